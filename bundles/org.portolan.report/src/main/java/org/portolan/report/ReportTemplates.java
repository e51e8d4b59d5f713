/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.loader.DelegatingLoader;
import io.pebbletemplates.pebble.loader.FileLoader;
import io.pebbletemplates.pebble.loader.Loader;
import org.portolan.report.document.ReportDocument;
import org.portolan.study.text.PlainText;

/**
 * Pebble templates that turn a document into XHTML. A folder of the user's may replace any of them by a file of the same
 * name; the others stay those that are shipped. {@code report.peb} is the page, {@code style.css} the style sheet, and
 * each kind of block has a file of its own.
 */
public final class ReportTemplates {

    private static final String SHIPPED = "org/portolan/report/templates";

    private final PebbleEngine engine;

    private ReportTemplates(List<Loader<?>> loaders) {
        engine = new PebbleEngine.Builder().loader(new DelegatingLoader(loaders)).strictVariables(true)
                .autoEscaping(true).defaultLocale(Locale.ROOT).build();
    }

    /** The templates that are shipped. */
    public static ReportTemplates shipped() {
        return new ReportTemplates(List.of(shippedLoader()));
    }

    /** Templates of a folder where it has them, else those that are shipped. */
    public static ReportTemplates in(Path folder) {
        var loaders = new ArrayList<Loader<?>>();
        var files = new FileLoader(folder.toAbsolutePath().normalize().toString());
        files.setCharset(StandardCharsets.UTF_8.name());
        loaders.add(files);
        loaders.add(shippedLoader());
        return new ReportTemplates(loaders);
    }

    private static Loader<?> shippedLoader() {
        var loader = new ClasspathLoader(ReportTemplates.class.getClassLoader());
        loader.setPrefix(SHIPPED);
        loader.setCharset(StandardCharsets.UTF_8.name());
        return loader;
    }

    /**
     * The document as XHTML.
     *
     * @param paper the paper for a PDF; empty for a page in a browser
     * @throws UnusableTemplateException when a template of the user's is wrong
     */
    String xhtml(ReportDocument document, Optional<PaperSize> paper) {
        var words = new ReportWords();
        var context = Map.<String, Object>of("document", document, "cover", document.cover(), "words", words,
                "pdf", paper.isPresent(), "paper", paper.map(PaperSize::css).orElse(""));
        var out = new StringWriter();
        try {
            engine.getTemplate("report.peb").evaluate(out, context, Locale.ROOT);
        } catch (PebbleException e) {
            throw new UnusableTemplateException(Optional.ofNullable(e.getFileName()),
                    Optional.ofNullable(e.getLineNumber()), e.getPebbleMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return PlainText.xml(out.toString());
    }
}
