/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.util.List;

import org.portolan.importers.HostMatch;
import org.portolan.importers.ImportMonitor;
import org.portolan.importers.ImportOptions;
import org.portolan.model.Installation;
import org.portolan.model.PortolanFactory;

/** Makes an installation out of what the sheets say: hosts first, guests on them, then what other sheets add. */
final class InstallationBuilder {
    private final RvtoolsWorkbook workbook;
    private final ImportOptions options;
    private final ImportLog log;
    private final ImportMonitor monitor;
    private List<HostMatch> hostMatches = List.of();

    InstallationBuilder(RvtoolsWorkbook workbook, ImportOptions options, ImportLog log, ImportMonitor monitor) {
        this.workbook = workbook;
        this.options = options;
        this.log = log;
        this.monitor = monitor;
    }

    Installation build(String name) {
        var ids = new StableIds();
        var installation = ids.identify(PortolanFactory.eINSTANCE.createInstallation(), name);
        installation.setName(name);
        var hosts = new HostBuilder(installation, ids, log);
        hosts.addHosts(workbook);
        monitor.checkCanceled();
        var guests = new GuestBuilder(installation, ids, log, options, hosts);
        guests.addGuests(workbook.infos());
        hostMatches = guests.hostMatches();
        monitor.checkCanceled();
        hosts.addClusterDetails(workbook);
        var related = new RelatedRows(guests.index(), log);
        new MeasurementBuilder(related, log).add(workbook);
        monitor.checkCanceled();
        new DiskBuilder(installation, ids, log, hosts, related).add(workbook);
        monitor.checkCanceled();
        new NetworkBuilder(installation, ids, log, options, related).add(workbook);
        return installation;
    }

    /** How guests found their hosts; filled by {@link #build}. */
    List<HostMatch> hostMatches() {
        return hostMatches;
    }
}
