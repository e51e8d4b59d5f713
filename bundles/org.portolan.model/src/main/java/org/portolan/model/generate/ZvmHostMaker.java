/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.generate;

import java.util.List;
import java.util.SplittableRandom;

import org.portolan.model.ChannelKind;
import org.portolan.model.ChannelPath;
import org.portolan.model.Cluster;
import org.portolan.model.EckdVolume;
import org.portolan.model.ExpandedStorage;
import org.portolan.model.FctcDevice;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Installation;
import org.portolan.model.IsfcLink;
import org.portolan.model.PagingSpace;
import org.portolan.model.ProcessorKind;

/** Members of a z/VM 6.2 single system image: IFLs, expanded storage, 3390-9 page space, FICON channels, ISFC links. */
final class ZvmHostMaker extends HostMaker {

    private static final int CYLINDERS_OF_MODEL_9 = 10_017;
    private static final long SLOTS_OF_MODEL_9 = 180L * CYLINDERS_OF_MODEL_9;
    private static final int PAGE_BYTES = 4096;
    private static final long MOST_CENTRAL = 256 * GIBIBYTE;
    private static final long MOST_EXPANDED = 128 * GIBIBYTE;
    private static final int DEVICES_PER_CHANNEL = 4;
    private static final List<String> CHPIDS = List.of("40", "41");

    private final SplittableRandom random;

    ZvmHostMaker(SplittableRandom random) {
        this.random = random;
    }

    @Override
    Host make(int number) {
        Host host = FACTORY.createHost();
        host.setName(String.format("ZVM%04d", number));
        host.setPartition(String.format("LP%04d", number));
        host.setHypervisor(HypervisorKind.ZVM);
        host.setHypervisorRelease("6.2");
        addProcessors(host, ProcessorKind.IFL, 8 + 2 * random.nextInt(5), 5200);
        addCentral(host);
        host.getStorageLevels().add(FACTORY.createExpandedStorage());
        host.getStorageLevels().add(FACTORY.createPagingSpace());
        CHPIDS.forEach(chpid -> addChannel(host, chpid));
        return host;
    }

    private static void addChannel(Host host, String chpid) {
        ChannelPath path = FACTORY.createChannelPath();
        path.setName(chpid);
        path.setKind(ChannelKind.FICON_EXPRESS8);
        host.getChannelPaths().add(path);
    }

    // Overcommitted by about 1.5 as Velocity advises, a quarter of the storage as XSTORE, and page space for twice what
    // may have to be paged.
    @Override
    void fit(Host host) {
        long real = Math.min(MOST_CENTRAL, commonSize((long) (virtualBytes(host) / 1.5)));
        central(host).setSizeBytes(real);
        var expanded = (ExpandedStorage) host.getStorageLevels().get(1);
        expanded.setSizeBytes(Math.min(MOST_EXPANDED, real / 4));
        long toBePaged = Math.max(0, virtualBytes(host) - (real - 2 * GIBIBYTE) - expanded.getSizeBytes()) / PAGE_BYTES;
        addVolumes(host, (int) (2 * toBePaged / SLOTS_OF_MODEL_9) + 1);
    }

    private static void addVolumes(Host host, int count) {
        var paging = (PagingSpace) host.getStorageLevels().getLast();
        for (int i = 1; i <= count; i++) {
            EckdVolume volume = FACTORY.createEckdVolume();
            volume.setName(String.format("%sP%02d", host.getName().substring(3), i));
            volume.setCylinders(CYLINDERS_OF_MODEL_9);
            paging.getVolumes().add(volume);
        }
    }

    @Override
    void join(Installation installation, Cluster cluster) {
        cluster.getHosts().forEach(host -> host.getGuests().forEach(ZvmHostMaker::addTraits));
        List<Host> members = cluster.getHosts();
        for (int i = 0; i < members.size(); i++) {
            for (Host other : members.subList(i + 1, members.size())) {
                installation.getLinks().add(link(members.get(i), other));
            }
        }
    }

    private static void addTraits(Guest guest) {
        guest.setZvm(FACTORY.createZvmTraits());
    }

    private static IsfcLink link(Host from, Host to) {
        IsfcLink link = FACTORY.createIsfcLink();
        link.setFrom(from);
        link.setTo(to);
        for (int path = 0; path < CHPIDS.size(); path++) {
            for (int i = 0; i < DEVICES_PER_CHANNEL; i++) {
                FctcDevice device = FACTORY.createFctcDevice();
                device.setChannelPath(from.getChannelPaths().get(path));
                device.setPeerChannelPath(to.getChannelPaths().get(path));
                link.getFctcDevices().add(device);
            }
        }
        return link;
    }
}
