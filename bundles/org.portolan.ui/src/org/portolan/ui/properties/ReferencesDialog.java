/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.properties;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.SelectionDialog;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.label.ElementLabelProvider;
import org.portolan.ui.preferences.Choices;

/** Chooses the elements of a list by ticking them; what the filter hides stays ticked. */
final class ReferencesDialog extends SelectionDialog {
    private final List<EObject> candidates;
    private final Set<EObject> chosen;
    private String words = "";

    ReferencesDialog(Shell shell, String title, List<EObject> candidates, Collection<EObject> chosen) {
        super(shell);
        this.candidates = candidates;
        this.chosen = new LinkedHashSet<>(chosen);
        setTitle(title);
        setMessage(Messages.References_Message);
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        new Label(area, SWT.WRAP).setText(getMessage());
        var filter = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.References_Filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        var viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(60),
                convertHeightInCharsToPixels(18)).applyTo(viewer.getControl());
        fill(viewer);
        filter.addModifyListener(event -> {
            words = filter.getText().strip().toLowerCase(Locale.ROOT);
            viewer.refresh();
        });
        return area;
    }

    private void fill(CheckboxTableViewer viewer) {
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new ElementLabelProvider() {
            @Override
            public String getText(Object item) {
                return Choices.labels().path((EObject) item);
            }
        });
        viewer.setCheckStateProvider(new ICheckStateProvider() {
            @Override
            public boolean isGrayed(Object element) {
                return false;
            }

            @Override
            public boolean isChecked(Object element) {
                return chosen.contains(element);
            }
        });
        viewer.addCheckStateListener(event -> {
            if (event.getChecked()) {
                chosen.add((EObject) event.getElement());
            } else {
                chosen.remove(event.getElement());
            }
        });
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer v, Object parent, Object element) {
                return Choices.labels().path((EObject) element).toLowerCase(Locale.ROOT).contains(words);
            }
        });
        viewer.setInput(candidates);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.OK_ID) {
            setSelectionResult(candidates.stream().filter(chosen::contains).toArray());
        }
        super.buttonPressed(button);
    }
}
