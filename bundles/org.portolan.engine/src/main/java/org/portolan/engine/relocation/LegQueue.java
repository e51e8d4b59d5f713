/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.List;
import java.util.Optional;

import org.portolan.engine.resource.Transfer;

/** Moves legs one after the other, of pages that do not change meanwhile and count where they did. */
final class LegQueue {

    private final Relocation relocation;
    private List<Leg> legs = List.of();
    private int next;
    private Optional<Transfer> transfer = Optional.empty();

    LegQueue(Relocation relocation) {
        this.relocation = relocation;
    }

    /** Moves all legs, then goes on. */
    void run(List<Leg> all, Runnable then) {
        legs = all.stream().filter(l -> l.pages() > 0).toList();
        next = 0;
        nextLeg(then);
    }

    /** Notes what was done of a leg that is ended before its time. */
    void interrupted() {
        transfer.ifPresent(t -> account((long) Math.floor(legs.get(next).pages() * t.share())));
        transfer = Optional.empty();
    }

    private void nextLeg(Runnable then) {
        if (next == legs.size()) {
            then.run();
        } else {
            var leg = legs.get(next);
            transfer = Optional.of(relocation.transfer(leg.bytes(), leg.demands(), leg.ownLimit(), () -> {
                transfer = Optional.empty();
                account(leg.pages());
                next++;
                nextLeg(then);
            }));
        }
    }

    private void account(long pages) {
        if (pages > 0) {
            legs.get(next).account().accept(pages);
        }
    }
}
