/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.problem;

import java.io.Serial;

/**
 * A value that breaks its own range. Carries the facts; the sentence for the user is made elsewhere.
 * The message is for developers' logs only.
 */
public final class InvalidValueException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String value;
    private final ValueRule rule;

    /**
     * @param field type and component, such as {@code Rate.bytesPerSecond}
     * @param value the refused value, as {@link String#valueOf(Object)} prints it
     * @param rule the rule that it breaks
     */
    public InvalidValueException(String field, Object value, ValueRule rule) {
        super(field + " = " + value + " breaks " + rule);
        this.field = field;
        this.value = String.valueOf(value);
        this.rule = rule;
    }

    /** Type and component, such as {@code Rate.bytesPerSecond}. */
    public String field() {
        return field;
    }

    /** The refused value. */
    public String value() {
        return value;
    }

    /** The rule that the value breaks. */
    public ValueRule rule() {
        return rule;
    }
}
