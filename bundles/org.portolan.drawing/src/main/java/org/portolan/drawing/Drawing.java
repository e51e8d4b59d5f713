/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.List;
import java.util.Optional;

/**
 * Shapes to paint in order, first at the bottom, and the regions that stand for something.
 *
 * @param size the room that the drawing takes; its origin is its upper left corner
 */
public record Drawing(Size size, List<Shape> shapes, List<HitRegion> regions) {
    public Drawing {
        shapes = List.copyOf(shapes);
        regions = List.copyOf(regions);
    }

    /** The topmost region at a point, if there is any. */
    public Optional<HitRegion> regionAt(Point point) {
        for (int i = regions.size() - 1; i >= 0; i--) {
            if (regions.get(i).box().contains(point)) {
                return Optional.of(regions.get(i));
            }
        }
        return Optional.empty();
    }

    /** The region of an element, if it has one here. */
    public Optional<HitRegion> regionOf(String id, HitRegion.Kind kind) {
        return regions.stream().filter(r -> r.kind() == kind && r.id().equals(id)).findFirst();
    }
}
