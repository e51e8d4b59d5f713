/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * The device at the end of a path.
 *
 * @param medium what it is made of
 * @param service time of one I/O of 4 KiB on the idle device, more than zero; empty for the assumption of the medium
 * @param concurrentIo I/Os that it serves at once, 1 to 65,536; empty for the assumption of the path
 */
public record DeviceSpec(Medium medium, Optional<SimTime> service, OptionalInt concurrentIo) {

    /** Flash, by assumptions. */
    public static final DeviceSpec FLASH = new DeviceSpec(Medium.FLASH, Optional.empty(), OptionalInt.empty());

    private static final int MOST_AT_ONCE = 65_536;

    /** What a device is made of. */
    public enum Medium {
        /** Flash, or a cache that always hits. */
        FLASH,
        /** Rotating disks behind a cache. */
        DISK
    }

    public DeviceSpec {
        Require.present("DeviceSpec.medium", medium);
        service.ifPresent(s -> Require.within("DeviceSpec.service", s.nanos(), 1, SimTime.MAX_NANOS));
        concurrentIo.ifPresent(n -> Require.within("DeviceSpec.concurrentIo", n, 1, MOST_AT_ONCE));
    }
}
