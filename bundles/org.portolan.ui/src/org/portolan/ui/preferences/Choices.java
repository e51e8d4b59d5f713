/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.preferences;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.portolan.model.edit.label.ElementLabels;
import org.portolan.model.edit.quantity.ByteScale;
import org.portolan.model.edit.quantity.QuantityFormat;
import org.portolan.ui.Statuses;

/** The user's choices, as the rest of the workbench asks for them. */
public final class Choices {
    /** Name of a {@link ByteScale}. */
    public static final String SIZES = "sizes";
    /** True to save changed files by themselves. */
    public static final String AUTOSAVE = "autosave";
    /** Seconds without an edit after which a changed file is saved. */
    public static final String AUTOSAVE_SECONDS = "autosaveSeconds";
    /** "A4" or "LETTER". */
    public static final String PAPER = "paper";
    /** Whether the navigator follows the chart, and the chart the navigator. */
    public static final String LINK_NAVIGATOR = "linkNavigator";

    private Choices() {
    }

    /** The format for quantities on the screen. */
    public static QuantityFormat quantities() {
        return new QuantityFormat(ByteScale.valueOf(text(SIZES, ByteScale.BINARY.name())));
    }

    /** The labels of elements on the screen. */
    public static ElementLabels labels() {
        return new ElementLabels(quantities());
    }

    /** The paper that reports and prints start with: "A4" or "LETTER". */
    public static String paper() {
        return text(PAPER, "A4");
    }

    /** Whether changed files are saved by themselves. */
    public static boolean autosaves() {
        return Platform.getPreferencesService().getBoolean(Statuses.BUNDLE, AUTOSAVE, false, null);
    }

    /** After how many seconds without an edit they are. */
    public static int autosaveSeconds() {
        return Platform.getPreferencesService().getInt(Statuses.BUNDLE, AUTOSAVE_SECONDS, 10, null);
    }

    /** Whether navigator and chart follow each other. */
    public static boolean linksNavigator() {
        return Platform.getPreferencesService().getBoolean(Statuses.BUNDLE, LINK_NAVIGATOR, true, null);
    }

    /** Sets whether navigator and chart follow each other. */
    public static void linkNavigator(boolean link) {
        InstanceScope.INSTANCE.getNode(Statuses.BUNDLE).putBoolean(LINK_NAVIGATOR, link);
    }

    /** Hears of every change of a choice. */
    public static void addListener(IPreferenceChangeListener listener) {
        InstanceScope.INSTANCE.getNode(Statuses.BUNDLE).addPreferenceChangeListener(listener);
    }

    /** Ends {@link #addListener}. */
    public static void removeListener(IPreferenceChangeListener listener) {
        InstanceScope.INSTANCE.getNode(Statuses.BUNDLE).removePreferenceChangeListener(listener);
    }

    static void setDefaults() {
        var node = DefaultScope.INSTANCE.getNode(Statuses.BUNDLE);
        node.put(SIZES, ByteScale.BINARY.name());
        node.putBoolean(AUTOSAVE, false);
        node.putInt(AUTOSAVE_SECONDS, 10);
        node.put(PAPER, usualPaper());
        node.putBoolean(LINK_NAVIGATOR, true);
    }

    /** Letter where people use it, A4 elsewhere. */
    private static String usualPaper() {
        return switch (Locale.getDefault().getCountry()) {
            case "US", "CA", "MX", "CL", "CO", "PH", "VE" -> "LETTER";
            default -> "A4";
        };
    }

    private static String text(String key, String otherwise) {
        return Platform.getPreferencesService().getString(Statuses.BUNDLE, key, otherwise, null);
    }
}
