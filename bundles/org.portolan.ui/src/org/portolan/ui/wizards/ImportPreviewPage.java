/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.portolan.importers.ImportMessage.Severity;
import org.portolan.importers.ImportResult;
import org.portolan.ui.internal.Help;
import org.portolan.ui.internal.Messages;
import org.portolan.ui.label.Icons;

/** What was found in the inventory: sheet by sheet, and every row that is doubtful or could not be read. */
final class ImportPreviewPage extends WizardPage {
    private Label summary;
    private TableViewer sheets;
    private TableViewer messages;

    ImportPreviewPage() {
        super("preview", Messages.Import_PreviewTitle, Icons.WIZARD_IMPORT.descriptor());
        setDescription(Messages.Import_PreviewDescription);
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        sheets = ReportTables.sheets(area, 150);
        messages = ReportTables.messages(area, 150);
        setControl(area);
        Help.set(area, Help.IMPORT_WIZARD);
    }

    void show(ImportResult result) {
        var report = result.report();
        var hosts = result.installation().getClusters().stream().mapToInt(c -> c.getHosts().size()).sum();
        var guests = result.installation().getUnplacedGuests().size() + result.installation().getClusters().stream()
                .flatMap(c -> c.getHosts().stream()).mapToInt(h -> h.getGuests().size()).sum();
        summary.setText(NLS.bind(Messages.Import_Summary, new Object[] {guests, hosts,
                result.installation().getClusters().size(), report.rowsSkipped(), report.rowsDoubtful()}));
        sheets.setInput(report.sheets());
        messages.setInput(report.messages().stream()
                .filter(m -> m.severity() == Severity.ERROR || m.severity() == Severity.DOUBTFUL).toList());
        summary.getParent().layout();
    }
}
