/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalLong;

import org.portolan.engine.trace.Reference;

/**
 * libCacheSim's oracleGeneral: packed records of 24 bytes in little-endian order, without a head. Time in seconds (4
 * bytes, unsigned), object (8), its size in bytes (4, unsigned), when the object is next asked for (8; -1 for never),
 * which is not needed here. As libCacheSim does, objects of no size are left out. Nothing is known of writes.
 * Source: github.com/1a1a11a/libCacheSim, traceReader/customizedReader/oracle/oracleGeneralBin.h and FAQ.md.
 */
final class OracleGeneralReader extends FormatReader {

    static final int RECORD = 24;

    private static final int OBJECT_AT = 4;
    private static final int SIZE_AT = 12;
    private static final int NEXT_AT = 16;
    private static final int RECORDS = 4096;
    /** Numbers of objects up to here are the number of their first page; all other pages have numbers above. */
    private static final long PLAIN = 1L << 62;

    private final InputStream in;
    private final boolean sizes;
    private final ByteBuffer records = ByteBuffer.allocate(RECORD * RECORDS).order(ByteOrder.LITTLE_ENDIAN).limit(0);
    private long offset;
    private long object;
    private long objectPage;
    private long objectPages;
    private long withoutSize;

    OracleGeneralReader(InputStream in, boolean sizes) {
        this.in = in;
        this.sizes = sizes;
    }

    @Override
    void fill() throws IOException {
        while (!isFull()) {
            if (objectPage < objectPages) {
                add(Reference.of(page(object, objectPage), false));
                objectPage++;
            } else if (hasRecord()) {
                readRecord();
            } else {
                return;
            }
        }
    }

    private void readRecord() {
        int at = records.position();
        records.position(at + RECORD);
        offset += RECORD;
        long bytes = Integer.toUnsignedLong(records.getInt(at + SIZE_AT));
        if (bytes == 0) {
            withoutSize++;
            return;
        }
        object = records.getLong(at + OBJECT_AT);
        objectPage = 0;
        objectPages = sizes ? bytes + (1 << PageSpan.PAGE_SHIFT) - 1 >>> PageSpan.PAGE_SHIFT : 1;
        at(Integer.toUnsignedLong(records.getInt(at)));
    }

    private boolean hasRecord() throws IOException {
        if (records.remaining() >= RECORD) {
            return true;
        }
        records.compact();
        int read = 0;
        while (read >= 0 && records.position() < RECORD) {
            read = in.read(records.array(), records.position(), records.remaining());
            records.position(records.position() + Math.max(0, read));
        }
        records.flip();
        if (records.remaining() > 0 && records.remaining() < RECORD) {
            throw new TraceSyntaxException(new TraceProblem(TraceProblem.Code.RECORD_CUT_OFF,
                    OptionalLong.of(offset), OptionalLong.empty(), ""));
        }
        return records.hasRemaining();
    }

    /**
     * Number of a page of an object. Objects have any numbers of 64 bits, often hashes, and their pages must not meet
     * those of another: pages but the first, and the first ones of very large numbers, get the hash of object and page
     * in the upper half of all numbers. Two of a hundred million pages get the same by a chance of about one in a
     * thousand.
     */
    private static long page(long object, long page) {
        if (page == 0 && object >= 0 && object < PLAIN) {
            return object;
        }
        return PLAIN | mix(mix(object) + page) >>> 2;
    }

    /** Finalizer of SplitMix64: Steele, Lea and Flood, OOPSLA 2014. One to one on 64 bits. */
    private static long mix(long bits) {
        long z = bits + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /**
     * Whether bytes may be the begin of such a trace: times do not fall, and nobody is asked for next in the past.
     *
     * @param records at a record; may end within one
     */
    static boolean looksLike(ByteBuffer records) {
        var bytes = records.slice().order(ByteOrder.LITTLE_ENDIAN);
        long before = 0;
        for (int at = 0; at + RECORD <= bytes.limit(); at += RECORD) {
            long time = Integer.toUnsignedLong(bytes.getInt(at));
            long next = bytes.getLong(at + NEXT_AT);
            if (time < before || next < -1 || next == 0) {
                return false;
            }
            before = time;
        }
        return bytes.limit() >= RECORD;
    }

    @Override
    long skipped() {
        return withoutSize;
    }
}
