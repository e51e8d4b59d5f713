/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.portolan.engine.evacuation.LinkLoad;
import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.study.format.DisplayUnit;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ResultText;

/** How busy the ends of links are with relocations over a plan, as a share of what each carries one way. */
public final class LinkUseChart {

    private static final double ALL = 100;

    private LinkUseChart() {
    }

    /** The chart of one plan. */
    public static JFreeChart of(MaintenanceStep step, ElementNames names, ChartTheme theme) {
        var style = new ChartStyle(theme);
        var end = step.result().best().figures().total();
        var time = DisplayUnit.forSeconds(end.seconds());
        var lines = StepLines.mostTelling(used(step).stream().map(l -> StepLines.of(label(l, names),
                l.bytesPerSecond(), l.payload().bytesPerSecond() / ALL, end)).toList());
        var plot = StepLines.plot(lines, time, style.numberAxis(Messages.Axis_LinkUse),
                (line, point) -> NLS.bind(Messages.LinkUse_Tip, new Object[] {line.label(),
                        Quantities.share(point.value() / ALL), Quantities.time(point.at())}),
                theme);
        plot.setDomainAxis(style.numberAxis(NLS.bind(Messages.Axis_Time, time.label())));
        style.style(plot);
        plot.getRangeAxis().setRange(0, ALL * 1.05);
        var chart = style.chart(plot);
        style.legend(chart);
        return chart;
    }

    private static List<LinkLoad> used(MaintenanceStep step) {
        return step.result().best().links().stream().filter(l -> most(l) > 0).toList();
    }

    private static double most(LinkLoad load) {
        return IntStream.range(0, load.bytesPerSecond().size()).mapToLong(load.bytesPerSecond()::valueAt).max()
                .orElse(0) / (double) load.payload().bytesPerSecond();
    }

    private static String label(LinkLoad load, ElementNames names) {
        return NLS.bind(Messages.LinkUse_End, new Object[] {names.of(load.link()), names.of(load.end()),
                ResultText.of(load.direction())});
    }

    /** What the chart shows, in words: the busiest ends first. */
    public static String description(MaintenanceStep step, ElementNames names) {
        return used(step).stream().sorted(Comparator.comparingDouble(LinkUseChart::most).reversed())
                .limit(StepLines.MOST_LINES)
                .map(l -> NLS.bind(Messages.LinkUse_Description, label(l, names), Quantities.share(most(l))))
                .collect(Collectors.joining(" "));
    }
}
