/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portolan.study.table.ResultTable;

/** All tables of an answer, one at a time. */
final class TablesPage implements ResultsPage<Answer> {
    private final Composite page;
    private final Combo choice;
    private final ResultTableControl control;
    private List<ResultTable> tables = List.of();

    TablesPage(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
        choice = new Combo(page, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        control = new ResultTableControl(page);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
        choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showChosen()));
    }

    @Override
    public String title() {
        return Messages.Results_Tables;
    }

    @Override
    public Control control() {
        return page;
    }

    @Override
    public void show(Answer answer) {
        int chosen = Math.max(0, choice.getSelectionIndex());
        tables = answer.tables();
        choice.setItems(tables.stream().map(ResultTable::title).toArray(String[]::new));
        choice.select(Math.min(chosen, tables.size() - 1));
        showChosen();
    }

    private void showChosen() {
        control.show(tables.get(choice.getSelectionIndex()));
    }
}
