/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** How a table shows what is not there. */
final class Absent {

    /** An en dash: neither zero nor forgotten. */
    static final String SIGN = "\u2013";

    private Absent() {
    }

    static String ifBlank(String text) {
        return text.isBlank() ? SIGN : text;
    }

    static String or(Optional<String> text) {
        return text.orElse(SIGN);
    }

    static String or(OptionalDouble number, DoubleFunction<String> format) {
        return number.isPresent() ? format.apply(number.getAsDouble()) : SIGN;
    }
}
