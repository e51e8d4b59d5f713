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
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainXYPlot;
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
import org.portolan.engine.paging.Change;
import org.portolan.engine.paging.HostPaging;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.paging.Knob;
import org.portolan.study.paging.PagingStudy;
import org.portolan.study.paging.PagingStudyResult;
import org.portolan.study.paging.Sweep;
import org.portolan.study.text.ElementNames;

/** What charts of paging show is what the engine said. */
class PagingChartsTest {

    private static final long GIB = 1L << 30;

    private final ChartTheme theme = ChartTheme.light();

    private static PagingSpec spec(int guests) {
        var levels = List.<StorageLevelSpec>of(
                new StorageLevelSpec.Central("c", new Bytes(8 * GIB), Optional.of(new Bytes(GIB))),
                new StorageLevelSpec.PagingSpace("p", List.of("v"), Optional.empty()));
        return PagingSpec.of(new InstallationSpec(
                List.of(new HostSpec("h", Optional.empty(), Optional.empty(), levels)),
                List.of(PagingVolumeSpec.eckd("v", 60_000, Pages.ZERO)), List.of(),
                IntStream.range(0, guests).mapToObj(i -> guest("g" + i)).toList(), List.of()), Assumptions.DEFAULTS);
    }

    private static GuestSpec guest(String id) {
        var pages = new Pages(GIB / 4096);
        return GuestSpec.of(id, "h", 2, GuestPlacement.allResident(pages, Pages.ZERO),
                new MemoryProfileSpec.Saturating(new PageRate(20_000), pages, pages, SimTime.ofSeconds(5)));
    }

    private static PagingStudyResult study(int guests, Sweep... sweeps) {
        return new PagingStudy(spec(guests), List.of("h"), List.of(sweeps)).run(RunMonitor.NONE);
    }

    private static HostPaging host(int guests) {
        return study(guests).hosts().getFirst();
    }

    private static Sweep moreGuests() {
        var steps = IntStream.rangeClosed(0, 8).mapToObj(
                i -> new Sweep.Step(i, List.<Change>of(new Change.MoreGuests(guest("g0"), i)))).toList();
        return new Sweep("h", Knob.GUESTS, "g0", steps, OptionalDouble.of(0), Optional.empty());
    }

    @Test
    void barsAreTheGuestsPagesByTier() {
        var host = host(12);
        var data = ((CategoryPlot) HostTiersChart.of(host, ElementNames.IDS, theme).getPlot()).getDataset();

        assertThat(data.getRowKeys()).isEqualTo(List.of(TierKind.CENTRAL, TierKind.DASD));
        assertThat(data.getColumnCount()).isEqualTo(12);
        for (int row = 0; row < 2; row++) {
            int of = row;
            double sum = IntStream.range(0, 12).mapToDouble(c -> data.getValue(of, c).doubleValue()).sum();
            double used = host.guests().stream()
                    .mapToDouble(g -> g.in((TierKind) data.getRowKeys().get(of)).count()).sum();
            assertThat(sum * 1000).isCloseTo(used, within(1e-6 * used));
        }
    }

    @Test
    void guestsBeyondTheLargestAreAddedUp() {
        var host = host(40);
        var data = ((CategoryPlot) HostTiersChart.of(host, ElementNames.IDS, theme).getPlot()).getDataset();

        assertThat(data.getColumnCount()).isEqualTo(HostTiersChart.MOST_BARS + 1);
        assertThat(data.getColumnKey(HostTiersChart.MOST_BARS)).hasToString("25 others");
    }

    @Test
    void devicesShowWhereBusyBecomesAConcern() {
        var host = host(12);
        var plot = (CategoryPlot) DeviceBusyChart.of(host, ElementNames.of(Map.of("v", "PAGE01")), theme).getPlot();

        assertThat(plot.getDataset().getColumnKey(0)).hasToString("PAGE01");
        assertThat(plot.getDataset().getValue(0, 0).doubleValue())
                .isEqualTo(host.volumes().getFirst().busy().value() * 100);
        assertThat(plot.getRangeMarkers(Layer.FOREGROUND)).hasSize(2);
        assertThat(DeviceBusyChart.description(host, ElementNames.of(Map.of("v", "PAGE01")))).startsWith("PAGE01 is ")
                .endsWith("busy.");
    }

    @Test
    void theKneeIsMarkedInBothPartsOfTheChart() {
        var sweep = study(6, moreGuests()).sweeps().getFirst();
        var plot = (CombinedDomainXYPlot) SweepChart.of(sweep, theme).getPlot();

        assertThat(sweep.halved()).isPresent();
        assertThat(plot.getSubplots()).hasSize(2).allSatisfy(
                part -> assertThat(part.getDomainMarkers(Layer.FOREGROUND)).hasSize(2));
        var throughput = plot.getSubplots().getFirst().getDataset();
        assertThat(throughput.getItemCount(0)).isEqualTo(9);
        for (int i = 0; i < 9; i++) {
            assertThat(throughput.getYValue(0, i) * 1000)
                    .isCloseTo(sweep.points().get(i).throughput().references().pagesPerSecond(), within(1e-6));
        }
    }

    @Test
    void everyThemeTellsTheTiersApart() {
        for (var each : List.of(ChartTheme.light(), ChartTheme.dark(), ChartTheme.print())) {
            assertThat(List.of(TierKind.values())).extracting(each::tier).doesNotHaveDuplicates()
                    .doesNotContain(each.background());
        }
    }

    @Test
    void chartsDraw() {
        var sweep = study(6, moreGuests()).sweeps().getFirst();
        for (var each : List.of(ChartTheme.light(), ChartTheme.dark())) {
            for (var chart : List.of(HostTiersChart.of(host(12), ElementNames.IDS, each),
                    DeviceBusyChart.of(host(12), ElementNames.IDS, each), SweepChart.of(sweep, each))) {
                assertThat(chart.createBufferedImage(600, 400)).isNotNull();
            }
        }
    }
}
