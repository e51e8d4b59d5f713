/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.outline;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.parts.ContentOutlinePage;
import org.eclipse.gef.ui.parts.SelectionSynchronizer;
import org.eclipse.gef.ui.parts.TreeViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.IPageSite;
import org.portolan.drawing.Ink;
import org.portolan.editor.InstallationEditor;

/** The chart's outline: a small picture of all of it, in which the visible part can be dragged, and the tree below. */
public final class ChartOutline extends ContentOutlinePage {
    private static final int[] PARTS = {2, 3};

    private final InstallationEditor editor;
    private final SelectionSynchronizer synchronizer;
    private final CommandStackListener follower = event -> refresh();
    private BasicCommandStack history;
    private SashForm area;
    private ScrollableThumbnail thumbnail;

    public ChartOutline(InstallationEditor editor, SelectionSynchronizer synchronizer) {
        super(new TreeViewer());
        this.editor = editor;
        this.synchronizer = synchronizer;
    }

    @Override
    public void init(IPageSite site) {
        super.init(site);
        var registry = (ActionRegistry) editor.getAdapter(ActionRegistry.class);
        for (var factory : new ActionFactory[] {ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.DELETE}) {
            site.getActionBars().setGlobalActionHandler(factory.getId(), registry.getAction(factory.getId()));
        }
    }

    @Override
    public void createControl(Composite parent) {
        area = new SashForm(parent, SWT.VERTICAL);
        createThumbnail();
        getViewer().createControl(area);
        area.setWeights(PARTS);
        getViewer().setEditDomain(editor.viewer().getEditDomain());
        getViewer().setEditPartFactory(new OutlinePartFactory());
        synchronizer.addViewer(getViewer());
        getViewer().setContents(editor.document().installation());
        history = editor.document().history();
        history.addCommandStackListener(follower);
    }

    /**
     * Follows a command that has finished. Parts that go take their selection along, which must not reach the chart: there
     * a guest that moved to another host stays selected.
     */
    private void refresh() {
        synchronizer.setEnabled(false);
        try {
            if (getViewer().getContents() instanceof OutlineEditPart contents) {
                contents.refreshAll();
            }
            var parts = editor.selectedElements().stream().map(getViewer().getEditPartRegistry()::get)
                    .filter(EditPart.class::isInstance).toList();
            getViewer().setSelection(new StructuredSelection(parts));
        } finally {
            synchronizer.setEnabled(true);
        }
    }

    private void createThumbnail() {
        var canvas = new Canvas(area, SWT.BORDER);
        canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        canvas.setBackground(editor.chart().look().colour(Ink.BACKGROUND));
        var root = (ScalableFreeformRootEditPart) editor.viewer().getRootEditPart();
        thumbnail = new ScrollableThumbnail((Viewport) root.getFigure());
        thumbnail.setSource(root.getLayer(LayerConstants.PRINTABLE_LAYERS));
        var system = new LightweightSystem(canvas);
        system.setContents(thumbnail);
        // the chart may close before its outline: the thumbnail must not paint what is gone
        editor.viewer().getControl().addDisposeListener(event -> stopThumbnail());
    }

    private void stopThumbnail() {
        if (thumbnail != null) {
            thumbnail.deactivate();
            thumbnail = null;
        }
    }

    @Override
    public Control getControl() {
        return area;
    }

    @Override
    public void dispose() {
        if (history != null) {
            history.removeCommandStackListener(follower);
        }
        synchronizer.removeViewer(getViewer());
        stopThumbnail();
        if (getViewer().getControl() != null) {
            getViewer().setContents((EditPart) null);
        }
        super.dispose();
    }
}
