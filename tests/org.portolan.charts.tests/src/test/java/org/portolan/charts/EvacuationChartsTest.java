/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.evacuation.Evacuation;
import org.portolan.engine.evacuation.EvacuationSpec;
import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.HypervisorSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.LinkSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.placement.FirstFitPlacer;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.Rate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.evacuation.EvacuationStudy;
import org.portolan.study.text.ElementNames;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvacuationChartsTest {

    private static final int GUESTS = 4;

    private final ElementNames names = ElementNames.of(Map.of("g0", "web", "B", "esx2"));
    private MaintenanceStep step;

    @BeforeAll
    void plan() {
        var storage = new StorageLevelSpec.Central("M", new Bytes(8L << 30), Optional.empty());
        var hosts = List.of(host("A", List.of()), host("B", List.of(storage)));
        var link = new LinkSpec.Ethernet("L", new TreeSet<>(Set.of("A", "B")), Rate.ofMegabytesPerSecond(1000),
                Optional.empty(), SimTime.ZERO, OptionalInt.empty());
        var guests = new ArrayList<GuestSpec>();
        var targets = new TreeMap<String, String>();
        for (int i = 0; i < GUESTS; i++) {
            var pages = new Pages(100_000L * (i + 1));
            guests.add(GuestSpec.of("g" + i, "A", 1, GuestPlacement.allResident(pages, Pages.ZERO),
                    new MemoryProfileSpec.Saturating(new PageRate(2_000), pages, pages, SimTime.ofSeconds(5))));
            targets.put("g" + i, "B");
        }
        var spec = EvacuationSpec.of(new InstallationSpec(hosts, List.of(), List.of(link), guests), Set.of("A"),
                VspherePrecopy.DEFAULTS, Assumptions.DEFAULTS).withTargets(targets);
        step = new EvacuationStudy(spec, false, Optional.empty()).run(new FirstFitPlacer(), RunMonitor.NONE).steps()
                .getFirst();
    }

    private static HostSpec host(String id, List<StorageLevelSpec> levels) {
        return new HostSpec(id, Optional.of(new HypervisorSpec(HypervisorSpec.Kind.VSPHERE, 8, 0)), Optional.of("C"),
                levels);
    }

    @Test
    void everyRelocationHasARowWithItsPhases() {
        var plot = (XYPlot) EvacuationChart.of(step, names, ChartTheme.light()).getPlot();
        var relocations = step.result().best().run().relocations();
        var bars = (IntervalXYDataset) plot.getDataset();

        assertThat(((SymbolAxis) plot.getDomainAxis()).getSymbols()).hasSize(GUESTS).contains("web to esx2");
        int stretches = 0;
        double latest = 0;
        for (int series = 0; series < bars.getSeriesCount(); series++) {
            stretches += bars.getItemCount(series);
            for (int item = 0; item < bars.getItemCount(series); item++) {
                latest = Math.max(latest, bars.getEndYValue(series, item));
            }
        }
        assertThat(stretches).isEqualTo(relocations.stream().mapToInt(r -> r.phases().size()).sum());
        assertThat(latest).isCloseTo(step.result().best().figures().total().seconds(), within(1e-6));
    }

    @Test
    void thePlanIsToldInWords() {
        assertThat(EvacuationChart.description(step)).startsWith(GUESTS + " relocations in ")
                .contains("longest outage");
    }

    @Test
    void everyNumberAtOnceThatWasTriedHasItsPoint() {
        var combined = (CombinedDomainXYPlot) ConcurrencyChart.of(step, ChartTheme.dark()).getPlot();

        assertThat(combined.getSubplots()).hasSize(2).allSatisfy(
                plot -> assertThat(((XYPlot) plot).getDataset().getItemCount(0))
                        .isEqualTo(step.result().byConcurrency().size()));
        assertThat(ConcurrencyChart.description(step)).startsWith("1 at once: all over after ");
    }

    @Test
    void storageOfHostsIsAShareOfTheirFramesOverThePlan() {
        var plot = (XYPlot) TargetStorageChart.of(step, names, ChartTheme.light()).getPlot();

        // nobody knows the frames of A: only B has a line
        assertThat(plot.getDataset().getSeriesCount()).isEqualTo(1);
        assertThat(plot.getLegendItems().get(0).getLabel()).isEqualTo("esx2");
        int last = plot.getDataset().getItemCount(0) - 1;
        var fill = step.result().best().hosts().getLast();
        assertThat(plot.getDataset().getYValue(0, last)).isCloseTo(
                100.0 * fill.pages().valueAt(fill.pages().size() - 1) / fill.frames().orElseThrow().count(),
                within(1e-9));
        assertThat(plot.getDataset().getXValue(0, last))
                .isCloseTo(step.result().best().figures().total().seconds(), within(1e-6));
        assertThat(plot.getRangeAxis().getUpperBound()).isGreaterThan(100);
        assertThat(TargetStorageChart.description(step, names)).startsWith("esx2: 0 % of its frames in use before");
    }

    @Test
    void linksAreNeverBusierThanTheyCanBe() {
        var plot = (XYPlot) LinkUseChart.of(step, names, ChartTheme.dark()).getPlot();

        assertThat(plot.getDataset().getSeriesCount()).isEqualTo(2);
        for (int series = 0; series < 2; series++) {
            for (int item = 0; item < plot.getDataset().getItemCount(series); item++) {
                assertThat(plot.getDataset().getYValue(series, item)).isBetween(0.0, 100.0001);
            }
        }
        assertThat(LinkUseChart.description(step, names)).contains("L at ").contains(" at most.");
    }

    @Test
    void pagingOfEveryHostIsDrawnAtTheInstantsOfTheEngine() {
        var combined = (CombinedDomainXYPlot) PlanPagingChart.of(step, names, ChartTheme.light()).getPlot();
        var moments = step.result().best().paging();

        assertThat(combined.getSubplots()).hasSize(2).allSatisfy(plot -> {
            var data = ((XYPlot) plot).getDataset();
            assertThat(data.getSeriesCount()).isEqualTo(moments.getLast().hosts().size());
            assertThat(data.getItemCount(0)).isEqualTo(moments.size());
        });
        assertThat(PlanPagingChart.description(step, names)).contains("esx2 ").contains("of the work is done");
    }

    @Test
    void thePlanOnShowIsMarkedAmongItsAlternatives() {
        var data = ((XYPlot) AlternativesChart.of(step, ChartTheme.light()).getPlot()).getDataset();

        assertThat(data.getSeriesCount()).isEqualTo(2);
        assertThat(data.getItemCount(1)).isEqualTo(1);
        assertThat(data.getItemCount(0)).isEqualTo(step.result().alternatives().size() - 1);
        assertThat(data.getXValue(1, 0)).isCloseTo(step.result().best().figures().total().seconds(), within(1e-6));
        assertThat(AlternativesChart.description(step)).startsWith("On show: ");
    }

    @Test
    void aPlanThatWasChangedIsMarkedWhereItLies() {
        var changed = Evacuation.checkAgain(step.result(), step.result().plan().without("g3"), RunMonitor.NONE);
        var after = new MaintenanceStep(step.direction(), step.host(), step.start(), changed);

        var data = ((XYPlot) AlternativesChart.of(after, ChartTheme.light()).getPlot()).getDataset();

        assertThat(data.getItemCount(0)).isEqualTo(step.result().alternatives().size());
        assertThat(data.getXValue(1, 0)).isLessThan(step.result().best().figures().total().seconds());
    }
}
