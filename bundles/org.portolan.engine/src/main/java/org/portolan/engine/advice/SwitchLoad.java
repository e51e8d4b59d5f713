/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.Pass;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ResourceUse.Kind;

/**
 * Bytes that the passes of all relocations of a run have put through a switch by an instant. Within a pass they are
 * spread evenly, so that the sum is straight between the ends of passes.
 */
final class SwitchLoad {

    private final long[] nanos;
    private final double[] bytes;

    private record Turn(long nanos, double bytesPerNano) {
    }

    private SwitchLoad(List<Turn> turns) {
        nanos = new long[turns.size()];
        bytes = new double[turns.size()];
        double rate = 0;
        for (int i = 0; i < nanos.length; i++) {
            var turn = turns.get(i);
            nanos[i] = turn.nanos();
            bytes[i] = i == 0 ? 0 : bytes[i - 1] + rate * (nanos[i] - nanos[i - 1]);
            rate += turn.bytesPerNano();
        }
    }

    /** The load of a switch. */
    static SwitchLoad of(String switchId, List<RelocationResult> relocations) {
        var turns = new ArrayList<Turn>();
        relocations.stream().filter(r -> passes(r, switchId)).flatMap(r -> r.passes().stream())
                .flatMap(SwitchLoad::turns).forEach(turns::add);
        turns.sort(Comparator.comparingLong(Turn::nanos));
        return new SwitchLoad(turns);
    }

    /** True when a relocation went through a switch. */
    static boolean passes(RelocationResult relocation, String switchId) {
        return relocation.resources().stream()
                .anyMatch(u -> u.kind() == Kind.SWITCH && u.elementId().equals(switchId));
    }

    private static Stream<Turn> turns(Pass pass) {
        long length = pass.duration().nanos();
        double rate = (double) pass.bytes().count() / length;
        return length == 0 ? Stream.empty()
                : Stream.of(new Turn(pass.begin().nanos(), rate), new Turn(pass.end().nanos(), -rate));
    }

    /** Mean bytes per second between two instants of which the second is later. */
    double bytesPerSecond(SimTime from, SimTime to) {
        return (by(to.nanos()) - by(from.nanos())) / to.minus(from).seconds();
    }

    private double by(long instant) {
        int after = Arrays.binarySearch(nanos, instant);
        if (after >= 0) {
            return bytes[after];
        }
        int next = -after - 1;
        if (next == 0) {
            return 0;
        }
        if (next == nanos.length) {
            return bytes[next - 1];
        }
        double share = (double) (instant - nanos[next - 1]) / (nanos[next] - nanos[next - 1]);
        return bytes[next - 1] + share * (bytes[next] - bytes[next - 1]);
    }
}
