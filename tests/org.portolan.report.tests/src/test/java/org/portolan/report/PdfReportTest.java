/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfReportTest {

    private static byte[] bytes;
    private static PDDocument pdf;

    @BeforeAll
    static void writeTheUsualReport() throws IOException {
        bytes = Pdfs.bytes(Inputs.ssi(), PaperSize.A4);
        pdf = Loader.loadPDF(bytes);
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void theCoverIdentifiesTheReport() throws IOException {
        assertThat(Pdfs.page(pdf, 1)).contains("Capacity and relocation report", "Two-member SSI cluster",
                "ssi.portolan", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "Portolan 0.1.0",
                "23 November 2026", "Contents");
    }

    @Test
    void theSummaryIsOnePageWithFiveLights() throws IOException {
        assertThat(Pdfs.page(pdf, 2)).startsWith("Two-member SSI cluster").contains("Summary", "Overcommitted storage",
                "0.75 : 1", "Page space in use", "42 %", "A host can be lost", "yes", "Evacuation time", "not studied",
                "Longest quiesce time", "159.8 ms", "LINUX1 cannot be relocated to VMB");
        assertThat(Pdfs.page(pdf, 3)).contains("The installation");
    }

    @Test
    void everyPageButTheCoverIsNumbered() throws IOException {
        assertThat(Pdfs.page(pdf, 1)).doesNotContain("Page 1 of");
        for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
            assertThat(Pdfs.page(pdf, page)).contains("Page " + page + " of " + pdf.getNumberOfPages());
        }
    }

    @Test
    void everySectionHasABookmarkAndAnEntryInTheContents() throws IOException {
        var outline = pdf.getDocumentCatalog().getDocumentOutline();

        assertThat(Pdfs.bookmarks(outline)).containsSubsequence("Summary", "The installation", "Inventory",
                "Storage and overcommitment", "Spare capacity", "Relocation study: LINUX1 to VMB", "Findings", "Times",
                "Pages over time", "Passes", "Assumptions in force", "Guests", "Glossary");
        for (var section : outline.children()) {
            assertThat(section.findDestinationPage(pdf)).as(section.getTitle()).isNotNull();
            assertThat(Pdfs.page(pdf, 1)).contains(section.getTitle());
        }
    }

    @Test
    void allFontsAreEmbedded() throws IOException {
        var names = new HashSet<String>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
            }
        }
        assertThat(names).contains("DejaVuSans", "DejaVuSans-Bold", "DejaVuSansMono");
    }

    @Test
    void itIsTaggedAndFiguresHaveTextInTheirPlace() {
        var catalog = pdf.getDocumentCatalog();
        var figures = new HashSet<String>();
        collectAlternates(catalog.getStructureTreeRoot().getCOSObject(), figures, new HashSet<>());

        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getLanguage()).isEqualTo("en");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(pdf.getDocumentInformation().getTitle())
                .isEqualTo("Capacity and relocation report: Two-member SSI cluster");
        assertThat(figures).anyMatch(alt -> alt.startsWith("Pages left to move over time. ") && alt.contains("907,008"))
                .anyMatch(alt -> alt.startsWith("Chart of Two-member SSI cluster"));
    }

    private static void collectAlternates(COSBase node, Set<String> found, Set<COSBase> seen) {
        var object = node instanceof COSObject reference ? reference.getObject() : node;
        if (object == null || !seen.add(object)) {
            return;
        }
        if (object instanceof COSArray array) {
            array.forEach(child -> collectAlternates(child, found, seen));
        } else if (object instanceof COSDictionary dictionary) {
            if (COSName.getPDFName("Figure").equals(dictionary.getCOSName(COSName.S))) {
                found.add(dictionary.getString(COSName.ALT, ""));
            }
            collectAlternates(dictionary.getItem(COSName.K), found, seen);
        }
    }

    @Test
    void figuresAreVectors() {
        var images = new HashSet<COSName>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getXObjectNames()) {
                if (page.getResources().isImageXObject(name)) {
                    images.add(name);
                }
            }
        }
        assertThat(images).isEmpty();
    }

    @Test
    void theEnginesNumbersAreInTheReport() throws IOException {
        // 2e and 2a of the domain notes, as RelocationSamples has them
        assertThat(Pdfs.text(pdf)).contains("907,008", "133,905", "29,689", "6,989", "725,606", "64,787", "6,838",
                "13.08 s", "159.8 ms", "4.455 s", "112.8 ms", "4.416 GB");
    }

    @Test
    void changedAssumptionsStandFirstAndAreMarked() throws IOException {
        var text = Pdfs.text(pdf).replaceAll("\\s+", " ");

        assertThat(text).contains("changed from their defaults: 1", "measured on our own members");
        // the list at the end; studies name theirs before
        assertThat(text.lastIndexOf("relocation.restart.seconds")).isBetween(0,
                text.lastIndexOf("relocation.check.seconds"));
    }

    @Test
    void bothPaperSizesHaveTheirPages() throws IOException {
        try (var letter = Pdfs.open(Inputs.ssi(), PaperSize.LETTER)) {
            assertThat(letter.getPage(0).getMediaBox().getWidth()).isCloseTo(612, within(0.5f));
            assertThat(letter.getPage(0).getMediaBox().getHeight()).isCloseTo(792, within(0.5f));
        }
        assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(595.3f, within(0.5f));
        assertThat(pdf.getPage(0).getMediaBox().getHeight()).isCloseTo(841.9f, within(0.5f));
    }

    @Test
    void theSameInputIsTheSameFile() throws IOException {
        assertThat(Pdfs.bytes(Inputs.ssi(), PaperSize.A4)).isEqualTo(bytes);
    }

    @Test
    void theDateIsTheReportsAndNotTheClocks() throws IOException {
        var information = pdf.getDocumentInformation();

        assertThat(information.getCreationDate().toInstant()).hasToString("2026-11-23T00:00:00Z");
    }

    @Test
    void aLongTableRepeatsItsHeadOnEveryPage() throws IOException {
        try (var long805 = Pdfs.open(Inputs.imported(805), PaperSize.A4)) {
            var pagesOfGuests = 0;
            for (int page = 1; page <= long805.getNumberOfPages(); page++) {
                var text = Pdfs.page(long805, page);
                if (text.contains("vm-db")) {
                    pagesOfGuests++;
                    assertThat(text).as("page " + page).contains("Guest", "State", "vCPU", "Memory");
                }
            }
            assertThat(pagesOfGuests).isGreaterThan(10);
            assertThat(Pdfs.text(long805)).contains("vm-db804", "vm-application-server-7");
        }
    }

    @Test
    void anInstallationWithoutAnythingMakesAReport() throws IOException {
        try (var empty = Pdfs.open(Inputs.empty(), PaperSize.A4)) {
            assertThat(Pdfs.text(empty)).contains("Nothing yet", "not saved", "not known", "Glossary");
        }
    }

    @Test
    void hostileNamesArePrintedAsTheyAre() throws IOException {
        try (var hostile = Pdfs.open(Inputs.hostile(), PaperSize.A4)) {
            var text = Pdfs.text(hostile);

            assertThat(text).contains("<script>alert('x')</script>", "\"quoted\" & 'single' ]]> --",
                    "{{ document }} {% if %}", "rocket \uFFFD").contains("control \uFFFD");
            assertThat(text.chars().filter(c -> c == 'W').count()).as("a name of 300 letters is broken, not cut")
                    .isGreaterThan(300);
        }
    }
}
