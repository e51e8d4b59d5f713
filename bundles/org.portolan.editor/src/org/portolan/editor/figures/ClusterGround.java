/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;

/**
 * What is seen of a cluster. It lies in a layer below the links, so that links run over clusters and under hosts; the
 * cluster's own figure, which holds the hosts, lies above them and paints nothing.
 */
public final class ClusterGround extends Figure {
    private final ClusterFigure cluster;

    public ClusterGround(ClusterFigure cluster) {
        this.cluster = cluster;
        cluster.addFigureListener(moved -> setBounds(cluster.getBounds()));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        cluster.paintGround(graphics);
    }
}
