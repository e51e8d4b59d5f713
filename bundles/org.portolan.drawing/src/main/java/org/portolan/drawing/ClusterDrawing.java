/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import org.portolan.drawing.HitRegion.Kind;

/** Draws a cluster's frame and heading; its hosts are drawn on top of it by their own bounds. */
public final class ClusterDrawing {
    private static final double PADDING = 16;
    private static final double CORNER = 10;

    private final TextMeasure measure;

    public ClusterDrawing(TextMeasure measure) {
        this.measure = measure;
    }

    /** Room to leave around the hosts of a cluster. */
    public Insets insets() {
        return new Insets(headerHeight(), PADDING, PADDING, PADDING);
    }

    /** The least size: the heading, and room for nothing. */
    public Size minimumSize(ClusterSketch cluster) {
        double words = Math.max(measure.width(cluster.name(), FontRole.HEADING),
                measure.width(cluster.subtitle(), FontRole.SMALL));
        return new Size(Math.min(words, 30 * FontRole.SMALL.size()) + 2 * PADDING, headerHeight() + PADDING)
                .roundedUp();
    }

    private double headerHeight() {
        return Math.ceil(measure.lineHeight(FontRole.HEADING)) + Math.ceil(measure.lineHeight(FontRole.SMALL)) + 20;
    }

    public Drawing draw(ClusterSketch cluster, Size size, DetailLevel detail) {
        var to = new DrawingBuilder(measure);
        var box = Box.of(size);
        to.frame(box.inset(0.5), CORNER, Ink.CLUSTER_FILL, Stroke.of(Ink.CLUSTER_BORDER, 1));
        var heading = box.top(headerHeight()).without(new Insets(10, PADDING, 8, PADDING));
        double first = Math.ceil(measure.lineHeight(FontRole.HEADING));
        if (detail != DetailLevel.FULL) {
            var large = detail == DetailLevel.NAMES ? FontRole.DISPLAY : FontRole.POSTER;
            to.text(box.top(headerHeight()).without(new Insets(0, PADDING, 0, PADDING)), cluster.name(), large,
                    Ink.TEXT);
        } else if (cluster.subtitle().isEmpty()) {
            to.text(heading, cluster.name(), FontRole.HEADING, Ink.TEXT);
        } else {
            to.text(heading.top(first), cluster.name(), FontRole.HEADING, Ink.TEXT);
            to.text(heading.without(new Insets(first, 0, 0, 0)), cluster.subtitle(), FontRole.SMALL, Ink.TEXT_MUTED);
        }
        String tip = cluster.subtitle().isEmpty() ? cluster.name() : cluster.name() + ": " + cluster.subtitle();
        return to.region(box, Kind.CLUSTER, cluster.id(), tip).build(size);
    }
}
