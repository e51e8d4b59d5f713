/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.OptionalInt;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;

/**
 * The plot of a chart that has a row for each variant, for which a screen may be too low: then the rows scroll, while
 * the axis and the legend stay in sight. Heights are in chart units.
 */
public interface ScrolledRows {

    /** Says that the rows may leave the plot at the bottom; without it they are drawn closer until they fit. */
    void setScrolling(boolean scrolls);

    /** How high the rows are at their best in a plot of this width. */
    double bestRowsHeight(double width, FontRenderContext context);

    /** How high all the rows together are, as the chart was drawn last; nothing to scroll if the plot is as high. */
    double rowsHeight();

    /** How much of the rows is above the plot. */
    double offset();

    /** Moves the rows so that so much of them is above the plot; never further than to the last row. */
    void scrollTo(double offset);

    /** The height at which a chart of this width shows all its rows at their best; empty for a chart without rows. */
    static OptionalInt bestHeight(JFreeChart chart, int width) {
        if (!(chart.getPlot() instanceof ScrolledRows rows)) {
            return OptionalInt.empty();
        }
        // Higher than any axis and legend, whose heights are known only when they are drawn.
        var tall = 2000;
        var graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            var drawn = new ChartRenderingInfo();
            chart.draw(graphics, new Rectangle2D.Double(0, 0, width, tall), drawn);
            var area = drawn.getPlotInfo().getDataArea();
            var others = tall - area.getHeight();
            return OptionalInt.of(
                    (int) Math.ceil(others + rows.bestRowsHeight(area.getWidth(), graphics.getFontRenderContext())));
        } finally {
            graphics.dispose();
        }
    }
}
