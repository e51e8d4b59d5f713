/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.quantity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/**
 * Reads what people write for a quantity: a number, with or without a unit. Exact: 0.1 s is one tenth, and 64 GiB is
 * 68,719,476,736 bytes.
 */
public final class QuantityParser {
    /** Groups of three may be set apart by commas, spaces or underscores: 1,000 but not 1,5. */
    private static final Pattern QUANTITY = Pattern.compile(
            "([+-]?(?:\\d{1,3}(?:[,_ \u00a0\u202f]\\d{3})+|\\d+)?(?:\\.\\d*)?(?:[eE][+-]?\\d{1,3})?)\\s*(1/s|\\D.*)?");
    private static final Pattern GROUPING = Pattern.compile("[,_ \u00a0\u202f]");
    private static final int MOST_CHARACTERS = 60;
    private static final int MOST_EXAMPLES = 12;

    private QuantityParser() {
    }

    /**
     * The number that a text means, in the unit's own scale.
     *
     * @throws QuantityException when the text is no number or its unit is not one of the right kind
     */
    public static BigDecimal parse(String text, Unit unit) throws QuantityException {
        var matcher = QUANTITY.matcher(text.strip());
        if (text.length() > MOST_CHARACTERS || !matcher.matches()) {
            throw notANumber(text, unit);
        }
        var number = number(matcher.group(1), text, unit);
        var symbol = Optional.ofNullable(matcher.group(2)).orElse("").strip();
        return number.multiply(factor(symbol, unit)).stripTrailingZeros();
    }

    /** The same for a number that must be whole, such as bytes and pages. */
    public static long parseWhole(String text, Unit unit) throws QuantityException {
        var value = parse(text, unit);
        try {
            return value.longValueExact();
        } catch (ArithmeticException e) {
            throw new QuantityException(NLS.bind(Messages.Quantity_NotWhole, text.strip(),
                    unit.symbol().isEmpty() ? Messages.Quantity_WholeNumber : unit.symbol()));
        }
    }

    private static BigDecimal number(String digits, String text, Unit unit) throws QuantityException {
        try {
            return new BigDecimal(GROUPING.matcher(digits).replaceAll(""));
        } catch (NumberFormatException e) {
            throw notANumber(text, unit);
        }
    }

    private static BigDecimal factor(String symbol, Unit unit) throws QuantityException {
        if (symbol.isEmpty()) {
            return BigDecimal.ONE;
        }
        var candidates = unit.understood();
        return candidates.stream().filter(c -> c.symbol().equals(symbol)).findFirst()
                .or(() -> onlyOneInAnyCase(symbol, candidates))
                .map(Scaled::factor)
                .orElseThrow(() -> new QuantityException(
                        NLS.bind(Messages.Quantity_UnknownUnit, symbol, examples(unit))));
    }

    /** "gib" is clear; "mb/s" could be megabytes or megabits, so there the case decides. */
    private static Optional<Scaled> onlyOneInAnyCase(String symbol, List<Scaled> candidates) {
        var alike = candidates.stream().filter(c -> c.symbol().equalsIgnoreCase(symbol)).toList();
        return alike.stream().map(Scaled::factor).distinct().count() == 1
                ? Optional.of(alike.getFirst())
                : Optional.empty();
    }

    private static QuantityException notANumber(String text, Unit unit) {
        return new QuantityException(NLS.bind(Messages.Quantity_NotANumber, text.strip(), example(unit)));
    }

    private static String example(Unit unit) {
        return switch (unit) {
            case BYTES -> "64 GiB";
            case BYTES_PER_SECOND -> "342 MB/s";
            case SECONDS -> "0.5 ms";
            case PAGES, SLOTS -> "20000 " + unit.symbol();
            case ONE, SHARE -> "0.8";
            default -> ("12 " + unit.symbol()).strip();
        };
    }

    /** The usual spelling of each unit, without the others that are understood as well. */
    private static String examples(Unit unit) {
        var spellings = new LinkedHashMap<BigDecimal, String>();
        unit.understood().forEach(unitOfText -> spellings.putIfAbsent(unitOfText.factor().stripTrailingZeros(),
                unitOfText.symbol()));
        var symbols = spellings.values().stream().filter(s -> !s.isEmpty()).limit(MOST_EXAMPLES)
                .collect(Collectors.joining(", "));
        return symbols.isEmpty() ? Messages.Quantity_NoUnit : symbols;
    }
}
