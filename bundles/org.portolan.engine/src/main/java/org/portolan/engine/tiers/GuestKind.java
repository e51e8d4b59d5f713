/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.paging.ResidencySpec;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.relocation.AssumptionUse;

/**
 * Guests of a host that are alike in all that counts here: what is computed for one holds for all of them.
 *
 * @param guests the guests, in the order of ids
 * @param references how each refers to the pages that can be paged
 * @param instantiated its instantiated pages
 * @param storage all of its pages
 * @param shared pages that cost no frame
 * @param unused pages whose content is not kept
 * @param pooled pages that it has given back
 * @param locked pages that are in frames whatever happens
 * @param reserved pages that can be paged and stay in frames as long as there are so many
 * @param limit frames that those have at most
 * @param faults m_f
 * @param processors faults that a guest can serve itself at once, where its processors do the work
 */
record GuestKind(List<GuestSpec> guests, References references, double instantiated, double storage, double shared,
        double unused, double pooled, double locked, double reserved, double limit, int faults, int processors) {

    GuestKind {
        guests = List.copyOf(guests);
    }

    /** All that the result for a guest depends on. */
    private record Likeness(MemoryProfileSpec profile, Pages instantiated, Pages storage, int virtualCpus,
            ResidencySpec residency) {
        static Likeness of(GuestSpec guest, PagingSpec spec) {
            var placement = guest.placement();
            return new Likeness(guest.profile(), placement.instantiated(), placement.total(), guest.virtualCpus(),
                    spec.residencyOf(guest.id()));
        }
    }

    /**
     * The guests of a host, those together that are alike. Where they have locked more pages than the host has frames,
     * each keeps the same part of them locked.
     */
    static List<GuestKind> of(List<GuestSpec> guests, PagingSpec spec, AssumptionUse assumptions, double frames) {
        var kinds = of(guests, spec, assumptions);
        double locked = 0;
        for (var kind : kinds) {
            locked += kind.count() * kind.locked();
        }
        return locked <= frames ? kinds : kinds.stream().map(lockedAs(frames / locked, spec, assumptions)).toList();
    }

    private static UnaryOperator<GuestKind> lockedAs(double share, PagingSpec spec,
            AssumptionUse assumptions) {
        return kind -> {
            var set = spec.residencyOf(kind.guests().getFirst().id());
            return of(kind.guests(), set.withLocked(new Pages((long) (share * kind.locked()))), spec,
                    assumptions);
        };
    }

    private static List<GuestKind> of(List<GuestSpec> guests, PagingSpec spec, AssumptionUse assumptions) {
        var alike = new LinkedHashMap<Likeness, List<GuestSpec>>();
        for (var guest : guests) {
            alike.computeIfAbsent(Likeness.of(guest, spec), l -> new ArrayList<>()).add(guest);
        }
        return alike.values().stream().map(g -> of(g, spec.residencyOf(g.getFirst().id()), spec, assumptions)).toList();
    }

    private static GuestKind of(List<GuestSpec> guests, ResidencySpec residency, PagingSpec spec,
            AssumptionUse assumptions) {
        var guest = guests.getFirst();
        double instantiated = guest.placement().instantiated().count();
        double shared = instantiated * residency.sharedShare().value();
        double unused = Math.min(instantiated - shared, instantiated * residency.unusedShare().value());
        double pooled = Math.min(instantiated - shared - unused, residency.pooled().count());
        double kept = instantiated - shared - unused - pooled;
        double locked = Math.min(kept, residency.locked().count());
        var references = References.of(guest, assumptions::value).times(share(instantiated - shared, instantiated))
                .without(unused + pooled).times(share(kept - locked, kept));
        double reserved = Math.clamp(residency.reserved().count() - locked, 0, kept - locked);
        double limit = residency.limit().map(l -> l.count() - locked).orElse(Double.POSITIVE_INFINITY);
        return new GuestKind(guests, references, instantiated, guest.placement().total().count(), shared, unused,
                pooled, locked, reserved, limit, residency.outstandingFaults().orElse(guest.virtualCpus()),
                guest.virtualCpus());
    }

    private static double share(double part, double whole) {
        return whole <= 0 ? 0 : part / whole;
    }

    /** The same with other pages reserved. */
    GuestKind withReserved(double other) {
        return new GuestKind(guests, references, instantiated, storage, shared, unused, pooled, locked, other, limit,
                faults, processors);
    }

    /** Some of the guests. */
    GuestKind of(List<GuestSpec> some) {
        return new GuestKind(some, references, instantiated, storage, shared, unused, pooled, locked, reserved, limit,
                faults, processors);
    }

    /** One more guest of the kind, which is called as the first. */
    GuestKind withOneMore() {
        var more = new ArrayList<>(guests);
        more.add(guests.getFirst());
        return new GuestKind(more, references, instantiated, storage, shared, unused, pooled, locked, reserved, limit,
                faults, processors);
    }

    /** How many guests they are. */
    int count() {
        return guests.size();
    }

    /** Pages that can be paged. */
    double pageable() {
        return references.touched() + references.cold();
    }
}
