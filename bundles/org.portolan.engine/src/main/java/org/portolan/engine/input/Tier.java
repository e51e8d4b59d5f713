/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

/** Where a guest's page lives. */
public enum Tier {
    /** In a frame of central storage. */
    CENTRAL,
    /** In a block of expanded storage. */
    XSTORE,
    /** In storage of another host. */
    REMOTE,
    /** On a slot of a paging volume. */
    DASD
}
