/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor;

import org.eclipse.gef.rulers.RulerProvider;

/** A ruler in diagram units, without guides. */
final class PixelRuler extends RulerProvider {
    private final Object ruler = new Object();

    @Override
    public Object getRuler() {
        return ruler;
    }

    @Override
    public int getUnit() {
        return UNIT_PIXELS;
    }

    @Override
    public int[] getGuidePositions() {
        return new int[0];
    }
}
