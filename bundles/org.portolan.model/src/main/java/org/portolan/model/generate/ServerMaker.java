/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.generate;

import org.portolan.model.Cluster;
import org.portolan.model.ClusterKind;
import org.portolan.model.Datastore;
import org.portolan.model.DatastoreKind;
import org.portolan.model.EthernetLink;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Installation;
import org.portolan.model.NetworkAdapter;
import org.portolan.model.ProcessorKind;
import org.portolan.model.Switch;
import org.portolan.model.VirtualDisk;

/** Servers under vSphere or KVM: x86 cores, one 10 GbE card each to a common switch, one datastore for the cluster. */
final class ServerMaker extends HostMaker {

    private static final int CORES_PER_SOCKET = 32;
    private static final double TEN_GIGABIT = 1.25e9;

    private final ClusterKind kind;

    ServerMaker(ClusterKind kind) {
        this.kind = kind;
    }

    @Override
    Host make(int number) {
        Host host = FACTORY.createHost();
        host.setName(String.format("host%04d", number));
        host.setHypervisor(kind == ClusterKind.VSPHERE ? HypervisorKind.VSPHERE : HypervisorKind.KVM);
        host.setHypervisorRelease(kind == ClusterKind.VSPHERE ? "8.0" : "10.0");
        addProcessors(host, ProcessorKind.X86, 2 * CORES_PER_SOCKET, 2600);
        host.getProcessors().getFirst().setSockets(2);
        host.getProcessors().getFirst().setThreadsPerCore(2);
        addCentral(host);
        NetworkAdapter adapter = FACTORY.createNetworkAdapter();
        adapter.setName(kind == ClusterKind.VSPHERE ? "vmnic0" : "eth0");
        adapter.setLineRateBytesPerSecond(TEN_GIGABIT);
        host.getNetworkAdapters().add(adapter);
        return host;
    }

    // Servers of such clusters are rarely overcommitted: a quarter is left free.
    @Override
    void fit(Host host) {
        central(host).setSizeBytes(commonSize(virtualBytes(host) + virtualBytes(host) / 4));
    }

    @Override
    void join(Installation installation, Cluster cluster) {
        Switch node = FACTORY.createSwitch();
        node.setName("switch-" + cluster.getName());
        installation.getSwitches().add(node);
        Datastore store = FACTORY.createDatastore();
        store.setName("store-" + cluster.getName());
        store.setKind(kind == ClusterKind.VSPHERE ? DatastoreKind.VMFS : DatastoreKind.NFS);
        store.getHosts().addAll(cluster.getHosts());
        installation.getDatastores().add(store);
        for (Host host : cluster.getHosts()) {
            installation.getLinks().add(link(host, node));
            host.getGuests().forEach(guest -> addDisk(guest, store));
        }
    }

    private static EthernetLink link(Host host, Switch node) {
        EthernetLink link = FACTORY.createEthernetLink();
        link.setFrom(host);
        link.setTo(node);
        link.setFromAdapter(host.getNetworkAdapters().getFirst());
        return link;
    }

    private static void addDisk(Guest guest, Datastore store) {
        VirtualDisk disk = FACTORY.createVirtualDisk();
        disk.setVirtualDevice("disk0");
        disk.setSizeBytes(8 * guest.getMemoryBytes());
        disk.setThin(true);
        disk.setDatastore(store);
        guest.getDisks().add(disk);
    }
}
