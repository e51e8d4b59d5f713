/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * What is wrong with a trace, and where.
 *
 * @param code what kind of thing is wrong
 * @param offset bytes before the place: of the unpacked trace, or of the file where its packing is broken; empty where
 *        only the line is known
 * @param line the line, from 1; empty where the format has none
 * @param detail what stands there, as far as it can be shown; may be empty
 */
public record TraceProblem(Code code, OptionalLong offset, OptionalLong line, String detail) {

    /** Kinds of problem. */
    public enum Code {
        /** There is nothing in the file. */
        EMPTY,
        /** There is not one reference in the file. */
        NO_REFERENCE,
        /** What is in the file is no format that is known. */
        UNKNOWN_FORMAT,
        /** The packing is broken, or is not what the file was said to be packed with. */
        BROKEN_PACKING,
        /** The packed file ends before its content does. */
        CUT_OFF,
        /** The packing asks for more memory than is given to it. */
        WINDOW_TOO_LARGE,
        /** A line is longer than any reference is. */
        LINE_TOO_LONG,
        /** There is no number where there must be one. */
        NOT_A_NUMBER,
        /** A number is larger than any page or address. */
        NUMBER_TOO_LARGE,
        /** There is no read or write where there must be one. */
        NOT_AN_OPERATION,
        /** There is more on a line than belongs there. */
        REST_OF_LINE,
        /** A line has fewer values than are needed. */
        VALUE_MISSING,
        /** The head of a table names no page and no address, or both, or one of them twice. */
        HEAD,
        /** A table is none: an open quote, a line of endless values. */
        NOT_A_TABLE,
        /** A record ends with the file. */
        RECORD_CUT_OFF,

        /** For very many lines there was nothing that belongs to the format. */
        NOISE
    }

    public TraceProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(offset, "offset");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(detail, "detail");
    }
}
