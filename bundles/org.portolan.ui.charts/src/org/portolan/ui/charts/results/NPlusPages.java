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
import org.portolan.charts.LossChart;

/** Pages about the loss of hosts: cases by cluster, what is left to use, findings, tables. */
final class NPlusPages {

    private NPlusPages() {
    }

    static List<? extends ResultsPage<? super NPlusAnswer>> on(CTabFolder folder, IHyperlinkListener links) {
        return List.of(
                ChartPage.withChoiceAndTable(folder, Messages.Results_Losses, new Losses(),
                        answer -> answer.parts().cases()),
                new TablePage<NPlusAnswer>(folder, Messages.Results_Capacity, answer -> answer.parts().capacity()),
                new FindingsPage(folder, links), new TablesPage(folder));
    }

    /** The cases of a cluster. */
    private static final class Losses implements ChartPage.Source<NPlusAnswer> {
        @Override
        public List<String> choices(NPlusAnswer answer) {
            return answer.clusters().stream().map(answer.names()::of).toList();
        }

        @Override
        public String nothing(NPlusAnswer answer) {
            return Messages.Losses_None;
        }

        @Override
        public JFreeChart chart(NPlusAnswer answer, int choice, ChartTheme theme) {
            return LossChart.of(answer.cases(answer.clusters().get(choice)), answer.names(), theme);
        }

        @Override
        public String description(NPlusAnswer answer, int choice) {
            return LossChart.description(answer.cases(answer.clusters().get(choice)), answer.names());
        }
    }
}
