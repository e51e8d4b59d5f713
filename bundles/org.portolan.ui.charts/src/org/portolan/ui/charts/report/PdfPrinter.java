/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.report;

import java.awt.image.BufferedImage;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.portolan.ui.charts.results.ChartPixels;

/**
 * Prints a PDF on an SWT printer, page by page as pictures.
 * <p>
 * Java's own printing starts a second toolkit's dialogs and threads inside an SWT program, so it is not used.
 */
final class PdfPrinter {
    /** Finer than the eye sees on paper, coarse enough that a page stays below 40 MB. */
    private static final int MOST_DOTS_PER_INCH = 300;

    private final PrinterData target;

    PdfPrinter(PrinterData target) {
        this.target = target;
    }

    /**
     * Prints the pages that the user chose in the print dialog.
     *
     * @throws IOException when the PDF cannot be read or the printer takes no job
     */
    void print(byte[] pdf, String jobName, IProgressMonitor monitor) throws IOException {
        var printer = new Printer(target);
        try (var document = Loader.loadPDF(pdf)) {
            int first = target.scope == PrinterData.PAGE_RANGE ? Math.max(1, target.startPage) : 1;
            int last = target.scope == PrinterData.PAGE_RANGE
                    ? Math.min(document.getNumberOfPages(), target.endPage)
                    : document.getNumberOfPages();
            var progress = SubMonitor.convert(monitor, Math.max(1, last - first + 1));
            if (!printer.startJob(jobName)) {
                throw new IOException(Messages.Print_NoJob);
            }
            try {
                printPages(printer, document, first, last, progress);
                printer.endJob();
            } catch (OperationCanceledException e) {
                printer.cancelJob();
                throw e;
            }
        } finally {
            printer.dispose();
        }
    }

    private void printPages(Printer printer, PDDocument document, int first, int last, SubMonitor progress)
            throws IOException {
        var renderer = new PDFRenderer(document);
        int dotsPerInch = Math.min(MOST_DOTS_PER_INCH, printer.getDPI().x);
        for (int page = first; page <= last; page++) {
            progress.checkCanceled();
            progress.subTask(org.eclipse.osgi.util.NLS.bind(Messages.Print_Page, page, last));
            var rendered = renderer.renderImageWithDPI(page - 1, dotsPerInch, ImageType.RGB);
            if (printer.startPage()) {
                paint(printer, rendered);
                printer.endPage();
            }
            progress.worked(1);
        }
    }

    private static void paint(Printer printer, BufferedImage page) {
        var image = new Image(printer, ChartPixels.toImageData(page));
        var gc = new GC(printer);
        try {
            var paper = wholePaper(printer);
            double scale = Math.min((double) paper.width / page.getWidth(), (double) paper.height / page.getHeight());
            int width = (int) (page.getWidth() * scale);
            int height = (int) (page.getHeight() * scale);
            gc.drawImage(image, 0, 0, page.getWidth(), page.getHeight(), paper.x + (paper.width - width) / 2,
                    paper.y + (paper.height - height) / 2, width, height);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** The sheet in the printer's coordinates, whose origin is the corner of the printable area. */
    private static Rectangle wholePaper(Printer printer) {
        return printer.computeTrim(0, 0, printer.getClientArea().width, printer.getClientArea().height);
    }
}
