/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.portolan.drawing.GuestSketch;
import org.portolan.drawing.HostSketch;
import org.portolan.drawing.TierSketch.TierKind;
import org.portolan.model.Identifiers;
import org.portolan.testkit.ZvmPair;

class PagedSketcherTest {

    private final ZvmPair pair = new ZvmPair();

    private HostSketch first(int guests) {
        for (int i = 0; i < guests; i++) {
            pair.first.getGuests().add(ZvmPair.guest("MORE" + i, 16));
        }
        Identifiers.ensure(pair.installation);
        var pages = PagedSketcher.read(pair.installation).orElseThrow().solve(() -> false).orElseThrow();
        return pages.apply(InstallationSketcher.sketch(pair.installation)).clusters().getFirst().hosts().getFirst();
    }

    @Test
    void aHostThatFitsFetchesNothing() {
        var host = first(0);

        assertThat(host.name()).isEqualTo("ZVMA");
        assertThat(host.subtitle()).contains("fits", "0 pages/s", "100 %");
        assertThat(host.guests()).extracting(GuestSketch::amount).contains("0/s");
    }

    @Test
    void aHostThatIsTooSmallShowsFullFramesAndPageRates() {
        var host = first(12);

        var central = host.tiers().stream().filter(t -> t.kind() == TierKind.CENTRAL).findFirst().orElseThrow();
        assertThat(central.fill()).isGreaterThan(0.98);
        assertThat(host.tiers().stream().filter(t -> t.kind() == TierKind.DASD).findFirst().orElseThrow().usedBytes())
                .isPositive();
        assertThat(host.guests()).allSatisfy(g -> assertThat(g.amount()).endsWith("/s"));
    }

    @Test
    void nothingElseOfTheSketchChanges() {
        Identifiers.ensure(pair.installation);
        var plain = InstallationSketcher.sketch(pair.installation);
        var paged = PagedSketcher.read(pair.installation).orElseThrow().solve(() -> false).orElseThrow().apply(plain);

        assertThat(paged.links()).isEqualTo(plain.links());
        assertThat(paged.notes()).isEqualTo(plain.notes());
        assertThat(paged.allHosts().toList()).extracting(HostSketch::id)
                .isEqualTo(plain.allHosts().map(HostSketch::id).toList());
    }

    @Test
    void whatIsCancelledHasNoAnswer() {
        Identifiers.ensure(pair.installation);

        assertThat(PagedSketcher.read(pair.installation).orElseThrow().solve(() -> true)).isEmpty();
    }

    @Test
    void withoutStorageThatIsKnownThereIsNothingToShow() {
        pair.first.setCapacityKnown(false);
        pair.second.setCapacityKnown(false);
        Identifiers.ensure(pair.installation);

        assertThat(PagedSketcher.read(pair.installation)).isEmpty();
    }
}
