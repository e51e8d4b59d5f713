/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portolan.bridge.InstallationReader.Move;
import org.portolan.engine.Engine;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.EligibilityFacts;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.RelocationRequest;
import org.portolan.engine.input.Scenario;
import org.portolan.engine.input.ServiceLevel;
import org.portolan.engine.input.SwitchSpec;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.DiskPath;
import org.portolan.model.Element;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Installation;
import org.portolan.model.NamedElement;
import org.portolan.model.PagingVolume;
import org.portolan.model.RemoteStorage;
import org.portolan.model.Switch;

/** Builds the scenario of one relocation. */
final class ScenarioReader {

    private static final int MOST_PROCESSORS = 1024;

    private final Installation installation;
    private final Assumptions assumptions;
    private final Problems problems;
    private final PagePlacements placements;
    private final SlotUse slots;
    private final PathReader paths;
    private final ProfileReader profiles;
    private final HostReader hostReader;
    private final HostParts parts;

    ScenarioReader(Installation installation, Assumptions assumptions, Problems problems) {
        this.installation = installation;
        this.assumptions = assumptions;
        this.problems = problems;
        this.placements = PagePlacements.of(installation, assumptions);
        this.slots = SlotUse.of(installation, placements);
        this.paths = new PathReader(installation, assumptions, problems);
        this.profiles = new ProfileReader(assumptions);
        this.parts = new HostParts(installation);
        this.hostReader = new HostReader(placements, slots, assumptions);
    }

    /** The scenario; empty after errors were added. */
    Optional<Scenario> read(Move move) {
        if (!isPossible(move)) {
            return Optional.empty();
        }
        remarks(move);
        var source = source(move);
        var path = paths.path(move, source);
        var hosts = HostClosure.of(Elements.hosts(installation), Set.of(source, move.target()));
        var links = links(path, hosts);
        var spec = installation(move, hosts, links);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        var request = new RelocationRequest(Elements.id(move.guest()), Elements.id(move.target()),
                path.stream().map(LinkSpec::id).toList(), SimTime.ZERO, move.spec());
        return checked(Scenario.of(spec, request, assumptions));
    }

    private Optional<Scenario> checked(Scenario scenario) {
        var contradictions = Engine.check(scenario);
        if (!contradictions.isEmpty()) {
            var names = InstallationNames.of(installation);
            contradictions.forEach(c -> problems.add(ScenarioProblems.translate(c, names)));
        }
        return contradictions.isEmpty() ? Optional.of(scenario) : Optional.empty();
    }

    private boolean isPossible(Move move) {
        var guest = move.guest();
        var source = Elements.hostOf(guest);
        if (source.isEmpty()) {
            return refuse(ProblemCode.GUEST_ON_NO_HOST, guest, Messages.Guest_OnNoHost, Messages.Guest_OnNoHostRemedy);
        }
        if (!Elements.runs(guest)) {
            return refuse(ProblemCode.GUEST_NOT_RUNNING, guest, Messages.Guest_NotRunning,
                    Messages.Guest_NotRunningRemedy);
        }
        if (!guest.isSetMemoryBytes() || guest.pages() == 0) {
            return refuse(ProblemCode.GUEST_STORAGE_UNKNOWN, guest, Messages.Guest_StorageUnknown,
                    Messages.Guest_StorageUnknownRemedy);
        }
        if (source.get() == move.target()) {
            problems.error(ProblemCode.TARGET_IS_SOURCE, guest, Messages.Move_TargetIsSource,
                    Messages.Move_TargetIsSourceRemedy, Elements.name(guest), Elements.name(source.get()));
            return false;
        }
        return hasStorage(source.get()) & hasStorage(move.target());
    }

    private boolean hasStorage(Host host) {
        return StorageSizes.knownCentral(host).isPresent() || refuse(ProblemCode.HOST_STORAGE_UNKNOWN, host,
                Messages.Host_StorageUnknown, Messages.Host_StorageUnknownRemedy);
    }

    private boolean refuse(ProblemCode code, NamedElement element, String message, String remedy) {
        problems.error(code, element, message, remedy, Elements.name(element));
        return false;
    }

    /** What the user should know about the numbers that go in. */
    private void remarks(Move move) {
        var guest = move.guest();
        if (ProfileReader.isGuess(guest)) {
            problems.warning(ProblemCode.PROFILE_ASSUMED, guest, Messages.Profile_Assumed,
                    Messages.Profile_AssumedRemedy,
                    Elements.name(guest));
        }
        pageRemarks(source(move));
        pageRemarks(move.target());
        if (move.target().getHypervisor() != HypervisorKind.ZVM) {
            guest.getDisks().stream().filter(d -> !EligibilityReader.reachesStore(d, move.target()))
                    .forEach(d -> storeRemark(move, d));
        }
    }

    private void storeRemark(Move move, DiskPath disk) {
        problems.warning(ProblemCode.STORE_NOT_SHARED, disk, Messages.Store_NotShared, Messages.Store_NotSharedRemedy,
                Elements.name(move.guest()), Elements.name(disk.getDatastore()), Elements.name(move.target()));
    }

    private void pageRemarks(Host host) {
        var pages = placements.of(host);
        if (pages.homeless() > 0) {
            problems.warning(ProblemCode.PAGES_WITHOUT_ROOM, host, Messages.Pages_WithoutRoom,
                    Messages.Pages_WithoutRoomRemedy, Elements.name(host), Texts.pages(pages.homeless()));
        }
        if (pages.estimatedAway() > 0) {
            problems.remark(ProblemCode.PAGES_ESTIMATED, host, Messages.Pages_Estimated, Messages.Pages_EstimatedRemedy,
                    Elements.name(host), Texts.pages(pages.estimatedAway()));
        }
        PageRoom.pagingVolumes(host).filter(v -> v.slots() == 0).forEach(v -> problems.warning(
                ProblemCode.VOLUME_SIZE_UNKNOWN, v, Messages.Volume_SizeUnknown, Messages.Volume_SizeUnknownRemedy,
                Elements.name(v), Elements.name(host)));
    }

    private static Host source(Move move) {
        return Elements.hostOf(move.guest()).orElseThrow();
    }

    /** The links of the way, and those that storage is lent over. */
    private List<LinkSpec> links(List<LinkSpec> path, List<Host> hosts) {
        var links = new ArrayList<>(path);
        hosts.stream()
                .flatMap(h -> h.getStorageLevels().stream())
                .filter(RemoteStorage.class::isInstance)
                .map(l -> ((RemoteStorage) l).getLink())
                .filter(Objects::nonNull)
                .flatMap(l -> paths.read(l).stream())
                .filter(l -> links.stream().noneMatch(known -> known.id().equals(l.id())))
                .forEach(links::add);
        return links;
    }

    private InstallationSpec installation(Move move, List<Host> hosts, List<LinkSpec> links) {
        var hostIds = hosts.stream().map(Elements::id).collect(Collectors.toCollection(TreeSet::new));
        var linkIds = links.stream().map(LinkSpec::id).collect(Collectors.toCollection(TreeSet::new));
        List<HostSpec> hostSpecs = hosts.stream()
                .flatMap(h -> guarded(h, () -> hostReader.read(h, hostIds, linkIds)
                        .with(HostParts.processors(h)).with(parts.adapters(h, linkIds))).stream())
                .toList();
        Set<PagingVolume> volumes = hosts.stream().flatMap(HostReader::sizedVolumes)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<PagingVolumeSpec> volumeSpecs = volumes.stream()
                .flatMap(v -> guarded(v, () -> hostReader.read(v)).stream()).toList();
        List<GuestSpec> guests = hosts.stream().flatMap(h -> guests(move, h)).toList();
        return new InstallationSpec(hostSpecs, volumeSpecs, links, guests, switches());
    }

    /** Switches whose backbone is known; the others are no limit. */
    private List<SwitchSpec> switches() {
        return installation.getSwitches().stream().filter(Switch::isSetBackboneBytesPerSecond)
                .flatMap(s -> guarded(s, () -> new SwitchSpec(Elements.id(s),
                        Optional.of(Rate.rounded(s.getBackboneBytesPerSecond())))).stream())
                .toList();
    }

    private Stream<GuestSpec> guests(Move move, Host host) {
        return Elements.running(host)
                .filter(g -> g.isSetMemoryBytes() && g.pages() > 0)
                .flatMap(g -> guarded(g, () -> guest(move, g, host)).flatMap(spec -> spec).stream());
    }

    private Optional<GuestSpec> guest(Move move, Guest guest, Host host) {
        var pages = placements.of(guest);
        var placement = new GuestPlacement(new Pages(pages.resident()), slots.copies(guest),
                new Pages(pages.expanded()), new Pages(pages.pagedOut()), new Pages(pages.untouched()));
        boolean moves = guest == move.guest();
        var eligibility = moves ? EligibilityReader.read(guest, move.target()) : EligibilityFacts.NONE;
        int processors = guest.isSetVirtualProcessors() ? Math.min(MOST_PROCESSORS, guest.getVirtualProcessors()) : 1;
        return profile(guest, pages, moves).map(profile -> new GuestSpec(Elements.id(guest), Elements.id(host),
                Optional.<Bytes>empty(), processors, placement, profile, eligibility, serviceLevel(guest)));
    }

    /** A guest that stays only takes room: its preset will do where its own profile cannot be used. */
    private Optional<MemoryProfileSpec> profile(Guest guest, GuestPages pages, boolean moves) {
        if (moves) {
            return profiles.read(guest, pages, problems);
        }
        return profiles.read(guest, pages, new Problems())
                .or(() -> Optional
                        .of(new MemoryProfileSpec.Preset(PresetKeys.of(guest.getGuestClass()).engineClass())));
    }

    private static ServiceLevel serviceLevel(Guest guest) {
        var promised = guest.getServiceLevel();
        if (promised == null) {
            return ServiceLevel.NONE;
        }
        return new ServiceLevel(
                promised.isSetLongestOutageSeconds()
                        ? Optional.of(SimTime.ofSeconds(promised.getLongestOutageSeconds()))
                        : Optional.empty(),
                promised.isSetLongestRelocationSeconds()
                        ? Optional.of(SimTime.ofSeconds(promised.getLongestRelocationSeconds())) : Optional.empty());
    }

    /** What the maker makes; empty after an error was added, when the engine refuses a value. */
    private <T> Optional<T> guarded(Element element, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (InvalidValueException e) {
            problems.error(ProblemCode.VALUE_REFUSED, element, Messages.Value_Refused, Messages.Value_RefusedRemedy,
                    element instanceof NamedElement named ? Elements.name(named)
                            : Elements.id(element),
                    e.field(), e.value());
            return Optional.empty();
        }
    }
}
