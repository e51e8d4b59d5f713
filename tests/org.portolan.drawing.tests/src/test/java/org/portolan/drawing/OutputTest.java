/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class OutputTest {
    private final AwtPainter painter = new AwtPainter(Palette.light(), SampleSketches.fonts());

    @BeforeAll
    static void withoutDisplay() {
        System.setProperty("java.awt.headless", "true");
    }

    @Test
    void needsNoDisplay() {
        assertThat(GraphicsEnvironment.isHeadless()).isTrue();
    }

    @Test
    void svgIsWellFormedAndScales() throws Exception {
        var drawing = chart();

        var root = svg(drawing, "Two members & <their> guests");

        assertThat(root.getAttribute("viewBox"))
                .isEqualTo("0 0 %d %d".formatted(Math.round(Math.ceil(drawing.size().width())),
                        Math.round(Math.ceil(drawing.size().height()))));
        assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Two members & <their> guests");
    }

    @Test
    void svgKeepsEveryTextAsText() throws Exception {
        var drawing = chart();

        var root = svg(drawing, "");

        var found = new ArrayList<String>();
        var nodes = root.getElementsByTagName("text");
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add(nodes.item(i).getTextContent());
        }
        assertThat(found).containsExactlyElementsOf(drawing.shapes().stream().filter(Shape.Text.class::isInstance)
                .map(s -> ((Shape.Text) s).text()).toList());
    }

    @Test
    void svgCanBePutIntoAPage() {
        String fragment = new SvgWriter(painter).fragment(chart(), "Chart");

        assertThat(fragment).startsWith("<svg ").contains("xmlns=\"http://www.w3.org/2000/svg\"").endsWith("</svg>");
    }

    @Test
    void theSameDrawingGivesTheSameBytes() throws Exception {
        assertThat(svgBytes(chart(), "x")).isEqualTo(svgBytes(chart(), "x"));
    }

    @Test
    void pngHasTheAskedSizeAndThePalettesColours() throws Exception {
        var square = new Shape.Area(new Box(10, 10, 20, 20), 0, Optional.of(Ink.TIER_DASD), Optional.empty());
        var drawing = new Drawing(new Size(40.2, 40), List.of(square), List.of());
        var out = new ByteArrayOutputStream();

        new PngWriter(painter).write(drawing, 2, out);

        var image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(image.getWidth()).isEqualTo(81);
        assertThat(image.getHeight()).isEqualTo(80);
        var expected = Palette.light().colour(Ink.TIER_DASD);
        assertThat(image.getRGB(40, 40) & 0xFFFFFF)
                .isEqualTo(expected.red() << 16 | expected.green() << 8 | expected.blue());
        assertThat(image.getRGB(5, 5) >>> 24).isZero();
    }

    @Test
    void aHugeImageIsRefusedBeforeItTakesMemory() {
        var drawing = new Drawing(new Size(20_000, 20_000), List.of(), List.of());

        assertThatThrownBy(() -> new PngWriter(painter).image(drawing, 1)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("20000 x 20000");
    }

    @Test
    void paintingLeavesTheGraphicsAsItWas() {
        var image = new java.awt.image.BufferedImage(10, 10, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        var font = graphics.getFont();
        var transform = graphics.getTransform();

        painter.paint(chart(), graphics);

        assertThat(graphics.getFont()).isEqualTo(font);
        assertThat(graphics.getTransform()).isEqualTo(transform);
        graphics.dispose();
    }

    @Test
    void anUnknownFontFamilyIsReplacedBySansSerif() {
        assertThat(AwtFonts.installed("No Such Family").font(FontRole.TITLE).getName()).isEqualTo("SansSerif");
    }

    private static Drawing chart() {
        var installation = SampleSketches.zvmCluster();
        return new InstallationDrawing(SampleSketches.measure()).draw(installation,
                SampleSketches.zvmBounds(installation), DetailLevel.FULL);
    }

    private byte[] svgBytes(Drawing drawing, String title) throws IOException {
        var out = new ByteArrayOutputStream();
        new SvgWriter(painter).write(drawing, title, out);
        return out.toByteArray();
    }

    private Element svg(Drawing drawing, String title) throws Exception {
        var text = new String(svgBytes(drawing, title), StandardCharsets.UTF_8);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
