/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/**
 * A quantity as it is written: a number and a unit, with or without spaces between them.
 *
 * @param amount the amount in base units; empty when the text is no such quantity
 * @param wrong what is wrong with the text; empty when nothing is
 */
record QuantityText(Optional<BigDecimal> amount, String wrong) {

    /** The number of a quantity, without its unit; short, so that nobody has to unfold one of a billion digits. */
    static final String NUMBER = "(?:[0-9]{1,18}(?:\\.[0-9]{1,18})?|\\.[0-9]{1,18})(?:[eE][+-]?[0-9]{1,2})?";

    private static final String PER_SECOND = "/s";
    private static final Pattern QUANTITY = Pattern.compile("([+-]?" + NUMBER + ")\\s*(\\S*)");

    /** Reads a text as a quantity of one kind. */
    static QuantityText read(String text, QuantityKind kind) {
        var parts = QUANTITY.matcher(text.strip());
        if (!parts.matches()) {
            return wrong(NLS.bind(Messages.Wrong_NoQuantity, text));
        }
        var unit = parts.group(2);
        if (unit.isEmpty()) {
            return wrong(NLS.bind(Messages.Wrong_NoUnit, text));
        }
        var factor = kind.units().get(unit);
        if (factor == null) {
            return wrong(NLS.bind(Messages.Wrong_Unit, unit)
                    + meant(unit, kind.units().keySet()).map(near -> " " + NLS.bind(Messages.Wrong_Meant, near))
                            .orElse(""));
        }
        return new QuantityText(Optional.of(new BigDecimal(parts.group(1)).multiply(factor)), "");
    }

    /** An amount may be taken for a rate, and a rate for an amount. */
    private static Optional<String> meant(String unit, Set<String> units) {
        return Stream.of(unit + PER_SECOND, unit.replace(PER_SECOND, "")).filter(units::contains).findFirst()
                .or(() -> NearMiss.of(unit, units));
    }

    private static QuantityText wrong(String sentence) {
        return new QuantityText(Optional.empty(), sentence);
    }
}
