/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;

/** Paints a chart into SWT pixels. */
public final class ChartPixels {
    private static final int BITS = 24;

    private ChartPixels() {
    }

    /**
     * @param width  in points, as SWT counts them
     * @param height in points
     * @param zoom   pixels for 100 points
     * @param info   learns where the parts of the chart are, in points
     */
    static ImageData of(JFreeChart chart, int width, int height, int zoom, ChartRenderingInfo info) {
        var picture = new BufferedImage(Math.max(1, width * zoom / 100), Math.max(1, height * zoom / 100),
                BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.scale(zoom / 100.0, zoom / 100.0);
            chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height), info);
        } finally {
            graphics.dispose();
        }
        return toImageData(picture);
    }

    /** The pixels of a picture without transparency (TYPE_INT_RGB). */
    public static ImageData toImageData(BufferedImage picture) {
        var data = new ImageData(picture.getWidth(), picture.getHeight(), BITS,
                new PaletteData(0xFF0000, 0x00FF00, 0x0000FF));
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        for (int row = 0; row < data.height; row++) {
            data.setPixels(0, row, data.width, pixels, row * data.width);
        }
        return data;
    }
}
