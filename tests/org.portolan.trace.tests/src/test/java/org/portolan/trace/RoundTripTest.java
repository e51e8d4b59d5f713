/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.engine.trace.Reference;

/** Every format, packed in every way, is recognized and gives the references that were written. */
class RoundTripTest {

    /** Enough for several blocks, buffers and samples. */
    private static final long[] REFERENCES = Traces.references(60_000, 1L << 36, 0.3, 1);

    @TempDir
    Path folder;

    private record Written(TraceFormat format, Function<long[], byte[]> writer, boolean tellsWrites) {
    }

    static Stream<Arguments> files() {
        var written = Stream.of(
                new Written(TraceFormat.TEXT, r -> Traces.text(r, false), true),
                new Written(TraceFormat.TEXT, r -> Traces.text(r, true), true),
                new Written(TraceFormat.CSV, r -> Traces.csv(r, ",", false), true),
                new Written(TraceFormat.CSV, r -> Traces.csv(r, ";", true), true),
                new Written(TraceFormat.CSV, r -> Traces.csv(r, "\t", false), true),
                new Written(TraceFormat.LACKEY, Traces::lackey, true),
                new Written(TraceFormat.ORACLE_GENERAL, Traces::oracleGeneral, false));
        return written.flatMap(w -> Stream.of(Compression.values()).map(c -> Arguments.of(w.format, c,
                packed(w.writer.apply(REFERENCES), c), w.tellsWrites)));
    }

    private static byte[] packed(byte[] bytes, Compression compression) {
        return switch (compression) {
            case NONE -> bytes;
            case GZIP -> Traces.gzip(bytes);
            case ZSTD -> Traces.zstd(bytes);
        };
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("files")
    void givesWhatWasWritten(TraceFormat format, Compression compression, byte[] bytes, boolean tellsWrites)
            throws Exception {
        var file = Files.write(folder.resolve("any-name"), bytes);

        try (var source = TraceFile.open(file, TraceOptions.DEFAULT)) {
            assertThat(source.format()).isEqualTo(format);
            assertThat(source.compression()).isEqualTo(compression);
            assertThat(Traces.readAll(source, 777)).isEqualTo(tellsWrites ? REFERENCES
                    : Arrays.stream(REFERENCES).map(r -> Reference.of(Reference.page(r), false)).toArray());
            assertThat(source.references()).isEqualTo(REFERENCES.length);
            assertThat(source.position()).isEqualTo(bytes.length);
            assertThat(source.hash()).contains(
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
    }

    @Test
    void tableAndOracleGeneralTellTheTime() throws IOException {
        for (var bytes : new byte[][] {Traces.csv(REFERENCES, ",", false), Traces.oracleGeneral(REFERENCES)}) {
            try (var source = TraceFile.open(new ByteArrayInputStream(bytes), "trace", TraceOptions.DEFAULT)) {
                assertThat(source.seconds()).isEmpty();
                Traces.readAll(source, 4096);

                // eight references a second
                assertThat(source.seconds().orElseThrow()).isCloseTo(7_500, within(1.0));
            }
        }
    }

    @Test
    void severalGzipMembersAreOneTrace() {
        byte[] first = Traces.gzip(Traces.bytes("1\n2\n"));
        byte[] second = Traces.gzip(Traces.bytes("3\n"));
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);

        assertThat(Traces.read(both, TraceOptions.DEFAULT)).containsExactly(2, 4, 6);
    }
}
