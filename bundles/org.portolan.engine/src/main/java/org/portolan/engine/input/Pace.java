/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

/** What decides how fast a guest refers to its pages. */
public enum Pace {
    /** Its processors: a guest that is slowed or waits refers to fewer pages. */
    PROCESSOR,
    /** The clock: what a slowed guest owes it makes up for, as far as its processors can. */
    CLOCK
}
