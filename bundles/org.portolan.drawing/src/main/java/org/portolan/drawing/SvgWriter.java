/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a drawing as an SVG document that scales (it has a viewBox) and can be read aloud (it has a title). */
public final class SvgWriter {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final AwtPainter painter;

    public SvgWriter(AwtPainter painter) {
        this.painter = painter;
    }

    /** Writes the document as UTF-8. The stream is flushed, not closed. */
    public void write(Drawing drawing, String title, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(drawing, title, writer);
        writer.flush();
    }

    /** Writes the document with its XML declaration, without a DOCTYPE. */
    public void write(Drawing drawing, String title, Writer out) throws IOException {
        write(element(drawing, title), out, false);
    }

    /** The {@code svg} element alone, to be put into an HTML page. */
    public String fragment(Drawing drawing, String title) {
        var out = new StringWriter();
        try {
            write(element(drawing, title), out, true);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return out.toString();
    }

    private Element element(Drawing drawing, String title) {
        var document = emptyDocument();
        var context = SVGGeneratorContext.createDefault(document);
        context.setComment("Portolan");
        context.setPrecision(2);
        var graphics = new SVGGraphics2D(context, false);
        painter.paint(drawing, graphics);
        var root = graphics.getRoot();
        setSize(root, drawing.size());
        addFallbackFonts(root);
        addTitle(document, root, title);
        return root;
    }

    /** Not by Batik, which writes a DOCTYPE that readers then fetch from the web. */
    private static void write(Element root, Writer out, boolean fragment) throws IOException {
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, fragment ? "yes" : "no");
            transformer.transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerConfigurationException e) {
            throw new IllegalStateException("the JDK's XML writer cannot be created", e);
        } catch (TransformerException e) {
            throw new IOException(e.getMessage(), e);
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

    private static void setSize(Element root, Size size) {
        var whole = size.roundedUp();
        root.setAttribute("width", number(whole.width()));
        root.setAttribute("height", number(whole.height()));
        root.setAttribute("viewBox", "0 0 " + number(whole.width()) + " " + number(whole.height()));
        root.setAttribute("role", "img");
    }

    private static String number(double whole) {
        return Long.toString(Math.round(whole));
    }

    /** Where the font is not installed, one of the same width and without serifs, not the reader's default. */
    private static void addFallbackFonts(Element element) {
        String family = element.getAttribute("font-family");
        if (!family.isEmpty()) {
            element.setAttribute("font-family", family + ", Verdana, sans-serif");
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                addFallbackFonts(inner);
            }
        }
    }

    private static void addTitle(Document document, Element root, String title) {
        var element = document.createElementNS(SVG, "title");
        element.setTextContent(title);
        root.insertBefore(element, root.getFirstChild());
    }
}
