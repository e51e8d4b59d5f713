/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The pages for answers of one kind, as tabs.
 *
 * @param <A> the answers
 */
final class AnswerPages<A extends Answer> {
    private final CTabFolder folder;
    private final List<? extends ResultsPage<? super A>> pages;

    /**
     * @param create makes the pages on the folder that it is given, in the order of their tabs
     */
    AnswerPages(Composite parent, Function<CTabFolder, List<? extends ResultsPage<? super A>>> create) {
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        pages = create.apply(folder);
        pages.forEach(this::addTab);
        folder.setSelection(0);
    }

    private void addTab(ResultsPage<?> page) {
        var item = new CTabItem(folder, SWT.NONE);
        item.setText(page.title());
        item.setControl(page.control());
        item.setData(page);
    }

    void show(A answer) {
        pages.forEach(page -> page.show(answer));
    }

    Control control() {
        return folder;
    }

    /** The page whose tab is in front. */
    ResultsPage<?> inFront() {
        return (ResultsPage<?>) folder.getSelection().getData();
    }
}
