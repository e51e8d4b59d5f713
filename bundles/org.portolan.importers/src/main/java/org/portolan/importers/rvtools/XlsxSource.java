/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.eclipse.osgi.util.NLS;
import org.portolan.importers.ImportMonitor;
import org.portolan.importers.UnreadableSourceException;
import org.portolan.importers.rvtools.SheetRow.Value;

/** An Excel workbook, checked before it is opened and then streamed. */
final class XlsxSource implements TableSource {
    private static final int ROWS_PER_LOOK = 500;

    private final Path file;
    private final GuardLimits limits;

    XlsxSource(Path file, GuardLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    @Override
    public Map<SheetLayout, SheetTable> read(ImportLog log, ImportMonitor monitor) throws UnreadableSourceException {
        monitor.progress(Messages.Step_Check, 0);
        var wanted = Arrays.stream(SheetLayout.values()).map(SheetLayout::sheet).collect(Collectors.toSet());
        var guarded = new HashSet<>(new WorkbookGuard(limits, monitor::isCanceled).check(file, wanted));
        monitor.checkCanceled();
        var tables = new EnumMap<SheetLayout, SheetTable>(SheetLayout.class);
        // a cell that cannot be read becomes an error cell: one bad cell is no reason to lose a workbook
        try (var workbook = open()) {
            for (var layout : SheetLayout.values()) {
                monitor.progress(NLS.bind(Messages.Step_ReadSheet, layout.sheet()),
                        0.1 + 0.5 * layout.ordinal() / SheetLayout.values().length);
                var sheet = find(workbook, layout);
                if (sheet.isPresent() && guarded.contains(sheet.get().getName())) {
                    tables.put(layout, read(sheet.get(), new SheetTable(layout, log), monitor));
                }
            }
        } catch (IOException e) {
            throw failed(e);
        }
        return tables;
    }

    // The reader answers broken content with unchecked exceptions of many kinds; every call into it is made in one of
    // the three methods below, so that a mistake of our own is not taken for one.

    private ReadableWorkbook open() throws IOException, UnreadableSourceException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    private Stream<Row> open(Sheet sheet) throws IOException, UnreadableSourceException {
        try {
            return sheet.openStream();
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    private Optional<Row> next(Iterator<Row> rows, Sheet sheet, int before) throws UnreadableSourceException {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (RuntimeException e) {
            throw new UnreadableSourceException(file, NLS.bind(Messages.Read_FailedAt,
                    new Object[] {file.getFileName(), sheet.getName(), before, reason(e)}), e);
        }
    }

    private UnreadableSourceException failed(Exception e) {
        return new UnreadableSourceException(file, NLS.bind(Messages.Read_Failed, file.getFileName(), reason(e)), e);
    }

    private static Optional<Sheet> find(ReadableWorkbook workbook, SheetLayout layout) {
        return workbook.getSheets().filter(s -> s.getName().strip().equalsIgnoreCase(layout.sheet())).findFirst();
    }

    private SheetTable read(Sheet sheet, SheetTable table, ImportMonitor monitor)
            throws IOException, UnreadableSourceException {
        try (var rows = open(sheet)) {
            var iterator = rows.iterator();
            int number = 0;
            for (var row = next(iterator, sheet, 0); row.isPresent(); row = next(iterator, sheet, number)) {
                number = row.get().getRowNum();
                if (!table.add(number, cells(row.get(), table))) {
                    throw new UnreadableSourceException(file, NLS.bind(Messages.Read_TooManyRows,
                            new Object[] {file.getFileName(), sheet.getName(), SheetTable.MOST_ROWS}));
                }
                if (number % ROWS_PER_LOOK == 0) {
                    monitor.checkCanceled();
                }
            }
        }
        table.end();
        return table;
    }

    /** The reader wraps what went wrong; the innermost message is the one that says it. */
    private static String reason(Throwable e) {
        Throwable inner = e;
        while (inner.getCause() != null && inner.getCause() != inner) {
            inner = inner.getCause();
        }
        String message = inner.getMessage() == null ? inner.getClass().getSimpleName() : inner.getMessage();
        return message.lines().findFirst().orElse("");
    }

    private static Map<Integer, Value> cells(Row row, SheetTable table) {
        var cells = new HashMap<Integer, Value>();
        for (var cell : row) {
            if (cell != null && cell.getType() != CellType.EMPTY && table.wants(cell.getColumnIndex())) {
                var value = value(cell);
                if (!value.text().isEmpty()) {
                    cells.put(cell.getColumnIndex(), value);
                }
            }
        }
        return cells;
    }

    private static Value value(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> new Value(cell.getText().strip(), true, false);
            case BOOLEAN -> new Value(String.valueOf(cell.getValue()).toLowerCase(Locale.ROOT), false, false);
            case ERROR -> new Value(cell.getText() == null ? "?" : cell.getText().strip(), false, true);
            default -> new Value(cell.getText() == null ? "" : cell.getText().strip(), false, false);
        };
    }
}
