/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.pressure;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.pressure.PressureEvent;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ElementNames;

/** What happens to storage over time, in words. */
public final class PressureText {

    /** More guests that log on at once are counted, not named. */
    private static final int MOST_NAMED = 3;

    private final ElementNames names;

    /** @param names names of the elements whose ids the engine gives back */
    public PressureText(ElementNames names) {
        this.names = names;
    }

    /** What happens. */
    public String of(PressureEvent event) {
        return switch (event) {
            case PressureEvent.LogOn e ->
                    bind(Messages.Event_LogOn, names.of(e.guest().id()), names.of(e.guest().host()));
            case PressureEvent.LogOff e -> bind(Messages.Event_LogOff, names.of(e.guest()));
            case PressureEvent.Grow e -> bind(Messages.Event_Grow, names.of(e.guest()),
                    Quantities.number(e.factor().value()));
            case PressureEvent.Arrive e -> bind(Messages.Event_Arrive, names.of(e.guest().id()),
                    names.of(e.guest().host()));
            case PressureEvent.Leave e -> bind(Messages.Event_Leave, names.of(e.guest()));
            case PressureEvent.HostLost e -> bind(Messages.Event_HostLost, names.of(e.host()),
                    Quantities.whole(e.restarts().size()));
        };
    }

    /** What happens at one instant. */
    public String events(Happening happening) {
        var comers = happening.events().stream().filter(PressureEvent.LogOn.class::isInstance)
                .map(PressureEvent.LogOn.class::cast).toList();
        var others = happening.events().stream().filter(e -> comers.size() <= MOST_NAMED || !comers.contains(e))
                .map(this::of);
        var many = comers.size() <= MOST_NAMED ? Stream.<String>empty()
                : Stream.of(bind(Messages.Event_ManyLogOn, names.of(comers.getFirst().guest().id()),
                        names.of(comers.getFirst().guest().host()), Quantities.whole(comers.size() - 1L)));
        return Stream.concat(others, many).collect(Collectors.joining("; "));
    }

    /** What came of it on a host, in one sentence. */
    public String sentence(Happening happening) {
        var outcome = happening.outcome();
        var when = Quantities.time(happening.at());
        var after = Quantities.share(outcome.after().share().value());
        return outcome.recovery()
                .map(r -> bind(Messages.Outcome_Rests, when, events(happening), names.of(outcome.host()), after,
                        Quantities.time(r), Quantities.time(outcome.lost())))
                .orElseGet(() -> bind(Messages.Outcome_Unrest, when, events(happening), names.of(outcome.host()),
                        after, Quantities.share(outcome.leastThroughput().share().value())));
    }

    private static String bind(String message, Object... values) {
        return NLS.bind(message, values);
    }
}
