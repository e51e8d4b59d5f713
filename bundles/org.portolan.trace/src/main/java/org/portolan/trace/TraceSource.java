/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import org.portolan.engine.trace.ReferenceSource;

/**
 * The references of a trace, in its order, read as they are asked for. Holds the same memory however long the trace
 * is. For one thread; {@link #position()} may be asked by others.
 */
public final class TraceSource implements ReferenceSource, Closeable {

    private final String name;
    private final OptionalLong fileSize;
    private final TraceOptions options;
    private final CountedInput file;
    private final Compression compression;
    private final TraceFormat format;
    private final FormatReader reader;
    private long references;
    private Optional<UnreadableTraceException> brokenOff = Optional.empty();
    private boolean ended;

    private TraceSource(String name, OptionalLong fileSize, CountedInput file, TraceOptions options)
            throws IOException {
        this.name = name;
        this.fileSize = fileSize;
        this.options = options;
        this.file = file;
        var unpacked = Unpacking.of(file, options.compression());
        compression = unpacked.compression();
        byte[] sample = sample(unpacked);
        var guess = new FormatGuess(sample);
        format = options.format().or(guess::format).orElseThrow(() -> new TraceSyntaxException(
                new TraceProblem(TraceProblem.Code.UNKNOWN_FORMAT, OptionalLong.empty(), OptionalLong.empty(), "")));
        reader = reader(new SequenceInputStream(new ByteArrayInputStream(sample), unpacked), guess);
    }

    /**
     * Begins to read a trace; {@link TraceFile#open} is for files.
     *
     * @param name what messages call it
     * @param size bytes of the file, where that is known
     * @param input closed with the source, and when there is no source
     * @throws UnreadableTraceException when it is no trace
     * @throws IOException when it cannot be read
     */
    static TraceSource open(String name, OptionalLong size, InputStream input, TraceOptions options)
            throws IOException {
        try {
            return new TraceSource(name, size, new CountedInput(input), options);
        } catch (TraceSyntaxException e) {
            input.close();
            throw new UnreadableTraceException(name, e.problem(), e);
        } catch (IOException e) {
            input.close();
            throw e;
        }
    }

    /** The first bytes; fewer where the packing breaks early, for what is before that may be wanted. */
    private static byte[] sample(InputStream unpacked) throws IOException {
        byte[] sample = new byte[FormatGuess.SAMPLE];
        int filled = 0;
        try {
            for (int read = 0; read >= 0 && filled < sample.length;) {
                read = unpacked.read(sample, filled, sample.length - filled);
                filled += Math.max(0, read);
            }
        } catch (TraceSyntaxException e) {
            if (filled == 0) {
                throw e;
            }
        }
        if (filled == 0) {
            throw new TraceSyntaxException(
                    new TraceProblem(TraceProblem.Code.EMPTY, OptionalLong.of(0), OptionalLong.empty(), ""));
        }
        return Arrays.copyOf(sample, filled);
    }

    private FormatReader reader(InputStream input, FormatGuess guess) {
        return switch (format) {
            case TEXT -> new TextReader(input, options.numbers());
            case CSV -> new CsvTraceReader(input, guess.separator());
            case ORACLE_GENERAL -> new OracleGeneralReader(input, options.objectSizes());
            case LACKEY -> new LackeyReader(input, options.instructions());
        };
    }

    /**
     * The next references.
     *
     * @throws UnreadableTraceException at the place where the trace is broken, unless what is before that was asked
     *         for; when there is no reference at all
     * @throws UncheckedIOException when the disk fails
     */
    @Override
    public int next(long[] block) {
        int count = ended ? 0 : (int) Math.min(options.limit() - references, read(block));
        ended |= count == 0;
        references += count;
        return count;
    }

    private int read(long[] block) {
        try {
            int count = references == options.limit() ? 0 : reader.read(block);
            if (count == 0 && references == 0) {
                throw new TraceSyntaxException(new TraceProblem(TraceProblem.Code.NO_REFERENCE, OptionalLong.empty(),
                        OptionalLong.empty(), ""));
            }
            return count;
        } catch (TraceSyntaxException e) {
            var broken = new UnreadableTraceException(name, e.problem(), e);
            if (!options.untilError() || references == 0) {
                throw broken;
            }
            brokenOff = Optional.of(broken);
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What messages call the trace. */
    public String name() {
        return name;
    }

    public TraceFormat format() {
        return format;
    }

    public Compression compression() {
        return compression;
    }

    /** References given so far. */
    public long references() {
        return references;
    }

    /** Things read so far that are no references: remarks, objects of no size, lines of the program that was traced. */
    public long skipped() {
        return reader.skipped();
    }

    /** Seconds between the first reference and the last one read so far, where the trace tells times. */
    public OptionalDouble seconds() {
        return reader.seconds();
    }

    /** Where the trace is broken, when it was read up to there and that was asked for. */
    public Optional<UnreadableTraceException> brokenOff() {
        return brokenOff;
    }

    /** SHA-256 of the file in hexadecimal digits, once all of it was read; asked once. */
    public Optional<String> hash() {
        return file.hash();
    }

    /** Bytes of the file that were read so far. */
    public long position() {
        return file.count();
    }

    /** Bytes of the file, where that is known. */
    public OptionalLong fileSize() {
        return fileSize;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
