/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.report.section.StandardReport;

/** Users may change the layout: a folder of theirs replaces single templates. */
class ReportTemplatesTest {

    @TempDir
    private Path folder;

    private String html() {
        return new HtmlReport(ReportTemplates.in(folder)).html(StandardReport.of(Inputs.ssi()));
    }

    @Test
    void aUsersTemplateReplacesTheShippedOne() throws IOException {
        Files.writeString(folder.resolve("paragraph.peb"), "<p class=\"house-style\">{{ block.text }}</p>");

        assertThat(html()).contains("<p class=\"house-style\">Two-member SSI cluster has");
    }

    @Test
    void anEmptyFolderChangesNothing() {
        assertThat(html()).isEqualTo(new HtmlReport().html(StandardReport.of(Inputs.ssi())));
    }

    @Test
    void aMistakeIsReportedWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("paragraph.peb"), "<p>\n{{ block.nothingOfTheKind }}</p>");

        assertThatExceptionOfType(UnusableTemplateException.class).isThrownBy(this::html).satisfies(e -> {
            assertThat(e.file()).contains("paragraph.peb");
            assertThat(e.line()).contains(2);
        });
    }

    @Test
    void aTemplateThatIsNoXhtmlIsRefusedForPdf() throws IOException {
        Files.writeString(folder.resolve("paragraph.peb"), "<p>{{ block.text }}<br></p>");
        var report = new PdfReport(ReportTemplates.in(folder), PaperSize.A4);

        assertThatExceptionOfType(UnusableTemplateException.class).isThrownBy(
                () -> report.write(StandardReport.of(Inputs.ssi()), new ByteArrayOutputStream()));
    }

    @Test
    void aTemplateCannotMakeTheProgramFetchAnything() throws IOException {
        Files.writeString(folder.resolve("secret.png"), "not to be read");
        Files.writeString(folder.resolve("paragraph.peb"),
                "<p>{{ block.text }}<img alt=\"x\" src=\"" + folder.resolve("secret.png").toUri() + "\"/></p>");
        var out = new ByteArrayOutputStream();

        new PdfReport(ReportTemplates.in(folder), PaperSize.A4).write(StandardReport.of(Inputs.ssi()), out);

        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            for (var page : pdf.getPages()) {
                assertThat(page.getResources().getXObjectNames()).noneMatch(page.getResources()::isImageXObject);
            }
        }
    }
}
