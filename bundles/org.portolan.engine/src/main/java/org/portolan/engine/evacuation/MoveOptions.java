/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

import org.portolan.engine.input.Claim;
import org.portolan.engine.internal.Copies;
import org.portolan.engine.internal.Require;
import org.portolan.engine.method.MethodSpec;

/**
 * How guests move.
 *
 * @param method how, where nothing else is said
 * @param methodByGuest how guests move that go another way
 * @param claimByGuest how guests stand beside others; {@link Claim#USUAL} for all others
 * @param after guests whose relocation begins only after those of others are over
 * @param ways the ways that there are; where several lead from one host to another, guests are spread over them. Empty
 *            for every link that joins two hosts
 */
public record MoveOptions(MethodSpec method, SortedMap<String, MethodSpec> methodByGuest,
        SortedMap<String, Claim> claimByGuest, SortedMap<String, SortedSet<String>> after, List<Way> ways) {

    public MoveOptions {
        Require.present("MoveOptions.method", method);
        methodByGuest = Collections.unmodifiableSortedMap(new TreeMap<>(methodByGuest));
        claimByGuest = Collections.unmodifiableSortedMap(new TreeMap<>(claimByGuest));
        var copy = new TreeMap<String, SortedSet<String>>();
        after.forEach((guest, others) -> copy.put(guest, Copies.sorted(others)));
        after = Collections.unmodifiableSortedMap(copy);
        ways = List.copyOf(ways);
    }

    /** All guests move alike, over any link that joins two hosts. */
    public static MoveOptions of(MethodSpec method) {
        return new MoveOptions(method, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of());
    }

    /** The same over other ways. */
    public MoveOptions withWays(List<Way> others) {
        return new MoveOptions(method, methodByGuest, claimByGuest, after, others);
    }

    /** The same with other methods of guests. */
    public MoveOptions withMethods(Map<String, MethodSpec> others) {
        return new MoveOptions(method, new TreeMap<>(others), claimByGuest, after, ways);
    }

    /** The same with other claims of guests. */
    public MoveOptions withClaims(Map<String, Claim> others) {
        return new MoveOptions(method, methodByGuest, new TreeMap<>(others), after, ways);
    }

    /** The same with guests that wait for others. */
    public MoveOptions withAfter(Map<String, SortedSet<String>> others) {
        return new MoveOptions(method, methodByGuest, claimByGuest, new TreeMap<>(others), ways);
    }

    /** How a guest moves. */
    public MethodSpec methodOf(String guest) {
        return methodByGuest.getOrDefault(guest, method);
    }

    /** How a guest stands beside others. */
    public Claim claimOf(String guest) {
        return claimByGuest.getOrDefault(guest, Claim.USUAL);
    }

    /** Guests whose relocations must be over before that of a guest begins. */
    public SortedSet<String> afterOf(String guest) {
        return after.getOrDefault(guest, Copies.sorted(List.<String>of()));
    }
}
