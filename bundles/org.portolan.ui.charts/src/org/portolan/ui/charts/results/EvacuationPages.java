/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.jfree.chart.JFreeChart;
import org.portolan.charts.ChartTheme;
import org.portolan.charts.ConcurrencyChart;
import org.portolan.charts.EvacuationChart;
import org.portolan.study.evacuation.EvacuationText;

/** Pages about plans for hosts to be emptied: the plan over time, how many at once, findings, tables. */
final class EvacuationPages {

    private EvacuationPages() {
    }

    static List<? extends ResultsPage<? super EvacuationAnswer>> on(CTabFolder folder, IHyperlinkListener links) {
        return List.of(
                ChartPage.withChoiceAndTable(folder, Messages.Results_Plan, new Plans(),
                        answer -> answer.parts().relocations()),
                ChartPage.withChoiceAndTable(folder, Messages.Results_AtOnce, new Concurrency(),
                        answer -> answer.parts().concurrency()),
                new FindingsPage(folder, links), new TablesPage(folder));
    }

    private static List<String> titles(EvacuationAnswer answer) {
        var text = new EvacuationText(answer.names());
        return answer.steps().stream().map(text::title).toList();
    }

    /** The relocations of a plan over time. */
    private static final class Plans implements ChartPage.Source<EvacuationAnswer> {
        @Override
        public List<String> choices(EvacuationAnswer answer) {
            return titles(answer);
        }

        @Override
        public JFreeChart chart(EvacuationAnswer answer, int choice, ChartTheme theme) {
            return EvacuationChart.of(answer.steps().get(choice), answer.names(), theme);
        }

        @Override
        public String description(EvacuationAnswer answer, int choice) {
            var step = answer.steps().get(choice);
            var text = new EvacuationText(answer.names());
            return Stream.concat(Stream.of(EvacuationChart.description(step)),
                    step.result().best().violations().stream().map(text::sentence)).collect(Collectors.joining(" "));
        }
    }

    /** The plan with more and more relocations at once. */
    private static final class Concurrency implements ChartPage.Source<EvacuationAnswer> {
        @Override
        public List<String> choices(EvacuationAnswer answer) {
            return titles(answer);
        }

        @Override
        public JFreeChart chart(EvacuationAnswer answer, int choice, ChartTheme theme) {
            return ConcurrencyChart.of(answer.steps().get(choice), theme);
        }

        @Override
        public String description(EvacuationAnswer answer, int choice) {
            return ConcurrencyChart.description(answer.steps().get(choice));
        }
    }
}
