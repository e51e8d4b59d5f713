/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.portolan.engine.resource.Resource;

/**
 * The relocations that are under way: who shares a queue in front of a link, and whether all of them go round in circles.
 * <p>
 * Who shares a queue has an equal part of it. A part that somebody else still holds is not there yet.
 */
final class Company {

    private final Set<Relocation> underWay = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Relocation> stuck = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Resource, Filling> fillings = new HashMap<>();
    private final Map<Relocation, Double> ahead = new IdentityHashMap<>();

    private static final class Filling {
        private int senders;
        private double bytes;
    }

    void join(Relocation relocation) {
        underWay.add(relocation);
        relocation.path().queue().ifPresent(q -> fillings.computeIfAbsent(q.port(), p -> new Filling()).senders++);
    }

    void leave(Relocation relocation) {
        if (!underWay.remove(relocation)) {
            return;
        }
        stuck.remove(relocation);
        double bytes = ahead.getOrDefault(relocation, 0.0);
        ahead.remove(relocation);
        relocation.path().queue().map(q -> fillings.get(q.port())).ifPresent(filling -> {
            filling.senders--;
            filling.bytes -= bytes;
        });
    }

    /** A relocation's part of the queue, whether it has filled it or not. */
    double shareOfQueue(Relocation relocation) {
        return relocation.path().queue().map(q -> q.bytes() / fillings.get(q.port()).senders).orElse(0.0);
    }

    /** Bytes that a relocation can write at once, ahead of what the link carries. */
    double roomFor(Relocation relocation) {
        return relocation.path().queue().map(queue -> {
            var filling = fillings.get(queue.port());
            double part = queue.bytes() / filling.senders - aheadOf(relocation);
            return Math.max(0, Math.min(part, queue.bytes() - filling.bytes));
        }).orElse(0.0);
    }

    /** Notes that a relocation has written bytes ahead. */
    void wroteAhead(Relocation relocation, double bytes) {
        if (bytes > 0) {
            ahead.merge(relocation, bytes, Double::sum);
            relocation.path().queue().ifPresent(q -> fillings.get(q.port()).bytes += bytes);
        }
    }

    /** Bytes of a relocation that are in the queue. */
    double aheadOf(Relocation relocation) {
        return ahead.getOrDefault(relocation, 0.0);
    }

    /** Notes whether a relocation would go on for ever as things are. */
    void stuck(Relocation relocation, boolean is) {
        if (is) {
            stuck.add(relocation);
        } else {
            stuck.remove(relocation);
        }
    }

    /** True when no relocation is under way that could end and leave more to the others. */
    boolean isAllStuck() {
        return stuck.size() == underWay.size();
    }
}
