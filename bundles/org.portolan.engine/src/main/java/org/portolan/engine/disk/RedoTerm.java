/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.disk;

import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.quantity.SimTime;

/**
 * One step of handing a disk over.
 *
 * @param step which
 * @param duration how long it takes
 * @param restsOn the assumption that decides it; empty when the disk itself says
 */
public record RedoTerm(RedoStep step, SimTime duration,
        Optional<AssumptionKey> restsOn) {
}
