/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.AssumptionUnit;
import org.portolan.engine.quantity.Pages;

/** What the value of an assumption may be: a quantity, or a number in the unit that the catalogue gives. */
final class AssumptionShape {

    private static final BigDecimal PAGE = BigDecimal.valueOf(Pages.SIZE);

    private AssumptionShape() {
    }

    static Shape of(AssumptionKey key) {
        var least = new BigDecimal(BigDecimal.valueOf(key.least()).stripTrailingZeros().toPlainString());
        var most = new BigDecimal(BigDecimal.valueOf(key.most()).stripTrailingZeros().toPlainString());
        var number = new Shape.Number(least, most, key.isWhole());
        return switch (key.unit()) {
            case SECONDS -> new Shape.Either(new Shape.Quantity(QuantityKind.TIME, least, most), number);
            case BYTES -> new Shape.Either(new Shape.Quantity(QuantityKind.MEMORY, least, most), number);
            case PAGES -> new Shape.Either(
                    new Shape.Quantity(QuantityKind.MEMORY, least.multiply(PAGE), most.multiply(PAGE)), number);
            case BYTES_PER_SECOND -> new Shape.Either(new Shape.Quantity(QuantityKind.RATE, least, most), number);
            case PAGES_PER_SECOND -> new Shape.Either(new Shape.Quantity(QuantityKind.PAGE_RATE, least, most), number);
            case SHARE -> new Shape.Either(new Shape.Quantity(QuantityKind.SHARE, least, most), number);
            case FACTOR, COUNT -> number;
        };
    }

    /** Amount of a value in the unit of the catalogue. */
    static double amount(AssumptionKey key, ReadQuantity quantity) {
        boolean bytesOfPages = key.unit() == AssumptionUnit.PAGES
                && quantity.type() == QuantityKind.MEMORY.columnType();
        return (bytesOfPages ? quantity.amount().divide(PAGE) : quantity.amount()).doubleValue();
    }

    static List<String> keys() {
        return Arrays.stream(AssumptionKey.values()).map(AssumptionKey::key).toList();
    }
}
