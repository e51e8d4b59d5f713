/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.result;

import org.portolan.engine.quantity.SimTime;

/**
 * Processor time that a relocation cost.
 *
 * @param source on the source host
 * @param target on the target host
 */
public record CpuUse(SimTime source, SimTime target) {

    /** None. */
    public static final CpuUse NONE = new CpuUse(SimTime.ZERO, SimTime.ZERO);
}
