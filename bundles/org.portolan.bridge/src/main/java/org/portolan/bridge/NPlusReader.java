/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.portolan.engine.failover.Failover;
import org.portolan.engine.failover.HostAllowance;
import org.portolan.engine.failover.NPlusCluster;
import org.portolan.engine.failover.NPlusSpec;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.placement.Barrier;
import org.portolan.engine.placement.Barriers;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Ratio;
import org.portolan.model.Cluster;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.Study;
import org.portolan.model.StudyKind;
import org.portolan.study.capacity.Demand;
import org.portolan.study.capacity.SpareCapacity;
import org.portolan.study.failover.ClusterCapacity;
import org.portolan.study.failover.NPlusStudy;

/**
 * Copies what is asked about the loss of hosts into the engine's records: defaults and units resolved, every id kept.
 * Reads the model on the thread of the caller; nothing of the result refers to it.
 * <p>
 * Guests that run need a place; what all guests of the inventory would ask of the hosts that are left is said beside it.
 * A host whose central storage is not known may be lost, but takes no guests.
 */
public final class NPlusReader {

    private static final double MOST_PROCESSORS = 1024;

    private final Installation installation;
    private final NPlusQuestion question;
    private final List<Cluster> clusters;
    private final Problems problems = new Problems();
    private final Map<String, String> names;

    private NPlusReader(Installation installation, NPlusQuestion question) {
        this.installation = installation;
        this.question = question;
        var asked = question.clusters().isEmpty() ? installation.getClusters() : question.clusters();
        clusters = asked.stream().distinct().filter(c -> !c.getHosts().isEmpty()).toList();
        names = new HashMap<>(InstallationNames.byId(installation));
    }

    /** Reads what a question needs. */
    public static NPlusReading read(Installation installation, NPlusQuestion question) {
        return new NPlusReader(installation, question).read();
    }

    /** Reads what a stored study of spare capacity needs. */
    public static NPlusReading read(Installation installation, Study study) {
        var problems = new Problems();
        if (study.getKind() != StudyKind.SPARE_CAPACITY) {
            problems.error(ProblemCode.STUDY_NOT_SUPPORTED, study, Messages.Study_NotSpareCapacity,
                    Messages.Study_NotSpareCapacityRemedy, Elements.name(study), study.getKind().getLiteral());
        }
        var question = NPlusQuestion.of(installation, study, problems);
        return problems.hasErrors()
                ? new NPlusReading(Optional.empty(), problems.toList(), InstallationNames.byId(installation))
                : read(installation, question);
    }

    private NPlusReading read() {
        var assumptions = AssumptionsReader.read(installation);
        problems.addAll(assumptions.problems());
        if (clusters.isEmpty()) {
            problems.error(ProblemCode.STUDY_INCOMPLETE, installation, Messages.NPlus_NoHost,
                    Messages.NPlus_NoHostRemedy, Elements.name(installation));
        }
        var study = problems.hasErrors() ? Optional.<NPlusStudy>empty() : study(assumptions.assumptions());
        return new NPlusReading(problems.hasErrors() ? Optional.empty() : study, problems.toList(), names);
    }

    private Optional<NPlusStudy> study(Assumptions assumptions) {
        var members = clusters.stream().flatMap(c -> c.getHosts().stream()).toList();
        members.stream().filter(h -> StorageSizes.knownCentral(h).isEmpty()).forEach(h -> problems.warning(
                ProblemCode.HOST_STORAGE_UNKNOWN, h, Messages.NPlus_HostTakesNone, Messages.Host_StorageUnknownRemedy,
                Elements.name(h)));
        var hosts = HostClosure.of(Elements.hosts(installation), new LinkedHashSet<>(members));
        var paging = PagingReader.spec(installation, hosts, assumptions, problems, names);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        var facts = CapacityFacts.of(installation);
        var spec = new NPlusSpec(paging,
                clusters.stream().map(c -> new NPlusCluster(Elements.id(c),
                        c.getHosts().stream().map(Elements::id).toList())).toList(),
                question.hostsLost(), allowances(facts, members), processorsUsed(hosts),
                Barriers.of(barred(new BarrierReader(assumptions),
                        new DeviceReader(installation, assumptions, problems))),
                RuleReader.read(installation, question.withoutRules()), NPlusSpec.USUAL_EFFORT);
        var contradictions = Failover.check(spec);
        var elementNames = InstallationNames.of(installation);
        contradictions.forEach(c -> problems.add(ScenarioProblems.translate(c, elementNames)));
        return contradictions.isEmpty() ? Optional.of(new NPlusStudy(spec, capacities(facts))) : Optional.empty();
    }

    private TreeMap<String, HostAllowance> allowances(CapacityFacts facts, List<Host> members) {
        var ids = members.stream().map(Elements::id).toList();
        var allowances = new TreeMap<String, HostAllowance>();
        facts.hosts().stream().filter(h -> ids.contains(h.id())).forEach(h -> {
            boolean known = h.capacityKnown() && h.cores() > 0;
            var virtual = known && question.virtualPerCore().isPresent()
                    ? OptionalDouble.of(h.cores() * question.virtualPerCore().getAsDouble())
                    : OptionalDouble.empty();
            allowances.put(h.id(), new HostAllowance(question.overcommit().orElse(new Ratio(h.target())),
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

    private Map<String, Map<String, Set<Barrier>>> barred(BarrierReader barriers, DeviceReader devices) {
        var barred = new TreeMap<String, Map<String, Set<Barrier>>>();
        for (var cluster : clusters) {
            for (var source : cluster.getHosts()) {
                SpecReader.guests(source).forEach(guest -> {
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
                });
            }
        }
        return barred;
    }

    private List<ClusterCapacity> capacities(CapacityFacts facts) {
        var capacities = new ArrayList<ClusterCapacity>();
        for (var cluster : clusters) {
            var id = Elements.id(cluster);
            var members = facts.hosts().stream().filter(h -> h.clusterId().equals(id)).map(CapacityReader::capacity)
                    .toList();
            var guests = facts.hosts().stream().filter(h -> h.clusterId().equals(id)).map(HostFacts::guests)
                    .reduce(GuestSums.NONE, GuestSums::plus);
            var running = new Demand(guests.runningProcessors(), new Bytes(guests.runningMemoryBytes()));
            IntStream.rangeClosed(1, question.hostsLost()).forEach(lost -> capacities
                    .add(new ClusterCapacity(id, SpareCapacity.of(members, lost), running, guests.demand())));
        }
        return capacities;
    }
}
