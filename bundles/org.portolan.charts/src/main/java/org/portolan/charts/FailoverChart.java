/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.Color;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.portolan.engine.failover.Failover;
import org.portolan.engine.failover.FailoverBreakdown;
import org.portolan.engine.failover.FailoverPhase;
import org.portolan.engine.failover.FailoverPhaseKind;
import org.portolan.engine.failover.GuestFailover;
import org.portolan.engine.failover.HostLossResult;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.RelocationComparisonResult;
import org.portolan.study.failover.FailoverText;
import org.portolan.study.format.DisplayUnit;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ElementNames;

/**
 * Failovers over time, planned or not: one row for each guest, in the order in which they are to start, and where its time
 * goes. Of what comes after the service, warm-up is in the upper part of a row and clients are in the lower.
 */
public final class FailoverChart {

    /** How much of its row a bar takes, on either side of the middle. */
    private static final double HALF_BAR = 0.36;
    /** Where warm-up ends and clients begin, from the middle of a row. */
    private static final double SPLIT = 0.1;
    /** Warm-up may last for an hour: shown is so many times what it takes until all serve. */
    private static final double SHOWN = 3;
    private static final double MARGIN = 1.03;

    private final ElementNames names;
    private final FailoverText text;
    private final ChartTheme theme;
    private final SimTime from;
    private final DisplayUnit unit;
    private final double shown;
    private final List<Bar> bars = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();

    /** What a stretch of a bar means, in the order of the legend. */
    private enum Kind {
        NOTICED, WAITING, PREPARED, COPIED, STOPPED, READS, COMPUTES, WAITS, WARM_UP, CLIENTS, DOWN;

        static Kind of(FailoverPhaseKind phase) {
            return switch (phase) {
                case DETECTION, FENCING -> NOTICED;
                case QUEUED -> WAITING;
                case CHECK, POWER_ON, DISKS, NETWORK, DEVICES, RESUME, CONTROL_STATE -> PREPARED;
                case MEMORY -> COPIED;
                case QUIESCE -> STOPPED;
                case BOOT_READ -> READS;
                case BOOT_COMPUTE, BOOT -> COMPUTES;
                case BOOT_WAIT -> WAITS;
                case WARM_UP -> WARM_UP;
                case CLIENTS, CLEAN_UP -> CLIENTS;
            };
        }

        String label() {
            return switch (this) {
                case NOTICED -> Messages.Failover_Noticed;
                case WAITING -> Messages.Evacuation_Waiting;
                case PREPARED -> Messages.Failover_Prepared;
                case COPIED -> Messages.Failover_Copied;
                case STOPPED -> Messages.Failover_Stopped;
                case READS -> Messages.Failover_Reads;
                case COMPUTES -> Messages.Failover_Computes;
                case WAITS -> Messages.Failover_Waits;
                case WARM_UP -> Messages.Failover_WarmUp;
                case CLIENTS -> Messages.Timing_Clients;
                case DOWN -> Messages.Failover_Down;
            };
        }

        Color colour(ChartTheme theme) {
            return switch (this) {
                case NOTICED, STOPPED -> theme.stopped();
                case WAITING -> theme.idle();
                case PREPARED -> theme.series(2);
                case COPIED -> theme.copying();
                case READS -> theme.series(0);
                case COMPUTES -> theme.series(3);
                case WAITS -> theme.series(5);
                case WARM_UP -> theme.slowed();
                case CLIENTS -> theme.series(4);
                case DOWN -> theme.grid();
            };
        }
    }

    /** A stretch of a row. */
    private record Bar(int row, Kind kind, SimTime begin, SimTime end, String tip) {
        double top() {
            return kind == Kind.CLIENTS ? row + SPLIT : row - HALF_BAR;
        }

        double bottom() {
            return kind == Kind.WARM_UP ? row + SPLIT : row + HALF_BAR;
        }
    }

    private FailoverChart(SimTime from, SimTime until, ElementNames names, ChartTheme theme) {
        this.from = from;
        this.names = names;
        this.theme = theme;
        text = new FailoverText(names);
        unit = DisplayUnit.forSeconds(until.minus(from).seconds());
        shown = unit.of(until.minus(from).seconds()) * MARGIN;
    }

    /** The chart of hosts that were lost; time counts from the loss. */
    public static JFreeChart of(HostLossResult result, ElementNames names, ChartTheme theme) {
        var chart = new FailoverChart(result.at(), until(result), names, theme);
        for (var guest : result.guests()) {
            chart.add(row(guest, names), guest.breakdown());
            if (!guest.fate().isBack()) {
                chart.addDown(guest.breakdown(), result.end());
            }
        }
        return chart.chart(Messages.Axis_TimeSinceLoss);
    }

    /** The chart of relocations that are compared, in the same terms as those of lost hosts. */
    public static JFreeChart of(RelocationComparisonResult comparison, ElementNames names, ChartTheme theme) {
        var planned = planned(comparison, names);
        var until = planned.values().stream().flatMap(b -> b.end().stream()).reduce(SimTime.ZERO, SimTime::max);
        var chart = new FailoverChart(SimTime.ZERO, until, names, theme);
        planned.forEach(chart::add);
        return chart.chart(Messages.Axis_Time);
    }

    /** Relocations that succeed, by what they are called: the variant, and the guest where there are several. */
    private static Map<String, FailoverBreakdown> planned(RelocationComparisonResult comparison, ElementNames names) {
        var planned = new LinkedHashMap<String, FailoverBreakdown>();
        for (var variant : comparison.variants()) {
            var relocations = variant.run().relocations();
            for (var relocation : relocations) {
                if (relocation.outcome().isRelocated()) {
                    planned.put(relocations.size() == 1 ? variant.label()
                            : NLS.bind(Messages.Failover_RowPlanned, variant.label(),
                                    names.of(relocation.request().guest())),
                            Failover.breakdown(relocation));
                }
            }
        }
        return planned;
    }

    /** What the chart of relocations shows, in words. */
    public static String description(RelocationComparisonResult comparison, ElementNames names) {
        return planned(comparison, names).entrySet().stream()
                .filter(p -> p.getValue().serviceBack().isPresent())
                .map(p -> NLS.bind(Messages.Failover_Served,
                        new Object[] {p.getKey(), Quantities.time(p.getValue().serviceBack().get()),
                                Quantities.time(p.getValue().end().orElse(SimTime.ZERO))}))
                .collect(Collectors.joining(" "));
    }

    /** Until when the chart tells of it. */
    static SimTime until(HostLossResult result) {
        var served = result.guests().stream().flatMap(g -> g.back().stream()).reduce(result.at(), SimTime::max);
        var most = result.at().plus(SimTime.ofSeconds(served.minus(result.at()).seconds() * SHOWN));
        return served.equals(result.at()) ? result.end() : result.end().min(most);
    }

    private static String row(GuestFailover guest, ElementNames names) {
        return guest.target().map(t -> NLS.bind(Messages.Evacuation_Row, names.of(guest.guest()), names.of(t)))
                .orElseGet(() -> NLS.bind(Messages.Failover_RowDown, names.of(guest.guest()),
                        FailoverText.of(guest.fate())));
    }

    private void add(String label, FailoverBreakdown breakdown) {
        int row = rows.size();
        rows.add(label);
        breakdown.phases().forEach(p -> bars.add(new Bar(row, Kind.of(p.kind()), p.begin(), p.end(), tip(p))));
    }

    private void addDown(FailoverBreakdown breakdown, SimTime until) {
        var begin = breakdown.end().orElse(from);
        if (until.isAfter(begin)) {
            bars.add(new Bar(rows.size() - 1, Kind.DOWN, begin, until, rows.getLast()));
        }
    }

    private String tip(FailoverPhase phase) {
        return NLS.bind(Messages.Failover_Tip, new Object[] {rows.getLast(), FailoverText.of(phase.kind()),
                Quantities.time(phase.begin().minus(from)), Quantities.time(phase.end().minus(from)),
                text.of(phase.bound())});
    }

    private JFreeChart chart(String axis) {
        var style = new ChartStyle(theme);
        var symbols = new SymbolAxis(null, rows.toArray(String[]::new));
        symbols.setInverted(true);
        symbols.setGridBandsVisible(false);
        style.style(symbols);
        Map<Kind, List<Bar>> byKind = new EnumMap<>(Kind.class);
        bars.forEach(b -> byKind.computeIfAbsent(b.kind, k -> new ArrayList<>()).add(b));
        var time = style.numberAxis(NLS.bind(axis, unit.label()));
        if (shown > 0) {
            time.setRange(0, shown);
        }
        var plot = new XYPlot(dataset(byKind), symbols, time, renderer(byKind));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        style.style(plot);
        var chart = style.chart(plot);
        style.legend(chart);
        return chart;
    }

    /** Only what occurs is in the legend. */
    private XYIntervalSeriesCollection dataset(Map<Kind, List<Bar>> byKind) {
        var dataset = new XYIntervalSeriesCollection();
        byKind.forEach((kind, own) -> {
            var series = new XYIntervalSeries(kind.label(), false, true);
            for (var bar : own) {
                double begin = unit.of(bar.begin.minus(from).seconds());
                double end = unit.of(bar.end.minus(from).seconds());
                series.add(bar.row, bar.top(), bar.bottom(), end, begin, end);
            }
            dataset.addSeries(series);
        });
        return dataset;
    }

    private XYBarRenderer renderer(Map<Kind, List<Bar>> byKind) {
        var renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setShadowVisible(false);
        renderer.setBarPainter(new StandardXYBarPainter());
        var kinds = List.copyOf(byKind.keySet());
        for (int i = 0; i < kinds.size(); i++) {
            renderer.setSeriesPaint(i, kinds.get(i).colour(theme));
        }
        renderer.setDefaultToolTipGenerator((data, series, item) -> byKind.get(kinds.get(series)).get(item).tip);
        return renderer;
    }

    /** What the chart shows, in words. */
    public static String description(HostLossResult result) {
        return ServicesBackChart.description(result);
    }
}
