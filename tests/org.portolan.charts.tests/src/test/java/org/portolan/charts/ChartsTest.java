/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;
import org.portolan.engine.result.RunResult;
import org.portolan.study.RelocationComparisonResult;
import org.portolan.study.VariantResult;
import org.portolan.testkit.result.RelocationSamples;

/** What charts show is what the engine said: values are compared with those of the worked examples. */
class ChartsTest {

    private static final double EXACT = 1e-9;

    private final RelocationComparisonResult result = comparison(RelocationSamples.precopy(),
            RelocationSamples.sharedDasd(), RelocationSamples.refused());
    private final ChartTheme theme = ChartTheme.light();

    private static RelocationComparisonResult comparison(RunResult... runs) {
        return new RelocationComparisonResult(IntStream.range(0, runs.length)
                .mapToObj(i -> new VariantResult("variant " + (i + 1), runs[i])).toList());
    }

    @Test
    void pagesLeftAreTheEnginesPoints() {
        var plot = (XYPlot) PagesLeftChart.of(result, theme).getPlot();
        var lines = plot.getDataset(0);
        var course = RelocationSamples.precopy().relocations().get(0).course().pagesLeft();

        assertThat(lines.getSeriesCount()).isEqualTo(2);
        assertThat(lines.getItemCount(0)).isEqualTo(course.size());
        for (int i = 0; i < course.size(); i++) {
            assertThat(lines.getXValue(0, i)).isCloseTo(course.timeAt(i).seconds(), within(EXACT));
            assertThat(lines.getYValue(0, i) * 1000).isCloseTo(course.valueAt(i), within(1e-6));
        }
        assertThat(plot.getDomainAxis().getLabel()).isEqualTo("Time (s)");
        assertThat(plot.getRangeAxis().getLabel()).isEqualTo("Pages left (thousand pages)");
    }

    @Test
    void aLongCourseKeepsItsPeak() {
        var chart = PagesLeftChart.of(comparison(RelocationSamples.longCourse(1_000_000)), theme);
        var lines = ((XYPlot) chart.getPlot()).getDataset(0);
        var highest = IntStream.range(0, lines.getItemCount(0))
                .mapToDouble(i -> lines.getYValue(0, i)).max().orElse(0);

        assertThat(lines.getItemCount(0)).isLessThanOrEqualTo(SeriesData.MOST_POINTS);
        assertThat(highest).isEqualTo(5.0);
    }

    @Test
    void tiersAreStackedToTheGuestsPages() {
        var relocation = RelocationSamples.sharedDasd().relocations().get(0);
        var plot = (CombinedDomainXYPlot) TierPagesChart.of(relocation, theme).getPlot();
        var source = plot.getSubplots().get(0).getDataset();
        var target = plot.getSubplots().get(1).getDataset();

        // Series 0 is the whole stack; at every instant source and target together have all 907,008 pages.
        for (int i = 0; i < source.getItemCount(0); i++) {
            assertThat(1000 * (source.getYValue(0, i) + target.getYValue(0, i))).isCloseTo(907_008, within(1e-6));
        }
        assertThat(1000 * source.getYValue(1, 0)).isCloseTo(725_606, within(1e-6));
    }

    @Test
    void passesAreTheEnginesPagesSent() {
        var dataset = ((CategoryPlot) PassesChart.of(result, theme).getPlot()).getDataset();

        assertThat(dataset.getRowCount()).as("the refused variant made no pass").isEqualTo(2);
        assertThat(dataset.getValue(0, 0)).isEqualTo(907.008);
        assertThat(dataset.getValue(0, 3)).isEqualTo(6.989);
        assertThat(dataset.getValue(1, 3)).as("three passes only").isNull();
    }

    @Test
    void timingBarsBeginAndEndWithTheirPhases() {
        var data = (IntervalXYDataset) ((XYPlot) TimingChart.of(result, theme).getPlot()).getDataset();

        // 2a stops from 4.3417 to 4.4545 s and is slowed to 24.5 s: that is what clients notice.
        var clients = data.getSeriesCount() - 1;
        assertThat(data.getStartXValue(clients, 1)).isCloseTo(4.3417, within(EXACT));
        assertThat(data.getEndXValue(clients, 1)).isCloseTo(24.5, within(EXACT));
        assertThat(data.getItemCount(clients)).as("nobody notices a refusal").isEqualTo(2);
    }

    @Test
    void aGuestThatWaitsForItsPagesIsDrawnSlowed() {
        var data = (IntervalXYDataset) ((XYPlot) TimingChart.of(comparison(RelocationSamples.postcopy()), theme)
                .getPlot()).getDataset();
        var slowed = data.indexOf("SLOWED");

        assertThat(data.getItemCount(slowed)).isEqualTo(1);
        assertThat(data.getStartXValue(slowed, 0)).isCloseTo(0.1761, within(EXACT));
        assertThat(data.getEndXValue(slowed, 0)).isCloseTo(11.039, within(EXACT));
    }

    @Test
    void aRelocationThatFailsSaysSoInTheColourOfTheStop() {
        var plot = (TimingPlot) TimingChart
                .of(comparison(RelocationSamples.neverEnds(), RelocationSamples.postcopy()), theme).getPlot();

        assertThat(plot.captions().get(0).remark()).contains("never ends; nothing changes after 30 s");
        assertThat(plot.captions().get(0).isFailure()).isTrue();
        assertThat(plot.captions().get(1).remark()).contains("quiesce 76.1 ms", "longest stall 120 ms");
        assertThat(plot.captions().get(1).isFailure()).isFalse();
    }

    @Test
    void fourteenVariantsAreToldApart() {
        var looks = IntStream.range(0, 36).mapToObj(i -> List.of(theme.series(i), theme.seriesStroke(i))).distinct();

        assertThat(looks).hasSize(36);
    }

    @Test
    void tooltipsGiveValuesInFull() {
        var plot = (XYPlot) PagesLeftChart.of(result, theme).getPlot();

        assertThat(plot.getRenderer(0).getToolTipGenerator(0, 2).generateToolTip(plot.getDataset(0), 0, 2))
                .isEqualTo("variant 1: 133,905 pages left at 10.96 s");
        assertThat(plot.getRenderer(1).getToolTipGenerator(0, 0).generateToolTip(plot.getDataset(1), 0, 0))
                .isEqualTo("variant 1: guest is stopped at 12.92 s");
        var passes = (CategoryPlot) PassesChart.of(result, theme).getPlot();
        assertThat(passes.getRenderer().getToolTipGenerator(0, 0).generateToolTip(passes.getDataset(), 0, 3))
                .isEqualTo("variant 1, pass 4 (guest stopped): 6,989 pages in 83.7 ms, 0 changed meanwhile");
    }

    @Test
    void descriptionsSayWhatIsDrawn() {
        assertThat(PagesLeftChart.description(result)).contains("907,008", "variant 3: nothing was moved.");
        assertThat(PassesChart.description(result)).contains("907,008; 133,905; 29,689; 6,989");
        assertThat(TimingChart.description(result)).contains("total 4.455 s, quiesce 112.8 ms, warm-up 20.05 s",
                "refused");
        assertThat(TierPagesChart.description(result.variants().get(1).relocation())).contains("paging DASD");
    }

    @Test
    void nothingMovedIsSaidInThePlot() {
        var refused = comparison(RelocationSamples.refused());

        for (var chart : List.of(PagesLeftChart.of(refused, theme), PassesChart.of(refused, theme),
                TimingChart.of(refused, theme), TierPagesChart.of(refused.variants().get(0).relocation(), theme))) {
            assertThat(new ChartImage(chart, 400, 200).png(1)).isNotEmpty();
        }
        assertThat(PagesLeftChart.of(refused, theme).getPlot().getNoDataMessage()).startsWith("No data");
    }

    @Test
    void everyThemeColoursWholeCharts() {
        for (var each : List.of(ChartTheme.light(), ChartTheme.dark(), ChartTheme.print())) {
            JFreeChart chart = PagesLeftChart.of(result, each);

            assertThat(chart.getBackgroundPaint()).isEqualTo(each.background());
            assertThat(chart.getPlot().getBackgroundPaint()).isEqualTo(each.background());
            assertThat(((LegendTitle) chart.getSubtitle(0)).getItemPaint()).isEqualTo(each.text());
        }
    }

    @Test
    void textAndLinesStandOutFromTheirGround() {
        for (var each : List.of(ChartTheme.light(), ChartTheme.dark(), ChartTheme.print())) {
            assertThat(contrast(each.text(), each.background())).isGreaterThan(7);
            assertThat(contrast(each.mutedText(), each.background())).isGreaterThan(4.5);
            for (int i = 0; i < 18; i++) {
                assertThat(contrast(each.series(i), each.background())).as("series " + i).isGreaterThan(3);
            }
        }
    }

    /** Contrast ratio of WCAG 2.1. */
    private static double contrast(Color a, Color b) {
        var x = luminance(a);
        var y = luminance(b);
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        var c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
