/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.internal;

import java.util.Collection;

import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.problem.ValueRule;

/** Checks of single values, each refusing with the field, the value and the rule. */
public final class Require {

    private Require() {
    }

    /** The value, when it lies between the bounds, both included. */
    public static long within(String field, long value, long least, long most) {
        if (value < 0 && least >= 0) {
            throw new InvalidValueException(field, value, ValueRule.NOT_NEGATIVE);
        }
        if (value == 0 && least == 1) {
            throw new InvalidValueException(field, value, ValueRule.POSITIVE);
        }
        if (value < least || value > most) {
            throw new InvalidValueException(field, value, ValueRule.WITHIN_RANGE);
        }
        return value;
    }

    /** The value, when it is a number between the bounds, both included. */
    public static double within(String field, double value, double least, double most) {
        if (!Double.isFinite(value)) {
            throw new InvalidValueException(field, value, ValueRule.FINITE);
        }
        if (value < 0 && least == 0) {
            throw new InvalidValueException(field, value, ValueRule.NOT_NEGATIVE);
        }
        if (value < least || value > most) {
            throw new InvalidValueException(field, value, ValueRule.WITHIN_RANGE);
        }
        // Negative zero would compare unequal to zero in records.
        return value == 0.0 ? 0.0 : value;
    }

    /** The text, when it is not blank. */
    public static String id(String field, String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidValueException(field, value, ValueRule.NOT_EMPTY);
        }
        return value;
    }

    /** The object, when it is there. */
    public static <T> T present(String field, T value) {
        if (value == null) {
            throw new InvalidValueException(field, "null", ValueRule.NOT_EMPTY);
        }
        return value;
    }

    /** Refuses a collection without elements. */
    public static void notEmpty(String field, Collection<?> value) {
        if (value.isEmpty()) {
            throw new InvalidValueException(field, value, ValueRule.NOT_EMPTY);
        }
    }

    /** Refuses a value that is above another value of the same object. */
    public static void notAbove(String field, long value, long other) {
        if (value > other) {
            throw new InvalidValueException(field, value, ValueRule.NOT_ABOVE_OTHER_VALUE);
        }
    }
}
