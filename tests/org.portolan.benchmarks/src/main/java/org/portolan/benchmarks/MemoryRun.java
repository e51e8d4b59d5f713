/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.benchmarks;

import java.util.Locale;
import java.util.function.Function;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.fleet.Fleet;
import org.portolan.engine.relocation.RelocationRun;

/**
 * How much memory a relocation takes while it is under way. The heap in use is read after a full collection, before the
 * guests are described and while all of them send; the difference is divided by their number. The fleet's description is
 * part of what is under way, as its columns are read all the time; the guests of the engine keep no courses here.
 */
public final class MemoryRun {

    private static final int FLEET_GUESTS = 100_000;
    private static final int SCENARIO_GUESTS = 5_000;
    /** After a start and a check of each guest all of them send, and the first have ended a pass. */
    private static final double EVENTS_PER_GUEST = 2.25;
    /** A fleet looks at its monitor once in so many events, a scenario at each. */
    private static final int EVENTS_BETWEEN_LOOKS = 256;

    private MemoryRun() {
    }

    /** @param arguments none */
    public static void main(String[] arguments) {
        long before = used();
        var fleet = Scene.BACKBONE.fleet(FLEET_GUESTS);
        long described = used();
        long running = during(EVENTS_PER_GUEST * FLEET_GUESTS / EVENTS_BETWEEN_LOOKS, m -> Fleet.run(fleet, m));
        System.out.printf(Locale.ROOT, "fleet description %d B running %d B%n", (described - before) / FLEET_GUESTS,
                (running - before) / FLEET_GUESTS);
        long beforeScenario = used();
        var scenario = Scene.BACKBONE.scenario(SCENARIO_GUESTS);
        long describedScenario = used();
        long runningScenario =
                during(EVENTS_PER_GUEST * SCENARIO_GUESTS, m -> RelocationRun.withoutCourse(scenario, m));
        System.out.printf(Locale.ROOT, "scenario description %d B running %d B%n",
                (describedScenario - beforeScenario) / SCENARIO_GUESTS,
                (runningScenario - describedScenario) / SCENARIO_GUESTS);
        if (fleet.guestCount() + scenario.relocations().size() == 0) {
            throw new IllegalStateException("both must be alive until here");
        }
    }

    private static long during(double looks, Function<RunMonitor, Object> run) {
        var probe = new Probe((int) looks);
        run.apply(probe);
        return probe.used;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Reads the heap in use at its so-many-th look. */
    private static final class Probe implements RunMonitor {
        private final int atLook;
        private int looks;
        private long used;

        Probe(int atLook) {
            this.atLook = atLook;
        }

        @Override
        public void begin(long totalWork) {
            // only the looks count
        }

        @Override
        public void worked(long work) {
            // only the looks count
        }

        @Override
        public boolean isCanceled() {
            if (++looks == atLook) {
                used = MemoryRun.used();
            }
            return false;
        }
    }
}
