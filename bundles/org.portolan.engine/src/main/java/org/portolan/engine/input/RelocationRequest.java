/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.internal.Require;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.quantity.SimTime;

/**
 * Moves one guest to another host.
 *
 * @param guest id of the guest
 * @param targetHost id of the host to which it goes
 * @param path ids of the links from the guest's host to the target, in the order of travel, usually one; empty when
 *            there is none, which the engine answers with a refusal and a finding
 * @param start instant of the command, up to 10^9 s
 * @param method how to do it
 * @param claim how it stands beside others
 * @param turn its place in a plan, which may give the command later than at the start; empty when it is given then
 */
public record RelocationRequest(String guest, String targetHost, List<String> path, SimTime start,
        MethodSpec method, Claim claim, Optional<Turn> turn) {

    private static final SimTime LATEST_START = SimTime.ofSeconds(1e9);

    public RelocationRequest {
        Require.id("RelocationRequest.guest", guest);
        Require.id("RelocationRequest.targetHost", targetHost);
        path = List.copyOf(path);
        Require.within("RelocationRequest.start", start.nanos(), 0, LATEST_START.nanos());
        Require.present("RelocationRequest.method", method);
        Require.present("RelocationRequest.claim", claim);
        Require.present("RelocationRequest.turn", turn);
    }

    /** With a command at the start. */
    public RelocationRequest(String guest, String targetHost, List<String> path, SimTime start, MethodSpec method,
            Claim claim) {
        this(guest, targetHost, path, start, method, claim, Optional.empty());
    }

    /** With the usual claim. */
    public RelocationRequest(String guest, String targetHost, List<String> path, SimTime start, MethodSpec method) {
        this(guest, targetHost, path, start, method, Claim.USUAL);
    }

    /** Starts at once over a single link. */
    public static RelocationRequest of(String guest, String targetHost, String link, MethodSpec method) {
        return new RelocationRequest(guest, targetHost, List.of(link), SimTime.ZERO, method);
    }

    /** The same with another method. */
    public RelocationRequest with(MethodSpec other) {
        return new RelocationRequest(guest, targetHost, path, start, other, claim, turn);
    }

    /** The same with another claim. */
    public RelocationRequest with(Claim other) {
        return new RelocationRequest(guest, targetHost, path, start, method, other, turn);
    }

    /** The same with another start. */
    public RelocationRequest startingAt(SimTime other) {
        return new RelocationRequest(guest, targetHost, path, other, method, claim, turn);
    }

    /** The same in its turn of a plan. */
    public RelocationRequest with(Turn other) {
        return new RelocationRequest(guest, targetHost, path, start, method, claim, Optional.of(other));
    }
}
