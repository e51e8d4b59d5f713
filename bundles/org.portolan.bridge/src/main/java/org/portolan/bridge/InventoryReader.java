/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.Engine;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.LinkSpec;
import org.portolan.model.EthernetLink;
import org.portolan.model.Guest;
import org.portolan.model.GuestClass;
import org.portolan.model.Installation;
import org.portolan.model.IsfcLink;
import org.portolan.model.Link;
import org.portolan.model.Node;
import org.portolan.model.NumaLink;
import org.portolan.model.WorkingSetProfile;

/** Works the inventory out of a model. */
final class InventoryReader {

    private final Installation installation;
    private final PagePlacements placements;
    private final ProfileReader profiles;
    private final LinkReader links;
    private final Assumptions assumptions;

    InventoryReader(Installation installation) {
        this.installation = installation;
        this.assumptions = AssumptionsReader.read(installation).assumptions();
        this.placements = PagePlacements.of(installation, assumptions);
        this.profiles = new ProfileReader(assumptions);
        this.links = new LinkReader(assumptions);
    }

    InventoryFacts read() {
        var placed = Elements.hosts(installation).stream().flatMap(h -> h.getGuests().stream());
        var guests = Stream.concat(placed, installation.getUnplacedGuests().stream()).map(this::guest).toList();
        return new InventoryFacts(guests, installation.getLinks().stream().map(this::link).toList());
    }

    private GuestEntry guest(Guest guest) {
        return new GuestEntry(Elements.id(guest), Elements.name(guest),
                Elements.hostOf(guest).map(Elements::id).orElse(""), guest.getPowerState(), guest.isTemplate(),
                guest.isSetVirtualProcessors() ? OptionalInt.of(guest.getVirtualProcessors()) : OptionalInt.empty(),
                guest.isSetMemoryBytes() ? OptionalLong.of(guest.getMemoryBytes()) : OptionalLong.empty(),
                guest.getZvm() == null ? 0 : guest.getZvm().getVirtualDiskBytes(),
                Elements.runs(guest) ? Optional.of(placements.of(guest)) : Optional.empty(), workingSet(guest),
                dirtyRate(guest), ModelWords.of(guest.getGuestClass()));
    }

    private OptionalLong workingSet(Guest guest) {
        boolean told = !ProfileReader.isGuess(guest) || guest.isSetMeasuredActiveBytes();
        return told && guest.isSetMemoryBytes() ? OptionalLong.of(profiles.workingSetPages(guest))
                : OptionalLong.empty();
    }

    /** Measured curves and populations have no single rate. */
    private Optional<Double> dirtyRate(Guest guest) {
        if (guest.getMemoryProfile() instanceof WorkingSetProfile profile && profile.isSetDirtyPagesPerSecond()) {
            return Optional.of(profile.getDirtyPagesPerSecond());
        }
        boolean preset = guest.getMemoryProfile() == null || guest.getMemoryProfile() instanceof WorkingSetProfile;
        return preset && guest.getGuestClass() != GuestClass.CUSTOM
                ? Optional.of(assumptions.value(PresetKeys.of(guest.getGuestClass()).dirtyRate())) : Optional.empty();
    }

    private LinkEntry link(Link link) {
        var spec = links.readQuietly(link);
        return new LinkEntry(Elements.id(link), Elements.name(link), kind(link), id(link.getFrom()),
                name(link.getFrom()), id(link.getTo()), name(link.getTo()),
                spec.map(s -> Engine.payloadRate(s, assumptions)), spec.map(LinkSpec::latency));
    }

    private static String id(Node end) {
        return end == null ? "" : Elements.id(end);
    }

    private static String name(Node end) {
        return end == null ? "" : Elements.name(end);
    }

    private static String kind(Link link) {
        return switch (link) {
            case IsfcLink isfc -> isfc.getFctcDevices().isEmpty() ? Messages.LinkKind_Isfc
                    : NLS.bind(Messages.LinkKind_IsfcDevices, isfc.getFctcDevices().size());
            case EthernetLink ethernet -> Messages.LinkKind_Ethernet;
            case NumaLink numa -> Messages.LinkKind_Numa;
            default -> Messages.LinkKind_Replication;
        };
    }
}
