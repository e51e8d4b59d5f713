/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.actions;

import java.util.List;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.AlignmentAction;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.actions.MatchHeightAction;
import org.eclipse.gef.ui.actions.MatchWidthAction;
import org.eclipse.gef.ui.actions.RedoAction;
import org.eclipse.gef.ui.actions.SaveAction;
import org.eclipse.gef.ui.actions.SelectAllAction;
import org.eclipse.gef.ui.actions.UndoAction;
import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.gef.ui.actions.ZoomInAction;
import org.eclipse.gef.ui.actions.ZoomOutAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchPart;
import org.portolan.editor.InstallationEditor;
import org.portolan.editor.palette.ChartIcons;
import org.portolan.model.edit.commands.DiagramEdits.Option;

/** All actions of the chart, and their ids; those of our own are commands of the same id, see plugin.xml. */
public final class ChartActions {
    public static final String ARRANGE = "org.portolan.editor.command.arrange";
    public static final String COLLAPSE = "org.portolan.editor.command.collapse";
    public static final String EXPAND = "org.portolan.editor.command.expand";
    public static final String PAGE_RATES = "org.portolan.editor.command.pageRates";
    public static final String ZOOM_FIT = "org.portolan.editor.command.zoomFit";
    public static final String ZOOM_ACTUAL = "org.portolan.editor.command.zoomActual";
    public static final String COPY_IMAGE = "org.portolan.editor.command.copyImage";
    public static final String EXPORT_IMAGE = "org.portolan.editor.command.exportImage";

    private ChartActions() {
    }

    /** Makes the actions of an editor that has its viewer. */
    public static void register(InstallationEditor editor, ActionRegistry registry) {
        var undo = new UndoAction(editor);
        var redo = new RedoAction(editor);
        for (IAction action : List.of(undo, redo)) {
            registry.registerAction(action);
            editor.stackActions().add(action.getId());
        }
        var save = new SaveAction(editor);
        registry.registerAction(save);
        editor.propertyActions().add(save.getId());
        registry.registerAction(new SelectAllAction(editor));
        List<? extends IAction> chart = List.of(new RemoveAction(editor), new RenameAction(editor),
                ClipboardAction.copy(editor), ClipboardAction.cut(editor), ClipboardAction.paste(editor),
                new ArrangeAction(editor), new CollapseAction(editor, true), new CollapseAction(editor, false),
                toggle(editor, Option.GRID), toggle(editor, Option.RULERS), toggle(editor, Option.SNAP),
                new ShowPageRatesAction(editor),
                ZoomToAction.everything(editor, ChartIcons.ZOOM_FIT), ZoomToAction.actualSize(editor),
                new CopyImageAction(editor), new ExportImageAction(editor), new PrintChartAction(editor),
                align(editor, PositionConstants.LEFT), align(editor, PositionConstants.CENTER),
                align(editor, PositionConstants.RIGHT), align(editor, PositionConstants.TOP),
                align(editor, PositionConstants.MIDDLE), align(editor, PositionConstants.BOTTOM),
                new MatchWidthAction(editor), new MatchHeightAction(editor));
        for (var action : chart) {
            registry.registerAction(action);
            editor.selectionActions().add(action.getId());
        }
        registry.registerAction(new ZoomInAction(editor.zoom()));
        registry.registerAction(new ZoomOutAction(editor.zoom()));
        updateAll(registry);
    }

    private static void updateAll(ActionRegistry registry) {
        for (var actions = registry.getActions(); actions.hasNext();) {
            if (actions.next() instanceof UpdateAction action) {
                action.update();
            }
        }
    }

    private static AlignmentAction align(InstallationEditor editor, int side) {
        return new AlignmentAction((IWorkbenchPart) editor, side);
    }

    private static ToggleOptionAction toggle(InstallationEditor editor, Option option) {
        ImageDescriptor icon = switch (option) {
            case GRID -> ChartIcons.GRID;
            case SNAP -> ChartIcons.SNAP;
            case RULERS -> ChartIcons.RULERS;
        };
        return switch (option) {
            case GRID -> new ToggleOptionAction(editor, option, GEFActionConstants.TOGGLE_GRID_VISIBILITY,
                    "org.eclipse.gef.toggle_grid_visibility", Messages.Toggle_Grid, icon);
            case SNAP -> new ToggleOptionAction(editor, option, GEFActionConstants.TOGGLE_SNAP_TO_GEOMETRY,
                    "org.eclipse.gef.toggle_snapto_geometry", Messages.Toggle_Snap, icon);
            case RULERS -> new ToggleOptionAction(editor, option, GEFActionConstants.TOGGLE_RULER_VISIBILITY,
                    "org.eclipse.gef.toggle_ruler_visibility", Messages.Toggle_Rulers, icon);
        };
    }

    /** Enables and disables what depends on the selection. */
    static void updateSelectionActions(InstallationEditor editor) {
        var registry = (ActionRegistry) editor.getAdapter(ActionRegistry.class);
        for (var id : editor.selectionActions()) {
            if (registry.getAction(id) instanceof UpdateAction action) {
                action.update();
            }
        }
    }
}
