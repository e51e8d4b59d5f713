/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.pressure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.portolan.engine.RunMonitor;
import org.portolan.engine.failover.Failover;
import org.portolan.engine.failover.FailoverPhaseKind;
import org.portolan.engine.failover.HostLossResult;
import org.portolan.engine.failover.HostLossSpec;
import org.portolan.engine.placement.Placer;
import org.portolan.engine.pressure.Pressure;
import org.portolan.engine.pressure.PressureEvent;
import org.portolan.engine.pressure.PressureSpec;
import org.portolan.study.PartMonitor;

/**
 * What happens to the storage of hosts over time.
 *
 * @param hosts ids of the hosts that are asked about
 * @param spec what happens, apart from hosts that are lost
 * @param losses hosts that are lost: when, and how their guests come back
 */
public record PressureStudy(List<String> hosts, PressureSpec spec, List<HostLossSpec> losses) {

    private static final long PART = 1000;

    public PressureStudy {
        hosts = List.copyOf(hosts);
        losses = List.copyOf(losses);
    }

    /**
     * Follows it: first where and when the guests of lost hosts come back, then the storage of all hosts.
     *
     * @param placer who chooses hosts for guests of lost ones
     * @param monitor told how far it is, and asked whether to go on
     * @throws org.portolan.engine.problem.InvalidScenarioException when the specification contradicts itself
     * @throws org.portolan.engine.CanceledException when the monitor wants no more
     */
    public PressureStudyResult run(Placer placer, RunMonitor monitor) {
        monitor.begin((losses.size() + 1) * PART);
        var events = new ArrayList<>(spec.events());
        var comebacks = new ArrayList<HostLossResult>();
        for (var loss : losses) {
            var back = part(monitor, m -> Failover.lose(loss, placer, m));
            comebacks.add(back);
            loss.lost().forEach(host -> events.add(new PressureEvent.HostLost(loss.at(), host, restarts(back, host))));
        }
        var whole = new PressureSpec(spec.before(), events, spec.until(), spec.instants());
        return new PressureStudyResult(hosts, comebacks, part(monitor, m -> Pressure.run(whole, m)));
    }

    private static <T> T part(RunMonitor monitor, Function<RunMonitor, T> work) {
        var part = new PartMonitor(monitor, PART);
        var done = work.apply(part);
        part.done();
        return done;
    }

    /** Guests that come back before the end; a boot fills storage from power-on until the service is back. */
    private List<PressureEvent.Restart> restarts(HostLossResult result, String host) {
        var restarts = new ArrayList<PressureEvent.Restart>();
        for (var guest : result.guests()) {
            if (guest.source().equals(host) && guest.back().isPresent()) {
                var begin = guest.breakdown().phases().stream().filter(p -> isStart(p.kind())).map(p -> p.begin())
                        .findFirst().orElse(guest.back().get());
                if (begin.compareTo(spec.until()) <= 0) {
                    restarts.add(new PressureEvent.Restart(guest.guest(), guest.target().orElseThrow(), begin,
                            guest.back().get().minus(begin)));
                }
            }
        }
        return restarts;
    }

    private static boolean isStart(FailoverPhaseKind kind) {
        return kind == FailoverPhaseKind.POWER_ON || kind == FailoverPhaseKind.BOOT_READ
                || kind == FailoverPhaseKind.RESUME;
    }
}
