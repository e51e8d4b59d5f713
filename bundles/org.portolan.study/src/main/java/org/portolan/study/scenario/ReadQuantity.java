/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.portolan.study.table.ColumnType;

/**
 * A number as it was understood.
 *
 * @param type what it is a number of
 * @param amount how much, in the base unit of the type
 */
record ReadQuantity(ColumnType type, BigDecimal amount) {

    private static final int NANO_DIGITS = 9;

    static ReadQuantity ofNumber(BigDecimal number, boolean whole) {
        return new ReadQuantity(whole ? ColumnType.COUNT : ColumnType.FACTOR, number);
    }

    /** The amount in the smallest steps that its type has: nanoseconds and bytes. */
    BigDecimal rounded() {
        return switch (type) {
            case TIME -> amount.setScale(NANO_DIGITS, RoundingMode.HALF_UP);
            case MEMORY -> amount.setScale(0, RoundingMode.HALF_UP);
            default -> amount;
        };
    }
}
