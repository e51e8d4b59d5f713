/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.Collection;
import java.util.SortedSet;

import org.portolan.engine.internal.Copies;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Rate;

/**
 * A network adapter of a host. All links over it share its line rate, each direction by itself. An adapter that two
 * hosts name by the same id is shared by them. Where a link runs over several adapters of a host, its bytes are spread
 * over them in proportion to their rates.
 *
 * @param id id copied from the model
 * @param lineRate rate of one direction before overhead
 * @param links ids of the links that run over it
 */
public record AdapterSpec(String id, Rate lineRate, SortedSet<String> links) {

    /**
     * @param id id copied from the model
     * @param lineRate rate of one direction before overhead
     * @param links ids of the links that run over it
     */
    public AdapterSpec(String id, Rate lineRate, Collection<String> links) {
        this(id, lineRate, Copies.sorted(links));
    }

    public AdapterSpec {
        Require.id("AdapterSpec.id", id);
        Require.present("AdapterSpec.lineRate", lineRate);
        links = Copies.sorted(links);
    }
}
