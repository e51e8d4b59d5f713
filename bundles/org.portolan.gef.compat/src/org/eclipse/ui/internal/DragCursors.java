/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/**
 * The cursors GEF 3.2 shows while its palette is dragged to the other side of the editor. The workbench has dropped this
 * class since GEF was compiled; see {@link org.eclipse.jface.util.Assert} for how GEF finds ours.
 */
public final class DragCursors {
    /** No place to drop here. */
    public static final int INVALID = 0;
    /** Would dock on the left. */
    public static final int LEFT = 1;
    /** Would dock on the right. */
    public static final int RIGHT = 2;

    private DragCursors() {
    }

    /** The cursor for one of the constants of this class; belongs to the display, so nobody disposes it. */
    public static Cursor getCursor(int code) {
        return Display.getCurrent().getSystemCursor(switch (code) {
            case LEFT -> SWT.CURSOR_SIZEW;
            case RIGHT -> SWT.CURSOR_SIZEE;
            default -> SWT.CURSOR_NO;
        });
    }
}
