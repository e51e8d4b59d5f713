/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.input;

import java.util.Optional;
import java.util.OptionalLong;

import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;

/**
 * A guest.
 *
 * @param id id of the element
 * @param name name of the guest
 * @param hostId id of its host; empty when it is on none
 * @param state whether it runs
 * @param virtualProcessors virtual processors, if known
 * @param memory virtual storage, if known
 * @param virtualDisks virtual disks in storage
 * @param instantiated pages that it ever touched, if known
 * @param workingSet pages that it touches in the long run, if known
 * @param dirtyRate pages that it changes just after a clean point, if known
 * @param guestClass what it does, in words; may be empty
 */
public record GuestFacts(String id, String name, String hostId, State state, OptionalLong virtualProcessors,
        Optional<Bytes> memory, Bytes virtualDisks, Optional<Pages> instantiated, Optional<Pages> workingSet,
        Optional<PageRate> dirtyRate, String guestClass) {

    /** Whether a guest runs. */
    public enum State {
        /** Logged on, or powered on. */
        RUNNING,
        /** Logged off, or powered off. */
        OFF,
        /** Its state is kept on disk. */
        SUSPENDED,
        /** A template, which never runs. */
        TEMPLATE
    }

    /** True when the guest runs. */
    public boolean isRunning() {
        return state == State.RUNNING;
    }
}
