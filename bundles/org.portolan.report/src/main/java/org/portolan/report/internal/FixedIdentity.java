/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;

import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;

/**
 * Gives a PDF the date of its report instead of the clock's, and an id of its content's instead of a random one, so that
 * the same report is the same file.
 */
public final class FixedIdentity implements PDFCreationListener {

    private final LocalDate date;
    private final long id;

    /**
     * @param date day of the report
     * @param content what the report says; decides the id
     */
    public FixedIdentity(LocalDate date, String content) {
        this.date = date;
        this.id = content.hashCode();
    }

    @Override
    public void preOpen(PdfBoxRenderer renderer) {
        // there is no document yet
    }

    /** Called before the metadata is written, which copies the date. */
    @Override
    public void preWrite(PdfBoxRenderer renderer, int pageCount) {
        var pdf = renderer.getPdfDocument();
        pdf.setDocumentId(id);
        pdf.getDocumentInformation().setCreationDate(midnight());
        pdf.getDocumentInformation().setModificationDate(midnight());
    }

    @Override
    public void onClose(PdfBoxRenderer renderer) {
        // all is done
    }

    private Calendar midnight() {
        return GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
    }
}
