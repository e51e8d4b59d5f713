/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.benchmarks;

import java.util.Locale;

import org.portolan.engine.Engine;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.fleet.Fleet;

/**
 * One scene in a process of its own, from plain jars:
 * {@code java -cp JARS org.portolan.benchmarks.WholeRun bulk 10000}. Prints the figures of the run and how many seconds
 * the engine took for it; {@code engine-bulk} and {@code engine-backbone} give the same guests to the engine as an
 * ordinary scenario. A third argument repeats the run, to see it warm.
 */
public final class WholeRun {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final String AS_SCENARIO = "engine-";

    private WholeRun() {
    }

    /** @param arguments scene, number of guests and, if more than once, how many times */
    public static void main(String[] arguments) {
        boolean asScenario = arguments[0].startsWith(AS_SCENARIO);
        var scene = Scene.valueOf(arguments[0].substring(asScenario ? AS_SCENARIO.length() : 0)
                .toUpperCase(Locale.ROOT));
        int guests = Integer.parseInt(arguments[1]);
        int times = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        for (int i = 0; i < times; i++) {
            System.out.println(asScenario ? ofEngine(scene, guests) : ofFleet(scene, guests));
        }
    }

    private static String ofFleet(Scene scene, int guests) {
        var fleet = scene.fleet(guests);
        long begin = System.nanoTime();
        var result = Fleet.run(fleet, RunMonitor.NONE);
        double seconds = secondsSince(begin);
        return line(guests, result.passes(), result.lastEnd().seconds(), result.bytes().count(), seconds);
    }

    private static String ofEngine(Scene scene, int guests) {
        var scenario = scene.scenario(guests);
        long begin = System.nanoTime();
        var relocations = Engine.run(scenario, RunMonitor.NONE).relocations();
        double seconds = secondsSince(begin);
        long passes = 0;
        long bytes = 0;
        long end = 0;
        for (var relocation : relocations) {
            passes += relocation.passes().size();
            bytes += relocation.resources().getFirst().bytes().count();
            end = Math.max(end, relocation.timing().end().nanos());
        }
        return line(guests, passes, end / NANOS_PER_SECOND, bytes, seconds);
    }

    private static double secondsSince(long begin) {
        return (System.nanoTime() - begin) / NANOS_PER_SECOND;
    }

    private static String line(int guests, long passes, double end, long bytes, double seconds) {
        return String.format(Locale.ROOT, "guests %d passes %d bytes %d end %.6f s engine %.4f s", guests, passes,
                bytes, end, seconds);
    }
}
