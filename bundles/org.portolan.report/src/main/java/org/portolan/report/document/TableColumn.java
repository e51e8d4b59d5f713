/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.document;

import java.util.Locale;

/**
 * A column of a table.
 *
 * @param title its heading
 * @param style how its cells are set
 */
public record TableColumn(String title, Style style) {

    /** How cells are set. */
    public enum Style {
        /** Words, from the left, broken where they must be. */
        TEXT,
        /** Figures with units, from the right, never broken. */
        NUMBER,
        /** Hashes and keys, in a font of equal width. */
        CODE;

        /** Name in style sheets. */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A column of words. */
    public static TableColumn text(String title) {
        return new TableColumn(title, Style.TEXT);
    }

    /** A column of figures. */
    public static TableColumn number(String title) {
        return new TableColumn(title, Style.NUMBER);
    }

    /** A column of hashes or keys. */
    public static TableColumn code(String title) {
        return new TableColumn(title, Style.CODE);
    }
}
