/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portolan.study.table.ResultTable;

/**
 * One table of an answer that is worth a page of its own.
 *
 * @param <A> answers that it can show
 */
final class TablePage<A extends Answer> implements ResultsPage<A> {
    private final String title;
    private final Function<A, ResultTable> rows;
    private final ResultTableControl control;

    TablePage(Composite parent, String title, Function<A, ResultTable> rows) {
        this.title = title;
        this.rows = rows;
        control = new ResultTableControl(parent);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void show(A answer) {
        control.show(rows.apply(answer));
    }
}
