/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * Runs over an XML part of a workbook byte by byte, in constant memory, and says what a reader would choke on: long texts
 * and cells or rows beyond the end of a sheet. It knows just enough XML to find tags and their attribute {@code r}, and
 * refuses what would let a part look different to it than to a parser (other encodings, document types, references in
 * a cell's address).
 */
final class PartScanner {
    static final int LAST_COLUMN = 16_384;
    static final int LAST_ROW = 1_048_576;
    /** Longer tags are no workbook's; the beginning that is kept holds any address. */
    private static final int TAG_BYTES = 65_536;
    private static final int MOST_SHOWN = 20;

    /** What is wrong with a part. */
    sealed interface Finding {
        record TooLarge(long bytes) implements Finding {
        }

        record NotUtf8() implements Finding {
        }

        record Doctype() implements Finding {
        }

        record NotXml() implements Finding {
        }

        record LongText(int bytes) implements Finding {
        }

        record CellOutside(String address) implements Finding {
        }

        record RowOutside(String address) implements Finding {
        }

        record TooManyRows() implements Finding {
        }

        record TooManyCells(long cells) implements Finding {
        }
    }

    /** Carries a finding out of the depth of the scan. */
    static final class FoundException extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Finding finding;

        FoundException(Finding finding) {
            super(finding.toString(), null, false, false);
            this.finding = finding;
        }

        Finding finding() {
            return finding;
        }
    }

    private final long mostBytes;
    private final GuardLimits limits;
    private final boolean cells;
    private final BooleanSupplier canceled;
    private final byte[] tag = new byte[TAG_BYTES];
    private int tagLength;
    private int textLength;
    private byte quote;
    private boolean inTag;
    private long cellCount;
    private long rowCount;
    private long cellsOfRow;
    private long total;
    private int addressStart;
    private int addressEnd;

    /**
     * @param mostBytes unpacked size that is refused
     * @param cells whether the part is a sheet, with rows and cells
     */
    PartScanner(long mostBytes, GuardLimits limits, boolean cells, BooleanSupplier canceled) {
        this.mostBytes = mostBytes;
        this.limits = limits;
        this.cells = cells;
        this.canceled = canceled;
    }

    /** Reads the part to its end, or to the first thing wrong; stops early when canceled. */
    void scan(InputStream in) throws IOException, FoundException {
        byte[] buffer = new byte[65_536];
        for (int read = in.read(buffer); read >= 0 && !canceled.getAsBoolean(); read = in.read(buffer)) {
            total += read;
            if (total > mostBytes) {
                throw new FoundException(new Finding.TooLarge(mostBytes));
            }
            for (int i = 0; i < read; i++) {
                next(buffer[i]);
            }
        }
        if (inTag && !canceled.getAsBoolean()) {
            throw new FoundException(new Finding.NotXml());
        }
    }

    private void next(byte b) throws FoundException {
        // no UTF-8 text has these bytes; UTF-16 and UTF-32 always have
        if (b == 0 || b == (byte) 0xFE || b == (byte) 0xFF) {
            throw new FoundException(new Finding.NotUtf8());
        }
        if (inTag) {
            nextInTag(b);
        } else if (b == '<') {
            inTag = true;
            tagLength = 0;
            quote = 0;
            textLength = 0;
        } else if (++textLength > limits.textBytes()) {
            throw new FoundException(new Finding.LongText(limits.textBytes()));
        }
    }

    private void nextInTag(byte b) throws FoundException {
        if (b == '>' && endsHere()) {
            inTag = false;
            tagEnded();
            return;
        }
        if (tagLength == TAG_BYTES) {
            throw new FoundException(new Finding.LongText(TAG_BYTES));
        }
        tag[tagLength++] = b;
        if (!isSpecial()) {
            if (quote == 0 && (b == '"' || b == '\'')) {
                quote = b;
            } else if (b == quote) {
                quote = 0;
            }
        }
    }

    /** Comments, CDATA and processing instructions: quotes mean nothing in them, and they have ends of their own. */
    private boolean isSpecial() {
        return tagLength > 0 && (tag[0] == '!' || tag[0] == '?');
    }

    private boolean endsHere() throws FoundException {
        if (!isSpecial()) {
            return quote == 0;
        }
        if (startsWith("!--")) {
            return tagLength >= 5 && endsWith("--");
        }
        if (startsWith("![CDATA[")) {
            return endsWith("]]");
        }
        if (tag[0] == '?') {
            return endsWith("?");
        }
        throw new FoundException(new Finding.Doctype());
    }

    private void tagEnded() throws FoundException {
        if (startsWith("?xml ")) {
            checkEncoding();
        }
        if (!cells || isSpecial() || tagLength == 0 || tag[0] == '/') {
            return;
        }
        int start = localName();
        if (isName(start, "c")) {
            cell();
        } else if (isName(start, "row")) {
            row();
        }
    }

    private void checkEncoding() throws FoundException {
        String declaration = new String(tag, 0, tagLength, StandardCharsets.ISO_8859_1).toLowerCase(
                Locale.ROOT);
        int at = declaration.indexOf("encoding");
        if (at >= 0 && !declaration.substring(at).replaceAll("[\\s'\"=]", "").startsWith("encodingutf-8")) {
            throw new FoundException(new Finding.NotUtf8());
        }
    }

    /** Where the name behind the prefix begins. */
    private int localName() {
        int start = 0;
        for (int i = 0; i < tagLength && tag[i] > ' ' && tag[i] != '/'; i++) {
            if (tag[i] == ':') {
                start = i + 1;
            }
        }
        return start;
    }

    private boolean isName(int start, String name) {
        int end = start + name.length();
        if (end > tagLength || end < tagLength && tag[end] > ' ' && tag[end] != '/') {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (tag[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void row() throws FoundException {
        cellsOfRow = 0;
        if (++rowCount > LAST_ROW) {
            throw new FoundException(new Finding.TooManyRows());
        }
        if (findAddress() && !isRow(addressStart)) {
            throw new FoundException(new Finding.RowOutside(address()));
        }
    }

    private void cell() throws FoundException {
        if (++cellCount > limits.cells()) {
            throw new FoundException(new Finding.TooManyCells(limits.cells()));
        }
        if (++cellsOfRow > LAST_COLUMN || findAddress() && !isCell()) {
            throw new FoundException(new Finding.CellOutside(address()));
        }
    }

    /** The address that was found last, short enough for a sentence. */
    private String address() {
        int length = addressEnd - addressStart;
        String shown = new String(tag, addressStart, Math.min(length, MOST_SHOWN), StandardCharsets.UTF_8);
        return length > MOST_SHOWN ? shown + "\u2026" : shown;
    }

    /** Finds the value of the attribute {@code r}; anything that looks like one and is not well-formed has none. */
    private boolean findAddress() {
        for (int i = 1; i + 1 < tagLength; i++) {
            if (tag[i] == 'r' && tag[i - 1] <= ' ' && (tag[i + 1] == '=' || tag[i + 1] <= ' ')) {
                int start = i + 1;
                while (start < tagLength && tag[start] != '"' && tag[start] != '\'') {
                    start++;
                }
                int end = Math.min(start + 1, tagLength);
                addressStart = end;
                while (end < tagLength && tag[end] != tag[start]) {
                    end++;
                }
                addressEnd = end;
                return true;
            }
        }
        return false;
    }

    private boolean isRow(int from) {
        int row = 0;
        for (int i = from; i < addressEnd; i++) {
            if (tag[i] < '0' || tag[i] > '9' || row > LAST_ROW) {
                return false;
            }
            row = row * 10 + tag[i] - '0';
        }
        return row >= 1 && row <= LAST_ROW;
    }

    private boolean isCell() {
        int column = 0;
        int i = addressStart;
        while (i < addressEnd && isLetter(tag[i]) && column <= LAST_COLUMN) {
            // the lower five bits of a letter are its number, whatever its case
            column = column * 26 + (tag[i] & 0x1F);
            i++;
        }
        return column >= 1 && column <= LAST_COLUMN && isRow(i);
    }

    private static boolean isLetter(byte b) {
        return b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
    }

    private boolean startsWith(String ascii) {
        if (tagLength < ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (tag[i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean endsWith(String ascii) {
        int start = tagLength - ascii.length();
        for (int i = 0; i < ascii.length(); i++) {
            if (start < 0 || tag[start + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
