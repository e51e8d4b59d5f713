/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.pressure.GuestMoment;
import org.portolan.engine.pressure.Pressure;
import org.portolan.engine.pressure.PressureEvent;
import org.portolan.engine.pressure.PressureResult;
import org.portolan.engine.pressure.PressureSpec;
import org.portolan.engine.quantity.SimTime;

/**
 * Frames of two guests after one of them logs on, against a replay of touches at random instants, page by page, through
 * a plain list in the order of last touches.
 */
class PressureReplayTest {

    private static final long FRAMES = 24_000;
    private static final int PAGES = 20_000;
    private static final double LOG_ON = 10;
    private static final double UNTIL = 100;
    /** Of the frames: the noise of a replay of so few pages is up to 0.5 % of them. */
    private static final double NEAR = 0.01 * FRAMES;

    /** Pages touched least recently go first; a page is known by its number, those of the second guest are above. */
    private static final class Frames extends LinkedHashMap<Integer, Boolean> {
        private static final long serialVersionUID = 1;

        Frames() {
            super(PAGES, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Boolean> eldest) {
            return size() > FRAMES;
        }

        long ofSecond() {
            return keySet().stream().filter(p -> p >= PAGES).count();
        }
    }

    @Test
    void uniformReferencesShareFramesAsInAReplay() {
        compare(Installation.uniform(PAGES, 2000), 2000, r -> r.nextInt(PAGES), Installation.uniform(PAGES, 4000), 4000,
                r -> r.nextInt(PAGES));
    }

    @Test
    void aHotGuestTakesFramesFromOneThatIsHardlyUsed() {
        compare(Installation.uniform(PAGES, 400), 400, r -> r.nextInt(PAGES), Installation.uniform(PAGES, 20_000),
                20_000, r -> r.nextInt(PAGES));
    }

    @Test
    void zipfReferencesShareFramesAsInAReplay() {
        double[] cumulative = zipf();

        compare(Installation.uniform(PAGES, 2000), 2000, r -> r.nextInt(PAGES), Installation.zipf(PAGES, 0.8, 8000),
                8000, r -> rank(cumulative, r.nextDouble()));
    }

    private interface Chooser {
        int next(Random random);
    }

    private static double[] zipf() {
        double[] cumulative = new double[PAGES];
        double sum = 0;
        for (int i = 0; i < PAGES; i++) {
            sum += Math.pow(i + 1, -0.8);
            cumulative[i] = sum;
        }
        for (int i = 0; i < PAGES; i++) {
            cumulative[i] /= sum;
        }
        return cumulative;
    }

    private static int rank(double[] cumulative, double chance) {
        int low = 0;
        int high = cumulative.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (cumulative[middle] < chance) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void compare(MemoryProfileSpec first, double firstRate, Chooser firstPage, MemoryProfileSpec second,
            double secondRate, Chooser secondPage) {
        var result = fluid(first, second);
        var replay = new Frames();
        for (int page = 0; page < PAGES; page++) {
            replay.put(page, true);
        }
        var random = new Random(1);
        double now = LOG_ON - 20 * PAGES / firstRate;
        for (double at : List.of(12.0, 15.0, 20.0, 30.0, 50.0, 90.0)) {
            while (now < at) {
                double rate = now < LOG_ON ? firstRate : firstRate + secondRate;
                now -= Math.log(1 - random.nextDouble()) / rate;
                boolean isFirst = now < LOG_ON || random.nextDouble() * rate < firstRate;
                replay.put(isFirst ? firstPage.next(random) : PAGES + secondPage.next(random), true);
            }
            double ofSecond = resident(result, "second", at);
            double ofFirst = resident(result, "first", at);
            assertThat(ofSecond).as("second at " + at).isCloseTo(replay.ofSecond(), within(NEAR));
            assertThat(ofFirst).as("first at " + at).isCloseTo(replay.size() - replay.ofSecond(), within(NEAR));
        }
    }

    /** Slots so fast that guests hardly wait: a replay knows no waits. */
    private static PressureResult fluid(MemoryProfileSpec first, MemoryProfileSpec second) {
        var installation = Installation.of(FRAMES).volumes(64, 1_000_000, 1e-6).guest("first", PAGES, first);
        var guest = installation.guestOf("second", PAGES, second);
        return Pressure.run(new PressureSpec(installation.spec(),
                List.of(new PressureEvent.LogOn(SimTime.ofSeconds(LOG_ON), guest)), SimTime.ofSeconds(UNTIL), 2000),
                RunMonitor.NONE);
    }

    private static double resident(PressureResult result, String guest, double seconds) {
        return result.stay(guest, "H").orElseThrow().course().stream()
                .min(Comparator.comparingDouble((GuestMoment m) -> Math.abs(m.at().seconds() - seconds))).orElseThrow()
                .resident().count();
    }
}
