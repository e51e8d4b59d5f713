/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.AutoexposeHelper;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.portolan.editor.figures.ChartPane;

/** Root of a chart: zooms from a whole site on one screen to a single host, with text that keeps its width. */
public final class ChartRootEditPart extends ScalableFreeformRootEditPart {
    /** The layer below links, for what links run over. */
    static final Object GROUND_LAYER = "ground";

    private static final double[] LEVELS = {0.05, 0.1, 0.15, 0.2, 0.25, 0.35, 0.5, 0.6, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2,
            3, 4};

    public ChartRootEditPart() {
        getZoomManager().setZoomLevels(LEVELS);
        getZoomManager().setZoomLevelContributions(
                List.of(ZoomManager.FIT_ALL, ZoomManager.FIT_WIDTH, ZoomManager.FIT_HEIGHT));
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class key) {
        // all else is asked of the platform, which does not run in every program that shows charts
        return key == AutoexposeHelper.class || Platform.isRunning() ? super.getAdapter(key) : null;
    }

    /** From bottom to top: clusters, links, all else. */
    @Override
    protected LayeredPane createPrintableLayers() {
        var layers = new FreeformLayeredPane();
        layers.add(new FreeformLayer(), GROUND_LAYER, 0);
        layers.add(new ConnectionLayer(), CONNECTION_LAYER, 1);
        layers.add(new FreeformLayer(), PRIMARY_LAYER, 2);
        return layers;
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        var layers = new ChartPane();
        layers.add(createGridLayer(), GRID_LAYER, 0);
        layers.add(getPrintableLayers(), PRINTABLE_LAYERS, 1);
        var feedback = new FreeformLayer();
        // what is shown while dragging must not be what the pointer hits
        feedback.setEnabled(false);
        layers.add(feedback, SCALED_FEEDBACK_LAYER, 2);
        return layers;
    }
}
