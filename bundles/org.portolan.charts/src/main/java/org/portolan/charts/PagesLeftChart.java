/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.Phase;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.TimeSeries;
import org.portolan.study.RelocationComparisonResult;
import org.portolan.study.VariantResult;
import org.portolan.study.format.Quantities;

/**
 * Pages that still have to move, over time, one line per variant; a square marks where the guest is stopped, a ring
 * where it runs again.
 */
public final class PagesLeftChart {

    private static final double MARK = 9;

    private PagesLeftChart() {
    }

    /** The chart of all variants of a comparison. */
    public static JFreeChart of(RelocationComparisonResult result, ChartTheme theme) {
        var style = new ChartStyle(theme);
        var data = new SeriesData(Scales.time(series(result)), Scales.pages(series(result)));
        var timeAxis = style.numberAxis(NLS.bind(Messages.Axis_Time, data.time().label()));
        var pagesAxis = style.numberAxis(NLS.bind(Messages.Axis_PagesLeft, data.pages().label()));
        var plot = new XYPlot(lines(result, data), timeAxis, pagesAxis, lineRenderer(result, data, theme));
        plot.setDataset(1, marks(result, data));
        plot.setRenderer(1, markRenderer(data, theme));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        style.style(plot);
        var chart = style.chart(plot);
        style.legend(chart);
        return chart;
    }

    /** What the chart shows, in words. */
    public static String description(RelocationComparisonResult result) {
        return result.variants().stream().map(PagesLeftChart::description).collect(Collectors.joining(" "));
    }

    private static String description(VariantResult variant) {
        var series = variant.relocation().course().pagesLeft();
        if (series.size() == 0) {
            return NLS.bind(Messages.PagesLeft_NothingMoved, variant.label());
        }
        var last = series.size() - 1;
        return NLS.bind(Messages.PagesLeft_Description, new Object[] { variant.label(),
                Quantities.whole(series.valueAt(0)), Quantities.time(series.timeAt(0)),
                Quantities.whole(series.valueAt(last)), Quantities.time(series.timeAt(last)) });
    }

    private static Stream<TimeSeries> series(RelocationComparisonResult result) {
        return result.variants().stream().map(v -> v.relocation().course().pagesLeft());
    }

    private static XYDataset lines(RelocationComparisonResult result, SeriesData data) {
        var lines = new XYSeriesCollection();
        for (var variant : result.variants()) {
            var series = variant.relocation().course().pagesLeft();
            if (series.size() > 0) {
                lines.addSeries(data.of(Labels.shortened(variant.label()), series));
            }
        }
        return lines;
    }

    private static XYLineAndShapeRenderer lineRenderer(RelocationComparisonResult result, SeriesData data,
            ChartTheme theme) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        var index = 0;
        for (int variant = 0; variant < result.variants().size(); variant++) {
            if (result.variants().get(variant).relocation().course().pagesLeft().size() > 0) {
                renderer.setSeriesPaint(index, theme.series(variant));
                renderer.setSeriesStroke(index, theme.seriesStroke(variant));
                index++;
            }
        }
        // the swatch is long enough to tell one pattern from another
        renderer.setLegendLine(new java.awt.geom.Line2D.Double(-16, 0, 16, 0));
        renderer.setDefaultToolTipGenerator((dataset, series, item) -> NLS.bind(Messages.PagesLeft_Tip,
                new Object[] { dataset.getSeriesKey(series), data.pagesText(dataset.getYValue(series, item)),
                        data.timeText(dataset.getXValue(series, item)) }));
        return renderer;
    }

    private static XYDataset marks(RelocationComparisonResult result, SeriesData data) {
        var stopped = new XYSeries(Messages.Mark_Stopped, false, true);
        var resumed = new XYSeries(Messages.Mark_Resumed, false, true);
        for (var variant : result.variants()) {
            var relocation = variant.relocation();
            var stop = stoppedPhases(relocation);
            var series = relocation.course().pagesLeft();
            if (!stop.isEmpty() && series.size() > 0) {
                var begin = stop.get(0).begin();
                var end = stop.get(stop.size() - 1).end();
                stopped.add(data.x(begin), data.y(Interpolation.at(series, begin)));
                resumed.add(data.x(end), data.y(Interpolation.at(series, end)));
            }
        }
        var marks = new XYSeriesCollection();
        if (!stopped.isEmpty()) {
            marks.addSeries(stopped);
            marks.addSeries(resumed);
        }
        return marks;
    }

    private static List<Phase> stoppedPhases(RelocationResult relocation) {
        return relocation.phases().stream().filter(p -> p.guest() == GuestState.STOPPED).toList();
    }

    private static XYLineAndShapeRenderer markRenderer(SeriesData data, ChartTheme theme) {
        var renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, new Rectangle2D.Double(-MARK / 2, -MARK / 2, MARK, MARK));
        renderer.setSeriesShape(1, new Ellipse2D.Double(-MARK / 2, -MARK / 2, MARK, MARK));
        renderer.setSeriesPaint(0, theme.stopped());
        renderer.setSeriesPaint(1, theme.text());
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(0, theme.stopped());
        renderer.setSeriesFillPaint(1, theme.background());
        renderer.setDrawOutlines(true);
        renderer.setDefaultOutlineStroke(new BasicStroke(1.5f));
        renderer.setDefaultToolTipGenerator((dataset, series, item) -> NLS.bind(Messages.Mark_Tip,
                dataset.getSeriesKey(series), data.timeText(dataset.getXValue(series, item))));
        return renderer;
    }
}
