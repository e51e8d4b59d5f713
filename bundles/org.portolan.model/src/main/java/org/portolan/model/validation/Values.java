/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;

/** Values as they stand in sentences: with their unit, and no more digits than can be read. */
final class Values {

    static final int PAGE_BYTES = 4096;

    private static final List<String> BINARY = List.of("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB");
    private static final MathContext DIGITS = new MathContext(4);

    private Values() {
    }

    /** A value of a feature in the unit of its annotation. */
    static String of(Object value, String unit) {
        if (!(value instanceof Number number)) {
            return String.valueOf(value);
        }
        return switch (unit) {
            case "B" -> bytes(number.doubleValue());
            case "pages", "slots" ->
                    number instanceof Long whole ? pages(whole) : plain(number.doubleValue()) + " pages";
            case "1" -> plain(number.doubleValue());
            default -> plain(number.doubleValue()) + ' ' + unit;
        };
    }

    /** "4 GiB", "1.5 TiB"; powers of 1024 as storage is counted. */
    static String bytes(double bytes) {
        double scaled = bytes;
        int unit = 0;
        while (Math.abs(scaled) >= 1024 && unit < BINARY.size() - 1) {
            scaled /= 1024;
            unit++;
        }
        return plain(scaled) + ' ' + BINARY.get(unit);
    }

    /** "1,048,576 pages (4 GiB)". */
    static String pages(long pages) {
        return String.format(Locale.ROOT, "%,d pages (%s)", pages, bytes((double) pages * PAGE_BYTES));
    }

    /** "1,234". */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A number with up to four digits that count, whole numbers in full. */
    static String plain(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return count((long) number);
        }
        return new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
