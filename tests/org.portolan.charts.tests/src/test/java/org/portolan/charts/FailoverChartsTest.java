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
import java.util.TreeMap;

import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.portolan.engine.RunMonitor;
import org.portolan.engine.failover.HostLossResult;
import org.portolan.engine.failover.HostLossSpec;
import org.portolan.engine.failover.NPlusCluster;
import org.portolan.engine.failover.NPlusSpec;
import org.portolan.engine.failover.RestartPriority;
import org.portolan.engine.failover.RestartSpec;
import org.portolan.engine.input.Assumptions;
import org.portolan.engine.input.GuestPlacement;
import org.portolan.engine.input.GuestSpec;
import org.portolan.engine.input.HostSpec;
import org.portolan.engine.input.InstallationSpec;
import org.portolan.engine.input.MemoryProfileSpec;
import org.portolan.engine.input.StorageLevelSpec;
import org.portolan.engine.paging.PagingSpec;
import org.portolan.engine.placement.FirstFitPlacer;
import org.portolan.engine.quantity.Bytes;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.Pages;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.RelocationComparisonResult;
import org.portolan.study.VariantResult;
import org.portolan.study.failover.HostLossStudy;
import org.portolan.study.text.ElementNames;
import org.portolan.testkit.result.RelocationSamples;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailoverChartsTest {

    private static final int GUESTS = 4;

    private final ElementNames names = ElementNames.of(Map.of("g0", "web", "B", "esx2"));
    private HostLossResult result;

    @BeforeAll
    void lose() {
        var hosts = List.of(host("A"), host("B"));
        var guests = new ArrayList<GuestSpec>();
        var restarts = new TreeMap<String, RestartSpec>();
        for (int i = 0; i < GUESTS; i++) {
            var pages = new Pages(10_000);
            guests.add(GuestSpec.of("g" + i, "A", 1, GuestPlacement.allResident(pages, Pages.ZERO),
                    new MemoryProfileSpec.Saturating(new PageRate(2_000), pages, pages, SimTime.ofSeconds(5))));
            restarts.put("g" + i,
                    RestartSpec.USUAL.with(i == GUESTS - 1 ? RestartPriority.NEVER : RestartPriority.MEDIUM));
        }
        var places = NPlusSpec.of(
                PagingSpec.of(new InstallationSpec(hosts, List.of(), List.of(), guests), Assumptions.DEFAULTS),
                List.of(new NPlusCluster("C", List.of("A", "B"))));
        var spec = HostLossSpec.of(places, List.of("A")).withRestarts(restarts).startingAtOnce(2)
                .at(SimTime.ofSeconds(100));
        result = new HostLossStudy(spec).run(new FirstFitPlacer(), RunMonitor.NONE).result();
    }

    private static HostSpec host(String id) {
        return new HostSpec(id, Optional.empty(), Optional.of("C"),
                List.of(new StorageLevelSpec.Central(id + ".central", Bytes.ofGiB(4), Optional.empty())));
    }

    @Test
    void everyGuestHasARowWithItsPhasesSinceTheLoss() {
        var plot = (XYPlot) FailoverChart.of(result, names, ChartTheme.light()).getPlot();
        var bars = (IntervalXYDataset) plot.getDataset();

        assertThat(((SymbolAxis) plot.getDomainAxis()).getSymbols()).containsExactly("web to esx2", "g1 to esx2",
                "g2 to esx2", "g3: not restarted");
        int stretches = 0;
        double earliest = Double.MAX_VALUE;
        double latest = 0;
        for (int series = 0; series < bars.getSeriesCount(); series++) {
            stretches += bars.getItemCount(series);
            for (int item = 0; item < bars.getItemCount(series); item++) {
                earliest = Math.min(earliest, bars.getStartYValue(series, item));
                latest = Math.max(latest, bars.getEndYValue(series, item));
            }
        }
        // One more for the guest that stays down.
        assertThat(stretches)
                .isEqualTo(1 + result.guests().stream().mapToInt(g -> g.breakdown().phases().size()).sum());
        assertThat(earliest).isZero();
        assertThat(latest).isCloseTo(result.end().seconds() - 100, within(1e-6));
    }

    @Test
    void relocationsAreDrawnInTheSameTerms() {
        var comparison = new RelocationComparisonResult(List.of(
                new VariantResult("pre-copy", RelocationSamples.precopy()),
                new VariantResult("refused", RelocationSamples.refused()),
                new VariantResult("paging", RelocationSamples.sharedDasd())));

        var plot = (XYPlot) FailoverChart.of(comparison, names, ChartTheme.dark()).getPlot();

        assertThat(((SymbolAxis) plot.getDomainAxis()).getSymbols()).containsExactly("pre-copy", "paging");
        assertThat(FailoverChart.description(comparison, names)).startsWith("pre-copy: the guest serves again after ")
                .contains("paging: ").doesNotContain("refused");
    }

    @Test
    void servicesComeBackInSteps() {
        var data = ((XYPlot) ServicesBackChart.of(result, ChartTheme.light()).getPlot()).getDataset();

        assertThat(data.getSeriesCount()).isEqualTo(2);
        int last = data.getItemCount(0) - 1;
        assertThat(data.getYValue(0, 0)).isZero();
        assertThat(data.getXValue(0, 0)).isZero();
        assertThat(data.getYValue(0, last)).isCloseTo(75, within(1e-9));
    }

    @Test
    void bothAreToldInWords() {
        assertThat(FailoverChart.description(result)).isEqualTo(ServicesBackChart.description(result))
                .isEqualTo("Of 4 guests 3 are back. The last of them is back after 2 min 22 s. "
                        + "Half of all are back after 81 s.");
    }
}
