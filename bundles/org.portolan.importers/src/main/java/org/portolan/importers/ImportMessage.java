/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * What became of a piece of the source.
 *
 * @param sheet sheet or file that it stands in; empty when it concerns the whole source
 * @param row row from 1, the header included, where there is one
 * @param column heading of the column; empty when it concerns the row
 * @param value what stands there; empty when nothing in particular is meant
 * @param sentence what was made of it, for the user
 */
public record ImportMessage(Severity severity, String sheet, OptionalInt row, String column, String value,
        String sentence) {

    /** What became of it. */
    public enum Severity {
        /** It is in the installation. */
        READ,
        /** It was left out, and nothing is wrong with that: empty rows, sheets that are not there. */
        SKIPPED,
        /** It was read with a guess that the user should confirm. */
        DOUBTFUL,
        /** It could not be read and is missing. */
        ERROR
    }

    public ImportMessage {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(row);
        Objects.requireNonNull(column);
        Objects.requireNonNull(value);
        Objects.requireNonNull(sentence);
    }
}
