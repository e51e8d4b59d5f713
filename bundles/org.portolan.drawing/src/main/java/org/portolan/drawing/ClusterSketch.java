/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.List;

/**
 * A cluster: a frame around its hosts.
 *
 * @param subtitle one line on its kind and what is in it; may be empty
 */
public record ClusterSketch(String id, String name, String subtitle, List<HostSketch> hosts) {
    public ClusterSketch {
        hosts = List.copyOf(hosts);
    }
}
