/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.relocate;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portolan.bridge.method.MethodOption;
import org.portolan.bridge.method.MethodParameter;
import org.portolan.bridge.method.ParameterType.Choice;
import org.portolan.bridge.method.ParameterType.Choices;
import org.portolan.bridge.method.ParameterType.Flag;
import org.portolan.bridge.method.ParameterType.Quantity;
import org.portolan.bridge.method.ParameterType.Word;
import org.portolan.engine.input.Assumptions;
import org.portolan.model.edit.quantity.QuantityException;

/** One option of a method: its name, a control of the right kind, and what it does and is by default. */
final class OptionField {
    private static final int EXPLANATION_WIDTH = 360;

    private final MethodOption option;
    private final MethodDraft draft;
    private final OptionWords words;
    private final Runnable changed;
    private final Control control;
    private final Label explanation;

    /**
     * Adds the option to a grid of two columns.
     *
     * @param changed told of every change
     */
    OptionField(Composite parent, MethodOption option, MethodDraft draft, Assumptions inForce, Runnable changed) {
        this.option = option;
        this.draft = draft;
        words = new OptionWords(option, draft, inForce);
        this.changed = changed;
        control = createControl(parent);
        control.setData("org.portolan.option", option.parameter().key());
        explanation = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(12, -2)
                .hint(EXPLANATION_WIDTH, SWT.DEFAULT).applyTo(explanation);
        explanation.setForeground(muted(parent));
        refresh();
    }

    /** Less than the text of fields, but easier to read than the colour of what is disabled. */
    private static Color muted(Composite parent) {
        var text = parent.getForeground();
        var ground = parent.getBackground();
        return new Color(between(ground.getRed(), text.getRed()), between(ground.getGreen(), text.getGreen()),
                between(ground.getBlue(), text.getBlue()));
    }

    private static int between(int ground, int text) {
        return (3 * ground + 7 * text) / 10;
    }

    /** Follows the other options: one without effect is greyed, and defaults may depend on others. */
    void refresh() {
        setEnabled(control, draft.isInEffect(parameter()));
        if (control instanceof Text text) {
            text.setMessage(words.defaultText());
        }
        if (!words.explanation().equals(explanation.getText())) {
            explanation.setText(words.explanation());
            explanation.requestLayout();
        }
    }

    private static void setEnabled(Control control, boolean isEnabled) {
        control.setEnabled(isEnabled);
        if (control instanceof Composite composite && !(control instanceof Combo)) {
            for (var child : composite.getChildren()) {
                child.setEnabled(isEnabled);
            }
        }
    }

    Control control() {
        return control;
    }

    private MethodParameter parameter() {
        return option.parameter();
    }

    private Control createControl(Composite parent) {
        return switch (parameter().type()) {
            case Quantity quantity -> createText(parent, new TypedQuantity(quantity));
            case Choice choice -> createCombo(parent, choice);
            case Choices choices -> createChecks(parent, choices);
            case Flag flag -> createCheck(parent);
        };
    }

    private Control createText(Composite parent, TypedQuantity quantity) {
        label(parent);
        var text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).hint(130, SWT.DEFAULT).applyTo(text);
        if (!quantity.units().isEmpty()) {
            text.setToolTipText(quantity.units());
        }
        text.setText(draft.mistake(parameter()).map(MethodDraft.Mistake::text)
                .orElseGet(() -> quantity.write(draft.value(parameter()))));
        var mark = new ControlDecoration(text, SWT.TOP | SWT.LEFT);
        mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        mark.setMarginWidth(1);
        showMistake(mark);
        named(text);
        text.addModifyListener(event -> {
            take(quantity, text.getText());
            showMistake(mark);
            changed.run();
        });
        return text;
    }

    private void take(TypedQuantity quantity, String typed) {
        try {
            draft.set(parameter(), quantity.read(typed));
        } catch (QuantityException e) {
            draft.setMistake(parameter(), typed, e.getMessage());
        }
    }

    private void showMistake(ControlDecoration mark) {
        var mistake = draft.mistake(parameter());
        mistake.ifPresent(wrong -> mark.setDescriptionText(wrong.reason()));
        if (mistake.isPresent()) {
            mark.show();
        } else {
            mark.hide();
        }
    }

    private Control createCombo(Composite parent, Choice choice) {
        label(parent);
        var combo = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(combo);
        choice.words().forEach(word -> combo.add(word.label()));
        var values = choice.words().stream().map(Word::word).toList();
        combo.select(Math.max(0, values.indexOf(draft.valueOrDefault(parameter()))));
        named(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> set(values.get(Math.max(0, combo.getSelectionIndex())))));
        return combo;
    }

    private Control createChecks(Composite parent, Choices choices) {
        label(parent);
        var row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().indent(8, 0).applyTo(row);
        GridLayoutFactory.fillDefaults().applyTo(row);
        var given = Choices.split(draft.value(parameter()));
        var checks = new LinkedHashMap<Word, Button>();
        choices.words().forEach(word -> {
            var check = new Button(row, SWT.CHECK);
            check.setText(word.label());
            check.setSelection(given.contains(word.word()));
            check.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                    event -> set(checks.entrySet().stream().filter(entry -> entry.getValue().getSelection())
                            .map(entry -> entry.getKey().word()).collect(Collectors.joining("+")))));
            checks.put(word, check);
        });
        return row;
    }

    private Control createCheck(Composite parent) {
        var check = new Button(parent, SWT.CHECK);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(check);
        check.setText(parameter().label());
        check.setSelection(Flag.isTrue(draft.valueOrDefault(parameter())));
        check.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> set(String.valueOf(check.getSelection()))));
        return check;
    }

    private void set(String value) {
        draft.set(parameter(), value);
        changed.run();
    }

    private void label(Composite parent) {
        var label = new Label(parent, SWT.NONE);
        label.setText(NLS.bind(Messages.Option_Label, parameter().label()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private void named(Control field) {
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = parameter().label();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = words.explanation();
            }
        });
    }
}
