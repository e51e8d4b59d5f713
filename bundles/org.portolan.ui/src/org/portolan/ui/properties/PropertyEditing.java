/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.properties;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.label.ElementLabelProvider;

/** Edits values in the table: typed texts are checked while they are typed, everything else is chosen. */
final class PropertyEditing extends EditingSupport {
    private final TreeViewer viewer;
    private final Consumer<Optional<String>> error;
    private final Consumer<Text> textField;

    /**
     * Editing for the value column.
     *
     * @param error is told what is wrong with the text typed so far, or that nothing is
     * @param textField is given each text field, to leave it the keys of the Edit menu
     */
    PropertyEditing(TreeViewer viewer, Consumer<Optional<String>> error, Consumer<Text> textField) {
        super(viewer);
        this.viewer = viewer;
        this.error = error;
        this.textField = textField;
    }

    @Override
    protected boolean canEdit(Object element) {
        return element instanceof ElementProperty property && property.editing() != ElementProperty.Editing.NONE;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        var property = (ElementProperty) element;
        return switch (property.editing()) {
            case CHOICE -> choice(property);
            case ELEMENT, ELEMENTS -> new ReferenceEditor(viewer.getTree(), property);
            case LONG_TEXT -> new LongTextEditor(viewer.getTree(), property);
            default -> text(property);
        };
    }

    private CellEditor choice(ElementProperty property) {
        var editor = new ComboBoxCellEditor(viewer.getTree(), property.choiceTexts(), SWT.READ_ONLY);
        editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION
                | ComboBoxViewerCellEditor.DROP_DOWN_ON_KEY_ACTIVATION
                | ComboBoxViewerCellEditor.DROP_DOWN_ON_PROGRAMMATIC_ACTIVATION);
        return editor;
    }

    private CellEditor text(ElementProperty property) {
        var editor = new TextCellEditor(viewer.getTree());
        var text = (Text) editor.getControl();
        textField.accept(text);
        property.facts().fallback().ifPresent(text::setMessage);
        editor.setValidator(value -> property.problemWith((String) value).orElse(null));
        editor.addListener(new Checking(editor, text, property));
        return editor;
    }

    @Override
    protected Object getValue(Object element) {
        var property = (ElementProperty) element;
        return switch (property.editing()) {
            case CHOICE -> property.chosen();
            case ELEMENT, ELEMENTS -> property.referred();
            default -> property.editText();
        };
    }

    @Override
    protected void setValue(Object element, Object value) {
        var property = (ElementProperty) element;
        switch (property.editing()) {
            case CHOICE -> {
                if ((Integer) value >= 0) {
                    property.set(property.choices().get((Integer) value));
                }
            }
            case ELEMENTS -> property.set(value);
            case ELEMENT -> ((List<?>) value).stream().findFirst().ifPresentOrElse(property::set, property::reset);
            default -> {
                if (value instanceof String text) {
                    property.setText(text);
                }
            }
        }
    }

    /** Says what is wrong while it is typed, and what became of it in the end. */
    private final class Checking implements ICellEditorListener {
        private final TextCellEditor editor;
        private final Text text;
        private final ElementProperty property;

        Checking(TextCellEditor editor, Text text, ElementProperty property) {
            this.editor = editor;
            this.text = text;
            this.property = property;
        }

        @Override
        public void editorValueChanged(boolean wasValid, boolean isValid) {
            error.accept(isValid ? Optional.empty() : Optional.of(editor.getErrorMessage()));
            text.setForeground(isValid ? null : text.getDisplay().getSystemColor(SWT.COLOR_RED));
        }

        @Override
        public void cancelEditor() {
            error.accept(Optional.empty());
        }

        @Override
        public void applyEditorValue() {
            error.accept(property.problemWith(text.getText())
                    .map(problem -> NLS.bind(Messages.Property_NotTaken, problem, property.text())));
        }
    }

    /** Chooses elements in a dialog. */
    private static final class ReferenceEditor extends DialogCellEditor {
        private final ElementProperty property;

        ReferenceEditor(Composite parent, ElementProperty property) {
            super(parent);
            this.property = property;
        }

        @Override
        protected void updateContents(Object value) {
            super.updateContents(property.isSet() ? property.text() : "");
        }

        @Override
        protected Object openDialogBox(Control cell) {
            return property.editing() == ElementProperty.Editing.ELEMENTS ? many(cell.getShell())
                    : one(cell.getShell());
        }

        private Object many(Shell shell) {
            var dialog = new ReferencesDialog(shell, property.label(), property.candidates(), property.referred());
            return dialog.open() == Window.OK
                    ? Arrays.stream(dialog.getResult()).map(EObject.class::cast).toList()
                    : null;
        }

        private Object one(Shell shell) {
            var dialog = new ElementListSelectionDialog(shell, new ElementLabelProvider());
            dialog.setTitle(property.label());
            dialog.setMessage(NLS.bind(Messages.Reference_Message, property.label()));
            dialog.setEmptyListMessage(Messages.Reference_None);
            dialog.setElements(property.candidates().toArray());
            dialog.setInitialElementSelections(property.referred());
            dialog.setHelpAvailable(false);
            return dialog.open() == Window.OK ? List.of(dialog.getFirstResult()) : null;
        }
    }

    /** Edits text of several lines in a dialog. */
    private static final class LongTextEditor extends DialogCellEditor {
        private final ElementProperty property;

        LongTextEditor(Composite parent, ElementProperty property) {
            super(parent);
            this.property = property;
        }

        @Override
        protected Object openDialogBox(Control cell) {
            var dialog = new LongTextDialog(cell.getShell(), property.label(), property.editText());
            return dialog.open() == Window.OK ? dialog.getValue() : null;
        }
    }

    /** An input dialog with room for several lines. */
    private static final class LongTextDialog extends InputDialog {
        private static final int LINES = 8;

        LongTextDialog(Shell shell, String title, String text) {
            super(shell, title, null, text, null);
        }

        @Override
        protected int getInputTextStyle() {
            return SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL;
        }

        @Override
        protected boolean isResizable() {
            return true;
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            var area = super.createDialogArea(parent);
            var data = (GridData) getText().getLayoutData();
            data.heightHint = convertHeightInCharsToPixels(LINES);
            data.grabExcessVerticalSpace = true;
            data.verticalAlignment = SWT.FILL;
            return area;
        }
    }
}
