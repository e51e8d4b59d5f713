/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor;

import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionBarContributor;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.actions.ZoomComboContributionItem;
import org.eclipse.gef.ui.actions.ZoomInRetargetAction;
import org.eclipse.gef.ui.actions.ZoomOutRetargetAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.RetargetAction;
import org.portolan.editor.actions.ChartActions;
import org.portolan.editor.palette.ChartIcons;

/** Tool bar of the charts, and the workbench's own actions (undo, copy, delete and so on) that work in them. */
public final class ChartContributor extends ActionBarContributor {
    @Override
    protected void buildActions() {
        addRetargetAction(icon(new ZoomInRetargetAction(), ChartIcons.ZOOM_IN));
        addRetargetAction(icon(new ZoomOutRetargetAction(), ChartIcons.ZOOM_OUT));
        addRetargetAction(retarget(ChartActions.ZOOM_FIT, Messages.Tool_ZoomFit, ChartIcons.ZOOM_FIT,
                IAction.AS_PUSH_BUTTON));
        addRetargetAction(retarget(ChartActions.COLLAPSE, Messages.Tool_Collapse, ChartIcons.COLLAPSE,
                IAction.AS_PUSH_BUTTON));
        addRetargetAction(retarget(ChartActions.EXPAND, Messages.Tool_Expand, ChartIcons.EXPAND,
                IAction.AS_PUSH_BUTTON));
        addRetargetAction(retarget(GEFActionConstants.TOGGLE_GRID_VISIBILITY, Messages.Tool_Grid, ChartIcons.GRID,
                IAction.AS_CHECK_BOX));
        addRetargetAction(retarget(GEFActionConstants.TOGGLE_RULER_VISIBILITY, Messages.Tool_Rulers,
                ChartIcons.RULERS, IAction.AS_CHECK_BOX));
        addRetargetAction(retarget(GEFActionConstants.TOGGLE_SNAP_TO_GEOMETRY, Messages.Tool_Snap, ChartIcons.SNAP,
                IAction.AS_CHECK_BOX));
        addRetargetAction(retarget(ChartActions.PAGE_RATES, Messages.Tool_PageRates, ChartIcons.PAGE_RATES,
                IAction.AS_CHECK_BOX));
    }

    private static RetargetAction icon(RetargetAction action, ImageDescriptor icon) {
        action.setImageDescriptor(icon);
        return action;
    }

    private static RetargetAction retarget(String id, String text, ImageDescriptor icon, int style) {
        var action = new RetargetAction(id, text, style);
        action.setToolTipText(text);
        action.setImageDescriptor(icon);
        return action;
    }

    @Override
    protected void declareGlobalActionKeys() {
        for (var factory : new ActionFactory[] {ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.DELETE,
                ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.SELECT_ALL,
                ActionFactory.PRINT,
                ActionFactory.RENAME}) {
            addGlobalActionKey(factory.getId());
        }
    }

    @Override
    public void contributeToToolBar(IToolBarManager bar) {
        bar.add(getAction(ChartActions.COLLAPSE));
        bar.add(getAction(ChartActions.EXPAND));
        bar.add(new Separator());
        bar.add(getAction(GEFActionConstants.ZOOM_OUT));
        bar.add(new ZoomComboContributionItem(getPage(),
                new String[] {ZoomManager.FIT_ALL, ZoomManager.FIT_WIDTH, ZoomManager.FIT_HEIGHT}));
        bar.add(getAction(GEFActionConstants.ZOOM_IN));
        bar.add(getAction(ChartActions.ZOOM_FIT));
        bar.add(new Separator());
        bar.add(getAction(GEFActionConstants.TOGGLE_GRID_VISIBILITY));
        bar.add(getAction(GEFActionConstants.TOGGLE_RULER_VISIBILITY));
        bar.add(getAction(GEFActionConstants.TOGGLE_SNAP_TO_GEOMETRY));
        bar.add(new Separator());
        bar.add(getAction(ChartActions.PAGE_RATES));
    }
}
