/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.jfree.chart.JFreeChart;
import org.portolan.charts.ChartTheme;
import org.portolan.charts.DiskCostChart;
import org.portolan.study.disk.DiskTables;

/** Pages about paths to disks: cost against the number of relocations, what was assumed, tables. */
final class DiskPages {

    private DiskPages() {
    }

    static List<? extends ResultsPage<? super DiskAnswer>> on(CTabFolder folder, IHyperlinkListener links) {
        return List.of(
                ChartPage.withChoiceAndTable(folder, Messages.Results_DiskCost, new Costs(),
                        answer -> new DiskTables(answer.paths().disks(), answer.names()).paths()),
                new FindingsPage(folder, links), new TablesPage(folder));
    }

    /** What each path to a disk costs a month. */
    private static final class Costs implements ChartPage.Source<DiskAnswer> {
        @Override
        public List<String> choices(DiskAnswer answer) {
            return answer.paths().disks().stream()
                    .map(disk -> NLS.bind(Messages.DiskCost_Choice, answer.names().of(disk.disk().guest()),
                            answer.names().of(disk.disk().study().disk().id())))
                    .toList();
        }

        @Override
        public JFreeChart chart(DiskAnswer answer, int choice, ChartTheme theme) {
            return DiskCostChart.of(answer.paths().disks().get(choice), theme);
        }

        @Override
        public String description(DiskAnswer answer, int choice) {
            return DiskCostChart.description(answer.paths().disks().get(choice));
        }
    }
}
