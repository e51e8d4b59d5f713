/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.evacuation.EvacuationCheck;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.RelocationResult;

/** What the begin of each relocation of a plan waits for: the relocation that was over at that instant. */
final class Triggers {

    private final List<RelocationResult> inOrder;
    private final Map<SimTime, Integer> endings = new HashMap<>();

    Triggers(EvacuationCheck check) {
        inOrder = check.run().relocations();
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            endings.put(inOrder.get(i).timing().end(), i);
        }
    }

    /** Number, from 0 on, of the relocation that makes room for one; empty for one that begins at once. */
    OptionalInt of(int number) {
        var start = inOrder.get(number).timing().start();
        var before = Optional.ofNullable(endings.get(start)).filter(b -> !start.equals(SimTime.ZERO) && b != number);
        return before.isPresent() ? OptionalInt.of(before.get()) : OptionalInt.empty();
    }
}
