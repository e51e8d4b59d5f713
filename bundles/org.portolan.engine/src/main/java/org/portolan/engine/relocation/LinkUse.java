/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.result.ResourceUse.Direction;
import org.portolan.engine.result.ResourceUse.Kind;

/** Writes down what a relocation sends over the links of its path and through what they share. */
final class LinkUse {

    private final Relocation relocation;

    LinkUse(Relocation relocation) {
        this.relocation = relocation;
    }

    void sent(double bytes) {
        for (var hop : relocation.path().hops()) {
            relocation.log().used(hop.link(), Kind.LINK, Direction.TO_TARGET, Math.round(bytes),
                    bytes / hop.bytesPerSecond());
        }
        for (var part : relocation.path().parts()) {
            relocation.log().used(part.id(), part.kind(), part.direction(),
                    Math.round(bytes * part.demand().perByte()), bytes / part.bytesPerSecond());
        }
    }
}
