/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portolan.bridge.method.RelocationMethod;
import org.portolan.engine.failover.BootDisk;
import org.portolan.engine.failover.DetectionSpec;
import org.portolan.engine.failover.Failover;
import org.portolan.engine.failover.HostLossSpec;
import org.portolan.engine.failover.NPlusSpec;
import org.portolan.engine.failover.PriorityRule;
import org.portolan.engine.failover.RestartPriority;
import org.portolan.engine.failover.RestartSpec;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.method.WorkingSetMirror;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.ChannelPath;
import org.portolan.model.Cluster;
import org.portolan.model.DiskPath;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.IscsiDisk;
import org.portolan.model.IsfcLink;
import org.portolan.model.Minidisk;
import org.portolan.model.Parameter;
import org.portolan.model.Study;
import org.portolan.model.StudyKind;
import org.portolan.study.failover.HostLossStudy;

/**
 * Copies what is asked about hosts that are lost into the engine's records: defaults and units resolved, every id kept.
 * Reads the model on the thread of the caller; nothing of the result refers to it.
 * <p>
 * A guest boots from its first disk; guests whose first disks are in the same store, on the same volume or at the same iSCSI
 * target share it. A service weighs as much as its guest has virtual processors.
 */
public final class HostLossReader {

    /** Parameters of a stored study. */
    private static final String AT = "lossSeconds";
    private static final String STARTS_AT_ONCE = "startsAtOnce";
    private static final String PRIORITIES = "priorities";
    private static final String ONE_BY_ONE = "one-by-one";
    private static final String OVERLAPPING = "overlapping";

    private static final double LATEST = 1e6;
    private static final double MOST_AT_ONCE = 100_000;

    private final Installation installation;
    private final Problems problems = new Problems();
    private final Map<String, String> names;

    private HostLossReader(Installation installation) {
        this.installation = installation;
        names = new HashMap<>(InstallationNames.byId(installation));
    }

    /** Reads what a question needs. */
    public static HostLossReading read(Installation installation, HostLossQuestion question) {
        var reader = new HostLossReader(installation);
        return reader.reading(reader.read(question));
    }

    /** Reads what a stored study of a failover needs. */
    public static HostLossReading read(Installation installation, Study study) {
        var reader = new HostLossReader(installation);
        if (study.getKind() != StudyKind.FAILOVER) {
            reader.problems.error(ProblemCode.STUDY_NOT_SUPPORTED, study, Messages.Study_NotFailover,
                    Messages.Study_NotFailoverRemedy, Elements.name(study), study.getKind().getLiteral());
            return reader.reading(Optional.empty());
        }
        return reader.reading(reader.read(reader.question(study)));
    }

    private HostLossReading reading(Optional<HostLossStudy> study) {
        return new HostLossReading(study.filter(s -> !problems.hasErrors()), problems.toList(), names);
    }

    // Stored studies

    private HostLossQuestion question(Study study) {
        var at = number(study, AT, 0, LATEST).map(SimTime::ofSeconds).orElse(SimTime.ZERO);
        var atOnce = number(study, STARTS_AT_ONCE, 1, MOST_AT_ONCE);
        return new HostLossQuestion(study.getHosts(), at, rule(study),
                atOnce.isPresent() ? OptionalInt.of((int) Math.round(atOnce.get())) : OptionalInt.empty(),
                replication(study), List.of(), Optional.empty(), OptionalDouble.empty());
    }

    /** Guests of a study that has a mirror among its methods have a copy. */
    private Replication replication(Study study) {
        var mirror = study.getMethods().stream()
                .filter(m -> RelocationMethod.ofId(Elements.text(m.getMethod()))
                        .filter(r -> r == RelocationMethod.MIRROR).isPresent())
                .findFirst();
        if (mirror.isEmpty() || study.getGuests().isEmpty()) {
            return Replication.NONE;
        }
        var spec = MethodReader.read(MethodQuestion.of(mirror.get()), study, problems)
                .filter(WorkingSetMirror.class::isInstance).map(WorkingSetMirror.class::cast);
        if (spec.filter(m -> m.scope() == WorkingSetMirror.Scope.WORKING_SET).isPresent()) {
            problems.warning(ProblemCode.PARAMETER_UNUSABLE, study, Messages.Failover_PartialCopy,
                    Messages.Failover_PartialCopyRemedy, Elements.name(study));
            return Replication.NONE;
        }
        return new Replication(study.getGuests(), study.getTargets().stream().findFirst(),
                Optional.ofNullable(mirror.get().getLink()), Optional.empty(),
                spec.flatMap(WorkingSetMirror::cycle));
    }

    private PriorityRule rule(Study study) {
        var text = parameter(study, PRIORITIES);
        if (text.filter(t -> !t.equals(ONE_BY_ONE) && !t.equals(OVERLAPPING)).isPresent()) {
            unusable(study, PRIORITIES, text.get());
        }
        return text.filter(ONE_BY_ONE::equals).isPresent() ? PriorityRule.ONE_BY_ONE : PriorityRule.OVERLAPPING;
    }

    private Optional<Double> number(Study study, String key, double least, double most) {
        var text = parameter(study, key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            double number = Double.parseDouble(text.get());
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        } catch (NumberFormatException e) {
            // told below, as for numbers out of range
        }
        unusable(study, key, text.get());
        return Optional.empty();
    }

    private static Optional<String> parameter(Study study, String key) {
        return study.getParameters().stream().filter(p -> key.equals(Elements.text(p.getKey())))
                .map(Parameter::getValue).map(v -> Elements.text(v).strip()).reduce((a, b) -> b);
    }

    private void unusable(Study study, String key, String value) {
        problems.error(ProblemCode.PARAMETER_UNUSABLE, study, Messages.Failover_ParameterUnusable,
                Messages.Failover_ParameterUnusableRemedy, key, value);
    }

    // Questions

    private Optional<HostLossStudy> read(HostLossQuestion question) {
        var assumptions = AssumptionsReader.read(installation);
        problems.addAll(assumptions.problems());
        if (question.hosts().isEmpty()) {
            problems.error(ProblemCode.STUDY_INCOMPLETE, installation, Messages.Failover_NoHost,
                    Messages.Failover_NoHostRemedy, Elements.name(installation));
        }
        return problems.hasErrors() ? Optional.empty()
                : study(question, assumptions.assumptions()).filter(this::isSound);
    }

    private boolean isSound(HostLossStudy study) {
        var contradictions = Failover.check(study.spec());
        var elementNames = InstallationNames.of(installation);
        contradictions.forEach(c -> problems.add(ScenarioProblems.translate(c, elementNames)));
        return contradictions.isEmpty();
    }

    private Optional<HostLossStudy> study(HostLossQuestion question, Assumptions assumptions) {
        var clusters = question.hosts().stream().flatMap(h -> Elements.clusterOf(h).stream()).distinct().toList();
        var limits = new PlaceReader.Limits(question.overcommit(), question.virtualPerCore(),
                question.withoutRules());
        var places = new PlaceReader(installation, clusters, limits, problems, names)
                .read(question.hosts()::contains, CapacityFacts.of(installation), assumptions);
        return places.map(p -> {
            var replicas = new ReplicaReader(installation, question, assumptions, problems);
            var restarts = restarts(question.hosts(), p, replicas);
            return new HostLossStudy(new HostLossSpec(withDevices(question.hosts(), p, replicas, assumptions),
                    new TreeSet<>(question.hosts().stream().map(Elements::id).toList()), question.at(),
                    DetectionSpec.DEFAULTS, restarts, question.rule(), question.startsAtOnce(),
                    readRates(clusters)));
        });
    }

    /** Guests of lost hosts with their disks and networks, and the links over which their copies are kept up with. */
    private NPlusSpec withDevices(List<Host> lost, NPlusSpec places, ReplicaReader replicas,
            Assumptions assumptions) {
        var installationSpec = places.paging().installation();
        // What is wrong with devices was told when it was read which hosts they keep guests from.
        var devices = new DeviceReader(installation, assumptions, new Problems());
        var byId = lost.stream().flatMap(SpecReader::guests).collect(Collectors.toMap(Elements::id, g -> g));
        List<GuestSpec> guests = installationSpec.guests().stream()
                .map(g -> byId.containsKey(g.id()) ? g.with(devices.read(byId.get(g.id()))) : g).toList();
        var links = new ArrayList<>(installationSpec.links());
        replicas.links().stream().filter(l -> links.stream().noneMatch(k -> k.id().equals(l.id())))
                .forEach(links::add);
        return places.with(places.paging().with(
                installationSpec.withGuests(guests).withNetwork(links, installationSpec.switches())));
    }

    private TreeMap<String, RestartSpec> restarts(List<Host> lost, NPlusSpec places, ReplicaReader replicas) {
        var known = places.paging().installation().guests().stream().map(GuestSpec::id).collect(Collectors.toSet());
        var restarts = new TreeMap<String, RestartSpec>();
        for (var host : lost) {
            SpecReader.guests(host).filter(g -> known.contains(Elements.id(g)))
                    .forEach(g -> restarts.put(Elements.id(g), restart(g, host, replicas)));
        }
        return restarts;
    }

    private RestartSpec restart(Guest guest, Host host, ReplicaReader replicas) {
        return new RestartSpec(RestartPriority.valueOf(guest.getRestartPriority().name()),
                guest.isSetRestartOrder() ? OptionalInt.of(Math.max(0, guest.getRestartOrder()))
                        : OptionalInt.empty(),
                guest.isSetRestartSeconds() ? Optional.of(SimTime.ofSeconds(Math.max(0, guest.getRestartSeconds())))
                        : Optional.empty(),
                guest.isSetVirtualProcessors() ? Math.max(1, guest.getVirtualProcessors()) : 1,
                guest.getDisks().stream().findFirst().map(this::bootDisk), replicas.read(guest, host));
    }

    private BootDisk bootDisk(DiskPath disk) {
        var id = Elements.id(disk);
        if (disk.getDatastore() != null) {
            return new BootDisk(id, Elements.id(disk.getDatastore()));
        }
        var shared = switch (disk) {
            case Minidisk minidisk -> Elements.text(minidisk.getVolumeSerial());
            case IscsiDisk iscsi -> Elements.text(iscsi.getTargetName());
            default -> "";
        };
        if (shared.isBlank()) {
            return new BootDisk(id, id);
        }
        var store = "store " + shared.strip();
        names.putIfAbsent(store, shared.strip());
        return new BootDisk(id, store);
    }

    /** Channel paths that no link to another host takes; of a host without any there is no end. */
    private TreeMap<String, Rate> readRates(List<Cluster> clusters) {
        var taken = installation.getLinks().stream().filter(IsfcLink.class::isInstance).map(IsfcLink.class::cast)
                .flatMap(l -> l.getFctcDevices().stream())
                .flatMap(d -> Stream.of(d.getChannelPath(), d.getPeerChannelPath()))
                .filter(Objects::nonNull).collect(Collectors.toSet());
        var rates = new TreeMap<String, Rate>();
        for (var host : clusters.stream().flatMap(c -> c.getHosts().stream()).toList()) {
            var free = host.getChannelPaths().stream().filter(p -> !taken.contains(p)).toList();
            rate(free).ifPresent(r -> rates.put(Elements.id(host), r));
        }
        return rates;
    }

    private static Optional<Rate> rate(List<ChannelPath> paths) {
        var known = paths.stream().map(LinkReader::lineRate).toList();
        double sum = known.stream().mapToDouble(r -> r.orElse(0)).sum();
        return known.stream().anyMatch(OptionalDouble::isEmpty) || sum < 1 ? Optional.empty()
                : Optional.of(Rate.rounded(sum));
    }
}
