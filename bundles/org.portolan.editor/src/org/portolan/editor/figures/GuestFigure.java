/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.figures;

import org.eclipse.draw2d.geometry.Rectangle;
import org.portolan.drawing.DetailLevel;
import org.portolan.drawing.Drawing;
import org.portolan.drawing.GuestSketch;
import org.portolan.drawing.Size;

/** A guest's card. */
public final class GuestFigure extends DrawingFigure {
    private GuestSketch guest;

    public GuestFigure(ChartLook look, GuestSketch guest) {
        super(look);
        this.guest = guest;
    }

    /** Shows a guest from now on. */
    public void show(GuestSketch sketch) {
        if (!sketch.equals(guest)) {
            guest = sketch;
            contentChanged();
        }
    }

    public GuestSketch guest() {
        return guest;
    }

    @Override
    protected Drawing draw(Size size, DetailLevel detail) {
        return look().guests().draw(guest, size, detail);
    }

    @Override
    public Rectangle nameBounds() {
        return getBounds().getCopy();
    }
}
