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
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.quantity.TimeLimit;

/**
 * {@code VMRELOCATE MOVE} of z/VM.
 *
 * @param maxTotal MAXTOTAL: longest time from the command to the resume, up to 99,999,999 s; NOLIMIT by default in z/VM
 * @param maxQuiesce MAXQUIESCE: longest time stopped; by default {@link AssumptionKey#LGR_MAX_QUIESCE}, and no
 *            limit with IMMEDIATE
 * @param immediate IMMEDIATE: one early pass, then quiesce
 * @param force checks to skip
 */
public record LgrPrecopy(TimeLimit maxTotal, Optional<TimeLimit> maxQuiesce, boolean immediate, Set<Force> force)
        implements MethodSpec {

    /** The greatest limit that the command takes: 99,999,999 s. Whole seconds are its rule, not the engine's. */
    private static final SimTime LONGEST = SimTime.ofSeconds(99_999_999);

    /** As VMRELOCATE does without options. */
    public static final LgrPrecopy DEFAULTS =
            new LgrPrecopy(TimeLimit.NO_LIMIT, Optional.empty(), false, Set.of());

    public LgrPrecopy {
        checked("LgrPrecopy.maxTotal", Require.present("LgrPrecopy.maxTotal", maxTotal));
        maxQuiesce.ifPresent(limit -> checked("LgrPrecopy.maxQuiesce", limit));
        force = Copies.ordered(Force.class, force);
    }

    private static void checked(String field, TimeLimit limit) {
        if (limit instanceof TimeLimit.Within within) {
            Require.within(field, within.most().nanos(), 1, LONGEST.nanos());
        }
    }

    @Override
    public MethodKind kind() {
        return MethodKind.LGR_PRECOPY;
    }
}
