/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.portolan.drawing.HitRegion.Kind;
import org.portolan.drawing.LinkSketch.LinkKind;

class InstallationDrawingTest {
    private final TextMeasure measure = SampleSketches.measure();
    private final InstallationDrawing installations = new InstallationDrawing(measure);

    @Test
    void showsEveryElementThatHasBounds() {
        var installation = SampleSketches.zvmCluster();

        var drawing = installations.draw(installation, SampleSketches.zvmBounds(installation), DetailLevel.FULL);

        assertThat(drawing.regionOf("c1", Kind.CLUSTER)).isPresent();
        assertThat(drawing.regionOf("s1", Kind.SWITCH)).isPresent();
        assertThat(drawing.regionOf("n1", Kind.NOTE)).isPresent();
        installation.links().forEach(link -> assertThat(drawing.regionOf(link.id(), Kind.LINK)).isPresent());
        installation.allHosts().flatMap(host -> host.guests().stream())
                .forEach(guest -> assertThat(drawing.regionOf(guest.id(), Kind.GUEST)).isPresent());
        assertThat(drawing.shapes()).allMatch(s -> Box.of(drawing.size()).contains(s.extent()));
    }

    @Test
    void leavesOutWhatHasNoBounds() {
        var installation = SampleSketches.zvmCluster();
        var bounds = new InstallationBounds(Map.of("h1", new Box(0, 0, 300, 200)), Map.of());

        var drawing = installations.draw(installation, bounds, DetailLevel.FULL);

        assertThat(drawing.regionOf("h1", Kind.HOST)).isPresent();
        assertThat(drawing.regionOf("h2", Kind.HOST)).isEmpty();
        assertThat(drawing.regionOf("l1", Kind.LINK)).isEmpty();
    }

    @Test
    void anEmptyInstallationIsAnEmptySheet() {
        var empty = new InstallationSketch("", List.of(), List.of(), List.of(), List.of(), List.of());

        var drawing = installations.draw(empty, new ShelfArrangement(measure).arrange(empty), DetailLevel.FULL);

        assertThat(drawing.shapes()).hasSize(1);
    }

    @Test
    void thePlainArrangementPutsNothingOnTopOfAnother() {
        var installation = SampleSketches.large(false);

        var bounds = new ShelfArrangement(measure).arrange(installation);

        var hosts = installation.allHosts().toList();
        assertThat(hosts).hasSize(35);
        for (var host : hosts) {
            for (var other : hosts) {
                assertThat(host == other
                        || !bounds.boxes().get(host.id()).intersects(bounds.boxes().get(other.id()))).isTrue();
            }
        }
        for (var cluster : installation.clusters()) {
            for (var host : cluster.hosts()) {
                assertThat(bounds.boxes().get(cluster.id()).contains(bounds.boxes().get(host.id()))).isTrue();
            }
        }
    }

    @Test
    void linksEndAtTheBordersOfTheirHosts() {
        var one = new Box(0, 0, 100, 50);
        var other = new Box(300, 0, 100, 50);
        var link = new LinkSketch("l", "a", "b", LinkKind.ISFC, "");

        var routes = LinkRoutes.of(List.of(link), new InstallationBounds(Map.of("a", one, "b", other), Map.of()));

        assertThat(routes.get(link)).containsExactly(new Point(100, 25), new Point(300, 25));
    }

    @Test
    void linksBetweenTheSameHostsLieSideBySide() {
        var bounds = new InstallationBounds(
                Map.of("a", new Box(0, 0, 100, 100), "b", new Box(300, 0, 100, 100)), Map.of());
        var there = new LinkSketch("l1", "a", "b", LinkKind.ISFC, "");
        var back = new LinkSketch("l2", "b", "a", LinkKind.ETHERNET, "");

        var routes = LinkRoutes.of(List.of(there, back), bounds);

        double first = routes.get(there).getFirst().y();
        double second = routes.get(back).getFirst().y();
        assertThat(Math.abs(first - second)).isEqualTo(26);
        assertThat((first + second) / 2).isEqualTo(50);
    }

    @Test
    void manyLinksIntoOneSwitchAreDrawnFaintlyAndWithoutLabels() {
        var links = new ArrayList<LinkSketch>();
        for (int i = 0; i < 3; i++) {
            links.add(new LinkSketch("l" + i, "h" + i, "s", LinkKind.ETHERNET, "10 Gbit/s"));
        }
        links.add(new LinkSketch("isfc", "h0", "h1", LinkKind.ISFC, "ISFC"));
        var device = List.of(new SwitchSketch("s", "Network", ""));

        var many = new InstallationSketch("", List.of(), List.of(), device, links, List.of());
        var few = new InstallationSketch("", List.of(), List.of(), device, links.subList(1, 4), List.of());

        assertThat(many.links()).filteredOn(LinkSketch::minor).hasSize(3).allMatch(l -> l.label().isEmpty());
        assertThat(many.links().getLast().label()).isEqualTo("ISFC");
        assertThat(few.links()).noneMatch(LinkSketch::minor);
    }

    @Test
    void theMiddleOfARouteIsHalfItsLength() {
        // 100 along, then 300 down: half of 400 is 100 down the second part
        var route = List.of(new Point(0, 0), new Point(100, 0), new Point(100, 300));

        assertThat(LinkDrawing.middle(route)).isEqualTo(new Point(100, 100));
    }

    @Test
    void aNoteIsWrappedToItsWidth() {
        var note = new NoteSketch("n", "one two three four five six seven eight nine ten");
        var notes = new NoteDrawing(measure);

        var drawing = notes.draw(note, new Size(90, 60), DetailLevel.FULL);

        var texts = drawing.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).toList();
        assertThat(texts).hasSizeGreaterThan(1);
        assertThat(texts.getLast().text()).endsWith(Ellipsis.SIGN);
        assertThat(texts).allMatch(t -> t.box().right() <= 90 && t.box().bottom() <= 60);
        assertThat(Optional.of(notes.preferredSize(note))).get().extracting(Size::width).matches(w -> w > 200);
    }
}
