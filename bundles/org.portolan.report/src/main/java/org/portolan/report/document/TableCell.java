/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.document;

/**
 * A cell of a table.
 *
 * @param text what it says
 * @param mark a traffic light beside it, or none
 */
public record TableCell(String text, Mark mark) {

    /** A cell without a light. */
    public static TableCell of(String text) {
        return new TableCell(text, Mark.NONE);
    }
}
