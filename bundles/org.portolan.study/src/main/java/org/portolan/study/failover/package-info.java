/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What becomes of guests when hosts are lost, as tables. Answers come from {@link org.portolan.engine.failover}. */
package org.portolan.study.failover;
