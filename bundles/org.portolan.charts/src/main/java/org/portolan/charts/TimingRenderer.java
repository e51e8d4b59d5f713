/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.Range;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;

/** Draws stretches of time as bars in the rows of a {@link TimingPlot}: x is time, y the number of the row. */
final class TimingRenderer extends AbstractXYItemRenderer {

    private static final long serialVersionUID = 1L;
    /** A stop of milliseconds stays visible beside a transfer of minutes. */
    private static final double NARROWEST = 2;
    /** A hand hits nothing narrower. */
    private static final double NARROWEST_TO_POINT_AT = 6;

    private final int thinSeries;

    /** @param thinSeries index of the series that is drawn as the thin bar below the others */
    TimingRenderer(int thinSeries) {
        this.thinSeries = thinSeries;
    }

    @Override
    public Range findDomainBounds(XYDataset dataset) {
        return findDomainBounds(dataset, true);
    }

    @Override
    public void drawItem(Graphics2D graphics, XYItemRendererState state, Rectangle2D area, PlotRenderingInfo info,
            XYPlot plot, ValueAxis time, ValueAxis rows, XYDataset dataset, int series, int item,
            CrosshairState crosshair, int pass) {
        var stretches = (IntervalXYDataset) dataset;
        var row = (int) stretches.getYValue(series, item);
        var timing = (TimingPlot) plot;
        var lane = series == thinSeries ? timing.thinBar(row, area) : timing.bar(row, area);
        var begin = time.valueToJava2D(stretches.getStartXValue(series, item), area, plot.getDomainAxisEdge());
        var end = time.valueToJava2D(stretches.getEndXValue(series, item), area, plot.getDomainAxisEdge());
        graphics.setPaint(getItemPaint(series, item));
        graphics.fill(across(lane, begin, end, NARROWEST));
        var target = across(lane, begin, end, NARROWEST_TO_POINT_AT).createIntersection(area);
        if (info != null && !target.isEmpty()) {
            addEntity(info.getOwner().getEntityCollection(), target, dataset, series, item, target.getCenterX(),
                    target.getCenterY());
        }
    }

    private static Rectangle2D across(Rectangle2D lane, double begin, double end, double narrowest) {
        var width = Math.max(narrowest, end - begin);
        return new Rectangle2D.Double((begin + end - width) / 2, lane.getY(), width, lane.getHeight());
    }
}
