/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.JFreeChart;
import org.portolan.study.text.PlainText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** A chart as a picture: in memory, as PNG, as SVG. The same chart gives the same bytes. */
public final class ChartImage {

    private static final String SVG = "http://www.w3.org/2000/svg";

    /** Verdana has nearly the widths of DejaVu Sans: the text fits where that is not installed. */
    private static final String FONT_FAMILY = "'DejaVu Sans', Verdana, sans-serif";

    private final JFreeChart chart;
    private final int width;
    private final int height;

    /**
     * @param width in chart units: pixels of an ordinary screen
     * @param height in chart units
     */
    public ChartImage(JFreeChart chart, int width, int height) {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a picture needs an extent: " + width + " x " + height);
        }
        this.chart = chart;
        this.width = width;
        this.height = height;
    }

    /** Draws the chart into the rectangle from the origin to the width and height. */
    public void draw(Graphics2D graphics) {
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    }

    /**
     * The chart in pixels.
     *
     * @param scale pixels for each chart unit: 1 for an ordinary screen, 2 for a HiDPI one
     */
    public BufferedImage image(double scale) {
        var image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            draw(graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** The chart as a PNG file; for the scale see {@link #image(double)}. */
    public byte[] png(double scale) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(scale), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return out.toByteArray();
    }

    /**
     * The chart as an SVG file.
     *
     * @param title what it is called, for readers that read aloud
     * @param description what it shows, in words
     */
    public String svg(String title, String description) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svgElement("chart", title, description) + "\n";
    }

    /**
     * The {@code svg} element alone, to be put into a page.
     *
     * @param id identifies the chart within the page; everything inside that has an id begins with it
     */
    public String svgElement(String id, String title, String description) {
        var document = emptyDocument();
        var context = SVGGeneratorContext.createDefault(document);
        context.setComment("Portolan");
        context.setPrecision(2);
        context.setIDGenerator(new PrefixedIds(id));
        var graphics = new SVGGraphics2D(context, false);
        draw(graphics);
        var root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("width", String.valueOf(width));
        root.setAttribute("height", String.valueOf(height));
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", id + "-title " + id + "-desc");
        adapt(root, id);
        insertText(root, "desc", id + "-desc", description);
        insertText(root, "title", id + "-title", title);
        return serialized(root);
    }

    private static void insertText(Element root, String name, String id, String text) {
        var element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setAttribute("id", id);
        element.setTextContent(PlainText.xml(text));
        root.insertBefore(element, root.getFirstChild());
    }

    /** Names a fallback for the font, and drops characters from names that XML cannot hold. */
    private static void adapt(Element element, String id) {
        // Batik gives the element of its definitions the same id in every picture, and nothing refers to it
        if (element.getAttribute("id").equals("genericDefs")) {
            element.setAttribute("id", id + "-defs");
        }
        if (element.getAttribute("font-family").contains("DejaVu")) {
            element.setAttribute("font-family", FONT_FAMILY);
        }
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                adapt(child, id);
            } else if (node instanceof Text text) {
                text.setData(PlainText.xml(text.getData()));
            }
        }
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser cannot be created", e);
        }
    }

    private static String serialized(Element root) {
        var out = new StringWriter();
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException("writing XML to memory failed", e);
        }
        return out.toString();
    }

    /** Ids that stay apart when several charts stand in one page. */
    private static final class PrefixedIds extends SVGIDGenerator {
        private final String chart;

        PrefixedIds(String chart) {
            this.chart = chart;
        }

        @Override
        public String generateID(String prefix) {
            return chart + "-" + super.generateID(prefix);
        }
    }
}
