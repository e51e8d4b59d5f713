/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

import java.util.OptionalInt;

/**
 * The plan with so many relocations at once.
 *
 * @param atOnce how many a host takes part in at once; empty for as many as the limits allow
 * @param figures what it comes to
 */
public record ConcurrencyPoint(OptionalInt atOnce, EvacuationFigures figures) {
}
