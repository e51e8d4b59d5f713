/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.testkit;

import org.portolan.model.CentralStorage;
import org.portolan.model.ChannelPath;
import org.portolan.model.Cluster;
import org.portolan.model.ClusterKind;
import org.portolan.model.EckdVolume;
import org.portolan.model.FctcDevice;
import org.portolan.model.Guest;
import org.portolan.model.GuestClass;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Identifiers;
import org.portolan.model.Installation;
import org.portolan.model.IsfcLink;
import org.portolan.model.MethodChoice;
import org.portolan.model.PagingSpace;
import org.portolan.model.PortolanFactory;
import org.portolan.model.ProcessorKind;
import org.portolan.model.ProcessorPool;
import org.portolan.model.Study;

/**
 * A z/VM 7.3 cluster of two members that nothing is wrong with: the members, their ISFC link, one guest and one study
 * of it. Tests change it where they look.
 */
public final class ZvmPair {

    private static final PortolanFactory FACTORY = PortolanFactory.eINSTANCE;
    private static final long GIBIBYTE = 1L << 30;

    public final Installation installation = FACTORY.createInstallation();
    public final Cluster cluster = FACTORY.createCluster();
    public final Host first = host("ZVMA");
    public final Host second = host("ZVMB");
    public final IsfcLink link = FACTORY.createIsfcLink();
    public final Guest guest = guest("LINUX01", 4);
    public final Study study = FACTORY.createStudy();

    public ZvmPair() {
        installation.setName("Pair");
        cluster.setName("SSI1");
        cluster.setKind(ClusterKind.ZVM_SSI);
        installation.getClusters().add(cluster);
        cluster.getHosts().add(first);
        cluster.getHosts().add(second);
        first.getGuests().add(guest);
        joinMembers();
        askForRelocation();
        Identifiers.ensure(installation);
    }

    private void joinMembers() {
        FctcDevice device = FACTORY.createFctcDevice();
        device.setChannelPath(first.getChannelPaths().getFirst());
        device.setPeerChannelPath(second.getChannelPaths().getFirst());
        link.getFctcDevices().add(device);
        link.setFrom(first);
        link.setTo(second);
        installation.getLinks().add(link);
    }

    private void askForRelocation() {
        study.setName("Move LINUX01");
        study.getGuests().add(guest);
        study.getTargets().add(second);
        MethodChoice method = FACTORY.createMethodChoice();
        method.setMethod("lgr");
        study.getMethods().add(method);
        installation.getStudies().add(study);
    }

    /** A host like the members: 10 cores, 64 GiB, one 3390-9 of page space, one channel path; in no cluster yet. */
    public static Host host(String name) {
        Host host = FACTORY.createHost();
        host.setName(name);
        host.setHypervisor(HypervisorKind.ZVM);
        host.setHypervisorRelease("7.3");
        ProcessorPool processors = FACTORY.createProcessorPool();
        processors.setKind(ProcessorKind.IFL);
        processors.setCores(10);
        host.getProcessors().add(processors);
        CentralStorage central = FACTORY.createCentralStorage();
        central.setSizeBytes(64 * GIBIBYTE);
        host.getStorageLevels().add(central);
        PagingSpace paging = FACTORY.createPagingSpace();
        paging.getVolumes().add(volume(name.substring(name.length() - 1) + "PAGE1"));
        host.getStorageLevels().add(paging);
        ChannelPath path = FACTORY.createChannelPath();
        path.setName("40");
        host.getChannelPaths().add(path);
        return host;
    }

    /** A 3390-9 for paging. */
    public static EckdVolume volume(String name) {
        EckdVolume volume = FACTORY.createEckdVolume();
        volume.setName(name);
        volume.setCylinders(10_017);
        return volume;
    }

    /** A running web server; on no host yet. */
    public static Guest guest(String name, int gibibytes) {
        Guest guest = FACTORY.createGuest();
        guest.setName(name);
        guest.setGuestClass(GuestClass.WEB);
        guest.setMemoryBytes(gibibytes * GIBIBYTE);
        guest.setVirtualProcessors(2);
        return guest;
    }

    /** The central storage of a host. */
    public static CentralStorage central(Host host) {
        return (CentralStorage) host.getStorageLevels().getFirst();
    }

    /** The paging space of a host. */
    public static PagingSpace paging(Host host) {
        return (PagingSpace) host.getStorageLevels().getLast();
    }
}
