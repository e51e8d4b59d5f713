/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Pace;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.calibration.Interval;
import org.portolan.study.format.AssumptionText;
import org.portolan.study.format.Quantities;
import org.portolan.study.validation.MeasuredMethod.Policy;

/**
 * A constant that comes from measured relocations: which rows bear on it, and what of them tells its value best. What tells
 * is chosen so that the other constants hardly bear on it.
 */
enum FittedConstant {

    /** Until the first page leaves: total time. */
    SETUP(AssumptionKey.CHECK_TIME, new Interval(0, 0.02), Judged.SECONDS, Messages.Fitted_Setup,
            Messages.Fitted_ByTotal, FittedConstant::isPrecopyWithLimit,
            (m, p) -> Optional.of(p.total().seconds() - m.total().seconds())),
    /** To stop the processors: downtime as the source reports it. */
    STOP(AssumptionKey.STOP_TIME, new Interval(0, 0.02), Judged.SECONDS, Messages.Fitted_Stop,
            Messages.Fitted_BySourceDowntime, FittedConstant::isPrecopyWithLimit,
            (m, p) -> difference(p.sourceDowntime(), m.sourceDowntime())),
    /** From the last byte until the guest runs: downtime of the service that the source does not report. */
    RESTART(AssumptionKey.RESTART_TIME, new Interval(0, 0.05), Judged.SECONDS, Messages.Fitted_Restart,
            Messages.Fitted_ByServiceDowntime, FittedConstant::isPrecopyWithLimit,
            (m, p) -> difference(p.serviceDowntime(), m.serviceDowntime()).flatMap(
                    service -> difference(p.sourceDowntime(), m.sourceDowntime()).map(source -> service - source))),
    /** What goes beside the pages: bytes sent for guests that write nothing. */
    DEVICE_STATE(AssumptionKey.CONTROL_STATE, new Interval(0, 1_000_000), Judged.BYTES, Messages.Fitted_DeviceState,
            Messages.Fitted_ByBytes,
            row -> isPrecopyWithLimit(row) && row.writer().pattern() == MeasuredWriter.Pattern.NONE,
            (m, p) -> Optional.of((double) p.sent().count() - m.sent().count())),
    /** How much longer than asked a throttled processor sleeps: total time of auto-converge. */
    SLEEP(AssumptionKey.THROTTLE_SLEEP, new Interval(0.5, 3), Judged.SHARE, Messages.Fitted_Sleep,
            Messages.Fitted_ByTotal,
            row -> is(row, Policy.AUTO_CONVERGE, MeasuredLink.Kind.SENDER_LIMIT)
                    && row.writer().pace() == Pace.PROCESSOR,
            (m, p) -> Optional.of(p.total().seconds() / m.total().seconds() - 1)),
    /** What a fault takes beside its way over the link: longest stall where it overtakes. */
    FAULT(AssumptionKey.FAULT_TIME, new Interval(0, 0.003), Judged.FACTOR, Messages.Fitted_Fault,
            Messages.Fitted_ByStall,
            row -> is(row, Policy.POSTCOPY, MeasuredLink.Kind.SENDER_LIMIT) && isPreempting(row),
            FittedConstant::stalls),
    /** What a page that was asked for waits behind: longest stall on a shaped link where it overtakes. */
    WAY_QUEUE(AssumptionKey.WAY_QUEUE, new Interval(0, 4_194_304), Judged.FACTOR, Messages.Fitted_WayQueue,
            Messages.Fitted_ByStall, row -> is(row, Policy.POSTCOPY, MeasuredLink.Kind.SHAPED) && isPreempting(row),
            FittedConstant::stalls);

    /** What an error is a number of. */
    enum Judged {
        /** Seconds apart. */
        SECONDS,
        /** Bytes apart. */
        BYTES,
        /** Parts of what was measured. */
        SHARE,
        /** How many times as long, or as short; the error is its natural logarithm. */
        FACTOR
    }

    private final AssumptionKey key;
    private final Interval range;
    private final Judged judged;
    private final String meaning;
    private final String teller;
    private final Predicate<MeasuredRelocation> bears;
    private final BiFunction<Measurement, PredictedRelocation, Optional<Double>> error;

    FittedConstant(AssumptionKey key, Interval range, Judged judged, String meaning, String teller,
            Predicate<MeasuredRelocation> bears,
            BiFunction<Measurement, PredictedRelocation, Optional<Double>> error) {
        this.key = key;
        this.range = range;
        this.judged = judged;
        this.meaning = meaning;
        this.teller = teller;
        this.bears = bears;
        this.error = error;
    }

    AssumptionKey key() {
        return key;
    }

    /** Where its value is looked for. */
    Interval range() {
        return range;
    }

    /** What it is in the world. */
    String meaning() {
        return meaning;
    }

    /** What of a relocation tells its value. */
    String teller() {
        return teller;
    }

    /** A value of it, for people. */
    String display(double value) {
        return AssumptionText.value(key, value);
    }

    /** An error, for people. */
    String displayError(double error) {
        return switch (judged) {
            case SECONDS -> Quantities.time(SimTime.ofSeconds(error));
            case BYTES -> Quantities.data(new Bytes(Math.round(error)));
            case SHARE -> Quantities.share(error);
            case FACTOR -> Quantities.number(Math.exp(error));
        };
    }

    /** Whether a row bears on it: one that was relocated alone, and was done. */
    boolean bears(MeasuredRelocation row) {
        return row.group().isEmpty() && row.measured().converged() && bears.test(row);
    }

    /** How far a prediction is off, without a sign; empty where that cannot be told. */
    Optional<Double> error(Measurement measured, PredictedRelocation predicted) {
        return predicted.converged() ? error.apply(measured, predicted).map(Math::abs) : Optional.empty();
    }

    private static boolean isPrecopyWithLimit(MeasuredRelocation row) {
        return is(row, Policy.PRECOPY, MeasuredLink.Kind.SENDER_LIMIT);
    }

    private static boolean is(MeasuredRelocation row, Policy policy, MeasuredLink.Kind link) {
        return row.method().policy().equals(Optional.of(policy)) && row.link().kind() == link;
    }

    private static boolean isPreempting(MeasuredRelocation row) {
        return row.method().postcopy().map(MeasuredMethod.Switch::preempt).orElse(false);
    }

    private static Optional<Double> difference(Optional<SimTime> predicted, Optional<SimTime> measured) {
        return predicted.flatMap(p -> measured.map(m -> p.seconds() - m.seconds()));
    }

    private static Optional<Double> stalls(Measurement measured, PredictedRelocation predicted) {
        return measured.longestStall().flatMap(m -> predicted.longestStall()
                .filter(p -> m.isAfter(SimTime.ZERO) && p.isAfter(SimTime.ZERO))
                .map(p -> Math.log(p.seconds() / m.seconds())));
    }
}
