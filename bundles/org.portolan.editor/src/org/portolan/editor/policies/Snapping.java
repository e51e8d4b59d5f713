/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.policies;

import java.util.ArrayList;

import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;

/** What figures snap to while they are dragged: each other and the grid, as far as switched on. */
public final class Snapping {
    private Snapping() {
    }

    /** The helper for the children of a part, or null when nothing is to snap, as GEF wants it. */
    public static SnapToHelper of(GraphicalEditPart part) {
        var helpers = new ArrayList<SnapToHelper>();
        if (Boolean.TRUE.equals(part.getViewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED))) {
            helpers.add(new SnapToGeometry(part));
        }
        if (Boolean.TRUE.equals(part.getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED))) {
            helpers.add(new SnapToGrid(part));
        }
        return helpers.isEmpty() ? null : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
    }
}
