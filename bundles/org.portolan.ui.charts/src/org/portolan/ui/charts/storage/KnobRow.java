/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.storage;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portolan.bridge.KnobSetting;
import org.portolan.study.paging.Knob;
import org.portolan.study.paging.PagingText;

/** A thing that can be varied: whether it is, of whom where that is asked, and its values. */
final class KnobRow {
    private static final String VALUES = ".values";

    private final Knob knob;
    private final Button chosen;
    private final Optional<Combo> subject;
    private final Text values;

    /**
     * @param subjects names of which one may be chosen; none where the knob is about nobody
     * @param isUsual  whether it is varied as long as nothing is remembered
     * @param settings what was chosen last time
     * @param changed  told of every change
     */
    KnobRow(Composite parent, Knob knob, List<String> subjects, boolean isUsual, IDialogSettings settings,
            Runnable changed) {
        this.knob = knob;
        chosen = new Button(parent, SWT.CHECK);
        chosen.setText(PagingText.of(knob));
        var remembered = Optional.ofNullable(settings.get(knob.id()));
        chosen.setSelection(remembered.map(Boolean::parseBoolean).orElse(isUsual));
        chosen.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        subject = subjects.isEmpty() ? Optional.empty() : Optional.of(createSubject(parent, subjects, changed));
        if (subject.isEmpty()) {
            new Label(parent, SWT.NONE);
        }
        values = new Text(parent, SWT.BORDER);
        values.setMessage(hint(knob));
        values.setToolTipText(Messages.PageRates_ValuesTip);
        values.setText(Optional.ofNullable(settings.get(knob.id() + VALUES)).orElse(""));
        GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(values);
        values.addModifyListener(event -> changed.run());
    }

    private Combo createSubject(Composite parent, List<String> subjects, Runnable changed) {
        var combo = new Combo(parent, SWT.READ_ONLY);
        combo.add(knob == Knob.GUESTS ? Messages.PageRates_UsualGuest : Messages.PageRates_PresentLender);
        subjects.forEach(name -> combo.add(name));
        combo.select(0);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        GridDataFactory.fillDefaults().applyTo(combo);
        return combo;
    }

    /** What is varied while the field is empty. */
    private static String hint(Knob knob) {
        return switch (knob) {
            case GUESTS -> Messages.Hint_Guests;
            case CENTRAL -> Messages.Hint_Central;
            case XSTORE -> Messages.Hint_Xstore;
            case REMOTE -> Messages.Hint_Remote;
            case VOLUMES -> Messages.Hint_Volumes;
            case WORKING_SET -> Messages.Hint_WorkingSet;
            case OVERCOMMIT -> Messages.Hint_Overcommit;
        };
    }

    /** What is typed for a thing that is not varied does not count, and looks so. */
    void enable() {
        values.setEnabled(chosen.getSelection());
        subject.ifPresent(combo -> combo.setEnabled(chosen.getSelection()));
    }

    /** What is asked of it; empty when it is not varied. */
    Optional<KnobSetting> setting() {
        var of = subject.filter(combo -> combo.getSelectionIndex() > 0).map(Combo::getText).orElse("");
        return chosen.getSelection() ? Optional.of(new KnobSetting(knob.id(), of, values.getText().strip()))
                : Optional.empty();
    }

    /** Keeps what was chosen for the next time; names are of one installation and are not kept. */
    void remember(IDialogSettings settings) {
        settings.put(knob.id(), chosen.getSelection());
        settings.put(knob.id() + VALUES, values.getText().strip());
    }
}
