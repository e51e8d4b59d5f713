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
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.portolan.engine.evacuation.HostFill;
import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.study.format.DisplayUnit;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ElementNames;

/**
 * Storage in use on the hosts that guests leave or come to, over a plan, as a share of their frames: above the line at 100
 * percent a host pages. Hosts whose storage is not known are left out.
 */
public final class TargetStorageChart {

    private static final double ALL = 100;

    private TargetStorageChart() {
    }

    /** The chart of one plan. */
    public static JFreeChart of(MaintenanceStep step, ElementNames names, ChartTheme theme) {
        var style = new ChartStyle(theme);
        var end = step.result().best().figures().total();
        var time = DisplayUnit.forSeconds(end.seconds());
        var lines = StepLines.mostTelling(known(step).stream()
                .map(h -> StepLines.of(names.of(h.host()), h.pages(), frames(h) / ALL, end)).toList());
        var plot = StepLines.plot(lines, time, style.numberAxis(Messages.Axis_StorageInUse),
                (line, point) -> NLS.bind(Messages.TargetStorage_Tip, new Object[] {line.label(),
                        Quantities.share(point.value() / ALL), Quantities.time(point.at())}),
                theme);
        plot.setDomainAxis(style.numberAxis(NLS.bind(Messages.Axis_Time, time.label())));
        style.style(plot);
        plot.addRangeMarker(new ValueMarker(ALL, theme.mutedText(), SweepChart.DASHED), Layer.FOREGROUND);
        plot.getRangeAxis().setRange(0, Math.max(ALL, highest(lines)) * 1.05);
        var chart = style.chart(plot);
        style.legend(chart);
        return chart;
    }

    private static double highest(List<StepLines.Line> lines) {
        return lines.stream().mapToDouble(StepLines.Line::highest).max().orElse(0);
    }

    private static List<HostFill> known(MaintenanceStep step) {
        return step.result().best().hosts().stream().filter(h -> frames(h) > 0).toList();
    }

    private static double frames(HostFill host) {
        return host.frames().map(f -> (double) f.count()).orElse(0.0);
    }

    /** What the chart shows, in words: the fullest hosts first. */
    public static String description(MaintenanceStep step, ElementNames names) {
        return known(step).stream().sorted(Comparator.comparingDouble(TargetStorageChart::most).reversed())
                .limit(StepLines.MOST_LINES)
                .map(h -> NLS.bind(Messages.TargetStorage_Description,
                        new Object[] {names.of(h.host()), Quantities.share(h.pages().valueAt(0) / frames(h)),
                                Quantities.share(most(h)),
                                Quantities.share(h.pages().valueAt(h.pages().size() - 1) / frames(h))}))
                .collect(Collectors.joining(" "));
    }

    private static double most(HostFill host) {
        return IntStream.range(0, host.pages().size()).mapToLong(host.pages()::valueAt).max().orElse(0) / frames(host);
    }
}
