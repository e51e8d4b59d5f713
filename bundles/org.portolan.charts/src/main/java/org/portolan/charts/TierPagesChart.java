/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeriesCollection;
import org.portolan.engine.input.Tier;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.RelocationResult;
import org.portolan.engine.result.Side;
import org.portolan.engine.result.TierSeries;
import org.portolan.engine.result.TimeSeries;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ResultText;

/**
 * Pages of a guest by storage level over time, stacked, the source host above the target host on one time axis. Both
 * hosts have the same scale, so that areas compare; the stretch in which the guest stands still is marked.
 */
public final class TierPagesChart {

    private TierPagesChart() {
    }

    /** The chart of one relocation. */
    public static JFreeChart of(RelocationResult relocation, ChartTheme theme) {
        var style = new ChartStyle(theme);
        var data = new SeriesData(Scales.time(series(relocation)),
                Scales.pages(Stream.of(Side.values()).map(side -> total(relocation, side))));
        var timeAxis = style.numberAxis(NLS.bind(Messages.Axis_Time, data.time().label()));
        var combined = new CombinedDomainXYPlot(timeAxis);
        style.style(combined);
        combined.setGap(14);
        var top = data.y(Stream.of(Side.values()).mapToLong(side -> highest(total(relocation, side))).max().orElse(0));
        for (var side : Side.values()) {
            combined.add(sidePlot(relocation, side, data, top, theme));
        }
        combined.setFixedLegendItems(legendItems(relocation, theme));
        var chart = style.chart(combined);
        style.legend(chart);
        return chart;
    }

    /** What the chart shows, in words: the pages of each level at the beginning and at the end. */
    public static String description(RelocationResult relocation) {
        return relocation.course().tiers().stream().filter(t -> t.pages().size() > 0).map(TierPagesChart::description)
                .collect(Collectors.joining(" "));
    }

    private static String description(TierSeries tier) {
        var pages = tier.pages();
        var last = pages.size() - 1;
        return NLS.bind(Messages.TierPages_Description,
                new Object[] {ResultText.of(tier.side()), ResultText.of(tier.tier()),
                        Quantities.whole(pages.valueAt(0)), Quantities.whole(pages.valueAt(last)),
                        Quantities.time(pages.timeAt(last))});
    }

    private static Stream<TimeSeries> series(RelocationResult relocation) {
        return relocation.course().tiers().stream().map(TierSeries::pages);
    }

    private static List<TierSeries> tiers(RelocationResult relocation, Side side) {
        return relocation.course().tiers().stream().filter(t -> t.side() == side && t.pages().size() > 0)
                .sorted((a, b) -> a.tier().compareTo(b.tier())).toList();
    }

    private static TimeSeries total(RelocationResult relocation, Side side) {
        return tiers(relocation, side).stream().map(TierSeries::pages).reduce(TimeSeries.EMPTY, TierPagesChart::sum);
    }

    /** All series of a course are sampled at the same instants. */
    private static TimeSeries sum(TimeSeries below, TimeSeries above) {
        if (below.size() == 0) {
            return above;
        }
        var values = below.values();
        for (int i = 0; i < values.length; i++) {
            values[i] += above.valueAt(i);
        }
        return new TimeSeries(below.nanos(), values);
    }

    private static long highest(TimeSeries series) {
        var values = series.values();
        return Arrays.stream(values).max().orElse(0);
    }

    private static XYPlot sidePlot(RelocationResult relocation, Side side, SeriesData data, double top,
            ChartTheme theme) {
        var style = new ChartStyle(theme);
        var axis = style.numberAxis(NLS.bind(
                side == Side.SOURCE ? Messages.Axis_PagesAtSource : Messages.Axis_PagesAtTarget,
                data.pages().label()));
        if (top > 0) {
            axis.setRange(0, top * (1 + NumberAxis.DEFAULT_UPPER_MARGIN));
        }
        var layers = layers(tiers(relocation, side));
        var plot = new XYPlot(dataset(layers, data), null, axis, renderer(layers, data, theme));
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        style.style(plot);
        markStop(plot, relocation, data, theme);
        return plot;
    }

    /** A level with the height at which its area ends: its own pages and those of the levels below it. */
    private record LayerOfTier(TierSeries tier, TimeSeries upTo) {
    }

    /** From the highest to the lowest, in the order of painting: each covers the lower part of the one before. */
    private static List<LayerOfTier> layers(List<TierSeries> tiers) {
        var layers = new ArrayList<LayerOfTier>();
        var below = TimeSeries.EMPTY;
        for (var tier : tiers) {
            below = sum(below, tier.pages());
            layers.add(new LayerOfTier(tier, below));
        }
        Collections.reverse(layers);
        return layers;
    }

    private static XYSeriesCollection dataset(List<LayerOfTier> layers, SeriesData data) {
        var dataset = new XYSeriesCollection();
        layers.forEach(layer -> dataset.addSeries(data.of(ResultText.of(layer.tier().tier()), layer.upTo())));
        return dataset;
    }

    private static XYAreaRenderer renderer(List<LayerOfTier> layers, SeriesData data, ChartTheme theme) {
        var renderer = new XYAreaRenderer(XYAreaRenderer.AREA);
        for (int i = 0; i < layers.size(); i++) {
            renderer.setSeriesPaint(i, theme.tier(layers.get(i).tier().tier()));
        }
        renderer.setOutline(false);
        renderer.setDefaultToolTipGenerator((dataset, series, item) -> {
            var x = dataset.getXValue(series, item);
            var own = layers.get(series).tier().pages();
            var instant = SimTime.ofSeconds(x * data.time().size());
            return NLS.bind(Messages.TierPages_Tip, new Object[] {dataset.getSeriesKey(series),
                    Quantities.whole(Interpolation.at(own, instant)), data.timeText(x)});
        });
        return renderer;
    }

    private static void markStop(XYPlot plot, RelocationResult relocation, SeriesData data, ChartTheme theme) {
        var stopped = relocation.phases().stream().filter(p -> p.guest() == GuestState.STOPPED).toList();
        if (stopped.isEmpty()) {
            return;
        }
        var colour = theme.stopped();
        var marker = new IntervalMarker(data.x(stopped.get(0).begin()), data.x(stopped.get(stopped.size() - 1).end()),
                new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 90), new BasicStroke(1), colour,
                new BasicStroke(1), 1);
        plot.addDomainMarker(marker, Layer.FOREGROUND);
    }

    private static LegendItemCollection legendItems(RelocationResult relocation, ChartTheme theme) {
        var used = EnumSet.noneOf(Tier.class);
        relocation.course().tiers().stream().filter(t -> t.pages().size() > 0).forEach(t -> used.add(t.tier()));
        var items = new LegendItemCollection();
        used.forEach(tier -> items.add(swatch(ResultText.of(tier), theme.tier(tier))));
        if (relocation.phases().stream().anyMatch(p -> p.guest() == GuestState.STOPPED)) {
            items.add(swatch(Messages.Legend_Stopped, theme.stopped()));
        }
        return items;
    }

    static LegendItem swatch(String label, Color colour) {
        return new LegendItem(label, null, null, null, new Rectangle(-7, -7, 14, 14), colour);
    }
}
