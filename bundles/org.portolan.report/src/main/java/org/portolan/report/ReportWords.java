/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.portolan.report.document.Block;
import org.portolan.report.document.Mark;

/** The words of the page itself, for templates. */
public final class ReportWords {

    private static final int MOST_OF_HEAD = 70;

    ReportWords() {
    }

    /** Language of the report. */
    public String language() {
        return "en";
    }

    /** Title of the report. */
    public String title() {
        return Messages.Report_Title;
    }

    /** Title of the document: the report and what it is about. */
    public String titleOf(String installation) {
        return NLS.bind(Messages.Report_TitleOf, installation);
    }

    /** What the document is, in one sentence. */
    public String subject(String installation) {
        return NLS.bind(Messages.Report_Subject, installation);
    }

    /** A name cut to a line of the page's head. */
    public String shortened(String name) {
        return name.codePointCount(0, name.length()) <= MOST_OF_HEAD ? name
                : name.substring(0, name.offsetByCodePoints(0, MOST_OF_HEAD - 1)) + "\u2026";
    }

    /** Heading of the table of contents. */
    public String contents() {
        return Messages.Report_Contents;
    }

    /** Label of the model file. */
    public String file() {
        return Messages.Cover_File;
    }

    /** Label of the file's hash. */
    public String sha256() {
        return Messages.Cover_Sha256;
    }

    /** Said of a model that was not saved. */
    public String notSaved() {
        return Messages.Cover_NotSaved;
    }

    /** Label of the program's version. */
    public String version() {
        return Messages.Cover_Version;
    }

    /** The program and its version. */
    public String program(String version) {
        return NLS.bind(Messages.Cover_Program, version);
    }

    /** Label of the date. */
    public String date() {
        return Messages.Cover_Date;
    }

    /** A date as people write it, the month in words. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(date);
    }

    /** Word before the page number. */
    public String page() {
        return Messages.Page_Page;
    }

    /** Word between the page number and the number of pages. */
    public String of() {
        return Messages.Page_Of;
    }

    /** Label before remedies. */
    public String remedies() {
        return Messages.Finding_Remedies;
    }

    /** Said of a table without rows. */
    public String empty() {
        return Messages.Table_Empty;
    }

    /** A sign for a light, so that it does not rest on colour alone. */
    public String sign(Mark mark) {
        return switch (mark) {
            case NONE -> "";
            case GOOD -> "\u25cf";
            case WATCH -> "\u25b2";
            case ACT -> "\u25a0";
            case UNKNOWN -> "\u25cb";
        };
    }

    /** Widths of a table's columns for a style sheet, in percent to one decimal. */
    public List<String> widths(Block.Table table) {
        return ColumnWidths.shares(table).stream().map(share -> String.format(Locale.ROOT, "%.1f%%", 100 * share))
                .toList();
    }

    /** Height of a figure in millimetres, when it is as wide as the text, or as much as fits on a page. */
    public String figureStyle(Block.Figure figure) {
        var size = FigureSize.of(figure.picture());
        return String.format(Locale.ROOT, "width:%.1fmm;height:%.1fmm", size.width(), size.height());
    }
}
