/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Exact placement: {@link org.portolan.placement.ExactPlacers} gives the strongest
 * {@link org.portolan.engine.placement.Placer} that runs on this machine. It finds the best placement and proves it, or
 * proves that there is none and says why; and when it is stopped before, how far from the best it may be.
 */
package org.portolan.placement;
