/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.ScaledGraphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.drawing.DetailLevel;
import org.portolan.drawing.HitRegion;
import org.portolan.drawing.Ink;
import org.portolan.editor.figures.DrawingFigure;
import org.portolan.editor.figures.GuestFigure;
import org.portolan.editor.figures.HostFigure;
import org.portolan.editor.figures.LinkFigure;
import org.portolan.editor.parts.ChartRootEditPart;
import org.portolan.editor.parts.ElementPart;
import org.portolan.model.GuestClass;
import org.portolan.model.HypervisorKind;
import org.portolan.model.PortolanPackage;
import org.portolan.model.edit.commands.GuestEdits;
import org.portolan.model.edit.commands.HostEdits;
import org.portolan.model.edit.commands.LinkEdits;

/** What figures show of the model, at which zoom, and what they tell those who do not see them. */
class ChartFiguresTest {
    private final SmallSite site = new SmallSite();
    private final ChartBench bench = new ChartBench(site.installation);
    private final GefBot bot = bench.bot;

    @AfterEach
    void close() {
        bench.close();
    }

    private HostFigure host(Object element) {
        return (HostFigure) bot.part(element).getFigure();
    }

    @Test
    void aNameThatChangesIsShown() {
        bench.run(HostEdits.rename(bench.domain, site.one, "ALPHA"));
        assertThat(host(site.one).host().name()).isEqualTo("ALPHA");

        bench.undo();
        assertThat(host(site.one).host().name()).isEqualTo("ZVM1");
    }

    @Test
    void aChangeOutsideOfTheHistoryIsShownToo() {
        site.one.setName("BETA");
        bot.settle();

        assertThat(host(site.one).host().name()).isEqualTo("BETA");
    }

    @Test
    void moreStorageOfAGuestFillsItsHost() {
        long before = host(site.one).host().tiers().getFirst().usedBytes();

        bench.run(GuestEdits.set(bench.domain, List.of(site.a),
                PortolanPackage.Literals.GUEST__MEMORY_BYTES, site.a.getMemoryBytes() + (1L << 30)));

        assertThat(host(site.one).host().tiers().getFirst().usedBytes()).isEqualTo(before + (1L << 30));
        assertThat(((GuestFigure) bot.part(site.a).getFigure()).guest().memoryBytes())
                .isEqualTo(site.a.getMemoryBytes());
    }

    @Test
    void aHostGrowsWithItsGuests() {
        int before = bot.boundsOf(site.one).height;

        for (int i = 0; i < 12; i++) {
            bench.run(GuestEdits.add(bench.domain, site.one,
                    GuestEdits.newGuest(site.installation, GuestClass.WEB, HypervisorKind.ZVM)));
        }

        assertThat(bot.boundsOf(site.one).height).isGreaterThan(before);
        assertThat(bot.part(site.one).getChildren()).hasSize(15);
        for (Object child : bot.part(site.one).getChildren()) {
            var bounds = ((GraphicalEditPart) child).getFigure().getBounds();
            assertThat(host(site.one).getBounds().contains(bounds)).isTrue();
        }
    }

    @Test
    void aLinkShowsWhatItCarries() {
        bench.run(LinkEdits.connect(bench.domain, site.one, site.two));

        var figure = (LinkFigure) bot.part(site.installation.getLinks().getFirst()).getFigure();
        assertThat(figure.link().label()).contains("ISFC");
        assertThat(figure.getPoints().size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1, FULL", "0.75, FULL", "0.5, NAMES", "0.25, BOXES", "0.15, BAR", "2, FULL"})
    void theZoomDecidesHowMuchIsShown(double zoom, DetailLevel expected) {
        ((ChartRootEditPart) bench.viewer.getRootEditPart()).getZoomManager().setZoom(zoom);
        bench.paint();

        assertThat(((DrawingFigure) bot.part(site.one).getFigure()).shownDetail()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "0.5, false", "1, true", "0.5, true", "0.75, true"})
    void figuresArePaintedWhereTheyAreHitWithAndWithoutGrid(double zoom, boolean grid) {
        bench.viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, grid);
        ((ChartRootEditPart) bench.viewer.getRootEditPart()).getZoomManager().setZoom(zoom);

        var picture = bench.paint();

        var bounds = bot.boundsOf(site.one);
        // lower right corner: nothing is painted there but the host's ground, and left of it the cluster's
        assertThat(colourAt(picture, bounds.right() - 6, bounds.bottom() - 6))
                .isEqualTo(bench.chart.look().colour(Ink.HOST_FILL).getRGB());
        assertThat(colourAt(picture, bounds.x - 4, bounds.getCenter().y))
                .isEqualTo(bench.chart.look().colour(Ink.CLUSTER_FILL).getRGB());
    }

    private static RGB colourAt(ImageData picture, int x, int y) {
        return picture.palette.getRGB(picture.getPixel(x, y));
    }

    @Test
    void theOutlinesSmallPictureDoesNotChangeWhatAClickHits() {
        bench.paint();
        var image = new Image(bench.display, 100, 100);
        var gc = new GC(image);
        var graphics = new ScaledGraphics(new SWTGraphics(gc));
        graphics.scale(0.1);
        host(site.one).paint(graphics);
        graphics.dispose();
        gc.dispose();
        image.dispose();

        assertThat(bench.viewer.findObjectAt(bot.centre(site.a))).isSameAs(bot.part(site.a));
    }

    @Test
    void fromAfarAClickOnAGuestHitsItsHost() {
        ((ChartRootEditPart) bench.viewer.getRootEditPart()).getZoomManager().setZoom(0.15);
        bench.paint();

        assertThat(bench.viewer.findObjectAt(bot.centre(site.a))).isSameAs(bot.part(site.one));
    }

    @Test
    void partsTellScreenReadersWhatTheyAre() {
        bench.run(LinkEdits.connect(bench.domain, site.one, site.two));

        assertThat(nameOf(site.installation)).contains("Small site");
        assertThat(nameOf(site.ssi)).contains(site.ssi.getName());
        assertThat(nameOf(site.one)).contains("Host ZVM1");
        assertThat(nameOf(site.a)).contains("Guest " + site.a.getName());
        assertThat(nameOf(site.installation.getLinks().getFirst())).contains("ZVM1").contains("ZVM2");
        assertThat(descriptionOf(site.one)).contains("256 GiB").contains("3 guests");
        assertThat(descriptionOf(site.a)).contains("4 GiB");
    }

    private AccessibleEditPart accessible(Object element) {
        return bot.part(element).getAdapter(AccessibleEditPart.class);
    }

    private String nameOf(Object element) {
        var event = new AccessibleEvent(element);
        accessible(element).getName(event);
        var role = new AccessibleControlEvent(element);
        accessible(element).getRole(role);
        assertThat(role.detail).isIn(ACC.ROLE_LISTITEM, ACC.ROLE_LINK);
        return event.result;
    }

    private String descriptionOf(Object element) {
        var event = new AccessibleEvent(element);
        accessible(element).getDescription(event);
        return event.result;
    }

    @Test
    void theTooltipTellsFactsOfThePartUnderThePointer() {
        var host = host(site.one);
        var bar = host.drawing(DetailLevel.FULL)
                .regionOf(host.host().tiers().getFirst().id(), HitRegion.Kind.TIER).orElseThrow();
        var point = new Point(host.getBounds().x + (int) bar.box().centre().x(),
                host.getBounds().y + (int) bar.box().centre().y());

        assertThat(((ElementPart) bot.part(site.one)).factsAt(point)).contains("256 GiB");
        assertThat(((ElementPart) bot.part(site.a)).factsAt(point)).contains(site.a.getName()).contains("4 GiB");
    }

    @Test
    void noPartStaysBehindWhenTheChartIsClosed() {
        bench.viewer.setContents((EditPart) null);

        assertThat(site.one.eAdapters()).noneMatch(a -> a.getClass().getName().contains("ElementWatch"));
        assertThat(site.installation.eAdapters()).noneMatch(a -> a.getClass().getName().contains("ElementWatch"));
    }
}
