/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.calibration;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import org.portolan.engine.Engine;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.method.PlainPrecopy;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.LeaveReason;

/**
 * How long pre-copy of a measured guest takes over a link of its own, for tables over bandwidths and downtime limits: the
 * passes alone, by the plain rule with no limit but the downtime, until a pass leaves as much as it found. (The prediction of Gudkov, QEMU list, 2023: 8
 * bytes beside each page, zero pages once.)
 */
public final class PrecopyForecast {

    private static final int HEADER_BYTES = 8;
    private static final SimTime WHATEVER = SimTime.ofSeconds(1e9);
    /** However much is sent. */
    private static final Ratio UNLIMITED = new Ratio(1e6);
    private static final Assumptions PASSES_ALONE = List
            .of(AssumptionKey.CHECK_TIME, AssumptionKey.STOP_TIME, AssumptionKey.CONTROL_STATE,
                    AssumptionKey.RESTART_TIME)
            .stream().reduce(Assumptions.DEFAULTS, (a, key) -> a.with(key, 0), (a, b) -> b);

    private final DirtySamples samples;
    private final SimTime timeLimit;

    /**
     * @param samples what was measured
     * @param timeLimit a relocation that takes longer counts as one that does not converge
     */
    public PrecopyForecast(DirtySamples samples, SimTime timeLimit) {
        this.samples = samples;
        this.timeLimit = timeLimit;
    }

    /**
     * Time of all passes; empty when they do not converge within the time limit.
     *
     * @param payloadRate what the link carries
     * @param maxDowntime longest stopped pass; empty for as long as it takes
     */
    public Optional<SimTime> total(Rate payloadRate, Optional<SimTime> maxDowntime) {
        var result = Engine.run(scenario(payloadRate, maxDowntime.orElse(WHATEVER)), RunMonitor.NONE).relocations()
                .getFirst();
        return Optional.of(result).filter(r -> r.leaveReason().equals(Optional.of(LeaveReason.GOAL_MET)))
                .map(r -> r.timing().total()).filter(total -> !total.isAfter(timeLimit));
    }

    private Scenario scenario(Rate payloadRate, SimTime maxDowntime) {
        var hosts = List.of(host("source"), host("target"));
        var link = new LinkSpec.Ethernet("link", new TreeSet<>(Set.of("source", "target")), payloadRate,
                Optional.of(Ratio.ONE), SimTime.ZERO, OptionalInt.of(HEADER_BYTES));
        var guest = GuestSpec.of("guest", "source", 1, samples.placement(), samples.profile());
        return Scenario.of(new InstallationSpec(hosts, List.of(), List.of(link), List.of(guest)),
                RelocationRequest.of("guest", "target", "link", method(maxDowntime)), PASSES_ALONE);
    }

    /** After a pass that leaves as much as it found, none leaves less: what is written in a longer time is not less. */
    private static MethodSpec method(SimTime maxDowntime) {
        return new PlainPrecopy(Optional.of(maxDowntime), OptionalInt.of(MethodSpec.MOST_PASSES),
                Optional.of(UNLIMITED), Optional.of(Ratio.ONE));
    }

    private static HostSpec host(String id) {
        return new HostSpec(id, Optional.empty(), Optional.empty(), List.of());
    }
}
