/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.List;

import org.jfree.chart.ui.Layer;
import org.junit.jupiter.api.Test;
import org.portolan.charts.ChartTheme;
import org.portolan.charts.MemoryCurvesChart;
import org.portolan.charts.MissRatioChart;
import org.portolan.engine.RunMonitor;
import org.portolan.model.Guest;
import org.portolan.model.Installation;
import org.portolan.model.file.InstallationFile;
import org.portolan.study.paging.MemoryTables;
import org.portolan.testkit.ProjectFiles;

/** How a guest of the sample uses its memory, from the model to its curves. */
class SolveMemoryTest {

    private static Installation sample() throws Exception {
        var file = ProjectFiles.root().resolve("samples/zvm-ssi.portolan");
        assumeTrue(Files.isRegularFile(file), "skipped: there is no sample");
        return InstallationFile.read(file).installation();
    }

    private static Guest guest(Installation installation, String name) {
        return installation.getClusters().getFirst().getHosts().stream().flatMap(h -> h.getGuests().stream())
                .filter(g -> name.equals(g.getName())).findFirst().orElseThrow();
    }

    @Test
    void theCurvesAndWhatTheGuestHasNowAreThere() throws Exception {
        var installation = sample();

        var solved = SolveMemory.prepare(installation, guest(installation, "LNXWEB1")).solve(RunMonitor.NONE);

        assertThat(solved.name()).isEqualTo("Memory of LNXWEB1");
        assertThat(solved.memory().now().resident().count()).isPositive();
        assertThat(solved.names().of(solved.memory().host().host())).isEqualTo("ZVMA");
        var tables = new MemoryTables(solved.memory(), solved.names());
        assertThat(tables.all()).extracting(t -> t.name()).isEqualTo(List.of("now", "misses", "working_set"));
        assertThat(tables.misses().rows()).hasSizeGreaterThan(50);
        assertThat(tables.inWords()).startsWith("LNXWEB1 has ").contains("of its full speed");
    }

    @Test
    void bothChartsMarkWhatTheGuestHasNow() throws Exception {
        var installation = sample();
        var solved = SolveMemory.prepare(installation, guest(installation, "LNXDB1")).solve(RunMonitor.NONE);

        var misses = MissRatioChart.of(solved.memory(), ChartTheme.light()).getXYPlot();
        var workingSet = MemoryCurvesChart.of(solved.memory(), ChartTheme.dark()).getXYPlot();

        assertThat(misses.getDomainMarkers(Layer.FOREGROUND).size()).isEqualTo(1);
        assertThat(misses.getDataset().getYValue(0, 0)).as("without frames everything misses").isEqualTo(100);
        assertThat(workingSet.getRangeMarkers(Layer.FOREGROUND).size()).isEqualTo(1);
        assertThat(workingSet.getDataset().getSeriesCount()).isEqualTo(2);
        assertThat(MissRatioChart.description(solved.memory(), solved.names())).startsWith("LNXDB1 has ");
    }

    @Test
    void aGuestOfUnknownStorageIsRefusedWithAWayOut() throws Exception {
        var installation = sample();
        var guest = guest(installation, "LNXWEB1");
        guest.unsetMemoryBytes();

        assertThatThrownBy(() -> SolveMemory.prepare(installation, guest)).isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("LNXWEB1");
    }
}
