/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor;

import java.util.List;
import java.util.Map;

import org.portolan.drawing.ClusterSketch;
import org.portolan.drawing.GuestSketch;
import org.portolan.drawing.HostSketch;
import org.portolan.drawing.InstallationSketch;

/** Puts notes on the sketch of an installation: on guests in place of their storage, on hosts below their names. */
record NotedSketch(Map<String, String> noteById) {

    static final NotedSketch WITHOUT_NOTES = new NotedSketch(Map.of());

    NotedSketch {
        noteById = Map.copyOf(noteById);
    }

    InstallationSketch over(InstallationSketch sketch) {
        return noteById.isEmpty() ? sketch
                : new InstallationSketch(sketch.name(), sketch.clusters().stream().map(this::over).toList(),
                        hosts(sketch.hosts()), sketch.switches(), sketch.links(), sketch.notes());
    }

    private ClusterSketch over(ClusterSketch cluster) {
        return new ClusterSketch(cluster.id(), cluster.name(), cluster.subtitle(), hosts(cluster.hosts()));
    }

    private List<HostSketch> hosts(List<HostSketch> hosts) {
        return hosts.stream().map(h -> h.with(noteById.getOrDefault(h.id(), h.subtitle()), h.tiers(),
                h.guests().stream().map(this::over).toList())).toList();
    }

    private GuestSketch over(GuestSketch guest) {
        return noteById.containsKey(guest.id()) ? guest.withValue(noteById.get(guest.id())) : guest;
    }
}
