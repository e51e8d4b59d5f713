/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.input;

import org.portolan.drawing.InstallationBounds;
import org.portolan.drawing.InstallationSketch;

/**
 * The installation's chart.
 *
 * @param sketch what it shows
 * @param bounds where
 */
public record InstallationFigure(InstallationSketch sketch, InstallationBounds bounds) {
}
