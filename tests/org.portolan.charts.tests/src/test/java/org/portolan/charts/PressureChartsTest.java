/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.junit.jupiter.api.Test;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.PagingVolumeSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.placement.FirstFitPlacer;
import org.portolan.engine.pressure.PressureEvent;
import org.portolan.engine.pressure.PressureSpec;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.pressure.PressureStudy;
import org.portolan.study.pressure.PressureStudyResult;
import org.portolan.study.text.ElementNames;

/** What charts of storage over time show is what the engine said. */
class PressureChartsTest {

    private static final long GIB = 1L << 30;

    private final ChartTheme theme = ChartTheme.light();
    private final ElementNames names = ElementNames.of(Map.of("h", "LNX1", "g0", "WEB01", "new", "WEB02"));
    private final PressureStudyResult result = result();

    private static PressureStudyResult result() {
        var levels = List.<StorageLevelSpec>of(
                new StorageLevelSpec.Central("c", new Bytes(4 * GIB), Optional.of(new Bytes(GIB))),
                new StorageLevelSpec.PagingSpace("p", List.of("v"), Optional.empty()));
        var before = PagingSpec.of(new InstallationSpec(
                List.of(new HostSpec("h", Optional.empty(), Optional.empty(), levels)),
                List.of(PagingVolumeSpec.eckd("v", 60_000, Pages.ZERO)), List.of(),
                IntStream.range(0, 3).mapToObj(i -> guest("g" + i)).toList(), List.of()), Assumptions.DEFAULTS);
        var events = List.<PressureEvent>of(new PressureEvent.LogOn(SimTime.ofSeconds(10), guest("new")));
        return new PressureStudy(List.of("h"), new PressureSpec(before, events, SimTime.ofSeconds(60)), List.of())
                .run(new FirstFitPlacer(), RunMonitor.NONE);
    }

    private static GuestSpec guest(String id) {
        var pages = new Pages(GIB / 4096);
        return GuestSpec.of(id, "h", 2, GuestPlacement.allResident(pages, Pages.ZERO),
                new MemoryProfileSpec.Saturating(new PageRate(20_000), pages, pages, SimTime.ofSeconds(5)));
    }

    @Test
    void levelsAreStackedUpToAllPages() {
        var host = result.courses().getFirst();
        var plots = ((CombinedDomainXYPlot) PressureChart.of(result, host, theme).getPlot()).getSubplots();
        var levels = ((XYPlot) plots.get(1)).getDataset();
        int last = levels.getItemCount(0) - 1;

        assertThat(plots).hasSize(3);
        assertThat(levels.getXValue(0, last)).isEqualTo(60, within(1e-9));
        long all = host.course().getLast().tiers().stream().mapToLong(t -> t.used().count()).sum();
        // In thousands; the guest that logged on has not touched all of its pages yet.
        assertThat(levels.getYValue(0, last) * 1000).isCloseTo(all, within(1.0));
        assertThat(all).isBetween(3 * GIB / 4096, 4 * GIB / 4096);
    }

    @Test
    void aLineStandsWhereAGuestLogsOn() {
        var plots = ((CombinedDomainXYPlot) PressureChart.of(result, result.courses().getFirst(), theme).getPlot())
                .getSubplots();

        assertThat(plots).allSatisfy(
                plot -> assertThat(((XYPlot) plot).getDomainMarkers(Layer.FOREGROUND)).hasSize(1));
        assertThat(PressureChart.description(result, result.courses().getFirst(), names))
                .contains("WEB02 logs on at LNX1");
    }

    @Test
    void thoseThatLoseMostHaveLines() {
        var chart = GuestSpeedChart.of(result.result(), result.courses().getFirst(), names, theme);

        assertThat(((XYPlot) chart.getPlot()).getDataset().getSeriesCount()).isEqualTo(4);
        assertThat(GuestSpeedChart.description(result.result(), result.courses().getFirst(), names))
                .contains("WEB01 loses ");
    }
}
