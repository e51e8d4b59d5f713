/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.BasicStroke;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.disk.CheapestRange;
import org.portolan.study.disk.DiskPathAnswer;
import org.portolan.study.disk.DiskPathCost;
import org.portolan.study.disk.DiskText;
import org.portolan.study.format.Quantities;

/**
 * What a disk costs a month over each path, against the number of relocations: a path that is cheap to run and dear to
 * move is steep. Lines stand where another path becomes the cheapest; paths that cannot go along are not drawn.
 */
public final class DiskCostChart {

    private static final double HOUR = 3600;
    private static final BasicStroke PRESENT = new BasicStroke(3f);
    private static final BasicStroke OTHER = new BasicStroke(1.5f);

    private DiskCostChart() {
    }

    /** The chart of a disk. */
    public static JFreeChart of(DiskPathAnswer answer, ChartTheme theme) {
        var style = new ChartStyle(theme);
        var dataset = new XYSeriesCollection();
        var renderer = new XYLineAndShapeRenderer(true, false);
        for (var cost : answer.comparison().rows()) {
            if (cost.isMovable()) {
                int series = dataset.getSeriesCount();
                renderer.setSeriesPaint(series, theme.series(series));
                renderer.setSeriesStroke(series, answer.present().filter(cost::equals).isPresent() ? PRESENT : OTHER);
                dataset.addSeries(line(answer, cost));
            }
        }
        renderer.setDefaultToolTipGenerator((data, series, item) -> NLS.bind(Messages.Tip_DiskCost,
                new Object[] {data.getSeriesKey(series), Quantities.number(data.getXValue(series, item)),
                        Quantities.time(SimTime.ofSeconds(data.getYValue(series, item) * HOUR))}));
        var plot = new XYPlot(dataset, style.numberAxis(Messages.Axis_RelocationsPerMonth),
                style.numberAxis(Messages.Axis_ProcessorHours), renderer);
        style.style(plot);
        answer.comparison().cheapest().stream().map(CheapestRange::from).filter(from -> from > 0)
                .forEach(from -> plot.addDomainMarker(mark(from, theme)));
        var chart = style.chart(plot);
        style.legend(chart);
        return chart;
    }

    /** Straight: two points are enough. */
    private static XYSeries line(DiskPathAnswer answer, DiskPathCost cost) {
        var series = new XYSeries(DiskText.of(cost.path()), false, true);
        double most = answer.relocationsWorthDrawing();
        series.add(0, cost.perMonth(0) / HOUR);
        series.add(most, cost.perMonth(most) / HOUR);
        return series;
    }

    private static ValueMarker mark(double relocations, ChartTheme theme) {
        return new ValueMarker(relocations, theme.mutedText(), OTHER);
    }

    /** What the chart shows, in words. */
    public static String description(DiskPathAnswer answer) {
        return answer.comparison().cheapest().stream().map(DiskCostChart::sentence).collect(Collectors.joining(" "));
    }

    private static String sentence(CheapestRange range) {
        var path = DiskText.of(range.cost().path());
        if (range.from() == 0) {
            return Double.isInfinite(range.until()) ? NLS.bind(Messages.DiskCost_Always, path)
                    : NLS.bind(Messages.DiskCost_UpTo, path, Quantities.number(range.until()));
        }
        return Double.isInfinite(range.until())
                ? NLS.bind(Messages.DiskCost_From, path, Quantities.number(range.from()))
                : NLS.bind(Messages.DiskCost_FromUntil,
                        new Object[] {path, Quantities.number(range.from()), Quantities.number(range.until())});
    }
}
