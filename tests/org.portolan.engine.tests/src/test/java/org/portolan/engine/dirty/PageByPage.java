/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.dirty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;

/**
 * The same as {@link DirtySet}, page by page, with dice: every page is written, found, and sent by itself. Time goes in small slices.
 */
final class PageByPage {

    /** Spreads the phases of sweeps evenly over any number of throws. */
    private static final double GOLDEN = 0.618033988749895;
    /** Within a pass time matters only where the log is cleared while pages are sent. */
    private static final int SLICES = 40;

    private final Random dice;
    private final WireBytes wire;
    private final boolean atSync;
    private final int slices;
    private final int chunk;
    private final WriteLaw[] law;
    private final boolean[] zero;
    private final double[] place;
    private final double[] disturbance;
    private final boolean[] pending;
    private final boolean[] logged;
    private final boolean[] foundAtSync;
    private final boolean[] sentBefore;
    private final boolean[] chunkCleared;
    private final double disturbedSeconds;
    private final double phaseShift;
    private int cursor;
    private WriterTime now = WriterTime.ZERO;

    PageByPage(List<Zone> zones, WireBytes wire, DirtySet.Clearing clearing, int chunk, double disturbedSeconds,
            long seed) {
        // Neighbouring seeds would throw nearly the same first numbers.
        this.dice = new Random(seed * 0x9E3779B97F4A7C15L);
        this.wire = wire;
        this.atSync = clearing == DirtySet.Clearing.AT_SYNC;
        this.slices = atSync ? 1 : SLICES;
        this.chunk = chunk;
        this.disturbedSeconds = disturbedSeconds;
        double turns = seed * GOLDEN;
        this.phaseShift = turns - Math.floor(turns);
        int count = (int) zones.stream().mapToDouble(Zone::pages).sum();
        law = new WriteLaw[count];
        zero = new boolean[count];
        place = new double[count];
        disturbance = new double[count];
        pending = new boolean[count];
        logged = new boolean[count];
        foundAtSync = new boolean[count];
        sentBefore = new boolean[count];
        chunkCleared = new boolean[count / chunk + 1];
        int page = 0;
        for (var zone : zones) {
            for (int i = 0; i < zone.pages(); i++, page++) {
                law[page] = classAt(zone).law();
                zero[page] = zone.kind() == Zone.Kind.ZERO;
                place[page] = (i + 0.5) / zone.pages();
                disturbance[page] = zone.disturbed() / zone.pages();
                pending[page] = true;
                foundAtSync[page] = true;
                logged[page] = !atSync;
            }
        }
    }

    private PageClass classAt(Zone zone) {
        double left = dice.nextDouble();
        for (var pages : zone.classes()) {
            left -= pages.share();
            if (left < 0) {
                return pages;
            }
        }
        return zone.classes().getLast();
    }

    /** Lets the guest run for some seconds while so many bytes are sent; what is sent. */
    double run(double seconds, double bytes) {
        double sent = 0;
        for (int slice = 0; slice < slices; slice++) {
            var before = now;
            now = now.plus(seconds / slices, 1, 1);
            write(before);
            sent += send(bytes * (slice + 1) / slices - sent);
        }
        return sent;
    }

    private void write(WriterTime before) {
        double disturbedShare = (Math.min(now.wall(), disturbedSeconds) - Math.min(before.wall(), disturbedSeconds))
                / disturbedSeconds;
        var anywhere = new IdentityHashMap<WriteLaw, Double>();
        for (int page = 0; page < law.length; page++) {
            double written = law[page] instanceof WriteLaw.Sweep sweep ? sweep.written(placeOf(page), before, now)
                    : anywhere.computeIfAbsent(law[page], l -> l.written(0.5, before, now));
            if (dice.nextDouble() < written + disturbance[page] * disturbedShare) {
                logged[page] = true;
            }
        }
    }

    /** A sweep may stand anywhere when it begins. */
    private double placeOf(int page) {
        double shifted = place[page] + phaseShift;
        return shifted >= 1 ? shifted - 1 : shifted;
    }

    private double send(double bytes) {
        double sent = 0;
        for (int step = 0; step < law.length && sent < bytes; step++) {
            if (pending[cursor]) {
                clearChunk(cursor / chunk);
                pending[cursor] = false;
                sent += zero[cursor] ? wire.zero() : sentBefore[cursor] ? wire.again() : wire.first();
                sentBefore[cursor] = true;
            }
            cursor = (cursor + 1) % law.length;
        }
        return sent;
    }

    /** What was found at the last synchronization is forgotten; what was written besides is not. */
    private void clearChunk(int index) {
        if (atSync || chunkCleared[index]) {
            return;
        }
        chunkCleared[index] = true;
        for (int page = index * chunk; page < Math.min(law.length, (index + 1) * chunk); page++) {
            if (foundAtSync[page]) {
                logged[page] = false;
            }
        }
    }

    /** Where the log is cleared before sending, it goes on to tell of pages that were not sent. */
    void synchronize() {
        for (int page = 0; page < law.length; page++) {
            foundAtSync[page] = logged[page];
            pending[page] |= logged[page];
            logged[page] &= !atSync;
        }
        Arrays.fill(chunkCleared, false);
    }

    double pending() {
        return count(pending);
    }

    double stale() {
        int count = 0;
        for (int page = 0; page < law.length; page++) {
            if (!zero[page] && (pending[page] || logged[page])) {
                count++;
            }
        }
        return count;
    }

    private static int count(boolean[] pages) {
        int count = 0;
        for (boolean page : pages) {
            count += page ? 1 : 0;
        }
        return count;
    }

    /** Means over many throws of what is pending after each of some steps. */
    static double[] means(int runs, LongFunction<PageByPage> start, List<double[]> steps) {
        double[] sums = new double[2 * steps.size()];
        for (int run = 0; run < runs; run++) {
            var pages = start.apply(run);
            for (int i = 0; i < steps.size(); i++) {
                pages.run(steps.get(i)[0], steps.get(i)[1]);
                sums[2 * i] += pages.stale();
                pages.synchronize();
                sums[2 * i + 1] += pages.pending();
            }
        }
        var means = new ArrayList<Double>();
        for (double sum : sums) {
            means.add(sum / runs);
        }
        return means.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
