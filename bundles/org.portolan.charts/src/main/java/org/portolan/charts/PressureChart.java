/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.RangeType;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.pressure.HostCourse;
import org.portolan.engine.pressure.HostMoment;
import org.portolan.engine.quantity.PageRate;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.format.DisplayUnit;
import org.portolan.study.format.Quantities;
import org.portolan.study.pressure.PressureStudyResult;
import org.portolan.study.pressure.PressureText;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ResultText;

/**
 * A host over time on one axis: what its guests get done, where their pages are, and how many pages come from every tier
 * and into being. A line stands at each event.
 */
public final class PressureChart {

    private static final double THOUSAND = 1000;
    private static final double PERCENT = 100;
    /** Thousands a second that the axis of page rates shows at least: what never pages gives a line at zero. */
    private static final double LEAST_RATES = 0.1;

    private final PressureStudyResult result;
    private final HostCourse host;
    private final ChartTheme theme;
    private final ChartStyle style;
    private final DisplayUnit time;
    private final DisplayUnit pages;

    private PressureChart(PressureStudyResult result, HostCourse host, ChartTheme theme) {
        this.result = result;
        this.host = host;
        this.theme = theme;
        style = new ChartStyle(theme);
        time = unit(host);
        pages = DisplayUnit.forPages(host.course().stream().mapToLong(PressureChart::all).max().orElse(0));
    }

    /** The chart of one host. */
    public static JFreeChart of(PressureStudyResult result, HostCourse host, ChartTheme theme) {
        return new PressureChart(result, host, theme).chart();
    }

    /** What the chart shows, in words: what every event came to on the host. */
    public static String description(PressureStudyResult result, HostCourse host, ElementNames names) {
        var text = new PressureText(names);
        return result.happenings().stream().filter(h -> h.outcome().host().equals(host.host())).map(text::sentence)
                .collect(Collectors.joining(" "));
    }

    static DisplayUnit unit(HostCourse host) {
        return DisplayUnit.forSeconds(host.course().isEmpty() ? 0 : host.course().getLast().at().seconds());
    }

    private static long all(HostMoment moment) {
        return moment.tiers().stream().mapToLong(t -> t.used().count()).sum();
    }

    private JFreeChart chart() {
        var combined = new CombinedDomainXYPlot(style.numberAxis(NLS.bind(Messages.Axis_Time, time.label())));
        style.style(combined);
        combined.setGap(14);
        combined.add(work(), 3);
        combined.add(levels(), 4);
        combined.add(rates(), 4);
        combined.setFixedLegendItems(legend());
        var chart = style.chart(combined);
        style.legend(chart);
        return chart;
    }

    private XYPlot work() {
        var axis = style.numberAxis(Messages.Axis_WorkDone);
        axis.setRange(0, PERCENT * 1.05);
        var data = new XYSeriesCollection(series(Messages.Legend_Throughput,
                m -> m.throughput().share().value() * PERCENT));
        var renderer = lines((series, moment) -> Quantities.share(moment.throughput().share().value()));
        renderer.setSeriesPaint(0, theme.copying());
        return plot(data, axis, renderer);
    }

    /** Pages by tier, stacked: painted from the highest to the lowest, so that each covers the lower part of the one before. */
    private XYPlot levels() {
        var data = new XYSeriesCollection();
        var kinds = new ArrayList<>(kinds());
        Collections.reverse(kinds);
        for (var kind : kinds) {
            data.addSeries(series(ResultText.of(kind), m -> pages.of(m.tiers().stream()
                    .filter(t -> t.kind().compareTo(kind) <= 0).mapToLong(t -> t.used().count()).sum())));
        }
        var renderer = new XYAreaRenderer(XYAreaRenderer.AREA);
        renderer.setOutline(false);
        for (int i = 0; i < kinds.size(); i++) {
            renderer.setSeriesPaint(i, theme.tier(kinds.get(i)));
        }
        renderer.setDefaultToolTipGenerator((d, series, item) -> tip(ResultText.of(kinds.get(series)), item,
                m -> Quantities.whole(used(m, kinds.get(series)))));
        var plot = plot(data, style.numberAxis(pages.label()), renderer);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        return plot;
    }

    private static long used(HostMoment moment, TierKind kind) {
        return moment.tiers().stream().filter(t -> t.kind() == kind).mapToLong(t -> t.used().count()).sum();
    }

    private XYPlot rates() {
        var data = new XYSeriesCollection();
        var kinds = below();
        kinds.forEach(kind -> data.addSeries(series(ResultText.of(kind), m -> pageIns(m, kind) / THOUSAND)));
        data.addSeries(series(Messages.Legend_FirstTouches, m -> m.firstTouches().pagesPerSecond() / THOUSAND));
        var axis = style.numberAxis(Messages.Axis_PageRates);
        axis.setRangeType(RangeType.POSITIVE);
        axis.setAutoRangeMinimumSize(LEAST_RATES);
        var renderer = lines((series, moment) -> Quantities.pageRate(series < kinds.size()
                ? new PageRate(pageIns(moment, kinds.get(series))) : moment.firstTouches()));
        for (int i = 0; i < kinds.size(); i++) {
            renderer.setSeriesPaint(i, theme.tier(kinds.get(i)));
        }
        renderer.setSeriesPaint(kinds.size(), theme.slowed());
        return plot(data, axis, renderer);
    }

    private static double pageIns(HostMoment moment, TierKind kind) {
        return moment.tiers().stream().filter(t -> t.kind() == kind).mapToDouble(t -> t.pageIns().pagesPerSecond())
                .sum();
    }

    private List<TierKind> kinds() {
        return host.course().stream().flatMap(m -> m.tiers().stream()).map(t -> t.kind()).distinct().sorted().toList();
    }

    private List<TierKind> below() {
        return kinds().stream().filter(k -> k != TierKind.CENTRAL).toList();
    }

    private XYSeries series(String key, ToDoubleFunction<HostMoment> value) {
        var series = new XYSeries(key, false, true);
        host.course().forEach(m -> series.add(m.at().seconds() / time.size(), value.applyAsDouble(m), false));
        return series;
    }

    private interface Told {
        String of(int series, HostMoment moment);
    }

    private XYLineAndShapeRenderer lines(Told told) {
        var renderer = new XYLineAndShapeRenderer(true, host.course().size() == 1);
        renderer.setDefaultStroke(new BasicStroke(2));
        renderer.setAutoPopulateSeriesStroke(false);
        renderer.setDefaultToolTipGenerator((d, series, item) -> tip(String.valueOf(d.getSeriesKey(series)), item,
                m -> told.of(series, m)));
        return renderer;
    }

    private String tip(String what, int item, Function<HostMoment, String> value) {
        var moment = host.course().get(item);
        return NLS.bind(Messages.Pressure_Tip,
                new Object[] {what, value.apply(moment), Quantities.time(moment.at())});
    }

    private XYPlot plot(XYSeriesCollection data, NumberAxis axis,
            XYItemRenderer renderer) {
        var plot = new XYPlot(data, null, axis, renderer);
        style.style(plot);
        events().forEach(at -> SweepChart.mark(plot, at.seconds() / time.size(), theme.mutedText()));
        return plot;
    }

    /** Instants at which something happens that concerns the host. */
    private List<SimTime> events() {
        return result.result().outcomes().stream().filter(o -> o.host(host.host()).isPresent())
                .map(o -> o.event().at()).distinct().toList();
    }

    private LegendItemCollection legend() {
        var items = new LegendItemCollection();
        items.add(TierPagesChart.swatch(Messages.Legend_Throughput, theme.copying()));
        kinds().forEach(k -> items.add(TierPagesChart.swatch(NLS.bind(Messages.Legend_PagesIn, ResultText.of(k)),
                theme.tier(k))));
        items.add(TierPagesChart.swatch(Messages.Legend_FirstTouches, theme.slowed()));
        if (!events().isEmpty()) {
            items.add(TierPagesChart.swatch(Messages.Legend_Event, theme.mutedText()));
        }
        return items;
    }
}
