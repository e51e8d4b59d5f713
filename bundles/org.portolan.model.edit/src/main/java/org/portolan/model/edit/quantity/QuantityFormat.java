/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Writes quantities for people: in the unit that gives a short number, with the unit beside it. */
public final class QuantityFormat {
    /** Enough to tell values of an inventory apart, few enough to read. */
    private static final int SHOWN_DIGITS = 4;
    private static final int MOST_DECIMALS = 12;
    private static final int MOST_INTEGER_DIGITS = 19;

    private static final List<Scaled> BINARY = List.of(Scaled.of("B", "1"), Scaled.of("KiB", "1024"),
            Scaled.of("MiB", "1048576"), Scaled.of("GiB", "1073741824"), Scaled.of("TiB", "1099511627776"),
            Scaled.of("PiB", "1125899906842624"));
    private static final List<Scaled> DECIMAL = List.of(Scaled.of("B", "1"), Scaled.of("kB", "1e3"),
            Scaled.of("MB", "1e6"), Scaled.of("GB", "1e9"), Scaled.of("TB", "1e12"), Scaled.of("PB", "1e15"));
    private static final List<Scaled> RATES = List.of(Scaled.of("B/s", "1"), Scaled.of("kB/s", "1e3"),
            Scaled.of("MB/s", "1e6"), Scaled.of("GB/s", "1e9"), Scaled.of("TB/s", "1e12"));
    private static final List<Scaled> TIMES = List.of(Scaled.of("ns", "1e-9"), Scaled.of("\u00b5s", "1e-6"),
            Scaled.of("ms", "1e-3"), Scaled.of("s", "1"), Scaled.of("min", "60"), Scaled.of("h", "3600"));
    private static final List<Scaled> CLOCKS = List.of(Scaled.of("MHz", "1"), Scaled.of("GHz", "1000"));

    private final ByteScale scale;

    /** A format that shows sizes in powers of 1024 or of 1000. */
    public QuantityFormat(ByteScale scale) {
        this.scale = scale;
    }

    /** Short text, rounded to four digits: 1.168 TiB, 342 MB/s, 20 \u00b5s. */
    public String display(Number value, Unit unit) {
        if (isNotFinite(value)) {
            return value.toString();
        }
        var number = decimal(value);
        var shown = bestScale(number, unit);
        var scaled = number.divide(shown.factor(), MathContext.DECIMAL64);
        return text(rounded(scaled), shown.symbol());
    }

    /** Text that means exactly the value when it is read again: for editing. Short where the short text is exact. */
    public String exact(Number value, Unit unit) {
        if (isNotFinite(value)) {
            return value.toString();
        }
        var number = decimal(value);
        var shown = bestScale(number, unit);
        var scaled = number.divide(shown.factor(), MathContext.DECIMAL64);
        var isExact = scaled.multiply(shown.factor()).compareTo(number) == 0 && scaled.scale() <= SHOWN_DIGITS;
        return isExact ? text(scaled, shown.symbol()) : text(number, unit.symbol());
    }

    private static boolean isNotFinite(Number value) {
        return value instanceof Double d && !Double.isFinite(d);
    }

    private static BigDecimal decimal(Number value) {
        return switch (value) {
            case BigDecimal d -> d;
            // The shortest decimal that names the double, not its binary expansion.
            case Double d -> BigDecimal.valueOf(d);
            default -> BigDecimal.valueOf(value.longValue());
        };
    }

    private Scaled bestScale(BigDecimal number, Unit unit) {
        return switch (unit) {
            case BYTES -> best(number, scale == ByteScale.BINARY ? BINARY : DECIMAL);
            case BYTES_PER_SECOND -> best(number, RATES);
            case SECONDS -> number.signum() == 0 ? Scaled.of("s", "1") : bestTime(number);
            case MEGAHERTZ -> best(number, CLOCKS);
            default -> new Scaled(unit.symbolFor(number.compareTo(BigDecimal.ONE) == 0), BigDecimal.ONE);
        };
    }

    private static Scaled bestTime(BigDecimal number) {
        var magnitude = number.abs();
        return TIMES.stream()
                .filter(t -> magnitude.compareTo(t.factor().multiply(least(t))) >= 0)
                .reduce((smaller, larger) -> larger)
                .orElse(TIMES.getFirst());
    }

    /** 90 s reads better than 1.5 min, 90 min better than 1.5 h, and 0.5 ms better than 500 \u00b5s. */
    private static BigDecimal least(Scaled time) {
        return switch (time.symbol()) {
            case "min", "h" -> BigDecimal.TWO;
            case "ms" -> new BigDecimal("0.1");
            default -> BigDecimal.ONE;
        };
    }

    private static Scaled best(BigDecimal number, List<Scaled> scales) {
        var magnitude = number.abs();
        return scales.stream()
                .filter(s -> magnitude.compareTo(s.factor()) >= 0)
                .reduce((smaller, larger) -> larger)
                .orElse(scales.getFirst());
    }

    /** Four digits, but never fewer than stand before the point: 12,345 pages stay 12,345. */
    private static BigDecimal rounded(BigDecimal number) {
        var digitsBeforePoint = number.precision() - number.scale();
        return number.round(new MathContext(Math.max(SHOWN_DIGITS, digitsBeforePoint), RoundingMode.HALF_EVEN));
    }

    private static String text(BigDecimal number, String symbol) {
        var digits = isReadable(number) ? plain(number) : number.toString();
        return symbol.isEmpty() ? digits : digits + " " + symbol;
    }

    /** Beyond that, zeros are harder to count than an exponent is to read. */
    private static boolean isReadable(BigDecimal number) {
        return number.scale() <= MOST_DECIMALS && number.precision() - number.scale() <= MOST_INTEGER_DIGITS;
    }

    private static String plain(BigDecimal number) {
        // Not thread-safe, therefore not shared; the texts of a report do not depend on the machine's locale.
        var format = new DecimalFormat("#,##0.############", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(number);
    }
}
