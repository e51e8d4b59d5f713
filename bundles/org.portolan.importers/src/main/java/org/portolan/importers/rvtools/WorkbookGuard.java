/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.osgi.util.NLS;
import org.portolan.importers.UnreadableSourceException;
import org.portolan.importers.rvtools.PartScanner.Finding;

/**
 * Looks a workbook over before a reader opens it, so that a file which is no workbook, or was made to exhaust memory, is
 * refused with a sentence that says why. The reader makes arrays as wide as the column that a cell names and holds all
 * texts in memory: without this, a file of two kilobytes can end the program.
 */
final class WorkbookGuard {
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
            (byte) 0xE1};
    private static final int OLE2_LOOK = 4 << 20;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final long RATIO_FROM = 1L << 20;

    private final GuardLimits limits;
    private final BooleanSupplier canceled;

    WorkbookGuard(GuardLimits limits, BooleanSupplier canceled) {
        this.limits = limits;
        this.canceled = canceled;
    }

    /**
     * Checks the file and those of its parts that are going to be read.
     *
     * @param wanted names of the sheets that are going to be read; others may be of any size
     * @return the names of all sheets
     * @throws UnreadableSourceException if it is no workbook or not safe to read
     */
    List<String> check(Path file, Set<String> wanted) throws UnreadableSourceException {
        checkFile(file);
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return new Archive(file, zip).check(wanted);
        } catch (ZipException e) {
            throw new UnreadableSourceException(file, NLS.bind(Messages.Guard_Damaged, name(file), e.getMessage()), e);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableSourceException(file, NLS.bind(Messages.Guard_Damaged, name(file), e.getMessage()), e);
        }
    }

    private void checkFile(Path file) throws UnreadableSourceException {
        try {
            if (!Files.exists(file)) {
                throw refused(file, Messages.Guard_Absent);
            }
            if (!Files.isRegularFile(file)) {
                throw refused(file, Messages.Guard_NotWorkbook);
            }
            long size = Files.size(file);
            if (size == 0) {
                throw refused(file, Messages.Guard_Empty);
            }
            if (size > limits.fileBytes()) {
                throw refused(file, Messages.Guard_FileTooLarge, mebibytes(limits.fileBytes()));
            }
            checkHeader(file);
        } catch (IOException e) {
            throw new UnreadableSourceException(file, NLS.bind(Messages.Guard_Unreadable, name(file), e.getMessage()),
                    e);
        }
    }

    private static void checkHeader(Path file) throws IOException, UnreadableSourceException {
        try (var in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(OLE2.length);
            if (Arrays.equals(start, OLE2)) {
                throw refused(file, oldOfficeMessage(in.readNBytes(OLE2_LOOK)));
            }
            if (start.length < 4 || start[0] != 'P' || start[1] != 'K') {
                throw refused(file, Messages.Guard_NotWorkbook);
            }
        }
    }

    /** An encrypted xlsx and an old xls are containers of the same kind; the names of their streams tell them apart. */
    private static String oldOfficeMessage(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (text.contains(wide("EncryptedPackage")) || text.contains(wide("EncryptionInfo"))) {
            return Messages.Guard_Encrypted;
        }
        if (text.contains(wide("Workbook")) || text.contains(wide("Book"))) {
            return Messages.Guard_OldExcel;
        }
        return Messages.Guard_OtherOle;
    }

    private static String wide(String ascii) {
        return new String(ascii.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static UnreadableSourceException refused(Path file, String message, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = name(file);
        System.arraycopy(values, 0, all, 1, values.length);
        return new UnreadableSourceException(file, NLS.bind(message, all));
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    private static String mebibytes(long bytes) {
        return (bytes >> 20) + " MiB";
    }

    /** The opened archive. */
    private final class Archive {
        private final Path file;
        private final ZipFile zip;
        private final Map<String, ZipEntry> parts = new HashMap<>();

        Archive(Path file, ZipFile zip) {
            this.file = file;
            this.zip = zip;
        }

        List<String> check(Set<String> wanted) throws IOException, UnreadableSourceException {
            list();
            scan(part(CONTENT_TYPES), limits.otherBytes(), false);
            var types = contentTypes();
            String workbook = types.getOrDefault("sheet.main+xml", List.of("xl/workbook.xml")).getFirst();
            scan(part(workbook), limits.otherBytes(), false);
            for (var styles : types.getOrDefault("styles+xml", List.of())) {
                scan(part(styles), limits.otherBytes(), false);
            }
            for (var strings : types.getOrDefault("sharedStrings+xml", List.of("xl/sharedStrings.xml"))) {
                if (parts.containsKey(key(strings))) {
                    scan(part(strings), limits.stringBytes(), false);
                }
            }
            return sheets(workbook, wanted);
        }

        private void list() throws UnreadableSourceException {
            if (zip.size() > limits.parts()) {
                throw refused(file, Messages.Guard_TooManyParts, zip.size(), limits.parts());
            }
            var entries = zip.entries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                // of two parts of one name this check might see one and the reader the other
                if (parts.put(key(entry.getName()), entry) != null) {
                    throw refused(file, Messages.Guard_PartTwice, entry.getName());
                }
            }
        }

        private String key(String part) {
            String plain = part.startsWith("/") ? part.substring(1) : part;
            return plain.toLowerCase(Locale.ROOT);
        }

        private ZipEntry part(String name) throws UnreadableSourceException {
            var entry = parts.get(key(name));
            if (entry == null) {
                throw refused(file, Messages.Guard_NoWorkbookPart, name);
            }
            return entry;
        }

        /** Parts of each content type that matters, by the end of the type. */
        private Map<String, List<String>> contentTypes() throws IOException, UnreadableSourceException {
            var found = new HashMap<String, List<String>>();
            read(part(CONTENT_TYPES), xml -> {
                if (xml.getLocalName().equals("Override")) {
                    String type = attribute(xml, "ContentType");
                    for (var end : List.of("sheet.main+xml", "styles+xml", "sharedStrings+xml")) {
                        if (type.endsWith(end) || end.equals("sheet.main+xml") && type.endsWith(".main+xml")) {
                            found.computeIfAbsent(end, k -> new ArrayList<>()).add(attribute(xml, "PartName"));
                        }
                    }
                }
            });
            return found;
        }

        private List<String> sheets(String workbook, Set<String> wanted) throws IOException, UnreadableSourceException {
            var idsByName = new LinkedHashMap<String, List<String>>();
            read(part(workbook), xml -> {
                if (xml.getLocalName().equals("sheet")) {
                    idsByName.computeIfAbsent(attribute(xml, "name"), k -> new ArrayList<>())
                            .add(attribute(xml, "id"));
                }
            });
            int slash = workbook.lastIndexOf('/');
            String folder = workbook.substring(0, slash + 1);
            String relations = folder + "_rels/" + workbook.substring(slash + 1) + ".rels";
            scan(part(relations), limits.otherBytes(), false);
            var targets = new HashMap<String, String>();
            read(part(relations), xml -> {
                if (xml.getLocalName().equals("Relationship")) {
                    targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
                }
            });
            var scanned = new HashSet<String>();
            for (var sheet : idsByName.entrySet()) {
                if (wanted.stream().anyMatch(sheet.getKey()::equalsIgnoreCase)) {
                    for (var id : sheet.getValue()) {
                        String target = targets.getOrDefault(id, "");
                        String part = target.startsWith("/") ? target.substring(1) : resolved(folder, target);
                        if (scanned.add(key(part))) {
                            scan(part(part), limits.sheetBytes(), true);
                        }
                    }
                }
            }
            return List.copyOf(idsByName.keySet());
        }

        private String resolved(String folder, String target) {
            var path = Path.of("/" + folder).resolve(target).normalize().toString().replace('\\', '/');
            return path.startsWith("/") ? path.substring(1) : path;
        }

        private void scan(ZipEntry entry, long most, boolean cells) throws IOException, UnreadableSourceException {
            if (entry.getSize() > most) {
                throw refused(file, Messages.Guard_PartTooLarge, entry.getName(), mebibytes(most));
            }
            long packed = Math.max(1, entry.getCompressedSize());
            if (entry.getSize() > RATIO_FROM && entry.getSize() / packed > limits.ratio()) {
                throw refused(file, Messages.Guard_PartRatio, entry.getName(), limits.ratio());
            }
            // what the archive says of its sizes need not be true: the scan counts
            long byRatio = Math.max(RATIO_FROM, packed * limits.ratio());
            try (var in = zip.getInputStream(entry)) {
                new PartScanner(Math.min(most, byRatio), limits, cells, canceled).scan(in);
            } catch (PartScanner.FoundException e) {
                throw refusal(entry.getName(), e.finding(), byRatio < most);
            }
        }

        private UnreadableSourceException refusal(String part, Finding finding, boolean byRatio) {
            return switch (finding) {
                case Finding.TooLarge f when byRatio -> refused(file, Messages.Guard_PartRatio, part, limits.ratio());
                case Finding.TooLarge f -> refused(file, Messages.Guard_PartTooLarge, part, mebibytes(f.bytes()));
                case Finding.NotUtf8 f -> refused(file, Messages.Guard_PartEncoding, part);
                case Finding.Doctype f -> refused(file, Messages.Guard_PartDoctype, part);
                case Finding.NotXml f -> refused(file, Messages.Guard_PartNotXml, part);
                case Finding.LongText f -> refused(file, Messages.Guard_LongText, part, f.bytes());
                case Finding.CellOutside f -> refused(file, Messages.Guard_CellOutside, part, f.address());
                case Finding.RowOutside f -> refused(file, Messages.Guard_RowOutside, part, f.address());
                case Finding.TooManyRows f -> refused(file, Messages.Guard_TooManyRows, part);
                case Finding.TooManyCells f -> refused(file, Messages.Guard_TooManyCells, part, f.cells());
            };
        }

        private void read(ZipEntry entry, StartElement visitor) throws IOException, UnreadableSourceException {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            try (InputStream in = zip.getInputStream(entry)) {
                var xml = factory.createXMLStreamReader(in, "UTF-8");
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                        visitor.visit(xml);
                    }
                }
            } catch (XMLStreamException e) {
                throw new UnreadableSourceException(file,
                        NLS.bind(Messages.Guard_PartNotXml, name(file), entry.getName()), e);
            }
        }

        private static String attribute(XMLStreamReader xml, String local) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeLocalName(i).equals(local)) {
                    return xml.getAttributeValue(i);
                }
            }
            return "";
        }
    }

    private interface StartElement {
        void visit(XMLStreamReader xml);
    }
}
