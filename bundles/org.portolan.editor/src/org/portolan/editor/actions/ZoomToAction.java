/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.actions;

import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.portolan.editor.InstallationEditor;

/** Zooms to a fixed level, or so that everything is seen. */
final class ZoomToAction extends ChartAction {
    private final String level;

    private ZoomToAction(InstallationEditor editor, String id, String text, ImageDescriptor icon, String level) {
        super(editor, id, text, icon);
        this.level = level;
        setActionDefinitionId(id);
    }

    static ZoomToAction everything(InstallationEditor editor, ImageDescriptor icon) {
        return new ZoomToAction(editor, ChartActions.ZOOM_FIT, Messages.Zoom_Fit, icon, ZoomManager.FIT_ALL);
    }

    static ZoomToAction actualSize(InstallationEditor editor) {
        return new ZoomToAction(editor, ChartActions.ZOOM_ACTUAL, Messages.Zoom_Actual, null, "");
    }

    @Override
    protected boolean isPossible() {
        return true;
    }

    @Override
    public void run() {
        if (level.isEmpty()) {
            editor().zoom().setZoom(1);
        } else {
            editor().zoom().setZoomAsText(level);
        }
    }
}
