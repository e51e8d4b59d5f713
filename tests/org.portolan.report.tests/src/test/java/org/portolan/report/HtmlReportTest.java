/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashSet;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.portolan.report.input.ReportInput;
import org.portolan.report.section.StandardReport;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class HtmlReportTest {

    private static String html(ReportInput input) {
        return new HtmlReport().html(StandardReport.of(input));
    }

    private static Document parsed(String html) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", ""))));
    }

    @Test
    void thePageIsWellFormedAndItsLinksHaveTargets() throws Exception {
        var page = parsed(html(Inputs.ssi()));
        var ids = ids(page);
        var links = page.getElementsByTagName("a");

        assertThat(links.getLength()).isEqualTo(9);
        for (int i = 0; i < links.getLength(); i++) {
            assertThat(ids).contains(((Element) links.item(i)).getAttribute("href").substring(1));
        }
    }

    /** Ids in a page; fails on the second use of one. */
    private static HashSet<String> ids(Document page) {
        var ids = new HashSet<String>();
        var all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var id = ((Element) all.item(i)).getAttribute("id");
            if (!id.isEmpty()) {
                assertThat(ids.add(id)).as(id).isTrue();
            }
        }
        return ids;
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        var html = html(Inputs.ssi());
        var urls = Pattern.compile("[a-z]+://[^\"'<> )]*").matcher(html).results().map(r -> r.group()).distinct();

        // Namespaces are names, not addresses.
        assertThat(urls).isSubsetOf("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg",
                "http://www.w3.org/1999/xlink");
        assertThat(html).doesNotContain("<script", "<link", "<img", "@import", "url(http");
    }

    @Test
    void figuresAreInlineAndNamed() throws Exception {
        var figures = parsed(html(Inputs.ssi())).getElementsByTagNameNS("http://www.w3.org/2000/svg", "svg");

        // the chart of the installation, times, pages left, two by tier, passes
        assertThat(figures.getLength()).isEqualTo(6);
        for (int i = 0; i < figures.getLength(); i++) {
            var svg = (Element) figures.item(i);
            assertThat(svg.getAttribute("viewBox")).isNotEmpty();
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
        }
    }

    @Test
    void hostileNamesStayText() throws Exception {
        var html = html(Inputs.hostile());
        var page = parsed(html);

        ids(page);
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getDocumentElement().getTextContent()).contains("<script>alert('x')</script>",
                "{{ document }} {% if %}", "\uD83D\uDE80", "\u05E9\u05DC\u05D5\u05DD");
        assertThat(html).contains("dir=\"auto\"");
    }

    @Test
    void theSameInputIsTheSamePage() {
        assertThat(html(Inputs.ssi())).isEqualTo(html(Inputs.ssi()));
    }

    @Test
    void anEmptyInstallationMakesAPage() throws Exception {
        assertThat(parsed(html(Inputs.empty())).getElementsByTagName("h1").getLength()).isGreaterThan(1);
    }
}
