/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portolan.drawing.HitRegion.Kind;
import org.portolan.drawing.Shape.Alignment;

/** Draws a guest as a card: a mark for its state, its name, its memory or what stands in its place. */
public final class GuestDrawing {
    private static final double PADDING = 7;
    private static final double GAP = 6;
    private static final double MARK = 7;
    /** Longer names are shortened, as they would make every card of the host as wide. */
    private static final double WIDEST_NAME_IN_EMS = 11;

    private final TextMeasure measure;

    public GuestDrawing(TextMeasure measure) {
        this.measure = measure;
    }

    /** Size in which name and memory can be read, with names up to eleven ems. */
    public Size preferredSize(GuestSketch guest) {
        double name = Math.min(measure.width(guest.name(), FontRole.BODY), WIDEST_NAME_IN_EMS * FontRole.BODY.size());
        double memory = measure.width(guest.amount(), FontRole.SMALL);
        return new Size(PADDING + MARK + GAP + name + 2 * GAP + memory + PADDING, cardHeight()).roundedUp();
    }

    /** Height of every card. */
    public double cardHeight() {
        return Math.ceil(measure.lineHeight(FontRole.BODY)) + 8;
    }

    /** The card in the given size; below full detail a plain box in the colour of its state. */
    public Drawing draw(GuestSketch guest, Size size, DetailLevel detail) {
        var to = new DrawingBuilder(measure);
        var box = Box.of(size);
        if (detail == DetailLevel.FULL && size.height() >= measure.lineHeight(FontRole.BODY)) {
            card(to, guest, box);
        } else if (size.width() > 3 * size.height()) {
            plainCard(to, guest, box);
        } else {
            tile(to, guest, box);
        }
        return to.region(box, Kind.GUEST, guest.id(), tip(guest)).build(size);
    }

    private void card(DrawingBuilder to, GuestSketch guest, Box box) {
        to.fill(box, 4, guest.state().fill());
        if (guest.state() == GuestSketch.State.TEMPLATE) {
            to.outline(box.inset(0.5), 4, Stroke.of(guest.state().mark(), 1).with(Stroke.Dash.DASHED));
        }
        var inner = box.without(new Insets(0, PADDING, 0, PADDING));
        mark(to, guest, new Box(inner.x(), inner.centre().y() - MARK / 2, Math.min(MARK, inner.width()), MARK));
        var rest = inner.without(new Insets(0, MARK + GAP, 0, 0));
        String memory = guest.amount();
        double memoryWidth = measure.width(memory, FontRole.SMALL);
        var ink = guest.state() == GuestSketch.State.RUNNING ? Ink.TEXT : Ink.TEXT_MUTED;
        // the name goes first: a card without its name would be useless, one without its memory is not
        boolean roomForMemory = rest.width() - memoryWidth - GAP >= 4 * FontRole.BODY.size();
        if (roomForMemory) {
            to.text(rest.right(memoryWidth + 1), memory, FontRole.SMALL, Ink.TEXT_MUTED, Alignment.END);
        }
        double nameWidth = roomForMemory ? rest.width() - memoryWidth - GAP : rest.width();
        to.text(rest.left(nameWidth), guest.name(), FontRole.BODY, ink);
    }

    /** State by form as well as by colour: full dot running, ring off, square template. */
    private static void mark(DrawingBuilder to, GuestSketch guest, Box box) {
        var ink = guest.state().mark();
        switch (guest.state()) {
            case RUNNING -> to.add(new Shape.Ellipse(box, Optional.of(ink), Optional.empty()));
            case OFF -> to.add(new Shape.Ellipse(box.inset(0.75), Optional.empty(), Optional.of(Stroke.of(ink, 1.5))));
            case TEMPLATE -> to.outline(box.inset(0.75), 1, Stroke.of(ink, 1.5));
        }
    }

    /** A card without words: its ground, and a strip in the colour of the state where the mark would be. */
    private static void plainCard(DrawingBuilder to, GuestSketch guest, Box box) {
        to.fill(box, 4, guest.state().fill());
        var strip = box.left(Math.max(PADDING, box.width() / 12));
        if (guest.state() == GuestSketch.State.RUNNING) {
            to.fill(strip, 3, guest.state().mark());
        } else {
            to.outline(strip.inset(0.75), 3, Stroke.of(guest.state().mark(), 1.5));
        }
    }

    private static void tile(DrawingBuilder to, GuestSketch guest, Box box) {
        var ink = guest.state().mark();
        double corner = Math.min(2.5, box.height() / 3);
        if (guest.state() == GuestSketch.State.RUNNING) {
            to.fill(box, corner, ink);
        } else {
            to.frame(box.inset(0.5), corner, guest.state().fill(), Stroke.of(ink, 1));
        }
    }

    /** The guest in one line. */
    static String tip(GuestSketch guest) {
        String state = switch (guest.state()) {
            case RUNNING -> Messages.Guest_Running;
            case OFF -> Messages.Guest_Off;
            case TEMPLATE -> Messages.Guest_Template;
        };
        String memory = guest.value().isEmpty() ? ByteText.of(guest.memoryBytes())
                : ByteText.of(guest.memoryBytes()) + ", " + guest.value();
        return guest.guestClass().isEmpty()
                ? NLS.bind(Messages.Guest_Tip, new Object[] {guest.name(), memory, state})
                : NLS.bind(Messages.Guest_TipWithClass, new Object[] {guest.name(), memory, state, guest.guestClass()});
    }
}
