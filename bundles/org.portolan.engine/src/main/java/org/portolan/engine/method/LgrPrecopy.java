/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.method;

import java.util.Optional;
import java.util.Set;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.internal.Copies;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.TimeLimit;

/**
 * {@code VMRELOCATE MOVE} of z/VM.
 *
 * @param maxTotal MAXTOTAL: longest time from the command to the resume; NOLIMIT by default in z/VM
 * @param maxQuiesce MAXQUIESCE: longest time stopped; by default {@link AssumptionKey#LGR_MAX_QUIESCE}, and no
 *            limit with IMMEDIATE
 * @param immediate IMMEDIATE: one early pass, then quiesce
 * @param force checks to skip
 */
public record LgrPrecopy(TimeLimit maxTotal, Optional<TimeLimit> maxQuiesce, boolean immediate, Set<Force> force)
        implements MethodSpec {

    /** As VMRELOCATE does without options. */
    public static final LgrPrecopy DEFAULTS =
            new LgrPrecopy(TimeLimit.NO_LIMIT, Optional.empty(), false, Set.of());

    public LgrPrecopy {
        Require.present("LgrPrecopy.maxTotal", maxTotal);
        Require.present("LgrPrecopy.maxQuiesce", maxQuiesce);
        force = Copies.ordered(Force.class, force);
    }

    @Override
    public MethodKind kind() {
        return MethodKind.LGR_PRECOPY;
    }
}
