/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.quantity.TimeLimit;

/** Numbers with their units as people read them, rounded to four significant digits unless the name says otherwise. */
public final class Quantities {

    private static final int DIGITS = 4;
    private static final String[] MEMORY_UNITS = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    private static final String[] DATA_UNITS = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    private static final String[] RATE_UNITS = {"B/s", "kB/s", "MB/s", "GB/s", "TB/s", "PB/s"};
    private static final String[] SHORT_TIME_UNITS = {"ns", "\u00b5s", "ms", "s"};
    private static final double SECONDS_PER_MINUTE = 60;
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double SECONDS_PER_DAY = 86_400;

    private Quantities() {
    }

    /** A duration or an instant: {@code 0 s}, {@code 112.8 ms}, {@code 13.08 s}, {@code 4 min 10 s}, {@code 2 h 5 min}. */
    public static String time(SimTime time) {
        return time.nanos() < 2 * SECONDS_PER_MINUTE * 1e9
                ? shortTime(BigDecimal.valueOf(time.nanos()))
                : longTime(time.seconds());
    }

    /** As {@link #time(SimTime)}, from a number of seconds that is zero or more. */
    public static String seconds(double seconds) {
        return seconds < 2 * SECONDS_PER_MINUTE
                ? shortTime(BigDecimal.valueOf(seconds).movePointRight(9))
                : longTime(seconds);
    }

    /** A limit on a duration, or that there is none. */
    public static String limit(TimeLimit limit) {
        return switch (limit) {
            case TimeLimit.Within within -> time(within.most());
            case TimeLimit.NoLimit none -> Messages.Limit_None;
        };
    }

    /** Memory in binary units: {@code 3.46 GiB}. */
    public static String memory(Bytes amount) {
        return memory(amount.count());
    }

    /** As {@link #memory(Bytes)}, from a number of bytes. */
    public static String memory(long bytes) {
        return scaled(BigDecimal.valueOf(bytes), BigDecimal.valueOf(1024), MEMORY_UNITS);
    }

    /** Memory in GiB with one decimal, for columns whose figures are compared: {@code 1,195.5 GiB}. */
    public static String gibibytes(Bytes amount) {
        return format("#,##0.0").format(Math.scalb((double) amount.count(), -30)) + " GiB";
    }

    /** Data that travels or is written, in decimal units: {@code 4.414 GB}. */
    public static String data(Bytes amount) {
        return scaled(BigDecimal.valueOf(amount.count()), BigDecimal.valueOf(1000), DATA_UNITS);
    }

    /** A data rate in decimal units: {@code 342 MB/s}. */
    public static String rate(Rate rate) {
        return rate(rate.bytesPerSecond());
    }

    /** As {@link #rate(Rate)}, from bytes per second. */
    public static String rate(double bytesPerSecond) {
        return scaled(BigDecimal.valueOf(bytesPerSecond), BigDecimal.valueOf(1000), RATE_UNITS);
    }

    /** A number of pages in full, without its unit: {@code 907,008}. */
    public static String pages(Pages pages) {
        return whole(pages.count());
    }

    /** A number of pages in full, with its unit: {@code 907,008 pages}. */
    public static String pagesInWords(Pages pages) {
        return pages.count() == 1 ? Messages.Pages_One : NLS.bind(Messages.Pages_Many, pages(pages));
    }

    /** Pages per second: {@code 20,000 pages/s}. */
    public static String pageRate(PageRate rate) {
        return NLS.bind(Messages.Pages_PerSecond, number(rate.pagesPerSecond()));
    }

    /** A whole number in full: {@code 1,618}. */
    public static String whole(long number) {
        return format("#,##0").format(number);
    }

    /** A number without a unit: {@code 4.016}. Whole numbers are never rounded away. */
    public static String number(double number) {
        return plain(rounded(BigDecimal.valueOf(number)));
    }

    /** A share of one as percent with one decimal: {@code 85.5 %}. */
    public static String share(double share) {
        // the number, not its text, is rounded: of a small loss it leaves 0, not -0
        return format("#,##0.#").format(BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP))
                + " %";
    }

    /** A ratio to one: {@code 1.50 : 1}. */
    public static String ratioToOne(double ratio) {
        return format("#,##0.00").format(ratio) + " : 1";
    }

    /** A ratio as a plain number with three decimals, as planners quote vCPU per core: {@code 4.016}. */
    public static String threeDecimals(double ratio) {
        return format("#,##0.000").format(ratio);
    }

    private static String shortTime(BigDecimal nanos) {
        return nanos.signum() == 0 ? "0 s" : scaled(nanos, BigDecimal.valueOf(1000), SHORT_TIME_UNITS);
    }

    private static String longTime(double seconds) {
        if (Math.round(seconds) < 2 * SECONDS_PER_HOUR) {
            return twoUnits(seconds, SECONDS_PER_MINUTE, "min", 1, "s");
        }
        if (seconds < 2 * SECONDS_PER_DAY) {
            return twoUnits(seconds, SECONDS_PER_HOUR, "h", SECONDS_PER_MINUTE, "min");
        }
        return twoUnits(seconds, SECONDS_PER_DAY, "d", SECONDS_PER_HOUR, "h");
    }

    private static String twoUnits(double seconds, double large, String largeUnit, double small, String smallUnit) {
        long smalls = Math.round(seconds / small);
        long perLarge = Math.round(large / small);
        var head = whole(smalls / perLarge) + " " + largeUnit;
        return smalls % perLarge == 0 ? head : head + " " + smalls % perLarge + " " + smallUnit;
    }

    /** Picks the unit after rounding, so that 999.96 becomes 1 of the next unit and not 1,000 of this one. */
    private static String scaled(BigDecimal value, BigDecimal step, String[] units) {
        var unit = 0;
        var scaled = value;
        while (unit < units.length - 1 && rounded(scaled).compareTo(step) >= 0) {
            scaled = scaled.divide(step, MathContext.DECIMAL64);
            unit++;
        }
        return plain(rounded(scaled)) + " " + units[unit];
    }

    private static BigDecimal rounded(BigDecimal value) {
        var wholeDigits = value.precision() - value.scale();
        return wholeDigits >= DIGITS
                ? value.setScale(0, RoundingMode.HALF_UP)
                : value.round(new MathContext(DIGITS, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal value) {
        return format("#,##0.##################").format(value);
    }

    // Decimal formats are neither cheap to share nor safe to share between threads.
    private static DecimalFormat format(String pattern) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
