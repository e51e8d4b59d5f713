/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.engine.trace.Reference;

/** What the lines and records of each format mean. */
class TraceFormatsTest {

    @Test
    void textHasPagesAndAddressesAndBoth() {
        assertThat(Traces.read("\uFEFF7\n0x7000 w\r\n  7 R # again\n# 9\n\n0X7fff\tW"))
                .containsExactly(read(7), write(7), read(7), write(7));
    }

    @Test
    void numbersOfATextMayAllBeAddressesOrPages() {
        var bytes = Traces.bytes("8192\n0x2000\n");

        assertThat(Traces.read(bytes, TraceOptions.DEFAULT.withNumbers(NumberMeaning.ADDRESSES)))
                .containsExactly(read(2), read(2));
        assertThat(Traces.read(bytes, TraceOptions.DEFAULT.withNumbers(NumberMeaning.PAGES)))
                .containsExactly(read(8192), read(8192));
    }

    @Test
    void addressesHaveSixtyFourBits() {
        assertThat(Traces.read("0xffffffffffffffff\n0x8000000000000000 w"))
                .containsExactly(read((1L << 52) - 1), write(1L << 51));
        assertThat(Traces.read("address\n18446744073709551615\n")).containsExactly(read((1L << 52) - 1));
    }

    @Test
    void anAccessThatCrossesPagesTouchesAllOfThem() {
        assertThat(Traces.read(" S 00001ffc,8\nI  00003fff,1\n L 00004ffe,3\n"))
                .containsExactly(write(1), write(2), read(3), read(4), read(5));
        assertThat(Traces.read("address,size,op\n4095,2,w\n8192,8192,r\n8192,0,r\n"))
                .containsExactly(write(0), write(1), read(2), read(3), read(2));
        assertThat(Traces.read("page,size\n4,8193\n")).containsExactly(read(4), read(5), read(6));
    }

    @Test
    void fetchesOfInstructionsMayBeLeftOut() {
        var bytes = Traces.bytes("I  00001000,3\n L 00002000,8\nI  00001003,3\n M 00003000,8\n");

        assertThat(Traces.read(bytes, TraceOptions.DEFAULT.withInstructions(false)))
                .containsExactly(read(2), write(3));
    }

    @Test
    void whatTheTracedProgramPrintsIsSkippedAndCounted() throws IOException {
        var trace = "==1== Lackey\nhello, world\n L 00002000,8\nI think\n S 00003000,8\n\n--1-- remark\n";

        try (var source = TraceFile.open(new ByteArrayInputStream(Traces.bytes(trace)), "t", TraceOptions.DEFAULT)) {
            assertThat(Traces.readAll(source, 10)).containsExactly(read(2), write(3));
            assertThat(source.skipped()).isEqualTo(5);
        }
    }

    @Test
    void objectsTakeThePagesOfTheirSizeAndDoNotMeet() {
        var bytes = records(new long[][] {{5, 4096}, {5, 10_000}, {6, 1}, {5, 10_000}, {7, 0}, {-5, 4097}});

        long[] all = Traces.read(bytes, TraceOptions.DEFAULT);

        assertThat(all).hasSize(1 + 3 + 1 + 3 + 2);
        // the second page of object 5 is not the first of object 6, and is the same every time
        assertThat(all[0]).isEqualTo(read(5)).isEqualTo(all[1]).isEqualTo(all[5]);
        assertThat(all[4]).isEqualTo(read(6));
        assertThat(Arrays.copyOfRange(all, 1, 4)).isEqualTo(Arrays.copyOfRange(all, 5, 8));
        assertThat(Arrays.stream(all).distinct().count()).isEqualTo(3 + 1 + 2);
        assertThat(Traces.read(bytes, TraceOptions.DEFAULT.withObjectSizes(false))).hasSize(5);
    }

    @Test
    void noMoreReferencesThanAskedFor() {
        assertThat(Traces.read(Traces.bytes("1\n2\n3\nnonsense\n"), TraceOptions.DEFAULT.withLimit(2)))
                .containsExactly(read(1), read(2));
    }

    @Test
    void theFormatMayBeSaidWhereItCannotBeTold() {
        assertThat(Traces.read(Traces.bytes("17\n".repeat(20_000) + " L 00002000,8\n"),
                TraceOptions.DEFAULT.withFormat(TraceFormat.LACKEY))).containsExactly(read(2));
    }

    @ParameterizedTest
    @CsvSource({"'page\n1\n', CSV", "'Time;ADDRESS\n1;4096\n', CSV", "'\"op\"\t\"page\"\nr\t1', CSV", "'17', TEXT",
            "'0x1000 w\n', TEXT", "'# remark\n17\n', TEXT", "'==12== Lackey', LACKEY", "'I  0400,3', LACKEY"})
    void textIsToldByWhatItHolds(String text, TraceFormat format) throws IOException {
        try (var source = TraceFile.open(new ByteArrayInputStream(Traces.bytes(text)), "t", TraceOptions.DEFAULT)) {
            assertThat(source.format()).isEqualTo(format);
        }
    }

    @Test
    void optionsAreChecked() {
        assertThatThrownBy(() -> TraceOptions.DEFAULT.withLimit(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] records(long[][] objects) {
        var records = ByteBuffer.allocate(24 * objects.length).order(ByteOrder.LITTLE_ENDIAN);
        for (var object : objects) {
            records.putInt(17).putLong(object[0]).putInt((int) object[1]).putLong(Long.MAX_VALUE);
        }
        return records.array();
    }

    private static long read(long page) {
        return Reference.of(page, false);
    }

    private static long write(long page) {
        return Reference.of(page, true);
    }
}
