/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.assumptions;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.AssumptionUnit;
import org.portolan.engine.input.Evidence;
import org.portolan.model.edit.quantity.Range;
import org.portolan.model.edit.quantity.Unit;
import org.portolan.ui.internal.Messages;

/** The engine's catalogue of assumptions, in the words and units of the workbench. */
final class Catalogue {
    private Catalogue() {
    }

    static List<Assumption> all() {
        return Arrays.stream(AssumptionKey.values()).map(Catalogue::assumption).toList();
    }

    private static Assumption assumption(AssumptionKey key) {
        var range = new Range(Optional.of(BigDecimal.valueOf(key.least())), false,
                Optional.of(BigDecimal.valueOf(key.most())));
        return new Assumption(key.key(), key.key().substring(0, key.key().indexOf('.')), key.defaultValue(),
                unit(key.unit()), key.isWhole(), range, evidence(key.evidence()), key.source());
    }

    private static Unit unit(AssumptionUnit unit) {
        return switch (unit) {
            case SECONDS -> Unit.SECONDS;
            case BYTES -> Unit.BYTES;
            case BYTES_PER_SECOND -> Unit.BYTES_PER_SECOND;
            case PAGES -> Unit.PAGES;
            case PAGES_PER_SECOND -> Unit.PAGES_PER_SECOND;
            case SHARE, FACTOR, COUNT -> Unit.ONE;
        };
    }

    private static String evidence(Evidence evidence) {
        return switch (evidence) {
            case READ -> Messages.Evidence_Read;
            case COMPUTED -> Messages.Evidence_Computed;
            case KNOWN -> Messages.Evidence_Known;
            case ASSUMED -> Messages.Evidence_Assumed;
        };
    }
}
