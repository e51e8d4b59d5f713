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

    private record OfVariant(String label, RelocationResult relocation) {
        boolean isRelocated() {
            return relocation.outcome().isRelocated();
        }
    }

    private Light quiesce() {
        var studied = input.studies().stream().flatMap(s -> s.result().variants().stream())
                .flatMap(v -> v.run().relocations().stream().map(r -> new OfVariant(v.label(), r))).toList();
        if (studied.isEmpty()) {
            return new Light(Mark.UNKNOWN, Messages.Light_Quiesce, Messages.Light_NotStudied,
                    Messages.Light_QuiesceNone);
        }
        return studied.stream().filter(OfVariant::isRelocated)
                .max(Comparator.comparing(v -> v.relocation().timing().downtime()))
                .map(longest -> quiesce(studied, longest))
                .orElse(new Light(Mark.ACT, Messages.Light_Quiesce, Messages.Light_NoneRelocated,
                        NLS.bind(Messages.Light_QuiesceNever, Quantities.whole(studied.size()))));
    }

    private static Light quiesce(List<OfVariant> studied, OfVariant longest) {
        var failed = studied.stream().filter(v -> !v.isRelocated()).count();
        var downtime = longest.relocation().timing().downtime();
        var mark = worstFinding(studied).worse(Limits.quiesce(downtime));
        return new Light(mark, Messages.Light_Quiesce, Quantities.time(downtime), NLS.bind(Messages.Light_QuiesceOf,
                new Object[] {longest.label(), Quantities.whole(studied.size()), Quantities.whole(failed)}));
    }

    private static Mark worstFinding(List<OfVariant> studied) {
        return studied.stream().flatMap(v -> v.relocation().findings().stream()).map(f -> Marks.of(f.severity()))
                .reduce(Mark.GOOD, Mark::worse);
    }
}
