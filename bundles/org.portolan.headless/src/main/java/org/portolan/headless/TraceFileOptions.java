/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.headless;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.portolan.trace.Compression;
import org.portolan.trace.NumberMeaning;
import org.portolan.trace.TraceFile;
import org.portolan.trace.TraceFormat;
import org.portolan.trace.TraceOptions;
import org.portolan.trace.TraceSource;
import picocli.CommandLine.Option;

/** How a trace is read, of commands that read one. */
final class TraceFileOptions {

    /** Stands for the standard input. */
    private static final String STANDARD_INPUT = "-";

    @Option(names = "--trace-format", paramLabel = "FORMAT", descriptionKey = "trace-format")
    private Optional<TraceFormat> format;

    @Option(names = "--compression", paramLabel = "KIND", descriptionKey = "compression")
    private Optional<Compression> compression;

    @Option(names = "--numbers", paramLabel = "MEANING", descriptionKey = "numbers", defaultValue = "as_written")
    private NumberMeaning numbers;

    @Option(names = "--data-only", descriptionKey = "data-only")
    private boolean dataOnly;

    @Option(names = "--object-is-page", descriptionKey = "object-is-page")
    private boolean objectIsPage;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
    private Optional<Long> limit;

    @Option(names = "--until-error", descriptionKey = "until-error")
    private boolean untilError;

    /** Opens the trace; {@code -} is the standard input. */
    TraceSource open(Path file) throws IOException {
        return file.toString().equals(STANDARD_INPUT) ? TraceFile.open(System.in, STANDARD_INPUT, options())
                : TraceFile.open(file, options());
    }

    private TraceOptions options() {
        return new TraceOptions(format, compression, numbers, !dataOnly, !objectIsPage, limit.orElse(Long.MAX_VALUE),
                untilError);
    }

    /** The limit as it was given, to be refused where it is none. */
    boolean hasLimitThatIsNone() {
        return limit.isPresent() && limit.get() <= 0;
    }
}
