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
import org.portolan.charts.ChartTheme;
import org.portolan.charts.FailoverChart;
import org.portolan.charts.PagesLeftChart;
import org.portolan.charts.PassesChart;
import org.portolan.charts.TierPagesChart;
import org.portolan.charts.TimingChart;
import org.portolan.study.RelocationComparisonResult;
import org.portolan.study.VariantResult;

/** Pages about relocations: timing, pages over time, passes, findings, tables. */
final class RelocationPages {

    private RelocationPages() {
    }

    static List<? extends ResultsPage<? super RelocationAnswer>> on(CTabFolder folder, IHyperlinkListener links) {
        return List.of(
                ChartPage.withTable(folder, Messages.Results_Timing,
                        new Comparison(TimingChart::of, TimingChart::description),
                        answer -> Compact.of(answer.parts().summary())),
                ChartPage.of(folder, Messages.Results_Failover, new Failovers()),
                ChartPage.of(folder, Messages.Results_PagesLeft,
                        new Comparison(PagesLeftChart::of, PagesLeftChart::description)),
                ChartPage.withChoice(folder, Messages.Results_Tiers, new StorageLevels()),
                ChartPage.withTable(folder, Messages.Results_Passes,
                        new Comparison(PassesChart::of, PassesChart::description),
                        answer -> Compact.of(answer.parts().passes())),
                new FindingsPage(folder, links), new TablesPage(folder));
    }

    /** A chart that compares all variants. */
    private record Comparison(BiFunction<RelocationComparisonResult, ChartTheme, JFreeChart> chart,
            Function<RelocationComparisonResult, String> words) implements ChartPage.Source<RelocationAnswer> {
        @Override
        public JFreeChart chart(RelocationAnswer answer, int choice, ChartTheme theme) {
            return chart.apply(answer.study().result(), theme);
        }

        @Override
        public String description(RelocationAnswer answer, int choice) {
            return words.apply(answer.study().result());
        }
    }

    /** Where the time goes until clients are served, in the terms of lost hosts. */
    private static final class Failovers implements ChartPage.Source<RelocationAnswer> {
        @Override
        public JFreeChart chart(RelocationAnswer answer, int choice, ChartTheme theme) {
            return FailoverChart.of(answer.study().result(), answer.names(), theme);
        }

        @Override
        public String description(RelocationAnswer answer, int choice) {
            return FailoverChart.description(answer.study().result(), answer.names());
        }
    }

    /** Where the pages of the guest are over time, by one variant. */
    private static final class StorageLevels implements ChartPage.Source<RelocationAnswer> {
        @Override
        public List<String> choices(RelocationAnswer answer) {
            return answer.study().result().variants().stream().map(VariantResult::label).toList();
        }

        @Override
        public JFreeChart chart(RelocationAnswer answer, int choice, ChartTheme theme) {
            return TierPagesChart.of(variant(answer, choice).relocation(), theme);
        }

        @Override
        public String description(RelocationAnswer answer, int choice) {
            return TierPagesChart.description(variant(answer, choice).relocation());
        }

        private static VariantResult variant(RelocationAnswer answer, int choice) {
            return answer.study().result().variants().get(choice);
        }
    }
}
