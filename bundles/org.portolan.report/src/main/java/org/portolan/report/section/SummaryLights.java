/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.result.RelocationResult;
import org.portolan.report.document.Block.Light;
import org.portolan.report.document.Mark;
import org.portolan.report.input.ClusterFacts;
import org.portolan.report.input.HostFacts;
import org.portolan.report.input.ReportInput;
import org.portolan.study.format.Quantities;

/** The five figures of the summary, each the worst of its kind, with a light. */
final class SummaryLights {

    private final ReportInput input;
    private final Totals totals;

    SummaryLights(ReportInput input) {
        this.input = input;
        this.totals = new Totals(input);
    }

    List<Light> all() {
        return List.of(overcommit(), pageSpace(), spare(), evacuation(), quiesce());
    }

    private record OfHost(HostFacts host, double value) {
    }

    private Light overcommit() {
        return input.hosts().stream()
                .flatMap(h -> totals.overcommit(h).ratio().stream().mapToObj(r -> new OfHost(h, r)))
                .max(Comparator.comparingDouble(r -> r.value() / r.host().overcommitTarget()))
                .map(SummaryLights::overcommit)
                .orElse(new Light(Mark.UNKNOWN, Messages.Light_Overcommit, Messages.Light_NotKnown,
                        Messages.Light_NoStorageKnown));
    }

    private static Light overcommit(OfHost worst) {
        var target = worst.host().overcommitTarget();
        return new Light(Limits.overcommit(worst.value(), target), Messages.Light_Overcommit,
                Quantities.ratioToOne(worst.value()),
                NLS.bind(Messages.Light_OvercommitOf, worst.host().name(), Quantities.ratioToOne(target)));
    }

    private Light pageSpace() {
        return input.hosts().stream()
                .flatMap(h -> Totals.pageSpaceUsed(h).stream().map(used -> new OfHost(h, used)))
                .max(Comparator.comparingDouble(OfHost::value))
                .map(worst -> new Light(Limits.pageSpace(worst.value()), Messages.Light_PageSpace,
                        Quantities.share(worst.value()),
                        NLS.bind(Messages.Light_PageSpaceOf, worst.host().name(),
                                Quantities.share(Limits.PAGE_SPACE_WATCH))))
                .orElse(new Light(Mark.UNKNOWN, Messages.Light_PageSpace, Messages.Light_None,
                        Messages.Light_NoPageSpace));
    }

    private Light spare() {
        var judged = input.clusters().stream().map(c -> new Judged(c, SpareVerdict.of(c, totals)))
                .filter(j -> j.verdict().mark() != Mark.UNKNOWN).toList();
        return judged.stream().max(Comparator.comparing(j -> j.verdict().mark())).map(worst -> spare(judged, worst))
                .orElse(new Light(Mark.UNKNOWN, Messages.Light_Spare, Messages.Light_NotKnown,
                        Messages.Light_NoCapacityKnown));
    }

    private record Judged(ClusterFacts cluster, SpareVerdict verdict) {
    }

    private static Light spare(List<Judged> judged, Judged worst) {
        var failing = judged.stream().filter(j -> j.verdict().mark() == Mark.ACT).toList();
        if (failing.isEmpty()) {
            return new Light(worst.verdict().mark(), Messages.Light_Spare, Messages.Light_Yes,
                    NLS.bind(Messages.Light_SpareAll, Count.clusters(judged.size())));
        }
        return new Light(Mark.ACT, Messages.Light_Spare, Messages.Light_No,
                NLS.bind(Messages.Light_SpareNot, Quantities.whole(failing.size()), Count.clusters(judged.size())));
    }

    private static Light evacuation() {
        return new Light(Mark.UNKNOWN, Messages.Light_Evacuation, Messages.Light_NotStudied,
                Messages.Light_EvacuationNone);
    }

    private Light quiesce() {
        var relocations = input.studies().stream().flatMap(s -> s.result().variants().stream())
                .flatMap(v -> v.run().relocations().stream()).toList();
        if (relocations.isEmpty()) {
            return new Light(Mark.UNKNOWN, Messages.Light_Quiesce, Messages.Light_NotStudied,
                    Messages.Light_QuiesceNone);
        }
        var failed = relocations.stream().filter(r -> !r.outcome().isRelocated()).count();
        var longest = relocations.stream().filter(r -> r.outcome().isRelocated()).map(r -> r.timing().downtime())
                .max(Comparator.naturalOrder());
        var explanation = NLS.bind(Messages.Light_QuiesceOf, Quantities.whole(relocations.size()),
                Quantities.whole(failed));
        return new Light(quiesceMark(relocations), Messages.Light_Quiesce,
                longest.map(Quantities::time).orElse(Messages.Light_NoneRelocated), explanation);
    }

    private static Mark quiesceMark(List<RelocationResult> relocations) {
        var worst = relocations.stream().flatMap(r -> r.findings().stream()).map(f -> f.severity())
                .min(Comparator.naturalOrder());
        return worst.map(Marks::of).filter(m -> m != Mark.NONE).orElse(Mark.GOOD);
    }
}
