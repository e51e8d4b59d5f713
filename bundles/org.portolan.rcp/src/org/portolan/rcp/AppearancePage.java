/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rcp;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** Light or dark. A change offers the restart that makes all of the workbench follow. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {
    private Button dark;
    private Button light;

    @Override
    public void init(IWorkbench workbench) {
        noDefaultButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        light = new Button(area, SWT.RADIO);
        light.setText(Messages.Appearance_Light);
        dark = new Button(area, SWT.RADIO);
        dark.setText(Messages.Appearance_Dark);
        (Theme.chosen() == Theme.DARK ? dark : light).setSelection(true);
        var note = new Label(area, SWT.WRAP);
        note.setText(Messages.Appearance_Note);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(note);
        return area;
    }

    @Override
    public boolean performOk() {
        var wanted = dark.getSelection() ? Theme.DARK : Theme.LIGHT;
        if (wanted == Theme.chosen()) {
            return true;
        }
        wanted.choose();
        var restart = MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.Appearance_RestartTitle,
                Messages.Appearance_RestartQuestion, SWT.NONE, Messages.Appearance_RestartNow,
                Messages.Appearance_RestartLater) == 0;
        if (restart) {
            // After the preference dialog has closed.
            getShell().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
        }
        return true;
    }
}
