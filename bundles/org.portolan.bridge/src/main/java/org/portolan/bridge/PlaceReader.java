/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.portolan.engine.failover.HostAllowance;
import org.portolan.engine.failover.NPlusCluster;
import org.portolan.engine.failover.NPlusSpec;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.placement.Barrier;
import org.portolan.engine.placement.Barriers;
import org.portolan.engine.quantity.Ratio;
import org.portolan.model.Cluster;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.PlacementRule;

/**
 * Where guests may go when hosts of some clusters are lost. A host whose central storage is not known may be lost, but takes
 * no guests.
 */
final class PlaceReader {

    private static final double MOST_PROCESSORS = 1024;

    private final Installation installation;
    private final List<Cluster> clusters;
    private final Limits limits;
    private final Problems problems;
    private final Map<String, String> names;

    /**
     * How much hosts may be asked.
     *
     * @param overcommit most virtual storage as a multiple of a host's storage; empty for the target of each host
     * @param virtualPerCore most virtual processors for each core of a host; empty for no end
     * @param withoutRules placement rules that do not count
     */
    record Limits(Optional<Ratio> overcommit, OptionalDouble virtualPerCore, List<PlacementRule> withoutRules) {
    }

    /**
     * @param problems gets what was assumed, and what is wrong
     * @param names gets the names of what is assumed
     */
    PlaceReader(Installation installation, List<Cluster> clusters, Limits limits, Problems problems,
            Map<String, String> names) {
        this.installation = installation;
        this.clusters = clusters;
        this.limits = limits;
        this.problems = problems;
        this.names = names;
    }

    /**
     * Reads them; empty after an error was added.
     *
     * @param lost hosts of which it matters where their guests may go
     * @param facts what the installation has
     */
    Optional<NPlusSpec> read(Predicate<Host> lost, CapacityFacts facts, Assumptions assumptions) {
        var members = clusters.stream().flatMap(c -> c.getHosts().stream()).toList();
        members.stream().filter(h -> StorageSizes.knownCentral(h).isEmpty()).forEach(h -> problems.warning(
                ProblemCode.HOST_STORAGE_UNKNOWN, h, Messages.NPlus_HostTakesNone, Messages.Host_StorageUnknownRemedy,
                Elements.name(h)));
        var hosts = HostClosure.of(Elements.hosts(installation), new LinkedHashSet<>(members));
        var paging = PagingReader.spec(installation, hosts, assumptions, problems, names);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new NPlusSpec(paging,
                clusters.stream().map(c -> new NPlusCluster(Elements.id(c),
                        c.getHosts().stream().map(Elements::id).toList())).toList(),
                1, allowances(facts, members), processorsUsed(hosts),
                Barriers.of(barred(lost, new BarrierReader(assumptions),
                        new DeviceReader(installation, assumptions, problems))),
                RuleReader.read(installation, limits.withoutRules()), NPlusSpec.USUAL_EFFORT));
    }

    private TreeMap<String, HostAllowance> allowances(CapacityFacts facts, List<Host> members) {
        var ids = members.stream().map(Elements::id).toList();
        var allowances = new TreeMap<String, HostAllowance>();
        facts.hosts().stream().filter(h -> ids.contains(h.id())).forEach(h -> {
            boolean known = h.capacityKnown() && h.cores() > 0;
            var virtual = known && limits.virtualPerCore().isPresent()
                    ? OptionalDouble.of(h.cores() * limits.virtualPerCore().getAsDouble())
                    : OptionalDouble.empty();
            allowances.put(h.id(), new HostAllowance(limits.overcommit().orElse(new Ratio(h.target())),
                    known ? OptionalDouble.of(h.cores()) : OptionalDouble.empty(), virtual));
        });
        return allowances;
    }

    private static TreeMap<String, Double> processorsUsed(List<Host> hosts) {
        var used = new TreeMap<String, Double>();
        hosts.stream().flatMap(SpecReader::guests).filter(Guest::isSetProcessorDemand)
                .forEach(g -> used.put(Elements.id(g), Math.clamp(g.getProcessorDemand(), 0, MOST_PROCESSORS)));
        return used;
    }

    private Map<String, Map<String, Set<Barrier>>> barred(Predicate<Host> lost, BarrierReader barriers,
            DeviceReader devices) {
        var barred = new TreeMap<String, Map<String, Set<Barrier>>>();
        for (var cluster : clusters) {
            cluster.getHosts().stream().filter(lost).forEach(source -> SpecReader.guests(source).forEach(guest -> {
                var handedOver = devices.read(guest);
                var byHost = new TreeMap<String, Set<Barrier>>();
                for (var target : cluster.getHosts()) {
                    var why = target == source ? Set.<Barrier>of()
                            : barriers.readForRestart(guest, source, target, handedOver);
                    if (!why.isEmpty()) {
                        byHost.put(Elements.id(target), why);
                    }
                }
                if (!byHost.isEmpty()) {
                    barred.put(Elements.id(guest), byHost);
                }
            }));
        }
        return barred;
    }
}
