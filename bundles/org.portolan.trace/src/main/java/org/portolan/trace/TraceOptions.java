/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import java.util.Objects;
import java.util.Optional;

/**
 * How a trace is read.
 *
 * @param format what it looks like; empty to find out
 * @param compression how it is packed; empty to find out
 * @param numbers what the numbers of a text trace are
 * @param instructions whether fetches of instructions are references too, where a trace has them
 * @param objectSizes whether an object of libCacheSim takes the pages that its size asks for; otherwise each takes one
 * @param limit so many references are read at most
 * @param untilError whether what stands before the first error is a trace; otherwise no part of a broken trace is
 */
public record TraceOptions(Optional<TraceFormat> format, Optional<Compression> compression, NumberMeaning numbers,
        boolean instructions, boolean objectSizes, long limit, boolean untilError) {

    /** The format is found out, everything counts, and an error is one. */
    public static final TraceOptions DEFAULT = new TraceOptions(Optional.empty(), Optional.empty(),
            NumberMeaning.AS_WRITTEN, true, true, Long.MAX_VALUE, false);

    public TraceOptions {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(compression, "compression");
        Objects.requireNonNull(numbers, "numbers");
        if (limit <= 0) {
            throw new IllegalArgumentException("limit must be positive: " + limit);
        }
    }

    /** The same, of this format. */
    public TraceOptions withFormat(TraceFormat known) {
        return new TraceOptions(Optional.of(known), compression, numbers, instructions, objectSizes, limit,
                untilError);
    }

    /** The same, packed like this. */
    public TraceOptions withCompression(Compression known) {
        return new TraceOptions(format, Optional.of(known), numbers, instructions, objectSizes, limit, untilError);
    }

    /** The same, where numbers mean this. */
    public TraceOptions withNumbers(NumberMeaning meaning) {
        return new TraceOptions(format, compression, meaning, instructions, objectSizes, limit, untilError);
    }

    /** The same, with or without fetches of instructions. */
    public TraceOptions withInstructions(boolean counted) {
        return new TraceOptions(format, compression, numbers, counted, objectSizes, limit, untilError);
    }

    /** The same, where objects take the pages that their sizes ask for, or one each. */
    public TraceOptions withObjectSizes(boolean counted) {
        return new TraceOptions(format, compression, numbers, instructions, counted, limit, untilError);
    }

    /** The same, with so many references at most. */
    public TraceOptions withLimit(long references) {
        return new TraceOptions(format, compression, numbers, instructions, objectSizes, references, untilError);
    }

    /** The same, where what stands before the first error is a trace. */
    public TraceOptions withUntilError(boolean keep) {
        return new TraceOptions(format, compression, numbers, instructions, objectSizes, limit, keep);
    }
}
