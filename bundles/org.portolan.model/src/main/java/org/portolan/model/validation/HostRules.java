/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import static org.portolan.model.PortolanPackage.Literals.*;

import java.util.List;
import java.util.Optional;

import org.portolan.model.CentralStorage;
import org.portolan.model.ExpandedStorage;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.PagingSpace;
import org.portolan.model.RemoteStorage;
import org.portolan.model.StorageLevel;

/** What must hold for a host and its central storage. */
final class HostRules {

    /** Storage that the hypervisor keeps for itself where nothing else is said: Velocity, STORELVL. */
    static final long FIXED_BYTES = 2L << 30;

    private static final Release ZVM_6_2 = Release.of(6, 2);
    private static final Release ZVM_6_3 = Release.of(6, 3);
    private static final Release ZVM_6_4 = Release.of(6, 4);

    private final Survey survey;
    private final Findings findings;
    private final long fixedBytesByDefault;

    HostRules(Survey survey, Findings findings) {
        this.survey = survey;
        this.findings = findings;
        this.fixedBytesByDefault = survey.installation().getAssumptions().stream()
                .filter(override -> assumedFor(override.getKey())).mapToLong(override -> (long) override.getValue())
                .findFirst().orElse(FIXED_BYTES);
    }

    // The ecore names the assumption that stands for the value where it is not set.
    private static boolean assumedFor(String key) {
        return key != null && key.equals(
                CENTRAL_STORAGE__FIXED_BYTES.getEAnnotation(FeatureRange.ANNOTATION).getDetails().get("assumption"));
    }

    void check(Host host) {
        checkRelease(host);
        if (!host.isCapacityKnown()) {
            findings.at(ProblemCode.HOST_CAPACITY_UNKNOWN, host, HOST__CAPACITY_KNOWN);
            return;
        }
        if (host.getProcessors().isEmpty()) {
            findings.at(ProblemCode.HOST_WITHOUT_PROCESSORS, host, HOST__PROCESSORS);
        }
        checkLevels(host);
        List<CentralStorage> central = Survey.levels(host, CentralStorage.class).toList();
        if (central.isEmpty()) {
            findings.at(ProblemCode.HOST_WITHOUT_CENTRAL_STORAGE, host, HOST__STORAGE_LEVELS);
        } else if (central.size() > 1) {
            findings.at(ProblemCode.HOST_TWO_CENTRAL_STORAGES, host, HOST__STORAGE_LEVELS, central.size());
        }
        central.stream().filter(CentralStorage::isSetSizeBytes).findFirst().ifPresent(storage -> {
            checkCentral(host, storage);
            checkLoad(host, storage);
        });
    }

    private void checkRelease(Host host) {
        boolean stated = host.getHypervisorRelease() != null && !host.getHypervisorRelease().isBlank();
        if (stated && host.getHypervisor() == HypervisorKind.ZVM && releaseOf(host).isEmpty()) {
            findings.at(ProblemCode.RELEASE_NOT_UNDERSTOOD, host, HOST__HYPERVISOR_RELEASE,
                    host.getHypervisorRelease());
        }
    }

    /** The stated release; nothing stands for the newest. */
    static Optional<Release> releaseOf(Host host) {
        return Release.parse(host.getHypervisorRelease());
    }

    /** Whether the host is a z/VM that had expanded storage. */
    static boolean isBeforeZvm64(Host host) {
        return host.getHypervisor() == HypervisorKind.ZVM
                && releaseOf(host).filter(release -> release.compareTo(ZVM_6_4) < 0).isPresent();
    }

    static boolean isZvm63(Host host) {
        return host.getHypervisor() == HypervisorKind.ZVM && releaseOf(host).filter(ZVM_6_3::equals).isPresent();
    }

    private void checkLevels(Host host) {
        List<StorageLevel> levels = host.getStorageLevels();
        for (int i = 1; i < levels.size(); i++) {
            if (rank(levels.get(i)) < rank(levels.get(i - 1))) {
                findings.at(ProblemCode.STORAGE_LEVELS_OUT_OF_ORDER, host, HOST__STORAGE_LEVELS, levels.get(i),
                        levels.get(i - 1));
                return;
            }
        }
    }

    private static int rank(StorageLevel level) {
        return switch (level) {
            case CentralStorage central -> 0;
            case ExpandedStorage expanded -> 1;
            case RemoteStorage remote -> 2;
            default -> 3;
        };
    }

    private void checkCentral(Host host, CentralStorage storage) {
        if (storage.getUsedBytes() > storage.getSizeBytes()) {
            findings.at(ProblemCode.STORAGE_USED_EXCEEDS_SIZE, storage, STORAGE_LEVEL__USED_BYTES,
                    Values.bytes(storage.getUsedBytes()), Values.bytes(storage.getSizeBytes()));
        }
        if (storage.isSetFixedBytes() && storage.getFixedBytes() >= storage.getSizeBytes()) {
            findings.at(ProblemCode.FIXED_EXCEEDS_CENTRAL_STORAGE, storage, CENTRAL_STORAGE__FIXED_BYTES,
                    Values.bytes(storage.getFixedBytes()), Values.bytes(storage.getSizeBytes()));
        }
        if (hasAgeListSettings(storage) && !hasAgeList(host)) {
            findings.at(ProblemCode.AGE_LIST_ELSEWHERE, storage, CENTRAL_STORAGE__AGE_LIST_FRACTION, host);
        }
        if (host.getHypervisor() == HypervisorKind.ZVM) {
            releaseOf(host).ifPresent(release -> checkAgainstRelease(storage, release, host.getHypervisorRelease()));
        }
    }

    private static boolean hasAgeListSettings(CentralStorage storage) {
        return storage.isSetAgeListFraction() || !storage.isEarlyWrites() || !storage.isKeepSlot();
    }

    /** 630mem.html: the age list came with z/VM 6.3. A release that is not stated is the newest. */
    private static boolean hasAgeList(Host host) {
        return host.getHypervisor() == HypervisorKind.ZVM
                && releaseOf(host).filter(release -> release.compareTo(ZVM_6_3) < 0).isEmpty();
    }

    // 630mem.html: at most 256 GiB at 6.2 and 1 TiB at 6.3; no limit was read for later releases.
    private void checkAgainstRelease(CentralStorage storage, Release release, String stated) {
        long most = release.compareTo(ZVM_6_2) <= 0 ? 256L << 30 : release.equals(ZVM_6_3) ? 1L << 40 : Long.MAX_VALUE;
        if (storage.getSizeBytes() > most) {
            findings.at(ProblemCode.CENTRAL_STORAGE_BEYOND_RELEASE, storage, CENTRAL_STORAGE__SIZE_BYTES,
                    Values.bytes(storage.getSizeBytes()), stated, Values.bytes(most));
        }
    }

    private void checkLoad(Host host, CentralStorage storage) {
        HostLoad load = survey.loadOf(host);
        long left = Math.max(0, storage.getSizeBytes() - fixedBytes(storage));
        if (load.pinnedBytes() > left) {
            findings.at(ProblemCode.PINNED_EXCEEDS_REAL_STORAGE, host, HOST__GUESTS, Values.bytes(load.pinnedBytes()),
                    Values.bytes(left), Values.bytes(storage.getSizeBytes()));
        }
        double ratio = (double) load.virtualBytes() / storage.getSizeBytes();
        if (host.isSetOvercommitTarget() && ratio > host.getOvercommitTarget()) {
            findings.at(ProblemCode.OVERCOMMIT_ABOVE_TARGET, host, HOST__OVERCOMMIT_TARGET,
                    Values.bytes(load.virtualBytes()), Values.plain(ratio), Values.bytes(storage.getSizeBytes()),
                    Values.plain(host.getOvercommitTarget()));
        }
        checkPageSpace(host, left, load);
    }

    /** Storage that the hypervisor keeps for itself. */
    private long fixedBytes(CentralStorage storage) {
        return storage.isSetFixedBytes() ? storage.getFixedBytes() : fixedBytesByDefault;
    }

    /**
     * Page space against what may have to be paged: virtual storage and virtual disks less real storage, and twice that
     * so that contiguous slots are found (vir2real.py of zvm-community-tools; Velocity: a full page space is abend
     * PGT004). Hypervisors other than z/VM swap to files that the model does not ask for.
     */
    private void checkPageSpace(Host host, long realBytes, HostLoad load) {
        List<PagingSpace> spaces = Survey.levels(host, PagingSpace.class).toList();
        if (spaces.isEmpty() && host.getHypervisor() != HypervisorKind.ZVM) {
            return;
        }
        long slots = spaces.stream().mapToLong(survey::slotsOf).sum();
        long faster = realBytes / Values.PAGE_BYTES + pagesBetween(host);
        long toBePaged = Math.max(0, load.virtualBytes() / Values.PAGE_BYTES - faster);
        if (load.instantiatedPages() > faster + slots) {
            findings.at(ProblemCode.PAGE_SPACE_EXCEEDED, host, HOST__STORAGE_LEVELS,
                    Values.pages(load.instantiatedPages()), Values.pages(faster + slots));
        } else if (toBePaged > slots) {
            findings.at(ProblemCode.PAGE_SPACE_TOO_SMALL, host, HOST__STORAGE_LEVELS, Values.pages(toBePaged),
                    Values.pages(slots));
        } else if (toBePaged > slots / 2) {
            findings.at(ProblemCode.PAGE_SPACE_TIGHT, host, HOST__STORAGE_LEVELS, Values.pages(toBePaged),
                    Values.pages(slots));
        }
    }

    /** Pages that the levels between central storage and paging space hold. */
    private long pagesBetween(Host host) {
        long expanded = Survey.levels(host, ExpandedStorage.class).mapToLong(survey::bytesOf).sum();
        long remote = Survey.levels(host, RemoteStorage.class).mapToLong(RemoteStorage::getSizeBytes).sum();
        return (expanded + remote) / Values.PAGE_BYTES;
    }
}
