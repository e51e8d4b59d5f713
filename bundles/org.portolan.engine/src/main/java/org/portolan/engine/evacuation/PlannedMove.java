/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import java.util.List;
import java.util.SortedSet;

import org.portolan.engine.input.Claim;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Turn;
import org.portolan.engine.internal.Copies;
import org.portolan.engine.internal.Require;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.quantity.SimTime;

/**
 * One relocation of a plan.
 *
 * @param guest id of the guest
 * @param source id of the host on which it runs
 * @param target id of the host to which it goes
 * @param path ids of the links in the order of travel; empty when there is no way
 * @param method how
 * @param claim how it stands beside others
 * @param after ids of guests whose relocations must be over before
 */
public record PlannedMove(String guest, String source, String target, List<String> path, MethodSpec method, Claim claim,
        SortedSet<String> after) {

    public PlannedMove {
        Require.id("PlannedMove.guest", guest);
        Require.id("PlannedMove.source", source);
        Require.id("PlannedMove.target", target);
        path = List.copyOf(path);
        Require.present("PlannedMove.method", method);
        Require.present("PlannedMove.claim", claim);
        after = Copies.sorted(after);
    }

    /** The same to another host. */
    public PlannedMove to(String other, List<String> over) {
        return new PlannedMove(guest, source, other, over, method, claim, after);
    }

    /** The same after other guests. */
    public PlannedMove after(SortedSet<String> others) {
        return new PlannedMove(guest, source, target, path, method, claim, others);
    }

    /** The command for it, in its place of the plan. */
    RelocationRequest request(int number) {
        return new RelocationRequest(guest, target, path, SimTime.ZERO, method, claim).with(new Turn(number, after));
    }
}
