/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.portolan.drawing.AwtFonts;
import org.portolan.drawing.AwtTextMeasure;
import org.portolan.drawing.Box;
import org.portolan.drawing.GuestSketch;
import org.portolan.drawing.HostSketch;
import org.portolan.drawing.LinkSketch.LinkKind;
import org.portolan.drawing.TierSketch.TierKind;
import org.portolan.model.DiagramNode;
import org.portolan.model.NamedElement;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PowerState;
import org.portolan.testkit.ZvmPair;

class InstallationSketcherTest {

    private static final PortolanFactory FACTORY = PortolanFactory.eINSTANCE;
    private static final long GIB = 1L << 30;

    private final ZvmPair pair = new ZvmPair();

    private HostSketch first() {
        return InstallationSketcher.sketch(pair.installation).clusters().getFirst().hosts().getFirst();
    }

    @Test
    void hostsShowWhatTheyAreAndHowFull() {
        var host = first();

        assertThat(host.id()).isEqualTo(pair.first.getId());
        assertThat(host.name()).isEqualTo("ZVMA");
        assertThat(host.subtitle()).contains("z/VM 7.3", "10 IFL", "64 GiB");
        assertThat(host.tiers()).extracting(t -> t.kind()).containsExactly(TierKind.CENTRAL, TierKind.DASD);
        assertThat(host.tiers().getFirst().usedBytes()).isEqualTo(6 * GIB);
        assertThat(host.capacityUnknown()).isFalse();
    }

    @Test
    void unknownCapacityIsMarked() {
        pair.first.setCapacityKnown(false);

        assertThat(first().capacityUnknown()).isTrue();
        assertThat(first().tiers().getFirst().unknown()).isTrue();
        assertThat(first().warnings()).isNotEmpty();
    }

    @Test
    void guestsShowTheirState() {
        var off = ZvmPair.guest("OFF", 1);
        off.setPowerState(PowerState.OFF);
        var template = ZvmPair.guest("TEMPLATE", 1);
        template.setTemplate(true);
        pair.first.getGuests().add(off);
        pair.first.getGuests().add(template);

        assertThat(first().guests()).extracting(GuestSketch::state).containsExactly(GuestSketch.State.RUNNING,
                GuestSketch.State.OFF, GuestSketch.State.TEMPLATE);
    }

    @Test
    void linksShowTheirKindAndWhatTheyCarry() {
        var link = InstallationSketcher.sketch(pair.installation).links().getFirst();

        assertThat(link.kind()).isEqualTo(LinkKind.ISFC);
        // one FCTC device carries 100 MB/s
        assertThat(link.label()).isEqualTo("1 x FCTC, 100 MB/s");
    }

    @Test
    void aLinkWithALooseEndIsNotDrawn() {
        pair.link.setTo(null);

        assertThat(InstallationSketcher.sketch(pair.installation).links()).isEmpty();
    }

    @Test
    void placesAreThoseOfTheFile() {
        pair.installation.setDiagram(FACTORY.createDiagram());
        place(pair.first, 100, 50, 200, 120);
        place(pair.second, 400, 50, -1, -1);
        var sketch = InstallationSketcher.sketch(pair.installation);

        var bounds = InstallationPlaces.of(pair.installation, sketch, measure());

        assertThat(bounds.box(pair.first.getId())).contains(new Box(100, 50, 200, 120));
        assertThat(bounds.box(pair.second.getId()).orElseThrow().width()).isPositive();
        assertThat(bounds.box(pair.cluster.getId()).orElseThrow()
                .contains(bounds.box(pair.second.getId()).orElseThrow())).isTrue();
    }

    @Test
    void whatWasNeverArrangedStandsInRows() {
        var sketch = InstallationSketcher.sketch(pair.installation);

        var bounds = InstallationPlaces.of(pair.installation, sketch, measure());

        assertThat(bounds.boxes()).containsKeys(pair.first.getId(), pair.second.getId(), pair.cluster.getId());
    }

    private void place(NamedElement element, int x, int y, int width, int height) {
        DiagramNode node = FACTORY.createDiagramNode();
        node.setElement(element);
        node.setX(x);
        node.setY(y);
        node.setWidth(width);
        node.setHeight(height);
        pair.installation.getDiagram().getNodes().add(node);
    }

    private static AwtTextMeasure measure() {
        return new AwtTextMeasure(AwtFonts.installed("DejaVu Sans"));
    }
}
