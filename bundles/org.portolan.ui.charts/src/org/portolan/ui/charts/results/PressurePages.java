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
import org.portolan.charts.GuestSpeedChart;
import org.portolan.charts.PressureChart;

/** Pages about storage over time: the host, its guests, findings, tables. */
final class PressurePages {

    private PressurePages() {
    }

    static List<? extends ResultsPage<? super PressureAnswer>> on(CTabFolder folder, IHyperlinkListener links) {
        return List.of(
                ChartPage.withChoiceAndTable(folder, Messages.Results_OverTime, new Hosts(),
                        answer -> answer.parts().events()),
                ChartPage.withChoiceAndTable(folder, Messages.Results_GuestSpeeds, new Guests(),
                        answer -> answer.parts().guests()),
                new FindingsPage(folder, links), new TablesPage(folder));
    }

    private static List<String> hostNames(PressureAnswer answer) {
        return answer.courses().stream().map(h -> answer.names().of(h.host())).toList();
    }

    /** A host over time. */
    private static final class Hosts implements ChartPage.Source<PressureAnswer> {
        @Override
        public List<String> choices(PressureAnswer answer) {
            return hostNames(answer);
        }

        @Override
        public JFreeChart chart(PressureAnswer answer, int choice, ChartTheme theme) {
            return PressureChart.of(answer.pressure().result(), answer.courses().get(choice), theme);
        }

        @Override
        public String description(PressureAnswer answer, int choice) {
            return PressureChart.description(answer.pressure().result(), answer.courses().get(choice),
                    answer.names());
        }
    }

    /** The speeds of its guests. */
    private static final class Guests implements ChartPage.Source<PressureAnswer> {
        @Override
        public List<String> choices(PressureAnswer answer) {
            return hostNames(answer);
        }

        @Override
        public JFreeChart chart(PressureAnswer answer, int choice, ChartTheme theme) {
            return GuestSpeedChart.of(answer.pressure().result().result(), answer.courses().get(choice),
                    answer.names(), theme);
        }

        @Override
        public String description(PressureAnswer answer, int choice) {
            return GuestSpeedChart.description(answer.pressure().result().result(), answer.courses().get(choice),
                    answer.names());
        }
    }
}
