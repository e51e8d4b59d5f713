/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.portolan.engine.finding.Finding;
import org.portolan.study.text.FindingText;
import org.portolan.study.text.ResultText;

/** The findings of an answer in words, subject by subject; names of elements are links that show them. */
final class FindingsPage implements ResultsPage<Answer> {
    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final IHyperlinkListener links;

    /**
     * @param links told of a clicked element; the link's target is the element's id
     */
    FindingsPage(Composite parent, IHyperlinkListener links) {
        this.links = links;
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.getBody().setLayout(new GridLayout());
        parent.addDisposeListener(event -> toolkit.dispose());
    }

    @Override
    public String title() {
        return Messages.Results_Findings;
    }

    @Override
    public Control control() {
        return form;
    }

    @Override
    public void show(Answer answer) {
        for (var child : form.getBody().getChildren()) {
            child.dispose();
        }
        answer.found().forEach(found -> showFound(answer, found));
        if (!answer.remarks().isEmpty()) {
            heading(Messages.Findings_Remarks);
            answer.remarks().forEach(remark -> paragraph(escape(remark.message() + " " + remark.remedy())
                    + showLink(answer, remark.elementId())));
        }
        form.reflow(true);
    }

    private void showFound(Answer answer, Answer.Found found) {
        heading(found.subject());
        var text = new FindingText(answer.names());
        if (found.findings().isEmpty()) {
            paragraph(Messages.Findings_None);
        }
        found.findings().forEach(finding -> paragraph(words(answer, text, finding)));
    }

    private static String words(Answer answer, FindingText text, Finding finding) {
        var words = new StringBuilder("<b>").append(escape(ResultText.of(finding.severity()))).append("</b> ")
                .append(escape(text.sentence(finding) + " " + text.explanation(finding)));
        text.remedies(finding).forEach(remedy -> words.append("<br/>\u2192 ").append(escape(remedy)));
        finding.elementIds().stream().distinct().forEach(id -> words.append(showLink(answer, id)));
        return words.toString();
    }

    private static String showLink(Answer answer, String id) {
        return Stream.of(answer.names().of(id)).filter(name -> !name.isBlank())
                .map(name -> " <a href=\"" + escape(id) + "\">" + escape(name) + "</a>").findFirst().orElse("");
    }

    private void heading(String words) {
        text("<form><p><span font=\"header\">" + escape(words) + "</span></p></form>");
    }

    private void paragraph(String markup) {
        text("<form><p>" + markup + "</p></form>");
    }

    private void text(String markup) {
        FormText text = toolkit.createFormText(form.getBody(), true);
        text.setFont("header", org.eclipse.jface.resource.JFaceResources.getHeaderFont());
        text.setText(markup, true, false);
        text.addHyperlinkListener(links);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
