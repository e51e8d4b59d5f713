/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What becomes of guests when hosts are lost. {@link org.portolan.engine.failover.Failover} says for every host of a
 * cluster, and on wish for every two, whether all guests find a place on the others, and how those fare afterwards; and, for
 * hosts that are lost at an instant, when each guest is back and where the time goes. The mathematics is in
 * docs/engine.md, 15 and 17.
 */
package org.portolan.engine.failover;
