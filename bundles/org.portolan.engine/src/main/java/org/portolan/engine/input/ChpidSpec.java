/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Rate;

/**
 * A FICON channel of an ISFC link and the channel-to-channel devices on it.
 *
 * @param id id copied from the model
 * @param lineRate data rate of the channel before overhead: 400, 800 or 1600 MB/s
 * @param devices FCTC devices defined on it, 1 to 16
 */
public record ChpidSpec(String id, Rate lineRate, int devices) {

    /** Most devices of one logical link. */
    public static final int MOST_DEVICES = 16;

    public ChpidSpec {
        Require.id("ChpidSpec.id", id);
        Require.present("ChpidSpec.lineRate", lineRate);
        Require.within("ChpidSpec.devices", devices, 1, MOST_DEVICES);
    }
}
