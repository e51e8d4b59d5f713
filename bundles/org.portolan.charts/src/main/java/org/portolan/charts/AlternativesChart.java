/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.labels.StandardXYItemLabelGenerator;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.portolan.engine.evacuation.Alternative;
import org.portolan.engine.evacuation.EvacuationFigures;
import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.study.format.DisplayUnit;
import org.portolan.study.format.Quantities;

/**
 * Plans of which none is better than another by every objective: how long each takes in all, against what users lose. The
 * plan on show is marked; one that was changed by hand may lie behind the others.
 */
public final class AlternativesChart {

    private static final double DOT = 9;
    private static final double MARK = 8;

    private AlternativesChart() {
    }

    /** A point of the chart. */
    private record Option(OptionalInt atOnce, EvacuationFigures figures) {
        static Option of(Alternative alternative) {
            return new Option(alternative.plan().atOnce(), alternative.figures());
        }

        String label() {
            return atOnce.isPresent() ? NLS.bind(Messages.Alternatives_AtOnce, Quantities.whole(atOnce.getAsInt()))
                    : Messages.Alternatives_Limits;
        }

        String tip() {
            return NLS.bind(Messages.Alternatives_Tip, new Object[] {label(), Quantities.time(figures.total()),
                    Quantities.time(figures.serviceLost()), Quantities.whole(figures.breaches()),
                    Quantities.whole(figures.moves())});
        }
    }

    private static List<Option> others(MaintenanceStep step) {
        var chosen = step.result().best().figures();
        return step.result().alternatives().stream().filter(a -> !a.figures().equals(chosen)).map(Option::of).toList();
    }

    private static Option chosen(MaintenanceStep step) {
        return new Option(step.result().plan().atOnce(), step.result().best().figures());
    }

    /** The chart of one plan. */
    public static JFreeChart of(MaintenanceStep step, ChartTheme theme) {
        var style = new ChartStyle(theme);
        var groups = List.of(others(step), List.of(chosen(step)));
        var total = DisplayUnit.forSeconds(most(groups, true));
        var lost = DisplayUnit.forSeconds(most(groups, false));
        var dataset = new XYSeriesCollection();
        dataset.addSeries(series(Messages.Alternatives_Others, groups.getFirst(), total, lost));
        dataset.addSeries(series(Messages.Alternatives_Chosen, groups.getLast(), total, lost));
        var plot = new XYPlot(dataset, style.numberAxis(NLS.bind(Messages.Axis_TotalTime, total.label())),
                style.numberAxis(NLS.bind(Messages.Axis_ServiceLost, lost.label())), renderer(groups, theme));
        style.style(plot);
        plot.getDomainAxis().setUpperMargin(0.15);
        plot.getRangeAxis().setUpperMargin(0.15);
        var chart = style.chart(plot);
        style.legend(chart);
        return chart;
    }

    private static double most(List<List<Option>> groups, boolean ofTotal) {
        return groups.stream().flatMap(List::stream).map(Option::figures)
                .mapToDouble(f -> ofTotal ? f.total().seconds() : f.serviceLost().seconds()).max().orElse(0);
    }

    private static XYSeries series(String key, List<Option> options, DisplayUnit total, DisplayUnit lost) {
        var series = new XYSeries(key, false, true);
        options.forEach(o -> series.add(total.of(o.figures().total().seconds()),
                lost.of(o.figures().serviceLost().seconds()), false));
        return series;
    }

    private static XYLineAndShapeRenderer renderer(List<List<Option>> groups, ChartTheme theme) {
        var renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesPaint(0, theme.series(0));
        renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        renderer.setSeriesPaint(1, theme.stopped());
        renderer.setSeriesShape(1, diamond());
        renderer.setDefaultItemLabelFont(theme.smallFont());
        renderer.setDefaultItemLabelPaint(theme.mutedText());
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelGenerator(new StandardXYItemLabelGenerator() {
            @Override
            public String generateLabel(XYDataset data, int series, int item) {
                return groups.get(series).get(item).label();
            }
        });
        renderer.setDefaultToolTipGenerator((data, series, item) -> groups.get(series).get(item).tip());
        return renderer;
    }

    private static Shape diamond() {
        var path = new Path2D.Double();
        path.moveTo(0, -MARK);
        path.lineTo(MARK, 0);
        path.lineTo(0, MARK);
        path.lineTo(-MARK, 0);
        path.closePath();
        return path;
    }

    /** What the chart shows, in words: the plan on show first. */
    public static String description(MaintenanceStep step) {
        return Stream.concat(Stream.of(NLS.bind(Messages.Alternatives_DescriptionChosen, chosen(step).tip())),
                others(step).stream().map(Option::tip)).collect(Collectors.joining(" "));
    }
}
