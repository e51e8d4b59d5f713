/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;

import org.portolan.engine.result.Pass;

/**
 * What a leave rule knows before a pass.
 *
 * @param done passes made so far
 * @param pagesSent pages that they sent
 * @param bytesSent bytes that they sent
 * @param predictedSeconds how long the guest would stand still if it were stopped now, or how long the pass would take,
 *            as the rule counts it
 */
record Outlook(List<Pass> done, long pagesSent, long bytesSent, double predictedSeconds) {

    /** Number of the pass that is in question. */
    int number() {
        return done.size() + 1;
    }

    boolean nothingIsLeft() {
        return !done.isEmpty() && done.getLast().left().isZero();
    }

    boolean lastPassLeftAtLeast(double share) {
        return !done.isEmpty() && done.getLast().left().count() >= share * done.getLast().sent().count();
    }

    long passesThatLeftMoreThan(double share) {
        return done.stream().filter(p -> p.left().count() > share * p.sent().count()).count();
    }
}
