/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.portolan.engine.evacuation.ConcurrencyPoint;
import org.portolan.engine.evacuation.EvacuationFigures;
import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.format.DisplayUnit;
import org.portolan.study.format.Quantities;

/**
 * A plan with more and more relocations at once: how long it takes in all above, what users lose below. With too few the
 * link is idle; with too many every guest writes longer while it is sent.
 */
public final class ConcurrencyChart {

    private ConcurrencyChart() {
    }

    /** The chart of one plan. */
    public static JFreeChart of(MaintenanceStep step, ChartTheme theme) {
        var points = step.result().byConcurrency();
        var style = new ChartStyle(theme);
        var numbers = new SymbolAxis(Messages.Axis_AtOnce, points.stream().map(ConcurrencyChart::label)
                .toArray(String[]::new));
        numbers.setGridBandsVisible(false);
        style.style(numbers);
        var combined = new CombinedDomainXYPlot(numbers);
        style.style(combined);
        combined.setGap(14);
        combined.add(plot(points, EvacuationFigures::total, Messages.Axis_TotalTime, 0, style, theme), 1);
        combined.add(plot(points, EvacuationFigures::serviceLost, Messages.Axis_ServiceLost, 1, style, theme), 1);
        return style.chart(combined);
    }

    private static String label(ConcurrencyPoint point) {
        return point.atOnce().isPresent() ? Integer.toString(point.atOnce().getAsInt()) : Messages.AtOnce_Limits;
    }

    private static XYPlot plot(List<ConcurrencyPoint> points, Function<EvacuationFigures, SimTime> figure, String axis,
            int colour, ChartStyle style, ChartTheme theme) {
        double most = points.stream().mapToDouble(p -> figure.apply(p.figures()).seconds()).max().orElse(0);
        var unit = DisplayUnit.forSeconds(most);
        var series = new XYSeries(axis);
        for (int i = 0; i < points.size(); i++) {
            series.add(i, unit.of(figure.apply(points.get(i).figures()).seconds()));
        }
        NumberAxis values = style.numberAxis(NLS.bind(axis, unit.label()));
        var renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setSeriesPaint(0, theme.series(colour));
        renderer.setDefaultToolTipGenerator((data, s, item) -> NLS.bind(Messages.Concurrency_Tip,
                label(points.get(item)), Quantities.time(figure.apply(points.get(item).figures()))));
        var plot = new XYPlot(new XYSeriesCollection(series), null, values, renderer);
        style.style(plot);
        return plot;
    }

    /** What the chart shows, in words. */
    public static String description(MaintenanceStep step) {
        return step.result().byConcurrency().stream().map(p -> NLS.bind(Messages.Concurrency_Description,
                new Object[] {label(p), Quantities.time(p.figures().total()),
                        Quantities.time(p.figures().serviceLost())}))
                .reduce((a, b) -> a + ' ' + b).orElse("");
    }
}
