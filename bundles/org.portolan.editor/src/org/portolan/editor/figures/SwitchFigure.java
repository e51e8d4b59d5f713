/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.figures;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.portolan.drawing.DetailLevel;
import org.portolan.drawing.Drawing;
import org.portolan.drawing.Size;
import org.portolan.drawing.SwitchSketch;

/** A network switch. */
public final class SwitchFigure extends DrawingFigure {
    private SwitchSketch device;

    public SwitchFigure(ChartLook look, SwitchSketch device) {
        super(look);
        this.device = device;
    }

    /** Shows a switch from now on. */
    public void show(SwitchSketch sketch) {
        if (!sketch.equals(device)) {
            device = sketch;
            contentChanged();
        }
    }

    /** Size in which everything can be read. */
    public Dimension neededSize() {
        var size = look().switches().preferredSize(device);
        return new Dimension((int) Math.ceil(size.width()), (int) Math.ceil(size.height()));
    }

    @Override
    protected Drawing draw(Size size, DetailLevel detail) {
        return look().switches().draw(device, size, detail);
    }

    @Override
    public Rectangle nameBounds() {
        return getBounds().getCopy();
    }
}
