/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.RangeType;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.paging.TierUse;
import org.portolan.engine.quantity.PageRate;
import org.portolan.study.format.Quantities;
import org.portolan.study.paging.Knob;
import org.portolan.study.paging.PagingText;
import org.portolan.study.paging.SweepPoint;
import org.portolan.study.paging.SweepResult;
import org.portolan.study.table.ColumnType;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ResultText;

/**
 * What becomes of a host while one thing is varied: what its guests get done above, pages fetched from every tier below,
 * on one axis. Lines stand where the host is now, and where less than half of the throughput is left.
 */
public final class SweepChart {

    private static final double GIBIBYTE = 1L << 30;
    private static final double THOUSAND = 1000;
    /** Thousands a second that the axis of page rates shows at least: what never pages gives a line at zero. */
    private static final double LEAST_RATES = 0.1;
    static final Stroke DASHED =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {5, 4}, 0);

    private SweepChart() {
    }

    /** The chart of what was varied. */
    public static JFreeChart of(SweepResult result, ChartTheme theme) {
        var style = new ChartStyle(theme);
        var combined = new CombinedDomainXYPlot(valueAxis(result, style));
        style.style(combined);
        combined.setGap(14);
        combined.add(throughput(result, style, theme), 1);
        combined.add(pageRates(result, style, theme), 1);
        combined.setFixedLegendItems(legendItems(result, theme));
        var chart = style.chart(combined);
        style.legend(chart);
        return chart;
    }

    /** What the chart shows, in words. */
    public static String description(SweepResult result, ElementNames names) {
        return PagingText.knee(result, names);
    }

    private static NumberAxis valueAxis(SweepResult result, ChartStyle style) {
        var knob = result.sweep().knob();
        var axis = style.numberAxis(knob.type() == ColumnType.MEMORY
                ? NLS.bind(Messages.Axis_Gibibytes, PagingText.of(knob)) : PagingText.of(knob));
        double least = x(result, points(result).getFirst().value());
        double most = x(result, points(result).getLast().value());
        axis.setAutoRangeIncludesZero(false);
        if (most > least) {
            axis.setRange(least, most);
        }
        return axis;
    }

    private static double x(SweepResult result, double value) {
        return result.sweep().knob().type() == ColumnType.MEMORY ? value / GIBIBYTE : value;
    }

    private static List<SweepPoint> points(SweepResult result) {
        var points = new ArrayList<>(result.points());
        result.halved().filter(h -> points.stream().noneMatch(p -> p.value() == h.value())).ifPresent(points::add);
        points.sort(Comparator.comparingDouble(SweepPoint::value));
        return points;
    }

    /** Guests at full speed that would get as much done; where the work stays the same, its share that is done. */
    private static XYPlot throughput(SweepResult result, ChartStyle style, ChartTheme theme) {
        boolean guests = result.sweep().knob() == Knob.GUESTS;
        var dataset = new XYSeriesCollection(series(result, Messages.Legend_Throughput,
                p -> guests ? p.throughput().references().pagesPerSecond() / THOUSAND
                        : p.throughput().share().value() * 100));
        var plot = plot(result, dataset, style.numberAxis(guests ? Messages.Axis_References : Messages.Axis_WorkDone),
                style, theme);
        var renderer = lines(result);
        renderer.setSeriesPaint(0, theme.copying());
        renderer.setDefaultToolTipGenerator((d, s, i) -> tip(result, points(result).get(i)));
        plot.setRenderer(renderer);
        return plot;
    }

    private static XYPlot pageRates(SweepResult result, ChartStyle style, ChartTheme theme) {
        var tiers = tiers(result);
        var dataset = new XYSeriesCollection();
        tiers.forEach(t -> dataset.addSeries(series(result, ResultText.of(t),
                p -> p.tier(t).map(TierUse::pageIns).map(PageRate::pagesPerSecond).orElse(0.0) / THOUSAND)));
        var axis = style.numberAxis(Messages.Axis_PageIns);
        axis.setRangeType(RangeType.POSITIVE);
        axis.setAutoRangeMinimumSize(LEAST_RATES);
        var plot = plot(result, dataset, axis, style, theme);
        var renderer = lines(result);
        for (int i = 0; i < tiers.size(); i++) {
            renderer.setSeriesPaint(i, theme.tier(tiers.get(i)));
        }
        renderer.setDefaultToolTipGenerator((d, s, i) -> rateTip(result, points(result).get(i), tiers.get(s)));
        plot.setRenderer(renderer);
        return plot;
    }

    private static List<TierKind> tiers(SweepResult result) {
        return result.points().stream().flatMap(p -> p.tiers().stream()).map(TierUse::kind)
                .filter(k -> k != TierKind.CENTRAL).distinct().sorted().toList();
    }

    private static XYSeries series(SweepResult result, String key, ToDoubleFunction<SweepPoint> value) {
        var series = new XYSeries(key, false, true);
        points(result).forEach(p -> series.add(x(result, p.value()), value.applyAsDouble(p), false));
        return series;
    }

    private static XYPlot plot(SweepResult result, XYSeriesCollection dataset, NumberAxis axis, ChartStyle style,
            ChartTheme theme) {
        var plot = new XYPlot(dataset, null, axis, null);
        style.style(plot);
        result.sweep().present().ifPresent(now -> mark(plot, x(result, now), theme.mutedText()));
        result.halved().ifPresent(h -> mark(plot, x(result, h.value()), theme.stopped()));
        return plot;
    }

    /** A dashed line at a value of the axis below. */
    static void mark(XYPlot plot, double x, Color colour) {
        plot.addDomainMarker(new ValueMarker(x, colour, DASHED), Layer.FOREGROUND);
    }

    private static XYLineAndShapeRenderer lines(SweepResult result) {
        var renderer = new XYLineAndShapeRenderer(true, result.points().size() == 1);
        renderer.setDefaultStroke(new BasicStroke(2));
        renderer.setAutoPopulateSeriesStroke(false);
        return renderer;
    }

    private static String tip(SweepResult result, SweepPoint point) {
        return NLS.bind(Messages.Sweep_Tip, new Object[] {PagingText.of(result.sweep().knob()),
                PagingText.value(result.sweep().knob(), point.value()),
                Quantities.share(point.throughput().share().value()), ResultText.of(point.state())});
    }

    private static String rateTip(SweepResult result, SweepPoint point, TierKind tier) {
        return NLS.bind(Messages.Sweep_RateTip, new Object[] {PagingText.of(result.sweep().knob()),
                PagingText.value(result.sweep().knob(), point.value()), ResultText.of(tier),
                Quantities.pageRate(point.tier(tier).map(TierUse::pageIns).orElse(PageRate.ZERO))});
    }

    private static LegendItemCollection legendItems(SweepResult result, ChartTheme theme) {
        var items = new LegendItemCollection();
        items.add(TierPagesChart.swatch(Messages.Legend_Throughput, theme.copying()));
        tiers(result).forEach(t -> items.add(TierPagesChart.swatch(
                NLS.bind(Messages.Legend_PageIns, ResultText.of(t)), theme.tier(t))));
        if (result.sweep().present().isPresent()) {
            items.add(TierPagesChart.swatch(Messages.Legend_Now, theme.mutedText()));
        }
        if (result.halved().isPresent()) {
            items.add(TierPagesChart.swatch(Messages.Legend_Halved, theme.stopped()));
        }
        return items;
    }
}
