/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.BasicStroke;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;

/** The look that charts with one bar for each thing have in common. */
final class CategoryCharts {

    /** Names longer than this would leave no room for the bars. */
    private static final float MOST_OF_WIDTH = 0.3f;

    private CategoryCharts() {
    }

    /** A thing with a bar of its own; several may have one name. */
    record Key(int index, String label) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return Integer.compare(index, other.index);
        }

        @Override
        public String toString() {
            return label;
        }
    }

    static CategoryAxis axis(ChartStyle style) {
        var axis = new CategoryAxis();
        style.style(axis);
        axis.setCategoryMargin(0.25);
        axis.setLowerMargin(0.02);
        axis.setUpperMargin(0.02);
        axis.setMaximumCategoryLabelWidthRatio(MOST_OF_WIDTH);
        return axis;
    }

    static void style(CategoryPlot plot, ChartStyle style, ChartTheme theme) {
        style.style(plot);
        plot.setRangeGridlinePaint(theme.grid());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    static void style(BarRenderer renderer) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setMaximumBarWidth(0.12);
    }
}
