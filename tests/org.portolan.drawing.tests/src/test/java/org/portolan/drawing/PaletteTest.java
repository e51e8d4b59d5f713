/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {
    private static final List<Ink> TIERS = List.of(Ink.TIER_CENTRAL, Ink.TIER_XSTORE, Ink.TIER_REMOTE, Ink.TIER_DASD);

    static Stream<Palette> palettes() {
        return Stream.of(Palette.light(), Palette.dark(), Palette.print());
    }

    @Test
    void contrastIsAsTheStandardDefinesIt() {
        // WCAG 2.2: black on white is 21:1, a colour on itself 1:1; #767676 is the known lightest grey for AA on white
        assertThat(Rgb.of(0).contrastTo(Rgb.of(0xFFFFFF))).isEqualTo(21.0);
        assertThat(Rgb.of(0x336699).contrastTo(Rgb.of(0x336699))).isEqualTo(1.0);
        assertThat(Rgb.of(0x767676).contrastTo(Rgb.of(0xFFFFFF))).isBetween(4.5, 4.6);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void textIsReadableOnEveryGroundItIsPutOn(Palette palette) {
        for (var ground : List.of(Ink.BACKGROUND, Ink.CLUSTER_FILL, Ink.HOST_FILL, Ink.HOST_HEADER,
                Ink.GUEST_RUNNING_FILL, Ink.GUEST_OFF_FILL, Ink.GUEST_TEMPLATE_FILL, Ink.SWITCH_FILL, Ink.NOTE_FILL)) {
            assertContrast(palette, Ink.TEXT, ground, 4.5);
            assertContrast(palette, Ink.TEXT_MUTED, ground, 4.5);
        }
        assertContrast(palette, Ink.WARNING_TEXT, Ink.WARNING_FILL, 4.5);
        assertContrast(palette, Ink.ERROR, Ink.HOST_FILL, 4.5);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void marksStandOutFromTheirGround(Palette palette) {
        for (var tier : TIERS) {
            assertContrast(palette, tier, Ink.HOST_FILL, 3);
        }
        for (var state : GuestSketch.State.values()) {
            assertContrast(palette, state.mark(), state.fill(), 3);
        }
        for (var kind : LinkSketch.LinkKind.values()) {
            assertContrast(palette, kind.stroke().ink(), Ink.BACKGROUND, 3);
            assertContrast(palette, kind.stroke().ink(), Ink.CLUSTER_FILL, 3);
        }
        assertContrast(palette, Ink.HOST_BORDER, Ink.HOST_FILL, 3);
        assertContrast(palette, Ink.SELECTION, Ink.BACKGROUND, 3);
    }

    /** Simulated as in Vienot, Brettel and Mollon 1999; distance in linear RGB, 0.02 is about ten grey levels. */
    @ParameterizedTest
    @MethodSource("palettes")
    void tiersDifferForPeopleWhoDoNotSeeRedOrGreen(Palette palette) {
        double[][] protan = {{0.11238, 0.88762, 0}, {0.11238, 0.88762, 0}, {0.00401, -0.00401, 1}};
        double[][] deutan = {{0.29275, 0.70725, 0}, {0.29275, 0.70725, 0}, {-0.02234, 0.02234, 1}};
        for (var matrix : List.of(protan, deutan)) {
            for (var one : TIERS) {
                for (var other : TIERS) {
                    if (one != other) {
                        double distance = distance(seen(palette.colour(one), matrix),
                                seen(palette.colour(other), matrix));
                        assertThat(distance).as("%s and %s in %s", one, other, palette.name()).isGreaterThan(0.1);
                    }
                }
            }
        }
    }

    private static void assertContrast(Palette palette, Ink mark, Ink ground, double least) {
        assertThat(palette.colour(mark).contrastTo(palette.colour(ground)))
                .as("%s on %s in %s", mark, ground, palette.name()).isGreaterThanOrEqualTo(least);
    }

    private static double[] seen(Rgb colour, double[][] matrix) {
        double[] linear = {Math.pow(colour.red() / 255.0, 2.2), Math.pow(colour.green() / 255.0, 2.2),
                Math.pow(colour.blue() / 255.0, 2.2)};
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            seen[i] = matrix[i][0] * linear[0] + matrix[i][1] * linear[1] + matrix[i][2] * linear[2];
        }
        return seen;
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }
}
