/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.actions;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.portolan.editor.InstallationEditor;

/** Base of actions on what is selected in the chart. */
abstract class ChartAction extends SelectionAction {
    private final InstallationEditor editor;

    ChartAction(InstallationEditor editor, String id, String text, ImageDescriptor icon) {
        super(editor);
        this.editor = editor;
        setId(id);
        setText(text);
        setImageDescriptor(icon);
    }

    protected final InstallationEditor editor() {
        return editor;
    }

    /** Selected elements. */
    protected final List<EObject> elements() {
        return editor.chart() == null ? List.of() : editor.selectedElements();
    }

    /** Selected elements of one kind. */
    protected final <T> List<T> elements(Class<T> kind) {
        return elements().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What the selection is to be pasted on or added to: the only selected element, else the whole installation. */
    protected final EObject target() {
        var selected = elements();
        return selected.size() == 1 ? selected.getFirst() : editor.document().installation();
    }

    /** There is a chart, and whatever else the action needs. */
    @Override
    protected final boolean calculateEnabled() {
        return editor.chart() != null && isPossible();
    }

    /** Whether the action can be done now. Asked often: must be quick. */
    protected abstract boolean isPossible();
}
