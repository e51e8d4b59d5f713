/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.wizards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.portolan.importers.ImportMessage;
import org.portolan.importers.ImportMessage.Severity;
import org.portolan.importers.ImportReport;
import org.portolan.ui.Statuses;
import org.portolan.ui.internal.Help;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.label.Icons;

/** What an import read, skipped and doubts, row by row; it can be saved. */
final class ImportReportDialog extends TitleAreaDialog {
    private static final int SAVE_ID = IDialogConstants.CLIENT_ID + 1;

    private final ImportReport report;
    private final Set<Severity> wanted = EnumSet.of(Severity.ERROR, Severity.DOUBTFUL, Severity.SKIPPED);
    private TableViewer messages;

    ImportReportDialog(Shell shell, ImportReport report) {
        super(shell);
        this.report = report;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.ImportReport_Title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.ImportReport_Head, report.fileName()));
        setMessage(NLS.bind(Messages.ImportReport_Message,
                new Object[] {report.rowsRead(), report.rowsSkipped(), report.rowsDoubtful()}));
        setTitleImage(Icons.WIZARD_IMPORT.image());
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        ReportTables.sheets(area, 140).setInput(report.sheets());
        createFilters(area);
        messages = ReportTables.messages(area, 260);
        messages.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return wanted.contains(((ImportMessage) element).severity());
            }
        });
        messages.setInput(report.messages());
        Help.set(area, Help.IMPORT_WIZARD);
        return area;
    }

    private void createFilters(Composite area) {
        var bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(bar);
        for (var severity : ReportTables.severities()) {
            var box = new Button(bar, SWT.CHECK);
            box.setText(NLS.bind(Messages.ImportReport_Count, ReportTables.word(severity),
                    report.messages(severity).size()));
            box.setSelection(wanted.contains(severity));
            box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (box.getSelection()) {
                    wanted.add(severity);
                } else {
                    wanted.remove(severity);
                }
                messages.refresh();
            }));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, SAVE_ID, Messages.ImportReport_Save, false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == SAVE_ID) {
            save();
        } else {
            super.buttonPressed(button);
        }
    }

    private void save() {
        var dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.ImportReport_Save);
        dialog.setOverwrite(true);
        dialog.setFileName(report.fileName() + "-import.csv");
        dialog.setFilterExtensions(new String[] {"*.csv"});
        var name = dialog.open();
        if (name == null) {
            return;
        }
        try {
            Files.writeString(Path.of(name), ImportReportText.csv(report), StandardCharsets.UTF_8);
            setMessage(NLS.bind(Messages.ImportReport_Saved, name));
        } catch (IOException e) {
            Statuses.show(getShell(), Messages.ImportReport_Title, Statuses.of(e));
        }
    }
}
