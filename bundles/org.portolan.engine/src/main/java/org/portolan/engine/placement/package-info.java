/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Which guest runs on which host, under what hosts hold and what was ruled.
 * {@link org.portolan.engine.placement.Placer} answers a {@link org.portolan.engine.placement.PlacementProblem};
 * {@link org.portolan.engine.placement.FirstFitPlacer} is always there, an exact solver may stand beside it. The
 * mathematics is in docs/engine.md, 18.
 */
package org.portolan.engine.placement;
