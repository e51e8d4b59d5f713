/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.pressure;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.portolan.bridge.PressureKind;
import org.portolan.bridge.PressureSetting;
import org.portolan.model.NamedElement;

/** Something that happens: what it is, to whom, how much, and when. */
final class EventRow {
    private static final int VALUE_WIDTH = 110;
    private static final int TIME_WIDTH = 80;

    private final Combo kind;
    private final Combo subject;
    private final Combo value;
    private final Text at;
    private final Button remove;
    private final People people;
    private List<? extends NamedElement> subjects = List.of();

    /**
     * Whom something can happen to.
     *
     * @param guests guests that run, or could
     * @param hosts  all hosts
     */
    record People(List<? extends NamedElement> guests, List<? extends NamedElement> hosts) {

        List<? extends NamedElement> of(PressureKind kind) {
            return kind == PressureKind.LOSE ? hosts : guests;
        }
    }

    /**
     * @param first   whom it is about at first
     * @param changed told of every change
     * @param removed told when the row is not wanted any more
     */
    EventRow(Composite parent, People people, PressureKind usual, Optional<? extends NamedElement> first,
            Runnable changed, Runnable removed) {
        this.people = people;
        kind = new Combo(parent, SWT.READ_ONLY);
        kind.setItems(Messages.Kind_LogOn, Messages.Kind_LogOff, Messages.Kind_Grow, Messages.Kind_Move,
                Messages.Kind_Lose);
        kind.setToolTipText(Messages.Event_KindTip);
        kind.select(usual.ordinal());
        subject = new Combo(parent, SWT.READ_ONLY);
        subject.setToolTipText(Messages.Event_SubjectTip);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(subject);
        value = new Combo(parent, SWT.DROP_DOWN);
        value.setToolTipText(Messages.Event_ValueTip);
        GridDataFactory.fillDefaults().hint(VALUE_WIDTH, SWT.DEFAULT).applyTo(value);
        at = new Text(parent, SWT.BORDER);
        at.setToolTipText(Messages.Event_AtTip);
        at.setText("30 s");
        GridDataFactory.fillDefaults().hint(TIME_WIDTH, SWT.DEFAULT).applyTo(at);
        remove = new Button(parent, SWT.PUSH);
        remove.setText(Messages.Event_Remove);
        remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> removed.run()));
        fill();
        first.ifPresent(this::select);
        kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            fill();
            changed.run();
        }));
        subject.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        value.addModifyListener(event -> changed.run());
        at.addModifyListener(event -> changed.run());
    }

    private void select(NamedElement element) {
        int index = subjects.indexOf(element);
        if (index >= 0) {
            subject.select(index);
        }
    }

    private PressureKind kind() {
        return PressureKind.values()[Math.max(0, kind.getSelectionIndex())];
    }

    /** Offers what goes with the kind; who was chosen stays so while that goes. */
    private void fill() {
        var before = subject.getSelectionIndex() >= 0 && subject.getSelectionIndex() < subjects.size()
                ? Optional.of(subjects.get(subject.getSelectionIndex())) : Optional.<NamedElement>empty();
        subjects = people.of(kind());
        subject.setItems(subjects.stream().map(NamedElement::getName).toArray(String[]::new));
        subject.select(0);
        before.ifPresent(this::select);
        var values = values();
        value.setItems(values.toArray(String[]::new));
        value.setText(values.stream().findFirst().orElse(""));
        value.setEnabled(!values.isEmpty());
    }

    private List<String> values() {
        return switch (kind()) {
            case LOG_ON -> List.of("1", "5", "10");
            case GROW -> List.of("150 %", "200 %", "50 %");
            case MOVE -> people.hosts().stream().map(NamedElement::getName).toList();
            case LOG_OFF, LOSE -> List.of();
        };
    }

    /** What is asked. */
    PressureSetting setting() {
        int index = subject.getSelectionIndex();
        return new PressureSetting(kind(), index < 0 ? "" : subjects.get(index).getId(),
                value.getText().strip(), at.getText().strip());
    }

    /** Takes the row off the dialog. */
    void dispose() {
        List.<Control>of(kind, subject, value, at, remove).forEach(Control::dispose);
    }

    void setFocus() {
        kind.setFocus();
    }
}
