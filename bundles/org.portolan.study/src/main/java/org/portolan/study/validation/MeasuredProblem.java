/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.util.Objects;
import java.util.Optional;

/**
 * Something in a file of measured relocations that cannot be used.
 *
 * @param code what kind of problem it is
 * @param line line of the file that it is on, counted from 1
 * @param column name of the column; empty when it is about the whole line
 * @param wrong what is wrong, a sentence
 * @param expected what would be right, a sentence
 */
public record MeasuredProblem(Code code, int line, Optional<String> column, String wrong, String expected) {

    /** Kinds of problem. */
    public enum Code {
        /** The head lacks a column that must be there. */
        COLUMN_MISSING,
        /** The head names a column twice. */
        COLUMN_TWICE,
        /** There is no value where there must be one. */
        VALUE_MISSING,
        /** A value is not a number, or not one of those that there are. */
        VALUE_UNKNOWN,
        /** A number is too small or too large. */
        VALUE_OUT_OF_RANGE,
        /** A line has more or fewer values than the head has columns. */
        LINE_LENGTH,
        /** A case is in the file twice with the same repetition. */
        ROW_TWICE,
        /** Guests of one group do not agree on their link. */
        GROUP_DIFFERS,
        /** A row is left out because another one of its group cannot be used. */
        GROUP_INCOMPLETE
    }

    public MeasuredProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(column, "column");
    }
}
