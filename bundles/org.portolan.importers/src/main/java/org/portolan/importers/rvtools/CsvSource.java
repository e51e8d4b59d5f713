/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.eclipse.osgi.util.NLS;
import org.portolan.importers.ImportMonitor;
import org.portolan.importers.UnreadableSourceException;
import org.portolan.importers.rvtools.SheetRow.Value;

/** A folder of CSV files, one for each sheet, as RVTools writes them from its command line ({@code RVTools_tabvInfo.csv}). */
final class CsvSource implements TableSource {
    private static final int MOST_CHARACTERS = 16 << 20;

    private final Path folder;
    private final GuardLimits limits;

    CsvSource(Path folder, GuardLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    @Override
    public Map<SheetLayout, SheetTable> read(ImportLog log, ImportMonitor monitor) throws UnreadableSourceException {
        var tables = new EnumMap<SheetLayout, SheetTable>(SheetLayout.class);
        for (var layout : SheetLayout.values()) {
            var file = find(layout);
            monitor.progress(NLS.bind(Messages.Step_ReadSheet, layout.sheet()),
                    0.6 * layout.ordinal() / SheetLayout.values().length);
            if (file.isPresent()) {
                tables.put(layout, read(file.get(), new SheetTable(layout, log), monitor));
            }
        }
        if (!tables.containsKey(SheetLayout.INFO)) {
            throw new UnreadableSourceException(folder, NLS.bind(Messages.Read_NoCsv, folder.getFileName()));
        }
        return tables;
    }

    /** The file whose name ends with the sheet's, whatever stands before it. */
    private Optional<Path> find(SheetLayout layout) throws UnreadableSourceException {
        String end = layout.sheet().toLowerCase(Locale.ROOT) + ".csv";
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(end)).sorted()
                    .findFirst();
        } catch (IOException e) {
            throw new UnreadableSourceException(folder,
                    NLS.bind(Messages.Guard_Unreadable, folder.getFileName(), e.getMessage()), e);
        }
    }

    private SheetTable read(Path file, SheetTable table, ImportMonitor monitor) throws UnreadableSourceException {
        try {
            if (Files.size(file) > limits.fileBytes()) {
                throw new UnreadableSourceException(file, NLS.bind(Messages.Guard_FileTooLarge, file.getFileName(),
                        (limits.fileBytes() >> 20) + " MiB"));
            }
            try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator(file))
                    .maxBufferSize(MOST_CHARACTERS).skipEmptyLines(false).detectBomHeader(true).ofCsvRecord(file)) {
                int number = 0;
                for (var line : csv) {
                    number++;
                    if (!table.add(number, cells(line))) {
                        throw new UnreadableSourceException(file, NLS.bind(Messages.Read_TooManyRows,
                                new Object[] {file.getFileName(), file.getFileName(), SheetTable.MOST_ROWS}));
                    }
                    monitor.checkCanceled();
                }
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new UnreadableSourceException(file,
                    NLS.bind(Messages.Read_CsvFailed, file.getFileName(), e.getMessage()), e);
        }
        table.end();
        return table;
    }

    /** RVTools takes the separator of the country it runs in: the one that the headings have more of. */
    private static char separator(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(65_536), StandardCharsets.UTF_8).lines().findFirst().orElse("");
            long semicolons = start.chars().filter(c -> c == ';').count();
            long commas = start.chars().filter(c -> c == ',').count();
            long tabs = start.chars().filter(c -> c == '\t').count();
            return semicolons > commas && semicolons >= tabs ? ';' : tabs > commas ? '\t' : ',';
        }
    }

    private static Map<Integer, Value> cells(CsvRecord line) {
        var cells = new HashMap<Integer, Value>();
        for (int i = 0; i < line.getFieldCount(); i++) {
            String text = line.getField(i).strip();
            if (!text.isEmpty()) {
                cells.put(i, new Value(text, false, false));
            }
        }
        return cells;
    }
}
