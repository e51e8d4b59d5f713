/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.relocation;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.result.LeaveReason;

/**
 * The plain rule (docs/engine.md, 5): stop for the pass when it takes at most D_max, or is the N_max-th, or more
 * than phi times the memory has been sent, or the last pass left at least kappa times what it had found.
 *
 * @param maxSeconds D_max
 * @param maxPasses N_max
 * @param maxBytes phi times the memory
 * @param noProgressRatio kappa
 */
public record PlainLeaveRule(double maxSeconds, int maxPasses, double maxBytes, double noProgressRatio)
        implements LeaveRule {

    /**
     * The rule of a guest.
     *
     * @param options what was asked
     * @param memoryBytes storage of the guest
     * @param assumptions values of what was not asked
     */
    public static PlainLeaveRule of(PlainPrecopy options, double memoryBytes,
            ToDoubleFunction<AssumptionKey> assumptions) {
        double sent = options.maxSentPerMemory().isPresent() ? options.maxSentPerMemory().get().value()
                : assumptions.applyAsDouble(AssumptionKey.PRECOPY_MAX_SENT);
        double progress = options.noProgressRatio().isPresent() ? options.noProgressRatio().get().value()
                : assumptions.applyAsDouble(AssumptionKey.PRECOPY_NO_PROGRESS);
        double downtime = options.maxDowntime().isPresent() ? options.maxDowntime().get().seconds()
                : assumptions.applyAsDouble(AssumptionKey.PRECOPY_MAX_DOWNTIME);
        int passes = options.maxPasses().isPresent() ? options.maxPasses().getAsInt()
                : (int) assumptions.applyAsDouble(AssumptionKey.PRECOPY_MAX_PASSES);
        return new PlainLeaveRule(downtime, passes, memoryBytes * sent, progress);
    }

    @Override
    public Optional<LeaveReason> before(Outlook outlook) {
        return before(outlook.number(), outlook.predictedSeconds(), outlook.bytesSent(),
                outlook.lastPassLeftAtLeast(noProgressRatio));
    }

    /**
     * Why the guest is to be stopped now; empty when the pass is to be made with the guest running.
     *
     * @param number of the pass that is in question, from 1 on
     * @param predictedSeconds how long it would take
     * @param bytesSent by all passes before it
     * @param noProgress whether the last pass left as much as the ratio does not allow
     */
    public Optional<LeaveReason> before(int number, double predictedSeconds, double bytesSent, boolean noProgress) {
        if (maxPasses == 1) {
            return Optional.of(LeaveReason.AS_ASKED);
        }
        if (predictedSeconds <= maxSeconds) {
            return Optional.of(LeaveReason.GOAL_MET);
        }
        if (number >= maxPasses) {
            return Optional.of(LeaveReason.PASS_LIMIT);
        }
        if (bytesSent > maxBytes) {
            return Optional.of(LeaveReason.AMOUNT_LIMIT);
        }
        return noProgress ? Optional.of(LeaveReason.NO_PROGRESS) : Optional.empty();
    }
}
