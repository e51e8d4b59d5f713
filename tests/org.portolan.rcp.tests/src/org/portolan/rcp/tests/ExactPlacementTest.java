/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.placement.PlacementGuest;
import org.portolan.engine.placement.PlacementHost;
import org.portolan.engine.placement.PlacementLimits;
import org.portolan.engine.placement.PlacementProblem;
import org.portolan.engine.placement.PlacementResource;
import org.portolan.engine.placement.PlacementSolver;
import org.portolan.engine.placement.PlacementStatus;
import org.portolan.placement.ChocoPlacer;
import org.portolan.placement.CpSatPlacer;
import org.portolan.placement.ExactPlacer;
import org.portolan.placement.ExactPlacers;

/** The solvers in the running product: their bundles resolve, and the native library comes out of its fragment. */
class ExactPlacementTest {

    @Test
    void theNativeSolverIsTheOneThatIsTaken() {
        assertTrue(CpSatPlacer.isAvailable());
        assertInstanceOf(CpSatPlacer.class, ExactPlacers.best());
        assertAnswers(new CpSatPlacer(), PlacementSolver.CP_SAT);
    }

    @Test
    void theSolverInJavaRunsToo() {
        assertAnswers(new ChocoPlacer(), PlacementSolver.CHOCO);
    }

    /** 6 + 6 on 12, 4 + 4 and 3 + 3 on 8: first fit, which may take no step back here, leaves it to the solver. */
    private static void assertAnswers(ExactPlacer placer, PlacementSolver solver) {
        var storage = PlacementResource.CENTRAL_STORAGE;
        var capacities = List.of(8L, 12L, 8L);
        var sizes = List.of(6L, 6L, 4L, 4L, 3L, 3L);
        var hosts = IntStream.range(0, 3)
                .mapToObj(h -> new PlacementHost("h" + h, Map.of(storage, capacities.get(h)))).toList();
        var guests = IntStream.range(0, 6).mapToObj(
                g -> PlacementGuest.of("g" + g, Map.of(storage, sizes.get(g)), Optional.empty())).toList();

        var placement = placer.place(new PlacementProblem(hosts, guests, List.of()),
                PlacementLimits.USUAL.withSteps(0), RunMonitor.NONE);

        assertEquals(PlacementStatus.OPTIMAL, placement.status());
        assertEquals(solver, placement.solver());
        assertEquals(sizes.size(), placement.hostByGuest().size());
    }
}
