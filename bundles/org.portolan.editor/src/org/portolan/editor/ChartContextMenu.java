/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.portolan.editor.actions.ChartActions;
import org.portolan.editor.actions.ContextMenus;

/** The chart's context menu; other bundles add theirs at its {@code additions}. */
final class ChartContextMenu extends ContextMenuProvider {
    private final InstallationEditor editor;
    private final ActionRegistry actions;

    ChartContextMenu(InstallationEditor editor, ActionRegistry actions) {
        super(editor.viewer());
        this.editor = editor;
        this.actions = actions;
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        var dynamic = new ContextMenus(editor);
        menu.add(dynamic.add());
        var moveTo = dynamic.moveTo();
        if (!moveTo.isEmpty()) {
            menu.add(moveTo);
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        add(menu, ActionFactory.UNDO.getId(), ActionFactory.REDO.getId());
        menu.add(new Separator());
        add(menu, ActionFactory.CUT.getId(), ActionFactory.COPY.getId(), ActionFactory.PASTE.getId(),
                ActionFactory.DELETE.getId(), ActionFactory.RENAME.getId());
        menu.add(new Separator());
        add(menu, ChartActions.COLLAPSE, ChartActions.EXPAND, ChartActions.ARRANGE);
        menu.add(align());
        menu.add(zoom());
        menu.add(options());
        menu.add(new Separator());
        add(menu, ChartActions.COPY_IMAGE, ChartActions.EXPORT_IMAGE, ActionFactory.PRINT.getId());
        menu.add(new Separator());
        menu.add(properties());
    }

    private void add(IMenuManager menu, String... ids) {
        for (var id : ids) {
            menu.add(actions.getAction(id));
        }
    }

    private MenuManager align() {
        var menu = new MenuManager(Messages.Menu_Align);
        add(menu, GEFActionConstants.ALIGN_LEFT, GEFActionConstants.ALIGN_CENTER, GEFActionConstants.ALIGN_RIGHT,
                GEFActionConstants.ALIGN_TOP, GEFActionConstants.ALIGN_MIDDLE, GEFActionConstants.ALIGN_BOTTOM,
                GEFActionConstants.MATCH_WIDTH, GEFActionConstants.MATCH_HEIGHT);
        return menu;
    }

    private MenuManager zoom() {
        var menu = new MenuManager(Messages.Menu_Zoom);
        add(menu, GEFActionConstants.ZOOM_IN, GEFActionConstants.ZOOM_OUT, ChartActions.ZOOM_FIT,
                ChartActions.ZOOM_ACTUAL);
        return menu;
    }

    private MenuManager options() {
        var menu = new MenuManager(Messages.Menu_Options);
        add(menu, GEFActionConstants.TOGGLE_GRID_VISIBILITY, GEFActionConstants.TOGGLE_RULER_VISIBILITY,
                GEFActionConstants.TOGGLE_SNAP_TO_GEOMETRY, ChartActions.PAGE_RATES);
        return menu;
    }

    private CommandContributionItem properties() {
        var parameter = new CommandContributionItemParameter(editor.getSite(), null,
                "org.portolan.editor.command.properties", CommandContributionItem.STYLE_PUSH);
        parameter.label = Messages.Menu_Properties;
        return new CommandContributionItem(parameter);
    }
}
