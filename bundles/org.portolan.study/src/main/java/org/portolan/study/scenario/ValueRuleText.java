/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import org.portolan.engine.problem.ValueRule;

/** Rules of the engine about single values, in words. */
final class ValueRuleText {

    private ValueRuleText() {
    }

    static String of(ValueRule rule) {
        return switch (rule) {
            case NOT_NEGATIVE -> Messages.Rule_NotNegative;
            case POSITIVE -> Messages.Rule_Positive;
            case FINITE -> Messages.Rule_Finite;
            case WITHIN_RANGE -> Messages.Rule_WithinRange;
            case NOT_ABOVE_OTHER_VALUE -> Messages.Rule_NotAboveOther;
            case NOT_EMPTY -> Messages.Rule_NotEmpty;
            case NOT_FALLING -> Messages.Rule_NotFalling;
            case KNOWN_KEY -> Messages.Rule_KnownKey;
            case UNIQUE -> Messages.Rule_Unique;
        };
    }
}
