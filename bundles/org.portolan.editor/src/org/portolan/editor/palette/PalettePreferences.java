/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.palette;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;

/** Remembers where the palette is, whether it is pinned open, and how wide. */
public final class PalettePreferences implements FlyoutPreferences {
    private static final String STATE = "palette.state";
    private static final String SIDE = "palette.side";
    private static final String WIDTH = "palette.width";
    private static final int USUAL_WIDTH = 168;

    private final IEclipsePreferences store = InstanceScope.INSTANCE.getNode("org.portolan.editor");

    @Override
    public int getPaletteState() {
        return store.getInt(STATE, FlyoutPaletteComposite.STATE_PINNED_OPEN);
    }

    @Override
    public void setPaletteState(int state) {
        store.putInt(STATE, state);
    }

    @Override
    public int getDockLocation() {
        return store.getInt(SIDE, PositionConstants.EAST);
    }

    @Override
    public void setDockLocation(int location) {
        store.putInt(SIDE, location);
    }

    @Override
    public int getPaletteWidth() {
        return store.getInt(WIDTH, USUAL_WIDTH);
    }

    @Override
    public void setPaletteWidth(int width) {
        store.putInt(WIDTH, width);
    }
}
