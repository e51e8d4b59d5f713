/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** Amounts of storage in words, in powers of 1024, with no more digits than a chart needs. */
public final class ByteText {
    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};

    private ByteText() {
    }

    /** An amount such as {@code 4 GiB}, {@code 1.5 TiB} or {@code 212 GiB}. */
    public static String of(long bytes) {
        int unit = unitOf(bytes);
        return number(bytes, unit) + " " + UNITS[unit];
    }

    /** Two amounts in the unit of the second, such as {@code 180 of 256 GiB}. */
    public static String of(long part, long whole) {
        int unit = unitOf(Math.max(1, whole));
        return NLS.bind(Messages.Amount_OfCapacity, number(part, unit), number(whole, unit) + " " + UNITS[unit]);
    }

    private static int unitOf(long bytes) {
        int unit = 0;
        // 1023.95 MiB would read "1024 MiB": such an amount belongs to the next unit
        while (unit < UNITS.length - 1 && bytes / Math.pow(1024, unit) >= 1023.5) {
            unit++;
        }
        return unit;
    }

    private static String number(long bytes, int unit) {
        double amount = bytes / Math.pow(1024, unit);
        boolean whole = amount >= 99.95 || Math.abs(amount - Math.rint(amount)) < 0.05;
        return String.format(Locale.ROOT, whole ? "%.0f" : "%.1f", amount);
    }
}
