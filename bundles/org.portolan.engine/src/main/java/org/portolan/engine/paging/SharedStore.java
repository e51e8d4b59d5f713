/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import java.util.List;

import org.portolan.engine.quantity.Pages;

/**
 * A tier that is not a host's alone, as all of its hosts see it: expanded storage, or page space with volumes that others
 * have too.
 *
 * @param others ids of the other hosts, in order
 * @param capacity pages that guests of all of them can have in it
 * @param used pages that they have in it
 */
public record SharedStore(List<String> others, Pages capacity, Pages used) {

    public SharedStore {
        others = List.copyOf(others);
    }
}
