/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.evacuation;

/**
 * Another plan that no plan found is better than by every objective.
 *
 * @param plan the plan
 * @param figures what it comes to
 */
public record Alternative(EvacuationPlan plan, EvacuationFigures figures) {
}
