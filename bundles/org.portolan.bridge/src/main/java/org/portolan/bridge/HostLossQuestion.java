/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.portolan.engine.failover.PriorityRule;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.Host;
import org.portolan.model.PlacementRule;

/**
 * Which hosts are lost when, and how their guests come back. Priority, place within it and boot time of each guest are those
 * of the model.
 *
 * @param hosts the hosts, of one cluster or several
 * @param at instant of the loss: where it lies between heartbeats, and within cycles of copies
 * @param rule whether priorities wait for each other
 * @param startsAtOnce guests that one host starts at the same time; empty for the assumption
 * @param replication guests that resume from a copy
 * @param withoutRules placement rules that do not count this time
 * @param overcommit most virtual storage as a multiple of a host's storage; empty for the target of each host
 * @param virtualPerCore most virtual processors for each core of a host; empty for no end
 */
public record HostLossQuestion(List<Host> hosts, SimTime at, PriorityRule rule, OptionalInt startsAtOnce,
        Replication replication, List<PlacementRule> withoutRules, Optional<Ratio> overcommit,
        OptionalDouble virtualPerCore) {

    public HostLossQuestion {
        hosts = List.copyOf(hosts);
        withoutRules = List.copyOf(withoutRules);
    }

    /** Hosts that are lost together, as a heartbeat has just come; nobody has a copy. */
    public static HostLossQuestion of(List<Host> hosts) {
        return new HostLossQuestion(hosts, SimTime.ZERO, PriorityRule.OVERLAPPING, OptionalInt.empty(),
                Replication.NONE, List.of(), Optional.empty(), OptionalDouble.empty());
    }

    /** The same at another instant. */
    public HostLossQuestion at(SimTime other) {
        return new HostLossQuestion(hosts, other, rule, startsAtOnce, replication, withoutRules, overcommit,
                virtualPerCore);
    }

    /** The same with guests that resume from copies. */
    public HostLossQuestion with(Replication other) {
        return new HostLossQuestion(hosts, at, rule, startsAtOnce, other, withoutRules, overcommit, virtualPerCore);
    }

    /** The same by another rule. */
    public HostLossQuestion with(PriorityRule other) {
        return new HostLossQuestion(hosts, at, other, startsAtOnce, replication, withoutRules, overcommit,
                virtualPerCore);
    }
}
