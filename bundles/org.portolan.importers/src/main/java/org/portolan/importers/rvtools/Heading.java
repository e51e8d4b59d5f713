/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The heading of a column, freed of what differs between versions of RVTools: case, blanks, signs, the sheet's name in
 * front ({@code vInfoVMName}), and the unit behind ({@code Capacity MB}, {@code CapacityMiB}).
 *
 * @param key the heading in small letters and digits, unit included
 * @param base the same without the unit
 * @param unit the unit, {@link Unit#NONE} when there is none
 */
record Heading(String key, String base, Unit unit) {
    private static final Pattern WITH_UNIT = Pattern.compile("(.*\\S)[\\s_(\\[]*(ki?b|mi?b|gi?b|ti?b|bytes)[)\\]]?",
            Pattern.CASE_INSENSITIVE);

    /** Units of storage. RVTools writes MB for 2^20 bytes. */
    enum Unit {
        /** No unit: RVTools means mebibytes. */
        NONE(20), BYTES(0), KIB(10), MIB(20), GIB(30), TIB(40);

        private final int shift;

        Unit(int shift) {
            this.shift = shift;
        }

        /** Bytes of one unit. */
        long bytes() {
            return 1L << shift;
        }

        private static Unit of(String text) {
            return switch (Character.toLowerCase(text.charAt(0))) {
                case 'k' -> KIB;
                case 'm' -> MIB;
                case 'g' -> GIB;
                case 't' -> TIB;
                default -> BYTES;
            };
        }
    }

    /** The heading as a sheet has it. */
    static Heading of(String text, String sheet) {
        String plain = text.strip();
        if (plain.length() > sheet.length() && plain.regionMatches(true, 0, sheet, 0, sheet.length())) {
            plain = plain.substring(sheet.length());
        }
        var matcher = WITH_UNIT.matcher(plain);
        return matcher.matches() ? new Heading(key(plain), key(matcher.group(1)), Unit.of(matcher.group(2)))
                : new Heading(key(plain), key(plain), Unit.NONE);
    }

    /** Letters and digits in small; {@code #} reads "num" and {@code %} "percent". */
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replace("#", "num").replace("%", "percent").replaceAll("[^a-z0-9]", "");
    }
}
