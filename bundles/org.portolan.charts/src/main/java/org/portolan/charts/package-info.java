/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Results of relocations as charts.
 * <p>
 * Each chart is defined once and comes out as a {@code JFreeChart}: the workbench puts it on screen, reports draw it as
 * vectors, {@link org.portolan.charts.ChartImage} makes PNG and SVG of it. Nothing here needs a display. Numbers are
 * those of the engine; long series are thinned without losing their extremes. What a chart shows is also there in words,
 * for tooltips and for readers who cannot see it.
 */
package org.portolan.charts;
