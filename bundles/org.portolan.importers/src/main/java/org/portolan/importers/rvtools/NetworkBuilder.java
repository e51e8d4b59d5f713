/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.portolan.importers.ImportMessage.Severity;
import org.portolan.importers.ImportOptions;
import org.portolan.importers.rvtools.RvtoolsWorkbook.NetworkRow;
import org.portolan.model.Cluster;
import org.portolan.model.ClusterKind;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.NetworkInterface;
import org.portolan.model.PortolanFactory;

/** Adds network interfaces of guests, the networks of hosts, and an assumed network between hosts. */
final class NetworkBuilder {
    private static final PortolanFactory FACTORY = PortolanFactory.eINSTANCE;
    private static final BigDecimal BYTES_PER_GIGABIT = BigDecimal.valueOf(125_000_000);

    private final Installation installation;
    private final StableIds ids;
    private final ImportLog log;
    private final ImportOptions options;
    private final RelatedRows related;

    NetworkBuilder(Installation installation, StableIds ids, ImportLog log, ImportOptions options,
            RelatedRows related) {
        this.installation = installation;
        this.ids = ids;
        this.log = log;
        this.options = options;
        this.related = related;
    }

    void add(RvtoolsWorkbook workbook) {
        var withRows = new HashSet<Guest>();
        for (var row : workbook.networks()) {
            related.guest(row.row(), row.vm()).ifPresent(entry -> {
                addInterface(entry.guest(), row);
                withRows.add(entry.guest());
            });
        }
        for (var entry : related.index().all()) {
            if (!withRows.contains(entry.guest())) {
                entry.row().networks().forEach(name -> newInterface(entry.guest(), "", name, entry.row().row()));
            }
        }
        addVirtualSwitches();
        if (options.assumeNetworks()) {
            assumeLinks();
        }
    }

    private void addInterface(Guest guest, NetworkRow row) {
        var nic = newInterface(guest, row.label(), row.network(), row.row());
        Texts.set(row.macAddress(), nic::setMacAddress);
        row.connected().ifPresent(nic::setConnected);
        log.read(row.row(), NLS.bind(Messages.Network_Read, nic.getName(), guest.getName()));
    }

    private NetworkInterface newInterface(Guest guest, String label, String network, SheetRow row) {
        String name = label.isEmpty() ? NLS.bind(Messages.Name_Interface, guest.getNetworkInterfaces().size() + 1)
                : label;
        var nic = ids.identify(FACTORY.createNetworkInterface(), guest.getId() + "/" + name);
        nic.setName(name);
        Texts.set(network, nic::setNetworkName);
        nic.setSource(row.source());
        guest.getNetworkInterfaces().add(nic);
        return nic;
    }

    private void addVirtualSwitches() {
        boolean any = false;
        for (var cluster : installation.getClusters()) {
            var names = networksOf(cluster);
            any |= !names.isEmpty();
            for (var host : cluster.getHosts()) {
                names.forEach(name -> addVirtualSwitch(host, name));
            }
        }
        if (any) {
            log.all(Severity.DOUBTFUL, "", Messages.Network_Hosts);
        }
    }

    private static Set<String> networksOf(Cluster cluster) {
        var names = new LinkedHashSet<String>();
        for (var host : cluster.getHosts()) {
            for (var guest : host.getGuests()) {
                for (var nic : guest.getNetworkInterfaces()) {
                    if (nic.getNetworkName() != null) {
                        names.add(nic.getNetworkName());
                    }
                }
            }
        }
        return names;
    }

    private void addVirtualSwitch(Host host, String name) {
        var device = ids.identify(FACTORY.createVirtualSwitch(), host.getId() + "/" + name);
        device.setName(name);
        device.setSource(Messages.Links_Source);
        host.getVirtualSwitches().add(device);
    }

    /** Without links no relocation could be asked about; RVTools' sheets have none. */
    private void assumeLinks() {
        boolean any = false;
        for (var cluster : installation.getClusters()) {
            if (cluster.getKind() == ClusterKind.VSPHERE && cluster.getHosts().size() > 1) {
                assumeLinks(cluster);
                any = true;
            }
        }
        if (any) {
            var gigabits = BigDecimal.valueOf(options.networkBytesPerSecond())
                    .divide(BYTES_PER_GIGABIT, 3, RoundingMode.HALF_UP).stripTrailingZeros();
            log.all(Severity.DOUBTFUL, "", NLS.bind(Messages.Links_Assumed, gigabits.toPlainString()));
        }
    }

    private void assumeLinks(Cluster cluster) {
        var middle = ids.identify(FACTORY.createSwitch(), cluster.getId());
        middle.setName(NLS.bind(Messages.Switch_Name, cluster.getName()));
        middle.setSource(Messages.Links_Source);
        installation.getSwitches().add(middle);
        for (var host : cluster.getHosts()) {
            var link = ids.identify(FACTORY.createEthernetLink(), host.getId());
            link.setName(NLS.bind(Messages.Link_Name, host.getName(), middle.getName()));
            link.setSource(Messages.Links_Source);
            link.setFrom(host);
            link.setTo(middle);
            link.setBandwidthBytesPerSecond(options.networkBytesPerSecond());
            installation.getLinks().add(link);
        }
    }
}
