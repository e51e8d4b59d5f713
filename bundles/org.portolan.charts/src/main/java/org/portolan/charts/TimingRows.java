/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.charts;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where the rows of a timing chart stand. Each has a caption across the whole width and below it its bars, so that names
 * and remarks have as much room as there is.
 *
 * @param rows from top to bottom
 * @param height of all of them
 */
record TimingRows(List<Row> rows, double height) {

    private static final double GAP = 10;
    private static final int MOST_REMARK_LINES = 2;
    /** How much wider than usual the distances between rows may grow, and how much they may shrink, before texts touch. */
    private static final double LOOSEST = 1.7;
    private static final double TIGHTEST = 0.05;

    private static final double ABOVE = 7;
    private static final double ABOVE_BAR = 3;
    private static final double BAR = 13;
    private static final double BETWEEN = 2;
    private static final double THIN = 4;
    private static final double BELOW = 5;

    /**
     * What stands above the bar of a variant.
     *
     * @param name of the variant
     * @param remark what came of it
     * @param isFailure whether the remark is bad news
     * @param hasBar whether anything happened that a bar shows
     */
    record Caption(String name, String remark, boolean isFailure, boolean hasBar) {

        String text() {
            return name + ": " + remark;
        }
    }

    /**
     * A part of a caption, as drawn.
     *
     * @param baseline from the top of the row
     */
    record Piece(String text, boolean isName, double x, double baseline) {
    }

    /**
     * A row; heights from the top of all rows, those of its bars from its own top.
     *
     * @param isWhole whether its caption is shown in full
     */
    record Row(double top, double height, List<Piece> pieces, boolean isWhole, double bar, double barHeight,
            double thin,
            double thinHeight) {
    }

    /** Fonts of captions, and how to measure them. */
    record Type(Font name, Font remark, Font failure, FontRenderContext context) {

        static Type of(ChartTheme theme, FontRenderContext context) {
            return new Type(theme.smallBoldFont(), theme.smallFont(), theme.smallBoldFont(), context);
        }

        Font remarkFont(Caption caption) {
            return caption.isFailure() ? failure : remark;
        }

        double lineHeight() {
            return Math.ceil(name.getLineMetrics("Ag", context).getHeight());
        }

        double ascent() {
            return name.getLineMetrics("Ag", context).getAscent();
        }
    }

    /** The rows as high as is good for them: what does not fit beside the name goes to lines of its own. */
    static TimingRows of(List<Caption> captions, Type type, double width) {
        return stacked(captions.stream().map(caption -> Text.of(caption, type, width, MOST_REMARK_LINES)).toList(),
                type, 1);
    }

    /**
     * The rows as high as there is room: loosely where there is much; with one line for each where there is little, and
     * closer together.
     */
    static TimingRows fitting(List<Caption> captions, Type type, double width, double height) {
        var usual = of(captions, type, width);
        if (usual.height() <= height) {
            return loosened(captions, type, width, height, MOST_REMARK_LINES);
        }
        return loosened(captions, type, width, height, 0);
    }

    private static TimingRows loosened(List<Caption> captions, Type type, double width, double height,
            int remarkLines) {
        var texts = captions.stream().map(caption -> Text.of(caption, type, width, remarkLines)).toList();
        var lines = texts.stream().mapToDouble(text -> text.lines() * type.lineHeight()).sum();
        var distances = stacked(texts, type, 1).height() - lines;
        return stacked(texts, type, Math.clamp((height - lines) / distances, TIGHTEST, LOOSEST));
    }

    private static TimingRows stacked(List<Text> texts, Type type, double looseness) {
        var rows = new ArrayList<Row>();
        var top = 0.0;
        for (var text : texts) {
            var row = row(text, type, top, looseness);
            rows.add(row);
            top += row.height();
        }
        return new TimingRows(List.copyOf(rows), top);
    }

    private static Row row(Text text, Type type, double top, double looseness) {
        var above = ABOVE * looseness;
        var pieces = text.pieces().stream().map(piece -> new Piece(piece.text(), piece.isName(), piece.x(),
                above + type.ascent() + piece.baseline() * type.lineHeight())).toList();
        var bar = above + text.lines() * type.lineHeight() + ABOVE_BAR * looseness;
        var thin = bar + (BAR + BETWEEN) * looseness;
        var end = text.hasBar() ? thin + (THIN + BELOW) * looseness : bar + BELOW * looseness;
        return new Row(top, end, pieces, text.isWhole(), bar, BAR * looseness, thin, THIN * looseness);
    }

    /** A caption broken into lines; the baselines of its pieces are numbers of lines. */
    private record Text(List<Piece> pieces, int lines, boolean isWhole, boolean hasBar) {

        /** @param remarkLines most lines below that of the name; 0 keeps the remark beside the name, however short */
        static Text of(Caption caption, Type type, double width, int remarkLines) {
            ToDoubleFunction<String> nameWidth = name -> FittedText.widthOf(name, type.name(), type.context());
            var beside = nameWidth.applyAsDouble(caption.name()) + GAP;
            var remarkFont = type.remarkFont(caption);
            if (remarkLines == 0
                    || beside + FittedText.widthOf(caption.remark(), remarkFont, type.context()) <= width) {
                return onOneLine(caption, type, width, Math.min(beside, width / 2));
            }
            var name = FittedText.of(caption.name(), type.name(), type.context(), width, 1);
            var remark = FittedText.of(caption.remark(), remarkFont, type.context(), width, remarkLines);
            var pieces = new ArrayList<Piece>();
            name.lines().forEach(line -> pieces.add(new Piece(line, true, 0, 0)));
            remark.lines().forEach(line -> pieces.add(new Piece(line, false, 0, pieces.size())));
            return new Text(pieces, pieces.size(), name.isWhole() && remark.isWhole(), caption.hasBar());
        }

        private static Text onOneLine(Caption caption, Type type, double width, double remarkAt) {
            var name = FittedText.of(caption.name(), type.name(), type.context(), remarkAt, 1);
            var remark = FittedText.of(caption.remark(), type.remarkFont(caption), type.context(), width - remarkAt, 1);
            var pieces = new ArrayList<Piece>();
            name.lines().forEach(line -> pieces.add(new Piece(line, true, 0, 0)));
            remark.lines().forEach(line -> pieces.add(new Piece(line, false, remarkAt, 0)));
            return new Text(pieces, 1, name.isWhole() && remark.isWhole(), caption.hasBar());
        }
    }
}
