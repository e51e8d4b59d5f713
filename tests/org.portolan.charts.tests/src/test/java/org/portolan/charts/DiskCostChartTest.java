/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Set;

import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.junit.jupiter.api.Test;
import org.portolan.engine.disk.DedicatedFcp;
import org.portolan.engine.disk.DiskLoad;
import org.portolan.engine.disk.DiskPathKind;
import org.portolan.engine.disk.DiskSpec;
import org.portolan.engine.disk.Reach;
import org.portolan.engine.input.Assumptions;
import org.portolan.study.disk.DiskPathAnswer;
import org.portolan.study.disk.DiskPathStudy;
import org.portolan.study.disk.GuestDisk;

class DiskCostChartTest {

    private static final Set<DiskPathKind> TWO = EnumSet.of(DiskPathKind.DEDICATED_FCP, DiskPathKind.BLOCK_IO);

    @Test
    void linesBeginWithTheCostOfRunningAndCrossWhereTheCheapestChanges() {
        var answer = answer(Reach.EVERYWHERE);
        var plot = (XYPlot) DiskCostChart.of(answer, ChartTheme.light()).getPlot();
        var fcp = answer.comparison().rows().getFirst();

        assertThat(plot.getSeriesCount()).isEqualTo(2);
        assertThat(plot.getDataset().getYValue(0, 0)).isCloseTo(fcp.runningPerMonth() / 3600, within(1e-9));
        assertThat(plot.getDomainMarkers(Layer.FOREGROUND)).hasSize(1);
        assertThat(plot.getDataset().getXValue(0, 1)).isCloseTo(
                1.5 * answer.comparison().breakEvens().getFirst().relocationsPerMonth(), within(1e-6));
        assertThat(DiskCostChart.description(answer)).startsWith("dedicated FCP is the cheapest up to ")
                .contains("CP *BLOCKIO is the cheapest ");
    }

    @Test
    void aPathThatCannotGoAlongIsNotDrawn() {
        var plot = (XYPlot) DiskCostChart.of(answer(Reach.of(Set.of("A"))), ChartTheme.dark()).getPlot();

        assertThat(plot.getSeriesCount()).isEqualTo(1);
    }

    private static DiskPathAnswer answer(Reach zoned) {
        var disk = DiskSpec.of("d", new DedicatedFcp(true, zoned, Reach.EVERYWHERE)).with(DiskLoad.of(10));
        return new GuestDisk("g", true, new DiskPathStudy(disk, "A", "B", 1, 2, Assumptions.DEFAULTS), TWO).solve();
    }
}
