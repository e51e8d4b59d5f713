/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.figures;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.portolan.drawing.AwtFonts;
import org.portolan.drawing.AwtTextMeasure;
import org.portolan.drawing.ClusterDrawing;
import org.portolan.drawing.FontRole;
import org.portolan.drawing.GuestDrawing;
import org.portolan.drawing.HostDrawing;
import org.portolan.drawing.Ink;
import org.portolan.drawing.LinkDrawing;
import org.portolan.drawing.NoteDrawing;
import org.portolan.drawing.Palette;
import org.portolan.drawing.SwitchDrawing;
import org.portolan.drawing.TextMeasure;

/** How everything in one chart is drawn: colours, fonts, and the drawings made with them. */
public final class ChartLook {
    private final Palette palette;
    private final ChartColours colours;
    private final ChartFonts fonts;
    private final TextMeasure measure;
    private final DrawingPainter painter;
    private final ClusterDrawing clusters;
    private final HostDrawing hosts;
    private final GuestDrawing guests;
    private final SwitchDrawing switches;
    private final NoteDrawing notes;
    private final LinkDrawing links;

    public ChartLook(Device device, Palette palette) {
        this.palette = palette;
        this.colours = new ChartColours(palette);
        this.fonts = new ChartFonts(device);
        this.measure = new RememberedMeasure(new AwtTextMeasure(AwtFonts.installed(ChartFonts.FAMILY)));
        this.painter = new DrawingPainter(colours, fonts, new RememberedMeasure(new SwtTextMeasure(device, fonts)));
        this.clusters = new ClusterDrawing(measure);
        this.hosts = new HostDrawing(measure);
        this.guests = new GuestDrawing(measure);
        this.switches = new SwitchDrawing(measure);
        this.notes = new NoteDrawing(measure);
        this.links = new LinkDrawing(measure);
    }

    /** Lets the fonts go; nothing can be painted any more. */
    public void dispose() {
        fonts.dispose();
    }

    public Palette palette() {
        return palette;
    }

    public Color colour(Ink ink) {
        return colours.of(ink);
    }

    public Font font(FontRole role) {
        return fonts.of(role);
    }

    /**
     * Measures as layouts and reports do, not as this display does: else a host might have three columns of guests here
     * that had two when its place was chosen.
     */
    public TextMeasure measure() {
        return measure;
    }

    public DrawingPainter painter() {
        return painter;
    }

    public ClusterDrawing clusters() {
        return clusters;
    }

    public HostDrawing hosts() {
        return hosts;
    }

    public GuestDrawing guests() {
        return guests;
    }

    public SwitchDrawing switches() {
        return switches;
    }

    public NoteDrawing notes() {
        return notes;
    }

    public LinkDrawing links() {
        return links;
    }
}
