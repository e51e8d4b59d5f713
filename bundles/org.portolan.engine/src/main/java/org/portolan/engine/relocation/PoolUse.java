/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.result.ResourceUse.Direction;
import org.portolan.engine.result.ResourceUse.Kind;

/** Writes down what a relocation writes to and reads from paging volumes. */
final class PoolUse {

    private final Relocation relocation;
    private final PagingPool pool;

    PoolUse(Relocation relocation, PagingPool pool) {
        this.relocation = relocation;
        this.pool = pool;
    }

    void written(long pages) {
        note(PagingPool.Use.WRITE, Direction.WRITE, pages);
    }

    void read(long pages) {
        note(PagingPool.Use.READ, Direction.READ, pages);
    }

    private void note(PagingPool.Use use, Direction direction, long pages) {
        long[] parts = pool.split(use, pages);
        for (int i = 0; i < parts.length; i++) {
            var volume = pool.volumes().get(i);
            relocation.log().used(volume.id(), Kind.PAGING_VOLUME, direction, RelocationLog.bytes(parts[i]),
                    parts[i] * use.seconds(volume) / volume.concurrency());
        }
    }
}
