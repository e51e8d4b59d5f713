/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.portolan.engine.quantity.SimTime;
import org.portolan.study.table.ColumnType;

/** Quantities of a relocation that are compared, and what their error is. */
enum Compared {
    /** Total time; relative error. */
    TOTAL("total", ColumnType.TIME, ColumnType.SHARE, Messages.Compared_Total,
            m -> Optional.of(m.total().seconds()), p -> Optional.of(p.total().seconds())),
    /** Bytes that the source sent; relative error. */
    SENT("sent", ColumnType.DATA, ColumnType.SHARE, Messages.Compared_Sent,
            m -> Optional.of((double) m.sent().count()), p -> Optional.of((double) p.sent().count())),
    /** Passes while the guest ran; difference. */
    LIVE_PASSES("live_passes", ColumnType.COUNT, ColumnType.FACTOR, Messages.Compared_LivePasses,
            m -> number(m.livePasses()), p -> number(p.livePasses())),
    /** Downtime as the source reports it; difference in milliseconds. */
    SOURCE_DOWNTIME("source_downtime", ColumnType.TIME, ColumnType.FACTOR, Messages.Compared_SourceDowntime,
            m -> m.sourceDowntime().map(SimTime::seconds), p -> p.sourceDowntime().map(SimTime::seconds)),
    /** Downtime as users see it; difference in milliseconds. */
    SERVICE_DOWNTIME("service_downtime", ColumnType.TIME, ColumnType.FACTOR, Messages.Compared_ServiceDowntime,
            m -> m.serviceDowntime().map(SimTime::seconds), p -> p.serviceDowntime().map(SimTime::seconds)),
    /** Longest gap in the guest's heartbeat; factor. */
    LONGEST_STALL("longest_stall", ColumnType.TIME, ColumnType.FACTOR, Messages.Compared_LongestStall,
            m -> m.longestStall().map(SimTime::seconds), p -> p.longestStall().map(SimTime::seconds));

    private static final double MILLIS_PER_SECOND = 1000;

    private final String key;
    private final ColumnType type;
    private final ColumnType errorType;
    private final String title;
    private final Function<Measurement, Optional<Double>> measured;
    private final Function<PredictedRelocation, Optional<Double>> predicted;

    Compared(String key, ColumnType type, ColumnType errorType, String title,
            Function<Measurement, Optional<Double>> measured,
            Function<PredictedRelocation, Optional<Double>> predicted) {
        this.key = key;
        this.type = type;
        this.errorType = errorType;
        this.title = title;
        this.measured = measured;
        this.predicted = predicted;
    }

    private static Optional<Double> number(OptionalInt number) {
        return number.isPresent() ? Optional.of((double) number.getAsInt()) : Optional.empty();
    }

    String key() {
        return key;
    }

    String title() {
        return title;
    }

    ColumnType type() {
        return type;
    }

    ColumnType errorType() {
        return errorType;
    }

    /** Name of the error for programs; a difference of times says its unit. */
    String errorKey() {
        return switch (this) {
            case TOTAL, SENT -> key + "_error";
            case LIVE_PASSES -> key + "_difference";
            case SOURCE_DOWNTIME, SERVICE_DOWNTIME -> key + "_difference_ms";
            case LONGEST_STALL -> key + "_factor";
        };
    }

    Optional<Double> measured(Measurement measurement) {
        return measured.apply(measurement);
    }

    Optional<Double> predicted(PredictedRelocation prediction) {
        return predicted.apply(prediction);
    }

    /** The error with its sign, or the factor; empty when one of the two is not there, or there is nothing to relate to. */
    Optional<Double> error(Measurement measurement, PredictedRelocation prediction) {
        return measured(measurement).flatMap(m -> predicted(prediction).flatMap(p -> error(m, p)));
    }

    private Optional<Double> error(double m, double p) {
        return switch (this) {
            case TOTAL, SENT -> m == 0 ? Optional.empty() : Optional.of((p - m) / m);
            case LIVE_PASSES -> Optional.of(p - m);
            case SOURCE_DOWNTIME, SERVICE_DOWNTIME -> Optional.of((p - m) * MILLIS_PER_SECOND);
            case LONGEST_STALL -> m == 0 || p == 0 ? Optional.empty() : Optional.of(p / m);
        };
    }

    /** How large an error is, whatever its sign; a factor is counted from the one side. */
    double size(double error) {
        return this == LONGEST_STALL ? Math.max(error, 1 / error) : Math.abs(error);
    }
}
