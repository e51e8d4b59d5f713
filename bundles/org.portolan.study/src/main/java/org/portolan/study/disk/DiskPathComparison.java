/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.disk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The same disk over several paths.
 *
 * @param rows what each path costs, in the order in which they were asked for
 */
public record DiskPathComparison(List<DiskPathCost> rows) {

    private static final Comparator<DiskPathCost> BY_RUNNING =
            Comparator.comparingDouble(DiskPathCost::runningPerMonth).thenComparing(DiskPathCost::perRelocation);

    public DiskPathComparison {
        rows = List.copyOf(rows);
    }

    /**
     * Every two movable paths of which one is cheaper to run and the other cheaper to move. Of the others, one is never
     * the dearer one.
     */
    public List<BreakEven> breakEvens() {
        var movable = movable();
        var found = new ArrayList<BreakEven>();
        for (int i = 0; i < movable.size(); i++) {
            for (int j = i + 1; j < movable.size(); j++) {
                breakEven(movable.get(i), movable.get(j)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Which path is the cheapest, by how often the guest is relocated; empty when none can be moved. */
    public List<CheapestRange> cheapest() {
        var found = new ArrayList<CheapestRange>();
        var next = movable().stream().findFirst().map(first -> new BreakEven(first, first, 0));
        while (next.isPresent()) {
            var here = next.get();
            next = following(here.cheaperToMove());
            found.add(new CheapestRange(here.cheaperToMove(), here.relocationsPerMonth(),
                    next.map(BreakEven::relocationsPerMonth).orElse(Double.POSITIVE_INFINITY)));
        }
        return found;
    }

    /** The path that is the first to become cheaper than one that is the cheapest. */
    private Optional<BreakEven> following(DiskPathCost cost) {
        return movable().stream().flatMap(other -> breakEven(cost, other).stream())
                .min(Comparator.comparingDouble(BreakEven::relocationsPerMonth)
                        .thenComparingDouble(b -> b.cheaperToMove().perRelocation()));
    }

    private static Optional<BreakEven> breakEven(DiskPathCost run, DiskPathCost move) {
        double dearerToRun = move.runningPerMonth() - run.runningPerMonth();
        double cheaperToMove = run.perRelocation() - move.perRelocation();
        return dearerToRun > 0 && cheaperToMove > 0
                ? Optional.of(new BreakEven(run, move, dearerToRun / cheaperToMove)) : Optional.empty();
    }

    private List<DiskPathCost> movable() {
        return rows.stream().filter(DiskPathCost::isMovable).sorted(BY_RUNNING).toList();
    }
}
