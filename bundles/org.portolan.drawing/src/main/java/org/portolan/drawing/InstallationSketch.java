/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that an installation's chart shows.
 *
 * @param hosts the hosts that are in no cluster
 */
public record InstallationSketch(String name, List<ClusterSketch> clusters, List<HostSketch> hosts,
        List<SwitchSketch> switches, List<LinkSketch> links, List<NoteSketch> notes) {
    public InstallationSketch {
        clusters = List.copyOf(clusters);
        hosts = List.copyOf(hosts);
        switches = List.copyOf(switches);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }

    /** Hosts in clusters, then those in none. */
    public Stream<HostSketch> allHosts() {
        return Stream.concat(clusters.stream().flatMap(c -> c.hosts().stream()), hosts.stream());
    }
}
