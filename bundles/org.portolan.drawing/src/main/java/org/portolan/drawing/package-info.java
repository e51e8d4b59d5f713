/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Pictures of an installation as plain values.
 * <p>
 * A <em>sketch</em> says what is to be shown ({@link org.portolan.drawing.HostSketch} and its siblings), a
 * <em>drawing</em> says which shapes that makes ({@link org.portolan.drawing.HostDrawing} and its siblings make it),
 * and a painter puts the shapes on a surface. The editor paints them with draw2d, reports and exports with
 * {@link org.portolan.drawing.AwtPainter}; both see the same shapes, so a printed chart looks like the one on screen.
 * <p>
 * Lengths are in diagram units: one unit is one pixel at 100 % zoom on an ordinary display. Nothing here needs a
 * display, SWT or EMF. All values are immutable and may be used from any thread.
 */
package org.portolan.drawing;
