/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.ResultText;

/** What was found, in words that scroll; names of elements are links that show them. */
final class FindingsForm {
    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final IHyperlinkListener links;

    /**
     * @param links told of a clicked element; the link's target is the element's id
     */
    FindingsForm(Composite parent, IHyperlinkListener links) {
        this.links = links;
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        GridLayoutFactory.swtDefaults().spacing(0, 3).applyTo(form.getBody());
        form.addDisposeListener(event -> toolkit.dispose());
    }

    ScrolledForm control() {
        return form;
    }

    void clear() {
        for (var child : form.getBody().getChildren()) {
            child.dispose();
        }
    }

    void heading(String words) {
        text("<form><p><span font=\"header\">" + escape(words) + "</span></p></form>");
    }

    void told(Answer.Told told, ElementNames names) {
        var words = new StringBuilder("<b>").append(escape(ResultText.of(told.severity()))).append("</b> ")
                .append(escape(told.sentence()));
        told.more().forEach(line -> words.append("<br/>\u2192 ").append(escape(line)));
        paragraph(words.toString(), told.elementIds(), names);
    }

    /**
     * A paragraph.
     *
     * @param elementIds ids of elements whose names follow as links
     */
    void sentence(String words, List<String> elementIds, ElementNames names) {
        paragraph(escape(words), elementIds, names);
    }

    private void paragraph(String markup, List<String> elementIds, ElementNames names) {
        var whole = new StringBuilder("<form><p>").append(markup);
        elementIds.forEach(id -> whole.append(showLink(names, id)));
        text(whole.append("</p></form>").toString());
    }

    private static String showLink(ElementNames names, String id) {
        return Stream.of(names.of(id)).filter(name -> !name.isBlank())
                .map(name -> " <a href=\"" + escape(id) + "\">" + escape(name) + "</a>").findFirst().orElse("");
    }

    void layOut() {
        form.reflow(true);
    }

    private void text(String markup) {
        FormText text = toolkit.createFormText(form.getBody(), true);
        text.setFont("header", JFaceResources.getHeaderFont());
        text.setText(markup, true, false);
        text.addHyperlinkListener(links);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
