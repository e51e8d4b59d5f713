/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.eclipse.gef.GraphicalViewer;
import org.portolan.drawing.AwtFonts;
import org.portolan.drawing.AwtPainter;
import org.portolan.drawing.AwtTextMeasure;
import org.portolan.drawing.Drawing;
import org.portolan.drawing.Palette;
import org.portolan.drawing.PngWriter;
import org.portolan.drawing.SvgWriter;
import org.portolan.editor.parts.Chart;

/** Writes the chart to files. They are for paper and web pages: always light, whatever the workbench looks like. */
public final class ChartExport {
    /** Diagram units are 96ths of an inch, PDF's are 72nds. */
    private static final float POINTS_PER_UNIT = 72f / 96f;
    private static final double PNG_SCALE = 2;

    private ChartExport() {
    }

    /** Formats of pictures. */
    public enum Format {
        PNG, SVG, PDF;

        /** The usual ending of file names, without a dot. */
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The format that a file name ends with. */
        public static Optional<Format> of(String fileName) {
            return Arrays.stream(values())
                    .filter(f -> fileName.toLowerCase(Locale.ROOT).endsWith("." + f.extension())).findFirst();
        }
    }

    /** Writes the whole chart; an older file is replaced only when the new one is complete. */
    public static void write(Chart chart, GraphicalViewer viewer, Format format, Path target) throws IOException {
        var fonts = AwtFonts.installed("DejaVu Sans");
        var drawing = ChartDrawing.of(chart, viewer, new AwtTextMeasure(fonts));
        var painter = new AwtPainter(Palette.print(), fonts);
        var unfinished = Files.createTempFile(target.toAbsolutePath().getParent(), ".portolan", ".part");
        try {
            try (var out = Files.newOutputStream(unfinished)) {
                switch (format) {
                    case PNG -> new PngWriter(painter).write(drawing, scaleThatFits(drawing), out);
                    case SVG -> new SvgWriter(painter).write(drawing, chart.sketches().whole().name(), out);
                    case PDF -> pdf(drawing, painter, out);
                }
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Twice the size on the screen, or less where that would be an image too large to hold. */
    static double scaleThatFits(Drawing drawing) {
        double pixels = drawing.size().width() * drawing.size().height();
        return Math.min(PNG_SCALE, 0.99 * Math.sqrt(PngWriter.MOST_PIXELS / Math.max(1, pixels)));
    }

    private static void pdf(Drawing drawing, AwtPainter painter, OutputStream out) throws IOException {
        float width = (float) drawing.size().width() * POINTS_PER_UNIT;
        float height = (float) drawing.size().height() * POINTS_PER_UNIT;
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            var graphics = new PdfBoxGraphics2D(document, width, height);
            graphics.scale(POINTS_PER_UNIT, POINTS_PER_UNIT);
            painter.paint(drawing, graphics);
            graphics.dispose();
            try (var content = new PDPageContentStream(document, page)) {
                content.drawForm(graphics.getXFormObject());
            }
            document.save(out);
        }
    }
}
