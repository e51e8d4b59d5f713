/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
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
 * Pages that still have to move, over time, one line per variant; triangles mark where the guest is stopped and where it
 * runs again.
 */
public final class PagesLeftChart {

    private static final double MARK = 10;

    private PagesLeftChart() {
    }

    /** The chart of all variants of a comparison. */
    public static JFreeChart of(RelocationComparisonResult result, ChartTheme theme) {
        var style = new ChartStyle(theme);
        var data = new SeriesData(Scales.time(series(result)), Scales.pages(series(result)));
        var timeAxis = style.numberAxis(NLS.bind(Messages.Axis_Time, data.time().label()));
        var pagesAxis = style.numberAxis(NLS.bind(Messages.Axis_PagesLeft, data.pages().label()));
        // The mark of a guest that is stopped at once stands above the first of its pages.
        pagesAxis.setUpperMargin(0.1);
        var plot = new XYPlot(lines(result, data), timeAxis, pagesAxis, lineRenderer(result, data, theme));
        plot.setDataset(1, marks(result, data));
        plot.setRenderer(1, markRenderer(result, data, theme));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setFixedLegendItems(legendItems(plot, theme));
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
        return NLS.bind(Messages.PagesLeft_Description, new Object[] {variant.label(),
                Quantities.whole(series.valueAt(0)), Quantities.time(series.timeAt(0)),
                Quantities.whole(series.valueAt(last)), Quantities.time(series.timeAt(last))});
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
        renderer.setLegendLine(new Line2D.Double(-16, 0, 16, 0));
        renderer.setDefaultToolTipGenerator((dataset, series, item) -> NLS.bind(Messages.PagesLeft_Tip,
                new Object[] {dataset.getSeriesKey(series), data.pagesText(dataset.getYValue(series, item)),
                        data.timeText(dataset.getXValue(series, item))}));
        return renderer;
    }

    /** One series per variant that stops: the instant at which the guest is stopped, and the one at which it runs. */
    private static XYDataset marks(RelocationComparisonResult result, SeriesData data) {
        var marks = new XYSeriesCollection();
        for (int variant = 0; variant < result.variants().size(); variant++) {
            var relocation = result.variants().get(variant).relocation();
            var stop = stoppedPhases(relocation);
            var series = relocation.course().pagesLeft();
            if (!stop.isEmpty() && series.size() > 0) {
                var mark = new XYSeries(Integer.valueOf(variant), false, true);
                for (var instant : List.of(stop.get(0).begin(), stop.get(stop.size() - 1).end())) {
                    mark.add(data.x(instant), data.y(Interpolation.at(series, instant)));
                }
                marks.addSeries(mark);
            }
        }
        return marks;
    }

    private static List<Phase> stoppedPhases(RelocationResult relocation) {
        return relocation.phases().stream().filter(p -> p.guest() == GuestState.STOPPED).toList();
    }

    private static XYLineAndShapeRenderer markRenderer(RelocationComparisonResult result, SeriesData data,
            ChartTheme theme) {
        var renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setDefaultShape(triangle());
        renderer.setAutoPopulateSeriesShape(false);
        renderer.setDefaultPaint(theme.stopped());
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setDefaultToolTipGenerator((dataset, series, item) -> NLS.bind(Messages.Mark_Tip,
                new Object[] {result.variants().get((Integer) dataset.getSeriesKey(series)).label(),
                        item == 0 ? Messages.Mark_Stopped : Messages.Mark_Resumed,
                        data.timeText(dataset.getXValue(series, item))}));
        return renderer;
    }

    /** Stands on its tip, so that it does not hide the line and is not cut off by the axis. */
    private static Shape triangle() {
        var triangle = new Path2D.Double();
        triangle.moveTo(0, -2);
        triangle.lineTo(-MARK / 2, -2 - MARK);
        triangle.lineTo(MARK / 2, -2 - MARK);
        triangle.closePath();
        return triangle;
    }

    private static LegendItemCollection legendItems(XYPlot plot, ChartTheme theme) {
        var items = new LegendItemCollection();
        items.addAll(plot.getRenderer(0).getLegendItems());
        if (plot.getDataset(1).getSeriesCount() > 0) {
            // in the legend the triangle sits on its middle, not on its tip
            var centred = AffineTransform.getTranslateInstance(0, 2 + MARK / 2).createTransformedShape(triangle());
            items.add(new LegendItem(Messages.Legend_StoppedAndResumed, null, null, null, centred, theme.stopped()));
        }
        return items;
    }
}
