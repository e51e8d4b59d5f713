/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;

import org.portolan.engine.trace.Reference;

/** Writes traces of every format, and reads them. */
final class Traces {

    private Traces() {
    }

    /** Made-up references. */
    static long[] references(int count, long pages, double writes, long seed) {
        var random = new SplittableRandom(seed);
        return LongStream.generate(() -> Reference.of(random.nextLong(pages), random.nextDouble() < writes))
                .limit(count).toArray();
    }

    static byte[] text(long[] references, boolean addresses) {
        var text = new StringBuilder("# a trace\n\n");
        for (long reference : references) {
            long page = Reference.page(reference);
            text.append(addresses ? "0x" + Long.toHexString(page << 12 | page & 0xfff) : Long.toString(page))
                    .append(Reference.isWrite(reference) ? " w\n" : page % 2 == 0 ? " r\n" : "\n");
        }
        return bytes(text.toString());
    }

    static byte[] csv(long[] references, String separator, boolean addresses) {
        var text = new StringBuilder(String.join(separator, "time", "Op", addresses ? "Address" : "page", "comment"))
                .append("\r\n");
        for (int i = 0; i < references.length; i++) {
            long page = Reference.page(references[i]);
            text.append(String.join(separator, Double.toString(i / 8.0),
                    Reference.isWrite(references[i]) ? "Write" : "read",
                    addresses ? "0x" + Long.toHexString(page << 12 | 0x123) : Long.toString(page), "\"a, b\nc\""))
                    .append("\r\n");
        }
        return bytes(text.toString());
    }

    static byte[] lackey(long[] references) {
        var text = new StringBuilder("==4711== Lackey, an example Valgrind tool\n==4711== \n");
        for (long reference : references) {
            long page = Reference.page(reference);
            text.append(Reference.isWrite(reference) ? page % 2 == 0 ? " S " : " M " : page % 2 == 0 ? "I  " : " L ")
                    .append(String.format(Locale.ROOT, "%08x,%d%n", page << 12 | 0x10, 8).replace("\r", ""));
        }
        return bytes(text.append("==4711== Counted 1 call to main()\n").toString());
    }

    /** Objects of a page each, at eight requests a second. */
    static byte[] oracleGeneral(long[] references) {
        var records = ByteBuffer.allocate(24 * references.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < references.length; i++) {
            records.putInt(i / 8).putLong(Reference.page(references[i])).putInt(4096).putLong(-1);
        }
        return records.array();
    }

    static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A frame of plain blocks, with a window of 128 KiB and without a checksum. */
    static byte[] zstd(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        packed.writeBytes(new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, 7 << 3});
        for (int at = 0; at < bytes.length || at == 0; at += 1 << 17) {
            int size = Math.min(1 << 17, bytes.length - at);
            int head = size << 3 | (at + size == bytes.length ? 1 : 0);
            packed.writeBytes(new byte[] {(byte) head, (byte) (head >> 8), (byte) (head >> 16)});
            packed.write(bytes, at, size);
        }
        return packed.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static long[] read(byte[] file, TraceOptions options) {
        try (var source = TraceFile.open(new ByteArrayInputStream(file), "trace", options)) {
            return readAll(source, 1000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long[] read(String text) {
        return read(bytes(text), TraceOptions.DEFAULT);
    }

    static long[] readAll(TraceSource source, int blockLength) {
        List<long[]> blocks = new ArrayList<>();
        long[] block = new long[blockLength];
        for (int count = source.next(block); count > 0; count = source.next(block)) {
            blocks.add(Arrays.copyOf(block, count));
        }
        return blocks.stream().flatMapToLong(Arrays::stream).toArray();
    }
}
