/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.input.StorageLevelSpec.Central;
import org.portolan.engine.input.StorageLevelSpec.PagingSpace;
import org.portolan.engine.input.StorageLevelSpec.Remote;
import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.paging.ReplacementPolicy;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.relocation.AssumptionUse;

/**
 * A host with its guests, its frames and its tiers, and with the places of all pages: everything that does not depend on
 * how fast the guests run.
 */
final class Plan {

    private final HostSpec host;
    private final ReplacementPolicy policy;
    private final FramePlan frames;
    private final List<GuestKind> kinds;
    private final List<TierPlan> tiers;
    private final List<Placing> placings;
    private final double reservedWanted;
    private final double pageable;
    private final double seconds;
    private final SlotSpread slots;

    /** What comes before the tiers below the frames are known. */
    private record Above(HostSpec host, ReplacementPolicy policy, FramePlan frames, List<GuestKind> kinds) {
        Above with(List<GuestKind> others) {
            return new Above(host, policy, frames, others);
        }

        double locked() {
            return sum(kinds, GuestKind::locked);
        }

        double pageable() {
            return sum(kinds, GuestKind::pageable);
        }

        double room() {
            return Math.max(0, frames.forGuests() - locked());
        }

        double beyondFrames() {
            return Math.max(0, pageable() - room());
        }
    }

    private Plan(Above above, List<TierPlan> tiers, double seconds, List<Placing> placings, double reservedWanted,
            SlotSpread slots) {
        host = above.host();
        policy = above.policy();
        frames = above.frames();
        kinds = above.kinds();
        pageable = above.pageable();
        this.tiers = tiers;
        this.seconds = seconds;
        this.placings = placings;
        this.reservedWanted = reservedWanted;
        this.slots = slots;
    }

    /** Plans of hosts, among them all that share volumes or expanded storage with them. */
    static List<Plan> of(PagingSpec spec, Stock stock, List<HostSpec> hosts) {
        return of(spec, stock, hosts, (host, kinds) -> kinds);
    }

    /**
     * The same with other guests.
     *
     * @param change makes others of those of a host
     */
    static List<Plan> of(PagingSpec spec, Stock stock, List<HostSpec> hosts,
            BiFunction<HostSpec, List<GuestKind>, List<GuestKind>> change) {
        var above = new ArrayList<Above>();
        for (var host : hosts) {
            var its = above(spec, stock, host);
            above.add(its.with(change.apply(host, its.kinds())));
        }
        var beyond = new HashMap<String, Double>();
        above.forEach(a -> beyond.put(a.host().id(), a.beyondFrames()));
        return above.stream().map(a -> of(a, stock, beyond, stock.assumptions())).toList();
    }

    private static Above above(PagingSpec spec, Stock stock, HostSpec host) {
        var policy = Optional.ofNullable(spec.policies().get(host.id()))
                .orElseGet(() -> ReplacementPolicy.of(host, stock.assumptions()::value));
        var frames = FramePlan.of(host.level(Central.class).orElseThrow(), stock.bytesLentBy(host), policy,
                stock.assumptions());
        return new Above(host, policy, frames,
                GuestKind.of(stock.guestsOf(host), spec, stock.assumptions(), Math.max(0, frames.forGuests())));
    }

    private static Plan of(Above above, Stock stock, Map<String, Double> beyond, AssumptionUse assumptions) {
        double wanted = honoursReservations(above.policy()) ? sum(above.kinds(), GuestKind::reserved) : 0;
        double share = wanted == 0 ? 0 : Math.min(1, above.room() / wanted);
        return of(above.with(above.kinds().stream().map(k -> k.withReserved(k.reserved() * share)).toList()), wanted,
                stock, beyond, assumptions);
    }

    private static Plan of(Above above, double reservedWanted, Stock stock, Map<String, Double> beyond,
            AssumptionUse assumptions) {
        var kinds = above.kinds();
        var tiers = tiers(above, stock, beyond);
        var cut = new Cut(above.policy(), tiers, kinds);
        var placings = cut.place();
        if (above.policy() instanceof ReplacementPolicy.DemandScan) {
            double stall = assumptions.value(AssumptionKey.REORDER_STALL);
            // One walk over the resident pages each time that all of them were looked at.
            placings.forEach(p -> p.stopped = p.pages[0] * stall / cut.seconds());
        }
        var slots = SlotSpread.of(stock, above.host(), tiers, kinds, placings, beyond);
        return new Plan(above, tiers, cut.seconds(), placings, reservedWanted, slots);
    }

    /**
     * The same host at another instant.
     *
     * @param nowTiers its tiers with the room that they have then
     * @param nowPlacings of every kind, in their order
     * @param nowSlots where the slots of its guests are
     */
    Plan at(List<TierPlan> nowTiers, List<Placing> nowPlacings, SlotSpread nowSlots) {
        return new Plan(above(), nowTiers, seconds, nowPlacings, reservedWanted, nowSlots);
    }

    /**
     * Its tiers when hosts that share them have other pages.
     *
     * @param beyond pages for which a host has no frames, by host
     */
    List<TierPlan> tiers(Stock stock, Map<String, Double> beyond) {
        return tiers(above(), stock, beyond);
    }

    /** Pages for which it has no frames. */
    double beyondFrames() {
        return above().beyondFrames();
    }

    private Above above() {
        return new Above(host, policy, frames, kinds);
    }

    /** The demand scan takes from everybody in the end. */
    private static boolean honoursReservations(ReplacementPolicy policy) {
        return !(policy instanceof ReplacementPolicy.DemandScan);
    }

    private static List<TierPlan> tiers(Above above, Stock stock, Map<String, Double> beyond) {
        var central = above.host().level(Central.class).orElseThrow();
        var tiers = new ArrayList<TierPlan>();
        tiers.add(new TierPlan(TierKind.CENTRAL, central.id(), above.room()));
        if (above.policy() instanceof ReplacementPolicy.VsphereLadder ladder) {
            tiers.add(new TierPlan(TierKind.BALLOON, central.id(),
                    sum(above.kinds(), k -> LadderCut.mostInBalloon(k, ladder))));
            tiers.add(new TierPlan(TierKind.COMPRESSED, central.id(),
                    sum(above.kinds(), k -> LadderCut.mostCompressed(k, ladder))));
        } else {
            above.host().storage().forEach(level -> addBelow(tiers, level, above.host(), stock, beyond));
        }
        above.host().level(PagingSpace.class).filter(s -> !s.volumes().isEmpty())
                .ifPresent(s -> tiers.add(new TierPlan(TierKind.DASD, s.id(),
                        Math.floor(SlotSpread.room(stock, above.host(), beyond)))));
        return List.copyOf(tiers);
    }

    private static void addBelow(List<TierPlan> tiers, StorageLevelSpec level, HostSpec host, Stock stock,
            Map<String, Double> beyond) {
        switch (level) {
            case Central c -> {}
            case Xstore x -> tiers.add(new TierPlan(TierKind.XSTORE, x.id(), Math.floor(
                    x.size().wholePages().count() * shareOf(host, stock.usersOfXstore(x.id()), beyond))));
            case Remote r -> tiers.add(new TierPlan(TierKind.REMOTE, r.id(), lent(r, stock)));
            case PagingSpace p -> {}
        }
    }

    /** A lender that has less than it lends gives everybody the same part of it. */
    private static double lent(Remote level, Stock stock) {
        var lender = stock.hosts().stream().filter(h -> h.id().equals(level.lenderHost())).findFirst();
        double size = level.size().wholePages().count();
        return lender.map(h -> Math.floor(size * stock.shareLent(h))).orElse(size);
    }

    /** Who shares a store gets of it in proportion to the pages for which it has no frames. */
    static double shareOf(HostSpec host, List<HostSpec> users, Map<String, Double> beyond) {
        double all = 0;
        for (var user : users) {
            all += beyond.getOrDefault(user.id(), 0.0);
        }
        return users.size() <= 1 ? 1 : all == 0 ? 1.0 / users.size() : beyond.getOrDefault(host.id(), 0.0) / all;
    }

    private static double sum(List<GuestKind> kinds, ToDoubleFunction<GuestKind> value) {
        double sum = 0;
        for (var kind : kinds) {
            sum += kind.count() * value.applyAsDouble(kind);
        }
        return sum;
    }

    HostSpec host() {
        return host;
    }

    ReplacementPolicy policy() {
        return policy;
    }

    FramePlan frames() {
        return frames;
    }

    List<GuestKind> kinds() {
        return kinds;
    }

    List<TierPlan> tiers() {
        return tiers;
    }

    /** Of every kind, in their order. */
    List<Placing> placings() {
        return placings;
    }

    /** How long a page is not touched before it leaves the frames; infinite when none has to. */
    double seconds() {
        return seconds;
    }

    /** The lists of its policy; empty where that has none. */
    Optional<Lists> lists() {
        return new Cut(policy, tiers, kinds).lists();
    }

    /** How long pages of every kind stay where. */
    List<Stay> stays(Lists lists) {
        return new Cut(policy, tiers, kinds).stays(lists);
    }

    /** Pages for which the guests have reserved frames, whether there are so many or not. */
    double reservedWanted() {
        return reservedWanted;
    }

    /** Pages that can be paged. */
    double pageable() {
        return pageable;
    }

    /** Pages that cannot. */
    double locked() {
        return sum(kinds, GuestKind::locked);
    }

    /** Where the slots of its guests are. */
    SlotSpread slots() {
        return slots;
    }

    /** Sum over all guests. */
    double sum(ToDoubleFunction<Placing> value) {
        double sum = 0;
        for (int i = 0; i < kinds.size(); i++) {
            sum += kinds.get(i).count() * value.applyAsDouble(placings.get(i));
        }
        return sum;
    }
}
