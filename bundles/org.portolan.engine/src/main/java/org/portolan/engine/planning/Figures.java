/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portolan.engine.evacuation.EvacuationFigures;
import org.portolan.engine.finding.Finding.PromiseBroken.Promise;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.ServiceLevel;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ResourceUse;

/** What relocations come to together. */
final class Figures {

    private final Map<String, ServiceLevel> promised = new HashMap<>();

    /**
     * A promise that a relocation breaks.
     *
     * @param promise which
     * @param promised how long at most
     * @param predicted how long it takes
     */
    record Breach(Promise promise, SimTime promised, SimTime predicted) {
    }

    Figures(List<GuestSpec> guests) {
        guests.stream().filter(g -> !g.serviceLevel().equals(ServiceLevel.NONE))
                .forEach(g -> promised.put(g.id(), g.serviceLevel()));
    }

    EvacuationFigures of(List<RelocationResult> results) {
        var total = SimTime.ZERO;
        var lost = SimTime.ZERO;
        var longestOutage = SimTime.ZERO;
        var longestMove = SimTime.ZERO;
        int breaches = 0;
        int failed = 0;
        long bytes = 0;
        for (var result : results) {
            total = total.max(result.timing().end());
            lost = lost.plus(result.serviceLost().total());
            longestOutage = longestOutage.max(outage(result));
            longestMove = longestMove.max(result.timing().total());
            breaches += breaches(result).isEmpty() ? 0 : 1;
            failed += result.outcome().isRelocated() ? 0 : 1;
            bytes += linkBytes(result);
        }
        return new EvacuationFigures(total, lost, breaches, results.size(), failed, longestOutage, longestMove,
                mostAtOnce(results), new Bytes(bytes));
    }

    /** Promises that a relocation breaks. */
    List<Breach> breaches(RelocationResult result) {
        var level = promised.get(result.request().guest());
        if (level == null) {
            return List.of();
        }
        var breaches = new ArrayList<Breach>();
        breach(Promise.OUTAGE, level.longestOutage(), outage(result)).ifPresent(breaches::add);
        breach(Promise.RELOCATION, level.longestRelocation(), result.timing().total()).ifPresent(breaches::add);
        return breaches;
    }

    private static Optional<Breach> breach(Promise promise, Optional<SimTime> promised, SimTime predicted) {
        return promised.filter(predicted::isAfter).map(p -> new Breach(promise, p, predicted));
    }

    /** A guest that waits for a page is out of service as one that stands still. */
    private static SimTime outage(RelocationResult result) {
        return result.timing().downtime().max(result.stalls().longest());
    }

    /** What crosses several links of a way crosses each; it is counted once. */
    static long linkBytes(RelocationResult result) {
        return result.resources().stream().filter(r -> r.kind() == ResourceUse.Kind.LINK)
                .mapToLong(r -> r.bytes().count()).max().orElse(0);
    }

    private static int mostAtOnce(List<RelocationResult> results) {
        long[] begins = results.stream().mapToLong(r -> r.timing().start().nanos()).sorted().toArray();
        long[] ends = results.stream().mapToLong(r -> r.timing().end().nanos()).sorted().toArray();
        int most = 0;
        int over = 0;
        for (int begun = 0; begun < begins.length; begun++) {
            // What ends at an instant makes room for what begins then.
            while (ends[over] <= begins[begun]) {
                over++;
            }
            most = Math.max(most, begun + 1 - over);
        }
        return most;
    }
}
