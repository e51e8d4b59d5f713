/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.portolan.engine.quantity.Bytes;

/** Amounts of memory as a user writes them: {@code 4 GiB}. */
public final class MemoryText {

    private MemoryText() {
    }

    /** The amount; empty when the text is none, or is more than there can be. */
    public static Optional<Bytes> parse(String text) {
        return QuantityText.read(text, QuantityKind.MEMORY).amount()
                .map(amount -> amount.setScale(0, RoundingMode.HALF_UP))
                .filter(amount -> amount.signum() >= 0
                        && amount.compareTo(BigDecimal.valueOf(Bytes.MAX_COUNT)) <= 0)
                .map(amount -> new Bytes(amount.longValueExact()));
    }
}
