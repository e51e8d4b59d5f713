/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report;

import org.portolan.report.document.Picture;

/**
 * Size of a figure on paper in millimetres: as wide as the text, unless it would then be too high for a page, and never
 * larger than its own units at 96 to the inch.
 */
record FigureSize(double width, double height) {

    private static final double TEXT_WIDTH = 174;
    private static final double MOST_HEIGHT = 205;
    private static final double MILLIMETRES_PER_UNIT = 25.4 / 96;

    static FigureSize of(Picture picture) {
        var scale = Math.min(Math.min(TEXT_WIDTH / picture.width(), MOST_HEIGHT / picture.height()),
                MILLIMETRES_PER_UNIT);
        return new FigureSize(picture.width() * scale, picture.height() * scale);
    }
}
