/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.portolan.engine.failover.Failover;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.quantity.Bytes;
import org.portolan.model.Cluster;
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
        var facts = CapacityFacts.of(installation);
        var places = new PlaceReader(installation, clusters,
                new PlaceReader.Limits(question.overcommit(), question.virtualPerCore(), question.withoutRules()),
                problems, names);
        var spec = places.read(host -> true, facts, assumptions).map(s -> s.withHostsLost(question.hostsLost()));
        var contradictions = spec.map(Failover::check).orElse(List.of());
        var elementNames = InstallationNames.of(installation);
        contradictions.forEach(c -> problems.add(ScenarioProblems.translate(c, elementNames)));
        return spec.filter(s -> contradictions.isEmpty()).map(s -> new NPlusStudy(s, capacities(facts)));
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
