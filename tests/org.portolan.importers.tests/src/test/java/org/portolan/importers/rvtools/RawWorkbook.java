/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook part by part, so that it can be wrong in ways that no library writes. */
final class RawWorkbook {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** Writes one part of the archive. */
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    private RawWorkbook() {
    }

    /** A workbook whose only sheet is vInfo with the given content, without shared strings. */
    static Path withSheet(Path folder, Part sheet) throws IOException {
        return write(folder, sheet, out -> out.write(text("<sst xmlns=\"" + NAMESPACE + "\"/>")));
    }

    /** A workbook with an ordinary sheet and the given shared strings. */
    static Path withStrings(Path folder, Part strings) throws IOException {
        return write(folder, out -> out.write(text(sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"))),
                strings);
    }

    /** XML of a sheet around its rows. */
    static String sheet(String rows) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + NAMESPACE + "\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Path write(Path folder, Part sheet, Part strings) throws IOException {
        var file = Files.createTempFile(folder, "raw", ".xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            // fast is small enough for texts of one letter
            zip.setLevel(Deflater.BEST_SPEED);
            part(zip, "[Content_Types].xml", out -> out.write(text("""
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Default Extension="xml" ContentType="application/xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument\
                    .spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument\
                    .spreadsheetml.sharedStrings+xml"/>
                    </Types>""")));
            part(zip, "_rels/.rels", out -> out.write(text("""
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
                    officeDocument" Target="xl/workbook.xml"/></Relationships>""")));
            part(zip, "xl/workbook.xml", out -> out.write(text("<workbook xmlns=\"" + NAMESPACE
                    + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                    + "<sheets><sheet name=\"vInfo\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")));
            part(zip, "xl/_rels/workbook.xml.rels", out -> out.write(text("""
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
                    worksheet" Target="worksheets/sheet1.xml"/>
                    <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/\
                    sharedStrings" Target="sharedStrings.xml"/></Relationships>""")));
            part(zip, "xl/sharedStrings.xml", strings);
            part(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        part.write(zip);
        zip.closeEntry();
    }

    /** Writes a text many times. */
    static void repeat(OutputStream out, String text, long times) throws IOException {
        byte[] block = text(text.repeat(1000));
        for (long i = 0; i < times / 1000; i++) {
            out.write(block);
        }
        out.write(text(text.repeat((int) (times % 1000))));
    }
}
