/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.palette;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** Pictures of the chart's own tools; all others are those of the elements. */
public final class ChartIcons {
    public static final ImageDescriptor SELECT = icon("select");
    public static final ImageDescriptor MARQUEE = icon("marquee");
    public static final ImageDescriptor GRID = icon("grid");
    public static final ImageDescriptor PAGE_RATES = icon("page-rates");
    public static final ImageDescriptor RULERS = icon("rulers");
    public static final ImageDescriptor SNAP = icon("snap");
    public static final ImageDescriptor ZOOM_FIT = icon("zoom-fit");
    public static final ImageDescriptor ZOOM_IN = icon("zoom-in");
    public static final ImageDescriptor ZOOM_OUT = icon("zoom-out");
    public static final ImageDescriptor COLLAPSE = icon("collapse");
    public static final ImageDescriptor EXPAND = icon("expand");

    private ChartIcons() {
    }

    private static ImageDescriptor icon(String name) {
        return ResourceLocator.imageDescriptorFromBundle("org.portolan.editor", "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
