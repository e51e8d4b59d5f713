/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.file;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * One thing that is wrong in a file.
 *
 * @param line line of the file, from 1, where it is known
 * @param column column in the line, from 1, where it is known
 * @param message what is wrong and what was expected, as a sentence
 */
public record FileProblem(OptionalInt line, OptionalInt column, String message) {

    public FileProblem {
        Objects.requireNonNull(line);
        Objects.requireNonNull(column);
        Objects.requireNonNull(message);
    }

    /** A problem that concerns no place in particular. */
    static FileProblem of(String message) {
        return new FileProblem(OptionalInt.empty(), OptionalInt.empty(), message);
    }

    /** A problem at a place; numbers below 1 stand for an unknown place. */
    static FileProblem at(int line, int column, String message) {
        return new FileProblem(known(line), known(column), message);
    }

    private static OptionalInt known(int position) {
        return position > 0 ? OptionalInt.of(position) : OptionalInt.empty();
    }
}
