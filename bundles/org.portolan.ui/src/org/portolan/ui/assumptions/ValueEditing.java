/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.assumptions;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.portolan.model.edit.assumption.AssumptionEdits;
import org.portolan.model.edit.quantity.QuantityException;
import org.portolan.model.edit.quantity.QuantityParser;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.preferences.Choices;

/** Edits the value of an assumption; an empty text, or the default itself, takes the change back. */
final class ValueEditing extends EditingSupport {
    private final TableViewer viewer;
    private final AssumptionsView view;

    ValueEditing(TableViewer viewer, AssumptionsView view) {
        super(viewer);
        this.viewer = viewer;
        this.view = view;
    }

    @Override
    protected boolean canEdit(Object element) {
        return view.document().isPresent();
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        var assumption = (Assumption) element;
        var editor = new TextCellEditor(viewer.getTable());
        var text = (Text) editor.getControl();
        view.leaveKeysTo(text);
        text.setMessage(assumption.defaultText(Choices.quantities()));
        editor.setValidator(value -> problemWith(assumption, (String) value).orElse(null));
        editor.addListener(new ICellEditorListener() {
            @Override
            public void editorValueChanged(boolean wasValid, boolean isValid) {
                view.tellError(isValid ? Optional.empty() : Optional.of(editor.getErrorMessage()));
                text.setForeground(isValid ? null : text.getDisplay().getSystemColor(SWT.COLOR_RED));
            }

            @Override
            public void cancelEditor() {
                view.tellError(Optional.empty());
            }

            @Override
            public void applyEditorValue() {
                view.tellError(problemWith(assumption, text.getText()));
            }
        });
        return editor;
    }

    private static Optional<String> problemWith(Assumption assumption, String text) {
        try {
            var value = text.isBlank() ? null : parsed(assumption, text);
            return value == null || assumption.allows(value) ? Optional.empty()
                    : Optional.of(NLS.bind(assumption.whole() ? Messages.Assumptions_OutOfRangeWhole
                            : Messages.Assumptions_OutOfRange, assumption.rangeText(Choices.quantities()).orElse("")));
        } catch (QuantityException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static BigDecimal parsed(Assumption assumption, String text) throws QuantityException {
        return QuantityParser.parse(text, assumption.unit());
    }

    @Override
    protected Object getValue(Object element) {
        var assumption = (Assumption) element;
        return Choices.quantities().exact(view.valueInForce(assumption), assumption.unit());
    }

    @Override
    protected void setValue(Object element, Object value) {
        var assumption = (Assumption) element;
        if (!(value instanceof String text) || problemWith(assumption, text).isPresent()) {
            return;
        }
        view.document().ifPresent(document -> {
            try {
                var wanted = text.isBlank() ? assumption.defaultValue() : parsed(assumption, text).doubleValue();
                document.execute(wanted == assumption.defaultValue()
                        ? AssumptionEdits.reset(document.domain(), document.installation(), assumption.key())
                        : AssumptionEdits.set(document.domain(), document.installation(), assumption.key(), wanted));
            } catch (QuantityException e) {
                // Checked above; the same text cannot fail now.
                throw new IllegalStateException(e);
            }
        });
    }
}
