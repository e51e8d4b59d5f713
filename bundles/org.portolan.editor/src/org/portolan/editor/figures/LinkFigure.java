/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.figures;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.AbstractLocator;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.portolan.drawing.DetailLevel;
import org.portolan.drawing.LinkDrawing;
import org.portolan.drawing.LinkSketch;

/** A link between two nodes, with its label half way along. */
public final class LinkFigure extends PolylineConnection {
    /** How far from the line its stroke and its arrow head reach. */
    private static final int REACH = 8;
    /** How far from the line a click still hits it. */
    private static final int TOLERANCE = 5;

    private final ChartLook look;
    private final LinkLabelFigure label;
    private LinkSketch link;

    public LinkFigure(ChartLook look, LinkSketch link) {
        this.look = look;
        this.link = link;
        this.label = new LinkLabelFigure(look, link);
        add(label, new MiddleLocator());
        setTolerance(TOLERANCE);
        setLineWidth((int) Math.max(1, Math.round(link.kind().stroke().width())));
        setForegroundColor(look.colour(link.kind().stroke().ink()));
    }

    /** Shows a link from now on. */
    public void show(LinkSketch sketch) {
        if (!sketch.equals(link)) {
            link = sketch;
            label.show(sketch);
            setForegroundColor(look.colour(sketch.kind().stroke().ink()));
            revalidate();
            repaint();
        }
    }

    public LinkSketch link() {
        return link;
    }

    /** The points between the link's ends, as the chart shows it now. */
    public List<org.portolan.drawing.Point> inner() {
        var route = route();
        return route.size() < 3 ? List.of() : route.subList(1, route.size() - 1);
    }

    private List<org.portolan.drawing.Point> route() {
        var route = new ArrayList<org.portolan.drawing.Point>();
        PointList points = getPoints();
        for (int i = 0; i < points.size(); i++) {
            var point = points.getPoint(i);
            route.add(new org.portolan.drawing.Point(point.x, point.y));
        }
        return route;
    }

    @Override
    public void paint(Graphics graphics) {
        if (meets(graphics.getClip(new Rectangle()))) {
            super.paint(graphics);
        }
    }

    /** Many links of a large chart cross the visible part with their bounds only. */
    private boolean meets(Rectangle clip) {
        var area = new Rectangle2D.Double(clip.x - REACH, clip.y - REACH, clip.width + 2 * REACH,
                clip.height + 2 * REACH);
        var route = route();
        for (int i = 1; i < route.size(); i++) {
            if (area.intersectsLine(route.get(i - 1).x(), route.get(i - 1).y(), route.get(i).x(), route.get(i).y())) {
                return true;
            }
        }
        return clip.intersects(label.getBounds());
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        var route = route();
        if (route.size() > 1) {
            look.painter().paint(look.links().draw(link, route, DetailLevel.of(graphics.getAbsoluteScale())), graphics,
                    0, 0);
        }
    }

    @Override
    public Rectangle getBounds() {
        if (bounds == null) {
            super.getBounds().expand(REACH, REACH);
        }
        return bounds;
    }

    /** Centres the label on the middle of the route. */
    private final class MiddleLocator extends AbstractLocator {
        @Override
        protected Point getReferencePoint() {
            var route = route();
            if (route.isEmpty()) {
                return new Point();
            }
            var middle = LinkDrawing.middle(route);
            var point = new Point((int) Math.round(middle.x()), (int) Math.round(middle.y()));
            // the base class takes it back to the label's own coordinates
            translateToAbsolute(point);
            return point;
        }
    }
}
