/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.portolan.report.input.ReportInput;
import org.portolan.report.section.StandardReport;

/** Makes reports and looks into them. */
final class Pdfs {

    private Pdfs() {
    }

    static byte[] bytes(ReportInput input, PaperSize paper) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfReport(paper).write(StandardReport.of(input), out);
        return out.toByteArray();
    }

    static PDDocument open(ReportInput input, PaperSize paper) throws IOException {
        return Loader.loadPDF(bytes(input, paper));
    }

    /** Text of a page, counted from one. */
    static String page(PDDocument pdf, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf);
    }

    static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    /** Titles of the bookmarks below a node, all levels. */
    static List<String> bookmarks(PDOutlineNode node) {
        var titles = new ArrayList<String>();
        node.children().forEach(child -> {
            titles.add(child.getTitle());
            titles.addAll(bookmarks(child));
        });
        return titles;
    }
}
