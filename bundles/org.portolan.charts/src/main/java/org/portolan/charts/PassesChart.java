/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.portolan.engine.result.GuestState;
import org.portolan.engine.result.Pass;
import org.portolan.study.RelocationComparisonResult;
import org.portolan.study.VariantResult;
import org.portolan.study.format.DisplayUnit;
import org.portolan.study.format.Quantities;
import org.portolan.study.text.ResultText;

/** Pages sent in each pass, one bar per variant; passes with the guest stopped are drawn as outlines. */
public final class PassesChart {

    /** More bars than this have no room for their values. */
    private static final int MOST_VALUES = 18;

    private PassesChart() {
    }

    /** The chart of all variants of a comparison. */
    public static JFreeChart of(RelocationComparisonResult result, ChartTheme theme) {
        var style = new ChartStyle(theme);
        var unit = DisplayUnit.forPages(result.variants().stream().flatMap(v -> v.relocation().passes().stream())
                .mapToLong(p -> p.sent().count()).max().orElse(0));
        var passAxis = new CategoryAxis(Messages.Axis_Pass);
        style.style(passAxis);
        passAxis.setCategoryMargin(0.25);
        passAxis.setLowerMargin(0.02);
        passAxis.setUpperMargin(0.02);
        var pagesAxis = style.numberAxis(NLS.bind(Messages.Axis_PagesSent, unit.label()));
        pagesAxis.setUpperMargin(0.12);
        var plot = new CategoryPlot(dataset(result, unit), passAxis, pagesAxis, renderer(result, unit, theme));
        style.style(plot);
        plot.setRangeGridlinePaint(theme.grid());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedLegendItems(legendItems(result, theme));
        var chart = style.chart(plot);
        style.legend(chart);
        return chart;
    }

    /** What the chart shows, in words. */
    public static String description(RelocationComparisonResult result) {
        return result.variants().stream().map(PassesChart::description).collect(Collectors.joining(" "));
    }

    private static String description(VariantResult variant) {
        var passes = variant.relocation().passes();
        if (passes.isEmpty()) {
            return NLS.bind(Messages.Passes_NonePassed, variant.label());
        }
        return NLS.bind(Messages.Passes_Description, variant.label(),
                passes.stream().map(PassesChart::pages).collect(Collectors.joining("; ")));
    }

    private static String pages(Pass pass) {
        var sent = Quantities.pages(pass.sent());
        return pass.skipped().isZero() ? sent
                : NLS.bind(Messages.Passes_Skipped, sent, Quantities.pages(pass.skipped()));
    }

    private static DefaultCategoryDataset dataset(RelocationComparisonResult result, DisplayUnit unit) {
        var dataset = new DefaultCategoryDataset();
        // Columns appear in the order of first use: all pass numbers first, so that they stand in their order.
        var most = result.variants().stream().mapToInt(v -> v.relocation().passes().size()).max().orElse(0);
        for (var variant : moving(result)) {
            for (int number = 1; number <= most; number++) {
                dataset.addValue(pass(result, variant, number).map(p -> unit.of(p.sent().count())).orElse(null),
                        variant, Integer.valueOf(number));
            }
        }
        return dataset;
    }

    /** Indexes of the variants that made a pass; the others would only take room from them. */
    private static List<Integer> moving(RelocationComparisonResult result) {
        return IntStream.range(0, result.variants().size())
                .filter(i -> !result.variants().get(i).relocation().passes().isEmpty()).boxed().toList();
    }

    private static Optional<Pass> pass(RelocationComparisonResult result, int variant, int number) {
        var passes = result.variants().get(variant).relocation().passes();
        return number <= passes.size() ? Optional.of(passes.get(number - 1)) : Optional.empty();
    }

    private static BarRenderer renderer(RelocationComparisonResult result, DisplayUnit unit, ChartTheme theme) {
        var renderer = new PassRenderer(result, unit, theme);
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        renderer.setItemMargin(0.08);
        renderer.setMaximumBarWidth(0.09);
        renderer.setMinimumBarLength(1);
        renderer.setDefaultOutlineStroke(new BasicStroke(1.2f));
        var moving = moving(result);
        for (int row = 0; row < moving.size(); row++) {
            renderer.setSeriesPaint(row, theme.series(moving.get(row)));
            renderer.setSeriesOutlinePaint(row, theme.series(moving.get(row)));
        }
        var bars = result.variants().stream().mapToInt(v -> v.relocation().passes().size()).sum();
        if (bars <= MOST_VALUES) {
            renderer.setDefaultItemLabelsVisible(true);
            renderer.setDefaultItemLabelFont(theme.smallFont());
            renderer.setDefaultItemLabelPaint(theme.text());
            renderer.setDefaultPositiveItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
            renderer.setDefaultItemLabelGenerator(new PassLabels());
        }
        renderer.setDefaultToolTipGenerator((dataset, row, column) -> pass(result, moving.get(row), column + 1)
                .map(p -> tip(result.variants().get(moving.get(row)), p)).orElse(null));
        return renderer;
    }

    private static String tip(VariantResult variant, Pass pass) {
        return NLS.bind(Messages.Passes_Tip,
                new Object[] {variant.label(), String.valueOf(pass.number()), ResultText.of(pass.guest()),
                        pages(pass), Quantities.time(pass.duration()),
                        Quantities.pages(pass.newlyDirtied())});
    }

    private static LegendItemCollection legendItems(RelocationComparisonResult result, ChartTheme theme) {
        var items = new LegendItemCollection();
        for (int i : moving(result)) {
            items.add(TierPagesChart.swatch(Labels.shortened(result.variants().get(i).label()), theme.series(i)));
        }
        if (result.variants().stream().flatMap(v -> v.relocation().passes().stream())
                .anyMatch(p -> p.guest() == GuestState.STOPPED)) {
            items.add(outlined(Messages.Legend_OutlinedStopped, theme));
        }
        if (skips(result)) {
            items.add(dashed(Messages.Legend_DashedSkipped, theme));
        }
        return items;
    }

    private static boolean skips(RelocationComparisonResult result) {
        return result.variants().stream().flatMap(v -> v.relocation().passes().stream())
                .anyMatch(p -> !p.skipped().isZero());
    }

    private static LegendItem dashed(String label, ChartTheme theme) {
        return new LegendItem(label, null, null, null, new Rectangle(-7, -7, 14, 14), theme.background(),
                PassRenderer.DASHED, theme.mutedText());
    }

    private static LegendItem outlined(String label, ChartTheme theme) {
        return new LegendItem(label, null, null, null, new Rectangle(-7, -7, 14, 14), theme.background(),
                new BasicStroke(1.2f), theme.mutedText());
    }

    /** Values above the bars, in the unit of the axis, which is short enough for narrow bars. */
    private static final class PassLabels extends StandardCategoryItemLabelGenerator {
        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            var value = dataset.getValue(row, column);
            return value == null ? null : Quantities.number(value.doubleValue());
        }
    }

    /** Draws the passes pale in which the guest stands still, and dashed on top what a pass skipped. */
    private static final class PassRenderer extends BarRenderer {
        private static final BasicStroke DASHED = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                new float[] {3, 2}, 0);
        private final transient RelocationComparisonResult result;
        private final transient List<Integer> moving;
        private final transient ChartTheme theme;
        private final transient DisplayUnit unit;

        PassRenderer(RelocationComparisonResult result, DisplayUnit unit, ChartTheme theme) {
            this.result = result;
            this.moving = moving(result);
            this.theme = theme;
            this.unit = unit;
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            var variant = moving.get(row);
            var colour = theme.series(variant);
            return pass(result, variant, column + 1).filter(p -> p.guest() == GuestState.STOPPED).isPresent()
                    ? mixed(colour, theme.background())
                    : colour;
        }

        /** The axis has room for what was skipped too. */
        @Override
        public Range findRangeBounds(CategoryDataset dataset) {
            double most = moving.stream().flatMap(v -> result.variants().get(v).relocation().passes().stream())
                    .mapToDouble(p -> unit.of(p.sent().count() + p.skipped().count())).max().orElse(0);
            return Range.expandToInclude(super.findRangeBounds(dataset), most);
        }

        @Override
        public void drawItem(Graphics2D g, CategoryItemRendererState state, Rectangle2D area, CategoryPlot plot,
                CategoryAxis passAxis, ValueAxis pagesAxis, CategoryDataset dataset, int row, int column, int drawn) {
            super.drawItem(g, state, area, plot, passAxis, pagesAxis, dataset, row, column, drawn);
            pass(result, moving.get(row), column + 1).filter(p -> !p.skipped().isZero()).ifPresent(p -> {
                double left = calculateBarW0(plot, plot.getOrientation(), area, passAxis, state, row, column);
                double low = pagesAxis.valueToJava2D(unit.of(p.sent().count()), area, plot.getRangeAxisEdge());
                double high = pagesAxis.valueToJava2D(unit.of(p.sent().count() + p.skipped().count()), area,
                        plot.getRangeAxisEdge());
                g.setPaint(theme.series(moving.get(row)));
                g.setStroke(DASHED);
                g.draw(new Rectangle2D.Double(left, high, state.getBarWidth(), low - high));
            });
        }

        private static Color mixed(Color colour, Color ground) {
            return new Color((colour.getRed() + 2 * ground.getRed()) / 3,
                    (colour.getGreen() + 2 * ground.getGreen()) / 3, (colour.getBlue() + 2 * ground.getBlue()) / 3);
        }
    }
}
