/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.quantity;

/** How sizes of storage are shown. Rates are always decimal, as on data sheets. */
public enum ByteScale {
    /** KiB, MiB, GiB: powers of 1024. */
    BINARY,
    /** kB, MB, GB: powers of 1000. */
    DECIMAL
}
