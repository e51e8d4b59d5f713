/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

class LinkPathsTest {

    @Test
    void theBestWayHasTheFastestSlowestLink() {
        // A - s - B with 1000 and 400 MB/s, against 300 MB/s direct
        var paths = paths(link("direct", "A", "B", 300), link("in", "A", "s", 1000), link("out", "s", "B", 400));

        var best = paths.best("A", "B").orElseThrow();

        assertThat(best.ids()).containsExactly("in", "out");
        assertThat(best.payload()).isEqualTo(Rate.ofMegabytesPerSecond(400));
    }

    @Test
    void ofEquallyFastWaysTheShortestIsBest() {
        var paths = paths(link("in", "A", "s", 300), link("out", "s", "B", 300), link("direct", "A", "B", 300));

        assertThat(paths.best("A", "B").orElseThrow().ids()).containsExactly("direct");
    }

    @Test
    void pagesDoNotPassThroughAThirdHost() {
        var paths = paths(link("one", "A", "C", 300), link("two", "C", "B", 300));

        assertThat(paths.best("A", "B")).isEmpty();
    }

    @Test
    void aWayOverAChosenLinkGoesOnFromItsOtherEnd() {
        var chosen = link("slow", "A", "s", 10);
        var paths = paths(link("fast", "A", "s", 1000), chosen, link("out", "s", "B", 400));

        assertThat(paths.bestOver(chosen, "A", "B").orElseThrow().ids()).containsExactly("slow", "out");
        assertThat(paths.bestOver(chosen, "B", "A").orElseThrow().ids()).containsExactly("out", "slow");
    }

    @Test
    void aChosenLinkThatTouchesNeitherHostLeadsNowhere() {
        var elsewhere = link("elsewhere", "C", "D", 300);

        assertThat(paths(elsewhere, link("direct", "A", "B", 300)).bestOver(elsewhere, "A", "B")).isEmpty();
    }

    @Test
    void aLinkWithManyEndsLeadsToAllOfThem() {
        var lan =
                new LinkSpec.Ethernet("lan", new TreeSet<>(Set.of("A", "B", "C", "s")), Rate.ofMegabytesPerSecond(100),
                        Optional.of(Ratio.ONE), SimTime.ZERO, OptionalInt.empty());
        var paths = paths(lan, link("out", "s", "D", 300));

        assertThat(paths.best("A", "B").orElseThrow().ids()).containsExactly("lan");
        assertThat(paths.best("C", "D").orElseThrow().ids()).containsExactly("lan", "out");
        assertThat(paths.bestOver(lan, "A", "C").orElseThrow().ids()).containsExactly("lan");
        assertThat(paths.bestOver(lan, "A", "D").orElseThrow().ids()).containsExactly("lan", "out");
    }

    @Test
    void ofWaysAlikeTheOneWithTheLeastDelayIsBest() {
        var far = new LinkSpec.Ethernet("a", new TreeSet<>(Set.of("A", "B")), Rate.ofMegabytesPerSecond(300),
                Optional.of(Ratio.ONE), SimTime.ofMillis(1), OptionalInt.empty());

        assertThat(paths(far, link("b", "A", "B", 300)).best("A", "B").orElseThrow().ids()).containsExactly("b");
    }

    private static LinkPaths paths(LinkSpec... links) {
        return new LinkPaths(List.of(links), "s"::equals, Assumptions.DEFAULTS);
    }

    private static LinkSpec link(String id, String from, String to, double megabytes) {
        return new LinkSpec.Ethernet(id, new TreeSet<>(Set.of(from, to)), Rate.ofMegabytesPerSecond(megabytes),
                Optional.of(Ratio.ONE), SimTime.ZERO, OptionalInt.empty());
    }
}
