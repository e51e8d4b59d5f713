/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.portolan.engine.paging.GuestPaging;
import org.portolan.engine.paging.HostPaging;
import org.portolan.engine.paging.TierKind;
import org.portolan.engine.paging.TierUse;
import org.portolan.engine.quantity.Pages;
import org.portolan.study.format.DisplayUnit;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ResultText;

/** Where the pages of a host's guests live in the steady state: one bar for each guest, stacked by tier. */
public final class HostTiersChart {

    /** As many bars can be told apart; the guests with fewer pages are added up in one more. */
    public static final int MOST_BARS = 15;

    private HostTiersChart() {
    }

    /** A bar: a guest, or several. */
    private record Bar(String label, List<GuestPaging> guests) {

        long pages(TierKind tier) {
            return guests.stream().mapToLong(g -> g.in(tier).count()).sum();
        }

        long all() {
            return Stream.of(TierKind.values()).mapToLong(this::pages).sum();
        }
    }

    /** The chart of a host. */
    public static JFreeChart of(HostPaging host, ElementNames names, ChartTheme theme) {
        var style = new ChartStyle(theme);
        var bars = bars(host, names);
        var unit = DisplayUnit.forPages(bars.stream().mapToLong(Bar::all).max().orElse(0));
        var tiers = tiers(host);
        var plot = new CategoryPlot(dataset(bars, tiers, unit), CategoryCharts.axis(style),
                style.numberAxis(NLS.bind(Messages.Axis_Pages, unit.label())), renderer(bars, tiers, theme));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        CategoryCharts.style(plot, style, theme);
        var items = new LegendItemCollection();
        tiers.forEach(t -> items.add(TierPagesChart.swatch(ResultText.of(t), theme.tier(t))));
        plot.setFixedLegendItems(items);
        var chart = style.chart(plot);
        style.legend(chart);
        return chart;
    }

    /** Number of bars that a host has, for the height of the chart. */
    public static int bars(HostPaging host) {
        return Math.min(host.guests().size(), MOST_BARS + 1);
    }

    /** What the chart shows, in words. */
    public static String description(HostPaging host) {
        return host.tiers().stream().map(HostTiersChart::description).collect(Collectors.joining(" "));
    }

    private static String description(TierUse tier) {
        return NLS.bind(Messages.HostTiers_Description, ResultText.of(tier.kind()), Quantities.pages(tier.used()));
    }

    private static List<TierKind> tiers(HostPaging host) {
        return host.tiers().stream().map(TierUse::kind).distinct().sorted().toList();
    }

    /** The guests with most pages, the largest first. */
    private static List<Bar> bars(HostPaging host, ElementNames names) {
        var all = host.guests().stream().map(g -> new Bar(names.of(g.guest()), List.of(g)))
                .sorted(Comparator.comparingLong(Bar::all).reversed().thenComparing(Bar::label)).toList();
        if (all.size() <= MOST_BARS + 1) {
            return all;
        }
        var others = all.subList(MOST_BARS, all.size());
        return Stream.concat(all.stream().limit(MOST_BARS), Stream.of(new Bar(
                NLS.bind(Messages.HostTiers_Others, Quantities.whole(others.size())),
                others.stream().flatMap(b -> b.guests().stream()).toList()))).toList();
    }

    private static DefaultCategoryDataset dataset(List<Bar> bars, List<TierKind> tiers, DisplayUnit unit) {
        var dataset = new DefaultCategoryDataset();
        for (var tier : tiers) {
            for (int i = 0; i < bars.size(); i++) {
                dataset.addValue(unit.of(bars.get(i).pages(tier)), tier,
                        new CategoryCharts.Key(i, bars.get(i).label()));
            }
        }
        return dataset;
    }

    private static StackedBarRenderer renderer(List<Bar> bars, List<TierKind> tiers, ChartTheme theme) {
        var renderer = new StackedBarRenderer();
        CategoryCharts.style(renderer);
        for (int i = 0; i < tiers.size(); i++) {
            renderer.setSeriesPaint(i, theme.tier(tiers.get(i)));
        }
        renderer.setDefaultToolTipGenerator((dataset, row, column) -> NLS.bind(Messages.HostTiers_Tip,
                new Object[] {bars.get(column).label(), ResultText.of(tiers.get(row)),
                        Quantities.pagesInWords(new Pages(bars.get(column).pages(tiers.get(row))))}));
        return renderer;
    }
}
