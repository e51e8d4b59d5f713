/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Handle;
import org.eclipse.gef.handles.MoveHandle;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.swt.graphics.Color;
import org.portolan.drawing.Ink;
import org.portolan.editor.parts.Chart;

/** What a selected figure is marked with, in the palette's own colour: GEF's black is not seen on a dark ground. */
final class SelectionHandles {
    private static final int FRAME = 2;
    private static final int[] SIDES = {PositionConstants.EAST, PositionConstants.SOUTH_EAST, PositionConstants.SOUTH,
            PositionConstants.SOUTH_WEST, PositionConstants.WEST, PositionConstants.NORTH_WEST,
            PositionConstants.NORTH, PositionConstants.NORTH_EAST};

    private SelectionHandles() {
    }

    /** A frame that the figure is moved by. */
    static List<Handle> frame(GraphicalEditPart part) {
        var frame = new MoveHandle(part);
        frame.setBorder(new LineBorder(ink(part, Ink.SELECTION), FRAME));
        frame.setCursor(Cursors.SIZEALL);
        var handles = new ArrayList<Handle>();
        handles.add(frame);
        return handles;
    }

    /** A frame, and a square at each side and corner. */
    static List<Handle> frameAndSquares(GraphicalEditPart part) {
        var handles = frame(part);
        for (int side : SIDES) {
            handles.add(new Square(part, side));
        }
        return handles;
    }

    private static Color ink(GraphicalEditPart part, Ink ink) {
        return Chart.of(part.getViewer()).look().colour(ink);
    }

    /** Full on the figure that was selected last, to which others are aligned; hollow on the others. */
    private static final class Square extends ResizeHandle {
        private final Color full;
        private final Color hollow;

        Square(GraphicalEditPart part, int side) {
            super(part, side);
            full = ink(part, Ink.SELECTION);
            hollow = ink(part, Ink.HOST_FILL);
        }

        @Override
        protected Color getFillColor() {
            return isPrimary() ? full : hollow;
        }

        @Override
        protected Color getBorderColor() {
            return full;
        }
    }
}
