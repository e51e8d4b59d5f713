/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import java.util.List;

import org.portolan.engine.internal.Require;

/**
 * A way that guests may take from one host to another, and back.
 *
 * @param from id of the host where it begins
 * @param to id of the host where it ends
 * @param path ids of the links in the order of travel; at least one
 */
public record Way(String from, String to, List<String> path) {

    public Way {
        Require.id("Way.from", from);
        Require.id("Way.to", to);
        path = List.copyOf(path);
        Require.notEmpty("Way.path", path);
    }
}
