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
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.TextAnchor;
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
 * What each variant does when: a bar of phases (running, stopped, warm-up) on one time axis, and below it a thin bar for
 * the stretch in which clients notice something.
 */
public final class TimingChart {

    private static final int BASE_HEIGHT = 110;
    private static final int HEIGHT_PER_VARIANT = 58;
    private static final double BAR_TOP = -0.30;
    private static final double BAR_BOTTOM = 0.12;
    private static final double THIN_TOP = 0.17;
    private static final double THIN_BOTTOM = 0.27;

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
        var names = result.variants().stream().map(v -> Labels.shortened(v.label(), 28)).toArray(String[]::new);
        var variants = new SymbolAxis(null, names);
        style.style(variants);
        variants.setTickLabelFont(theme.font());
        variants.setTickLabelPaint(theme.text());
        variants.setGridBandsVisible(false);
        variants.setInverted(true);
        variants.setRange(-0.5, Math.max(1, names.length) - 0.38);
        var time = style.numberAxis(NLS.bind(Messages.Axis_Time, unit.label()));
        time.setUpperMargin(0.02);
        var plot = new XYPlot(dataset(stretches, unit), variants, time, renderer(stretches, theme));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        style.style(plot);
        for (int i = 0; i < result.variants().size(); i++) {
            plot.addAnnotation(remark(i, result.variants().get(i).relocation(), theme));
        }
        plot.setFixedLegendItems(legendItems(stretches, theme));
        var chart = style.chart(plot);
        style.legend(chart);
        return chart;
    }

    /** A height in chart units that gives each of so many variants enough room. */
    public static int preferredHeight(int variants) {
        return BASE_HEIGHT + HEIGHT_PER_VARIANT * Math.max(1, variants);
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
            for (var phase : relocation.phases()) {
                stretches.add(new Stretch(i, Kind.of(phase), phase.begin(), phase.end(),
                        ResultText.of(phase.kind())));
            }
            addClients(stretches, i, relocation);
        }
        return stretches;
    }

    /** From the stop of the guest to the end of its warm-up, or until its clients have sent again what was lost. */
    private static void addClients(List<Stretch> stretches, int variant, RelocationResult relocation) {
        var noticed = relocation.phases().stream()
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
        var thin = stretch.kind() == Kind.CLIENTS;
        var row = stretch.variant();
        var begin = unit.of(stretch.begin().seconds());
        var end = unit.of(stretch.end().seconds());
        series.add(row, row + (thin ? THIN_TOP : BAR_TOP), row + (thin ? THIN_BOTTOM : BAR_BOTTOM), end, begin, end);
    }

    private static XYBarRenderer renderer(List<Stretch> stretches, ChartTheme theme) {
        var renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        // The outline keeps a stop of milliseconds visible beside a transfer of minutes.
        renderer.setDrawBarOutline(true);
        for (var kind : Kind.values()) {
            renderer.setSeriesPaint(kind.ordinal(), kind.colour(theme));
            renderer.setSeriesOutlinePaint(kind.ordinal(), kind.colour(theme));
            renderer.setSeriesOutlineStroke(kind.ordinal(),
                    new BasicStroke(kind == Kind.STOPPED || kind == Kind.CLIENTS ? 1.6f : 0.01f));
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

    private static XYTextAnnotation remark(int variant, RelocationResult relocation, ChartTheme theme) {
        // below the bars; where there are none, on the line of the variant's name
        var remark = new XYTextAnnotation(" " + remarkText(relocation),
                relocation.phases().isEmpty() ? variant : variant + 0.42, 0);
        var failed = !relocation.outcome().isRelocated();
        remark.setFont(failed ? theme.smallBoldFont() : theme.smallFont());
        remark.setPaint(failed ? theme.stopped() : theme.mutedText());
        remark.setTextAnchor(TextAnchor.CENTER_LEFT);
        return remark;
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
