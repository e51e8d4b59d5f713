/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.figures;

import org.eclipse.draw2d.geometry.Rectangle;
import org.portolan.drawing.DetailLevel;
import org.portolan.drawing.Drawing;
import org.portolan.drawing.NoteSketch;
import org.portolan.drawing.Size;

/** A note on the chart. */
public final class NoteFigure extends DrawingFigure {
    private NoteSketch note;

    public NoteFigure(ChartLook look, NoteSketch note) {
        super(look);
        this.note = note;
    }

    /** Shows a note from now on. */
    public void show(NoteSketch sketch) {
        if (!sketch.equals(note)) {
            note = sketch;
            contentChanged();
        }
    }

    @Override
    protected Drawing draw(Size size, DetailLevel detail) {
        return look().notes().draw(note, size, detail);
    }

    @Override
    public Rectangle nameBounds() {
        return getBounds().getCopy();
    }
}
