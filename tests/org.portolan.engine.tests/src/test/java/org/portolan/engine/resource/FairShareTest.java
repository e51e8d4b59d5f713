/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FairShareTest {

    private static final double NONE = Double.POSITIVE_INFINITY;

    @Test
    void oneAloneHasTheWholeLink() {
        var link = new Resource(342e6);
        var transfer = transfer(NONE, new Demand(link, 1));

        assertThat(FairShare.of(List.of(transfer))).containsEntry(transfer, 342e6);
    }

    @Test
    void whatOneCannotUseGoesToTheOthers() {
        var link = new Resource(90);
        var limited = transfer(10, new Demand(link, 1));
        var first = transfer(NONE, new Demand(link, 1));
        var second = transfer(NONE, new Demand(link, 1));

        assertThat(FairShare.of(List.of(limited, first, second))).containsEntry(limited, 10.0)
                .containsEntry(first, 40.0).containsEntry(second, 40.0);
    }

    @Test
    void aBottleneckElsewhereLeavesMoreForTheOthers() {
        // Bertsekas and Gallager's kind of example: the long path is held back by its narrow link.
        var wide = new Resource(100);
        var narrow = new Resource(20);
        var longPath = transfer(NONE, new Demand(wide, 1), new Demand(narrow, 1));
        var shortPath = transfer(NONE, new Demand(wide, 1));
        var onNarrow = transfer(NONE, new Demand(narrow, 1));

        assertThat(FairShare.of(List.of(longPath, shortPath, onNarrow))).containsEntry(longPath, 10.0)
                .containsEntry(onNarrow, 10.0).containsEntry(shortPath, 90.0);
    }

    @Test
    void twoDemandsOnOneResourceAddUp() {
        var volume = new Resource(1);
        var readAndWrite = transfer(NONE, new Demand(volume, 0.01), new Demand(volume, 0.03));

        assertThat(FairShare.of(List.of(readAndWrite)).get(readAndWrite)).isCloseTo(25, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void sharesAreFeasibleAndNobodyCanHaveMoreWithoutTakingFromASlowerOne(long seed) {
        var random = new Random(seed);
        var resources = new ArrayList<Resource>();
        for (int i = 0; i < 5; i++) {
            resources.add(new Resource(1 + random.nextDouble() * 100));
        }
        var transfers = new ArrayList<Transfer>();
        for (int i = 0; i < 12; i++) {
            transfers.add(randomTransfer(random, resources));
        }

        var rates = FairShare.of(transfers);

        for (var resource : resources) {
            assertThat(load(resource, transfers, rates)).isLessThanOrEqualTo(resource.capacity() * (1 + 1e-9));
        }
        assertThat(transfers).allMatch(t -> isHeldBack(t, transfers, rates));
        Collections.shuffle(transfers, random);
        assertThat(FairShare.of(transfers)).containsExactlyInAnyOrderEntriesOf(rates);
    }

    private static Transfer randomTransfer(Random random, List<Resource> resources) {
        var demands = new ArrayList<Demand>();
        for (var resource : resources) {
            if (demands.isEmpty() || random.nextInt(3) == 0) {
                demands.add(new Demand(resource, 1));
            }
        }
        return transfer(random.nextInt(4) == 0 ? random.nextDouble() * 10 : NONE, demands.toArray(Demand[]::new));
    }

    /** By its own limit, or by a full resource on which nobody is faster. */
    private static boolean isHeldBack(Transfer transfer, List<Transfer> all, Map<Transfer, Double> rates) {
        double mine = rates.get(transfer);
        return Math.abs(mine - transfer.ownLimit()) < 1e-9 || transfer.demands().stream()
                .filter(d -> load(d.resource(), all, rates) > d.resource().capacity() * (1 - 1e-9))
                .anyMatch(d -> all.stream().filter(t -> uses(t, d.resource()))
                        .allMatch(t -> rates.get(t) <= mine * (1 + 1e-9)));
    }

    private static double load(Resource resource, List<Transfer> all, Map<Transfer, Double> rates) {
        return all.stream().filter(t -> uses(t, resource)).mapToDouble(rates::get).sum();
    }

    private static boolean uses(Transfer transfer, Resource resource) {
        return transfer.demands().stream().anyMatch(d -> d.resource() == resource);
    }

    private static Transfer transfer(double ownLimit, Demand... demands) {
        return new Transfer(1, List.of(demands), ownLimit, () -> {
        });
    }
}
