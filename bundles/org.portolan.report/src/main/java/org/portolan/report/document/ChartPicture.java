/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.document;

import java.awt.Graphics2D;

import org.jfree.chart.JFreeChart;
import org.portolan.charts.ChartImage;

/**
 * A chart as a picture.
 *
 * @param chart the chart
 * @param width in chart units
 * @param height in chart units
 */
public record ChartPicture(JFreeChart chart, int width, int height) implements Picture {

    @Override
    public void draw(Graphics2D graphics) {
        new ChartImage(chart, width, height).draw(graphics);
    }

    @Override
    public String svgElement(String id, String title, String description) {
        return new ChartImage(chart, width, height).svgElement(id, title, description);
    }
}
