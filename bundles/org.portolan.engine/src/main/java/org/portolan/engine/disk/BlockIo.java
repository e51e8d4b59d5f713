/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import org.portolan.engine.internal.Require;

/**
 * A disk used through CP's block I/O system service (*BLOCKIO) or Diagnose 250: the guest names blocks, CP does the
 * rest. What moves is one environment of CP: device, block size, offset. z/VM itself refuses to relocate a guest with
 * such a connection open; that CP carries the environment over is a proposal.
 *
 * @param environmentMoves whether CP opens the environment again at the target; otherwise the guest's handle is lost
 * @param device hosts that reach the device behind it
 */
public record BlockIo(boolean environmentMoves, Reach device) implements DiskPathSpec {

    public BlockIo {
        Require.present("BlockIo.device", device);
    }

    @Override
    public DiskPathKind kind() {
        return DiskPathKind.BLOCK_IO;
    }
}
