/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.swt.SWT;
import org.portolan.drawing.Ink;
import org.portolan.editor.figures.ChartLook;
import org.portolan.editor.parts.Chart;
import org.portolan.editor.parts.ChartEditPartFactory;
import org.portolan.editor.parts.ChartRootEditPart;

/** Sets viewers up to show charts; works in the workbench and without it. */
public final class ChartViewers {
    private ChartViewers() {
    }

    /** Prepares a viewer that has its control and its edit domain already. */
    public static void configure(GraphicalViewer viewer, ChartLook look) {
        viewer.setRootEditPart(new ChartRootEditPart());
        viewer.setEditPartFactory(new ChartEditPartFactory());
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        var canvas = (FigureCanvas) viewer.getControl();
        // the chart has a palette of its own for dark workbenches: their style sheet must not repaint it
        canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        canvas.setBackground(look.colour(Ink.BACKGROUND));
        canvas.setScrollBarVisibility(FigureCanvas.AUTOMATIC);
        ChartTooltips.installOn(viewer);
    }

    /** Shows a chart in a prepared viewer. */
    public static void show(GraphicalViewer viewer, Chart chart) {
        chart.showIn(viewer);
        var root = (ChartRootEditPart) viewer.getRootEditPart();
        root.getLayer(LayerConstants.GRID_LAYER).setForegroundColor(chart.look().colour(Ink.FREE));
        viewer.setContents(chart.installation());
    }
}
