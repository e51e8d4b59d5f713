/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

/** What the numbers of a text trace are. */
public enum NumberMeaning {
    /** Decimal numbers are pages, those that begin with 0x are addresses. */
    AS_WRITTEN,
    /** All are numbers of pages. */
    PAGES,
    /** All are addresses of bytes. */
    ADDRESSES
}
