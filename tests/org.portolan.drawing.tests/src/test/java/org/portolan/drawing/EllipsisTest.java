/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EllipsisTest {
    // a character is 6 units wide in BODY
    private final TextMeasure measure = new BlockMeasure();

    @Test
    void leavesTextThatFitsExactlyAlone() {
        assertThat(fit("LINUX1", 36)).isEqualTo("LINUX1");
    }

    @Test
    void dropsAsManyCharactersAsTheSignNeeds() {
        assertThat(fit("LINUX1", 35)).isEqualTo("LINU\u2026");
        assertThat(fit("LINUX1", 30)).isEqualTo("LINU\u2026");
        assertThat(fit("LINUX1", 29)).isEqualTo("LIN\u2026");
        assertThat(fit("LINUX1", 12)).isEqualTo("L\u2026");
    }

    @Test
    void isEmptyWhereNotEvenOneCharacterAndTheSignFit() {
        assertThat(fit("LINUX1", 11.9)).isEmpty();
        assertThat(fit("LINUX1", 0)).isEmpty();
        assertThat(fit("", 100)).isEmpty();
    }

    @Test
    void doesNotLeaveABlankBeforeTheSign() {
        assertThat(fit("web server", 30)).isEqualTo("web\u2026");
    }

    @Test
    void keepsPairsAndAccentsTogether() {
        // the second character is a surrogate pair, the third an e with a combining accent
        String text = "a\uD83D\uDE00e\u0301xyz";

        for (double width = 0; width < 60; width++) {
            String fitted = fit(text, width);

            assertThat(fitted).doesNotContain("\uD83D\u2026").doesNotContain("e\u2026");
        }
    }

    private String fit(String text, double width) {
        return Ellipsis.fit(text, width, FontRole.BODY, measure);
    }
}
