/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.util.Arrays;
import java.util.List;

import org.portolan.engine.input.Tier;
import org.portolan.engine.paging.TierKind;

/**
 * Colours and fonts of charts. Series are told apart by the colours of Okabe and Ito (jfly.uni-koeln.de/color), which
 * people with any common colour blindness distinguish, and by their line patterns as well, for grey printers.
 */
public final class ChartTheme {

    private static final List<Stroke> PATTERNS = List.of(line(), dashed(8, 4), dashed(2, 3), dashed(10, 3, 2, 3),
            dashed(5, 2), dashed(12, 4, 4, 4));

    private static final double SHARE_OF_TEXT = 0.38;
    private static final double MOST_OF_TEXT = 0.76;

    /** Part of the background in colours of what lies between two storage levels. */
    private static final double NEAR = 0.5;

    private final Color background;
    private final Color text;
    private final Color mutedText;
    private final Color grid;
    private final List<Color> series;
    private final List<Color> tiers;
    private final Color copying;
    private final Color stopped;
    private final Color slowed;
    private final Color idle;
    private final float fontSize;

    private ChartTheme(Color background, Color text, Color mutedText, Color grid, List<Color> series,
            List<Color> tiers, List<Color> states, float fontSize) {
        this.background = background;
        this.text = text;
        this.mutedText = mutedText;
        this.grid = grid;
        this.series = series;
        this.tiers = tiers;
        this.copying = states.get(0);
        this.stopped = states.get(1);
        this.slowed = states.get(2);
        this.idle = states.get(3);
        this.fontSize = fontSize;
    }

    /** For a light workbench and web pages. */
    public static ChartTheme light() {
        return onWhite(12);
    }

    /** For paper: a size of type that stays legible when a chart of 720 units is printed as wide as a page. */
    public static ChartTheme print() {
        return onWhite(13);
    }

    /** For a dark workbench. */
    public static ChartTheme dark() {
        return new ChartTheme(hex(0x1B1F24), hex(0xE8ECF1), hex(0xAEB7C3), hex(0x3D4550),
                colours(0x56B4E9, 0xE6A63A, 0x2FBF94, 0xD98CB8, 0xFF8A4C, 0xF0E442),
                colours(0x56B4E9, 0x2FBF94, 0xD98CB8, 0xE6A63A),
                colours(0x56B4E9, 0xFF7B54, 0xE6A63A, 0x5B6675), 12);
    }

    private static ChartTheme onWhite(float fontSize) {
        return new ChartTheme(Color.WHITE, hex(0x1C2430), hex(0x566070), hex(0xDCE1E8),
                colours(0x0072B2, 0xD55E00, 0x00916A, 0xB5628F, 0xB97A00, 0x4C5A9B),
                colours(0x0072B2, 0x00916A, 0xB5628F, 0xB97A00),
                colours(0x5B9BC8, 0xC8441B, 0xE0A030, 0xC3CBD6), fontSize);
    }

    /** Ground of the chart. */
    public Color background() {
        return background;
    }

    /** Titles, labels, values. */
    public Color text() {
        return text;
    }

    /** Axis ticks and remarks. */
    public Color mutedText() {
        return mutedText;
    }

    /** Grid lines. */
    public Color grid() {
        return grid;
    }

    /** Colour of the series with an index; after six they come again, each time nearer to that of the text. */
    public Color series(int index) {
        var share = Math.min(MOST_OF_TEXT, index / series.size() * SHARE_OF_TEXT);
        return mixed(series.get(index % series.size()), text, share);
    }

    /** Line of the series with an index; where colours repeat, the pattern is another, for thirty-six series. */
    public Stroke seriesStroke(int index) {
        return PATTERNS.get((index + index / series.size()) % PATTERNS.size());
    }

    /** Colour of a storage level, the same as in drawings of installations. */
    public Color tier(Tier tier) {
        return tiers.get(tier.ordinal());
    }

    /** Colour of a tier of the paging engine: that of its storage level; what vSphere adds has colours of its own. */
    public Color tier(TierKind tier) {
        return switch (tier) {
            case CENTRAL -> tier(Tier.CENTRAL);
            case XSTORE -> tier(Tier.XSTORE);
            case REMOTE -> tier(Tier.REMOTE);
            case DASD -> tier(Tier.DASD);
            case BALLOON -> mixed(tier(Tier.CENTRAL), background, NEAR);
            case COMPRESSED -> mixed(tier(Tier.XSTORE), background, NEAR);
        };
    }

    /** The guest runs while its pages move. */
    public Color copying() {
        return copying;
    }

    /** The guest stands still. */
    public Color stopped() {
        return stopped;
    }

    /** The guest runs but waits for pages. */
    public Color slowed() {
        return slowed;
    }

    /** Nothing moves. */
    public Color idle() {
        return idle;
    }

    /** Font of labels and legends. */
    public Font font() {
        return ChartFonts.regular(fontSize);
    }

    /** Font of axis ticks and values. */
    public Font smallFont() {
        return ChartFonts.regular(fontSize - 1);
    }

    /** Font of values that matter most. */
    public Font smallBoldFont() {
        return ChartFonts.bold(fontSize - 1);
    }

    /** Font of titles. */
    public Font titleFont() {
        return ChartFonts.bold(fontSize + 2);
    }

    private static Stroke line() {
        return new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static Stroke dashed(float... pattern) {
        return new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
    }

    private static List<Color> colours(int... hex) {
        return Arrays.stream(hex).mapToObj(ChartTheme::hex).toList();
    }

    private static Color mixed(Color colour, Color other, double share) {
        return new Color(mixed(colour.getRed(), other.getRed(), share),
                mixed(colour.getGreen(), other.getGreen(), share), mixed(colour.getBlue(), other.getBlue(), share));
    }

    private static int mixed(int channel, int other, double share) {
        return (int) Math.round(channel * (1 - share) + other * share);
    }

    private static Color hex(int rgb) {
        return new Color(rgb);
    }
}
