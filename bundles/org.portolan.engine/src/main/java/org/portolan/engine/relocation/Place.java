/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.input.Tier;
import org.portolan.engine.result.Side;

/**
 * A tier of one of the two hosts.
 *
 * @param side which host
 * @param tier which tier
 */
record Place(Side side, Tier tier) {

    static Place source(Tier tier) {
        return new Place(Side.SOURCE, tier);
    }

    static Place target(Tier tier) {
        return new Place(Side.TARGET, tier);
    }
}
