/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portolan.engine.evacuation.Stranded;
import org.portolan.engine.finding.Finding;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.AssumptionInForce;

/**
 * What becomes of guests when hosts are lost, in time.
 *
 * @param at instant of the loss
 * @param lost the hosts, by id
 * @param cases where guests find a place, and how the other hosts fare: one case for each cluster that lost a host. A
 *            guest that resumes from a copy goes where that is, whatever else is there; one that is not restarted needs no
 *            place
 * @param guests what becomes of each guest, in the order in which they are to start
 * @param services how services come back
 * @param priorities losses by priority, highest first; priorities that no guest has are left out
 * @param shared what guests shared while they started, by kind and id
 * @param findings what is worth saying, the gravest first
 * @param assumptions values that it rests on
 */
public record HostLossResult(SimTime at, List<LostHost> lost, List<NPlusCase> cases, List<GuestFailover> guests,
        ServicesBack services, List<PriorityLoss> priorities, List<SharedUse> shared, List<Finding> findings,
        List<AssumptionInForce> assumptions) {

    public HostLossResult {
        lost = List.copyOf(lost);
        cases = List.copyOf(cases);
        guests = List.copyOf(guests);
        priorities = List.copyOf(priorities);
        shared = List.copyOf(shared);
        findings = List.copyOf(findings);
        assumptions = List.copyOf(assumptions);
    }

    /** What becomes of a guest, if it ran on a lost host. */
    public Optional<GuestFailover> of(String guest) {
        return guests.stream().filter(g -> g.guest().equals(guest)).findFirst();
    }

    /** Guests without a place, with the reasons. */
    public Stream<Stranded> stranded() {
        return cases.stream().flatMap(c -> c.stranded().stream());
    }

    /** Instant at which all is over; that of the loss when nobody ran there. */
    public SimTime end() {
        return guests.stream().flatMap(g -> g.breakdown().end().stream()).reduce(at, SimTime::max);
    }

    /** True when every guest that is to come back does, as soon as was promised, and no host comes to thrash. */
    public boolean isSurvived() {
        return cases.stream().allMatch(NPlusCase::isSurvived) && guests.stream().allMatch(GuestFailover::keepsPromise);
    }
}
