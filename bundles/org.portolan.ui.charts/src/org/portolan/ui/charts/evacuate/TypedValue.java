/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.evacuate;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portolan.engine.quantity.SimTime;
import org.portolan.study.scenario.TimeText;

/**
 * A value that may be typed; an empty field stands for what its hint says. What was typed is remembered.
 *
 * @param <T> the value
 */
final class TypedValue<T> {
    private final String key;
    private final String label;
    private final String rule;
    private final Function<String, Optional<T>> parse;
    private final Text field;

    private TypedValue(Composite parent, String key, String label, String hint, String rule,
            Function<String, Optional<T>> parse, IDialogSettings settings, Runnable changed) {
        this.key = key;
        this.label = label.replace("&", "").replace(":", "");
        this.rule = rule;
        this.parse = parse;
        new Label(parent, SWT.NONE).setText(label);
        field = new Text(parent, SWT.BORDER);
        field.setMessage(hint);
        field.setToolTipText(rule);
        field.setText(Optional.ofNullable(settings.get(key)).orElse(""));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addModifyListener(event -> changed.run());
    }

    /** A time with its unit. */
    static TypedValue<SimTime> time(Composite parent, String key, String label, String hint, IDialogSettings settings,
            Runnable changed) {
        return new TypedValue<>(parent, key, label, hint, Messages.Rule_Time, TimeText::parse, settings, changed);
    }

    /** A whole number in a range. */
    static TypedValue<Long> whole(Composite parent, String key, String label, String hint, long least, long most,
            IDialogSettings settings, Runnable changed) {
        return new TypedValue<>(parent, key, label, hint,
                NLS.bind(Messages.Rule_Whole, Long.toString(least), Long.toString(most)),
                text -> number(text, Long::parseLong).filter(n -> n >= least && n <= most), settings, changed);
    }

    /** A number in a range. */
    static TypedValue<Double> number(Composite parent, String key, String label, String hint, double least,
            double most, IDialogSettings settings, Runnable changed) {
        Predicate<Double> inRange = n -> n >= least && n <= most;
        return new TypedValue<>(parent, key, label, hint,
                NLS.bind(Messages.Rule_Number, Double.toString(least), Double.toString(most)),
                text -> number(text, Double::parseDouble).filter(inRange), settings, changed);
    }

    private static <N> Optional<N> number(String text, Function<String, N> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with what is typed, in a sentence. */
    Optional<String> mistake() {
        return isEmpty() || parse.apply(typed()).isPresent() ? Optional.empty()
                : Optional.of(NLS.bind(Messages.Rule_Broken, new Object[] {label, typed(), rule}));
    }

    /** The value; empty when nothing is typed, or nothing that can be understood. */
    Optional<T> value() {
        return isEmpty() ? Optional.empty() : parse.apply(typed());
    }

    private boolean isEmpty() {
        return typed().isEmpty() || !field.isEnabled();
    }

    private String typed() {
        return field.getText().strip();
    }

    void setEnabled(boolean enabled) {
        field.setEnabled(enabled);
    }

    void remember(IDialogSettings settings) {
        settings.put(key, typed());
    }
}
