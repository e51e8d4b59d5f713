/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.model.CentralStorage;
import org.portolan.model.EckdVolume;
import org.portolan.model.ExpandedStorage;
import org.portolan.model.FlashVolume;
import org.portolan.model.Host;
import org.portolan.model.PagingSpace;
import org.portolan.model.PagingVolume;
import org.portolan.model.RemoteStorage;
import org.portolan.model.StorageLevel;

/** Hosts, their storage hierarchy and their paging volumes as the engine knows them. */
final class HostReader {

    /** Release that a host without one is taken for: the newest z/VM that is known here. */
    private static final HypervisorSpec NEWEST_ZVM = new HypervisorSpec(HypervisorSpec.Kind.ZVM, 7, 4);
    private static final Pattern RELEASE = Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,4}))?");

    private final PagePlacements placements;
    private final SlotUse slots;
    private final Assumptions assumptions;

    HostReader(PagePlacements placements, SlotUse slots, Assumptions assumptions) {
        this.placements = placements;
        this.slots = slots;
        this.assumptions = assumptions;
    }

    /**
     * The host.
     *
     * @param hosts ids of the hosts of the scenario; storage lent by others is left out
     * @param links ids of the links of the scenario
     */
    HostSpec read(Host host, Set<String> hosts, Set<String> links) {
        var levels = new ArrayList<StorageLevelSpec>();
        for (StorageLevel level : host.getStorageLevels()) {
            switch (level) {
                case CentralStorage central -> levels.add(central(host, central));
                case ExpandedStorage expanded -> levels.add(expanded(expanded));
                case RemoteStorage remote -> remote(remote, hosts, links).ifPresent(levels::add);
                default -> {
                    // paging spaces follow below, all in one
                }
            }
        }
        pagingSpace(host).ifPresent(levels::add);
        return new HostSpec(Elements.id(host), hypervisor(host), Elements.clusterOf(host).map(Elements::id), levels);
    }

    private StorageLevelSpec central(Host host, CentralStorage central) {
        return new StorageLevelSpec.Central(Elements.id(central), new Bytes(central.getSizeBytes()),
                fixed(host, central));
    }

    /** Where nobody set it, the hypervisor's own part gives way to resident pages that were measured. */
    private Optional<Bytes> fixed(Host host, CentralStorage central) {
        if (central.isSetFixedBytes()) {
            return Optional.of(new Bytes(Math.min(central.getFixedBytes(), central.getSizeBytes())));
        }
        long left = Math.max(0, central.getSizeBytes() - placements.of(host).resident() * Pages.SIZE);
        return left < PageRoom.fixedBytes(central, assumptions) ? Optional.of(new Bytes(left)) : Optional.empty();
    }

    private static StorageLevelSpec expanded(ExpandedStorage level) {
        var id = level.getSharedStorage() == null ? Elements.id(level) : Elements.id(level.getSharedStorage());
        Optional<SimTime> move =
                level.isSetPageMoveSeconds() ? Optional.of(SimTime.ofSeconds(level.getPageMoveSeconds()))
                        : Optional.empty();
        return new StorageLevelSpec.Xstore(id, new Bytes(StorageSizes.expandedBytes(level)), move);
    }

    private static Optional<StorageLevelSpec> remote(RemoteStorage level, Set<String> hosts, Set<String> links) {
        if (level.getLender() == null || level.getLink() == null || !level.isSetSizeBytes()
                || !hosts.contains(Elements.id(level.getLender())) || !links.contains(Elements.id(level.getLink()))) {
            return Optional.empty();
        }
        return Optional.of(new StorageLevelSpec.Remote(Elements.id(level), Elements.id(level.getLender()),
                Elements.id(level.getLink()), new Bytes(level.getSizeBytes())));
    }

    /** All paging spaces of the host as one: CP has one page space, however it is grouped in the model. */
    private static Optional<StorageLevelSpec> pagingSpace(Host host) {
        var spaces = host.getStorageLevels().stream()
                .filter(PagingSpace.class::isInstance)
                .map(PagingSpace.class::cast)
                .toList();
        var volumes = sizedVolumes(host).map(Elements::id).toList();
        return volumes.isEmpty() ? Optional.empty()
                : Optional.of(new StorageLevelSpec.PagingSpace(Elements.id(spaces.getFirst()), volumes,
                        channelRate(spaces)));
    }

    private static Optional<Rate> channelRate(List<PagingSpace> spaces) {
        return spaces.stream().allMatch(PagingSpace::isSetChannelBytesPerSecond)
                ? Optional.of(Rate.rounded(spaces.stream().mapToDouble(PagingSpace::getChannelBytesPerSecond).sum()))
                : Optional.empty();
    }

    /** Volumes that have slots. */
    static Stream<PagingVolume> sizedVolumes(Host host) {
        return PageRoom.pagingVolumes(host).filter(v -> v.slots() > 0);
    }

    /** The volume. */
    PagingVolumeSpec read(PagingVolume volume) {
        return new PagingVolumeSpec(Elements.id(volume), kind(volume), new Pages(volume.slots()),
                new Pages(slots.slots(volume)),
                volume.isSetServiceSeconds() ? Optional.of(SimTime.ofSeconds(volume.getServiceSeconds()))
                        : Optional.empty(),
                volume.isSetTransferBytesPerSecond() ? Optional.of(Rate.rounded(volume.getTransferBytesPerSecond()))
                        : Optional.empty(),
                volume.isSetBlockWritePages() ? OptionalInt.of(volume.getBlockWritePages()) : OptionalInt.empty(),
                volume.isSetBlockReadPages() ? OptionalInt.of(volume.getBlockReadPages()) : OptionalInt.empty(),
                volume.isSetAliases() ? OptionalInt.of(1 + volume.getAliases()) : OptionalInt.empty());
    }

    private static PagingVolumeSpec.Kind kind(PagingVolume volume) {
        return switch (volume) {
            case EckdVolume eckd -> PagingVolumeSpec.Kind.ECKD;
            case FlashVolume flash -> PagingVolumeSpec.Kind.FLASH;
            default -> PagingVolumeSpec.Kind.FIXED_BLOCK;
        };
    }

    /** Kind and release; none where the kind says nothing and the release neither. */
    static Optional<HypervisorSpec> hypervisor(Host host) {
        var kind = switch (host.getHypervisor()) {
            case ZVM -> HypervisorSpec.Kind.ZVM;
            case VSPHERE -> HypervisorSpec.Kind.VSPHERE;
            case KVM -> HypervisorSpec.Kind.KVM;
            case XEN, OTHER -> HypervisorSpec.Kind.OTHER;
        };
        Matcher release = RELEASE.matcher(Elements.text(host.getHypervisorRelease()));
        if (release.find()) {
            return Optional.of(new HypervisorSpec(kind, Integer.parseInt(release.group(1)),
                    release.group(2) == null ? 0 : Integer.parseInt(release.group(2))));
        }
        return switch (kind) {
            case ZVM -> Optional.of(NEWEST_ZVM);
            case OTHER -> Optional.empty();
            default -> Optional.of(new HypervisorSpec(kind, 0, 0));
        };
    }
}
