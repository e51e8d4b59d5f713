/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.method.XenPrecopy;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.result.Pass;

/**
 * Pre-copy as Xen does it (Clark et al., NSDI 2005; the rules of xc_domain_save; docs/engine.md, 5): a round looks at
 * the log of dirty pages again before it sends a batch, and skips those that are dirty already. The next round finds all
 * that were dirtied in this one: {@code sent(i+1) + skipped(i+1) = dirtied(i)}. The last round, with the guest stopped,
 * sends everything.
 */
final class XenRelocation implements RelocationMethod {

    private final Relocation relocation;
    private final Precopy precopy;
    private final XenLeaveRule rule;

    XenRelocation(Relocation relocation, XenPrecopy options) {
        this.relocation = relocation;
        this.precopy = new Precopy(relocation, options.send(), false);
        this.rule = rule(options);
    }

    @Override
    public void begin() {
        precopy.begin(this::nextRound);
    }

    @Override
    public void interrupted() {
        precopy.passes().interrupted();
    }

    @Override
    public void release() {
        precopy.storage().release();
    }

    private void nextRound() {
        rule.before(relocation.log().outlook(0)).ifPresentOrElse(precopy::stop, this::round);
    }

    private void round() {
        precopy.enterRunning();
        precopy.passes().runSkipping(skipping().thinned(precopy.legs()), this::nextRound);
    }

    /** The round finds the pages dirtied since the last one began; the first finds all. */
    private DirtyAgain skipping() {
        var window = relocation.log().passes().stream().reduce((first, second) -> second).map(Pass::duration);
        return new DirtyAgain(relocation, window, precopy.passes().left());
    }

    private XenLeaveRule rule(XenPrecopy options) {
        var assumptions = relocation.assumptions();
        double memory = relocation.guest().placement().total().count();
        return new XenLeaveRule(
                options.maxRounds().orElseGet(() -> assumptions.count(AssumptionKey.XEN_MAX_ROUNDS)),
                memory * options.maxSentPerMemory().map(Ratio::value)
                        .orElseGet(() -> assumptions.value(AssumptionKey.XEN_MAX_SENT)),
                options.fewPages().map(Pages::count)
                        .orElseGet(() -> (long) assumptions.value(AssumptionKey.XEN_FEW_PAGES)));
    }
}
