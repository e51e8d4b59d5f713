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
import org.portolan.charts.DeviceBusyChart;
import org.portolan.charts.HostTiersChart;
import org.portolan.charts.SweepChart;
import org.portolan.engine.paging.HostPaging;
import org.portolan.study.paging.PagingText;
import org.portolan.study.paging.SweepResult;

/** Pages about the storage of hosts: pages by tier, paging devices, what is varied, findings, tables. */
final class PagingPages {

    private PagingPages() {
    }

    static List<? extends ResultsPage<? super PagingAnswer>> on(CTabFolder folder, IHyperlinkListener links) {
        return List.of(
                ChartPage.withChoiceAndTable(folder, Messages.Results_Tiers, new Tiers(),
                        answer -> answer.parts().tiers()),
                ChartPage.withChoiceAndTable(folder, Messages.Results_Devices, new Devices(),
                        answer -> answer.parts().devices()),
                ChartPage.withChoiceAndTable(folder, Messages.Results_WhatIf, new Sweeps(),
                        answer -> answer.parts().kneesToRead()),
                new FindingsPage(folder, links), new TablesPage(folder));
    }

    private static List<String> hostNames(PagingAnswer answer) {
        return answer.subjectIds().map(answer.names()::of).toList();
    }

    private static HostPaging host(PagingAnswer answer, int choice) {
        return answer.paging().result().hosts().get(choice);
    }

    /** Where the pages of the guests of a host are. */
    private static final class Tiers implements ChartPage.Source<PagingAnswer> {
        @Override
        public List<String> choices(PagingAnswer answer) {
            return hostNames(answer);
        }

        @Override
        public JFreeChart chart(PagingAnswer answer, int choice, ChartTheme theme) {
            return HostTiersChart.of(host(answer, choice), answer.names(), theme);
        }

        @Override
        public String description(PagingAnswer answer, int choice) {
            return HostTiersChart.description(host(answer, choice));
        }
    }

    /** How busy the paging volumes of a host are. */
    private static final class Devices implements ChartPage.Source<PagingAnswer> {
        @Override
        public List<String> choices(PagingAnswer answer) {
            return hostNames(answer);
        }

        @Override
        public JFreeChart chart(PagingAnswer answer, int choice, ChartTheme theme) {
            return DeviceBusyChart.of(host(answer, choice), answer.names(), theme);
        }

        @Override
        public String description(PagingAnswer answer, int choice) {
            return DeviceBusyChart.description(host(answer, choice), answer.names());
        }
    }

    /** Throughput and page rate over what is varied, with the knee. */
    private static final class Sweeps implements ChartPage.Source<PagingAnswer> {
        @Override
        public List<String> choices(PagingAnswer answer) {
            return answer.paging().result().telling().stream().map(sweep -> label(answer, sweep)).toList();
        }

        @Override
        public String nothing(PagingAnswer answer) {
            return answer.paging().result().sweeps().isEmpty() ? Messages.WhatIf_NothingVaried
                    : Messages.WhatIf_NoDifference;
        }

        private static String label(PagingAnswer answer, SweepResult result) {
            return NLS.bind(Messages.WhatIf_Choice, answer.names().of(result.sweep().host()),
                    PagingText.title(result.sweep().knob()));
        }

        @Override
        public JFreeChart chart(PagingAnswer answer, int choice, ChartTheme theme) {
            return SweepChart.of(sweep(answer, choice), theme);
        }

        @Override
        public String description(PagingAnswer answer, int choice) {
            return SweepChart.description(sweep(answer, choice), answer.names());
        }

        private static SweepResult sweep(PagingAnswer answer, int choice) {
            return answer.paging().result().telling().get(choice);
        }
    }
}
