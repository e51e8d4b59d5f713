/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.evacuate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * One of several things, the first of which stands for what is usual. What was chosen is remembered by its id.
 *
 * @param <T> the things
 */
final class ChoiceField<T> {
    private final String key;
    private final List<T> values;
    private final Function<T, String> id;
    private final Combo combo;

    /**
     * @param usual what the first choice is called; empty when there is none but the values
     */
    ChoiceField(Composite parent, String key, String label, Optional<String> usual, List<T> values,
            Function<T, String> id, Function<T, String> name, IDialogSettings settings, Runnable changed) {
        this.key = key;
        this.values = values;
        this.id = id;
        new Label(parent, SWT.NONE).setText(label);
        combo = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        usual.ifPresent(combo::add);
        values.forEach(value -> combo.add(name.apply(value)));
        var remembered = settings.get(key);
        int index = values.stream().map(id).toList().indexOf(remembered);
        combo.select(Math.max(0, index + offset()));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
    }

    private int offset() {
        return combo.getItemCount() - values.size();
    }

    /** What is chosen; empty for what is usual. */
    Optional<T> value() {
        int index = combo.getSelectionIndex() - offset();
        return index < 0 ? Optional.empty() : Optional.of(values.get(index));
    }

    void setEnabled(boolean enabled) {
        combo.setEnabled(enabled);
    }

    void remember(IDialogSettings settings) {
        settings.put(key, value().map(id).orElse(""));
    }
}
