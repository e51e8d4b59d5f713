/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * Gratuitous ARP or RARP frames that say where an address is now, in rounds that come more and more seldom. Each empty
 * value stands for the assumption {@code network.announceSeconds} or {@code network.announce.*}.
 *
 * @param rounds how many, 0 to 1000
 * @param first from the moment in which it can be said until it is said
 * @param initial from the first round to the second
 * @param step each further distance is so much longer
 * @param most longest distance between two rounds
 * @param loss probability that one is lost, 0 to 1; each by itself
 */
public record AnnouncementSpec(OptionalInt rounds, Optional<SimTime> first, Optional<SimTime> initial,
        Optional<SimTime> step, Optional<SimTime> most, Optional<Ratio> loss) {

    /** By assumptions alone: as QEMU does it. */
    public static final AnnouncementSpec DEFAULTS = new AnnouncementSpec(OptionalInt.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final int MOST_ROUNDS = 1000;

    public AnnouncementSpec {
        rounds.ifPresent(r -> Require.within("AnnouncementSpec.rounds", r, 0, MOST_ROUNDS));
        Require.present("AnnouncementSpec.first", first);
        Require.present("AnnouncementSpec.initial", initial);
        Require.present("AnnouncementSpec.step", step);
        Require.present("AnnouncementSpec.most", most);
        loss.ifPresent(l -> Require.within("AnnouncementSpec.loss", l.value(), 0.0, 1.0));
    }
}
