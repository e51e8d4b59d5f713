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
import java.util.OptionalInt;
import java.util.TreeMap;

import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.EligibilityFacts;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.paging.Change;
import org.portolan.engine.paging.Paging;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.paging.ReplacementPolicy;
import org.portolan.engine.paging.ResidencySpec;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Ratio;
import org.portolan.model.CentralStorage;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Installation;
import org.portolan.model.Study;
import org.portolan.model.StudyKind;
import org.portolan.study.paging.PagingStudy;
import org.portolan.study.paging.Sweep;
import org.portolan.study.text.ElementNames;

/**
 * Copies what the paging engine asks of an installation into its records: defaults and units resolved, every id kept.
 * Reads the model on the thread of the caller; nothing of the result refers to it.
 * <p>
 * A question about some hosts takes in those that share storage with them. A host whose central storage is not known
 * is left out, and said to be.
 */
public final class PagingReader {

    /** Longest age list that the engine takes; with the pages on trial it must leave room for the others. */
    private static final double LONGEST_AGE_LIST = 0.45;

    private final Installation installation;
    private final Problems problems;
    private final Map<String, String> names;

    private PagingReader(Installation installation) {
        this(installation, new Problems(), new HashMap<>(InstallationNames.byId(installation)));
    }

    private PagingReader(Installation installation, Problems problems, Map<String, String> names) {
        this.installation = installation;
        this.problems = problems;
        this.names = names;
    }

    /**
     * Hosts with their running guests, as the engine takes them; also hosts whose storage is not known.
     *
     * @param problems gets what was assumed, and what is wrong
     * @param names gets the names of what is assumed
     */
    static PagingSpec spec(Installation installation, List<Host> hosts, Assumptions assumptions, Problems problems,
            Map<String, String> names) {
        return new PagingReader(installation, problems, names).spec(PagingQuestion.ofAllHosts(), hosts, assumptions);
    }

    /** Reads what a question needs. */
    public static PagingReading read(Installation installation, PagingQuestion question) {
        return new PagingReader(installation).read(question);
    }

    /** Reads what a stored study of overcommitment needs. */
    public static PagingReading read(Installation installation, Study study) {
        var reader = new PagingReader(installation);
        if (study.getKind() != StudyKind.OVERCOMMIT) {
            reader.problems.error(ProblemCode.STUDY_NOT_SUPPORTED, study, Messages.Study_NotOvercommit,
                    Messages.Study_NotOvercommitRemedy, Elements.name(study), study.getKind().getLiteral());
            return reader.reading(Optional.empty());
        }
        return reader.read(PagingQuestion.of(study));
    }

    private PagingReading read(PagingQuestion question) {
        var read = AssumptionsReader.read(installation);
        problems.addAll(read.problems());
        var asked = asked(question);
        if (asked.isEmpty()) {
            problems.error(ProblemCode.HOST_STORAGE_UNKNOWN, installation, Messages.Paging_NoHost,
                    Messages.Paging_NoHostRemedy, Elements.name(installation));
        }
        if (problems.hasErrors()) {
            return reading(Optional.empty());
        }
        var spec = spec(question, asked, read.assumptions());
        return reading(problems.hasErrors() ? Optional.empty() : study(question, asked, spec));
    }

    private PagingReading reading(Optional<PagingStudy> study) {
        return new PagingReading(study.filter(s -> !problems.hasErrors()), problems.toList(), names);
    }

    /** The hosts that are asked about and known well enough. */
    private List<Host> asked(PagingQuestion question) {
        var hosts = question.hosts().isEmpty() ? Elements.hosts(installation) : question.hosts();
        hosts.stream().filter(h -> StorageSizes.knownCentral(h).isEmpty()).forEach(h -> problems.warning(
                ProblemCode.HOST_STORAGE_UNKNOWN, h, Messages.Paging_HostLeftOut, Messages.Host_StorageUnknownRemedy,
                Elements.name(h)));
        return hosts.stream().filter(h -> StorageSizes.knownCentral(h).isPresent()).distinct().toList();
    }

    private List<Host> closure(PagingQuestion question, List<Host> asked) {
        var ends = new LinkedHashSet<>(asked);
        ends.addAll(new Lenders(installation, question).named());
        return question.hosts().isEmpty() ? asked : HostClosure.of(Elements.hosts(installation), ends);
    }

    private Optional<PagingStudy> study(PagingQuestion question, List<Host> asked, PagingSpec spec) {
        var knobs = new KnobReader(installation, problems);
        var changed = spec;
        for (var setting : question.changes()) {
            for (var host : about(setting, asked)) {
                changed = knobs.changed(changed, host, setting);
            }
        }
        var sweeps = new ArrayList<Sweep>();
        for (var setting : question.variations()) {
            for (var host : about(setting, asked)) {
                knobs.sweep(changed, host, setting).ifPresent(sweeps::add);
            }
        }
        nameNewcomers(changed);
        sweeps.forEach(s -> s.steps().forEach(step -> nameVolumes(step.changes())));
        return checked(new PagingStudy(changed, asked.stream().map(Elements::id).toList(), sweeps));
    }

    /** A guest that is named comes on its own host, where that is among those asked about. */
    private List<Host> about(KnobSetting setting, List<Host> asked) {
        var home = asked.stream().filter(h -> SpecReader.guests(h).anyMatch(g -> !setting.subject().isEmpty()
                && (setting.subject().equals(Elements.id(g)) || setting.subject().equalsIgnoreCase(Elements.name(g)))))
                .toList();
        return home.isEmpty() ? asked : home;
    }

    private Optional<PagingStudy> checked(PagingStudy study) {
        var contradictions = Paging.check(study.spec());
        contradictions.forEach(c -> problems.add(ScenarioProblems.translate(c, ElementNames.of(names))));
        return contradictions.isEmpty() ? Optional.of(study) : Optional.empty();
    }

    /** What changes made has an id made of that of its like and a number. */
    private void nameNewcomers(PagingSpec spec) {
        spec.installation().guests().forEach(g -> nameLike(g.id()));
        spec.installation().pagingVolumes().forEach(v -> nameLike(v.id()));
    }

    private void nameVolumes(List<Change> changes) {
        for (var change : changes) {
            if (change instanceof Change.AddVolume added) {
                nameLike(added.volume().id());
            }
        }
    }

    private void nameLike(String id) {
        int plus = id.lastIndexOf('+');
        if (plus > 0 && names.containsKey(id.substring(0, plus))) {
            names.putIfAbsent(id, names.get(id.substring(0, plus)) + " " + id.substring(plus));
        }
    }

    private PagingSpec spec(PagingQuestion question, List<Host> asked, Assumptions assumptions) {
        var hosts = closure(question, asked);
        var specs = new SpecReader(installation, assumptions, problems);
        var guests = new Guests(specs, new ProfileReader(assumptions));
        hosts.forEach(guests::add);
        var paths = new PathReader(installation, assumptions, problems);
        var links =
                new Lenders(installation, question).withLinks(specs.withLendingLinks(List.of(), hosts, paths), asked,
                        paths, assumptions);
        var installationSpec = new SwapFiles(problems, names).added(specs.read(hosts, links, guests.specs), hosts);
        var spec = new PagingSpec(installationSpec, guests.residency, Map.of(), assumptions);
        for (var host : hosts) {
            spec = withPolicy(spec, host, installationSpec);
        }
        return spec;
    }

    /** Guests of the hosts, and what was set for their storage. */
    private final class Guests {

        private final SpecReader reader;
        private final ProfileReader profiles;
        private final List<GuestSpec> specs = new ArrayList<>();
        private final Map<String, ResidencySpec> residency = new TreeMap<>();

        Guests(SpecReader reader, ProfileReader profiles) {
            this.reader = reader;
            this.profiles = profiles;
        }

        void add(Host host) {
            reader.remarkOn(host);
            remarkOn(host);
            SpecReader.guests(host).forEach(g -> add(host, g));
        }

        private void add(Host host, Guest guest) {
            var spec = reader.guest(guest, host, profile(guest), EligibilityFacts.NONE);
            spec.ifPresent(s -> specs.add(withHomeless(s, reader.placements().homeless(guest))));
            reader.guarded(guest, () -> residencyOf(host, guest)).filter(r -> !r.equals(ResidencySpec.NONE))
                    .ifPresent(r -> residency.put(Elements.id(guest), r));
        }

        private MemoryProfileSpec profile(Guest guest) {
            var own = new Problems();
            var pages = reader.placements().of(guest);
            profiles.read(guest, pages, own);
            own.toList().forEach(p -> problems.warning(ProblemCode.PROFILE_UNUSABLE, guest,
                    Messages.Profile_PresetInstead, Messages.Profile_UnusableRemedy, Elements.name(guest)));
            return profiles.readOrPreset(guest, pages);
        }
    }

    /** One remark for each host: an import may have thousands of guests that nothing is known about. */
    private void remarkOn(Host host) {
        long guesses = SpecReader.guests(host).filter(ProfileReader::isGuess).count();
        if (guesses > 0) {
            problems.warning(ProblemCode.PROFILE_ASSUMED, host, Messages.Profiles_Assumed,
                    Messages.Profile_AssumedRemedy, Elements.name(host), guesses);
        }
        Elements.running(host).filter(g -> !g.isSetMemoryBytes() || g.pages() == 0)
                .forEach(g -> problems.warning(ProblemCode.GUEST_STORAGE_UNKNOWN, g, Messages.Paging_GuestLeftOut,
                        Messages.Guest_StorageUnknownRemedy, Elements.name(g), Elements.name(host)));
    }

    /** Pages that were measured but fit nowhere are part of the demand: that they fit nowhere is the answer. */
    private static GuestSpec withHomeless(GuestSpec guest, long homeless) {
        if (homeless == 0) {
            return guest;
        }
        var placement = guest.placement();
        var more = new Pages(Math.min(homeless, placement.untouched().count()));
        return new GuestSpec(guest.id(), guest.host(), guest.maximumMemory(), guest.virtualCpus(),
                new GuestPlacement(placement.resident().plus(more), placement.residentWithSlot(), placement.xstore(),
                        placement.dasd(), placement.untouched().minus(more)),
                guest.profile(), guest.eligibility(), guest.serviceLevel());
    }

    /** What is set for the storage of a guest on a host. */
    static ResidencySpec residencyOf(Host host, Guest guest) {
        long pages = guest.pages();
        long limit = guest.isSetMemoryLimitBytes() ? guest.getMemoryLimitBytes() / Pages.SIZE : pages;
        long most = Math.min(pages, limit);
        long reserved = Math.max(guest.getReservedPages(), guest.getMemoryReservationBytes() / Pages.SIZE);
        // The balloon of vSphere is an answer of the host, not a setting: the engine works it out.
        long pooled = host.getHypervisor() == HypervisorKind.VSPHERE ? 0 : guest.getBalloonedBytes() / Pages.SIZE;
        double unused = guest.getUnusedFraction();
        return new ResidencySpec(new Pages(Math.min(reserved, most)), new Pages(Math.min(guest.getLockedPages(), most)),
                new Pages(Math.min(pooled, pages)), new Ratio(unused),
                new Ratio(Math.min(1 - unused, guest.getDuplicateFraction())),
                limit < pages ? Optional.of(new Pages(limit)) : Optional.empty(), OptionalInt.empty());
    }

    /** The policy follows from the hypervisor; only what is set for the age list is said. */
    private static PagingSpec withPolicy(PagingSpec spec, Host host, InstallationSpec installation) {
        var central = StorageSizes.knownCentral(host);
        var hostSpec = installation.hosts().stream().filter(h -> h.id().equals(Elements.id(host))).findFirst();
        var usual = hostSpec.map(h -> ReplacementPolicy.of(h, spec.assumptions()));
        if (central.isPresent() && usual.isPresent() && usual.get() instanceof ReplacementPolicy.AgeList list) {
            var own = ageList(central.get(), list);
            return own.equals(list) ? spec : spec.with(Elements.id(host), own);
        }
        return spec;
    }

    private static ReplacementPolicy ageList(CentralStorage central, ReplacementPolicy.AgeList usual) {
        var share = central.isSetAgeListFraction()
                ? new Ratio(Math.min(LONGEST_AGE_LIST, central.getAgeListFraction())) : usual.share();
        return new ReplacementPolicy.AgeList(usual.trialShare(), share, central.isEarlyWrites(),
                central.isKeepSlot());
    }
}
