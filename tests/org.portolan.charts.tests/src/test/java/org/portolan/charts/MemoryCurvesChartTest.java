/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;
import org.portolan.charts.MemoryCurvesChart.Curve;
import org.portolan.charts.MemoryCurvesChart.Point;

class MemoryCurvesChartTest {

    private static final List<Curve> CURVES = List.of(
            new Curve("Touched, measured", List.of(new Point(0, 0), new Point(0.5, 3000), new Point(20, 12_000))),
            new Curve("Written, measured", List.of(new Point(0, 0), new Point(20, 4000))));

    @Test
    void curvesHaveTheirPointsInTheUnitsOfTheAxes() {
        var plot = (XYPlot) MemoryCurvesChart.of(CURVES, ChartTheme.light()).getPlot();
        var lines = plot.getDataset();

        assertThat(plot.getDomainAxis().getLabel()).isEqualTo("Window of time (s)");
        assertThat(plot.getRangeAxis().getLabel()).isEqualTo("Distinct pages (thousand pages)");
        assertThat(lines.getSeriesCount()).isEqualTo(2);
        assertThat(lines.getItemCount(0)).isEqualTo(3);
        assertThat(lines.getXValue(0, 1)).isCloseTo(0.5, within(1e-9));
        assertThat(lines.getYValue(0, 1)).isCloseTo(3, within(1e-9));
        assertThat(plot.getLegendItems().getItemCount()).isEqualTo(2);
    }

    @Test
    void saysInWordsWhatItShows() {
        assertThat(MemoryCurvesChart.description(CURVES))
                .isEqualTo("Touched, measured: 12,000 pages in 20 s. Written, measured: 4,000 pages in 20 s.");
    }

    @Test
    void nothingWrittenIsAFlatLine() {
        var chart = MemoryCurvesChart.of(List.of(new Curve("Written", List.of(new Point(0, 0), new Point(1, 0)))),
                ChartTheme.dark());

        assertThat(((XYPlot) chart.getPlot()).getDataset().getYValue(0, 1)).isZero();
    }
}
