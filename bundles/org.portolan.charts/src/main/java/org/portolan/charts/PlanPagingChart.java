/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.RangeType;
import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.engine.evacuation.PagingMoment;
import org.portolan.engine.evacuation.PagingMoment.HostPages;
import org.portolan.study.format.DisplayUnit;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ResultText;

/**
 * How hosts come to page over a plan: what their guests get done above, pages that they fetch below. Each value is the
 * steady state that hosts would come to if nothing moved any more.
 */
public final class PlanPagingChart {

    private static final double ALL = 100;
    /** Pages a second that the axis shows at least: hosts that never page give a line at zero. */
    private static final double LEAST_RATE = 10;

    private PlanPagingChart() {
    }

    /** The chart of one plan. */
    public static JFreeChart of(MaintenanceStep step, ElementNames names, ChartTheme theme) {
        var style = new ChartStyle(theme);
        var time = DisplayUnit.forSeconds(step.result().best().figures().total().seconds());
        var combined = new CombinedDomainXYPlot(style.numberAxis(NLS.bind(Messages.Axis_Time, time.label())));
        style.style(combined);
        combined.setGap(14);
        var hosts = hosts(step);
        var done = style.numberAxis(Messages.Axis_WorkDone);
        done.setRange(0, ALL * 1.05);
        combined.add(plot(lines(step, hosts, names, h -> h.workDone().value() * ALL), time, done, style, theme,
                p -> Quantities.share(p.value() / ALL)), 1);
        var rates = style.numberAxis(Messages.Axis_PageInsPerSecond);
        rates.setRangeType(RangeType.POSITIVE);
        rates.setAutoRangeMinimumSize(LEAST_RATE);
        combined.add(plot(lines(step, hosts, names, h -> h.pageIns().pagesPerSecond()), time, rates, style, theme,
                p -> NLS.bind(Messages.PlanPaging_Rate, Quantities.whole(Math.round(p.value())))), 1);
        combined.setFixedLegendItems(((XYPlot) combined.getSubplots().getFirst()).getLegendItems());
        var chart = style.chart(combined);
        style.legend(chart);
        return chart;
    }

    private static XYPlot plot(List<StepLines.Line> lines, DisplayUnit time, NumberAxis values, ChartStyle style,
            ChartTheme theme, Function<StepLines.Point, String> words) {
        var plot = StepLines.plot(lines, time, values, (line, point) -> NLS.bind(Messages.PlanPaging_Tip,
                new Object[] {line.label(), words.apply(point), Quantities.time(point.at())}), theme);
        style.style(plot);
        return plot;
    }

    /** The same hosts in both plots: those that are worst off in the end come first where there are too many. */
    private static List<String> hosts(MaintenanceStep step) {
        var moments = step.result().best().paging();
        if (moments.isEmpty()) {
            return List.of();
        }
        return moments.getLast().hosts().stream()
                .sorted((a, b) -> Double.compare(a.workDone().value(), b.workDone().value()))
                .limit(StepLines.MOST_LINES).map(HostPages::host).sorted().toList();
    }

    private static List<StepLines.Line> lines(MaintenanceStep step, List<String> hosts, ElementNames names,
            ToDoubleFunction<HostPages> value) {
        return hosts.stream().map(host -> new StepLines.Line(names.of(host), step.result().best().paging().stream()
                .flatMap(m -> point(m, host, value).stream()).toList())).toList();
    }

    private static List<StepLines.Point> point(PagingMoment moment, String host, ToDoubleFunction<HostPages> value) {
        return moment.hosts().stream().filter(h -> h.host().equals(host))
                .map(h -> new StepLines.Point(moment.at(), value.applyAsDouble(h))).toList();
    }

    /** What the chart shows, in words: what hosts come to in the end. */
    public static String description(MaintenanceStep step, ElementNames names) {
        var moments = step.result().best().paging();
        return moments.isEmpty() ? Messages.Chart_NoData : moments.getLast().hosts().stream()
                .map(h -> NLS.bind(Messages.PlanPaging_Description, new Object[] {names.of(h.host()),
                        ResultText.of(h.state()), Quantities.pageRate(h.pageIns()),
                        Quantities.share(h.workDone().value())}))
                .collect(Collectors.joining(" "));
    }
}
