/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.internal;

import java.util.Map;
import java.util.stream.Collectors;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import org.portolan.report.document.Block;
import org.portolan.report.document.Picture;
import org.portolan.report.document.ReportDocument;
import org.w3c.dom.Element;

/** Draws the figures of a document where its page has {@code <object data-figure="id">}. */
public final class DocumentFigures implements FSObjectDrawerFactory {

    private static final String ATTRIBUTE = "data-figure";

    private final Map<String, Picture> pictures;

    /** For the figures of a document. */
    public DocumentFigures(ReportDocument document) {
        pictures = document.figures().collect(Collectors.toMap(Block.Figure::id, Block.Figure::picture));
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getNodeName().equals("object") && pictures.containsKey(element.getAttribute(ATTRIBUTE));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? drawer(pictures.get(element.getAttribute(ATTRIBUTE))) : null;
    }

    private static FSObjectDrawer drawer(Picture picture) {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            var unitsWide = (float) (width / dotsPerPixel);
            var unitsHigh = (float) (height / dotsPerPixel);
            device.drawWithGraphics((float) x, (float) y, unitsWide, unitsHigh, graphics -> {
                graphics.scale(unitsWide / picture.width(), unitsHigh / picture.height());
                picture.draw(graphics);
            });
            return Map.of();
        };
    }
}
