/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.osgi.util.NLS;
import org.portolan.editor.figures.SwitchFigure;
import org.portolan.model.Switch;

/** A switch. */
public final class SwitchEditPart extends AbstractNodeEditPart<Switch> {
    @Override
    protected IFigure createFigure() {
        return new SwitchFigure(chart().look(), chart().sketches().of(element()));
    }

    @Override
    public void refreshContent() {
        ((SwitchFigure) getFigure()).show(chart().sketches().of(element()));
        placeAt(chart().places().of(element()));
    }

    @Override
    protected String spokenName() {
        return NLS.bind(Messages.Spoken_Switch, editedText());
    }
}
