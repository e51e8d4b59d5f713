/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.portolan.engine.paging.HostPaging;
import org.portolan.engine.paging.VolumeUse;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ElementNames;

/** How busy the paging volumes of a host are, with the limits from which that is a concern, and serious. */
public final class DeviceBusyChart {

    /** Cause for concern: Velocity, SYSPAGE. */
    public static final double CONCERN = 0.2;
    /** Serious: Velocity, SYSPAGE. */
    public static final double SERIOUS = 0.5;

    private static final double PERCENT = 100;

    private DeviceBusyChart() {
    }

    /** The chart of a host. */
    public static JFreeChart of(HostPaging host, ElementNames names, ChartTheme theme) {
        var style = new ChartStyle(theme);
        var axis = style.numberAxis(Messages.Axis_Busy);
        axis.setRange(0, PERCENT);
        var plot =
                new CategoryPlot(dataset(host, names), CategoryCharts.axis(style), axis, renderer(host, names, theme));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        CategoryCharts.style(plot, style, theme);
        plot.addRangeMarker(limit(CONCERN, theme.slowed()), Layer.FOREGROUND);
        plot.addRangeMarker(limit(SERIOUS, theme.stopped()), Layer.FOREGROUND);
        return style.chart(plot);
    }

    /** What the chart shows, in words. */
    public static String description(HostPaging host, ElementNames names) {
        return host.volumes().stream().map(v -> NLS.bind(Messages.DeviceBusy_Description, names.of(v.volume()),
                Quantities.share(v.busy().value()))).collect(Collectors.joining(" "));
    }

    private static ValueMarker limit(double share, Color colour) {
        return new ValueMarker(share * PERCENT, colour, new BasicStroke(1.5f));
    }

    private static DefaultCategoryDataset dataset(HostPaging host, ElementNames names) {
        var dataset = new DefaultCategoryDataset();
        for (int i = 0; i < host.volumes().size(); i++) {
            var volume = host.volumes().get(i);
            dataset.addValue(volume.busy().value() * PERCENT, Messages.Axis_Busy,
                    new CategoryCharts.Key(i, names.of(volume.volume())));
        }
        return dataset;
    }

    private static BarRenderer renderer(HostPaging host, ElementNames names, ChartTheme theme) {
        var renderer = new BarRenderer();
        CategoryCharts.style(renderer);
        renderer.setSeriesPaint(0, theme.copying());
        renderer.setDefaultToolTipGenerator((dataset, row, column) -> tip(host.volumes().get(column), names));
        return renderer;
    }

    private static String tip(VolumeUse volume, ElementNames names) {
        return NLS.bind(Messages.DeviceBusy_Tip, new Object[] {names.of(volume.volume()),
                Quantities.share(volume.busy().value()), Quantities.time(volume.readResponse()),
                Quantities.time(volume.writeResponse())});
    }
}
