/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import org.junit.jupiter.api.Test;

class JdkBidiTest {

    private static final String SHALOM = "\u05E9\u05DC\u05D5\u05DD";

    @Test
    void runsComeInTheOrderOfReading() {
        var splitter = new JdkBidiSplitter();

        splitter.setParagraph("abc " + SHALOM + " def", BidiSplitter.LTR);

        assertThat(splitter.countTextRuns()).isEqualTo(3);
        assertThat(splitter.getVisualRun(1).getStart()).isEqualTo(4);
        assertThat(splitter.getVisualRun(1).getLength()).isEqualTo(4);
        assertThat(splitter.getVisualRun(1).getDirection()).isEqualTo(BidiSplitter.RTL);
        assertThat(splitter.getVisualRun(2).getDirection()).isEqualTo(BidiSplitter.LTR);
    }

    @Test
    void inARightToLeftParagraphTheFirstWordStandsLast() {
        var splitter = new JdkBidiSplitter();

        splitter.setParagraph(SHALOM + " abc", BidiSplitter.RTL);

        assertThat(splitter.getVisualRun(splitter.countTextRuns() - 1).getStart()).isZero();
    }

    @Test
    void emptyTextHasNoRuns() {
        var splitter = new JdkBidiSplitter();

        splitter.setParagraph("", BidiSplitter.LTR);

        assertThat(splitter.countTextRuns()).isZero();
        assertThat(splitter.getBaseDirection("")).isEqualTo(BidiSplitter.NEUTRAL);
        assertThat(splitter.getBaseDirection(SHALOM)).isEqualTo(BidiSplitter.RTL);
        assertThat(splitter.getBaseDirection("abc")).isEqualTo(BidiSplitter.LTR);
    }

    @Test
    void reversingMirrorsBracketsAndKeepsMarksWithTheirLetters() {
        // shin with a point, then lamed: the point stays behind its shin
        assertThat(new JdkBidiReorderer().reorderRTLTextToLTR("\u05E9\u05C1(\u05DC"))
                .isEqualTo("\u05DC)\u05E9\u05C1");
    }
}
