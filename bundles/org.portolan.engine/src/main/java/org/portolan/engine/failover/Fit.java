/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.failover;

/** Whether guests of lost hosts find a place. */
public enum Fit {
    /** All of them do. */
    FITS,
    /** Not all of them found one, and it is not proven that there is none. */
    UNKNOWN,
    /** It is proven that not all of them can. */
    DOES_NOT_FIT
}
