/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.assumptions;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Text;
import org.portolan.model.edit.assumption.AssumptionEdits;

/** Edits why an assumption was changed; only changed ones have a reason. */
final class ReasonEditing extends EditingSupport {
    private final TableViewer viewer;
    private final AssumptionsView view;

    ReasonEditing(TableViewer viewer, AssumptionsView view) {
        super(viewer);
        this.viewer = viewer;
        this.view = view;
    }

    @Override
    protected boolean canEdit(Object element) {
        return view.override((Assumption) element).isPresent();
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        var editor = new TextCellEditor(viewer.getTable());
        view.leaveKeysTo((Text) editor.getControl());
        return editor;
    }

    @Override
    protected Object getValue(Object element) {
        var reason = view.reasonText((Assumption) element);
        return reason == null ? "" : reason;
    }

    @Override
    protected void setValue(Object element, Object value) {
        view.document().ifPresent(document -> document.execute(AssumptionEdits.setReason(document.domain(),
                document.installation(), ((Assumption) element).key(), (String) value)));
    }
}
