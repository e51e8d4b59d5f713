/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.format;

/**
 * Unit of an axis or of a column of numbers, chosen so that they stay short.
 *
 * @param label the unit in words, for an axis: {@code million pages}
 * @param size how many base units (pages, seconds, bytes) one of it is
 */
public record DisplayUnit(String label, double size) {

    private static final double THOUSAND = 1e3;

    public DisplayUnit {
        if (!(size > 0)) {
            throw new IllegalArgumentException("size must be positive: " + size);
        }
    }

    /** The unit for page counts up to {@code largest}. */
    public static DisplayUnit forPages(double largest) {
        if (largest >= 2 * THOUSAND * THOUSAND * THOUSAND) {
            return new DisplayUnit(Messages.Unit_BillionPages, THOUSAND * THOUSAND * THOUSAND);
        }
        if (largest >= 2 * THOUSAND * THOUSAND) {
            return new DisplayUnit(Messages.Unit_MillionPages, THOUSAND * THOUSAND);
        }
        if (largest >= 2 * THOUSAND) {
            return new DisplayUnit(Messages.Unit_ThousandPages, THOUSAND);
        }
        return new DisplayUnit(Messages.Unit_Pages, 1);
    }

    /** The unit for times up to {@code largest} seconds. */
    public static DisplayUnit forSeconds(double largest) {
        if (largest >= 2 * 3600) {
            return new DisplayUnit(Messages.Unit_Hours, 3600);
        }
        if (largest >= 5 * 60) {
            return new DisplayUnit(Messages.Unit_Minutes, 60);
        }
        if (largest >= 1) {
            return new DisplayUnit(Messages.Unit_Seconds, 1);
        }
        if (largest >= 1 / THOUSAND) {
            return new DisplayUnit(Messages.Unit_Milliseconds, 1 / THOUSAND);
        }
        return new DisplayUnit(Messages.Unit_Microseconds, 1 / THOUSAND / THOUSAND);
    }

    /** The decimal unit for amounts of data up to {@code largest} bytes. */
    public static DisplayUnit forData(double largest) {
        var labels = new String[] {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
        var unit = 0;
        var size = 1.0;
        while (unit < labels.length - 1 && largest >= 2 * size * THOUSAND) {
            size *= THOUSAND;
            unit++;
        }
        return new DisplayUnit(labels[unit], size);
    }

    /** An amount in base units as a number of this unit. */
    public double of(double amount) {
        return amount / size;
    }
}
