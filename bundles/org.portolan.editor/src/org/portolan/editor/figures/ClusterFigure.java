/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.figures;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.draw2d.AbstractLayout;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.portolan.drawing.ClusterSketch;
import org.portolan.drawing.DetailLevel;
import org.portolan.drawing.Drawing;
import org.portolan.drawing.FontRole;
import org.portolan.drawing.Size;

/** A cluster's frame; its hosts lie on it where the chart says, in the chart's coordinates. */
public final class ClusterFigure extends DrawingFigure {
    private final IFigure links;
    private final ClusterGround ground;
    private ClusterSketch cluster;

    /** @param links the layer that links are in */
    public ClusterFigure(ChartLook look, ClusterSketch cluster, IFigure links) {
        super(look);
        this.cluster = cluster;
        this.links = links;
        this.ground = new ClusterGround(this);
        setLayoutManager(new PlaceLayout());
    }

    /** Shows a cluster from now on. */
    public void show(ClusterSketch sketch) {
        if (!sketch.equals(cluster)) {
            cluster = sketch;
            contentChanged();
        }
    }

    public ClusterSketch cluster() {
        return cluster;
    }

    /** Nothing: see {@link ClusterGround}. */
    @Override
    protected void paintFigure(Graphics graphics) {
        // links between this and the ground must be seen
    }

    void paintGround(Graphics graphics) {
        super.paintFigure(graphics);
    }

    @Override
    public void repaint() {
        super.repaint();
        if (ground != null) {
            ground.repaint();
        }
    }

    /** The figure to put below the links. */
    public ClusterGround ground() {
        return ground;
    }

    /** Where hosts are, and not on a link: those lie below this figure, and are meant when they are hit. */
    @Override
    public IFigure findFigureAt(int x, int y, TreeSearch search) {
        var found = super.findFigureAt(x, y, search);
        return found == this && links.findFigureAt(x, y, search) != null ? null : found;
    }

    @Override
    protected Drawing draw(Size size, DetailLevel detail) {
        return look().clusters().draw(cluster, size, detail);
    }

    @Override
    public Rectangle nameBounds() {
        int height = (int) Math.ceil(look().measure().lineHeight(FontRole.HEADING)) + 2;
        return new Rectangle(getBounds().x + 12, getBounds().y + 8, Math.max(60, getBounds().width - 24), height);
    }

    /** Children at the rectangles that they were added with, which count from the chart's origin. */
    private static final class PlaceLayout extends AbstractLayout {
        private final Map<IFigure, Rectangle> places = new HashMap<>();

        @Override
        public void setConstraint(IFigure child, Object place) {
            super.setConstraint(child, place);
            if (place instanceof Rectangle rectangle) {
                places.put(child, rectangle);
            }
        }

        @Override
        public Object getConstraint(IFigure child) {
            return places.get(child);
        }

        @Override
        public void remove(IFigure child) {
            super.remove(child);
            places.remove(child);
        }

        @Override
        protected Dimension calculatePreferredSize(IFigure container, int width, int height) {
            return container.getSize();
        }

        @Override
        public void layout(IFigure container) {
            for (Object child : container.getChildren()) {
                var place = places.get(child);
                if (place != null) {
                    ((IFigure) child).setBounds(place);
                }
            }
        }
    }
}
