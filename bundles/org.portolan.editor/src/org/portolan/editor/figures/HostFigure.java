/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.AbstractLayout;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.portolan.drawing.Box;
import org.portolan.drawing.DetailLevel;
import org.portolan.drawing.Drawing;
import org.portolan.drawing.FontRole;
import org.portolan.drawing.HitRegion;
import org.portolan.drawing.HostDrawing.Guests;
import org.portolan.drawing.HostLayout;
import org.portolan.drawing.HostLayout.GuestForm;
import org.portolan.drawing.HostSketch;
import org.portolan.drawing.Size;

/**
 * A host. Its guests are figures of their own where each has a card that can be read; else the host paints them, so that
 * a thousand of them cost no more than one.
 */
public final class HostFigure extends DrawingFigure {
    private HostSketch host;
    private HostLayout layout;

    public HostFigure(ChartLook look, HostSketch host) {
        super(look);
        this.host = host;
        setLayoutManager(new CellLayout());
    }

    /** Shows a host from now on. */
    public void show(HostSketch sketch) {
        if (!sketch.equals(host)) {
            host = sketch;
            layout = null;
            contentChanged();
            revalidate();
        }
    }

    public HostSketch host() {
        return host;
    }

    /** Size in which everything can be read. */
    public Dimension neededSize() {
        var size = look().hosts().preferredSize(host);
        return new Dimension((int) Math.ceil(size.width()), (int) Math.ceil(size.height()));
    }

    /** The ids of the guests that have a card in this figure's size. */
    public List<String> guestsWithCards() {
        var cells = hostLayout();
        return cells.form() == GuestForm.CARDS ? cells.guests().stream().map(c -> c.guest().id()).toList() : List.of();
    }

    private HostLayout hostLayout() {
        var size = new Size(Math.max(0, getBounds().width), Math.max(0, getBounds().height));
        if (layout == null || !layout.size().equals(size)) {
            layout = look().hosts().layout(host, size);
        }
        return layout;
    }

    @Override
    protected Drawing draw(Size size, DetailLevel detail) {
        boolean own = detail.atLeast(DetailLevel.NAMES) && !getChildren().isEmpty() && hostLayout().hidden() == 0;
        return look().hosts().draw(host, size, detail, own ? Guests.LEFT_OUT : Guests.PAINTED);
    }

    @Override
    public void add(IFigure child, Object constraint, int index) {
        super.add(child, constraint, index);
        contentChanged();
    }

    @Override
    public void remove(IFigure child) {
        super.remove(child);
        contentChanged();
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        if (paintedDetail().atLeast(DetailLevel.NAMES)) {
            super.paintChildren(graphics);
        }
    }

    @Override
    public IFigure findFigureAt(int x, int y, TreeSearch search) {
        // from afar guests are part of the host's drawing, and too small to be hit
        if (shownDetail().atLeast(DetailLevel.NAMES)) {
            return super.findFigureAt(x, y, search);
        }
        return containsPoint(x, y) && !search.prune(this) && search.accept(this) ? this : null;
    }

    /** Whether a point is on the arrow that shows and hides guests. */
    public boolean isToggle(Point point) {
        return regionAt(point).filter(r -> r.kind() == HitRegion.Kind.TOGGLE).isPresent();
    }

    /**
     * The index that a guest dropped at a point gets among those with a card.
     *
     * @param without ids of guests that do not count, because they are the ones that move
     */
    public int indexAt(Point point, List<String> without) {
        var cells = hostLayout().guests().stream().filter(c -> !without.contains(c.guest().id())).toList();
        double x = point.x - getBounds().x;
        double y = point.y - getBounds().y;
        for (int i = 0; i < cells.size(); i++) {
            Box box = cells.get(i).box();
            if (y < box.y() || y < box.bottom() && x < box.centre().x()) {
                return i;
            }
        }
        return host.guests().size() - without.size();
    }

    @Override
    public Rectangle nameBounds() {
        var header = hostLayout().header();
        int height = (int) Math.ceil(look().measure().lineHeight(FontRole.TITLE)) + 2;
        return new Rectangle(getBounds().x + 38, getBounds().y + 5, (int) Math.max(60, header.width() - 60), height);
    }

    /** Puts guests on the cells that the drawing has for them. */
    private final class CellLayout extends AbstractLayout {
        @Override
        protected Dimension calculatePreferredSize(IFigure container, int width, int height) {
            return neededSize();
        }

        @Override
        public void layout(IFigure container) {
            Map<String, Box> cells = new HashMap<>();
            hostLayout().guests().forEach(c -> cells.put(c.guest().id(), c.box()));
            for (Object child : container.getChildren()) {
                if (child instanceof GuestFigure guest) {
                    var box = cells.get(guest.guest().id());
                    guest.setVisible(box != null);
                    if (box != null) {
                        guest.setBounds(new Rectangle(getBounds().x + (int) Math.round(box.x()),
                                getBounds().y + (int) Math.round(box.y()), (int) Math.round(box.width()),
                                (int) Math.round(box.height())));
                    }
                }
            }
        }
    }
}
