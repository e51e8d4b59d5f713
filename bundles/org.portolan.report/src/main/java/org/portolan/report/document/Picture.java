/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.document;

import java.awt.Graphics2D;

/** Something drawn with vectors. */
public interface Picture {

    /** Width in the picture's own units. */
    int width();

    /** Height in the picture's own units. */
    int height();

    /** Draws the picture from the origin to its width and height. */
    void draw(Graphics2D graphics);

    /**
     * The picture as an {@code svg} element.
     *
     * @param id everything inside that has an id begins with it
     */
    String svgElement(String id, String title, String description);
}
