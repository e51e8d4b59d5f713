/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

/** The two hosts of a relocation. */
public enum Side {
    /** Host from which the guest comes. */
    SOURCE,
    /** Host to which it goes. */
    TARGET
}
