/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;

import org.portolan.engine.internal.Copies;
import org.portolan.engine.internal.Require;

/**
 * Which hosts reach something.
 *
 * @param hosts ids of the hosts; empty when nobody said, which counts as every host
 */
public record Reach(Optional<SortedSet<String>> hosts) {

    /** Every host reaches it, as far as is known. */
    public static final Reach EVERYWHERE = new Reach(Optional.empty());

    public Reach {
        Require.present("Reach.hosts", hosts);
        hosts = hosts.map(Copies::sorted);
    }

    /** These hosts and no others. */
    public static Reach of(Collection<String> hosts) {
        return new Reach(Optional.of(Copies.sorted(hosts)));
    }

    /** True when a host reaches it. */
    public boolean includes(String host) {
        return hosts.map(h -> h.contains(host)).orElse(true);
    }

    /** True when somebody said that a host reaches it. */
    public boolean names(String host) {
        return hosts.map(h -> h.contains(host)).orElse(false);
    }
}
