/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.method;

import java.util.Optional;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.SimTime;

/**
 * Pre-copy as VMware vMotion does it: passes until what is left can be switched within the goal; when they do not converge, the virtual CPUs are
 * slowed until they do (stun during page send).
 *
 * @param switchoverGoal longest switch-over; by default {@link AssumptionKey#VSPHERE_GOAL}
 * @param stunDuringPageSend whether the virtual CPUs may be slowed; without it a guest that does not converge is given up
 * @param send how pages are sent
 */
public record VspherePrecopy(Optional<SimTime> switchoverGoal, boolean stunDuringPageSend, SendOptions send)
        implements MethodSpec {

    /** With stun during page send, by assumptions alone. */
    public static final VspherePrecopy DEFAULTS =
            new VspherePrecopy(Optional.empty(), true, SendOptions.PLAIN);

    public VspherePrecopy {
        Require.present("VspherePrecopy.switchoverGoal", switchoverGoal);
        Require.present("VspherePrecopy.send", send);
    }

    @Override
    public MethodKind kind() {
        return MethodKind.VSPHERE_PRECOPY;
    }
}
