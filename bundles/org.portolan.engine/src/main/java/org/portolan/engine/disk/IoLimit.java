/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

/** What keeps a guest from more I/O. */
public enum IoLimit {
    /** Nothing: it gets what it asks for. */
    DEMAND,
    /** Processors of the hypervisor. */
    PROCESSOR,
    /** The device. */
    DEVICE,
    /** The guest itself: it has as many I/Os under way as it ever has, and waits for them. */
    QUEUE_DEPTH
}
