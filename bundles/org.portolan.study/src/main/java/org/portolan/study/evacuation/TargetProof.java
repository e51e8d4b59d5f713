/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.evacuation;

import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.engine.placement.Placement;

/**
 * How good the targets of a plan are.
 *
 * @param step the plan
 * @param chosen its targets
 * @param best the best targets that are known by now, with what none can come below
 */
public record TargetProof(MaintenanceStep step, Placement chosen, Placement best) {
}
