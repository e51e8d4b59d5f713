/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.input.StorageLevelSpec.Xstore;
import org.portolan.engine.input.Tier;
import org.portolan.engine.resource.Durations;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.ResourceUse.Direction;
import org.portolan.engine.result.ResourceUse.Kind;
import org.portolan.engine.result.Side;

/**
 * Brings pages from expanded to central storage before they can be written to DASD: X tX, as there is no direct way.
 * (Broadcom on expanded storage; docs/engine.md, 7.)
 */
final class XstoreStaging {

    private final Relocation relocation;
    private final Passes passes;

    XstoreStaging(Relocation relocation, Passes passes) {
        this.relocation = relocation;
        this.passes = passes;
    }

    /** Brings them, then goes on; goes on at once when there are none. */
    void run(GuestState guest, Runnable then) {
        if (pages() == 0) {
            then.run();
        } else {
            relocation.enter(PhaseKind.XSTORE_TO_CENTRAL, guest);
            relocation.pause(Durations.ceil(seconds()), () -> {
                note();
                then.run();
            });
        }
    }

    /** How long it takes. */
    double seconds() {
        return pages() == 0 ? 0 : pages() * relocation.xstoreMoveSeconds();
    }

    private long pages() {
        return relocation.pages().at(Place.source(Tier.XSTORE));
    }

    private void note() {
        long pages = pages();
        double seconds = seconds();
        relocation.pages().move(Place.source(Tier.XSTORE), Place.source(Tier.CENTRAL), pages);
        relocation.log().course().sample(relocation.now(), passes.left(), relocation.pages());
        relocation.log().cpu(Side.SOURCE, seconds);
        relocation.source().level(Xstore.class).ifPresent(level -> relocation.log().used(level.id(), Kind.XSTORE,
                Direction.READ, RelocationLog.bytes(pages), seconds));
    }
}
