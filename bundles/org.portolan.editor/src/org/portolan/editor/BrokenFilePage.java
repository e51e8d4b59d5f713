/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.portolan.model.file.UnreadableInstallationException;
import org.portolan.ui.label.Icons;

/** Shown in place of a chart when the file cannot be read: what is wrong, where, and what to do. */
final class BrokenFilePage {
    private static final int TEXT_WIDTH = 560;

    private BrokenFilePage() {
    }

    /** @param retry reads the file again */
    static Composite create(Composite parent, UnreadableInstallationException problem, Runnable retry) {
        var page = new Composite(parent, SWT.NONE);
        page.setLayout(new GridLayout(2, false));
        ((GridLayout) page.getLayout()).marginWidth = 24;
        ((GridLayout) page.getLayout()).marginHeight = 24;
        ((GridLayout) page.getLayout()).horizontalSpacing = 12;
        var icon = new Label(page, SWT.NONE);
        icon.setImage(Icons.ERROR.image());
        icon.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false, 1, 4));
        text(page, problem.getMessage());
        text(page, NLS.bind(Messages.Broken_Where, problem.path(), place(problem)));
        text(page, Messages.Broken_Untouched);
        var again = new Button(page, SWT.PUSH);
        again.setText(Messages.Broken_Retry);
        again.addListener(SWT.Selection, event -> retry.run());
        return page;
    }

    private static String place(UnreadableInstallationException problem) {
        if (problem.line().isEmpty()) {
            return "";
        }
        return problem.column().isEmpty() ? NLS.bind(Messages.Broken_Line, problem.line().getAsInt())
                : NLS.bind(Messages.Broken_LineAndColumn, problem.line().getAsInt(), problem.column().getAsInt());
    }

    private static void text(Composite page, String text) {
        var label = new Label(page, SWT.WRAP);
        label.setText(text);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = TEXT_WIDTH;
        label.setLayoutData(data);
    }
}
