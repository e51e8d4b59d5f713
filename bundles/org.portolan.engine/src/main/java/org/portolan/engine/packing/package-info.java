/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The work behind {@link org.portolan.engine.placement.FirstFitPlacer}. The mathematics is in docs/engine.md, 18. */
package org.portolan.engine.packing;
