/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * The columns of a table of references, found by their names in any case and order: {@code page} or {@code address},
 * as decimal numbers or 0x...; {@code op} with r or read, w or write, all reads where there is none; {@code size} in
 * bytes, one page where there is none; {@code time} in seconds. Other columns do not matter.
 */
final class CsvHead {

    private static final Set<String> READS = Set.of("r", "read", "l", "load", "");
    private static final Set<String> WRITES = Set.of("w", "write", "s", "store", "m", "modify");
    private static final String PAGE = "page";
    private static final String ADDRESS = "address";
    private static final String OPERATION = "op";
    private static final String SIZE = "size";
    private static final String TIME = "time";
    private static final int HEX = 16;
    /** An object of a pebibyte would keep us busy for hours. */
    private static final long LARGEST = 1L << 40;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final int number;
    private final boolean addresses;
    private final OptionalInt operation;
    private final OptionalInt size;
    private final OptionalInt time;

    private CsvHead(Map<String, Integer> columns) {
        addresses = columns.containsKey(ADDRESS);
        number = columns.get(addresses ? ADDRESS : PAGE);
        operation = find(columns, OPERATION);
        size = find(columns, SIZE);
        time = find(columns, TIME);
    }

    private static OptionalInt find(Map<String, Integer> columns, String name) {
        var column = columns.get(name);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /**
     * The head of a table.
     *
     * @throws CellException when it names no page and no address, or both, or a column that is needed twice
     */
    static CsvHead of(CsvRecord line) throws CellException {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < line.getFieldCount(); i++) {
            var name = name(line.getField(i));
            if (columns.putIfAbsent(name, i) != null && isKnown(name)) {
                throw new CellException(TraceProblem.Code.HEAD, name);
            }
        }
        if (columns.containsKey(PAGE) == columns.containsKey(ADDRESS)) {
            throw new CellException(TraceProblem.Code.HEAD, String.join(", ", line.getFields()));
        }
        return new CsvHead(columns);
    }

    /** Whether a value may be the head of the column that every table needs. */
    static boolean isNumberColumn(String text) {
        var name = name(text);
        return name.equals(PAGE) || name.equals(ADDRESS);
    }

    private static boolean isKnown(String name) {
        return Set.of(PAGE, ADDRESS, OPERATION, SIZE, TIME).contains(name);
    }

    private static String name(String text) {
        var name = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return name.strip().toLowerCase(Locale.ROOT);
    }

    boolean hasAddresses() {
        return addresses;
    }

    /** The page, or the address as an unsigned long. */
    long number(CsvRecord line) throws CellException {
        return number(cell(line, number), addresses);
    }

    boolean isWrite(CsvRecord line) throws CellException {
        if (operation.isEmpty()) {
            return false;
        }
        var text = cell(line, operation.getAsInt()).toLowerCase(Locale.ROOT);
        if (READS.contains(text)) {
            return false;
        }
        if (WRITES.contains(text)) {
            return true;
        }
        throw new CellException(TraceProblem.Code.NOT_AN_OPERATION, text);
    }

    /** Bytes that are referred to; 1 where nobody says. */
    long bytes(CsvRecord line) throws CellException {
        if (size.isEmpty()) {
            return 1;
        }
        var text = cell(line, size.getAsInt());
        long bytes = number(text, false);
        if (bytes > LARGEST) {
            throw new CellException(TraceProblem.Code.NUMBER_TOO_LARGE, text);
        }
        return bytes;
    }

    OptionalDouble seconds(CsvRecord line) throws CellException {
        if (time.isEmpty()) {
            return OptionalDouble.empty();
        }
        var text = cell(line, time.getAsInt());
        try {
            return OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw new CellException(TraceProblem.Code.NOT_A_NUMBER, text);
        }
    }

    private static String cell(CsvRecord line, int column) throws CellException {
        if (column >= line.getFieldCount()) {
            throw new CellException(TraceProblem.Code.VALUE_MISSING, String.join(", ", line.getFields()));
        }
        return line.getField(column).strip();
    }

    private static long number(String text, boolean unsigned) throws CellException {
        boolean hex = text.startsWith("0x") || text.startsWith("0X");
        try {
            long number = hex ? Long.parseUnsignedLong(text, 2, text.length(), HEX)
                    : unsigned ? Long.parseUnsignedLong(text) : Long.parseLong(text);
            if (number < 0 && !unsigned) {
                throw new CellException(text.startsWith("-") ? TraceProblem.Code.NOT_A_NUMBER
                        : TraceProblem.Code.NUMBER_TOO_LARGE, text);
            }
            return number;
        } catch (NumberFormatException e) {
            throw new CellException(isNumber(text, hex) ? TraceProblem.Code.NUMBER_TOO_LARGE
                    : TraceProblem.Code.NOT_A_NUMBER, text);
        }
    }

    private static boolean isNumber(String text, boolean hex) {
        try {
            return new BigInteger(hex ? text.substring(2) : text, hex ? HEX : HEX - 6).signum() >= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** A value cannot be used. */
    static final class CellException extends Exception {

        private static final long serialVersionUID = 1L;

        private final TraceProblem.Code code;
        private final String text;

        CellException(TraceProblem.Code code, String text) {
            super(code + ": " + text);
            this.code = code;
            this.text = text;
        }

        TraceProblem.Code code() {
            return code;
        }

        String text() {
            return text;
        }
    }
}
