/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */

/** Traces that are replayed through a storage hierarchy, as tables. */
package org.portolan.trace.replay;
