/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

/** Where pages are in the steady state, the fastest first. */
public enum TierKind {
    /** In frames of central storage, those on the age list included. */
    CENTRAL,
    /** Given back by the guest to a balloon that the host has blown up; the guest gets them from its own disks. */
    BALLOON,
    /** Compressed, in frames of central storage. */
    COMPRESSED,
    /** In blocks of expanded storage. */
    XSTORE,
    /** In storage of another host. */
    REMOTE,
    /** On slots of paging volumes. */
    DASD
}
