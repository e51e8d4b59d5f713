/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.portolan.study.table.TableCsv;
import org.portolan.study.table.TableJson;
import org.portolan.study.table.TableText;
import org.portolan.ui.Statuses;

/** Saves all tables of the answer on show as text, CSV or JSON, as the command line prints them. */
final class SaveTablesAction extends Action {
    private final ResultsView view;

    SaveTablesAction(ResultsView view) {
        super(Messages.SaveTables);
        setToolTipText(Messages.SaveTables_Tip);
        this.view = view;
    }

    @Override
    public void run() {
        var shell = view.getSite().getShell();
        if (view.current().isEmpty()) {
            MessageDialog.openInformation(shell, Messages.SaveTables_Title, Messages.Results_Nothing);
            return;
        }
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions("*.csv", "*.json", "*.txt");
        dialog.setFilterNames(Messages.SaveTables_Csv, Messages.SaveTables_Json, Messages.SaveTables_Text);
        dialog.setFileName(view.current().orElseThrow().name() + ".csv");
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            Files.writeString(Path.of(chosen), content(view.current().orElseThrow(), chosen));
        } catch (IOException e) {
            Statuses.show(shell, Messages.SaveTables_Title, Statuses.of(e));
        }
    }

    private static String content(Answer answer, String file) {
        var tables = answer.tables();
        var name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return TableJson.of(tables);
        }
        return tables.stream().map(table -> name.endsWith(".txt")
                ? table.title() + "\n" + TableText.of(table)
                : TableCsv.of(table)).collect(Collectors.joining("\n"));
    }
}
