/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What happens to the network of a guest that moves, and what its clients see: takeover of addresses step by step,
 * retransmissions of TCP, new connections, datagrams (docs/engine.md, 7f).
 * <p>
 * Records say what is there; {@link org.portolan.engine.network.MacTakeover} and
 * {@link org.portolan.engine.network.TcpClients} compute. Chances are probabilities in closed form, nothing is drawn.
 */
package org.portolan.engine.network;
