/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.figures;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.portolan.drawing.DetailLevel;
import org.portolan.drawing.Drawing;
import org.portolan.drawing.HitRegion;
import org.portolan.drawing.Size;

/**
 * A figure that paints a {@link Drawing} of its size, with as much detail as the zoom lets one read. Drawings are kept
 * until content or size change.
 */
public abstract class DrawingFigure extends Figure {
    private final ChartLook look;
    private final Map<DetailLevel, Drawing> drawings = new EnumMap<>(DetailLevel.class);
    private DetailLevel painted = DetailLevel.FULL;

    protected DrawingFigure(ChartLook look) {
        this.look = look;
    }

    /** The drawing of what the figure shows. */
    protected abstract Drawing draw(Size size, DetailLevel detail);

    protected final ChartLook look() {
        return look;
    }

    /** To be called when something else is to be drawn from now on. */
    protected final void contentChanged() {
        drawings.clear();
        repaint();
    }

    @Override
    public void setBounds(Rectangle bounds) {
        if (!bounds.getSize().equals(getSize())) {
            drawings.clear();
        }
        super.setBounds(bounds);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        painted = DetailLevel.of(graphics.getAbsoluteScale());
        look.painter().paint(drawing(painted), graphics, getBounds().x, getBounds().y);
    }

    /** What is painted at a level of detail. */
    public final Drawing drawing(DetailLevel detail) {
        return drawings.computeIfAbsent(detail,
                d -> draw(new Size(Math.max(0, getBounds().width), Math.max(0, getBounds().height)), d));
    }

    /** The level of detail that is being painted: also by the outline's small picture, at a scale of its own. */
    protected final DetailLevel paintedDetail() {
        return painted;
    }

    /** The level of detail that the chart shows at its present zoom. */
    public final DetailLevel shownDetail() {
        for (IFigure at = this; at != null; at = at.getParent()) {
            if (at instanceof ChartPane pane) {
                return DetailLevel.of(pane.getScale());
            }
        }
        return DetailLevel.FULL;
    }

    /** The topmost part of the drawing at a point in the figure's own coordinates. */
    public final Optional<HitRegion> regionAt(Point point) {
        return drawing(shownDetail()).regionAt(
                new org.portolan.drawing.Point(point.x - getBounds().x, point.y - getBounds().y));
    }

    /** Where the name can be edited, in the figure's own coordinates. */
    public abstract Rectangle nameBounds();
}
