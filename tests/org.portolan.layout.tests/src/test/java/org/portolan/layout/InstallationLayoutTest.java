/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.bridge.InstallationPlaces;
import org.portolan.bridge.InstallationSketcher;
import org.portolan.drawing.AwtFonts;
import org.portolan.drawing.AwtTextMeasure;
import org.portolan.drawing.Box;
import org.portolan.drawing.InstallationBounds;
import org.portolan.model.ClusterKind;
import org.portolan.model.DiagramConnection;
import org.portolan.model.DiagramNode;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.NamedElement;
import org.portolan.model.PortolanFactory;
import org.portolan.model.file.InstallationFile;
import org.portolan.model.generate.GenerationPlan;
import org.portolan.model.generate.InstallationGenerator;
import org.portolan.testkit.ProjectFiles;
import org.portolan.testkit.ZvmPair;

class InstallationLayoutTest {

    static Stream<GenerationPlan> plans() {
        return Stream.of(
                new GenerationPlan(ClusterKind.STANDALONE, 1, 1, 0, 1),
                new GenerationPlan(ClusterKind.ZVM_SSI, 1, 2, 6, 1),
                new GenerationPlan(ClusterKind.ZVM_SSI, 3, 4, 12, 1),
                new GenerationPlan(ClusterKind.VSPHERE, 1, 4, 10, 1),
                new GenerationPlan(ClusterKind.VSPHERE, 4, 9, 24, 1),
                new GenerationPlan(ClusterKind.VSPHERE, 1, 34, 24, 1),
                new GenerationPlan(ClusterKind.KVM, 15, 3, 3, 1),
                new GenerationPlan(ClusterKind.STANDALONE, 30, 1, 200, 1));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nothingOverlapsAndHostsAreInsideTheirCluster(GenerationPlan plan) {
        Installation installation = InstallationGenerator.generate(plan);

        InstallationLayout.arrange(installation);

        InstallationBounds bounds = boundsOf(installation);
        List<Box> outer = new ArrayList<>();
        installation.getSwitches().forEach(node -> outer.add(box(bounds, node)));
        for (var cluster : installation.getClusters()) {
            List<Box> hosts = cluster.getHosts().stream().map(host -> box(bounds, host)).toList();
            assertDisjoint(hosts);
            assertThat(hosts).allMatch(box(bounds, cluster)::contains);
            outer.add(box(bounds, cluster));
        }
        assertDisjoint(outer);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void linksToASwitchRunBehindNoHost(GenerationPlan plan) {
        Installation installation = InstallationGenerator.generate(plan);

        InstallationLayout.arrange(installation);

        InstallationBounds bounds = boundsOf(installation);
        for (DiagramConnection connection : installation.getDiagram().getConnections()) {
            var host = (Host) connection.getLink().getFrom();
            List<Box> others = host.eContainer().eContents().stream().filter(Host.class::isInstance)
                    .filter(other -> other != host).map(other -> box(bounds, (Host) other)).toList();
            var bends = bounds.bends().get(connection.getLink().getId());
            Box from = box(bounds, host);
            for (int i = 0; i < bends.size(); i++) {
                var start = i == 0 ? from.centre() : bends.get(i - 1);
                Box course = new Box(Math.min(start.x(), bends.get(i).x()), Math.min(start.y(), bends.get(i).y()),
                        Math.abs(start.x() - bends.get(i).x()) + 1, Math.abs(start.y() - bends.get(i).y()) + 1);
                assertThat(others).noneMatch(course::intersects);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theSameInstallationIsArrangedInTheSameWay(GenerationPlan plan) {
        Installation one = InstallationGenerator.generate(plan);
        Installation other = InstallationGenerator.generate(plan);

        InstallationLayout.arrange(one);
        InstallationLayout.arrange(other);
        InstallationLayout.arrange(other);

        assertThat(EcoreUtil.equals(one, other)).isTrue();
    }

    @Test
    void changesTheDiagramAndNothingElse() {
        Installation installation = InstallationGenerator.generate(new GenerationPlan(ClusterKind.KVM, 2, 3, 4, 1));
        Installation before = EcoreUtil.copy(installation);

        InstallationLayout.arrange(installation);
        installation.setDiagram(null);

        assertThat(EcoreUtil.equals(installation, before)).isTrue();
    }

    @Test
    void aLargeInstallationIsCollapsedAndASmallOneIsNot() {
        Installation large = InstallationGenerator.generate(new GenerationPlan(ClusterKind.VSPHERE, 1, 34, 24, 1));
        Installation small = InstallationGenerator.generate(new GenerationPlan(ClusterKind.VSPHERE, 1, 4, 6, 1));

        InstallationLayout.arrange(large);
        InstallationLayout.arrange(small);

        assertThat(hostNodes(large)).hasSize(34).allMatch(DiagramNode::isCollapsed);
        assertThat(hostNodes(small)).hasSize(4).noneMatch(DiagramNode::isCollapsed);
    }

    @Test
    void keepsWhatTheUserExpanded() {
        Installation large = InstallationGenerator.generate(new GenerationPlan(ClusterKind.VSPHERE, 1, 34, 24, 1));
        InstallationLayout.arrange(large);
        hostNodes(large).getFirst().setCollapsed(false);

        InstallationLayout.arrange(large);

        assertThat(hostNodes(large)).filteredOn(node -> !node.isCollapsed()).hasSize(1);
        assertDisjoint(large.getClusters().getFirst().getHosts().stream()
                .map(host -> box(boundsOf(large), host)).toList());
    }

    @Test
    void aPairStandsSideBySideOnOneLine() {
        var pair = new ZvmPair();

        InstallationLayout.arrange(pair.installation);

        InstallationBounds bounds = boundsOf(pair.installation);
        assertThat(box(bounds, pair.first).right()).isLessThan(box(bounds, pair.second).x());
        assertThat(box(bounds, pair.first).centre().y()).isCloseTo(box(bounds, pair.second).centre().y(),
                Offset.offset(1.0));
    }

    @Test
    void notesKeepTheirSizeAndGetAPlaceOfTheirOwn() {
        var pair = new ZvmPair();
        InstallationLayout.arrange(pair.installation);
        var note = PortolanFactory.eINSTANCE.createDiagramNote();
        note.setId("note");
        note.setWidth(300);
        note.setHeight(200);
        pair.installation.getDiagram().getNotes().add(note);

        InstallationLayout.arrange(pair.installation);

        assertThat(note.getWidth()).isEqualTo(300);
        Box place = new Box(note.getX(), note.getY(), note.getWidth(), note.getHeight());
        assertThat(place.intersects(box(boundsOf(pair.installation), pair.cluster))).isFalse();
    }

    @Test
    void anEmptyInstallationIsFine() {
        Installation installation = PortolanFactory.eINSTANCE.createInstallation();

        InstallationLayout.arrange(installation);

        assertThat(installation.getDiagram().getNodes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zvm-ssi", "vsphere", "kvm-pair"})
    void theSamplesAreArrangedAsTheyWouldBe(String sample) throws Exception {
        Installation installation = InstallationFile.read(ProjectFiles.sample(sample + ".portolan")).installation();
        Map<String, List<Integer>> before = placesOf(installation);

        InstallationLayout.arrange(installation);

        // Fonts differ a little from machine to machine, and with them the sizes of figures.
        Map<String, List<Integer>> after = placesOf(installation);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((id, place) -> {
            assertThat(after.get(id).get(0)).as(id).isCloseTo(place.get(0), Percentage.withPercentage(25));
            assertThat(after.get(id).get(1)).as(id).isCloseTo(place.get(1), Percentage.withPercentage(25));
        });
    }

    @Test
    void printsHowLongLargeInstallationsTake(TestReporter reporter) {
        for (GenerationPlan plan : List.of(new GenerationPlan(ClusterKind.VSPHERE, 1, 34, 24, 1),
                new GenerationPlan(ClusterKind.VSPHERE, 20, 25, 20, 1))) {
            Installation installation = InstallationGenerator.generate(plan);
            long start = System.nanoTime();

            InstallationLayout.arrange(installation);

            reporter.publishEntry(installation.getName(), (System.nanoTime() - start) / 1_000_000 + " ms");
            assertThat(hostNodes(installation)).hasSize(plan.clusters() * plan.hostsPerCluster());
        }
    }

    private static InstallationBounds boundsOf(Installation installation) {
        return InstallationPlaces.of(installation, InstallationSketcher.sketch(installation),
                new AwtTextMeasure(AwtFonts.installed("DejaVu Sans")));
    }

    private static Box box(InstallationBounds bounds, NamedElement element) {
        return bounds.box(element.getId()).orElseThrow();
    }

    private static void assertDisjoint(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (Box other : boxes.subList(i + 1, boxes.size())) {
                assertThat(boxes.get(i).intersects(other)).as("%s and %s", boxes.get(i), other).isFalse();
            }
        }
    }

    private static List<DiagramNode> hostNodes(Installation installation) {
        return installation.getDiagram().getNodes().stream().filter(node -> node.getElement() instanceof Host).toList();
    }

    private static Map<String, List<Integer>> placesOf(Installation installation) {
        Map<String, List<Integer>> places = new HashMap<>();
        installation.getDiagram().getNodes()
                .forEach(node -> places.put(node.getElement().getId(), List.of(node.getX(), node.getY())));
        return places;
    }
}
