/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import org.portolan.engine.internal.Require;

/**
 * A slice of a volume (MDISK): CP translates the guest's channel programs, and links the slice again at the target.
 *
 * @param volume hosts that reach the volume
 */
public record Minidisk(Reach volume) implements DiskPathSpec {

    public Minidisk {
        Require.present("Minidisk.volume", volume);
    }

    @Override
    public DiskPathKind kind() {
        return DiskPathKind.MINIDISK;
    }
}
