/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.dirty;

import org.portolan.engine.input.Pace;

/**
 * How long the writers of a guest have run, counted in seconds at full speed.
 *
 * @param processor those that the processors pace: slower than the clock while the guest is slowed
 * @param clock those that the clock paces: slower than the clock only as far as they cannot catch up
 * @param wall the clock itself
 */
public record WriterTime(double processor, double clock, double wall) {

    /** Nothing has run yet. */
    public static final WriterTime ZERO = new WriterTime(0, 0, 0);

    /** Later by some seconds, in which the writers ran at these shares of their speed. */
    public WriterTime plus(double seconds, double processorSpeed, double clockSpeed) {
        return new WriterTime(processor + seconds * processorSpeed, clock + seconds * clockSpeed, wall + seconds);
    }

    /** Run time of writers of a pace. */
    double of(Pace pace) {
        return switch (pace) {
            case PROCESSOR -> processor;
            case CLOCK -> clock;
        };
    }

    /** The instant after a share, 0 to 1, of the way to a later one. */
    WriterTime towards(WriterTime later, double share) {
        return new WriterTime(processor + (later.processor - processor) * share, clock + (later.clock - clock) * share,
                wall + (later.wall - wall) * share);
    }
}
