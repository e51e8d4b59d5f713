/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.portolan.report.document.ReportDocument;

/** A report as one HTML page that needs nothing beside itself: style and figures are inside, nothing is loaded. */
public final class HtmlReport {

    private final ReportTemplates templates;

    /** With the templates that are shipped. */
    public HtmlReport() {
        this(ReportTemplates.shipped());
    }

    /** With other templates. */
    public HtmlReport(ReportTemplates templates) {
        this.templates = templates;
    }

    /** The page. It is well-formed XML too. */
    public String html(ReportDocument document) {
        return "<!DOCTYPE html>\n" + templates.xhtml(document, Optional.empty());
    }

    /** Writes the page as UTF-8; the stream stays open. */
    public void write(ReportDocument document, OutputStream out) throws IOException {
        out.write(html(document).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
