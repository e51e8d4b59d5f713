/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.List;

import org.portolan.engine.paging.ReplacementPolicy.VsphereLadder;

/**
 * vSphere's ladder (docs/engine.md, 13): first the balloons of all guests take what was touched least recently, each up
 * to its share of the guest; when that is not enough the host takes any page of what the guests have left, compresses
 * it, and swaps what the compression caches have no room for. Two compressed pages take a frame.
 */
final class LadderCut {

    /** Index of the tier of pages in balloons. */
    static final int BALLOON = 1;
    /** Index of the tier of compressed pages. */
    static final int COMPRESSED = 2;
    /** Index of the tier of swapped pages. */
    static final int SWAP = 3;

    private static final double COMPRESSED_PER_FRAME = 2;
    private static final Retention IN_GUEST = new Retention.LeastRecent();
    private static final Retention IN_HOST = new Retention.AtRandom();

    private final List<GuestKind> kinds;
    private final VsphereLadder policy;
    private final List<TierPlan> tiers;
    private final double frames;

    /**
     * @param kinds the guests
     * @param policy the ladder
     * @param tiers central storage, balloons, compressed, swap; without the last where there is none
     */
    LadderCut(List<GuestKind> kinds, VsphereLadder policy, List<TierPlan> tiers) {
        this.kinds = kinds;
        this.policy = policy;
        this.tiers = tiers;
        frames = tiers.getFirst().capacity();
    }

    /** Most pages that the balloon takes of a guest. */
    static double mostInBalloon(GuestKind kind, VsphereLadder policy) {
        double most = Math.max(policy.balloonShare().value() * kind.storage(), kind.pageable() - kind.limit());
        return Math.clamp(most, 0, kind.pageable() - Math.min(kind.reserved(), kind.pageable()));
    }

    /** Most pages of a guest that its compression cache has room for. */
    static double mostCompressed(GuestKind kind, VsphereLadder policy) {
        return policy.compressedShare().value() * kind.storage() * COMPRESSED_PER_FRAME;
    }

    /** The guests of every kind, in the order of the kinds. */
    List<Placing> place() {
        double least = 0;
        for (var kind : kinds) {
            least += kind.count() * leastInGuest(kind);
        }
        return least <= frames ? balloonAlone() : balloonAndHost();
    }

    private double leastInGuest(GuestKind kind) {
        return kind.pageable() - mostInBalloon(kind, policy);
    }

    private List<Placing> balloonAlone() {
        double room = 0;
        double cold = 0;
        for (var kind : kinds) {
            room += kind.count() * inGuest(kind, Double.POSITIVE_INFINITY, 0);
            cold += kind.count() * (inGuest(kind, Double.POSITIVE_INFINITY, 1)
                    - inGuest(kind, Double.POSITIVE_INFINITY, 0));
        }
        double seconds = room <= frames ? Double.POSITIVE_INFINITY
                : Roots.reach(t -> inGuests(t), frames, 1);
        double coldShare = room > frames ? 0 : cold == 0 ? 1 : Math.min(1, (frames - room) / cold);
        return kinds.stream().map(k -> withBalloon(k, inGuest(k, seconds, coldShare))).toList();
    }

    private double inGuests(double seconds) {
        double sum = 0;
        for (var kind : kinds) {
            sum += kind.count() * inGuest(kind, seconds, 0);
        }
        return sum;
    }

    /** Pages that the balloon leaves a guest, which takes those that were not touched for a time and cold ones. */
    private double inGuest(GuestKind kind, double seconds, double coldShare) {
        var references = kind.references();
        double present = references.touched() - Stay.gone(references, IN_GUEST, seconds);
        double least = leastInGuest(kind);
        double wanted = Math.min(kind.limit(), Math.max(least, present));
        double most = Math.min(kind.limit(), Math.max(wanted, references.touched() + references.cold()));
        return wanted + coldShare * Math.max(0, most - wanted);
    }

    private Placing withBalloon(GuestKind kind, double inGuest) {
        var placing = new Placing(tiers.size());
        double seconds = secondsFor(kind.references(), inGuest);
        placing.pages[0] = inGuest;
        placing.pages[BALLOON] = kind.pageable() - inGuest;
        forEachClass(kind.references(), (pages, isRing) -> placing.pageIns[Placing.paceOf(pages)][BALLOON] +=
                pages.pages() * pages.rate() * misses(IN_GUEST, pages, isRing, seconds, 0));
        return placing;
    }

    /** Time after which the balloon takes touched pages of a guest; it takes none while cold ones are enough. */
    private static double secondsFor(References references, double inGuest) {
        return inGuest >= references.touched() ? Double.POSITIVE_INFINITY
                : Roots.reach(t -> references.touched() - Stay.gone(references, IN_GUEST, t), inGuest, 1);
    }

    private List<Placing> balloonAndHost() {
        double[] inGuest = new double[kinds.size()];
        var left = new ArrayList<References>();
        for (int i = 0; i < inGuest.length; i++) {
            inGuest[i] = leastInGuest(kinds.get(i));
            left.add(left(kinds.get(i).references(), secondsFor(kinds.get(i).references(), inGuest[i])));
        }
        double seconds = Roots.reach(t -> framesTaken(left, inGuest, t), frames, 1);
        var placings = new ArrayList<Placing>();
        for (int i = 0; i < inGuest.length; i++) {
            placings.add(withHost(kinds.get(i), left.get(i), inGuest[i], seconds));
        }
        shareSwap(placings);
        return placings;
    }

    /** What the guest has left of every class; the host sees touches of that as often as before. */
    private static References left(References references, double seconds) {
        return new References(
                references.random().stream()
                        .map(p -> p.times(1 - misses(IN_GUEST, p, false, seconds, 0))).toList(),
                references.rings().stream()
                        .map(p -> p.times(1 - (Double.isInfinite(seconds) ? 0
                                : IN_GUEST.goneOfRing(1 / p.rate(), seconds, 0))))
                        .toList(),
                0);
    }

    private double framesTaken(List<References> left, double[] inGuest, double seconds) {
        double sum = 0;
        for (int i = 0; i < inGuest.length; i++) {
            double resident = resident(kinds.get(i), left.get(i), seconds);
            sum += kinds.get(i).count()
                    * (resident + compressed(kinds.get(i), inGuest[i] - resident) / COMPRESSED_PER_FRAME);
        }
        return sum;
    }

    private static double resident(GuestKind kind, References left, double seconds) {
        return Math.max(kind.reserved(), left.touched() - Stay.gone(left, IN_HOST, seconds));
    }

    private double compressed(GuestKind kind, double taken) {
        return Math.clamp(taken, 0, mostCompressed(kind, policy));
    }

    private Placing withHost(GuestKind kind, References left, double inGuest, double common) {
        var placing = new Placing(tiers.size());
        double resident = resident(kind, left, common);
        double seconds = resident >= left.touched() ? Double.POSITIVE_INFINITY
                : Roots.reach(t -> left.touched() - Stay.gone(left, IN_HOST, t), resident, common);
        double compressed = compressed(kind, inGuest - resident);
        double gone = Stay.gone(left, IN_HOST, seconds);
        double later = compressed >= gone ? Double.POSITIVE_INFINITY
                : Roots.reach(t -> -Stay.gone(left, IN_HOST, seconds, t), compressed - gone, 1);
        placing.pages[0] = resident;
        placing.pages[BALLOON] = kind.pageable() - inGuest;
        placing.pages[COMPRESSED] = compressed;
        double balloonSeconds = secondsFor(kind.references(), inGuest);
        forEachClass(kind.references(), (pages, isRing) -> placing.pageIns[Placing.paceOf(pages)][BALLOON] +=
                pages.pages() * pages.rate() * misses(IN_GUEST, pages, isRing, balloonSeconds, 0));
        forEachClass(left, (pages, isRing) -> {
            double all = pages.pages() * pages.rate() * misses(IN_HOST, pages, isRing, seconds, 0);
            double swapped = Double.isInfinite(later) ? 0
                    : isRing ? pages.pages() * pages.rate() * misses(IN_HOST, pages, true, seconds, later)
                            : all * Math.exp(-pages.rate() * later);
            addHostFlows(placing, Placing.paceOf(pages), all - swapped, swapped);
        });
        double swap = inGuest - resident - compressed;
        if (tiers.size() > SWAP) {
            placing.pages[SWAP] = swap;
        } else {
            placing.withoutPlace = swap;
        }
        return placing;
    }

    /** A swapped page gives its slot up when it is read, so that it is written whenever it goes. */
    private void addHostFlows(Placing placing, int pace, double compressed, double swapped) {
        placing.pageIns[pace][COMPRESSED] += compressed;
        if (tiers.size() > SWAP) {
            placing.pageIns[pace][SWAP] += swapped;
            placing.written[pace] += swapped;
        }
    }

    private void shareSwap(List<Placing> placings) {
        if (tiers.size() > SWAP) {
            new ColdPages(tiers, kinds, placings).shareLast();
        }
    }

    private static double misses(Retention retention, PageClass pages, boolean isRing, double seconds, double later) {
        if (Double.isInfinite(seconds)) {
            return 0;
        }
        return isRing ? retention.missesOfRing(1 / pages.rate(), seconds, later)
                : retention.gone(pages.rate(), seconds);
    }

    private interface ClassUse {
        void use(PageClass pages, boolean isRing);
    }

    private static void forEachClass(References references, ClassUse use) {
        for (var pages : references.random()) {
            use.use(pages, false);
        }
        for (var pages : references.rings()) {
            use.use(pages, true);
        }
    }
}
