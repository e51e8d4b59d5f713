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

import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.EligibilityFacts;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.ServiceLevel;
import org.portolan.engine.input.SwitchSpec;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.Element;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.NamedElement;
import org.portolan.model.PagingVolume;
import org.portolan.model.RemoteStorage;
import org.portolan.model.Switch;

/** Copies parts of an installation into records of the engine. What the engine refuses becomes a problem. */
final class SpecReader {

    private static final int MOST_PROCESSORS = 1024;

    private final Installation installation;
    private final Problems problems;
    private final PagePlacements placements;
    private final SlotUse slots;
    private final HostReader hostReader;
    private final HostParts parts;

    SpecReader(Installation installation, Assumptions assumptions, Problems problems) {
        this.installation = installation;
        this.problems = problems;
        this.placements = PagePlacements.of(installation, assumptions);
        this.slots = SlotUse.of(installation, placements);
        this.parts = new HostParts(installation);
        this.hostReader = new HostReader(placements, slots, assumptions);
    }

    /** Where the pages of the guests live. */
    PagePlacements placements() {
        return placements;
    }

    /** Hosts with their volumes, links, guests, and the switches whose backbone is known. */
    InstallationSpec read(List<Host> hosts, List<LinkSpec> links, List<GuestSpec> guests) {
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
        return new InstallationSpec(hostSpecs, volumeSpecs, links, guests, switches());
    }

    /** Some links, and those that hosts lend storage over. */
    List<LinkSpec> withLendingLinks(List<LinkSpec> some, List<Host> hosts, PathReader paths) {
        var links = new ArrayList<>(some);
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

    /** Running guests of a host whose storage is known. */
    static Stream<Guest> guests(Host host) {
        return Elements.running(host).filter(g -> g.isSetMemoryBytes() && g.pages() > 0);
    }

    /** A guest; empty after an error was added. */
    Optional<GuestSpec> guest(Guest guest, Host host, MemoryProfileSpec profile, EligibilityFacts eligibility) {
        int processors = guest.isSetVirtualProcessors() ? Math.min(MOST_PROCESSORS, guest.getVirtualProcessors()) : 1;
        return guarded(guest, () -> new GuestSpec(Elements.id(guest), Elements.id(host), Optional.<Bytes>empty(),
                processors, placement(guest), profile, eligibility, serviceLevel(guest)));
    }

    private GuestPlacement placement(Guest guest) {
        var pages = placements.of(guest);
        return new GuestPlacement(new Pages(pages.resident()), slots.copies(guest), new Pages(pages.expanded()),
                new Pages(pages.pagedOut()), new Pages(pages.untouched()));
    }

    /** Remarks on the pages and volumes of a host. */
    void remarkOn(Host host) {
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

    /** What the maker makes; empty after an error was added, when the engine refuses a value. */
    <T> Optional<T> guarded(Element element, Supplier<T> maker) {
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

    /** Switches whose backbone is known; the others are no limit. */
    private List<SwitchSpec> switches() {
        return installation.getSwitches().stream().filter(Switch::isSetBackboneBytesPerSecond)
                .flatMap(s -> guarded(s, () -> new SwitchSpec(Elements.id(s),
                        Optional.of(Rate.rounded(s.getBackboneBytesPerSecond())))).stream())
                .toList();
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
}
