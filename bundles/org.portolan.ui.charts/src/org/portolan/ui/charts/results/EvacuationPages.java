/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.jfree.chart.JFreeChart;
import org.portolan.charts.AlternativesChart;
import org.portolan.charts.ChartTheme;
import org.portolan.charts.ConcurrencyChart;
import org.portolan.charts.LinkUseChart;
import org.portolan.charts.PlanPagingChart;
import org.portolan.charts.TargetStorageChart;
import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.study.evacuation.EvacuationText;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/**
 * Pages about plans for hosts to be emptied: the plan over time, how many at once, what else there is to choose, storage,
 * links and paging over the plan, findings, tables.
 */
final class EvacuationPages {

    private EvacuationPages() {
    }

    static List<? extends ResultsPage<? super EvacuationAnswer>> on(CTabFolder folder, IHyperlinkListener links,
            PlanPage plan) {
        return List.of(plan,
                page(folder, Messages.Results_AtOnce, (step, names) -> theme -> ConcurrencyChart.of(step, theme),
                        (step, names) -> ConcurrencyChart.description(step), answer -> answer.parts().concurrency()),
                page(folder, Messages.Results_Alternatives, (step, names) -> theme -> AlternativesChart.of(step, theme),
                        (step, names) -> AlternativesChart.description(step),
                        answer -> answer.parts().alternatives()),
                page(folder, Messages.Results_PlanStorage,
                        (step, names) -> theme -> TargetStorageChart.of(step, names, theme),
                        TargetStorageChart::description, answer -> answer.parts().hosts()),
                page(folder, Messages.Results_PlanLinks, (step, names) -> theme -> LinkUseChart.of(step, names, theme),
                        LinkUseChart::description, answer -> answer.parts().links()),
                page(folder, Messages.Results_PlanPaging,
                        (step, names) -> theme -> PlanPagingChart.of(step, names, theme),
                        PlanPagingChart::description, answer -> answer.parts().paging()),
                new FindingsPage(folder, links), new TablesPage(folder));
    }

    private static ChartPage<EvacuationAnswer> page(CTabFolder folder, String title,
            BiFunction<MaintenanceStep, ElementNames, Function<ChartTheme, JFreeChart>> chart,
            BiFunction<MaintenanceStep, ElementNames, String> description,
            Function<EvacuationAnswer, ResultTable> table) {
        return ChartPage.withChoiceAndTable(folder, title, new OfPlan(chart, description), table);
    }

    /** A chart of one of the plans. */
    private record OfPlan(BiFunction<MaintenanceStep, ElementNames, Function<ChartTheme, JFreeChart>> chart,
            BiFunction<MaintenanceStep, ElementNames, String> words) implements ChartPage.Source<EvacuationAnswer> {
        @Override
        public List<String> choices(EvacuationAnswer answer) {
            var text = new EvacuationText(answer.names());
            return answer.steps().stream().map(text::title).toList();
        }

        @Override
        public JFreeChart chart(EvacuationAnswer answer, int choice, ChartTheme theme) {
            return chart.apply(answer.steps().get(choice), answer.names()).apply(theme);
        }

        @Override
        public String description(EvacuationAnswer answer, int choice) {
            return words.apply(answer.steps().get(choice), answer.names());
        }
    }
}
