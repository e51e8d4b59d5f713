/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

import java.util.List;
import java.util.Map;

import org.portolan.engine.input.HostSpec;
import org.portolan.engine.paging.TierKind;

/**
 * Slots of a host's guests on its volumes: in proportion to their speed, as far as they have room. A shared volume has
 * room for each host in proportion to the pages for which that has no frames.
 */
final class SlotSpread {

    private final List<Volume> volumes;
    private final double[] taken;
    private final double[] shares;

    private SlotSpread(List<Volume> volumes, double[] taken) {
        this.volumes = volumes;
        this.taken = taken;
        boolean isEmpty = taken() == 0;
        shares = new double[taken.length];
        double all = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = isEmpty ? volumes.get(i).writesPerSecond() : taken[i];
            all += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= all;
        }
    }

    /** Slots that the guests of a host can have on all of its volumes. */
    static double room(Stock stock, HostSpec host, Map<String, Double> beyond) {
        double sum = 0;
        for (var id : Stock.volumesOf(host)) {
            sum += room(stock, host, id, beyond);
        }
        return sum;
    }

    private static double room(Stock stock, HostSpec host, String volume, Map<String, Double> beyond) {
        return stock.volume(volume).room() * Plan.shareOf(host, stock.usersOfVolume(volume), beyond);
    }

    static SlotSpread of(Stock stock, HostSpec host, List<TierPlan> tiers, List<GuestKind> kinds,
            List<Placing> placings, Map<String, Double> beyond) {
        var ids = Stock.volumesOf(host);
        var volumes = ids.stream().map(stock::volume).toList();
        double[] room = ids.stream().mapToDouble(id -> room(stock, host, id, beyond)).toArray();
        return new SlotSpread(volumes, spread(volumes, room, slots(tiers, kinds, placings)));
    }

    /** Pages on slots, and those elsewhere that have one too. */
    private static double slots(List<TierPlan> tiers, List<GuestKind> kinds, List<Placing> placings) {
        int last = tiers.size() - 1;
        double sum = 0;
        for (int i = 0; i < kinds.size() && tiers.get(last).kind() == TierKind.DASD; i++) {
            sum += kinds.get(i).count() * (placings.get(i).pages[last] + placings.get(i).withSlot);
        }
        return sum;
    }

    /** Kept slots are given up where there are too few. */
    private static double[] spread(List<Volume> volumes, double[] room, double wanted) {
        double[] taken = new double[room.length];
        double left = wanted;
        boolean[] isFull = new boolean[room.length];
        for (int round = 0; round <= room.length && left > 0; round++) {
            double speed = 0;
            for (int i = 0; i < room.length; i++) {
                speed += isFull[i] ? 0 : volumes.get(i).writesPerSecond();
            }
            double given = 0;
            for (int i = 0; i < room.length && speed > 0; i++) {
                double part = isFull[i] ? 0 : left * (volumes.get(i).writesPerSecond() / speed);
                double more = Math.min(part, room[i] - taken[i]);
                isFull[i] |= more < part;
                taken[i] += more;
                given += more;
            }
            left -= given;
        }
        return taken;
    }

    List<Volume> volumes() {
        return volumes;
    }

    /** Slots on a volume. */
    double taken(int volume) {
        return taken[volume];
    }

    /** Slots on all volumes. */
    double taken() {
        double sum = 0;
        for (double slots : taken) {
            sum += slots;
        }
        return sum;
    }

    /** Part of the reads and writes that goes to a volume: as the pages are, or would be, spread. */
    double share(int volume) {
        return shares[volume];
    }
}
