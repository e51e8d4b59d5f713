/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.finding.Finding;

/**
 * A host in the steady state.
 *
 * @param host id of the host
 * @param policy how it chooses the pages that go
 * @param state what it comes to
 * @param frames its frames
 * @param tiers its tiers, the fastest first
 * @param guests its guests, in the order of ids
 * @param volumes its paging volumes, in the order of ids
 * @param borrowed storage that it borrows, in the order of its tiers
 * @param lent storage that it lends, in the order of borrowers
 * @param processors what paging costs its processors
 * @param throughput what its guests get done
 * @param convergence how near to a fixed point it came
 * @param findings what is worth saying, the worst first
 */
public record HostPaging(String host, ReplacementPolicy policy, HostState state, FrameSupply frames,
        List<TierUse> tiers, List<GuestPaging> guests, List<VolumeUse> volumes, List<Loan> borrowed, List<Loan> lent,
        ProcessorUse processors, Throughput throughput, Convergence convergence, List<Finding> findings) {

    public HostPaging {
        tiers = List.copyOf(tiers);
        guests = List.copyOf(guests);
        volumes = List.copyOf(volumes);
        borrowed = List.copyOf(borrowed);
        lent = List.copyOf(lent);
        findings = List.copyOf(findings);
    }

    /** First tier of a kind. */
    public Optional<TierUse> tier(TierKind kind) {
        return tiers.stream().filter(t -> t.kind() == kind).findFirst();
    }

    /** A guest, if it runs here. */
    public Optional<GuestPaging> guest(String id) {
        return guests.stream().filter(g -> g.guest().equals(id)).findFirst();
    }
}
