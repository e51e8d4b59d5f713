/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import org.portolan.model.AdapterKind;
import org.portolan.model.ChannelKind;
import org.portolan.model.Host;
import org.portolan.model.PortolanFactory;
import org.portolan.model.ProcessorKind;

/**
 * What a new host has until the user says otherwise: middling machines of each kind, all values plain to see in the
 * property sheet. They are examples, no assumptions of the engine's.
 */
final class HostDefaults {
    private static final long GIB = 1L << 30;
    private static final int CYLINDERS_OF_MODEL_9 = 10_017;

    private HostDefaults() {
    }

    static void equip(Host host) {
        switch (host.getHypervisor()) {
            case ZVM -> zvm(host);
            case VSPHERE -> server(host, 32, 512, "vmnic0");
            case KVM -> {
                server(host, 32, 256, "eth0");
                swap(host, 64);
            }
            case XEN, OTHER -> server(host, 16, 256, "eth0");
        }
    }

    private static void zvm(Host host) {
        processors(host, ProcessorKind.IFL, 8);
        central(host, 256);
        var space = PortolanFactory.eINSTANCE.createPagingSpace();
        space.setName(Messages.Name_PagingSpace);
        for (int i = 1; i <= 4; i++) {
            var volume = PortolanFactory.eINSTANCE.createEckdVolume();
            volume.setName(String.format("PAGE%02d", i));
            volume.setCylinders(CYLINDERS_OF_MODEL_9);
            space.getVolumes().add(volume);
        }
        host.getStorageLevels().add(space);
        for (var chpid : new String[] {"40", "41"}) {
            var path = PortolanFactory.eINSTANCE.createChannelPath();
            path.setName(chpid);
            path.setKind(ChannelKind.FICON_EXPRESS16);
            host.getChannelPaths().add(path);
        }
    }

    private static void server(Host host, int cores, long gibibytes, String adapterName) {
        processors(host, ProcessorKind.X86, cores);
        central(host, gibibytes);
        var adapter = PortolanFactory.eINSTANCE.createNetworkAdapter();
        adapter.setName(adapterName);
        adapter.setKind(AdapterKind.NIC);
        host.getNetworkAdapters().add(adapter);
    }

    private static void swap(Host host, long gibibytes) {
        var space = PortolanFactory.eINSTANCE.createPagingSpace();
        space.setName(Messages.Name_Swap);
        var volume = PortolanFactory.eINSTANCE.createFlashVolume();
        volume.setName("swap0");
        volume.setSizeBytes(gibibytes * GIB);
        space.getVolumes().add(volume);
        host.getStorageLevels().add(space);
    }

    private static void processors(Host host, ProcessorKind kind, int cores) {
        var pool = PortolanFactory.eINSTANCE.createProcessorPool();
        pool.setKind(kind);
        pool.setCores(cores);
        host.getProcessors().add(pool);
    }

    private static void central(Host host, long gibibytes) {
        var storage = PortolanFactory.eINSTANCE.createCentralStorage();
        storage.setName(Messages.Name_CentralStorage);
        storage.setSizeBytes(gibibytes * GIB);
        host.getStorageLevels().add(storage);
    }
}
