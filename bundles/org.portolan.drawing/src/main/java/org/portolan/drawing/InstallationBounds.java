/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where things are on an installation's diagram, in absolute diagram units.
 *
 * @param boxes by element id: clusters, hosts, switches and notes
 * @param bends by link id: the points between a link's ends; links without bends need no entry
 */
public record InstallationBounds(Map<String, Box> boxes, Map<String, List<Point>> bends) {
    public InstallationBounds {
        boxes = Map.copyOf(boxes);
        bends = Map.copyOf(bends);
    }

    public Optional<Box> box(String id) {
        return Optional.ofNullable(boxes.get(id));
    }

    /** The box around everything, links included. */
    public Box extent() {
        var all = Box.around(List.copyOf(boxes.values()));
        for (var route : bends.values()) {
            for (var point : route) {
                all = all.union(new Box(point.x(), point.y(), 0, 0));
            }
        }
        return all;
    }
}
