/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.assumptions;

import java.math.BigDecimal;
import java.util.Optional;

import org.portolan.model.edit.quantity.QuantityFormat;
import org.portolan.model.edit.quantity.Range;
import org.portolan.model.edit.quantity.Unit;

/**
 * An entry of the catalogue of assumptions.
 *
 * @param key name under which files store it
 * @param section first part of the key
 * @param defaultValue value that holds while nobody changes it
 * @param unit unit of the value
 * @param whole true when only whole numbers make sense
 * @param range values that are allowed
 * @param evidence how well the default is founded, in a word
 * @param source what it is, and where the default comes from
 */
record Assumption(String key, String section, double defaultValue, Unit unit, boolean whole, Range range,
        String evidence, String source) {
    String defaultText(QuantityFormat format) {
        return format.display(defaultValue, unit);
    }

    boolean allows(BigDecimal value) {
        return range.contains(value) && (!whole || value.stripTrailingZeros().scale() <= 0);
    }

    Optional<String> rangeText(QuantityFormat format) {
        return range.text(format, unit);
    }
}
