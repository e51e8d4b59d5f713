/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.Optional;
import java.util.logging.Level;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.portolan.fonts.DejaVu;
import org.portolan.report.document.ReportDocument;
import org.portolan.report.internal.DocumentFigures;
import org.portolan.report.internal.FixedIdentity;
import org.portolan.report.internal.JdkBidiReorderer;
import org.portolan.report.internal.JdkBidiSplitter;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A report as PDF: tagged for readers that read aloud (PDF/UA-1), with bookmarks, page numbers, embedded fonts and
 * figures as vectors. The same document gives the same bytes.
 */
public final class PdfReport {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final String PRODUCER = "Portolan";
    private static final String MISSING_GLYPH = "\uFFFD";

    private final ReportTemplates templates;
    private final PaperSize paper;

    /** With the templates that are shipped. */
    public PdfReport(PaperSize paper) {
        this(ReportTemplates.shipped(), paper);
    }

    /** With other templates. */
    public PdfReport(ReportTemplates templates, PaperSize paper) {
        this.templates = templates;
        this.paper = paper;
    }

    /**
     * Writes the report; the stream stays open.
     *
     * @throws UnusableTemplateException when a template makes no well-formed XHTML
     */
    public void write(ReportDocument document, OutputStream out) throws IOException {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
        var xhtml = templates.xhtml(document, Optional.of(paper));
        try (var renderer = builder(parsed(xhtml), document).buildPdfRenderer()) {
            renderer.layout();
            try (var pdf = renderer.createPDFKeepOpen()) {
                new FixedIdentity(document.cover().date(), xhtml).applyTo(pdf);
                pdf.save(out);
            }
        }
        out.flush();
    }

    private static PdfRendererBuilder builder(Document page, ReportDocument document) {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.usePdfUaAccessibility(true);
        builder.withProducer(PRODUCER);
        builder.useReplacementText(MISSING_GLYPH);
        builder.useUnicodeBidiSplitter(JdkBidiSplitter::new);
        builder.useUnicodeBidiReorderer(new JdkBidiReorderer());
        builder.useObjectDrawerFactory(new DocumentFigures(document));
        // A template of a user's must not make the program fetch anything.
        builder.useExternalResourceAccessControl((uri, type) -> false,
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        useFont(builder, DejaVu.SANS, NORMAL, FontStyle.NORMAL);
        useFont(builder, DejaVu.SANS_BOLD, BOLD, FontStyle.NORMAL);
        useFont(builder, DejaVu.SANS_OBLIQUE, NORMAL, FontStyle.ITALIC);
        useFont(builder, DejaVu.MONO, NORMAL, FontStyle.NORMAL);
        return builder;
    }

    private static void useFont(PdfRendererBuilder builder, DejaVu face, int weight, FontStyle style) {
        builder.useFont(face::open, face.family(), weight, style, true);
    }

    private static Document parsed(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(null);
            return parser.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new UnusableTemplateException(Optional.empty(), Optional.empty(), e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser cannot be created", e);
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
    }
}
