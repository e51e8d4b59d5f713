/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor;

import java.util.Objects;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.portolan.editor.parts.ElementPart;

/**
 * Tooltips that follow the parts of a figure: a storage level's bar, a guest that its host paints. draw2d's own tooltips
 * know whole figures only.
 */
final class ChartTooltips {
    private final GraphicalViewer viewer;

    private ChartTooltips(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    static void installOn(GraphicalViewer viewer) {
        var tooltips = new ChartTooltips(viewer);
        viewer.getControl().addListener(SWT.MouseMove, tooltips::moved);
        for (int type : new int[] {SWT.MouseExit, SWT.MouseDown, SWT.MenuDetect, SWT.KeyDown}) {
            viewer.getControl().addListener(type, event -> tooltips.show(""));
        }
    }

    private void moved(Event event) {
        // nothing is asked for while something is dragged or put somewhere, and a tip would hide where it goes
        boolean looking = (event.stateMask & SWT.BUTTON_MASK) == 0
                && viewer.getEditDomain().getActiveTool() == viewer.getEditDomain().getDefaultTool();
        show(looking ? factsAt(new Point(event.x, event.y)) : "");
    }

    private String factsAt(Point point) {
        if (viewer.getContents() == null || !(viewer.findObjectAt(point) instanceof GraphicalEditPart part)
                || !(part instanceof ElementPart shown)) {
            return "";
        }
        var inside = point.getCopy();
        part.getFigure().translateToRelative(inside);
        return shown.factsAt(inside);
    }

    private void show(String text) {
        String wanted = text.isEmpty() ? null : text.replace("&", "&&");
        var control = viewer.getControl();
        if (!Objects.equals(wanted, control.getToolTipText())) {
            control.setToolTipText(wanted);
        }
    }
}
