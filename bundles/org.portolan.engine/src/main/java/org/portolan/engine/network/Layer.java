/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.network;

/** What a switch forwards by. */
public enum Layer {
    /** By MAC address (Ethernet): the guest keeps its address, and switches have to learn its new port. */
    TWO,
    /** By IP address: the MAC address is that of the adapter (OSA), which keeps the IP addresses and announces them itself. */
    THREE
}
