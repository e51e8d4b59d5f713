/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.export;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.portolan.drawing.AwtFonts;
import org.portolan.drawing.AwtPainter;
import org.portolan.drawing.AwtTextMeasure;
import org.portolan.drawing.Palette;
import org.portolan.drawing.PngWriter;
import org.portolan.editor.parts.Chart;

/** The whole chart as an image for the clipboard. */
public final class ChartImage {
    private static final int DEPTH = 24;

    private ChartImage() {
    }

    public static ImageData of(Chart chart, GraphicalViewer viewer) {
        var fonts = AwtFonts.installed("DejaVu Sans");
        var drawing = ChartDrawing.of(chart, viewer, new AwtTextMeasure(fonts));
        var image = new PngWriter(new AwtPainter(Palette.print(), fonts)).image(drawing,
                Math.min(1, ChartExport.scaleThatFits(drawing)));
        var data = new ImageData(image.getWidth(), image.getHeight(), DEPTH,
                new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                data.setPixel(x, y, image.getRGB(x, y) & 0xFFFFFF);
            }
        }
        return data;
    }
}
