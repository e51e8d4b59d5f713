/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.BasicStroke;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.portolan.engine.pressure.GuestStay;
import org.portolan.engine.pressure.HostCourse;
import org.portolan.engine.pressure.PressureResult;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ElementNames;

/** The share of their full speed that the guests of a host have, over time: those that lose most. */
public final class GuestSpeedChart {

    /** More lines than that would not be told apart. */
    private static final int MOST_GUESTS = 8;
    private static final double PERCENT = 100;

    private GuestSpeedChart() {
    }

    /** The chart of one host. */
    public static JFreeChart of(PressureResult result, HostCourse host, ElementNames names, ChartTheme theme) {
        var style = new ChartStyle(theme);
        var unit = PressureChart.unit(host);
        var stays = stays(result, host);
        var data = new XYSeriesCollection();
        for (int i = 0; i < stays.size(); i++) {
            var series = new XYSeries(key(stays, i, names), false, true);
            stays.get(i).course()
                    .forEach(m -> series.add(m.at().seconds() / unit.size(), m.speed().value() * PERCENT, false));
            data.addSeries(series);
        }
        var axis = style.numberAxis(Messages.Axis_Speed);
        axis.setRange(0, PERCENT * 1.05);
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDefaultStroke(new BasicStroke(2));
        renderer.setAutoPopulateSeriesStroke(false);
        for (int i = 0; i < stays.size(); i++) {
            renderer.setSeriesPaint(i, theme.series(i));
        }
        renderer.setDefaultToolTipGenerator((d, series, item) -> {
            var moment = stays.get(series).course().get(item);
            return NLS.bind(Messages.Pressure_Tip, new Object[] {names.of(stays.get(series).guest()),
                    Quantities.share(moment.speed().value()), Quantities.time(moment.at())});
        });
        var plot = new XYPlot(data, style.numberAxis(NLS.bind(Messages.Axis_Time, unit.label())), axis, renderer);
        style.style(plot);
        var chart = style.chart(plot);
        style.legend(chart);
        return chart;
    }

    /** What the chart shows, in words: what each of the guests loses. */
    public static String description(PressureResult result, HostCourse host, ElementNames names) {
        return stays(result, host).stream()
                .map(s -> NLS.bind(Messages.GuestSpeed_Description, names.of(s.guest()), Quantities.time(s.lost())))
                .collect(Collectors.joining(" "));
    }

    private static List<GuestStay> stays(PressureResult result, HostCourse host) {
        return result.stays().stream().filter(s -> s.host().equals(host.host()) && !s.course().isEmpty())
                .sorted(Comparator.comparing(GuestStay::lost).reversed()).limit(MOST_GUESTS).toList();
    }

    /** Names may be the same, keys of series may not; a guest may come back. */
    private static String key(List<GuestStay> stays, int index, ElementNames names) {
        var name = names.of(stays.get(index).guest());
        long same = stays.subList(0, index).stream().filter(s -> names.of(s.guest()).equals(name)).count();
        return same == 0 ? name : name + " (" + (same + 1) + ")";
    }
}
