/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.portolan.model.PowerState;

/**
 * A guest in an inventory. Absent values are empty, never zero.
 *
 * @param id id in the model
 * @param name name in the model
 * @param hostId id of its host; empty when it is on none
 * @param power whether it runs
 * @param template whether it is a template, which never runs
 * @param virtualProcessors virtual processors
 * @param memoryBytes virtual storage
 * @param virtualDiskBytes virtual disks in storage
 * @param pages where its pages live; empty for a guest that does not run
 * @param workingSetPages pages that it touches in the long run; empty where nothing tells
 * @param dirtyPagesPerSecond pages that it changes just after a clean point; empty where nothing tells
 * @param guestClass what it does, in words; may be empty
 */
public record GuestEntry(String id, String name, String hostId, PowerState power, boolean template,
        OptionalInt virtualProcessors, OptionalLong memoryBytes, long virtualDiskBytes, Optional<GuestPages> pages,
        OptionalLong workingSetPages, Optional<Double> dirtyPagesPerSecond, String guestClass) {

    /** Whether it takes storage of its host. */
    public boolean isRunning() {
        return power == PowerState.RUNNING && !template;
    }
}
