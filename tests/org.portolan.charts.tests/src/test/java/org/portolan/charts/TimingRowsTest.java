/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.TitleEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.charts.TimingRows.Caption;
import org.portolan.charts.TimingRows.Piece;
import org.portolan.charts.TimingRows.Row;
import org.portolan.charts.TimingRows.Type;
import org.portolan.engine.result.RunResult;
import org.portolan.study.RelocationComparisonResult;
import org.portolan.study.VariantResult;
import org.portolan.testkit.result.RelocationSamples;

/** Captions stay inside the chart whatever its size, and what does not fit can be read in a tooltip. */
class TimingRowsTest {

    private static final String LONG = "refused: no volume that both hosts reach, and no slot on any of them is free";

    private final Type type = Type.of(ChartTheme.light(), new FontRenderContext(null, true, false));
    private final Caption shortCaption = new Caption("Pre-copy", "total 13 s, quiesce 160 ms", false, true);
    private final Caption longCaption = new Caption("Paging through volumes that are shared", LONG, true, false);
    private final Caption hostile = new Caption("W".repeat(300), "\uD83D\uDE80".repeat(200), false, true);

    @ParameterizedTest
    @ValueSource(doubles = {60, 200, 300, 380, 600, 720, 800, 1200, 1600})
    void nothingIsDrawnBeyondTheWidth(double width) {
        var captions = List.of(shortCaption, longCaption, hostile);

        for (var rows : List.of(TimingRows.of(captions, type, width), TimingRows.fitting(captions, type, width, 40),
                TimingRows.fitting(captions, type, width, 4000))) {
            for (int row = 0; row < captions.size(); row++) {
                for (var piece : rows.rows().get(row).pieces()) {
                    assertThat(piece.x() + widthOf(piece, captions.get(row))).as(piece.text())
                            .isLessThanOrEqualTo(width + 0.01);
                }
            }
        }
    }

    private double widthOf(Piece piece, Caption caption) {
        return FittedText.widthOf(piece.text(), piece.isName() ? type.name() : type.remarkFont(caption),
                type.context());
    }

    @Test
    void aRemarkStandsBesideTheNameWhereThereIsRoomAndBelowItElsewhere() {
        assertThat(texts(longCaption, 1200)).containsExactly("Paging through volumes that are shared", LONG);
        assertThat(baselines(longCaption, 1200)).hasSize(1);
        assertThat(baselines(longCaption, 600)).hasSize(2);
        assertThat(texts(longCaption, 400)).hasSize(3).startsWith("Paging through volumes that are shared");
        assertThat(String.join(" ", texts(longCaption, 400).subList(1, 3))).as("broken between words").isEqualTo(LONG);
        assertThat(onlyRow(longCaption, 400).isWhole()).isTrue();
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        var row = onlyRow(longCaption, 220);

        assertThat(row.isWhole()).isFalse();
        assertThat(row.pieces().getLast().text()).endsWith("\u2026");
        assertThat(onlyRow(hostile, 300).isWhole()).isFalse();
    }

    @Test
    void whereNothingHappenedNoRoomIsKeptForBars() {
        var silent = new Caption(shortCaption.name(), shortCaption.remark(), true, false);

        assertThat(onlyRow(silent, 600).height()).isLessThan(onlyRow(shortCaption, 600).height() - 15);
    }

    @Test
    void rowsStandBelowEachOtherAndTakeWhatIsThere() {
        var captions = IntStream.range(0, 14).mapToObj(i -> i % 3 == 0 ? longCaption : shortCaption).toList();

        for (var height : List.of(1200.0, 900.0, 400.0)) {
            var rows = TimingRows.fitting(captions, type, 380, height);
            var end = 0.0;
            for (var row : rows.rows()) {
                assertThat(row.top()).isCloseTo(end, within(1e-9));
                end = row.top() + row.height();
            }
            assertThat(end).isCloseTo(rows.height(), within(1e-9)).isLessThanOrEqualTo(height + 1e-9);
        }
    }

    @Test
    void aPictureOfTheBestHeightShowsEveryCaptionInFull() {
        var chart = chart(14);
        for (int width : new int[] {380, 720, 960, 1600}) {
            var height = ScrolledRows.bestHeight(chart, width).orElseThrow();
            drawn(chart, width, height);

            assertThat(((TimingPlot) chart.getPlot()).rowsHeight()).as("rows of a chart %d wide", width)
                    .isCloseTo(drawn(chart, width, height).getPlotInfo().getDataArea().getHeight(), within(2.0));
        }
    }

    @Test
    void rowsScrollAndTheLegendStays() {
        var chart = chart(14);
        var rows = (ScrolledRows) chart.getPlot();
        rows.setScrolling(true);
        rows.scrollTo(1e9);
        var info = drawn(chart, 400, 300);
        var shown = info.getPlotInfo().getDataArea();
        var legend = legendIn(info);

        assertThat(rows.offset()).as("not beyond the last row").isCloseTo(rows.rowsHeight() - shown.getHeight(),
                within(1e-6));
        assertThat(new Rectangle2D.Double(0, 0, 400, 300).contains(legend)).isTrue();
        assertThat(legend.getMinY()).isGreaterThan(shown.getMaxY());
        rows.scrollTo(-5);
        drawn(chart, 400, 300);
        assertThat(rows.offset()).isZero();
    }

    @Test
    void aCaptionThatIsCutHasTheWholeOfItAsItsTooltip() {
        var chart = TimingChart.of(comparison("W".repeat(100)), ChartTheme.dark());
        var info = drawn(chart, 400, 300);
        var area = info.getPlotInfo().getDataArea();

        assertThat(info.getEntityCollection().getEntity(area.getMinX() + 50, area.getMinY() + 12).getToolTipText())
                .startsWith("W".repeat(100) + ": total 13.08 s");
    }

    @Test
    void aChartWithoutRowsNeedsNoHeightOfItsOwn() {
        assertThat(ScrolledRows.bestHeight(PagesLeftChart.of(comparison("one"), ChartTheme.light()), 400)).isEmpty();
    }

    private static Rectangle2D legendIn(ChartRenderingInfo info) {
        for (var entity : info.getEntityCollection().getEntities()) {
            if (entity instanceof TitleEntity title) {
                return title.getArea().getBounds2D();
            }
        }
        throw new AssertionError("no legend was drawn");
    }

    private List<String> texts(Caption caption, double width) {
        return onlyRow(caption, width).pieces().stream().map(Piece::text).toList();
    }

    private List<Double> baselines(Caption caption, double width) {
        return onlyRow(caption, width).pieces().stream().map(Piece::baseline).distinct().toList();
    }

    private Row onlyRow(Caption caption, double width) {
        return TimingRows.of(List.of(caption), type, width).rows().getFirst();
    }

    private static RelocationComparisonResult comparison(String label) {
        return new RelocationComparisonResult(List.of(new VariantResult(label, RelocationSamples.precopy())));
    }

    private static JFreeChart chart(int variants) {
        var runs = List.of(RelocationSamples.precopy(), RelocationSamples.sharedDasd(), RelocationSamples.refused());
        return TimingChart.of(new RelocationComparisonResult(IntStream.range(0, variants)
                .mapToObj(i -> new VariantResult("variant " + (i + 1), (RunResult) runs.get(i % runs.size())))
                .toList()), ChartTheme.light());
    }

    private static ChartRenderingInfo drawn(JFreeChart chart, int width, int height) {
        var info = new ChartRenderingInfo();
        var graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height), info);
        } finally {
            graphics.dispose();
        }
        return info;
    }
}
