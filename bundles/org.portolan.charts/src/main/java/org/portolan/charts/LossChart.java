/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.Color;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.portolan.engine.failover.Fit;
import org.portolan.engine.failover.NPlusCase;
import org.portolan.engine.quantity.Ratio;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ResultText;

/**
 * The loss of hosts of a cluster, a row for each: the highest overcommit of a host that is left, coloured by what becomes
 * of the guests.
 */
public final class LossChart {

    private static final double HALF_BAR = 0.36;

    private LossChart() {
    }

    /** What becomes of the guests, in the order of the legend. */
    private enum Kind {
        SURVIVED, THRASHES, UNKNOWN, DOES_NOT_FIT;

        static Kind of(NPlusCase lost) {
            if (lost.isSurvived()) {
                return SURVIVED;
            }
            return switch (lost.fit()) {
                case FITS -> THRASHES;
                case UNKNOWN -> UNKNOWN;
                case DOES_NOT_FIT -> DOES_NOT_FIT;
            };
        }

        String label() {
            return switch (this) {
                case SURVIVED -> Messages.Loss_Survived;
                case THRASHES -> Messages.Loss_Thrashes;
                case UNKNOWN -> Messages.Loss_Unknown;
                case DOES_NOT_FIT -> Messages.Loss_DoesNotFit;
            };
        }

        Color colour(ChartTheme theme) {
            return switch (this) {
                case SURVIVED -> theme.copying();
                case THRASHES -> theme.slowed();
                case UNKNOWN -> theme.idle();
                case DOES_NOT_FIT -> theme.stopped();
            };
        }
    }

    /**
     * The chart of a cluster.
     *
     * @param cases its cases
     */
    public static JFreeChart of(List<NPlusCase> cases, ElementNames names, ChartTheme theme) {
        var style = new ChartStyle(theme);
        var plot = new RowsPlot(cases.stream().map(c -> row(c, names)).toArray(String[]::new), dataset(cases),
                style.numberAxis(Messages.Axis_HighestOvercommit), renderer(cases, names, theme), style);
        plot.addRangeMarker(new ValueMarker(1, theme.mutedText(), SweepChart.DASHED), Layer.FOREGROUND);
        var chart = style.chart(plot);
        style.legend(chart);
        return chart;
    }

    private static String row(NPlusCase lost, ElementNames names) {
        return lost.lost().stream().map(names::of).collect(Collectors.joining(", "));
    }

    private static double overcommit(NPlusCase lost) {
        return lost.highestOvercommit().map(Ratio::value).orElse(0.0);
    }

    private static XYIntervalSeriesCollection dataset(List<NPlusCase> cases) {
        Map<Kind, XYIntervalSeries> series = new EnumMap<>(Kind.class);
        for (var kind : Kind.values()) {
            series.put(kind, new XYIntervalSeries(kind.label(), false, true));
        }
        for (int row = 0; row < cases.size(); row++) {
            double value = overcommit(cases.get(row));
            series.get(Kind.of(cases.get(row))).add(row, row - HALF_BAR, row + HALF_BAR, value, 0, value);
        }
        var dataset = new XYIntervalSeriesCollection();
        series.values().forEach(dataset::addSeries);
        return dataset;
    }

    private static XYBarRenderer renderer(List<NPlusCase> cases, ElementNames names, ChartTheme theme) {
        var renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setShadowVisible(false);
        renderer.setBarPainter(new StandardXYBarPainter());
        IntStream.range(0, Kind.values().length)
                .forEach(i -> renderer.setSeriesPaint(i, Kind.values()[i].colour(theme)));
        renderer.setDefaultToolTipGenerator(
                (data, series, item) -> sentence(cases.get((int) data.getXValue(series, item)), names));
        return renderer;
    }

    /** What the chart shows, in words: cases that are not survived first. */
    public static String description(List<NPlusCase> cases, ElementNames names) {
        return cases.stream().sorted((a, b) -> Boolean.compare(a.isSurvived(), b.isSurvived()))
                .limit(StepLines.MOST_LINES).map(c -> sentence(c, names)).collect(Collectors.joining(" "));
    }

    private static String sentence(NPlusCase lost, ElementNames names) {
        var hosts = row(lost, names);
        var fit = Kind.of(lost).label();
        var overcommit = Quantities.ratioToOne(overcommit(lost));
        if (lost.fit() != Fit.FITS) {
            return NLS.bind(Messages.Loss_TipStranded, new Object[] {hosts, Quantities.whole(lost.guests()), fit,
                    Quantities.whole(lost.stranded().size())});
        }
        return lost.worstState().map(state -> NLS.bind(Messages.Loss_Tip, new Object[] {hosts,
                Quantities.whole(lost.guests()), fit, overcommit, ResultText.of(state)}))
                .orElse(NLS.bind(Messages.Loss_TipNoState,
                        new Object[] {hosts, Quantities.whole(lost.guests()), fit, overcommit}));
    }
}
