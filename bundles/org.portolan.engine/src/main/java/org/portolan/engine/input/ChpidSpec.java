/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.Optional;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Rate;

/**
 * A FICON channel of an ISFC link and the channel-to-channel devices on it. Links that name the same channel path share
 * it, each direction by itself.
 *
 * @param id id copied from the model
 * @param lineRate data rate of the channel before overhead: 400, 800 or 1600 MB/s
 * @param devices FCTC devices defined on it, 1 to 16
 * @param host the end of the link that the channel path belongs to; by default the first in the order of ids
 * @param peer id of the channel path at the other end, where that is known
 */
public record ChpidSpec(String id, Rate lineRate, int devices, Optional<String> host, Optional<String> peer) {

    /** Most devices of one logical link. */
    public static final int MOST_DEVICES = 16;

    public ChpidSpec {
        Require.id("ChpidSpec.id", id);
        Require.present("ChpidSpec.lineRate", lineRate);
        Require.within("ChpidSpec.devices", devices, 1, MOST_DEVICES);
        Require.present("ChpidSpec.host", host);
        Require.present("ChpidSpec.peer", peer);
    }

    /** A channel of which nobody said where it is. */
    public ChpidSpec(String id, Rate lineRate, int devices) {
        this(id, lineRate, devices, Optional.empty(), Optional.empty());
    }
}
