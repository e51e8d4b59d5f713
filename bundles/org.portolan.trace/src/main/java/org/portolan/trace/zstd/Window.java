/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.zstd;

import java.util.Arrays;

/**
 * What was unpacked last: as many bytes as matches may reach back to, and those that nobody has fetched yet. Grows with
 * what is really unpacked, whatever the head of a frame claims.
 */
final class Window {

    private static final int FIRST_CAPACITY = 1 << 18;
    /** Bytes are moved to the front only after a fourth of the window was added, so that each is moved four times. */
    private static final int SLACK_SHIFT = 2;

    private final int mostMemory;
    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int size;
    /** Index of the first byte that was not fetched. */
    private int fetched;
    private int reach;

    /**
     * @param mostMemory bytes that it may take
     */
    Window(int mostMemory) {
        this.mostMemory = mostMemory;
    }

    /** Begins a frame, whose matches reach back so far. All bytes must have been fetched. */
    void reset(int farthest) {
        reach = farthest;
        size = 0;
        fetched = 0;
    }

    /** Makes room for so many bytes, all that a block may unpack to. All bytes must have been fetched. */
    void reserve(int count) throws MalformedZstdException {
        if (size + count <= bytes.length) {
            return;
        }
        int kept = Math.min(reach, size);
        int wanted = kept + count;
        int most = reach + count + (reach >> SLACK_SHIFT);
        if (wanted <= bytes.length && bytes.length >= Math.min(most, 2 * wanted)) {
            System.arraycopy(bytes, size - kept, bytes, 0, kept);
        } else {
            if (wanted > Math.max(FIRST_CAPACITY, mostMemory)) {
                throw MalformedZstdException.windowTooLarge(reach, mostMemory);
            }
            var larger = new byte[Math.max(wanted, Math.min(Math.min(most, mostMemory), 2 * wanted))];
            System.arraycopy(bytes, size - kept, larger, 0, kept);
            bytes = larger;
        }
        size = kept;
        fetched = kept;
    }

    void add(byte[] from, int at, int count) {
        System.arraycopy(from, at, bytes, size, count);
        size += count;
    }

    void addRun(byte value, int count) {
        Arrays.fill(bytes, size, size + count, value);
        size += count;
    }

    /** Adds what stands so far back, which may overlap with what is added. */
    void addMatch(long offset, int count) throws MalformedZstdException {
        if (offset > Math.min(size, reach)) {
            throw new MalformedZstdException("match before the begin of the window");
        }
        int from = size - (int) offset;
        if (offset >= count) {
            System.arraycopy(bytes, from, bytes, size, count);
        } else {
            for (int i = 0; i < count; i++) {
                bytes[size + i] = bytes[from + i];
            }
        }
        size += count;
    }

    int size() {
        return size;
    }

    /** Hashes what was added from there on. */
    void hash(XxHash64 hash, int from) {
        hash.update(bytes, from, size - from);
    }

    /** Bytes that nobody has fetched yet. */
    int available() {
        return size - fetched;
    }

    /** Fetches so many of them at most. */
    int fetch(byte[] to, int at, int most) {
        int count = Math.min(most, available());
        System.arraycopy(bytes, fetched, to, at, count);
        fetched += count;
        return count;
    }
}
