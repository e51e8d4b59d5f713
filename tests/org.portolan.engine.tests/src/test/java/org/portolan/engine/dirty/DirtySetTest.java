/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.dirty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portolan.engine.curve.ZipfCurve;
import org.portolan.engine.dirty.DirtySet.Clearing;
import org.portolan.engine.input.Pace;

/** Expected values against pages that are thrown for one by one, and what must hold whatever the values are. */
class DirtySetTest {

    private static final WireBytes WIRE = new WireBytes(4104, 4104, 9);
    private static final double PAGE = 4104;
    /** Passes that end early, and come round to the beginning: seconds, and share of what there is to send. */
    private static final List<double[]> STEPS = List.of(new double[] {1, 0.6}, new double[] {0.5, 0.3},
            new double[] {2, 0.8}, new double[] {0.1, 0.2}, new double[] {0.1, 0.3}, new double[] {3, 0.9},
            new double[] {0.3, 0.4}, new double[] {0.4, 0.7});

    private static final int THROWS = 80;
    /** Three standard errors of so many throws of some hundred pages, and what a slice of time is worth. */
    private static final double CHANCE = 10;
    /** How far a scan comes depends on how lately the sweep was there; a mean over where it stands does not know. */
    private static final double SWEEPS = 20;

    private static List<Zone> memory(PageClass... classes) {
        return List.of(new Zone(1200, Zone.Kind.CONTENT, 40, List.of(classes)),
                new Zone(500, Zone.Kind.ZERO, 0, List.of(new PageClass(1, new WriteLaw.Never()))),
                new Zone(60, Zone.Kind.CONTENT, 0, List.of(new PageClass(1, new WriteLaw.Never()))));
    }

    private static PageClass random(double share, double rate) {
        return new PageClass(share, new WriteLaw.Random(rate, Pace.PROCESSOR));
    }

    private static PageClass never(double share) {
        return new PageClass(share, new WriteLaw.Never());
    }

    private static PageClass[] zipf() {
        var ranks = new ZipfCurve(2000, 800, 1.0);
        var classes = new ArrayList<PageClass>();
        for (int i = 0; i < ranks.classes(); i++) {
            classes.add(random(ranks.ranks(i) / 1200, ranks.rate(i)));
        }
        classes.add(never(400.0 / 1200));
        return classes.toArray(PageClass[]::new);
    }

    private static PageClass[] sweeps(int phases) {
        var classes = new ArrayList<PageClass>();
        for (int k = 0; k < phases; k++) {
            classes.add(new PageClass(0.5 / phases, new WriteLaw.Sweep(0.7, (k + 0.5) / phases, Pace.CLOCK)));
        }
        classes.add(never(0.5));
        return classes.toArray(PageClass[]::new);
    }

    private static double[] expected(List<Zone> zones, Clearing clearing, double chunk) {
        return expected(zones, clearing, chunk, new ArrayList<>());
    }

    /** Notes the steps as they were made, in seconds and bytes. */
    private static double[] expected(List<Zone> zones, Clearing clearing, double chunk, List<double[]> made) {
        var set = new DirtySet(zones, WIRE, clearing, chunk, 1);
        double[] values = new double[2 * STEPS.size()];
        for (int i = 0; i < STEPS.size(); i++) {
            var since = set.now();
            set.run(STEPS.get(i)[0], 1, 1);
            double bytes = STEPS.get(i)[1] * set.all().bytes();
            set.send(bytes, since);
            made.add(new double[] {STEPS.get(i)[0], bytes});
            values[2 * i] = set.stale();
            set.synchronize();
            values[2 * i + 1] = set.pending();
        }
        return values;
    }

    private static void assertAsThrown(PageClass[] expected, PageClass[] thrown, Clearing clearing, double pages) {
        // What is left of a chunk in which a pass ended is followed less exactly: it must be small, as it is in a real guest.
        int chunk = 40;
        var made = new ArrayList<double[]>();
        double[] values = expected(memory(expected), clearing, chunk, made);

        double[] means = PageByPage.means(THROWS,
                seed -> new PageByPage(memory(thrown), WIRE, clearing, chunk, 1, seed), made);

        assertThat(values).containsExactly(means, within(pages));
    }

    @ParameterizedTest
    @EnumSource
    void pagesWrittenAtRandom(Clearing clearing) {
        PageClass[] classes = {random(0.4, 0.5), random(0.1, 6), never(0.5)};

        assertAsThrown(classes, classes, clearing, CHANCE);
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfRanks(Clearing clearing) {
        assertAsThrown(zipf(), zipf(), clearing, CHANCE);
    }

    @Test
    void aSweepThatStandsAnywhere() {
        assertAsThrown(sweeps(16), sweeps(1), Clearing.AT_SYNC, SWEEPS);
    }

    @Test
    void aSweepWhoseLogIsClearedBeforeSending() {
        assertAsThrown(sweeps(16), sweeps(1), Clearing.BEFORE_SENDING, SWEEPS);
    }

    @Test
    void aPageThatWasLeftAndWrittenCountsOnce() {
        var set = new DirtySet(List.of(new Zone(1000, Zone.Kind.CONTENT, 0, List.of(random(1, 0.25)))), WIRE,
                Clearing.AT_SYNC, Double.POSITIVE_INFINITY, 1);
        set.run(2, 1, 1);
        set.send(600 * PAGE, set.now());

        var synced = set.synchronize();

        double written = 1 - Math.exp(-0.5);
        assertThat(synced.written()).isCloseTo(1000 * written, within(1e-9));
        assertThat(synced.added()).isCloseTo(600 * written, within(1e-9));
        assertThat(set.pending()).isCloseTo(400 + 600 * written, within(1e-9));
    }

    @Test
    void theScanGoesOnWhereItStandsAndWraps() {
        var set = new DirtySet(List.of(new Zone(1000, Zone.Kind.CONTENT, 0, List.of(random(1, 1e9)))), WIRE,
                Clearing.AT_SYNC, Double.POSITIVE_INFINITY, 1);
        set.send(600 * PAGE, set.now());
        set.run(1, 1, 1);
        set.synchronize();

        var sent = set.send(700 * PAGE, set.now());

        // Of the 700 pages, the 400 that were left of the first round had never been sent.
        assertThat(sent.first()).isCloseTo(400, within(1e-6));
        assertThat(sent.again()).isCloseTo(300, within(1e-6));
        assertThat(set.pending()).isCloseTo(300, within(1e-6));
    }

    @Test
    void pagesOfZerosTakeFewBytesAndCountWhole() {
        var set = new DirtySet(memory(never(1)), WIRE, Clearing.AT_SYNC, Double.POSITIVE_INFINITY, 1);

        assertThat(set.pending()).isEqualTo(1760);
        assertThat(set.all()).isEqualTo(new Sending(1260, 0, 500, 1260 * PAGE + 500 * 9));
        assertThat(set.untilPending(60).bytes()).isCloseTo(1200 * PAGE + 500 * 9, within(1e-6));
        assertThat(set.untilPending(2000)).isEqualTo(Sending.NOTHING);
    }

    @Test
    void aPopulationInTwoEqualPartsIsTheSame() {
        PageClass[] whole = {random(0.6, 2), never(0.4)};
        PageClass[] parts = {random(0.3, 2), never(0.4), random(0.3, 2)};

        assertThat(expected(memory(parts), Clearing.AT_SYNC, 100))
                .containsExactly(expected(memory(whole), Clearing.AT_SYNC, 100), within(1e-9));
    }

    @Test
    void nothingIsSentThatWasNotThere() {
        var set = new DirtySet(memory(zipf()), WIRE, Clearing.BEFORE_SENDING, 200, 1);
        double before = set.pending();
        double added = 0;
        double sent = 0;
        for (var step : STEPS) {
            var since = set.now();
            set.run(step[0], 1, 1);
            sent += set.send(step[1] * set.all().bytes(), since).pages();
            added += set.synchronize().added();

            assertThat(set.pending()).isCloseTo(before + added - sent, within(1e-6));
            assertThat(set.pending()).isBetween(0.0, before);
        }
    }

    @Test
    void theCostDoesNotGrowWithTheMemoryNorWithThePasses() {
        var set = new DirtySet(List.of(new Zone(1e12, Zone.Kind.CONTENT, 0, List.of(sweeps(16)))), WIRE,
                Clearing.AT_SYNC, Double.POSITIVE_INFINITY, 1);
        int most = 0;
        for (int pass = 0; pass < 1000; pass++) {
            set.run(0.37, 1, 1);
            set.send(0.3 * set.all().bytes(), set.now());
            set.synchronize();
            most = Math.max(most, set.segments());
        }

        assertThat(most).isLessThan(1000);
    }
}
