/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that an installation's chart shows.
 *
 * @param hosts the hosts that are in no cluster
 */
public record InstallationSketch(String name, List<ClusterSketch> clusters, List<HostSketch> hosts,
        List<SwitchSketch> switches, List<LinkSketch> links, List<NoteSketch> notes) {
    private static final int MOST_PLAIN_LINKS = 2;

    public InstallationSketch {
        clusters = List.copyOf(clusters);
        hosts = List.copyOf(hosts);
        switches = List.copyOf(switches);
        links = thinned(links, switches);
        notes = List.copyOf(notes);
    }

    /**
     * Where more than two links meet in a switch, each is one of many: labels and lines of all would hide the hosts.
     */
    private static List<LinkSketch> thinned(List<LinkSketch> links, List<SwitchSketch> switches) {
        var ends = links.stream().flatMap(l -> Stream.of(l.fromId(), l.toId()))
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        var crowded = switches.stream().map(SwitchSketch::id).filter(id -> ends.getOrDefault(id, 0L) > MOST_PLAIN_LINKS)
                .collect(Collectors.toSet());
        return links.stream()
                .map(l -> crowded.contains(l.fromId()) || crowded.contains(l.toId()) ? l.asOneOfMany() : l).toList();
    }

    /** Hosts in clusters, then those in none. */
    public Stream<HostSketch> allHosts() {
        return Stream.concat(clusters.stream().flatMap(c -> c.hosts().stream()), hosts.stream());
    }
}
