/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import org.portolan.drawing.HitRegion.Kind;

/** Draws a network switch as a small plate with an icon and its name. */
public final class SwitchDrawing {
    private static final double PADDING = 10;
    private static final double ICON = 20;
    private static final double GAP = 8;

    private final TextMeasure measure;

    public SwitchDrawing(TextMeasure measure) {
        this.measure = measure;
    }

    public Size preferredSize(SwitchSketch device) {
        double words = Math.max(measure.width(device.name(), FontRole.SMALL_STRONG),
                measure.width(device.subtitle(), FontRole.SMALL));
        return new Size(2 * PADDING + ICON + GAP + Math.min(words, 22 * FontRole.SMALL.size()) + 1,
                2 * Math.ceil(measure.lineHeight(FontRole.SMALL)) + 12).roundedUp();
    }

    public Drawing draw(SwitchSketch device, Size size, DetailLevel detail) {
        var to = new DrawingBuilder(measure);
        var box = Box.of(size);
        to.frame(box.inset(0.5), 6, Ink.SWITCH_FILL, Stroke.of(Ink.SWITCH_BORDER, 1));
        var inner = box.without(new Insets(4, PADDING, 4, PADDING));
        double icon = Math.min(ICON, Math.min(inner.width(), inner.height()));
        Icon.SWITCH.draw(to, new Box(inner.x(), inner.centre().y() - icon / 2, icon, icon), Ink.TEXT_MUTED);
        var words = inner.without(new Insets(0, ICON + GAP, 0, 0));
        if (detail == DetailLevel.FULL && !device.subtitle().isEmpty()) {
            to.text(words.top(words.height() / 2), device.name(), FontRole.SMALL_STRONG, Ink.TEXT);
            to.text(words.bottom(words.height() / 2), device.subtitle(), FontRole.SMALL, Ink.TEXT_MUTED);
        } else if (detail.atLeast(DetailLevel.NAMES)) {
            boolean large = detail != DetailLevel.FULL && measure.width(device.name(), FontRole.TITLE) <= words.width();
            to.text(words, device.name(), large ? FontRole.TITLE : FontRole.SMALL_STRONG, Ink.TEXT);
        }
        String tip = device.subtitle().isEmpty() ? device.name() : device.name() + ": " + device.subtitle();
        return to.region(box, Kind.SWITCH, device.id(), tip).build(size);
    }
}
