/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.math.BigDecimal;

import org.eclipse.osgi.util.NLS;

/**
 * Numbers that a column may hold.
 *
 * @param least the smallest
 * @param most the largest
 * @param whole whether only whole ones
 */
record NumberRange(BigDecimal least, BigDecimal most, boolean whole) {

    static NumberRange whole(long least, long most) {
        return new NumberRange(BigDecimal.valueOf(least), BigDecimal.valueOf(most), true);
    }

    static NumberRange between(String least, String most) {
        return new NumberRange(new BigDecimal(least), new BigDecimal(most), false);
    }

    boolean contains(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0
                && (!whole || number.stripTrailingZeros().scale() <= 0);
    }

    /** What the column wants, in words. */
    String expected() {
        return NLS.bind(whole ? Messages.Expected_WholeNumber : Messages.Expected_Number, least.toPlainString(),
                most.toPlainString());
    }
}
