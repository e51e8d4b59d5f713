/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a file holds: an error that says where, bounded memory, and no other failure. */
class HostileTraceTest {

    /** The same bytes for ever. */
    private static final class Endless extends InputStream {

        private final byte[] what;
        private int at;

        Endless(String what) {
            this.what = Traces.bytes(what);
        }

        @Override
        public int read() {
            int next = Byte.toUnsignedInt(what[at]);
            at = (at + 1) % what.length;
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            for (int i = 0; i < length; i++) {
                bytes[from + i] = (byte) read();
            }
            return length;
        }
    }

    @ParameterizedTest
    @CsvSource({
            "'1\n2\nthree\n',                NOT_A_NUMBER,     3, 4",
            "'1\n2 x\n',                     NOT_AN_OPERATION, 2, 4",
            "'1\n2 w 3\n',                   REST_OF_LINE,     2, 6",
            "'1\n9999999999999999999\n',     NUMBER_TOO_LARGE, 2, 2",
            "'1\n0x11111111111111111\n',     NUMBER_TOO_LARGE, 2, 4",
            "'1\n-2\n',                      NOT_A_NUMBER,     2, 2",
            "' L 1000,4\n L 1000\n',         VALUE_MISSING,    2, 17",
            "' L 1000,4\n L ,4\n',           NOT_A_NUMBER,     2, 13",
            "' L 1000,4\n L 1000,\n',        NOT_A_NUMBER,     2, 18",
            "' L 1000,4\n L 1000,4 x\n',     REST_OF_LINE,     2, 20"})
    void aBrokenLineIsNamedWithItsPlace(String text, TraceProblem.Code code, long line, long offset) {
        var problem = problem(Traces.bytes(text), TraceOptions.DEFAULT);

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.line()).hasValue(line);
        assertThat(problem.offset()).hasValue(offset);
    }

    @ParameterizedTest
    @CsvSource({
            "'page,op\n1,r\n2,x\n',          NOT_AN_OPERATION, 3",
            "'page,op\n1,r\n2\n',            VALUE_MISSING,    3",
            "'page\n1\n-2\n',                NOT_A_NUMBER,     3",
            "'page\n1\n99999999999999999999\n', NUMBER_TOO_LARGE, 3",
            "'page,time\n1,now\n',           NOT_A_NUMBER,     2",
            "'page,size\n1,1\n1,1099511627777\n', NUMBER_TOO_LARGE, 3",
            "'page,page\n1,1\n',             HEAD,             1",
            "'page,address\n1,1\n',          HEAD,             1"})
    void aBrokenRowIsNamedWithItsLine(String text, TraceProblem.Code code, long line) {
        var problem = problem(Traces.bytes(text), TraceOptions.DEFAULT);

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.line()).hasValue(line);
    }

    @Test
    void theSentenceNamesFileAndPlaceAndSaysWhatToDo() {
        var error = error(Traces.bytes("1\n2\nthree\n"), TraceOptions.DEFAULT);

        assertThat(error).hasMessage("'trace', line 3 (byte 4): there is no page and no address here: three");
    }

    @Test
    void whatStandsBeforeTheErrorIsKeptWhereThatIsAskedFor() throws IOException {
        var file = Traces.bytes("1\n2 w\nthree\n4\n");

        try (var source = TraceFile.open(new ByteArrayInputStream(file), "trace",
                TraceOptions.DEFAULT.withUntilError(true))) {
            assertThat(Traces.readAll(source, 100)).containsExactly(2, 5);
            assertThat(source.brokenOff().orElseThrow().problem().line()).hasValue(3);
            assertThat(source.next(new long[10])).isZero();
        }
        // without it, what is good is given first all the same
        try (var source = TraceFile.open(new ByteArrayInputStream(file), "trace", TraceOptions.DEFAULT)) {
            assertThat(source.next(new long[100])).isEqualTo(2);
            assertThatThrownBy(() -> source.next(new long[100])).isInstanceOf(UnreadableTraceException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Compression.class, names = {"GZIP", "ZSTD"})
    void aPackedTraceThatIsCutOffIsGoodUpToThere(Compression compression) throws IOException {
        byte[] text = Traces.text(Traces.references(100_000, 1 << 20, 0.5, 3), false);
        byte[] packed = compression == Compression.GZIP ? Traces.gzip(text) : Traces.zstd(text);
        byte[] cut = Arrays.copyOf(packed, packed.length * 3 / 4);

        var problem = problem(cut, TraceOptions.DEFAULT);
        assertThat(problem.code()).isEqualTo(TraceProblem.Code.CUT_OFF);
        assertThat(problem.offset()).hasValue(cut.length);
        try (var source = TraceFile.open(new ByteArrayInputStream(cut), "trace",
                TraceOptions.DEFAULT.withUntilError(true))) {
            assertThat(Traces.readAll(source, 4096).length).isBetween(60_000, 80_000);
            assertThat(source.brokenOff()).isPresent();
        }
    }

    @Test
    void damagedPackingIsTold() {
        byte[] packed = Traces.gzip(Traces.text(Traces.references(50_000, 1 << 20, 0.5, 3), false));
        // the checksum that the file ends with
        packed[packed.length - 8]++;

        assertThat(problem(packed, TraceOptions.DEFAULT).code()).isEqualTo(TraceProblem.Code.BROKEN_PACKING);
    }

    @Test
    void packingThatIsNoneIsTold() {
        var text = Traces.bytes("1\n2\n3\n4\n5\n6\n7\n8\n9\n");

        assertThat(problem(text, TraceOptions.DEFAULT.withCompression(Compression.GZIP)).code())
                .isEqualTo(TraceProblem.Code.BROKEN_PACKING);
        assertThat(problem(text, TraceOptions.DEFAULT.withCompression(Compression.ZSTD)).code())
                .isEqualTo(TraceProblem.Code.BROKEN_PACKING);
    }

    @Test
    void aWindowThatTakesAllMemoryIsRefused() {
        byte[] greedy = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0x00, (byte) 0xf8, 0x01, 0x00, 0x00};

        assertThat(problem(greedy, TraceOptions.DEFAULT).code()).isEqualTo(TraceProblem.Code.WINDOW_TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource(TraceFormat.class)
    void anEndlessLineEndsEarly(TraceFormat format) {
        if (format == TraceFormat.ORACLE_GENERAL) {
            return;
        }
        var begin = switch (format) {
            case CSV -> "page\n1\n";
            case LACKEY -> " L 1000,4\n";
            default -> "1\n";
        };
        var endless = new SequenceInputStream(new ByteArrayInputStream(Traces.bytes(begin)), new Endless("7"));

        var error = catchThrowableOfType(UnreadableTraceException.class,
                () -> readToEnd(endless, TraceOptions.DEFAULT.withFormat(format)));

        assertThat(error.problem().code()).isIn(TraceProblem.Code.LINE_TOO_LONG, TraceProblem.Code.NOT_A_TABLE);
        assertThat(error.problem().line()).hasValue(format == TraceFormat.CSV ? 3 : 2);
    }

    @Test
    void anOpenQuoteDoesNotSwallowTheRest() {
        var endless = new SequenceInputStream(new ByteArrayInputStream(Traces.bytes("page,x\n1,\"")),
                new Endless("2,3\n"));

        var error = catchThrowableOfType(UnreadableTraceException.class,
                () -> readToEnd(endless, TraceOptions.DEFAULT));

        assertThat(error.problem().code()).isEqualTo(TraceProblem.Code.NOT_A_TABLE);
    }

    @Test
    void endlessRemarksAreNoTrace() {
        var error = catchThrowableOfType(UnreadableTraceException.class,
                () -> readToEnd(new Endless("==1== still here\n"), TraceOptions.DEFAULT));

        assertThat(error.problem().code()).isEqualTo(TraceProblem.Code.NOISE);
    }

    @Test
    void anEndlessTraceIsReadAsFarAsWanted() throws IOException {
        try (var source = TraceFile.open(new Endless("12 w\n0x5000\n"), "pipe",
                TraceOptions.DEFAULT.withLimit(3_000_000))) {
            assertThat(Traces.readAll(source, 4096)).hasSize(3_000_000).contains(25, 10);
        }
    }

    @Test
    void aBombUnpacksIntoNoMoreMemoryThanAnythingElse() throws IOException {
        // 64 MB of empty lines in 64 kB
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            byte[] lines = Traces.bytes("\n".repeat(1 << 20));
            for (int i = 0; i < 64; i++) {
                out.write(lines);
            }
        }

        assertThat(problem(packed.toByteArray(), TraceOptions.DEFAULT.withFormat(TraceFormat.TEXT)).code())
                .isEqualTo(TraceProblem.Code.NO_REFERENCE);
    }

    @Test
    void recordsThatAreCutOffAreToldAndWhatIsBeforeIsGood() throws IOException {
        byte[] whole = Traces.oracleGeneral(Traces.references(1000, 50, 0, 4));
        byte[] cut = Arrays.copyOf(whole, whole.length - 5);

        var problem = problem(cut, TraceOptions.DEFAULT);
        assertThat(problem.code()).isEqualTo(TraceProblem.Code.RECORD_CUT_OFF);
        assertThat(problem.offset()).hasValue(999 * 24);
        assertThat(Traces.read(cut, TraceOptions.DEFAULT.withUntilError(true))).hasSize(999);
    }

    @Test
    void whatIsNoTraceIsNone() {
        var random = new byte[5000];
        new SplittableRandom(1).nextBytes(random);

        assertThat(problem(random, TraceOptions.DEFAULT).code()).isEqualTo(TraceProblem.Code.UNKNOWN_FORMAT);
        assertThat(problem(Traces.bytes("<html>\n</html>\n"), TraceOptions.DEFAULT).code())
                .isEqualTo(TraceProblem.Code.UNKNOWN_FORMAT);
        assertThat(problem(new byte[0], TraceOptions.DEFAULT).code()).isEqualTo(TraceProblem.Code.EMPTY);
        assertThat(problem(Traces.gzip(new byte[0]), TraceOptions.DEFAULT).code())
                .isEqualTo(TraceProblem.Code.EMPTY);
        assertThat(problem(Traces.bytes("page,op\n"), TraceOptions.DEFAULT).code())
                .isEqualTo(TraceProblem.Code.NO_REFERENCE);
    }

    @Test
    void aFileThatIsNotThereIsNotATrace() {
        assertThatThrownBy(() -> TraceFile.open(Path.of("not-there"), TraceOptions.DEFAULT))
                .isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @EnumSource(TraceFormat.class)
    void damageIsNeverMoreThanAnError(TraceFormat format) {
        var references = Traces.references(300, 1 << 30, 0.4, 11);
        byte[] good = switch (format) {
            case TEXT -> Traces.text(references, true);
            case CSV -> Traces.csv(references, ",", true);
            case LACKEY -> Traces.lackey(references);
            case ORACLE_GENERAL -> Traces.oracleGeneral(references);
        };
        var random = new SplittableRandom(format.ordinal());
        for (int i = 0; i < 300; i++) {
            byte[] bad = i % 3 == 0 ? Traces.gzip(good) : i % 3 == 1 ? Traces.zstd(good) : good.clone();
            for (int n = random.nextInt(1, 5); n > 0; n--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            // one object may be said to be of 4 GiB
            var options = TraceOptions.DEFAULT.withObjectSizes(false).withUntilError(random.nextBoolean());
            try {
                assertThat(Traces.read(bad, options).length).isLessThanOrEqualTo(4 * references.length);
            } catch (UnreadableTraceException e) {
                assertThat(e.problem().code()).isNotNull();
                assertThat(e).hasMessageStartingWith("'trace'");
            }
        }
    }

    private static void readToEnd(InputStream in, TraceOptions options) {
        try (var source = TraceFile.open(in, "trace", options)) {
            long[] block = new long[4096];
            while (source.next(block) > 0) {
                // the error is what is waited for
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnreadableTraceException error(byte[] file, TraceOptions options) {
        return catchThrowableOfType(UnreadableTraceException.class, () -> Traces.read(file, options));
    }

    private static TraceProblem problem(byte[] file, TraceOptions options) {
        var error = error(file, options);
        assertThat(error).isNotNull();
        return error.problem();
    }
}
