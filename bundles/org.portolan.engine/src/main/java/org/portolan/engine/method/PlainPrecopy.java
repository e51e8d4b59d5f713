/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.method;

import java.util.Optional;
import java.util.OptionalInt;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.internal.Require;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * Pre-copy with the plain rule: the running passes end before the first that would take at most
 * {@code maxDowntime}, after {@code maxPasses} passes in all, when more than {@code maxSentPerMemory} times the
 * memory was sent, or when a pass leaves at least {@code noProgressRatio} of what it found. The guest is then
 * stopped for the rest, however long that takes.
 *
 * @param maxDowntime D_max; by default {@link AssumptionKey#PRECOPY_MAX_DOWNTIME}
 * @param maxPasses N_max, the stopped pass included; by default {@link AssumptionKey#PRECOPY_MAX_PASSES}
 * @param maxSentPerMemory phi; by default {@link AssumptionKey#PRECOPY_MAX_SENT}
 * @param noProgressRatio kappa; by default {@link AssumptionKey#PRECOPY_NO_PROGRESS}
 * @param send how pages are sent
 */
public record PlainPrecopy(Optional<SimTime> maxDowntime, OptionalInt maxPasses, Optional<Ratio> maxSentPerMemory,
        Optional<Ratio> noProgressRatio, SendOptions send) implements MethodSpec {

    /** By assumptions alone. */
    public static final PlainPrecopy DEFAULTS =
            new PlainPrecopy(Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(),
                    SendOptions.PLAIN);

    public PlainPrecopy {
        Require.present("PlainPrecopy.maxDowntime", maxDowntime);
        Require.present("PlainPrecopy.send", send);
        maxPasses.ifPresent(n -> Require.within("PlainPrecopy.maxPasses", n, 1, MOST_PASSES));
        maxSentPerMemory.ifPresent(
                r -> Require.within("PlainPrecopy.maxSentPerMemory", r.value(), 0.01, Ratio.MAX_VALUE));
        noProgressRatio.ifPresent(
                r -> Require.within("PlainPrecopy.noProgressRatio", r.value(), 0.01, Ratio.MAX_VALUE));
    }

    /** One stream without limit and compression. */
    public PlainPrecopy(Optional<SimTime> maxDowntime, OptionalInt maxPasses, Optional<Ratio> maxSentPerMemory,
            Optional<Ratio> noProgressRatio) {
        this(maxDowntime, maxPasses, maxSentPerMemory, noProgressRatio, SendOptions.PLAIN);
    }

    @Override
    public MethodKind kind() {
        return MethodKind.PLAIN_PRECOPY;
    }
}
