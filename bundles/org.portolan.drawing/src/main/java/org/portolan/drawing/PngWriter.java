/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;

/** Writes a drawing as a PNG image. */
public final class PngWriter {
    /** The most pixels an image may have: 100 million take 300 MB while it is painted. */
    public static final long MOST_PIXELS = 100_000_000;

    private final AwtPainter painter;

    public PngWriter(AwtPainter painter) {
        this.painter = painter;
    }

    /**
     * The drawing as an image.
     *
     * @param scale pixels per diagram unit, above 0
     * @throws IllegalArgumentException if the image would have more than {@link #MOST_PIXELS} pixels
     */
    public BufferedImage image(Drawing drawing, double scale) {
        if (!(scale > 0)) {
            throw new IllegalArgumentException("scale must be positive: " + scale);
        }
        double width = Math.max(1, Math.ceil(drawing.size().width() * scale));
        double height = Math.max(1, Math.ceil(drawing.size().height() * scale));
        if (width * height > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "image too large: %.0f x %.0f pixels, at most %d in all".formatted(width, height, MOST_PIXELS));
        }
        var image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            painter.paint(drawing, graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** Writes the image; see {@link #image}. The stream is not closed. */
    public void write(Drawing drawing, double scale, OutputStream out) throws IOException {
        if (!ImageIO.write(image(drawing, scale), "png", out)) {
            throw new IOException("this Java runtime has no PNG writer");
        }
    }
}
