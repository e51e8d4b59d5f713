/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor;

import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.Tool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Drives a chart with mouse and keyboard events, as a user would. */
final class GefBot {
    private final GraphicalViewer viewer;
    private final FigureCanvas canvas;

    GefBot(GraphicalViewer viewer) {
        this.viewer = viewer;
        this.canvas = (FigureCanvas) viewer.getControl();
    }

    /** Lets everything happen that is due. */
    void settle() {
        var display = Display.getCurrent();
        for (int i = 0; i < 3; i++) {
            canvas.getLightweightSystem().getUpdateManager().performUpdate();
            while (display.readAndDispatch()) {
                // until the queue is empty
            }
        }
    }

    /** The part of an element. */
    GraphicalEditPart part(Object element) {
        var part = (GraphicalEditPart) viewer.getEditPartRegistry().get(element);
        if (part == null) {
            throw new AssertionError("no part for " + element);
        }
        return part;
    }

    /** Where a figure is on the canvas. */
    Rectangle boundsOf(Object element) {
        var figure = part(element).getFigure();
        var bounds = figure.getBounds().getCopy();
        figure.translateToAbsolute(bounds);
        return bounds;
    }

    /** A point on an element where nothing else is: near its upper left corner. */
    Point handle(Object element) {
        var bounds = boundsOf(element);
        return new Point(bounds.x + 12, bounds.y + 12);
    }

    Point centre(Object element) {
        return boundsOf(element).getCenter();
    }

    void click(Point at) {
        mouse(SWT.MouseMove, at, 0);
        mouse(SWT.MouseDown, at, 0);
        mouse(SWT.MouseUp, at, SWT.BUTTON1);
        settle();
    }

    void select(Object... elements) {
        viewer.setSelection(new org.eclipse.jface.viewers.StructuredSelection(
                List.of(elements).stream().map(this::part).toList()));
        settle();
    }

    void drag(Point from, Point to) {
        mouse(SWT.MouseMove, from, 0);
        mouse(SWT.MouseDown, from, 0);
        // GEF takes it for a drag only after a few pixels, and asks for a target at each step
        for (int step = 1; step <= 8; step++) {
            mouse(SWT.MouseMove, new Point(from.x + (to.x - from.x) * step / 8, from.y + (to.y - from.y) * step / 8),
                    SWT.BUTTON1);
        }
        mouse(SWT.MouseUp, to, SWT.BUTTON1);
        settle();
    }

    /** Uses a tool of the palette: a click for what is put somewhere. */
    void use(Tool tool, Point at) {
        viewer.getEditDomain().setActiveTool(tool);
        click(at);
    }

    /** Uses a connection tool from one point to another. */
    void use(Tool tool, Point from, Point to) {
        viewer.getEditDomain().setActiveTool(tool);
        click(from);
        mouse(SWT.MouseMove, to, 0);
        click(to);
    }

    void key(int code, char character, int modifiers) {
        var event = new Event();
        event.type = SWT.KeyDown;
        event.keyCode = code;
        event.character = character;
        event.stateMask = modifiers;
        send(canvas, event);
        var up = new Event();
        up.type = SWT.KeyUp;
        up.keyCode = code;
        up.character = character;
        up.stateMask = modifiers;
        send(canvas, up);
        settle();
    }

    /** Opens direct edit, types over what is there, and goes elsewhere. */
    void typeOver(Object element, String text) {
        part(element).performRequest(new org.eclipse.gef.Request(RequestConstants.REQ_DIRECT_EDIT));
        settle();
        for (Control child : canvas.getChildren()) {
            if (child instanceof org.eclipse.swt.widgets.Text field && child.isVisible()) {
                field.setText(text);
                field.notifyListeners(SWT.DefaultSelection, new Event());
                settle();
                return;
            }
        }
        throw new AssertionError("no text field opened");
    }

    private void mouse(int type, Point at, int state) {
        var event = new Event();
        event.type = type;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = type == SWT.MouseMove ? 0 : 1;
        event.x = at.x;
        event.y = at.y;
        event.stateMask = state;
        send(canvas, event);
    }

    private static void send(Control control, Event event) {
        event.widget = control;
        event.display = control.getDisplay();
        control.notifyListeners(event.type, event);
    }
}
