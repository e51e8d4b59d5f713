/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.Color;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.Phase;
import org.portolan.engine.result.PhaseKind;
import org.portolan.engine.result.RelocationResult;
import org.portolan.study.format.DisplayUnit;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ElementNames;

/**
 * A plan for a host to be emptied as it runs: one row for each relocation, in the order of commands, and what it does to
 * its guest over time.
 */
public final class EvacuationChart {

    /** How much of its row a bar takes, on either side of the middle. */
    private static final double HALF_BAR = 0.36;

    private EvacuationChart() {
    }

    /** What a stretch of a bar means, in the order of the legend. */
    private enum Kind {
        RUNNING, STOPPED, SLOWED, WAITING;

        static Kind of(Phase phase) {
            if (phase.guest() == GuestState.STOPPED) {
                return STOPPED;
            }
            if (phase.guest() == GuestState.DEGRADED) {
                return SLOWED;
            }
            return phase.kind() == PhaseKind.QUEUED ? WAITING : RUNNING;
        }

        String label() {
            return switch (this) {
                case RUNNING -> Messages.Timing_Copying;
                case STOPPED -> Messages.Timing_Stopped;
                case SLOWED -> Messages.Timing_Slowed;
                case WAITING -> Messages.Evacuation_Waiting;
            };
        }

        Color colour(ChartTheme theme) {
            return switch (this) {
                case RUNNING -> theme.copying();
                case STOPPED -> theme.stopped();
                case SLOWED -> theme.slowed();
                case WAITING -> theme.idle();
            };
        }
    }

    /** The chart of one plan. */
    public static JFreeChart of(MaintenanceStep step, ElementNames names, ChartTheme theme) {
        var relocations = step.result().best().run().relocations();
        var style = new ChartStyle(theme);
        var unit = DisplayUnit.forSeconds(step.result().best().figures().total().seconds());
        var plot = new RowsPlot(relocations.stream().map(r -> row(r, names)).toArray(String[]::new),
                dataset(relocations, unit), style.numberAxis(NLS.bind(Messages.Axis_Time, unit.label())),
                renderer(relocations, names, theme), style);
        var chart = style.chart(plot);
        style.legend(chart);
        return chart;
    }

    private static String row(RelocationResult relocation, ElementNames names) {
        return NLS.bind(Messages.Evacuation_Row, names.of(relocation.request().guest()),
                names.of(relocation.request().targetHost()));
    }

    private static XYIntervalSeriesCollection dataset(List<RelocationResult> relocations, DisplayUnit unit) {
        Map<Kind, XYIntervalSeries> series = new EnumMap<>(Kind.class);
        for (var kind : Kind.values()) {
            series.put(kind, new XYIntervalSeries(kind.label(), false, true));
        }
        for (int row = 0; row < relocations.size(); row++) {
            for (var phase : relocations.get(row).phases()) {
                double begin = unit.of(phase.begin().seconds());
                double end = unit.of(phase.end().seconds());
                series.get(Kind.of(phase)).add(row, row - HALF_BAR, row + HALF_BAR, end, begin, end);
            }
        }
        var dataset = new XYIntervalSeriesCollection();
        series.values().forEach(dataset::addSeries);
        return dataset;
    }

    private static XYBarRenderer renderer(List<RelocationResult> relocations, ElementNames names, ChartTheme theme) {
        var renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setShadowVisible(false);
        renderer.setBarPainter(new StandardXYBarPainter());
        IntStream.range(0, Kind.values().length)
                .forEach(i -> renderer.setSeriesPaint(i, Kind.values()[i].colour(theme)));
        renderer.setDefaultToolTipGenerator(
                (data, series, item) -> tip(relocations.get((int) data.getXValue(series, item)), names));
        return renderer;
    }

    private static String tip(RelocationResult relocation, ElementNames names) {
        return NLS.bind(Messages.Evacuation_Tip, new Object[] {row(relocation, names),
                Quantities.time(relocation.timing().start()), Quantities.time(relocation.timing().end()),
                Quantities.time(relocation.timing().downtime())});
    }

    /** What the chart shows, in words. */
    public static String description(MaintenanceStep step) {
        var figures = step.result().best().figures();
        return NLS.bind(Messages.Evacuation_Description, new Object[] {figures.moves(), time(figures.total()),
                figures.mostAtOnce(), time(figures.serviceLost()), time(figures.longestOutage())});
    }

    private static String time(SimTime time) {
        return Quantities.time(time);
    }
}
