/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.quantity;

/** A text that is not a quantity of the unit asked for; the message says what would be. */
public final class QuantityException extends Exception {
    public QuantityException(String message) {
        super(message);
    }
}
