/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.IntervalXYDataset;

/** Rows of one height with a name each and bars to the right, the first above. */
final class RowsPlot extends XYPlot implements ScrolledRows {

    private static final long serialVersionUID = 1L;
    /** Height of a row whose name can be read. */
    private static final double ROW = 24;
    /** What axis and legend take of the height, about. */
    private static final double BESIDE_ROWS = 60;

    private final int rows;
    private boolean scrolls;
    private double wantedOffset;
    private int first;
    private int shown;

    /** @param names names of the rows, the first above; bars of a row are at its number, from 0 */
    RowsPlot(String[] names, IntervalXYDataset bars, NumberAxis values, XYItemRenderer renderer, ChartStyle style) {
        super(bars, rowAxis(names, style), values, renderer);
        rows = names.length;
        setOrientation(PlotOrientation.HORIZONTAL);
        style.style(this);
    }

    private static SymbolAxis rowAxis(String[] names, ChartStyle style) {
        var axis = new SymbolAxis(null, names);
        axis.setInverted(true);
        axis.setGridBandsVisible(false);
        style.style(axis);
        return axis;
    }

    @Override
    public void setScrolling(boolean isScrolling) {
        scrolls = isScrolling;
    }

    @Override
    public double bestRowsHeight(double width, FontRenderContext context) {
        return rows * ROW;
    }

    @Override
    public double rowsHeight() {
        return shown < rows ? rows * ROW : 0;
    }

    @Override
    public double offset() {
        return first * ROW;
    }

    @Override
    public void scrollTo(double newOffset) {
        wantedOffset = newOffset;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
        place(area.getHeight());
        super.draw(graphics, area, anchor, parent, info);
    }

    private void place(double height) {
        int room = (int) Math.max(1, (height - BESIDE_ROWS) / ROW);
        shown = scrolls ? Math.min(rows, room) : rows;
        first = Math.clamp(Math.round(wantedOffset / ROW), 0, rows - shown);
        if (shown > 0) {
            getDomainAxis().setRange(new Range(first - 0.5, first + shown - 0.5), true, false);
        }
    }
}
