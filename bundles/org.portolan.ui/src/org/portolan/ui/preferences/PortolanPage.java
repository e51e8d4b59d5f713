/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.portolan.model.edit.quantity.ByteScale;
import org.portolan.ui.Statuses;
import org.portolan.ui.internal.Help;
import org.portolan.ui.internal.Messages;

/** The choices that are Portolan's own: units, automatic saving, paper. */
public final class PortolanPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final int MOST_SECONDS = 3600;

    /** Made by the workbench. */
    public PortolanPage() {
        super(GRID);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Statuses.BUNDLE));
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.Preferences_Description);
    }

    @Override
    protected void createFieldEditors() {
        var parent = getFieldEditorParent();
        Help.set(parent, Help.PREFERENCES);
        addField(new RadioGroupFieldEditor(Choices.SIZES, Messages.Preferences_Sizes, 1, new String[][] {
                {Messages.Preferences_Binary, ByteScale.BINARY.name()},
                {Messages.Preferences_Decimal, ByteScale.DECIMAL.name()}}, parent, true));
        addField(new RadioGroupFieldEditor(Choices.PAPER, Messages.Preferences_Paper, 1, new String[][] {
                {Messages.Preferences_A4, "A4"}, {Messages.Preferences_Letter, "LETTER"}}, parent, true));
        addField(new BooleanFieldEditor(Choices.AUTOSAVE, Messages.Preferences_Autosave, parent));
        addField(seconds(parent));
        addField(new BooleanFieldEditor(Choices.LINK_NAVIGATOR, Messages.Preferences_Link, parent));
    }

    private static IntegerFieldEditor seconds(Composite parent) {
        var seconds = new IntegerFieldEditor(Choices.AUTOSAVE_SECONDS, Messages.Preferences_AutosaveSeconds, parent);
        seconds.setValidRange(1, MOST_SECONDS);
        return seconds;
    }
}
