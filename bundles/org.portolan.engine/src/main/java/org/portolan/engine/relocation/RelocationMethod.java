/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Optional;

import org.portolan.engine.quantity.SimTime;

/** A way to relocate a guest. Each method is a class of its own that names its source. */
interface RelocationMethod {

    /** The command is given; the relocation may still have to wait before it begins. Limits may count from here. */
    default void commanded() {
        // most methods have no limit that counts from the command
    }

    /** Begins; everything else follows from events. Called once. */
    void begin();

    /** Notes what was done of a step that is ended before its time. */
    void interrupted();

    /** Gives back what was taken at the target. Called when the relocation is given up after it began. */
    void release();

    /** Whether it needs the links of its path; those that do not go on when one is lost. */
    default boolean needsLink() {
        return true;
    }

    /** Whether it still needs its source; one that does not goes on when that is lost. */
    default boolean needsSource() {
        return true;
    }

    /** What starting a stopped guest at the source again takes; empty for an ordinary restart, T_r. */
    default Optional<SimTime> startAtSource() {
        return Optional.empty();
    }
}
