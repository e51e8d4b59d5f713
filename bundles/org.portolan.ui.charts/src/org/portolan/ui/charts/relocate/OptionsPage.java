/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.relocate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portolan.bridge.method.OptionGroup;
import org.portolan.engine.input.Assumptions;
import org.portolan.model.Link;

/** The options of the method that is selected in the list: name, link, then what the method takes. */
final class OptionsPage extends Composite {
    private static final int WIDTH = 470;

    private final List<Link> links;
    private final Assumptions inForce;
    private final Runnable changed;
    private final ScrolledComposite scroller;
    private final List<OptionField> fields = new ArrayList<>();

    /**
     * @param links   links that the user may choose from
     * @param inForce assumptions of the installation, which are the defaults
     * @param changed told of every change
     */
    OptionsPage(Composite parent, List<Link> links, Assumptions inForce, Runnable changed) {
        super(parent, SWT.NONE);
        this.links = links;
        this.inForce = inForce;
        this.changed = changed;
        GridLayoutFactory.fillDefaults().applyTo(this);
        scroller = new ScrolledComposite(this, SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(scroller);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.addListener(SWT.Resize, event -> fit());
    }

    /** Shows a method's options, or that none is selected. */
    void show(Optional<MethodDraft> draft) {
        fields.clear();
        if (scroller.getContent() != null) {
            scroller.getContent().dispose();
        }
        var page = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).spacing(6, 5).applyTo(page);
        scroller.setContent(page);
        if (draft.isPresent()) {
            fill(page, draft.get());
        } else {
            wrapped(page, Messages.Options_SelectMethod);
        }
        fit();
    }

    private void fill(Composite page, MethodDraft draft) {
        var head = new Label(page, SWT.NONE);
        head.setText(draft.method().label());
        head.setFont(JFaceResources.getBannerFont());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(head);
        wrapped(page, draft.method().description());
        createName(page, draft);
        createLink(page, draft);
        for (var group : OptionGroup.values()) {
            createGroup(page, draft, group);
        }
    }

    private void createName(Composite page, MethodDraft draft) {
        new Label(page, SWT.NONE).setText(Messages.Options_Name);
        var name = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(name);
        name.setText(draft.label());
        name.addModifyListener(event -> {
            draft.setLabel(name.getText().strip());
            changed.run();
        });
    }

    private void createLink(Composite page, MethodDraft draft) {
        new Label(page, SWT.NONE).setText(Messages.Relocate_Link);
        var combo = new Combo(page, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(combo);
        combo.add(Messages.Relocate_BestLink);
        links.forEach(link -> combo.add(String.valueOf(link.getName())));
        combo.select(draft.link().map(link -> links.indexOf(link) + 1).orElse(0));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            int index = combo.getSelectionIndex();
            draft.setLink(index <= 0 ? Optional.empty() : Optional.of(links.get(index - 1)));
            changed.run();
        }));
    }

    private void createGroup(Composite page, MethodDraft draft, OptionGroup group) {
        var options = draft.method().options().stream().filter(option -> option.parameter().group() == group).toList();
        if (options.isEmpty()) {
            return;
        }
        var line = new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 4).applyTo(line);
        if (!group.label().isEmpty()) {
            var head = new Label(page, SWT.NONE);
            head.setText(group.label());
            head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            GridDataFactory.fillDefaults().span(2, 1).applyTo(head);
        }
        options.forEach(option -> fields.add(new OptionField(page, option, draft, inForce, this::fieldChanged)));
    }

    private void fieldChanged() {
        fields.forEach(OptionField::refresh);
        fit();
        changed.run();
    }

    private static void wrapped(Composite page, String words) {
        var label = new Label(page, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH - 40, SWT.DEFAULT).applyTo(label);
    }

    /** As wide as there is room, as high as that needs. */
    private void fit() {
        Control content = scroller.getContent();
        if (content != null) {
            Rectangle room = scroller.getClientArea();
            scroller.setMinSize(content.computeSize(Math.max(1, room.width), SWT.DEFAULT));
            scroller.getVerticalBar().setIncrement(24);
        }
    }
}
