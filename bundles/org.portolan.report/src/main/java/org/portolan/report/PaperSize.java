/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report;

/** Paper that a report is laid out for. */
public enum PaperSize {
    /** 210 mm x 297 mm. */
    A4("A4"),
    /** 8.5 in x 11 in. */
    LETTER("letter");

    private final String css;

    PaperSize(String css) {
        this.css = css;
    }

    /** Name of the size in style sheets. */
    public String css() {
        return css;
    }
}
