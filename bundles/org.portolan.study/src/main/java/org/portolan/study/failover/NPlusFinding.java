/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.failover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.evacuation.Stranded;
import org.portolan.engine.failover.Fit;
import org.portolan.engine.failover.NPlusCase;
import org.portolan.engine.failover.Shortfall;
import org.portolan.engine.finding.Severity;
import org.portolan.engine.paging.HostState;
import org.portolan.study.evacuation.EvacuationText;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ResultText;

/**
 * A loss of hosts that is not survived, in words.
 *
 * @param severity ERROR when it is proven that guests have no place, otherwise WARNING
 * @param sentence what becomes of the guests
 * @param reasons why, a sentence each
 * @param elementIds ids of the elements that it is about: lost hosts, then guests without a place
 */
public record NPlusFinding(Severity severity, String sentence, List<String> reasons, List<String> elementIds) {

    /** More guests than this are counted, not named. */
    private static final int MOST_NAMED = 8;

    public NPlusFinding {
        reasons = List.copyOf(reasons);
        elementIds = List.copyOf(elementIds);
    }

    /** What is to be told of some cases, in their order; of cases that are survived there is nothing. */
    public static List<NPlusFinding> of(List<NPlusCase> cases, ElementNames names) {
        return cases.stream().filter(c -> !c.isSurvived()).map(c -> of(c, names)).toList();
    }

    private static NPlusFinding of(NPlusCase lost, ElementNames names) {
        var text = new EvacuationText(names);
        var reasons = new ArrayList<String>();
        lost.shortfalls().forEach(s -> reasons.add(sentence(s)));
        lost.stranded().stream().filter(s -> !s.barred().isEmpty()).limit(MOST_NAMED)
                .forEach(s -> reasons.add(NLS.bind(Messages.Finding_Barred, names.of(s.guest()), text.reason(s))));
        lost.conflicts().forEach(c -> {
            reasons.add(NLS.bind(Messages.Finding_NotTogether, named(c.guests(), names)));
            c.constraints().forEach(constraint -> reasons.add(text.sentence(constraint)));
        });
        lost.hosts().forEach(host -> host.paging().filter(p -> p.state().compareTo(HostState.THRASHES) >= 0)
                .ifPresent(p -> reasons.add(NLS.bind(Messages.Finding_HostBad,
                        new Object[] {names.of(host.host()), ResultText.of(p.state()),
                                Quantities.share(p.workDone().value())}))));
        return new NPlusFinding(lost.fit() == Fit.DOES_NOT_FIT ? Severity.ERROR : Severity.WARNING,
                sentence(lost, names), reasons, Stream.concat(lost.lost().stream(),
                        lost.stranded().stream().map(Stranded::guest).limit(MOST_NAMED)).toList());
    }

    private static String sentence(NPlusCase lost, ElementNames names) {
        var hosts = named(lost.lost(), names);
        return switch (lost.fit()) {
            case FITS -> NLS.bind(Messages.Finding_Thrashes, hosts);
            case UNKNOWN -> NLS.bind(Messages.Finding_Unknown,
                    new Object[] {hosts, Quantities.whole(lost.stranded().size()), Quantities.whole(lost.guests())});
            case DOES_NOT_FIT -> NLS.bind(Messages.Finding_DoesNotFit,
                    new Object[] {hosts, Quantities.whole(lost.stranded().size()), Quantities.whole(lost.guests())});
        };
    }

    private static String named(Collection<String> ids, ElementNames names) {
        var named = ids.stream().limit(MOST_NAMED).map(names::of).collect(Collectors.joining(", "));
        return ids.size() <= MOST_NAMED ? named
                : NLS.bind(Messages.Finding_AndMore, named, Quantities.whole(ids.size() - MOST_NAMED));
    }

    /** What all hosts that are left have too little of. */
    static String sentence(Shortfall shortfall) {
        var resource = shortfall.resource();
        return NLS.bind(Messages.Why_Shortfall, new Object[] {EvacuationText.amount(resource, shortfall.needed()),
                EvacuationText.of(resource), EvacuationText.amount(resource, shortfall.free())});
    }
}
