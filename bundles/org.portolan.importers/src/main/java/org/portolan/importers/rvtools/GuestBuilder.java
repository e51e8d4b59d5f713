/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portolan.importers.HostMatch;
import org.portolan.importers.ImportOptions;
import org.portolan.importers.rvtools.HostNameMatcher.Match;
import org.portolan.importers.rvtools.RvtoolsWorkbook.InfoRow;
import org.portolan.importers.rvtools.RvtoolsWorkbook.Power;
import org.portolan.importers.rvtools.SheetLayout.Info;
import org.portolan.importers.rvtools.SheetLayout.Vm;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PowerState;
import org.portolan.model.RestartPriority;

/** Makes the guests of vInfo and puts each on its host. */
final class GuestBuilder {
    private final Installation installation;
    private final StableIds ids;
    private final ImportLog log;
    private final ImportOptions options;
    private final HostBuilder hosts;
    private final HostNameMatcher matcher;
    private final GuestIndex index = new GuestIndex();
    private final Map<String, HostMatch> matches = new LinkedHashMap<>();
    /** Many guests name the same host, and finding one looks at all. */
    private final Map<String, Match> found = new HashMap<>();

    GuestBuilder(Installation installation, StableIds ids, ImportLog log, ImportOptions options, HostBuilder hosts) {
        this.installation = installation;
        this.ids = ids;
        this.log = log;
        this.options = options;
        this.hosts = hosts;
        this.matcher = new HostNameMatcher(hosts.knownHosts(), options.hostCorrections());
    }

    void addGuests(List<InfoRow> rows) {
        rows.forEach(this::addGuest);
    }

    GuestIndex index() {
        return index;
    }

    /** One entry for each name of a host in a cluster, in the order of the guests. */
    List<HostMatch> hostMatches() {
        return List.copyOf(matches.values());
    }

    private void addGuest(InfoRow row) {
        boolean uuidTaken = !row.vm().uuid().isEmpty() && index.hasUuid(row.vm().uuid());
        warnOfTwins(row, uuidTaken);
        var guest = ids.identify(PortolanFactory.eINSTANCE.createGuest(), row.vm().uuid().isEmpty() || uuidTaken
                ? row.vm().datacenter() + "/" + row.vm().name()
                : row.vm().uuid());
        fill(guest, row);
        place(guest, row);
        index.add(guest, row);
    }

    private void warnOfTwins(InfoRow row, boolean uuidTaken) {
        if (uuidTaken) {
            log.doubtful(row.row(), Vm.UUID, Messages.Guest_UuidTwice);
        } else if (index.hasName(row.vm().name())) {
            log.doubtful(row.row(), Vm.NAME, Messages.Guest_NameTwice);
        }
    }

    private void fill(Guest guest, InfoRow row) {
        guest.setName(row.vm().name());
        guest.setSource(row.row().source());
        Texts.set(row.annotation(), guest::setComment);
        guest.setGuestClass(options.guestClass());
        guest.setTemplate(row.template());
        guest.setPowerState(powerState(row.power()));
        Texts.set(row.operatingSystem(), guest::setOperatingSystem);
        restartPriority(row.restartPriority()).ifPresent(guest::setRestartPriority);
        if (row.memoryBytes().orElse(0) > 0) {
            guest.setMemoryBytes(row.memoryBytes().getAsLong());
        } else if (row.row().hasColumn(Info.MEMORY)) {
            log.doubtful(row.row(), Info.MEMORY, Messages.Guest_NoMemory);
        }
        if (row.processors().orElse(0) > 0) {
            guest.setVirtualProcessors(row.processors().getAsInt());
        } else if (row.row().hasColumn(Info.CPUS)) {
            log.doubtful(row.row(), Info.CPUS, Messages.Guest_NoProcessors);
        }
    }

    private static PowerState powerState(Power power) {
        return switch (power) {
            case ON -> PowerState.RUNNING;
            case OFF -> PowerState.OFF;
            case SUSPENDED -> PowerState.SUSPENDED;
        };
    }

    /** vSphere's words; what is left to the cluster's default stays unset. */
    private static Optional<RestartPriority> restartPriority(String text) {
        return switch (Heading.key(text)) {
            case "highest" -> Optional.of(RestartPriority.HIGHEST);
            case "high" -> Optional.of(RestartPriority.HIGH);
            case "medium" -> Optional.of(RestartPriority.MEDIUM);
            case "low" -> Optional.of(RestartPriority.LOW);
            case "lowest" -> Optional.of(RestartPriority.LOWEST);
            case "disabled" -> Optional.of(RestartPriority.NEVER);
            default -> Optional.empty();
        };
    }

    private void place(Guest guest, InfoRow row) {
        if (row.vm().host().isEmpty()) {
            installation.getUnplacedGuests().add(guest);
            log.read(row.row(), NLS.bind(Messages.Guest_Read, guest.getName(), "-"));
            if (row.row().hasColumn(Info.HOST)) {
                log.doubtful(row.row(), Info.HOST, Messages.Guest_NoHost);
            }
            return;
        }
        var match = match(row);
        Host host = match.host().map(hosts::host).orElseGet(() -> hosts.unknownHost(row));
        host.getGuests().add(guest);
        log.read(row.row(), NLS.bind(readMessage(row), guest.getName(), host.getName()));
        switch (match.kind()) {
            case UNIQUE_ENDING -> log.doubtful(row.row(), Info.HOST,
                    NLS.bind(Messages.Match_UniqueEnding, host.getName()));
            case NONE -> log.doubtful(row.row(), Info.HOST, match.candidates().isEmpty() ? Messages.Match_None
                    : NLS.bind(Messages.Match_Several, String.join(", ", match.candidates())));
            case CORRECTED, EXACT, WITHOUT_DOMAIN -> {
                // nothing to confirm
            }
        }
    }

    private static String readMessage(InfoRow row) {
        if (row.template()) {
            return Messages.Guest_ReadTemplate;
        }
        return row.power() == Power.OFF ? Messages.Guest_ReadOff : Messages.Guest_Read;
    }

    private Match match(InfoRow row) {
        var vm = row.vm();
        String key = String.join("\n", vm.datacenter(), vm.cluster(), vm.host());
        var match = found.computeIfAbsent(key, k -> matcher.match(vm.datacenter(), vm.cluster(), vm.host()));
        if (matcher.isVainCorrection(vm.datacenter(), vm.cluster(), vm.host())) {
            log.doubtful(row.row(), Info.HOST,
                    NLS.bind(Messages.Match_CorrectionUnknown, options.hostCorrections().get(vm.host())));
        }
        matches.merge(key,
                new HostMatch(vm.cluster(), vm.host(), match.kind(), match.host().map(h -> h.name()), 1),
                (before, one) -> new HostMatch(before.cluster(), before.named(), before.kind(), before.host(),
                        before.guests() + 1));
        return match;
    }
}
