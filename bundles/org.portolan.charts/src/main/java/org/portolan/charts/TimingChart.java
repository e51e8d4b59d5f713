/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.Phase;
import org.portolan.engine.result.RelocationResult;
import org.portolan.study.RelocationComparisonResult;
import org.portolan.study.VariantResult;
import org.portolan.study.format.DisplayUnit;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ResultText;

/**
 * What each variant does when: its name with what came of it, below that a bar of phases (running, stopped, warm-up) on
 * one time axis, and a thin bar for the stretch in which clients notice something.
 */
public final class TimingChart {

    private TimingChart() {
    }

    /** Rows of the chart, in the order of the legend. */
    private enum Kind {
        COPYING, STOPPED, SLOWED, ASIDE, CLIENTS;

        static Kind of(Phase phase) {
            if (phase.guest() == GuestState.STOPPED) {
                return STOPPED;
            }
            if (phase.guest() == GuestState.DEGRADED) {
                return SLOWED;
            }
            return switch (phase.kind()) {
                case CHECK, FREE_SLOTS, QUEUED -> ASIDE;
                // the engine may say that the guest runs; it waits for pages all the same
                case WARM_UP, PUSH_AND_PULL -> SLOWED;
                default -> COPYING;
            };
        }

        String label() {
            return switch (this) {
                case COPYING -> Messages.Timing_Copying;
                case STOPPED -> Messages.Timing_Stopped;
                case SLOWED -> Messages.Timing_Slowed;
                case ASIDE -> Messages.Timing_Aside;
                case CLIENTS -> Messages.Timing_Clients;
            };
        }

        Color colour(ChartTheme theme) {
            return switch (this) {
                case ASIDE -> theme.idle();
                case COPYING -> theme.copying();
                case STOPPED -> theme.stopped();
                case SLOWED -> theme.slowed();
                case CLIENTS -> theme.text();
            };
        }
    }

    /** A stretch of one row. */
    private record Stretch(int variant, Kind kind, SimTime begin, SimTime end, String what) {
    }

    /** The chart of all variants of a comparison. */
    public static JFreeChart of(RelocationComparisonResult result, ChartTheme theme) {
        var style = new ChartStyle(theme);
        var stretches = stretches(result);
        var last = stretches.stream().mapToDouble(s -> s.end().seconds()).max().orElse(0);
        var unit = DisplayUnit.forSeconds(last);
        var time = style.numberAxis(NLS.bind(Messages.Axis_Time, unit.label()));
        time.setUpperMargin(0.02);
        var captions = result.variants().stream().map(TimingChart::caption).toList();
        var plot = new TimingPlot(dataset(stretches, unit), time, renderer(stretches, theme), captions, theme);
        style.style(plot);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(theme.grid());
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setFixedLegendItems(legendItems(stretches, theme));
        var chart = style.chart(plot);
        style.legend(chart);
        return chart;
    }

    /** What the chart shows, in words. */
    public static String description(RelocationComparisonResult result) {
        return result.variants().stream().map(TimingChart::description).collect(Collectors.joining(" "));
    }

    private static String description(VariantResult variant) {
        return NLS.bind(Messages.Timing_Description, variant.label(), remarkText(variant.relocation()));
    }

    private static List<Stretch> stretches(RelocationComparisonResult result) {
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < result.variants().size(); i++) {
            var relocation = result.variants().get(i).relocation();
            for (var phase : lasting(relocation)) {
                stretches.add(new Stretch(i, Kind.of(phase), phase.begin(), phase.end(),
                        ResultText.of(phase.kind())));
            }
            addClients(stretches, i, relocation);
        }
        return stretches;
    }

    /** The phases that take time: a bar has room for no others. */
    private static List<Phase> lasting(RelocationResult relocation) {
        return relocation.phases().stream().filter(phase -> phase.end().compareTo(phase.begin()) > 0).toList();
    }

    /** From the stop of the guest to the end of its warm-up, or until its clients have sent again what was lost. */
    private static void addClients(List<Stretch> stretches, int variant, RelocationResult relocation) {
        var noticed = lasting(relocation).stream()
                .filter(p -> Kind.of(p) == Kind.STOPPED || Kind.of(p) == Kind.SLOWED).toList();
        if (!noticed.isEmpty()) {
            var guest = noticed.getLast().end();
            stretches.add(new Stretch(variant, Kind.CLIENTS, noticed.getFirst().begin(),
                    relocation.devices().clientsServed().map(guest::max).orElse(guest), Messages.Timing_Clients));
        }
    }

    private static XYIntervalSeriesCollection dataset(List<Stretch> stretches, DisplayUnit unit) {
        var dataset = new XYIntervalSeriesCollection();
        for (var kind : Kind.values()) {
            var series = new XYIntervalSeries(kind.name(), false, true);
            stretches.stream().filter(s -> s.kind() == kind).forEach(s -> add(series, s, unit));
            dataset.addSeries(series);
        }
        return dataset;
    }

    private static void add(XYIntervalSeries series, Stretch stretch, DisplayUnit unit) {
        var begin = unit.of(stretch.begin().seconds());
        var end = unit.of(stretch.end().seconds());
        var row = stretch.variant();
        series.add(begin, begin, end, row, row, row);
    }

    private static TimingRenderer renderer(List<Stretch> stretches, ChartTheme theme) {
        var renderer = new TimingRenderer(Kind.CLIENTS.ordinal());
        for (var kind : Kind.values()) {
            renderer.setSeriesPaint(kind.ordinal(), kind.colour(theme));
        }
        renderer.setDefaultToolTipGenerator((dataset, series, item) -> tip(stretches, series, item));
        return renderer;
    }

    private static String tip(List<Stretch> stretches, int series, int item) {
        var kind = Kind.values()[series];
        var stretch = stretches.stream().filter(s -> s.kind() == kind).toList().get(item);
        return NLS.bind(Messages.Timing_Tip,
                new Object[] {stretch.what(), Quantities.time(stretch.begin()), Quantities.time(stretch.end()),
                        Quantities.time(stretch.end().minus(stretch.begin()))});
    }

    private static TimingRows.Caption caption(VariantResult variant) {
        var relocation = variant.relocation();
        return new TimingRows.Caption(variant.label(), remarkText(relocation), !relocation.outcome().isRelocated(),
                !lasting(relocation).isEmpty());
    }

    private static String remarkText(RelocationResult relocation) {
        var timing = relocation.timing();
        if (relocation.phases().isEmpty() || !relocation.outcome().isRelocated()) {
            return ResultText.of(relocation.outcome());
        }
        var text = NLS.bind(Messages.Timing_Remark, Quantities.time(timing.total()),
                Quantities.time(timing.downtime()));
        if (timing.warmUp().nanos() > 0) {
            text = NLS.bind(Messages.Timing_RemarkWarmUp, text, Quantities.time(timing.warmUp()));
        }
        return relocation.stalls().faults() == 0 ? text
                : NLS.bind(Messages.Timing_RemarkStalls, text, Quantities.time(relocation.stalls().longest()));
    }

    private static LegendItemCollection legendItems(List<Stretch> stretches, ChartTheme theme) {
        var items = new LegendItemCollection();
        IntStream.range(0, Kind.values().length).mapToObj(i -> Kind.values()[i])
                .filter(kind -> stretches.stream().anyMatch(s -> s.kind() == kind))
                .forEach(kind -> items.add(TierPagesChart.swatch(kind.label(), kind.colour(theme))));
        return items;
    }
}
