/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import java.util.Optional;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * A disk of a guest.
 *
 * @param id id copied from the model
 * @param path the way that its I/O takes
 * @param device what is at the end of it
 * @param load what the guest does with it
 * @param guestTimeout how long the guest waits for an answer before it reports an error; empty for the assumption of the
 *            path
 * @param multipathTimeout how long multipathing in the guest holds I/O when all paths are gone; empty for a guest
 *            without
 */
public record DiskSpec(String id, DiskPathSpec path, DeviceSpec device, DiskLoad load, Optional<SimTime> guestTimeout,
        Optional<SimTime> multipathTimeout) {

    public DiskSpec {
        Require.id("DiskSpec.id", id);
        Require.present("DiskSpec.path", path);
        Require.present("DiskSpec.device", device);
        Require.present("DiskSpec.load", load);
        Require.present("DiskSpec.guestTimeout", guestTimeout);
        Require.present("DiskSpec.multipathTimeout", multipathTimeout);
    }

    /** A disk on flash of whose load nothing is known, by assumptions. */
    public static DiskSpec of(String id, DiskPathSpec path) {
        return new DiskSpec(id, path, DeviceSpec.FLASH, DiskLoad.UNKNOWN, Optional.empty(), Optional.empty());
    }

    /** The same disk over another path. */
    public DiskSpec over(DiskPathSpec other) {
        return new DiskSpec(id, other, device, load, guestTimeout, multipathTimeout);
    }

    /** The same disk with another load. */
    public DiskSpec with(DiskLoad other) {
        return new DiskSpec(id, path, device, other, guestTimeout, multipathTimeout);
    }
}
