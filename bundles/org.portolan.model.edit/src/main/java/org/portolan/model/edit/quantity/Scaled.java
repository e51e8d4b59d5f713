/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.quantity;

import java.math.BigDecimal;

/** A unit that people write, as a multiple of the unit that the model stores. */
record Scaled(String symbol, BigDecimal factor) {
    static Scaled of(String symbol, String factor) {
        return new Scaled(symbol, new BigDecimal(factor));
    }
}
