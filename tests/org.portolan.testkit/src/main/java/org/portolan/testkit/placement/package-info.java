/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Small placement problems from a seed, and their answers by trying everything. */
package org.portolan.testkit.placement;
