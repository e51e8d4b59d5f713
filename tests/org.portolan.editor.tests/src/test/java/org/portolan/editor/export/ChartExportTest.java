/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.editor.ChartBench;
import org.portolan.editor.SmallSite;
import org.portolan.editor.export.ChartExport.Format;
import org.portolan.model.edit.commands.LinkEdits;

class ChartExportTest {
    private final SmallSite site = new SmallSite();
    private final ChartBench bench = new ChartBench(site.installation);
    @TempDir
    Path folder;

    @AfterEach
    void close() {
        bench.close();
    }

    private Path export(Format format) throws IOException {
        bench.run(LinkEdits.connect(bench.domain, site.one, site.two));
        var target = folder.resolve("chart." + format.extension());
        ChartExport.write(bench.chart, bench.viewer, format, target);
        return target;
    }

    @Test
    void aPngHasTwoPixelsForEachUnit() throws IOException {
        var image = ImageIO.read(export(Format.PNG).toFile());

        // clusters reach from 20 to 1160 and from 20 to 340, and there is a margin of 20 around
        assertThat(image.getWidth()).isEqualTo(2 * (1160 - 20 + 40));
        assertThat(image.getHeight()).isBetween(2 * 360, 2 * 400);
    }

    @Test
    void anSvgHasTheNamesAsText() throws IOException {
        var text = Files.readString(export(Format.SVG), StandardCharsets.UTF_8);

        assertThat(text).contains("<svg").contains("ZVM1").contains("ISFC").contains("WEB01");
    }

    @Test
    void aPdfIsOnePageAsLargeAsTheChart() throws IOException {
        try (var document = Loader.loadPDF(export(Format.PDF).toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            // 1180 units of a 96th of an inch are 885 points
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(885);
        }
    }

    @Test
    void nothingIsLeftWhereWritingFails() throws IOException {
        var target = Files.createDirectory(folder.resolve("chart.png"));
        Files.createFile(target.resolve("in the way"));

        assertThatIOException().isThrownBy(
                () -> ChartExport.write(bench.chart, bench.viewer, Format.PNG, target));

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void theImageForTheClipboardHasOnePixelForEachUnit() {
        assertThat(ChartImage.of(bench.chart, bench.viewer).width).isEqualTo(1180);
    }

    @Test
    void theFormatFollowsTheEndingOfTheName() {
        assertThat(Format.of("a.SVG")).contains(Format.SVG);
        assertThat(Format.of("a.b.pdf")).contains(Format.PDF);
        assertThat(Format.of("png")).isEmpty();
    }
}
