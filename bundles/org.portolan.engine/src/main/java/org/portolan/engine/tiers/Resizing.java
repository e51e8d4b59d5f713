/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Carries pages of guests over to what the guests have become: into other places, and other sizes of their working set.
 * Pages that are given up stay where they are and turn cold; new pages of classes are cold ones as far as the guest has
 * no others, and come to be at their first touch else.
 */
final class Resizing {

    private final Cohort old;
    private final GuestKind kind;
    private final Shape shape;
    private final double[] cold;
    /** Pages that change between touched and cold, by tier. */
    private final double[] pool;
    private final List<Part> parts = new ArrayList<>();
    private double toCome;

    /**
     * Pages of a class.
     *
     * @param in those in each place, that of the list first
     * @param unborn those never touched
     */
    private record Part(PageClass pages, boolean isRing, double[] in, double unborn) {
        double missing() {
            return Math.max(0, pages.pages() - sum(in) - unborn);
        }
    }

    Resizing(Cohort old, GuestKind kind, Shape shape) {
        this.old = old;
        this.kind = kind;
        this.shape = shape;
        cold = new double[shape.tiers()];
        pool = new double[shape.tiers()];
        toCome = old.coldToCome();
        for (int tier = 0; tier < cold.length; tier++) {
            int before = before(tier);
            cold[tier] = before < 0 ? 0 : old.cold(before);
        }
    }

    /** Where a tier was, or -1. */
    private int before(int tier) {
        return old.shape().levels().indexOf(shape.levels().get(tier));
    }

    Cohort cohort() {
        addParts(kind.references().random(), false);
        addParts(kind.references().rings(), true);
        balanceCold();
        double missing = 0;
        for (var part : parts) {
            missing += part.missing();
        }
        double there = sum(pool);
        double share = missing == 0 || there == 0 ? 0 : Math.min(1, missing / there) / missing;
        return old.with(kind, shape, parts.stream().map(p -> flow(p, share)).toList(), cold, toCome);
    }

    private void addParts(List<PageClass> classes, boolean isRing) {
        var flows = old.flows().stream().filter(f -> f.isRing() == isRing).toList();
        double before = flows.stream().mapToDouble(f -> f.pages().pages()).sum();
        double now = classes.stream().mapToDouble(PageClass::pages).sum();
        for (int i = 0; i < classes.size(); i++) {
            var pages = classes.get(i);
            if (flows.isEmpty()) {
                parts.add(new Part(pages, isRing, new double[places()], 0));
            } else {
                var flow = flows.get((int) ((long) i * flows.size() / classes.size()));
                // Ranks of a larger population are other classes.
                double had = flows.size() == classes.size() ? flow.pages().pages() : pages.pages() * share(before, now);
                parts.add(part(pages, flow, had));
            }
        }
    }

    /** Places that pages can be in. */
    private int places() {
        return shape.inFrames() + shape.tiers();
    }

    private Part part(PageClass pages, PageFlow flow, double had) {
        double whole = Math.max(flow.pages().pages(), Double.MIN_NORMAL);
        double kept = Math.min(had, pages.pages()) / whole;
        double given = Math.max(0, had - pages.pages()) / whole;
        double[] in = new double[places()];
        for (int place = 0; place <= old.shape().inFrames(); place++) {
            double there = in(flow, place);
            in[place <= shape.inFrames() ? place : 0] += kept * there;
            pool[0] += given * there;
        }
        for (int tier = 1; tier < shape.tiers(); tier++) {
            int before = before(tier);
            double there = before < 0 ? 0 : in(flow, old.shape().inFrames() + before);
            in[shape.inFrames() + tier] = kept * there;
            pool[tier] += given * there;
        }
        return new Part(pages, flow.isRing(), in, kept * flow.unborn());
    }

    private double in(PageFlow flow, int place) {
        double above = place == 0 ? flow.pages().pages() : flow.beyond(place - 1);
        return above - (place < old.shape().places() ? flow.beyond(place) : flow.unborn());
    }

    private void balanceCold() {
        double more = kind.references().cold() - sum(cold) - toCome;
        if (more >= 0) {
            double there = sum(pool);
            double share = there == 0 ? 0 : Math.min(1, more / there);
            for (int tier = 0; tier < cold.length; tier++) {
                cold[tier] += share * pool[tier];
                pool[tier] *= 1 - share;
            }
            cold[0] += Math.max(0, more - there);
        } else {
            double never = Math.min(toCome, -more);
            toCome -= never;
            double share = Math.min(1, (-more - never) / Math.max(sum(cold), Double.MIN_NORMAL));
            for (int tier = 0; tier < cold.length; tier++) {
                pool[tier] += share * cold[tier];
                cold[tier] *= 1 - share;
            }
        }
    }

    private PageFlow flow(Part part, double share) {
        double missing = part.missing();
        double[] in = part.in();
        in[0] += missing * share * pool[0];
        for (int tier = 1; tier < shape.tiers(); tier++) {
            in[shape.inFrames() + tier] += missing * share * pool[tier];
        }
        double unborn = part.pages().pages() - sum(in);
        double[] beyond = new double[shape.places()];
        double behind = Math.max(0, unborn);
        for (int place = places() - 1; place > 0; place--) {
            behind += in[place];
            beyond[place - 1] = Math.min(part.pages().pages(), behind);
        }
        if (shape.tiers() == 1) {
            beyond[beyond.length - 1] = Math.max(0, unborn);
        }
        return new PageFlow(part.pages(), part.isRing(), beyond, Math.max(0, unborn));
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
