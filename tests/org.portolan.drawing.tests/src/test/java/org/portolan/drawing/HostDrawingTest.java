/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.drawing.SampleSketches.GIB;
import static org.portolan.drawing.SampleSketches.guest;
import static org.portolan.drawing.SampleSketches.guests;
import static org.portolan.drawing.SampleSketches.host;
import static org.portolan.drawing.SampleSketches.tier;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portolan.drawing.GuestSketch.State;
import org.portolan.drawing.HitRegion.Kind;
import org.portolan.drawing.TierSketch.TierKind;

class HostDrawingTest {
    private final TextMeasure measure = SampleSketches.measure();
    private final HostDrawing hosts = new HostDrawing(measure);

    @ParameterizedTest
    @EnumSource(DetailLevel.class)
    void nothingLeavesTheHostWhateverItsSize(DetailLevel detail) {
        var random = new Random(7);
        for (int i = 0; i < 400; i++) {
            var host = anyHost(random);
            var size = new Size(random.nextInt(700), random.nextInt(500));

            var drawing = hosts.draw(host, size, detail);

            for (var shape : drawing.shapes()) {
                assertThat(Box.of(size).inset(-1).contains(shape.extent()))
                        .as("%s in %s of %s", shape, size, host.name()).isTrue();
            }
        }
    }

    @Test
    void textIsNeverWiderThanItsBoxAndNeverOverlapsOtherText() {
        var random = new Random(11);
        for (int i = 0; i < 200; i++) {
            var size = new Size(40 + random.nextInt(600), 40 + random.nextInt(500));
            var texts = texts(hosts.draw(anyHost(random), size, DetailLevel.FULL));

            for (int a = 0; a < texts.size(); a++) {
                var text = texts.get(a);
                assertThat(measure.width(text.text(), text.font())).isLessThanOrEqualTo(text.box().width() + 0.001);
                for (int b = a + 1; b < texts.size(); b++) {
                    assertThat(text.box().inset(0.01).intersects(texts.get(b).box()))
                            .as("%s over %s in %s", text, texts.get(b), size).isFalse();
                }
            }
        }
    }

    @Test
    void everythingIsThereInThePreferredSize() {
        var host = host("LNXVM01", List.of(tier(TierKind.CENTRAL, "Central storage", 64, 58),
                tier(TierKind.XSTORE, "XSTORE", 16, 9)), guests("LINUX", 27));

        var drawing = hosts.draw(host, hosts.preferredSize(host), DetailLevel.FULL);

        var words = texts(drawing).stream().map(Shape.Text::text).toList();
        assertThat(words).contains("LNXVM01", host.subtitle(), "Central storage", "58 of 64 GiB", "XSTORE",
                "9 of 16 GiB");
        for (var guest : host.guests()) {
            assertThat(words).contains(guest.name());
        }
    }

    @Test
    void aHeightCanBeAskedForAWidth() {
        var host = host("LNXVM01", List.of(tier(TierKind.CENTRAL, "Central storage", 64, 58)), guests("LINUX", 27));
        for (double width = 260; width < 900; width += 40) {
            var layout = hosts.layout(host, new Size(width, hosts.preferredHeight(host, width)));
            var lower = hosts.layout(host, new Size(width, hosts.preferredHeight(host, width) - 30));

            assertThat(layout.hidden()).as("at %s", width).isZero();
            assertThat(lower.hidden()).as("at %s", width).isPositive();
        }
    }

    @Test
    void fillIsInProportionToWhatIsUsed() {
        for (long used : new long[] {0, 1, 16, 32, 63, 64}) {
            var host = host("H", List.of(tier(TierKind.CENTRAL, "Central", 64, used)), List.of());
            var size = new Size(300, 300);

            var drawing = hosts.draw(host, size, DetailLevel.FULL);

            var bar = hosts.layout(host, size).tiers().getFirst().bar();
            var filled = areas(drawing, Ink.TIER_CENTRAL);
            double height = filled.stream().mapToDouble(a -> a.box().height()).sum();
            assertThat(height).isCloseTo(bar.height() * used / 64, org.assertj.core.api.Assertions.within(1e-9));
            filled.forEach(area -> assertThat(area.box().bottom()).isEqualTo(bar.bottom()));
        }
    }

    @Test
    void anOverfullLevelIsFullAndMarked() {
        var host = host("H", List.of(tier(TierKind.CENTRAL, "Central", 64, 80)), List.of());

        var drawing = hosts.draw(host, new Size(300, 300), DetailLevel.FULL);

        assertThat(areas(drawing, Ink.TIER_CENTRAL).getFirst().box().height())
                .isEqualTo(areas(drawing, Ink.FREE).getFirst().box().height());
        assertThat(areas(drawing, Ink.ERROR)).hasSize(1);
        assertThat(texts(drawing)).anyMatch(t -> t.text().equals("80 of 64 GiB") && t.ink() == Ink.ERROR);
    }

    @Test
    void anUnknownLevelHasNoFillAndSaysSo() {
        var unknown = new TierSketch("t", TierKind.CENTRAL, "Central", 0, 0, true);
        var host = new HostSketch("h", "esx099", "", List.of(unknown), List.of(), List.of(), true, false);

        var drawing = hosts.draw(host, hosts.preferredSize(host), DetailLevel.FULL);

        assertThat(areas(drawing, Ink.TIER_CENTRAL)).isEmpty();
        assertThat(texts(drawing)).extracting(Shape.Text::text).contains("size unknown", "Capacity unknown");
    }

    @Test
    void aCollapsedHostSumsItsGuestsUp() {
        var list = new ArrayList<GuestSketch>();
        for (int i = 0; i < 24; i++) {
            list.add(guest("r" + i, 8, State.RUNNING));
        }
        list.add(guest("o1", 8, State.OFF));
        list.add(guest("o2", 8, State.OFF));
        list.add(guest("o3", 4, State.OFF));
        var host = host("LNXVM01", List.of(), list).withCollapsed(true);

        var drawing = hosts.draw(host, hosts.preferredSize(host), DetailLevel.FULL);

        // 26 x 8 + 4
        assertThat(texts(drawing)).extracting(Shape.Text::text).contains("27 guests, 212 GiB, 3 off");
        assertThat(drawing.regions()).filteredOn(r -> r.kind() == Kind.GUEST).hasSize(27);
    }

    @Test
    void guestsWithoutRoomAreCounted() {
        var host = host("LNXVM01", List.of(), guests("LINUX", 40));
        var size = new Size(300, 220);

        var drawing = hosts.draw(host, size, DetailLevel.FULL);

        var layout = hosts.layout(host, size);
        assertThat(layout.guests()).isNotEmpty();
        assertThat(layout.guests().size() + layout.hidden()).isEqualTo(40);
        assertThat(texts(drawing)).anyMatch(t -> t.text().startsWith("+ " + layout.hidden() + " more"));
    }

    @Test
    void thePointerFindsGuestsStorageAndBadge() {
        var host = new HostSketch("h", "LNXVM01", "z/VM", List.of(tier(TierKind.XSTORE, "XSTORE", 16, 4)),
                guests("LINUX", 5), List.of("One", "Two"), false, false);
        var size = hosts.preferredSize(host);
        var drawing = hosts.draw(host, size, DetailLevel.FULL);
        var layout = hosts.layout(host, size);

        for (var cell : layout.guests()) {
            var region = drawing.regionAt(cell.box().centre()).orElseThrow();
            assertThat(region.kind()).isEqualTo(Kind.GUEST);
            assertThat(region.id()).isEqualTo(cell.guest().id());
        }
        assertThat(drawing.regionAt(layout.guests().getFirst().box().centre()).orElseThrow().tip())
                .isEqualTo("LINUX01: 8 GiB, running, Web");
        assertThat(drawing.regionAt(layout.tiers().getFirst().bar().centre()).orElseThrow().tip())
                .isEqualTo("XSTORE: 4 GiB of 16 GiB, 25 %");
        assertThat(drawing.regionAt(layout.badge().orElseThrow().centre()).orElseThrow().tip()).isEqualTo("One\nTwo");
        assertThat(drawing.regionAt(layout.toggle().orElseThrow().centre()).orElseThrow().kind())
                .isEqualTo(Kind.TOGGLE);
        assertThat(drawing.regionAt(new Point(2, 2)).orElseThrow().kind()).isEqualTo(Kind.HOST);
        assertThat(drawing.regionAt(new Point(-1, 2))).isEmpty();
    }

    @Test
    void guestsKeepTheirPlaceAtEveryLevelThatShowsThem() {
        var host = host("LNXVM01", List.of(), guests("LINUX", 12));
        var size = hosts.preferredSize(host);

        for (var guest : host.guests()) {
            var full = hosts.draw(host, size, DetailLevel.FULL).regionOf(guest.id(), Kind.GUEST).orElseThrow();
            var boxes = hosts.draw(host, size, DetailLevel.BOXES).regionOf(guest.id(), Kind.GUEST).orElseThrow();
            assertThat(boxes.box()).isEqualTo(full.box());
        }
    }

    @Test
    void lessIsDrawnFromFurtherAway() {
        var host = host("LNXVM01", List.of(tier(TierKind.CENTRAL, "Central", 64, 32)), guests("LINUX", 12));
        var size = hosts.preferredSize(host);

        assertThat(texts(hosts.draw(host, size, DetailLevel.NAMES))).extracting(Shape.Text::text)
                .containsExactlyInAnyOrder("LNXVM01", "50 %");
        var afar = hosts.draw(host, size, DetailLevel.BAR);
        assertThat(texts(afar)).extracting(Shape.Text::text).containsExactly("LNXVM01");
        assertThat(afar.shapes()).hasSizeLessThanOrEqualTo(4);
        assertThat(areas(afar, Ink.TIER_CENTRAL).getFirst().box().width())
                .isEqualTo(areas(afar, Ink.FREE).getFirst().box().width() / 2);
    }

    @Test
    void aLongNameLosesItsDomainBeforeItIsShortened() {
        var host = host("esx-0042.datacentre-north.example.org", List.of(), List.of());

        var drawing = hosts.draw(host, new Size(260, 140), DetailLevel.BAR);

        assertThat(texts(drawing)).extracting(Shape.Text::text).containsExactly("esx-0042");
    }

    @Test
    void guestsCanBeLeftToTheCaller() {
        var host = host("LNXVM01", List.of(), guests("LINUX", 12));

        var drawing = hosts.draw(host, hosts.preferredSize(host), DetailLevel.FULL, HostDrawing.Guests.LEFT_OUT);

        assertThat(drawing.regions()).noneMatch(r -> r.kind() == Kind.GUEST);
        assertThat(hosts.layout(host, hosts.preferredSize(host)).guests()).hasSize(12);
    }

    private static HostSketch anyHost(Random random) {
        var tiers = new ArrayList<TierSketch>();
        for (int i = random.nextInt(5); i > 0; i--) {
            tiers.add(new TierSketch("t" + i, TierKind.values()[random.nextInt(4)], word(random),
                    random.nextLong(500 * GIB), random.nextLong(800 * GIB), random.nextInt(5) == 0));
        }
        var warnings = new ArrayList<String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            warnings.add("Something");
        }
        var guests = new ArrayList<GuestSketch>();
        for (int i = random.nextInt(3) * random.nextInt(40); i > 0; i--) {
            guests.add(new GuestSketch("g" + i, word(random), random.nextLong(64 * GIB),
                    State.values()[random.nextInt(3)], ""));
        }
        return new HostSketch("h", word(random), random.nextBoolean() ? word(random) : "", tiers, guests, warnings,
                random.nextInt(4) == 0, random.nextInt(4) == 0);
    }

    private static String word(Random random) {
        return "Wq\u00c4j-mi".repeat(1 + random.nextInt(6)).substring(0, 1 + random.nextInt(6));
    }

    @Test
    void aGuestShowsWhatStandsInPlaceOfItsStorage() {
        var guest = new GuestSketch("g", "LNXAPP1", 4L << 30, GuestSketch.State.RUNNING, "");
        var drawing = new GuestDrawing(new BlockMeasure());

        assertThat(words(drawing, guest)).contains("4 GiB");
        assertThat(words(drawing, guest.withValue("120 pages/s"))).contains("120 pages/s").doesNotContain("4 GiB");
        assertThat(GuestDrawing.tip(guest.withValue("120 pages/s"))).contains("4 GiB", "120 pages/s");
    }

    private static List<String> words(GuestDrawing drawing, GuestSketch guest) {
        return texts(drawing.draw(guest, drawing.preferredSize(guest), DetailLevel.FULL)).stream()
                .map(Shape.Text::text).toList();
    }

    private static List<Shape.Text> texts(Drawing drawing) {
        return drawing.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).toList();
    }

    private static List<Shape.Area> areas(Drawing drawing, Ink fill) {
        return drawing.shapes().stream().filter(Shape.Area.class::isInstance).map(Shape.Area.class::cast)
                .filter(a -> a.fill().filter(fill::equals).isPresent()).toList();
    }
}
