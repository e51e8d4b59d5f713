/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Gives a PDF the date of its report instead of the clock's, and an id of its content's instead of a random one, so that
 * the same report is the same file.
 */
public final class FixedIdentity {

    /** The renderer writes the clock's time into the metadata and leaves no hook between. */
    private static final Pattern XMP_DATE = Pattern.compile("(<xmp:(?:Create|Modify)Date>)[^<]*");

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
    public void applyTo(PDDocument pdf) throws IOException {
        var midnight = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        pdf.setDocumentId(id);
        pdf.getDocumentInformation().setCreationDate(midnight);
        pdf.getDocumentInformation().setModificationDate(midnight);
        var metadata = pdf.getDocumentCatalog().getMetadata();
        var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var fixed = XMP_DATE.matcher(xmp).replaceAll("$1" + date + "T00:00:00Z");
        metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
    }
}
