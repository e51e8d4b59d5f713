/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.BasicStroke;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** Puts a theme on charts, plots and axes. */
final class ChartStyle {

    private static final int MANY = 8;

    private final ChartTheme theme;

    ChartStyle(ChartTheme theme) {
        this.theme = theme;
    }

    /** A chart without a title: captions belong to the page or view around it. */
    JFreeChart chart(Plot plot) {
        var chart = new JFreeChart(null, theme.titleFont(), plot, false);
        chart.setBackgroundPaint(theme.background());
        chart.setAntiAlias(true);
        chart.setPadding(new RectangleInsets(6, 4, 4, 12));
        return chart;
    }

    /** Adds a legend below the plot. */
    void legend(JFreeChart chart) {
        var legend = new LegendTitle(chart.getPlot());
        // Many entries take many lines, and room from the plot.
        legend.setItemFont(chart.getPlot().getLegendItems().getItemCount() > MANY ? theme.smallFont() : theme.font());
        legend.setItemPaint(theme.text());
        legend.setBackgroundPaint(theme.background());
        legend.setFrame(BlockBorder.NONE);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemLabelPadding(new RectangleInsets(1, 2, 1, 12));
        legend.setMargin(6, 0, 0, 0);
        chart.addSubtitle(legend);
    }

    /** An axis of numbers from zero. */
    NumberAxis numberAxis(String label) {
        var axis = new NumberAxis(label);
        axis.setAutoRangeIncludesZero(true);
        axis.setLowerMargin(0);
        axis.setNumberFormatOverride(
                new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        style(axis);
        return axis;
    }

    void style(Axis axis) {
        axis.setLabelFont(theme.font());
        axis.setLabelPaint(theme.text());
        axis.setTickLabelFont(theme.smallFont());
        axis.setTickLabelPaint(theme.mutedText());
        axis.setAxisLinePaint(theme.mutedText());
        axis.setTickMarkPaint(theme.mutedText());
        axis.setAxisLineStroke(new BasicStroke(1));
    }

    void style(Plot plot) {
        plot.setBackgroundPaint(theme.background());
        plot.setOutlineVisible(false);
        plot.setNoDataMessage(Messages.Chart_NoData);
        plot.setNoDataMessageFont(theme.font());
        plot.setNoDataMessagePaint(theme.mutedText());
        plot.setInsets(new RectangleInsets(4, 4, 4, 8));
        if (plot instanceof XYPlot xy) {
            xy.setDomainGridlinesVisible(false);
            xy.setRangeGridlinePaint(theme.grid());
            xy.setRangeGridlineStroke(new BasicStroke(1));
            xy.setAxisOffset(RectangleInsets.ZERO_INSETS);
        }
    }
}
