/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.portolan.engine.quantity.Pages;
import org.portolan.study.format.DisplayUnit;
import org.portolan.study.format.Quantities;
import org.portolan.study.paging.GuestMemory;

/** Distinct pages that a guest touches or writes in a window of time: curves that were measured or fitted. */
public final class MemoryCurvesChart {

    private MemoryCurvesChart() {
    }

    /**
     * One of the curves.
     *
     * @param label what the legend calls it
     * @param points straight between them; two or more, times growing
     */
    public record Curve(String label, List<Point> points) {
        public Curve {
            points = List.copyOf(points);
        }
    }

    /**
     * A point of a curve.
     *
     * @param seconds length of the window
     * @param pages distinct pages in it
     */
    public record Point(double seconds, double pages) {
    }

    /** The chart of some curves, each told apart by colour and pattern. */
    public static JFreeChart of(List<Curve> curves, ChartTheme theme) {
        var style = new ChartStyle(theme);
        var time = DisplayUnit.forSeconds(most(curves, true));
        var pages = DisplayUnit.forPages(Math.round(most(curves, false)));
        var plot =
                new XYPlot(lines(curves, time, pages), style.numberAxis(NLS.bind(Messages.Axis_Window, time.label())),
                        style.numberAxis(NLS.bind(Messages.Axis_DistinctPages, pages.label())),
                        renderer(curves, time, pages, theme));
        style.style(plot);
        var chart = style.chart(plot);
        style.legend(chart);
        return chart;
    }

    /** The curves of a guest's profile; a line stands at the pages that it has in frames now. */
    public static JFreeChart of(GuestMemory memory, ChartTheme theme) {
        var curves = curves(memory);
        var chart = of(curves, theme);
        var resident = DisplayUnit.forPages(Math.round(most(curves, false))).of(memory.now().resident().count());
        var plot = (XYPlot) chart.getPlot();
        plot.addRangeMarker(new ValueMarker(resident, theme.mutedText(), SweepChart.DASHED), Layer.FOREGROUND);
        plot.getRangeAxis().setRange(0, Math.max(plot.getRangeAxis().getUpperBound(), resident * 1.05));
        var items = plot.getLegendItems();
        items.add(TierPagesChart.swatch(Messages.Legend_Now, theme.mutedText()));
        plot.setFixedLegendItems(items);
        return chart;
    }

    /** The working-set curves of a guest, of what it touches and of what it writes. */
    public static List<Curve> curves(GuestMemory memory) {
        var windows = memory.curves().windows();
        return List.of(
                new Curve(Messages.Legend_Touched,
                        windows.stream().map(w -> new Point(w.window().seconds(), w.touched().count())).toList()),
                new Curve(Messages.Legend_Written,
                        windows.stream().map(w -> new Point(w.window().seconds(), w.written().count())).toList()));
    }

    /** What the chart shows, in words. */
    public static String description(List<Curve> curves) {
        return curves.stream().filter(curve -> !curve.points().isEmpty())
                .map(curve -> NLS.bind(Messages.MemoryCurves_Description,
                        new Object[] {curve.label(), pages(curve.points().getLast().pages()),
                                Quantities.seconds(curve.points().getLast().seconds())}))
                .collect(Collectors.joining(" "));
    }

    private static double most(List<Curve> curves, boolean seconds) {
        return curves.stream().flatMap(curve -> curve.points().stream())
                .mapToDouble(point -> seconds ? point.seconds() : point.pages()).max().orElse(0);
    }

    private static XYDataset lines(List<Curve> curves, DisplayUnit time, DisplayUnit pages) {
        var lines = new XYSeriesCollection();
        for (var curve : curves) {
            var series = new XYSeries(Labels.shortened(curve.label()), false, true);
            curve.points().forEach(point -> series.add(time.of(point.seconds()), pages.of(point.pages()), false));
            lines.addSeries(series);
        }
        return lines;
    }

    private static XYLineAndShapeRenderer renderer(List<Curve> curves, DisplayUnit time, DisplayUnit pages,
            ChartTheme theme) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < curves.size(); i++) {
            renderer.setSeriesPaint(i, theme.series(i));
            renderer.setSeriesStroke(i, theme.seriesStroke(i));
        }
        renderer.setLegendLine(new Line2D.Double(-16, 0, 16, 0));
        renderer.setDefaultToolTipGenerator((dataset, series, item) -> NLS.bind(Messages.MemoryCurves_Tip,
                new Object[] {dataset.getSeriesKey(series), pages(dataset.getYValue(series, item) * pages.size()),
                        Quantities.seconds(dataset.getXValue(series, item) * time.size())}));
        return renderer;
    }

    private static String pages(double pages) {
        return Quantities.pagesInWords(Pages.rounded(pages));
    }
}
