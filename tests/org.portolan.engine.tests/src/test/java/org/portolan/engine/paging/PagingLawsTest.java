/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.quantity.Pages;

/** What holds for every steady state, of whatever hosts and guests. */
class PagingLawsTest {

    private static final int SEEDS = 400;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pagesAreConserved(long seed) {
        var spec = RandomPaging.anything(seed).spec();

        for (var host : Paging.solve(spec, RunMonitor.NONE).hosts()) {
            for (var guest : host.guests()) {
                assertThat(placed(guest)).isEqualTo(instantiated(spec, guest.guest()));
            }
        }
    }

    private static Pages placed(GuestPaging guest) {
        return guest.tiers().stream().map(GuestTier::pages).reduce(Pages.ZERO, Pages::plus).plus(guest.shared())
                .plus(guest.unused()).plus(guest.pooled()).plus(guest.withoutPlace());
    }

    private static Pages instantiated(PagingSpec spec, String id) {
        return spec.installation().guests().stream().filter(g -> g.id().equals(id)).findFirst().orElseThrow()
                .placement().instantiated();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsGivenTwice(long seed) {
        for (var host : RandomPaging.anything(seed).solve().hosts()) {
            for (var tier : host.tiers()) {
                // Locked pages take frames even where there are none.
                if (tier.kind() != TierKind.CENTRAL || host.frames().frames().compareTo(tier.used()) >= 0) {
                    assertThat(tier.used()).as(tier.toString()).isLessThanOrEqualTo(tier.capacity());
                }
            }
            for (var volume : host.volumes()) {
                assertThat(volume.slotsUsed()).isLessThanOrEqualTo(volume.slots());
                assertThat(volume.busy().value()).isLessThan(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFixedPointIsFound(long seed) {
        for (var host : RandomPaging.anything(seed).solve().hosts()) {
            assertThat(host.convergence().reached()).as(host.convergence().toString()).isTrue();
            for (var guest : host.guests()) {
                assertThat(guest.speed().value()).isPositive().isLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheInputDoesNotMatter(long seed) {
        var spec = RandomPaging.anything(seed).spec();
        var shuffled = spec.with(shuffled(spec.installation(), new Random(seed)));

        assertThat(Paging.solve(shuffled, RunMonitor.NONE)).isEqualTo(Paging.solve(spec, RunMonitor.NONE));
    }

    private static InstallationSpec shuffled(InstallationSpec installation, Random random) {
        return new InstallationSpec(shuffled(installation.hosts(), random),
                shuffled(installation.pagingVolumes(), random), shuffled(installation.links(), random),
                shuffled(installation.guests(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
