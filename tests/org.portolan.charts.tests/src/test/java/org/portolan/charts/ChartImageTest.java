/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.portolan.study.RelocationComparisonResult;
import org.portolan.study.VariantResult;
import org.portolan.testkit.result.RelocationSamples;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartImageTest {

    private static ChartImage image(String label) {
        var result = new RelocationComparisonResult(List.of(new VariantResult(label, RelocationSamples.precopy())));
        return new ChartImage(PagesLeftChart.of(result, ChartTheme.light()), 640, 320);
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void aScaleOfTwoHasTwiceThePixels() throws Exception {
        var png = ImageIO.read(new ByteArrayInputStream(image("a").png(2)));

        assertThat(png.getWidth()).isEqualTo(1280);
        assertThat(png.getHeight()).isEqualTo(640);
    }

    @Test
    void theSameChartIsTheSameBytes() {
        assertThat(image("a").png(1)).isEqualTo(image("a").png(1));
        assertThat(image("a").svg("t", "d")).isEqualTo(image("a").svg("t", "d"));
    }

    @Test
    void svgScalesAndCanBeReadAloud() throws Exception {
        var svg = parsed(image("a").svg("Pages left", "From all to none")).getDocumentElement();

        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 640 320");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Pages left");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("From all to none");
        assertThat(svg.getElementsByTagName("text").getLength()).as("text stays text").isPositive();
    }

    @Test
    void idsOfTwoChartsInOnePageDiffer() throws Exception {
        var page = parsed("<div>" + image("a").svgElement("one", "t", "d") + image("b").svgElement("two", "t", "d")
                + "</div>");
        var ids = new HashSet<String>();
        var all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var id = all.item(i).getAttributes().getNamedItem("id");
            if (id != null) {
                assertThat(ids.add(id.getNodeValue())).as(id.getNodeValue()).isTrue();
            }
        }
        assertThat(ids).isNotEmpty();
    }

    @Test
    void namesCannotBreakTheSvg() throws Exception {
        var hostile = "<script>\"&'\u0001 \uD83D\uDE80 \u05E9\u05DC\u05D5\u05DD";

        var svg = image(hostile).svg(hostile, hostile);

        assertThat(svg).doesNotContain("<script>");
        assertThat(parsed(svg).getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(hostile.replace('\u0001', '\uFFFD'));
    }

    @Test
    void aVeryLongNameLeavesRoomForTheChart() {
        assertThat(Labels.shortened("W".repeat(300))).hasSize(40).endsWith("\u2026");
        assertThat(Labels.shortened("\uD83D\uDE80".repeat(50), 5)).isEqualTo("\uD83D\uDE80".repeat(4) + "\u2026");
        assertThat(image("W".repeat(300)).png(1)).isNotEmpty();
    }

    @Test
    void aPictureNeedsAnExtent() {
        var chart = PagesLeftChart.of(
                new RelocationComparisonResult(List.of(new VariantResult("a", RelocationSamples.precopy()))),
                ChartTheme.light());

        assertThatIllegalArgumentException().isThrownBy(() -> new ChartImage(chart, 0, 100));
    }
}
