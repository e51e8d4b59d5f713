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
import org.portolan.engine.method.VspherePrecopy;
import org.portolan.engine.placement.FirstFitPlacer;
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
        var hosts = List.of(host("A"), host("B"));
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

    private static HostSpec host(String id) {
        return new HostSpec(id, Optional.of(new HypervisorSpec(HypervisorSpec.Kind.VSPHERE, 8, 0)), Optional.of("C"),
                List.of());
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
}
