/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.ArrayList;
import java.util.List;

import org.portolan.drawing.HitRegion.Kind;

/** Draws a note as a sheet of paper with its text wrapped to the width. */
public final class NoteDrawing {
    private static final double PADDING = 8;
    private static final double WIDEST_IN_EMS = 24;

    private final TextMeasure measure;

    public NoteDrawing(TextMeasure measure) {
        this.measure = measure;
    }

    /** As wide as the longest line, but at most 24 ems, and as high as the wrapped text. */
    public Size preferredSize(NoteSketch note) {
        double most = WIDEST_IN_EMS * FontRole.BODY.size();
        var lines = wrap(note.text(), most);
        double width = lines.stream().mapToDouble(l -> measure.width(l, FontRole.BODY)).max().orElse(0);
        return new Size(Math.max(width, 4 * FontRole.BODY.size()) + 2 * PADDING + 1,
                lines.size() * line() + 2 * PADDING)
                .roundedUp();
    }

    public Drawing draw(NoteSketch note, Size size, DetailLevel detail) {
        var to = new DrawingBuilder(measure);
        var box = Box.of(size);
        to.frame(box.inset(0.5), 3, Ink.NOTE_FILL, Stroke.of(Ink.NOTE_BORDER, 1));
        if (detail == DetailLevel.FULL) {
            words(to, note, box.inset(PADDING));
        }
        return to.region(box, Kind.NOTE, note.id(), note.text()).build(size);
    }

    private void words(DrawingBuilder to, NoteSketch note, Box inner) {
        var lines = wrap(note.text(), inner.width());
        int fits = (int) Math.floor((inner.height() + 0.001) / line());
        for (int i = 0; i < Math.min(fits, lines.size()); i++) {
            boolean cut = i == fits - 1 && lines.size() > fits;
            String text = cut ? lines.get(i) + Ellipsis.SIGN : lines.get(i);
            to.text(new Box(inner.x(), inner.y() + i * line(), inner.width(), line()), text, FontRole.BODY, Ink.TEXT);
        }
    }

    private double line() {
        return Math.ceil(measure.lineHeight(FontRole.BODY));
    }

    /** Breaks at line ends and blanks; a word wider than a line stays whole and is shortened when painted. */
    private List<String> wrap(String text, double width) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\\R", -1)) {
            var line = new StringBuilder();
            for (var word : paragraph.strip().split("\\s+")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && measure.width(longer, FontRole.BODY) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    longer = word;
                }
                line.setLength(0);
                line.append(longer);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
