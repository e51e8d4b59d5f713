/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import static org.portolan.model.PortolanPackage.Literals.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.portolan.model.ElementNames;
import org.portolan.model.ExpandedStorage;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Link;
import org.portolan.model.NamedElement;
import org.portolan.model.PagingSpace;
import org.portolan.model.PagingVolume;
import org.portolan.model.RemoteStorage;
import org.portolan.model.SharedExpandedStorage;
import org.portolan.model.StorageLevel;
import org.portolan.model.internal.Messages;

/** What must hold for the levels below central storage, private and shared. */
final class StorageRules {

    private static final long LARGEST_XSTORE = 128L << 30;
    private static final int MOST_NAMES = 12;

    private final Survey survey;
    private final Findings findings;

    StorageRules(Survey survey, Findings findings) {
        this.survey = survey;
        this.findings = findings;
    }

    void check(StorageLevel level) {
        if (!(level.eContainer() instanceof Host host)) {
            return;
        }
        switch (level) {
            case ExpandedStorage expanded -> checkExpanded(host, expanded);
            case RemoteStorage remote -> checkRemote(host, remote);
            case PagingSpace paging -> checkPaging(host, paging);
            default -> {
                // central storage is checked with its host
            }
        }
    }

    private void checkExpanded(Host host, ExpandedStorage level) {
        if (host.getHypervisor() != HypervisorKind.ZVM) {
            findings.on(ProblemCode.XSTORE_ELSEWHERE, level, label(host.getHypervisor()));
        } else if (!HostRules.isBeforeZvm64(host)) {
            findings.on(ProblemCode.XSTORE_REMOVED, level,
                    HostRules.releaseOf(host).isPresent() ? host.getHypervisorRelease() : Messages.Word_NewestRelease);
        } else if (HostRules.isZvm63(host)) {
            findings.on(ProblemCode.XSTORE_NOT_RECOMMENDED, level);
        }
        long bytes = survey.bytesOf(level);
        if (bytes > LARGEST_XSTORE) {
            findings.at(ProblemCode.XSTORE_TOO_LARGE, level, EXPANDED_STORAGE__SIZE_BYTES, Values.bytes(bytes));
        }
        checkUse(level, bytes);
    }

    static String label(HypervisorKind kind) {
        return switch (kind) {
            case ZVM -> Messages.Hypervisor_Zvm;
            case VSPHERE -> Messages.Hypervisor_Vsphere;
            case KVM -> Messages.Hypervisor_Kvm;
            case XEN -> Messages.Hypervisor_Xen;
            case OTHER -> Messages.Hypervisor_Other;
        };
    }

    private void checkUse(StorageLevel level, long bytes) {
        if (level.isSetUsedBytes() && bytes > 0 && level.getUsedBytes() > bytes) {
            findings.at(ProblemCode.STORAGE_USED_EXCEEDS_SIZE, level, STORAGE_LEVEL__USED_BYTES,
                    Values.bytes(level.getUsedBytes()), Values.bytes(bytes));
        }
    }

    private void checkRemote(Host host, RemoteStorage level) {
        Host lender = level.getLender();
        Link link = level.getLink();
        if (lender == null) {
            findings.at(ProblemCode.REMOTE_STORAGE_WITHOUT_LENDER, level, REMOTE_STORAGE__LENDER);
        } else if (lender == host) {
            findings.at(ProblemCode.REMOTE_STORAGE_OF_ITSELF, level, REMOTE_STORAGE__LENDER);
        }
        if (link == null) {
            findings.at(ProblemCode.REMOTE_STORAGE_WITHOUT_LINK, level, REMOTE_STORAGE__LINK);
        } else if (lender != null && lender != host && !LinkRules.joins(link, host, lender)) {
            findings.at(ProblemCode.REMOTE_STORAGE_LINK_ELSEWHERE, level, REMOTE_STORAGE__LINK, link, host, lender);
        }
        checkUse(level, level.getSizeBytes());
    }

    /** Whether hosts lend more central storage to others than they have. */
    void checkLenders() {
        survey.hosts().stream().flatMap(host -> Survey.levels(host, RemoteStorage.class))
                .filter(level -> level.getLender() != null)
                .collect(Collectors.groupingBy(RemoteStorage::getLender,
                        Collectors.summingLong(RemoteStorage::getSizeBytes)))
                .forEach(this::checkLender);
    }

    private void checkLender(Host lender, long lentBytes) {
        long real = Survey.centralBytes(lender);
        if (real > 0 && lentBytes > real) {
            findings.on(ProblemCode.REMOTE_STORAGE_EXCEEDS_LENDER, lender, Values.bytes(lentBytes), Values.bytes(real));
        }
    }

    private void checkPaging(Host host, PagingSpace space) {
        List<PagingVolume> volumes = Stream.concat(space.getVolumes().stream(), space.getSharedVolumes().stream())
                .toList();
        if (volumes.isEmpty()) {
            findings.at(ProblemCode.PAGE_SPACE_WITHOUT_VOLUMES, space, PAGING_SPACE__VOLUMES);
        }
        if (volumes.stream().map(volume -> volume.eClass().getName() + volume.slots()).distinct().count() > 1) {
            findings.at(ProblemCode.PAGING_VOLUMES_UNLIKE, space, PAGING_SPACE__VOLUMES);
        }
        boolean early = host.getHypervisor() == HypervisorKind.ZVM && HostRules.isBeforeZvm64(host);
        volumes.stream().filter(volume -> early && (volume.getAliases() > 0 || volume.isHighPerformanceFicon()))
                .forEach(volume -> findings.at(ProblemCode.PAGING_ALIASES_TOO_EARLY, volume, PAGING_VOLUME__ALIASES,
                        host, host.getHypervisorRelease()));
        checkUse(space, survey.slotsOf(space) * Values.PAGE_BYTES);
    }

    void check(PagingVolume volume) {
        if (volume.slots() > 0 && volume.getSlotsInUse() > volume.slots()) {
            findings.at(ProblemCode.SLOTS_IN_USE_EXCEED_VOLUME, volume, PAGING_VOLUME__SLOTS_IN_USE,
                    Values.count(volume.getSlotsInUse()), Values.count(volume.slots()));
        }
        if (volume.eContainer() == survey.installation() && survey.usersOf(volume).isEmpty()) {
            findings.on(ProblemCode.PAGING_VOLUME_UNUSED, volume);
        }
    }

    /** Volumes that the same z/VM systems share are one thing to know, however many they are. */
    void checkSharedVolumes() {
        survey.installation().getSharedVolumes().stream().collect(Collectors.groupingBy(this::hostsThatUse,
                LinkedHashMap::new, Collectors.toList())).forEach((users, volumes) -> {
                    if (users.size() > 1
                            && users.stream().anyMatch(user -> user.getHypervisor() == HypervisorKind.ZVM)) {
                        findings.on(ProblemCode.PAGING_VOLUME_SHARED, volumes.getFirst(), listed(users),
                                names(volumes));
                    }
                });
    }

    private List<Host> hostsThatUse(PagingVolume volume) {
        return survey.usersOf(volume).stream().map(space -> (Host) space.eContainer()).distinct().toList();
    }

    private static String names(List<PagingVolume> volumes) {
        String names = volumes.stream().limit(MOST_NAMES).map(volume -> String.valueOf(volume.getName()))
                .collect(Collectors.joining(", "));
        return volumes.size() > MOST_NAMES ? names + ", …" : names;
    }

    void check(SharedExpandedStorage storage) {
        List<Host> users = survey.usersOf(storage).stream().map(level -> (Host) level.eContainer()).distinct().toList();
        if (users.size() > 1) {
            findings.on(ProblemCode.XSTORE_SHARED, storage, listed(users));
        }
    }

    /** "host ZVMA, host ZVMB and host ZVMC". */
    static String listed(List<? extends NamedElement> elements) {
        List<String> names = elements.stream().map(ElementNames::of).toList();
        return names.size() < 2 ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + ' ' + Messages.Word_And + ' '
                        + names.getLast();
    }
}
