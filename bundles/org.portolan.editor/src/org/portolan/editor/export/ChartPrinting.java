/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.export;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.portolan.drawing.Drawing;
import org.portolan.drawing.Palette;
import org.portolan.editor.figures.ChartLook;
import org.portolan.editor.parts.Chart;

/** Prints the chart. */
public final class ChartPrinting {
    private static final double UNITS_PER_INCH = 96;
    private static final double MARGIN_INCHES = 0.4;

    private ChartPrinting() {
    }

    /** How large the chart is on paper. */
    public enum Scaling {
        /** As large as one page allows, never larger than on the screen. */
        ONE_PAGE,
        /** As large as on the screen, on as many pages as that takes. */
        REAL_SIZE
    }

    /** Prints on a printer that the user chose. */
    public static void print(Chart chart, GraphicalViewer viewer, PrinterData where, Scaling scaling, String title) {
        var printer = new Printer(where);
        var look = new ChartLook(printer, Palette.print());
        try {
            var drawing = ChartDrawing.of(chart, viewer, chart.look().measure());
            if (printer.startJob(title)) {
                new Sheets(printer, drawing, scaling).print(look);
                printer.endJob();
            }
        } finally {
            look.dispose();
            printer.dispose();
        }
    }

    /** The pages of one job. */
    private static final class Sheets {
        private final Printer printer;
        private final Drawing drawing;
        private final double scale;
        private final int width;
        private final int height;
        private final int marginX;
        private final int marginY;

        Sheets(Printer printer, Drawing drawing, Scaling scaling) {
            this.printer = printer;
            this.drawing = drawing;
            var dpi = printer.getDPI();
            Rectangle area = printer.getClientArea();
            marginX = (int) (dpi.x * MARGIN_INCHES);
            marginY = (int) (dpi.y * MARGIN_INCHES);
            width = Math.max(1, area.width - 2 * marginX);
            height = Math.max(1, area.height - 2 * marginY);
            double real = dpi.x / UNITS_PER_INCH;
            scale = scaling == Scaling.REAL_SIZE ? real
                    : Math.min(real, Math.min(width / drawing.size().width(), height / drawing.size().height()));
        }

        void print(ChartLook look) {
            int columns = pages(drawing.size().width(), width);
            int rows = pages(drawing.size().height(), height);
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    if (printer.startPage()) {
                        page(look, column, row);
                        printer.endPage();
                    }
                }
            }
        }

        private int pages(double extent, int room) {
            // what is less than a pixel over does not deserve a page
            return (int) Math.max(1, Math.ceil((extent * scale - 1) / room));
        }

        private void page(ChartLook look, int column, int row) {
            var gc = new GC(printer);
            var transform = new Transform(printer);
            try {
                gc.setClipping(marginX, marginY, width, height);
                transform.translate(marginX - column * width, marginY - row * height);
                transform.scale((float) scale, (float) scale);
                gc.setTransform(transform);
                var graphics = new SWTGraphics(gc);
                look.painter().paint(drawing, graphics, 0, 0);
                graphics.dispose();
            } finally {
                transform.dispose();
                gc.dispose();
            }
        }
    }
}
