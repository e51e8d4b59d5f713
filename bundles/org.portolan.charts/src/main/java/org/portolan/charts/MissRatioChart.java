/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.BasicStroke;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.portolan.engine.paging.MemoryCurves.MissPoint;
import org.portolan.engine.quantity.Pages;
import org.portolan.study.format.DisplayUnit;
import org.portolan.study.format.Quantities;
import org.portolan.study.paging.GuestMemory;
import org.portolan.study.paging.MemoryTables;
import org.portolan.study.text.ElementNames;

/** The share of a guest's references that miss, over the frames that it has; a line stands where it is now. */
public final class MissRatioChart {

    private static final double PERCENT = 100;
    /** A line at the end of the axis could be missed. */
    private static final double ROOM = 1.05;

    private MissRatioChart() {
    }

    /** The chart of a guest. */
    public static JFreeChart of(GuestMemory memory, ChartTheme theme) {
        var style = new ChartStyle(theme);
        var misses = memory.curves().misses();
        long most = Math.max(memory.now().resident().count(),
                misses.isEmpty() ? 1 : misses.getLast().frames().count());
        var pages = DisplayUnit.forPages(most);
        var frames = style.numberAxis(NLS.bind(Messages.Axis_Frames, pages.label()));
        frames.setRange(0, pages.of(most) * ROOM);
        var share = style.numberAxis(Messages.Axis_MissRatio);
        share.setRange(0, PERCENT);
        var plot = new XYPlot(line(misses, pages), frames, share, renderer(misses, theme));
        style.style(plot);
        SweepChart.mark(plot, pages.of(memory.now().resident().count()), theme.mutedText());
        var items = new LegendItemCollection();
        items.add(TierPagesChart.swatch(Messages.Legend_Misses, theme.copying()));
        items.add(TierPagesChart.swatch(Messages.Legend_Now, theme.mutedText()));
        plot.setFixedLegendItems(items);
        var chart = style.chart(plot);
        style.legend(chart);
        return chart;
    }

    /** What the chart shows, in words. */
    public static String description(GuestMemory memory, ElementNames names) {
        return new MemoryTables(memory, names).inWords();
    }

    private static XYSeriesCollection line(List<MissPoint> misses, DisplayUnit pages) {
        var series = new XYSeries(Messages.Legend_Misses, false, true);
        misses.forEach(p -> series.add(pages.of(p.frames().count()), p.missRatio().value() * PERCENT, false));
        return new XYSeriesCollection(series);
    }

    private static XYLineAndShapeRenderer renderer(List<MissPoint> misses, ChartTheme theme) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, theme.copying());
        renderer.setSeriesStroke(0, new BasicStroke(2));
        renderer.setDefaultToolTipGenerator((dataset, series, item) -> tip(misses.get(item)));
        return renderer;
    }

    private static String tip(MissPoint point) {
        Pages frames = point.frames();
        return NLS.bind(Messages.MissRatio_Tip, new Object[] {Quantities.memory(frames.bytes()),
                Quantities.share(point.missRatio().value()), Quantities.pageRate(point.faults())});
    }
}
