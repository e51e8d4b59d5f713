/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.List;

import org.portolan.model.Installation;

/**
 * What there is, item by item, with derived values resolved: for reports and tables. Holds no model object.
 *
 * @param guests every guest, those on no host last
 * @param links every link, in the order of the file
 */
public record InventoryFacts(List<GuestEntry> guests, List<LinkEntry> links) {

    public InventoryFacts {
        guests = List.copyOf(guests);
        links = List.copyOf(links);
    }

    /** The inventory. Reads the model on the thread of the caller. */
    public static InventoryFacts of(Installation installation) {
        return new InventoryReader(installation).read();
    }
}
