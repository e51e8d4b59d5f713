/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.portolan.drawing.DetailLevel;
import org.portolan.drawing.Drawing;
import org.portolan.drawing.InstallationDrawing;
import org.portolan.drawing.Point;
import org.portolan.drawing.TextMeasure;
import org.portolan.editor.figures.LinkFigure;
import org.portolan.editor.parts.Chart;

/** The whole chart as one drawing, with links as they are routed on the screen. */
final class ChartDrawing {
    private ChartDrawing() {
    }

    static Drawing of(Chart chart, GraphicalViewer viewer, TextMeasure measure) {
        return new InstallationDrawing(measure).draw(chart.sketches().whole(), chart.places().bounds(routes(viewer)),
                DetailLevel.FULL);
    }

    private static Map<String, List<Point>> routes(GraphicalViewer viewer) {
        var routes = new HashMap<String, List<Point>>();
        for (Object part : viewer.getEditPartRegistry().values()) {
            if (part instanceof ConnectionEditPart connection && connection.getFigure() instanceof LinkFigure link
                    && !link.inner().isEmpty()) {
                routes.put(link.link().id(), link.inner());
            }
        }
        return routes;
    }
}
