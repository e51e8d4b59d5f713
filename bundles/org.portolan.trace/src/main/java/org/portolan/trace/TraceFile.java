/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Opens traces. Has no state. */
public final class TraceFile {

    private TraceFile() {
    }

    /**
     * Opens a file. Pipes and devices do as well.
     *
     * @throws UnreadableTraceException when it is no trace
     * @throws java.nio.file.NoSuchFileException when it is not there
     * @throws IOException when it cannot be read
     */
    public static TraceSource open(Path file, TraceOptions options) throws IOException {
        var size = Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
        return TraceSource.open(file.toString(), size, Files.newInputStream(file), options);
    }

    /**
     * Reads a trace from a stream, which is closed with the source, and when there is no source.
     *
     * @param name what messages call it
     * @throws UnreadableTraceException when it is no trace
     * @throws IOException when it cannot be read
     */
    public static TraceSource open(InputStream input, String name, TraceOptions options) throws IOException {
        return TraceSource.open(name, OptionalLong.empty(), input, options);
    }
}
