/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The same disk over every path: what it costs while the guest runs, and when it moves. */
package org.portolan.study.disk;
