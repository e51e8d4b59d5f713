/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.json;

/** A text is no JSON. */
public final class JsonSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    JsonSyntaxException(int line, int column, String message, Throwable cause) {
        super(message, cause);
        this.line = line;
        this.column = column;
    }

    /** Line, counted from 1. */
    public int line() {
        return line;
    }

    /** Column, counted from 1. */
    public int column() {
        return column;
    }
}
