/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How evacuations are planned and checked, and what the loss of hosts comes to; answers for
 * {@link org.portolan.engine.evacuation.Evacuation} and {@link org.portolan.engine.failover.Failover}.
 */
package org.portolan.engine.planning;
