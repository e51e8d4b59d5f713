/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.portolan.engine.evacuation.HomeComing;
import org.portolan.engine.evacuation.Objective;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.Study;

/** What a stored study of hosts that are emptied asks: its parameters are the options of {@code portolan evacuate}. */
final class EvacuationStudyReader {

    private static final Map<String, Objective> GOALS = Map.of("total", Objective.SHORTEST_TOTAL, "lost",
            Objective.LEAST_SERVICE_LOST, "breaches", Objective.FEWEST_BREACHES, "moves", Objective.FEWEST_MOVES);
    private static final Map<String, HomeComing> RETURNS = Map.of("each", HomeComing.AFTER_EACH_HOST, "end",
            HomeComing.AT_THE_END, "never", HomeComing.NEVER);
    private static final int MOST_AT_ONCE = 1_000_000;
    private static final long MOST_EFFORT = 1_000_000_000;
    private static final double LEAST_OVERCOMMIT = 0.1;
    private static final double MOST_OVERCOMMIT = 100;

    private EvacuationStudyReader() {
    }

    /** Reads it; what cannot be read is a problem. */
    static EvacuationQuestion read(Installation installation, Study study, Problems problems) {
        var parameters = new StudyParameters(study, problems);
        var hosts = Elements.hosts(installation);
        var guests = hosts.stream().flatMap(h -> h.getGuests().stream()).toList();
        var rolling = parameters.flag("rolling");
        var homeComing = parameters.choice("return", RETURNS).orElse(HomeComing.AFTER_EACH_HOST);
        var work = parameters.time("work").orElse(SimTime.ZERO);
        var question = new EvacuationQuestion(study.getHosts(), study.getTargets(),
                study.getMethods().stream().findFirst().map(MethodQuestion::of), pins(parameters, guests, hosts),
                parameters.elements("exclude", guests),
                parameters.elements("withoutRule", installation.getPlacementRules()),
                parameters.choice("limits",
                        StudyParameters.words(AdmissionPreset.values(), AdmissionPreset::id)),
                parameters.whole("atOnce", 1, MOST_AT_ONCE).map(n -> OptionalInt.of(n.intValue()))
                        .orElse(OptionalInt.empty()),
                parameters.time("window"), parameters.choice("goal", GOALS).orElse(Objective.SHORTEST_TOTAL),
                parameters.number("overcommit", LEAST_OVERCOMMIT, MOST_OVERCOMMIT).map(Ratio::new),
                parameters.flag("mayThrash"),
                parameters.whole("effort", 1, MOST_EFFORT).map(OptionalLong::of).orElse(OptionalLong.empty()),
                parameters.flag("wayBack"), rolling
                        ? Optional.of(new EvacuationQuestion.Rolling(homeComing, work))
                        : Optional.empty());
        parameters.refuseOthers();
        return question;
    }

    private static Map<Guest, Host> pins(StudyParameters parameters, List<Guest> guests, List<Host> hosts) {
        var pins = new LinkedHashMap<Guest, Host>();
        parameters.pairs("pin").forEach(pair -> parameters.find("pin", pair[0], guests).ifPresent(
                guest -> parameters.find("pin", pair[1], hosts).ifPresent(host -> pins.put(guest, host))));
        return pins;
    }
}
