/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portolan.model.Cluster;
import org.portolan.model.ClusterKind;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Identifiers;
import org.portolan.model.Installation;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PortolanPackage;

/** Edits of hosts. */
public final class HostEdits {
    private HostEdits() {
    }

    /** The hypervisor that hosts of a cluster usually run. */
    public static HypervisorKind usualHypervisor(ClusterKind kind) {
        return switch (kind) {
            case ZVM_SSI, STANDALONE -> HypervisorKind.ZVM;
            case VSPHERE -> HypervisorKind.VSPHERE;
            case KVM -> HypervisorKind.KVM;
        };
    }

    /**
     * A new host that is in no cluster yet: named as nobody is in the installation, with processors, a storage hierarchy
     * and a way out that are usual for its hypervisor, so that it can be solved at once.
     */
    public static Host newHost(Installation installation, HypervisorKind hypervisor) {
        var host = PortolanFactory.eINSTANCE.createHost();
        host.setHypervisor(hypervisor);
        host.setName(Names.takenBy(hosts(installation)).free(defaultName(hypervisor)));
        HostDefaults.equip(host);
        Identifiers.ensure(host);
        return host;
    }

    private static String defaultName(HypervisorKind hypervisor) {
        return switch (hypervisor) {
            case ZVM -> Messages.Name_ZvmHost;
            case VSPHERE -> Messages.Name_VsphereHost;
            case KVM -> Messages.Name_KvmHost;
            case XEN -> Messages.Name_XenHost;
            case OTHER -> Messages.Name_OtherHost;
        };
    }

    private static Stream<Host> hosts(Installation installation) {
        return installation.getClusters().stream().flatMap(c -> c.getHosts().stream());
    }

    /** Adds a host to a cluster, with its place on the chart. */
    public static Command add(EditingDomain domain, Cluster cluster, Host host, Place place) {
        var parts = new DiagramChange(domain, Edits.installationOf(cluster)).place(host, place).commands();
        parts.addFirst(Edits.add(domain, cluster, PortolanPackage.Literals.CLUSTER__HOSTS, List.of(host)));
        return Edits.compound(Messages.Host_Add, parts);
    }

    /**
     * Adds a host outside of all clusters: it comes in a new cluster of its own.
     *
     * @param place where the host is to be
     * @param clusterPlace where its cluster is to be
     */
    public static Command addStandalone(EditingDomain domain, Installation installation, Host host, Place place,
            Place clusterPlace) {
        var cluster = ClusterEdits.newCluster(installation, ClusterKind.STANDALONE);
        cluster.getHosts().add(host);
        var parts = new DiagramChange(domain, installation).place(cluster, clusterPlace).place(host, place)
                .commands();
        parts.addFirst(Edits.add(domain, installation, PortolanPackage.Literals.INSTALLATION__CLUSTERS,
                List.of(cluster)));
        return Edits.compound(Messages.Host_Add, parts);
    }

    /**
     * Moves hosts to another cluster, behind those that are there; refused where all are there already.
     *
     * @param places where they are to be; a host without an entry stays where it is drawn
     */
    public static Command moveTo(EditingDomain domain, Collection<Host> hosts, Cluster cluster,
            Map<Host, Place> places) {
        var moved = hosts.stream().filter(h -> h.eContainer() != cluster).distinct().toList();
        if (moved.isEmpty()) {
            return Edits.compound(Messages.Host_MoveTo, List.of());
        }
        var parts = new ArrayList<Command>();
        moved.forEach(h -> parts.add(Edits.takeOut(domain, h)));
        parts.add(Edits.add(domain, cluster, PortolanPackage.Literals.CLUSTER__HOSTS, moved));
        var change = new DiagramChange(domain, Edits.installationOf(cluster));
        new LinkedHashMap<>(places).forEach(change::place);
        parts.addAll(change.commands());
        return Edits.compound(Messages.Host_MoveTo, parts);
    }

    /** Moves a host to another index in its cluster. */
    public static Command reorder(EditingDomain domain, Host host, int index) {
        return Edits.reorder(domain, host, index, Messages.Host_Reorder);
    }

    public static Command rename(EditingDomain domain, Host host, String name) {
        return Edits.rename(domain, host, name);
    }

    /** Removes hosts with their guests, their links, and all that is drawn of them. */
    public static Command remove(EditingDomain domain, Collection<Host> hosts) {
        return Edits.remove(domain, hosts);
    }
}
