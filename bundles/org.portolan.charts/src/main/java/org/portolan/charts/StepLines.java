/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.TimeSeries;
import org.portolan.study.format.DisplayUnit;

/** Lines of values that stay until the next one, over the time of a plan. */
final class StepLines {

    /** More lines than this nobody tells apart; the tables have them all. */
    static final int MOST_LINES = 12;

    private StepLines() {
    }

    /**
     * A line.
     *
     * @param label what the legend calls it
     * @param points instants rising
     */
    record Line(String label, List<Point> points) {
        Line {
            points = List.copyOf(points);
        }

        double highest() {
            return points.stream().mapToDouble(Point::value).max().orElse(0);
        }
    }

    record Point(SimTime at, double value) {
    }

    /** A series of the engine in the units of the axis, from the begin of the plan to its end. */
    static Line of(String label, TimeSeries series, double unit, SimTime end) {
        var points = new ArrayList<Point>();
        for (int index : Decimation.indexes(series, SeriesData.MOST_POINTS)) {
            points.add(new Point(series.timeAt(index), series.valueAt(index) / unit));
        }
        if (!points.isEmpty() && points.getFirst().at().isAfter(SimTime.ZERO)) {
            points.addFirst(new Point(SimTime.ZERO, points.getFirst().value()));
        }
        if (!points.isEmpty() && end.isAfter(points.getLast().at())) {
            points.add(new Point(end, points.getLast().value()));
        }
        return new Line(label, points);
    }

    /** The highest of the lines, in their own order. */
    static List<Line> mostTelling(List<Line> lines) {
        var kept = lines.stream().sorted(Comparator.comparingDouble(Line::highest).reversed()).limit(MOST_LINES)
                .toList();
        return lines.stream().filter(kept::contains).toList();
    }

    /**
     * A plot of lines, each told apart by colour and pattern.
     *
     * @param tip what is said of a point of a line
     */
    static XYPlot plot(List<Line> lines, DisplayUnit time, NumberAxis values, BiFunction<Line, Point, String> tip,
            ChartTheme theme) {
        var dataset = new XYSeriesCollection();
        var renderer = new XYStepRenderer();
        for (int i = 0; i < lines.size(); i++) {
            var series = new XYSeries(Integer.toString(i), false, true);
            lines.get(i).points().forEach(p -> series.add(time.of(p.at().seconds()), p.value(), false));
            dataset.addSeries(series);
            renderer.setSeriesPaint(i, theme.series(i));
            renderer.setSeriesStroke(i, theme.seriesStroke(i));
        }
        renderer.setLegendLine(new Line2D.Double(-16, 0, 16, 0));
        // Names are no keys: two hosts may be called the same.
        renderer.setLegendItemLabelGenerator((data, series) -> Labels.shortened(lines.get(series).label()));
        renderer.setDefaultToolTipGenerator(
                (data, series, item) -> tip.apply(lines.get(series), lines.get(series).points().get(item)));
        return new XYPlot(dataset, null, values, renderer);
    }
}
