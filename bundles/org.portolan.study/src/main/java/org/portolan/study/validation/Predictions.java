/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.portolan.engine.Engine;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.DowntimeKind;
import org.portolan.engine.result.DowntimeTerm;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.LeaveReason;
import org.portolan.engine.result.Outcome;
import org.portolan.engine.result.Pass;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.ResourceUse;

/** What the engine says about measured relocations, in the quantities in which they were measured. */
public final class Predictions {

    /** What happens when the source has written its last byte, and is done as far as it knows. */
    private static final Set<DowntimeKind> AFTER_THE_SOURCE =
            EnumSet.of(DowntimeKind.IN_FLIGHT, DowntimeKind.DEVICE_HAND_OVER, DowntimeKind.DISKS, DowntimeKind.NETWORK,
                    DowntimeKind.RESTART);

    private Predictions() {
    }

    /**
     * Predicts relocations that ran at once.
     *
     * @param run rows of one group and repeat, or one row alone ({@link MeasuredFile#runs})
     * @param monitor asked whether to go on
     * @return a prediction for each row, in their order; empty where a policy is not known here
     */
    public static Optional<List<PredictedRelocation>> of(List<MeasuredRelocation> run, RunMonitor monitor) {
        return of(run, MeasuringMachine.KNOWN, monitor);
    }

    static Optional<List<PredictedRelocation>> of(List<MeasuredRelocation> run, MeasuringMachine machine,
            RunMonitor monitor) {
        return MeasuredScenario.of(run, machine).map(scenario -> {
            var results = Engine.figures(scenario, monitor);
            var predictions = new ArrayList<PredictedRelocation>();
            for (int i = 0; i < run.size(); i++) {
                var result = results.get(i);
                predictions.add(isSwitched(result) ? postcopy(run.get(i), result) : precopy(result));
            }
            return List.copyOf(predictions);
        });
    }

    private static boolean isSwitched(RelocationResult result) {
        return result.leaveReason().equals(Optional.of(LeaveReason.SWITCHED));
    }

    /**
     * The source is done when the target says that it has everything. Its own downtime is said to mislead; the passes
     * before the switch were not recorded.
     */
    private static PredictedRelocation postcopy(MeasuredRelocation measured, RelocationResult result) {
        var total = result.timing().end().minus(result.timing().start());
        boolean converged = result.outcome() instanceof Outcome.Relocated
                && measured.method().timeLimit().map(limit -> !total.isAfter(limit)).orElse(true);
        return new PredictedRelocation(converged, total, bytes(result), OptionalInt.empty(),
                Optional.of(result.timing().downtime()), Optional.empty(),
                Optional.of(result.stalls().longest().max(result.timing().downtime())), Optional.empty());
    }

    private static PredictedRelocation precopy(RelocationResult result) {
        boolean converged = result.outcome() instanceof Outcome.Relocated;
        var after = duration(result, AFTER_THE_SOURCE);
        return new PredictedRelocation(converged,
                converged ? result.timing().total().minus(after) : result.timing().total(), bytes(result),
                OptionalInt.of(livePasses(result, converged)), ifConverged(converged, result.timing().downtime()),
                ifConverged(converged, result.timing().downtime().minus(after)), Optional.empty(),
                Optional.of(result.greatestThrottle()));
    }

    private static Optional<SimTime> ifConverged(boolean converged, SimTime time) {
        return converged ? Optional.of(time) : Optional.empty();
    }

    /** The pass that a time limit cuts short is not counted. */
    private static int livePasses(RelocationResult result, boolean converged) {
        int last = result.passes().stream().filter(p -> p.guest() == GuestState.RUNNING).mapToInt(Pass::number).max()
                .orElse(0);
        return converged ? last : Math.max(0, last - 1);
    }

    private static Bytes bytes(RelocationResult result) {
        return result.resources().stream().filter(u -> u.kind() == ResourceUse.Kind.LINK).map(ResourceUse::bytes)
                .reduce(Bytes.ZERO, Bytes::plus);
    }

    private static SimTime duration(RelocationResult result, Set<DowntimeKind> kinds) {
        return result.downtimeTerms().stream().filter(t -> kinds.contains(t.kind())).map(DowntimeTerm::duration)
                .reduce(SimTime.ZERO, SimTime::plus);
    }
}
