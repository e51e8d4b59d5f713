/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.path;

import java.util.List;

import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.quantity.Rate;

/**
 * A way from one host to another.
 *
 * @param links the links in the order of travel; not empty
 * @param payload rate of the slowest of them, after overhead
 */
public record LinkPath(List<LinkSpec> links, Rate payload) {

    public LinkPath {
        links = List.copyOf(links);
    }

    /** Ids of the links in the order of travel. */
    public List<String> ids() {
        return links.stream().map(LinkSpec::id).toList();
    }
}
