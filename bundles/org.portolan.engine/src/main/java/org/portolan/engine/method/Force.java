/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.method;

/** Checks that {@code VMRELOCATE ... FORCE} skips. */
public enum Force {
    /** Architecture features of the target. */
    ARCHITECTURE,
    /** Relocation domain. */
    DOMAIN,
    /** Storage of the target. */
    STORAGE
}
