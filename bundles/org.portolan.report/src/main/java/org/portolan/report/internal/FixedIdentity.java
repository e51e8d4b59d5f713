/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Gives a PDF the date of its report instead of the clock's, and an id of its content's instead of a random one, so that
 * the same report is the same file.
 */
public final class FixedIdentity {

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

    /** To be called when the document is complete and not yet saved. */
    public void applyTo(PDDocument pdf) {
        var midnight = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        pdf.setDocumentId(id);
        pdf.getDocumentInformation().setCreationDate(midnight);
        pdf.getDocumentInformation().setModificationDate(midnight);
    }
}
