/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.portolan.engine.failover.GuestFailover.Fate;
import org.portolan.engine.failover.HostLossResult;
import org.portolan.engine.quantity.SimTime;
import org.portolan.engine.result.TimeSeries;
import org.portolan.study.format.DisplayUnit;
import org.portolan.study.format.Quantities;

/** How services come back after hosts were lost: guests, and what they weigh, as shares of all, in steps over time. */
public final class ServicesBackChart {

    private static final double PERCENT = 100;
    private static final double THOUSAND = 1000;
    private static final float WIDTH = 2f;

    private ServicesBackChart() {
    }

    /** The chart; time counts from the loss. */
    public static JFreeChart of(HostLossResult result, ChartTheme theme) {
        var services = result.services();
        var unit = DisplayUnit.forSeconds(FailoverChart.until(result).minus(result.at()).seconds());
        var data = new XYSeriesCollection();
        data.addSeries(series(Messages.Failover_GuestsBack, services.guestsBack(), services.guests(), result, unit));
        data.addSeries(series(Messages.Failover_WeightBack, services.weightBack(), services.weight() * THOUSAND,
                result, unit));
        var style = new ChartStyle(theme);
        var renderer = new XYLineAndShapeRenderer(true, false);
        for (int i = 0; i < data.getSeriesCount(); i++) {
            renderer.setSeriesPaint(i, theme.series(i));
            renderer.setSeriesStroke(i, i == 0 ? new BasicStroke(WIDTH) : theme.seriesStroke(i));
        }
        renderer.setDefaultToolTipGenerator((d, series, item) -> NLS.bind(Messages.ServicesBack_Tip,
                new Object[] {Quantities.share(d.getYValue(series, item) / PERCENT), d.getSeriesKey(series),
                        Quantities.number(d.getXValue(series, item)) + ' ' + unit.label()}));
        var axis = style.numberAxis(Messages.Axis_ShareBack);
        axis.setRange(0, PERCENT);
        var plot = new XYPlot(data, style.numberAxis(NLS.bind(Messages.Axis_TimeSinceLoss, unit.label())), axis,
                renderer);
        style.style(plot);
        var chart = style.chart(plot);
        style.legend(chart);
        return chart;
    }

    /** The steps, and on to the end of the picture. */
    private static XYSeries series(String name, TimeSeries back, double all, HostLossResult result,
            DisplayUnit unit) {
        var series = new XYSeries(name, false, true);
        double share = 0;
        for (int i = 0; i < back.size(); i++) {
            share = all > 0 ? back.valueAt(i) / all * PERCENT : 0;
            series.add(unit.of(back.timeAt(i).minus(result.at()).seconds()), share);
        }
        series.add(unit.of(FailoverChart.until(result).minus(result.at()).seconds()), share);
        return series;
    }

    /** What the chart shows, in words. */
    public static String description(HostLossResult result) {
        var services = result.services();
        long back = result.guests().stream().map(g -> g.fate()).filter(Fate::isBack).count();
        var last = result.guests().stream().flatMap(g -> g.outage().stream()).reduce(SimTime::max);
        var said = new ArrayList<String>();
        said.add(NLS.bind(Messages.Failover_Description, services.guests(), back));
        add(said, Messages.Failover_LastBack, last);
        add(said, Messages.Failover_HalfBack, services.half());
        add(said, Messages.Failover_NineTenthsBack, services.nineTenths());
        return String.join(" ", said);
    }

    private static void add(List<String> said, String sentence, Optional<SimTime> time) {
        time.ifPresent(t -> said.add(NLS.bind(sentence, Quantities.time(t))));
    }
}
