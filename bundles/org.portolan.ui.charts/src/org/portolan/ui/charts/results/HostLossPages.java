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
import org.portolan.charts.FailoverChart;
import org.portolan.charts.ServicesBackChart;

/** Pages about hosts that are lost at an instant: where the time of each guest goes, services back, findings, tables. */
final class HostLossPages {

    private HostLossPages() {
    }

    static List<? extends ResultsPage<? super HostLossAnswer>> on(CTabFolder folder, IHyperlinkListener links) {
        return List.of(
                ChartPage.withTable(folder, Messages.Results_Failover, new Failovers(),
                        answer -> answer.parts().guests()),
                ChartPage.withTable(folder, Messages.Results_ServicesBack, new Services(),
                        answer -> answer.parts().servicesBack()),
                new TablePage<HostLossAnswer>(folder, Messages.Results_Priorities,
                        answer -> answer.parts().priorities()),
                new FindingsPage(folder, links), new TablesPage(folder));
    }

    /** From the loss until each guest is back. */
    private static final class Failovers implements ChartPage.Source<HostLossAnswer> {
        @Override
        public JFreeChart chart(HostLossAnswer answer, int choice, ChartTheme theme) {
            return FailoverChart.of(answer.loss().result().result(), answer.names(), theme);
        }

        @Override
        public String description(HostLossAnswer answer, int choice) {
            return FailoverChart.description(answer.loss().result().result());
        }
    }

    /** How many guests are back over time. */
    private static final class Services implements ChartPage.Source<HostLossAnswer> {
        @Override
        public JFreeChart chart(HostLossAnswer answer, int choice, ChartTheme theme) {
            return ServicesBackChart.of(answer.loss().result().result(), theme);
        }

        @Override
        public String description(HostLossAnswer answer, int choice) {
            return ServicesBackChart.description(answer.loss().result().result());
        }
    }
}
