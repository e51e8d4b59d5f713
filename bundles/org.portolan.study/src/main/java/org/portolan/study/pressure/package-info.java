/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Storage hierarchies over time: what is asked, what comes of it, as tables and in words. */
package org.portolan.study.pressure;
