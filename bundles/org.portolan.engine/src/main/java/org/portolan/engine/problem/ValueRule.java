/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.problem;

/** Rule that a single value must keep. */
public enum ValueRule {
    /** Must be zero or more. */
    NOT_NEGATIVE,
    /** Must be more than zero. */
    POSITIVE,
    /** Must be a number, neither NaN nor infinite. */
    FINITE,
    /** Must lie within the range that its documentation gives. */
    WITHIN_RANGE,
    /** Must not be more than another value of the same object. */
    NOT_ABOVE_OTHER_VALUE,
    /** Must not be empty. */
    NOT_EMPTY,
    /** Must grow, or at least not fall, from one point to the next. */
    NOT_FALLING,
    /** Must be the key of a known assumption. */
    KNOWN_KEY,
    /** Must not stand for two objects. */
    UNIQUE
}
