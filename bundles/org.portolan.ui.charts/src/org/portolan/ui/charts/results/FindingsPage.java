/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;

/** The findings of an answer in words, subject by subject; names of elements are links that show them. */
final class FindingsPage implements ResultsPage<Answer> {
    private final FindingsForm form;

    /**
     * @param links told of a clicked element; the link's target is the element's id
     */
    FindingsPage(Composite parent, IHyperlinkListener links) {
        form = new FindingsForm(parent, links);
    }

    @Override
    public String title() {
        return Messages.Results_Findings;
    }

    @Override
    public Control control() {
        return form.control();
    }

    @Override
    public void show(Answer answer) {
        form.clear();
        answer.found().forEach(found -> show(answer, found));
        if (!answer.remarks().isEmpty()) {
            form.heading(Messages.Findings_Remarks);
            answer.remarks().forEach(remark -> form.sentence(remark.message() + " " + remark.remedy(),
                    List.of(remark.elementId()), answer.names()));
        }
        form.layOut();
    }

    private void show(Answer answer, Answer.Found found) {
        form.heading(found.subject());
        if (found.told().isEmpty()) {
            form.sentence(Messages.Findings_None, List.of(), answer.names());
        }
        found.told().forEach(told -> form.told(told, answer.names()));
    }
}
