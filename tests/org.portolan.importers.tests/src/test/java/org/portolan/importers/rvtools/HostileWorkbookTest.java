/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.portolan.importers.rvtools.RawWorkbook.repeat;
import static org.portolan.importers.rvtools.RawWorkbook.sheet;
import static org.portolan.importers.rvtools.RawWorkbook.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.importers.ImportMonitor;
import org.portolan.importers.ImportOptions;
import org.portolan.importers.UnreadableSourceException;

/** Files that are no workbook, or were made to do harm: refused in seconds, in a small heap, with a reason. */
@Timeout(30)
class HostileWorkbookTest {
    private static final String OLE2_HEADER = "D0CF11E0A1B11AE1";

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsNotThere() {
        assertThat(refusal(folder.resolve("gone.xlsx"))).isEqualTo("gone.xlsx does not exist.");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertThat(refusal(file(new byte[0]))).isEqualTo("file.xlsx is empty.");
    }

    @Test
    void aTextFile() throws IOException {
        assertThat(refusal(file(text("VM,Powerstate\nlinux,poweredOn\n")))).isEqualTo(
                "file.xlsx is not an Excel workbook (.xlsx).");
    }

    @Test
    void anEncryptedWorkbook() throws IOException {
        assertThat(refusal(ole2("EncryptedPackage"))).isEqualTo(
                "file.xlsx is protected with a password. Save it without a password and import it again.");
    }

    @Test
    void anOldWorkbook() throws IOException {
        assertThat(refusal(ole2("Workbook"))).isEqualTo(
                "file.xlsx is in the old Excel format. Save it as an Excel workbook (.xlsx) and import it again.");
    }

    @Test
    void anotherOfficeDocument() throws IOException {
        assertThat(refusal(ole2("PowerPoint"))).contains("encrypted workbook or a document of an old Office program");
    }

    @Test
    void aZipArchiveThatIsNoWorkbook() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write(text("hello"));
        }

        assertThat(refusal(file(out.toByteArray()))).isEqualTo(
                "file.xlsx is a zip archive, but not an Excel workbook: it has no part [Content_Types].xml.");
    }

    @Test
    void aWorkbookCutInHalf() throws IOException {
        byte[] whole = Files.readAllBytes(goodWorkbook());

        assertThat(refusal(file(Arrays.copyOf(whole, whole.length / 2)))).startsWith("file.xlsx is damaged");
    }

    @Test
    void aWorkbookWithBytesFlipped() throws IOException {
        byte[] whole = Files.readAllBytes(goodWorkbook());
        var random = new Random(3);
        for (int run = 0; run < 100; run++) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 1 + run / 4; i++) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            var file = file(broken);
            try {
                read(file);
            } catch (UnreadableSourceException e) {
                assertThat(e).hasMessageContaining("file.xlsx");
            }
        }
    }

    /** Bytes changed inside the sheet, so that the archive is in order and the reader meets what is not. */
    @Test
    void aSheetWithCharactersChanged() throws IOException {
        var rows = new StringBuilder("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>VM</t></is></c>"
                + "<c r=\"B1\" t=\"s\"><v>0</v></c></row>");
        for (int r = 2; r < 12; r++) {
            rows.append("<row r=\"" + r + "\" spans=\"1:2\"><c r=\"A" + r + "\" t=\"inlineStr\"><is><t>linux" + r
                    + "</t></is></c><c r=\"B" + r + "\" s=\"0\" t=\"n\"><v>" + r + ".5</v></c></row>");
        }
        byte[] whole = text(sheet(rows.toString()));
        var random = new Random(5);
        for (int run = 0; run < 150; run++) {
            byte[] broken = whole.clone();
            for (int i = 0; i <= run % 4; i++) {
                broken[random.nextInt(broken.length)] = (byte) (' ' + random.nextInt(95));
            }
            var file = RawWorkbook.withSheet(folder, out -> out.write(broken));
            try {
                read(file);
            } catch (UnreadableSourceException e) {
                assertThat(e).hasMessageContaining(file.getFileName().toString());
            }
            Files.delete(file);
        }
    }

    @Test
    void oneGibibyteOfSharedString() throws IOException {
        var file = RawWorkbook.withStrings(folder, out -> {
            out.write(text("<sst><si><t>"));
            repeat(out, "A", 1L << 30);
            out.write(text("</t></si></sst>"));
        });

        assertThat(Files.size(file)).isLessThan(8 << 20);
        assertThat(refusal(file)).contains("xl/sharedStrings.xml unpacks to more than 128 MiB");
    }

    @Test
    void aQuarterOfAGibibyteInACell() throws IOException {
        var file = RawWorkbook.withSheet(folder, out -> {
            out.write(text("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"));
            repeat(out, "A", 1L << 28);
            out.write(text("</t></is></c></row></sheetData></worksheet>"));
        });

        assertThat(refusal(file)).contains("xl/worksheets/sheet1.xml unpacks to more than 150 times its size");
    }

    @Test
    void aLongTextThatDoesNotCompress() throws IOException {
        var random = new Random(1);
        var noise = new StringBuilder();
        for (int i = 0; i < 400_000; i++) {
            noise.append((char) ('!' + random.nextInt(25)));
        }
        String harmless = noise.toString().replace("&", "+").replace("<", "+");
        var file = RawWorkbook.withSheet(folder, out -> out.write(text(sheet(
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + harmless + "</t></is></c></row>"))));

        assertThat(refusal(file)).contains("holds a text of more than 327670 bytes");
    }

    @Test
    void anArchiveThatLiesAboutItsSizes() throws IOException {
        var file = RawWorkbook.withStrings(folder, out -> {
            out.write(text("<sst><si><t>"));
            repeat(out, "A", 100_000_000);
            out.write(text("</t></si></sst>"));
        });
        byte[] bytes = Files.readAllBytes(file);
        understateSizes(bytes);

        assertThat(refusal(file(bytes))).contains("xl/sharedStrings.xml").containsAnyOf("unpacks to more than",
                "is damaged", "holds a text");
    }

    @Test
    void twoMillionRows() throws IOException {
        var file = RawWorkbook.withSheet(folder, out -> {
            out.write(text("<worksheet><sheetData>"));
            repeat(out, "<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>", 2_000_000);
            out.write(text("</sheetData></worksheet>"));
        });

        assertThat(refusal(file)).contains("xl/worksheets/sheet1.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ2", "XFE1", "A1048577", "A0", "1", "A", "A-1", "\u0130A1", "A99999999999"})
    void aCellBeyondTheEndOfASheet(String address) throws IOException {
        var file = RawWorkbook.withSheet(folder,
                out -> out.write(text(sheet("<row r=\"1\"><c r=\"" + address + "\"><v>1</v></c></row>"))));

        assertThat(refusal(file)).contains("names a cell").contains("XFD1048576");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row r=\"1\"><c s='>' r=\"ZZZZZZ2\"><v>1</v></c></row>",
            "<row r=\"1\"><c\n\tr\n=\n'ZZZZZZ2'><v>1</v></c></row>",
            "<row r=\"1\"><c r=\"&#90;ZZZZZ2\"><v>1</v></c></row>",
            "<!-- it's <c> --><row r=\"1\"><c r=\"ZZZZZZ2\"/></row>",
            "<![CDATA[ \" ]]><row r=\"1\"><x:c xmlns:x=\"y\" r=\"ZZZZZZ2\"/></row>"})
    void aCellThatHidesItsAddress(String rows) throws IOException {
        var file = RawWorkbook.withSheet(folder, out -> out.write(text(sheet(rows))));

        assertThat(refusal(file)).contains("names a cell");
    }

    @Test
    void aRowBeyondTheEndOfASheet() throws IOException {
        var file = RawWorkbook.withSheet(folder, out -> out.write(text(sheet("<row r=\"2147483647\"/>"))));

        assertThat(refusal(file)).contains("names a row 2147483647");
    }

    @Test
    void aPartInAnotherEncoding() throws IOException {
        var file = RawWorkbook.withSheet(folder,
                out -> out.write(sheet("<row r=\"1\"><c r=\"ZZZZZZ2\"/></row>").getBytes(StandardCharsets.UTF_16)));
        var declared = RawWorkbook.withSheet(folder, out -> out.write(
                text("<?xml version='1.0' encoding='UTF-7'?><worksheet/>")));

        assertThat(refusal(file)).contains("is not written in UTF-8");
        assertThat(refusal(declared)).contains("is not written in UTF-8");
    }

    @Test
    void entitiesThatMultiply() throws IOException {
        var file = RawWorkbook.withStrings(folder, out -> out.write(text(
                "<!DOCTYPE sst [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>")));

        assertThat(refusal(file)).contains("declares a document type");
    }

    @Test
    void aPartThatIsThereTwice() throws IOException {
        byte[] bytes = Files.readAllBytes(goodWorkbook());
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        // both names have the same length, so nothing else in the archive has to change
        byte[] twice = raw.replace("xl/worksheets/sheet2.xml", "xl/worksheets/sheet1.xml")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusal(file(twice))).contains("holds its part xl/worksheets/sheet1.xml twice");
    }

    @Test
    void aSheetThatIsNotNeededMayBeOfAnySize() throws Exception {
        var file = new TestWorkbook().sheet("vInfo", "VM").row("linux").sheet("vFileInfo", "File").row("x")
                .write(folder);
        var tiny = new GuardLimits(1 << 20, 100, 2_000, 10_000, 20_000, 150, 1_000, 1_000);
        assertThat(new RvtoolsImporter(tiny).read(file, ImportOptions.defaults(Instant.EPOCH), ImportMonitor.NONE)
                .report().rowsRead()).isEqualTo(1);

        var rows = new TestWorkbook().sheet("vFileInfo", "File");
        for (int i = 0; i < 500; i++) {
            rows.row("[store] folder/file" + i);
        }
        rows.sheet("vInfo", "VM").row("linux");

        assertThat(new RvtoolsImporter(new GuardLimits(1 << 20, 100, 2_000, 100_000, 20_000, 150, 1_000, 100))
                .read(rows.write(folder), ImportOptions.defaults(Instant.EPOCH), ImportMonitor.NONE).report()
                .rowsRead()).isEqualTo(1);
    }

    @Test
    void aWorkbookWithoutVInfo() throws IOException {
        var file = new TestWorkbook().sheet("Tabelle1", "x").row("y").sheet("vHost", "Host").row("esx").write(folder);

        assertThat(refusal(file)).contains("it has no sheet vInfo. Its sheets are:").contains("vHost");
    }

    @Test
    void headingsWithoutTheNameOfGuests() throws IOException {
        var file = new TestWorkbook().sheet("vInfo", "Powerstate", "CPUs").row("poweredOn", 2).write(folder);

        assertThat(refusal(file)).contains("sheet vInfo: row 1 was taken for the headings and has no column VM");
    }

    @Test
    void headingsAlone() throws IOException {
        assertThat(refusal(new TestWorkbook().sheet("vInfo", "VM").write(folder))).contains("nothing to import");
    }

    @Test
    void cancelingEndsTheImport() throws IOException {
        var file = goodWorkbook();
        var monitor = new ImportMonitor() {
            @Override
            public void progress(String what, double part) {
                // nobody looks
            }

            @Override
            public boolean isCanceled() {
                return true;
            }
        };

        assertThatThrownBy(() -> new RvtoolsImporter().read(file, ImportOptions.defaults(Instant.EPOCH), monitor))
                .isInstanceOf(CancellationException.class);
    }

    private static void read(Path file) throws UnreadableSourceException {
        new RvtoolsImporter().read(file, ImportOptions.defaults(Instant.EPOCH), ImportMonitor.NONE);
    }

    private static String refusal(Path file) {
        var refused = catchThrowableOfType(UnreadableSourceException.class, () -> read(file));
        assertThat(refused).as("refused").isNotNull();
        return refused.getMessage();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file.xlsx"), content);
    }

    private Path ole2(String stream) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(HexFormat.of().parseHex(OLE2_HEADER));
        out.write(new byte[5_000]);
        out.write(stream.getBytes(StandardCharsets.UTF_16LE));
        out.write(new byte[5_000]);
        return file(out.toByteArray());
    }

    private Path goodWorkbook() throws IOException {
        var book = new TestWorkbook().sheet("vInfo", "VM", "CPUs", "Memory", "Host");
        for (int i = 0; i < 200; i++) {
            book.row("linux" + i, 2, 4096, "esx" + i % 5);
        }
        return book.sheet("vHost", "Host", "# Cores", "# Memory").row("esx1", 16, 65536).write(folder);
    }

    /** Writes small unpacked sizes into the archive's directory, where readers that trust it would allocate by it. */
    private static void understateSizes(byte[] zip) {
        for (int i = 0; i + 46 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 24] = 100;
                zip[i + 25] = 0;
                zip[i + 26] = 0;
                zip[i + 27] = 0;
            }
        }
    }
}
