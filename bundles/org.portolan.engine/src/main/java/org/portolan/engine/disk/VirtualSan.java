/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import java.util.Optional;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * A disk whose blocks CP maps onto logical units ("Virtual SAN"): nothing in the guest changes when it moves, but the
 * target needs the map, and needs it as it is now: an I/O by an old map goes to the wrong block.
 *
 * @param extents extents in the map, 1 to 2^31 - 1
 * @param replicationLag how far the copy of the map at the target is behind; empty when the map has no copy there and
 *            travels with the guest
 * @param units hosts that reach the logical units
 */
public record VirtualSan(int extents, Optional<SimTime> replicationLag, Reach units) implements DiskPathSpec {

    public VirtualSan {
        Require.within("VirtualSan.extents", extents, 1, Integer.MAX_VALUE);
        Require.present("VirtualSan.replicationLag", replicationLag);
        Require.present("VirtualSan.units", units);
    }

    @Override
    public DiskPathKind kind() {
        return DiskPathKind.VIRTUAL_SAN;
    }
}
