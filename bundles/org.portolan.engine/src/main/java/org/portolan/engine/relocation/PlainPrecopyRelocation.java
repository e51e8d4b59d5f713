/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.method.PlainPrecopy;

/**
 * Pre-copy with the plain rule (Clark et al., NSDI 2005; docs/engine.md, 5): passes while the guest runs, one with the
 * guest stopped, control state, restart.
 */
final class PlainPrecopyRelocation implements RelocationMethod {

    private final Relocation relocation;
    private final Precopy precopy;
    private final LeaveRule rule;

    PlainPrecopyRelocation(Relocation relocation, PlainPrecopy options) {
        this.relocation = relocation;
        this.precopy = new Precopy(relocation, options.send(), true);
        this.rule = rule(options);
    }

    @Override
    public void begin() {
        precopy.begin(this::nextPass);
    }

    @Override
    public void interrupted() {
        precopy.passes().interrupted();
    }

    @Override
    public void release() {
        precopy.storage().release();
    }

    private void nextPass() {
        var outlook = relocation.log().outlook(relocation.predictedSeconds(precopy.legs()));
        rule.before(outlook).ifPresentOrElse(precopy::stop, () -> precopy.runningPass(this::nextPass));
    }

    private LeaveRule rule(PlainPrecopy options) {
        double memory = relocation.guest().placement().total().bytes().count();
        return PlainLeaveRule.of(options, memory, relocation.assumptions()::value);
    }
}
