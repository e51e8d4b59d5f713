/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import static org.portolan.model.PortolanPackage.Literals.*;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.portolan.model.CurvePoint;
import org.portolan.model.CurveProfile;
import org.portolan.model.DiskPath;
import org.portolan.model.ElementNames;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.InterfaceKind;
import org.portolan.model.NetworkInterface;
import org.portolan.model.PagePopulation;
import org.portolan.model.PopulationProfile;
import org.portolan.model.PowerState;
import org.portolan.model.ProcessorPool;
import org.portolan.model.ServiceLevel;
import org.portolan.model.ShareKind;
import org.portolan.model.WorkingSetProfile;
import org.portolan.model.internal.Messages;

/** What must hold for a guest: its storage, processors, memory profile, disks and interfaces. */
final class GuestRules {

    private static final List<EAttribute> MEASURED = List.of(GUEST__MEASURED_ACTIVE_BYTES, GUEST__BALLOONED_BYTES,
            GUEST__SWAPPED_BYTES);

    private final Findings findings;
    private final Map<String, NetworkInterface> interfaceOfMac = new HashMap<>();

    GuestRules(Findings findings) {
        this.findings = findings;
    }

    void check(Guest guest) {
        checkPlace(guest);
        checkPages(guest);
        checkFractions(guest);
        checkMemoryLimits(guest);
        checkProcessors(guest);
        checkMeasured(guest);
        checkProfile(guest);
        checkServiceLevel(guest);
        guest.getDisks().forEach(disk -> checkDisk(guest, disk));
        guest.getNetworkInterfaces().forEach(network -> checkInterface(guest, network));
    }

    private void checkPlace(Guest guest) {
        Host host = Survey.hostOf(guest);
        if (host == null) {
            findings.on(Survey.isRunning(guest) ? ProblemCode.GUEST_WITHOUT_HOST : ProblemCode.GUEST_UNPLACED, guest);
        }
        if (guest.isTemplate() && guest.getPowerState() == PowerState.RUNNING) {
            findings.at(ProblemCode.TEMPLATE_RUNNING, guest, GUEST__POWER_STATE);
        }
        if (host != null && guest.getZvm() != null && guest.getZvm().getRelocationDomain() != null
                && !guest.getZvm().getRelocationDomain().getMembers().contains(host)) {
            findings.at(ProblemCode.GUEST_DOMAIN_ELSEWHERE, guest, GUEST__ZVM, guest.getZvm().getRelocationDomain(),
                    host);
        }
    }

    private void checkPages(Guest guest) {
        long instantiated = instantiatedPages(guest);
        long placed = guest.getResidentPages() + guest.getExpandedPages() + guest.getPagedOutPages();
        if (placed > instantiated && (guest.isSetInstantiatedPages() || guest.isSetMemoryBytes())) {
            findings.at(ProblemCode.GUEST_PAGES_EXCEED_INSTANTIATED, guest, GUEST__RESIDENT_PAGES, Values.pages(placed),
                    Values.pages(instantiated));
        }
        if (placed < instantiated && guest.isSetInstantiatedPages() && guest.isSetResidentPages()) {
            findings.at(ProblemCode.GUEST_PAGES_UNACCOUNTED, guest, GUEST__RESIDENT_PAGES, Values.pages(placed),
                    Values.pages(instantiated));
        }
        if (guest.getZeroPages() > instantiated && guest.isSetInstantiatedPages()) {
            findings.at(ProblemCode.GUEST_ZERO_PAGES_EXCEED_INSTANTIATED, guest, GUEST__ZERO_PAGES,
                    Values.pages(guest.getZeroPages()), Values.pages(instantiated));
        }
        if (!guest.isSetMemoryBytes()) {
            return;
        }
        if (guest.getInstantiatedPages() > guest.pages()) {
            findings.at(ProblemCode.GUEST_INSTANTIATED_EXCEEDS_MEMORY, guest, GUEST__INSTANTIATED_PAGES,
                    Values.pages(guest.getInstantiatedPages()), Values.bytes(guest.getMemoryBytes()));
        }
        long pinned = guest.getReservedPages() + guest.getLockedPages();
        if (pinned > guest.pages()) {
            findings.at(ProblemCode.GUEST_PINNED_EXCEEDS_MEMORY, guest, GUEST__RESERVED_PAGES, Values.pages(pinned),
                    Values.bytes(guest.getMemoryBytes()));
        }
    }

    private void checkFractions(Guest guest) {
        double dropped = guest.getUnusedFraction() + guest.getDuplicateFraction();
        if (dropped > 1) {
            findings.at(ProblemCode.GUEST_FRACTIONS_EXCEED_ONE, guest, GUEST__UNUSED_FRACTION, Values.plain(dropped));
        }
    }

    private static long instantiatedPages(Guest guest) {
        return guest.isSetInstantiatedPages() ? guest.getInstantiatedPages() : guest.pages();
    }

    private void checkMemoryLimits(Guest guest) {
        if (guest.isSetMemoryBytes() && guest.getMemoryReservationBytes() > guest.getMemoryBytes()) {
            findings.at(ProblemCode.GUEST_RESERVATION_EXCEEDS_MEMORY, guest, GUEST__MEMORY_RESERVATION_BYTES,
                    Values.bytes(guest.getMemoryReservationBytes()), Values.bytes(guest.getMemoryBytes()));
        }
        if (guest.isSetMemoryLimitBytes() && guest.getMemoryLimitBytes() < guest.getMemoryReservationBytes()) {
            findings.at(ProblemCode.GUEST_LIMIT_BELOW_RESERVATION, guest, GUEST__MEMORY_LIMIT_BYTES,
                    Values.bytes(guest.getMemoryLimitBytes()), Values.bytes(guest.getMemoryReservationBytes()));
        }
        Host host = Survey.hostOf(guest);
        long real = host == null ? 0 : Survey.centralBytes(host);
        if (real > 0 && Survey.isRunning(guest) && guest.getMemoryBytes() > real) {
            findings.at(ProblemCode.GUEST_LARGER_THAN_HOST, guest, GUEST__MEMORY_BYTES,
                    Values.bytes(guest.getMemoryBytes()), Values.bytes(real), host);
        }
    }

    private void checkProcessors(Guest guest) {
        Host host = Survey.hostOf(guest);
        long threads = host == null ? 0
                : host.getProcessors().stream().mapToLong(GuestRules::threadsOf).sum();
        if (threads > 0 && Survey.isRunning(guest) && guest.getVirtualProcessors() > threads) {
            findings.at(ProblemCode.GUEST_MORE_PROCESSORS_THAN_HOST, guest, GUEST__VIRTUAL_PROCESSORS,
                    guest.getVirtualProcessors(), Values.count(threads), host);
        }
        int processors = guest.isSetVirtualProcessors() ? guest.getVirtualProcessors() : 1;
        if (guest.getProcessorDemand() > processors) {
            findings.at(ProblemCode.GUEST_DEMAND_EXCEEDS_PROCESSORS, guest, GUEST__PROCESSOR_DEMAND,
                    Values.plain(guest.getProcessorDemand()), processors);
        }
        if (guest.getShareKind() == ShareKind.ABSOLUTE && guest.getShare() > 100) {
            findings.at(ProblemCode.GUEST_SHARE_ABOVE_ALL, guest, GUEST__SHARE, Values.plain(guest.getShare()));
        }
        if (guest.isSetProcessorLimitMegahertz()
                && guest.getProcessorLimitMegahertz() < guest.getProcessorReservationMegahertz()) {
            findings.at(ProblemCode.GUEST_LIMIT_BELOW_RESERVATION, guest, GUEST__PROCESSOR_LIMIT_MEGAHERTZ,
                    Values.of(guest.getProcessorLimitMegahertz(), "MHz"),
                    Values.of(guest.getProcessorReservationMegahertz(), "MHz"));
        }
    }

    private static long threadsOf(ProcessorPool pool) {
        return (long) pool.getCores() * (pool.isSetThreadsPerCore() ? pool.getThreadsPerCore() : 1);
    }

    private void checkMeasured(Guest guest) {
        for (EAttribute measured : MEASURED) {
            long bytes = (Long) guest.eGet(measured);
            if (guest.isSetMemoryBytes() && bytes > guest.getMemoryBytes()) {
                findings.at(ProblemCode.GUEST_MEASURED_EXCEEDS_MEMORY, guest, measured, ElementNames.label(measured),
                        Values.bytes(bytes), Values.bytes(guest.getMemoryBytes()));
            }
        }
    }

    private void checkProfile(Guest guest) {
        switch (guest.getMemoryProfile()) {
            case WorkingSetProfile profile -> checkWorkingSet(guest, profile);
            case PopulationProfile profile -> checkPopulations(guest, profile);
            case CurveProfile profile -> checkCurves(guest, profile);
            case null, default -> {
                // the preset of the guest's class applies
            }
        }
    }

    private void checkWorkingSet(Guest guest, WorkingSetProfile profile) {
        for (EAttribute set : List.of(WORKING_SET_PROFILE__WORKING_SET_PAGES,
                WORKING_SET_PROFILE__WRITABLE_SET_PAGES)) {
            long pages = (Long) profile.eGet(set);
            if (guest.isSetMemoryBytes() && pages > guest.pages()) {
                findings.at(ProblemCode.WORKING_SET_EXCEEDS_MEMORY, guest, GUEST__MEMORY_PROFILE,
                        ElementNames.label(set), Values.pages(pages), Values.bytes(guest.getMemoryBytes()));
            }
        }
        if (profile.isSetWorkingSetPages() && profile.getWritableSetPages() > profile.getWorkingSetPages()) {
            findings.at(ProblemCode.WRITES_EXCEED_TOUCHES, guest, GUEST__MEMORY_PROFILE,
                    Values.pages(profile.getWritableSetPages()), Values.pages(profile.getWorkingSetPages()));
        }
    }

    private void checkPopulations(Guest guest, PopulationProfile profile) {
        if (profile.getPopulations().isEmpty()) {
            findings.at(ProblemCode.PROFILE_EMPTY, guest, GUEST__MEMORY_PROFILE);
        }
        long pages = profile.getPopulations().stream().mapToLong(PagePopulation::getPages).sum();
        if (guest.isSetMemoryBytes() && pages > guest.pages()) {
            findings.at(ProblemCode.POPULATIONS_EXCEED_MEMORY, guest, GUEST__MEMORY_PROFILE, Values.pages(pages),
                    Values.bytes(guest.getMemoryBytes()));
        }
    }

    private void checkCurves(Guest guest, CurveProfile profile) {
        if (profile.getTouched().isEmpty() && profile.getWritten().isEmpty()) {
            findings.at(ProblemCode.PROFILE_EMPTY, guest, GUEST__MEMORY_PROFILE);
        }
        checkCurve(guest, profile.getTouched(), Messages.Word_Touched);
        checkCurve(guest, profile.getWritten(), Messages.Word_Written);
    }

    // One problem for each curve: a curve that is wrong once is often wrong many times.
    private void checkCurve(Guest guest, List<CurvePoint> curve, String name) {
        for (int i = 1; i < curve.size(); i++) {
            CurvePoint before = curve.get(i - 1);
            CurvePoint point = curve.get(i);
            if (point.getSeconds() <= before.getSeconds() || point.getPages() < before.getPages()) {
                findings.at(ProblemCode.CURVE_NOT_RISING, guest, GUEST__MEMORY_PROFILE, i + 1, name,
                        Values.plain(point.getSeconds()), Values.plain(point.getPages()),
                        Values.plain(before.getSeconds()), Values.plain(before.getPages()));
                return;
            }
        }
    }

    private void checkServiceLevel(Guest guest) {
        ServiceLevel promised = guest.getServiceLevel();
        if (promised != null && promised.isSetLongestRelocationSeconds()
                && promised.getLongestOutageSeconds() > promised.getLongestRelocationSeconds()) {
            findings.at(ProblemCode.SERVICE_LEVEL_CONTRADICTORY, guest, GUEST__SERVICE_LEVEL,
                    Values.plain(promised.getLongestOutageSeconds()),
                    Values.plain(promised.getLongestRelocationSeconds()));
        }
    }

    private void checkDisk(Guest guest, DiskPath disk) {
        Host host = Survey.hostOf(guest);
        if (host != null && disk.getDatastore() != null && !disk.getDatastore().getHosts().isEmpty()
                && !disk.getDatastore().getHosts().contains(host)) {
            findings.at(ProblemCode.DISK_STORE_UNREACHABLE, disk, DISK_PATH__DATASTORE, disk.getDatastore(), host);
        }
        if (disk.isSetSizeBytes() && disk.getUsedBytes() > disk.getSizeBytes()) {
            findings.at(ProblemCode.DISK_USED_EXCEEDS_SIZE, disk, DISK_PATH__USED_BYTES,
                    Values.bytes(disk.getUsedBytes()), Values.bytes(disk.getSizeBytes()));
        }
    }

    private void checkInterface(Guest guest, NetworkInterface network) {
        if (!network.isAnnounced()
                && (network.isSetAnnouncementRounds() || network.isSetAnnouncementLossFraction())) {
            findings.at(ProblemCode.ANNOUNCEMENTS_WITHOUT_EFFECT, network, NETWORK_INTERFACE__ANNOUNCED);
        }
        Host host = Survey.hostOf(guest);
        boolean named = network.getNetworkName() != null && !network.getNetworkName().isBlank();
        if (host != null && named && network.getKind() == InterfaceKind.VIRTUAL_SWITCH
                && !host.getVirtualSwitches().isEmpty() && host.getVirtualSwitches().stream()
                        .noneMatch(virtual -> network.getNetworkName().equalsIgnoreCase(virtual.getName()))) {
            findings.at(ProblemCode.NETWORK_UNKNOWN_AT_HOST, network, NETWORK_INTERFACE__NETWORK_NAME,
                    network.getNetworkName(), host);
        }
        if (Survey.isRunning(guest) && network.getMacAddress() != null && !network.getMacAddress().isBlank()) {
            NetworkInterface other = interfaceOfMac
                    .putIfAbsent(network.getMacAddress().strip().toLowerCase(Locale.ROOT), network);
            if (other != null) {
                findings.at(ProblemCode.MAC_ADDRESS_TWICE, network, NETWORK_INTERFACE__MAC_ADDRESS, other,
                        network.getMacAddress());
            }
        }
    }
}
