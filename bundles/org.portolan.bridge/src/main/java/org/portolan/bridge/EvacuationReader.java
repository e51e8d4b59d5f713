/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.portolan.engine.evacuation.Direction;
import org.portolan.engine.evacuation.Evacuation;
import org.portolan.engine.evacuation.EvacuationSpec;
import org.portolan.engine.evacuation.MaintenanceSpec;
import org.portolan.engine.evacuation.MoveOptions;
import org.portolan.engine.evacuation.PlanningEffort;
import org.portolan.engine.evacuation.TargetOptions;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.Claim;
import org.portolan.engine.input.ConcurrencyLimit;
import org.portolan.engine.input.EligibilityFacts;
import org.portolan.engine.input.GuestDevices;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.method.MethodSpec;
import org.portolan.engine.placement.Barrier;
import org.portolan.engine.quantity.Ratio;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.Study;
import org.portolan.model.StudyKind;
import org.portolan.study.evacuation.EvacuationStudy;

/**
 * Copies what a planner of evacuations asks of an installation into the engine's records: defaults and units resolved,
 * every id kept. Reads the model on the thread of the caller; nothing of the result refers to it.
 * <p>
 * It takes in the hosts to be emptied, those that may take their guests, and whoever shares storage with them. Hosts to
 * which guests may go must have storage of known size; others are left out, and said to be.
 */
public final class EvacuationReader {

    private static final int FIRST_VCENTER_WITH_16_UNITS = 7;

    private final Installation installation;
    private final EvacuationQuestion question;
    private final Problems problems = new Problems();
    private final Map<String, String> names;
    private final Map<Host, MethodQuestion> methods = new LinkedHashMap<>();
    private final Map<Host, MethodSpec> methodSpecs = new HashMap<>();
    private Assumptions assumptions = Assumptions.DEFAULTS;

    private EvacuationReader(Installation installation, EvacuationQuestion question) {
        this.installation = installation;
        this.question = question;
        this.names = new HashMap<>(InstallationNames.byId(installation));
    }

    /** Reads what a question needs. */
    public static EvacuationReading read(Installation installation, EvacuationQuestion question) {
        return new EvacuationReader(installation, question).read();
    }

    /** Reads what a stored study of hosts that are emptied needs. */
    public static EvacuationReading read(Installation installation, Study study) {
        var problems = new Problems();
        if (study.getKind() != StudyKind.EVACUATION) {
            problems.error(ProblemCode.STUDY_NOT_SUPPORTED, study, Messages.Study_NotEvacuation,
                    Messages.Study_NotEvacuationRemedy, Elements.name(study), study.getKind().getLiteral());
        }
        var question = problems.hasErrors() ? EvacuationQuestion.of(List.of())
                : EvacuationStudyReader.read(installation, study, problems);
        return problems.hasErrors()
                ? new EvacuationReading(Optional.empty(), problems.toList(), InstallationNames.byId(installation))
                : read(installation, question);
    }

    private EvacuationReading read() {
        var read = AssumptionsReader.read(installation);
        problems.addAll(read.problems());
        assumptions = read.assumptions();
        var targets = targets();
        question.hosts().forEach(this::readMethod);
        if (question.hosts().isEmpty()) {
            problems.error(ProblemCode.STUDY_INCOMPLETE, installation, Messages.Evacuation_NoHost,
                    Messages.Evacuation_NoHostRemedy, Elements.name(installation));
        } else if (targets.isEmpty()) {
            problems.error(ProblemCode.STUDY_INCOMPLETE, installation, Messages.Evacuation_NoTarget,
                    Messages.Evacuation_NoTargetRemedy, Elements.name(installation));
        }
        return new EvacuationReading(problems.hasErrors() ? Optional.empty() : study(targets), problems.toList(),
                names);
    }

    /** Other hosts of the same clusters, where none are named. In a rolling maintenance hosts take each other's guests. */
    private List<Host> targets() {
        Collection<Host> asked = question.targets();
        if (asked.isEmpty()) {
            asked = question.hosts().stream().flatMap(h -> Elements.clusterOf(h).stream())
                    .flatMap(c -> c.getHosts().stream()).distinct().toList();
        }
        var others = asked.stream().distinct()
                .filter(h -> question.rolling().isPresent() || !question.hosts().contains(h)).toList();
        others.stream().filter(h -> StorageSizes.knownCentral(h).isEmpty()).forEach(h -> problems.warning(
                ProblemCode.HOST_STORAGE_UNKNOWN, h, Messages.Paging_HostLeftOut, Messages.Host_StorageUnknownRemedy,
                Elements.name(h)));
        return others.stream().filter(h -> StorageSizes.knownCentral(h).isPresent()).toList();
    }

    private void readMethod(Host host) {
        var method = question.method()
                .orElseGet(() -> MethodQuestion.of(DefaultQuestions.own(host.getHypervisor())));
        methods.put(host, method);
        MethodReader.read(method, installation, problems).ifPresent(spec -> methodSpecs.put(host, spec));
    }

    private Optional<EvacuationStudy> study(List<Host> targets) {
        var ends = new LinkedHashSet<>(question.hosts());
        ends.addAll(targets);
        var hosts = HostClosure.of(Elements.hosts(installation), ends);
        var ways = new WayReader(installation, assumptions, problems, names);
        ways.read(question.hosts(), targets, methods);
        var specs = new SpecReader(installation, assumptions, problems);
        var guests = new Guests(specs, targets);
        hosts.forEach(guests::add);
        var links = specs.withLendingLinks(ways.links(), hosts, new PathReader(installation, assumptions, problems));
        var installationSpec =
                new SwapFiles(problems, names).added(specs.read(hosts, links, guests.specs), hosts);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        var moves = MoveOptions.of(methodSpecs.get(question.hosts().getFirst())).withWays(ways.ways())
                .withMethods(guests.methods).withClaims(guests.claims);
        var spec = new EvacuationSpec(installationSpec, ids(question.hosts()), Direction.OUT, given(), moves,
                targetOptions(targets, guests), limits(), question.window(), question.objective(), effort(),
                assumptions);
        return checked(new EvacuationStudy(spec, question.wayBack(),
                question.rolling()
                        .map(rolling -> new MaintenanceSpec(spec, question.hosts().stream().map(Elements::id).toList(),
                                rolling.homeComing(),
                                rolling.work()))));
    }

    private Optional<EvacuationStudy> checked(EvacuationStudy study) {
        var contradictions = Evacuation.check(study.spec());
        if (!contradictions.isEmpty()) {
            var elementNames = InstallationNames.of(installation);
            contradictions.forEach(c -> problems.add(ScenarioProblems.translate(c, elementNames)));
        }
        return contradictions.isEmpty() ? Optional.of(study) : Optional.empty();
    }

    private static TreeSet<String> ids(Collection<Host> hosts) {
        return hosts.stream().map(Elements::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private TreeMap<String, String> given() {
        var given = new TreeMap<String, String>();
        question.targetByGuest().forEach((guest, host) -> given.put(Elements.id(guest), Elements.id(host)));
        return given;
    }

    private TargetOptions targetOptions(List<Host> targets, Guests guests) {
        var excluded = question.excluded().stream().map(Elements::id).collect(Collectors.toSet());
        var usual = TargetOptions.ANYWHERE;
        return new TargetOptions(Optional.of(ids(targets)), new TreeMap<>(),
                RuleReader.read(installation, question.withoutRules()),
                new TreeSet<>(excluded), question.mostOvercommit().orElse(usual.mostOvercommit()),
                question.mayThrash()).withBarred(guests.barred);
    }

    private PlanningEffort effort() {
        return question.effort().isPresent() ? PlanningEffort.USUAL.withRelocations(question.effort().getAsLong())
                : PlanningEffort.USUAL;
    }

    private List<ConcurrencyLimit> limits() {
        var limits = new ArrayList<>(question.limits().orElseGet(this::usual).limits());
        question.atOnce().ifPresent(number -> question.hosts().forEach(host -> limits.add(new ConcurrencyLimit.PerHost(
                Optional.of(Elements.id(host)), number, ConcurrencyLimit.Cost.ONE))));
        return limits;
    }

    /** What the hypervisor of the first host does. */
    private AdmissionPreset usual() {
        var host = question.hosts().getFirst();
        return switch (host.getHypervisor()) {
            case ZVM -> AdmissionPreset.ONE_AT_A_TIME;
            case VSPHERE -> isOlder(host) ? AdmissionPreset.VCENTER_TO_67 : AdmissionPreset.VCENTER_2021;
            case KVM, XEN, OTHER -> AdmissionPreset.NONE;
        };
    }

    private static boolean isOlder(Host host) {
        return HostReader.hypervisor(host).filter(h -> h.version() > 0 && h.version() < FIRST_VCENTER_WITH_16_UNITS)
                .isPresent();
    }

    /** Guests of all hosts that take part, and what decides where those that move may go. */
    private final class Guests {

        private final SpecReader reader;
        private final ProfileReader profiles = new ProfileReader(assumptions);
        private final DeviceReader devices = new DeviceReader(installation, assumptions, problems);
        private final BarrierReader barriers = new BarrierReader(assumptions);
        private final List<Host> targets;
        private final List<GuestSpec> specs = new ArrayList<>();
        private final Map<String, MethodSpec> methods = new TreeMap<>();
        private final Map<String, Claim> claims = new TreeMap<>();
        private final Map<String, Map<String, Set<Barrier>>> barred = new TreeMap<>();

        Guests(SpecReader reader, List<Host> targets) {
            this.reader = reader;
            this.targets = targets;
        }

        void add(Host host) {
            boolean emptied = question.hosts().contains(host);
            reader.remarkOn(host);
            long guesses = SpecReader.guests(host).filter(ProfileReader::isGuess).count();
            if (emptied && guesses > 0) {
                problems.warning(ProblemCode.PROFILE_ASSUMED, host, Messages.Profiles_Assumed,
                        Messages.Profile_AssumedRemedy, Elements.name(host), guesses);
            }
            Elements.running(host).filter(g -> !g.isSetMemoryBytes() || g.pages() == 0)
                    .forEach(g -> problems.warning(ProblemCode.GUEST_STORAGE_UNKNOWN, g, Messages.Paging_GuestLeftOut,
                            Messages.Guest_StorageUnknownRemedy, Elements.name(g), Elements.name(host)));
            SpecReader.guests(host).forEach(g -> add(host, g, emptied));
        }

        private void add(Host host, Guest guest, boolean moves) {
            var handedOver = moves ? devices.read(guest) : GuestDevices.NONE;
            reader.guest(guest, host, profile(guest), EligibilityFacts.NONE)
                    .ifPresent(spec -> specs.add(spec.with(handedOver)));
            if (moves) {
                var id = Elements.id(guest);
                var method = methodSpecs.get(host);
                methods.put(id, method);
                claims.put(id, claim(guest));
                barred.put(id, barred(guest, host, handedOver, method));
            }
        }

        private MemoryProfileSpec profile(Guest guest) {
            var own = new Problems();
            var pages = reader.placements().of(guest);
            profiles.read(guest, pages, own);
            own.toList().forEach(p -> problems.warning(ProblemCode.PROFILE_UNUSABLE, guest,
                    Messages.Profile_PresetInstead, Messages.Profile_UnusableRemedy, Elements.name(guest)));
            return profiles.readOrPreset(guest, pages);
        }

        private static Claim claim(Guest guest) {
            var stores = guest.getDisks().stream().filter(d -> d.getDatastore() != null)
                    .map(d -> Elements.id(d.getDatastore())).collect(Collectors.toCollection(TreeSet::new));
            return new Claim(0, Ratio.ONE, stores, false);
        }

        private Map<String, Set<Barrier>> barred(Guest guest, Host source, GuestDevices handedOver,
                MethodSpec method) {
            var byHost = new TreeMap<String, Set<Barrier>>();
            for (var target : targets) {
                if (target != source) {
                    var why = barriers.read(guest, source, target, handedOver, method);
                    if (!why.isEmpty()) {
                        byHost.put(Elements.id(target), EnumSet.copyOf(why));
                    }
                }
            }
            return byHost;
        }
    }
}
