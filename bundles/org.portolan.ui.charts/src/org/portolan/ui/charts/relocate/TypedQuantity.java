/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.relocate;

import java.math.BigDecimal;

import org.eclipse.osgi.util.NLS;
import org.portolan.bridge.method.ParameterType;
import org.portolan.bridge.method.ParameterType.Quantity;
import org.portolan.model.edit.quantity.ByteScale;
import org.portolan.model.edit.quantity.QuantityException;
import org.portolan.model.edit.quantity.QuantityFormat;
import org.portolan.model.edit.quantity.QuantityParser;
import org.portolan.model.edit.quantity.Unit;
import org.portolan.study.format.AssumptionText;

/** Quantities as people type them, with any usual unit, and as files have them. */
final class TypedQuantity {
    private final Quantity type;

    TypedQuantity(Quantity type) {
        this.type = type;
    }

    /**
     * What was typed, in the form of files; empty for nothing.
     *
     * @throws QuantityException when it is none, or not one of the allowed ones; its message says why
     */
    String read(String typed) throws QuantityException {
        if (typed.isBlank()) {
            return "";
        }
        if (isNoLimit(typed)) {
            return ParameterType.NO_LIMIT;
        }
        var text = QuantityParser.parse(typed, unit()).toPlainString();
        if (!type.accepts(text)) {
            throw new QuantityException(NLS.bind(
                    type.isWhole() ? Messages.Option_OutOfRangeWhole : Messages.Option_OutOfRange,
                    AssumptionText.value(type.unit(), type.least()), AssumptionText.value(type.unit(), type.most())));
        }
        return text;
    }

    /** People may write the word as it is shown to them, and as files have it. */
    private boolean isNoLimit(String typed) {
        return type.canBeUnlimited() && (type.isNoLimit(typed)
                || typed.strip().equalsIgnoreCase(type.display(ParameterType.NO_LIMIT)));
    }

    /** A value in the form of files as people would type it. */
    String write(String value) {
        if (type.isNoLimit(value)) {
            return type.display(value);
        }
        return type.number(value).map(this::written).orElse(value);
    }

    private String written(BigDecimal number) {
        return new QuantityFormat(ByteScale.DECIMAL).exact(number, unit());
    }

    private Unit unit() {
        return switch (type.unit()) {
            case SECONDS -> Unit.SECONDS;
            case BYTES -> Unit.BYTES;
            case BYTES_PER_SECOND -> Unit.BYTES_PER_SECOND;
            case PAGES -> Unit.PAGES;
            case PAGES_PER_SECOND -> Unit.PAGES_PER_SECOND;
            case SHARE, FACTOR, COUNT -> Unit.ONE;
        };
    }

    /** Examples of units, for the tooltip; empty where numbers have none. */
    String units() {
        return switch (type.unit()) {
            case SECONDS -> Messages.Option_TimeUnits;
            case BYTES -> Messages.Option_ByteUnits;
            case BYTES_PER_SECOND -> Messages.Option_RateUnits;
            case SHARE -> Messages.Option_ShareUnits;
            case PAGES, PAGES_PER_SECOND, FACTOR, COUNT -> "";
        };
    }
}
