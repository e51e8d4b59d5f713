/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.generate;

import org.portolan.model.CentralStorage;
import org.portolan.model.Cluster;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PowerState;
import org.portolan.model.ProcessorKind;
import org.portolan.model.ProcessorPool;

/** Makes the hosts of one kind of cluster and what joins them. */
abstract class HostMaker {

    static final PortolanFactory FACTORY = PortolanFactory.eINSTANCE;
    static final long GIBIBYTE = 1L << 30;

    /** A host without guests; its number is unique in the installation. */
    abstract Host make(int number);

    /** Makes the host large enough for its guests. */
    abstract void fit(Host host);

    /** Joins the hosts of a cluster by links. */
    abstract void join(Installation installation, Cluster cluster);

    static void addProcessors(Host host, ProcessorKind kind, int cores, double megahertz) {
        ProcessorPool pool = FACTORY.createProcessorPool();
        pool.setKind(kind);
        pool.setCores(cores);
        pool.setSpeedMegahertz(megahertz);
        host.getProcessors().add(pool);
    }

    static void addCentral(Host host) {
        CentralStorage central = FACTORY.createCentralStorage();
        central.setSizeBytes(16 * GIBIBYTE);
        host.getStorageLevels().add(central);
    }

    static CentralStorage central(Host host) {
        return (CentralStorage) host.getStorageLevels().getFirst();
    }

    /** Virtual storage of the guests that run. */
    static long virtualBytes(Host host) {
        return host.getGuests().stream().filter(guest -> guest.getPowerState() == PowerState.RUNNING)
                .mapToLong(Guest::getMemoryBytes).sum();
    }

    /** The size of storage that machines come in: the next power of two, from 16 GiB. */
    static long commonSize(long bytes) {
        return Math.max(16 * GIBIBYTE, Long.highestOneBit(Math.max(1, bytes - 1)) << 1);
    }
}
