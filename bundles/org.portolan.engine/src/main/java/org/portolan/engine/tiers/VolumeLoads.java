/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.relocation.AssumptionUse;

/** What hosts ask of paging volumes, and how long I/Os take then. */
final class VolumeLoads {

    private final Map<String, Load> loads = new TreeMap<>();

    /** One volume and all its users. */
    static final class Load {
        private final Volume volume;
        private final List<HostLoop> users = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private double writeBlock;
        private double readBlock;

        Load(Volume volume) {
            this.volume = volume;
        }

        Volume volume() {
            return volume;
        }

        double writeBlock() {
            return writeBlock;
        }

        double slotsTaken() {
            double sum = volume.foreign();
            for (int i = 0; i < users.size(); i++) {
                sum += users.get(i).plan().slots().taken(places.get(i));
            }
            return sum;
        }

        /** Pages that live on it, without copies of those in frames. */
        double pages() {
            double sum = 0;
            for (int i = 0; i < users.size(); i++) {
                var plan = users.get(i).plan();
                int last = plan.tiers().size() - 1;
                sum += plan.slots().share(places.get(i)) * plan.sum(p -> p.pages[last]);
            }
            return sum;
        }

        private void setBlocks(double contiguous) {
            double fill = volume.slots() == 0 ? 1 : slotsTaken() / volume.slots();
            writeBlock = Volume.block(volume.writeBlock(), fill, contiguous);
            readBlock = Volume.block(volume.readBlock(), fill, contiguous);
        }

        /** Pages read in a second. */
        double reads() {
            double sum = 0;
            for (int i = 0; i < users.size(); i++) {
                var user = users.get(i);
                sum += user.plan().slots().share(places.get(i)) * user.pageIns(user.plan().tiers().size() - 1);
            }
            return sum;
        }

        /** Pages written in a second. */
        double writes() {
            double sum = 0;
            for (int i = 0; i < users.size(); i++) {
                sum += users.get(i).plan().slots().share(places.get(i)) * users.get(i).written();
            }
            return sum;
        }

        /** Hosts that use it. */
        List<HostLoop> users() {
            return users;
        }

        /** Wait of a user for a page of its volumes, as far as it is due to this one when an I/O waits so long. */
        double waitOf(int user, double queueSeconds) {
            double share = users.get(user).plan().slots().share(places.get(user));
            return share * (queueSeconds + readSeconds()) / readBlock;
        }

        /** Pages that it writes in a second when it does nothing else. */
        double writesPerSecond() {
            return volume.servers() * writeBlock / writeSeconds();
        }

        double readBlock() {
            return readBlock;
        }

        double ioPerSecond() {
            return reads() / readBlock + writes() / writeBlock;
        }

        /** Mean time that an I/O waits until it begins. */
        double queueSeconds() {
            return volume.queueSeconds(reads() / readBlock, readSeconds(), writes() / writeBlock, writeSeconds());
        }

        double readSeconds() {
            return volume.serviceSeconds(readBlock);
        }

        double writeSeconds() {
            return volume.serviceSeconds(writeBlock);
        }

        double busy() {
            double work = reads() / readBlock * readSeconds() + writes() / writeBlock * writeSeconds();
            return work / volume.servers();
        }
    }

    VolumeLoads(Collection<HostLoop> hosts, AssumptionUse assumptions) {
        for (var host : hosts) {
            var slots = host.plan().slots();
            for (int i = 0; i < slots.volumes().size(); i++) {
                var volume = slots.volumes().get(i);
                var load = loads.computeIfAbsent(volume.id(), id -> new Load(volume));
                load.users.add(host);
                load.places.add(i);
            }
        }
        double contiguous = assumptions.value(AssumptionKey.PAGE_SPACE_FULL_SHARE);
        loads.values().forEach(l -> l.setBlocks(contiguous));
    }

    /** All volumes in use, in the order of ids. */
    Collection<Load> all() {
        return loads.values();
    }

    /** A volume with all its users. */
    Load of(Volume volume) {
        return loads.get(volume.id());
    }
}
