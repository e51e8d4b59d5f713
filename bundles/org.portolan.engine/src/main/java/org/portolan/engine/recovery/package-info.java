/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What becomes of guests in time when hosts are lost: detection, fencing, starts by priority, boots that slow each other,
 * resumption from copies, networks, warm-up. Answers for {@link org.portolan.engine.failover.Failover}.
 */
package org.portolan.engine.recovery;
