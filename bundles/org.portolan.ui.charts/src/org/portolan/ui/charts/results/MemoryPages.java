/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.List;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.jfree.chart.JFreeChart;
import org.portolan.charts.ChartTheme;
import org.portolan.charts.MemoryCurvesChart;
import org.portolan.charts.MissRatioChart;

/** Pages about how a guest uses its memory: misses, working set, findings, tables. */
final class MemoryPages {

    private MemoryPages() {
    }

    static List<? extends ResultsPage<? super MemoryAnswer>> on(CTabFolder folder, IHyperlinkListener links) {
        return List.of(
                ChartPage.withTable(folder, Messages.Results_Misses, new Misses(), answer -> answer.parts().present()),
                ChartPage.withTable(folder, Messages.Results_WorkingSet, new WorkingSet(),
                        answer -> answer.parts().workingSet()),
                new FindingsPage(folder, links), new TablesPage(folder));
    }

    /** The share of references that miss, over the frames that the guest has. */
    private static final class Misses implements ChartPage.Source<MemoryAnswer> {
        @Override
        public JFreeChart chart(MemoryAnswer answer, int choice, ChartTheme theme) {
            return MissRatioChart.of(answer.memory().memory(), theme);
        }

        @Override
        public String description(MemoryAnswer answer, int choice) {
            return MissRatioChart.description(answer.memory().memory(), answer.names());
        }
    }

    /** Distinct pages over the length of a window of time. */
    private static final class WorkingSet implements ChartPage.Source<MemoryAnswer> {
        @Override
        public JFreeChart chart(MemoryAnswer answer, int choice, ChartTheme theme) {
            return MemoryCurvesChart.of(answer.memory().memory(), theme);
        }

        @Override
        public String description(MemoryAnswer answer, int choice) {
            return MemoryCurvesChart.description(MemoryCurvesChart.curves(answer.memory().memory()));
        }
    }
}
