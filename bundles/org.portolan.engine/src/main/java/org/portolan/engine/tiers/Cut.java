/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.portolan.engine.paging.ReplacementPolicy;
import org.portolan.engine.paging.TierKind;

/** Cuts the pages of a host's guests into its tiers, as the host's policy does. */
final class Cut {

    private static final double GIB_PAGES = 262_144;
    /** Linux, inactive_is_low: the active list is as long as the root of ten times the GiB of both. */
    private static final double RATIO_PER_GIB = 10;
    private static final double LEAST_ACTIVE = 1e-6;
    private static final double MOST_ACTIVE = 1e6;

    private final ReplacementPolicy policy;
    private final List<TierPlan> tiers;
    private final List<GuestKind> kinds;
    private final double room;
    private double seconds = Double.POSITIVE_INFINITY;

    Cut(ReplacementPolicy policy, List<TierPlan> tiers, List<GuestKind> kinds) {
        this.policy = policy;
        this.tiers = tiers;
        this.kinds = kinds;
        room = tiers.getFirst().capacity() - reservedCold();
    }

    /** Frames that are reserved for pages which are never touched. */
    private double reservedCold() {
        double sum = 0;
        for (var kind : kinds) {
            var references = kind.references();
            sum += kind.count() * Math.clamp(kind.reserved() - references.touched(), 0, references.cold());
        }
        return sum;
    }

    private double reservedTouched() {
        double sum = 0;
        for (var kind : kinds) {
            sum += kind.count() * Math.min(kind.reserved(), kind.references().touched());
        }
        return sum;
    }

    /** The guests of every kind, in the order of the kinds. */
    List<Placing> place() {
        return policy instanceof ReplacementPolicy.VsphereLadder ladder ? new LadderCut(kinds, ladder, tiers).place()
                : place(lists().orElseThrow());
    }

    /** Its lists; empty for vSphere's ladder, which has none. */
    Optional<Lists> lists() {
        return switch (policy) {
            case ReplacementPolicy.LeastRecentlyUsed p -> Optional.of(new Lists(new Retention.LeastRecent(), room));
            case ReplacementPolicy.Clock p -> Optional.of(new Lists(new Retention.Clock(), room));
            case ReplacementPolicy.DemandScan p -> Optional.of(new Lists(new Retention.Clock(), room));
            case ReplacementPolicy.AgeList p -> Optional.of(ageList(p));
            case ReplacementPolicy.LinuxSwap p -> Optional.of(new Lists(twoLists(p), room));
            case ReplacementPolicy.VsphereLadder p -> Optional.empty();
        };
    }

    /** How long a page is not touched before it leaves the frames; known once the pages are placed. */
    double seconds() {
        return seconds;
    }

    private Lists ageList(ReplacementPolicy.AgeList list) {
        // Reserved frames are on no list.
        double listed = Math.max(0, room - reservedTouched());
        double ageing = Math.floor(listed * list.share().value());
        double trial = Math.floor(listed * list.trialShare().value());
        double[] inFrames = DoubleStream.of(trial, ageing).filter(p -> p > 0).toArray();
        return new Lists(new Retention.FirstInFirstOut(), room - ageing - trial, inFrames,
                list.earlyWrites() && ageing > 0, list.keepSlot());
    }

    private List<Placing> place(Lists lists) {
        int placesInFrames = lists.placesInFrames();
        var stays = stays(lists);
        for (var stay : stays) {
            double leaves = placesInFrames == 0 ? stay.seconds() : stay.seconds() + stay.later()[placesInFrames - 1];
            seconds = Math.min(seconds, leaves);
        }
        return new Placer(tiers, placesInFrames, lists.writesEarly(), lists.keepsSlots()).place(kinds, stays);
    }

    /** How long the pages of every kind stay where. */
    List<Stay> stays(Lists lists) {
        return new ListCut(kinds, lists.room(), places(lists.inFrames()), lists.placesInFrames())
                .stays(lists.retention());
    }

    /** Places behind the list: those in frames, then the tiers below but the last. */
    private double[] places(double[] inFrames) {
        var places = new ArrayList<Double>();
        for (double place : inFrames) {
            places.add(place);
        }
        for (int tier = 1; tier < tiers.size() - (lastHasNoEnd() ? 1 : 0); tier++) {
            places.add(tiers.get(tier).capacity());
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** What has no place in page space has none at all, so that page space is taken to be large enough here. */
    private boolean lastHasNoEnd() {
        return tiers.size() > 1 && tiers.getLast().kind() == TierKind.DASD;
    }

    /** The time on the active list that makes the lists as long, one for the other, as the kernel wants them. */
    private Retention.TwoLists twoLists(ReplacementPolicy.LinuxSwap policy) {
        double ratio = policy.activePerInactive().map(r -> r.value())
                .orElseGet(() -> Math.max(1, Math.floor(Math.sqrt(RATIO_PER_GIB * room / GIB_PAGES))));
        if (ratio == 0) {
            return new Retention.TwoLists(0);
        }
        double share = ratio / (1 + ratio);
        if (activeShare(MOST_ACTIVE) <= share) {
            return new Retention.TwoLists(MOST_ACTIVE);
        }
        return new Retention.TwoLists(Roots.reach(this::activeShare, share, Math.max(LEAST_ACTIVE, ratio)));
    }

    /** Share of the touched pages in frames that is on the active list. */
    private double activeShare(double active) {
        var retention = new Retention.TwoLists(active);
        var stays = new ListCut(kinds, room, new double[0], 0).stays(retention);
        double onActive = 0;
        double inFrames = 0;
        for (int i = 0; i < kinds.size(); i++) {
            var stay = stays.get(i);
            var references = kinds.get(i).references();
            inFrames += kinds.get(i).count() * (references.touched() - stay.beyond(references, -1));
            for (var pages : references.random()) {
                onActive += Double.isInfinite(stay.seconds()) ? 0
                        : kinds.get(i).count() * pages.pages() * retention.activeShare(pages.rate(), stay.seconds());
            }
        }
        return inFrames == 0 ? 0 : onActive / inFrames;
    }
}
