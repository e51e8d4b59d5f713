/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.zstd;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The hash that frames end with: XXH64 with seed 0, as its specification (xxhash_spec.md) describes it. */
final class XxHash64 {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long PRIME1 = 0x9E3779B185EBCA87L;
    private static final long PRIME2 = 0xC2B2AE3D27D4EB4FL;
    private static final long PRIME3 = 0x165667B19E3779F9L;
    private static final long PRIME4 = 0x85EBCA77C2B2AE63L;
    private static final long PRIME5 = 0x27D4EB2F165667C5L;
    private static final int STRIPE = 32;

    private long lane1 = PRIME1 + PRIME2;
    private long lane2 = PRIME2;
    private long lane3;
    private long lane4 = -PRIME1;
    private long length;
    private final byte[] rest = new byte[STRIPE];
    private int restLength;

    void update(byte[] bytes, int from, int count) {
        length += count;
        int at = from;
        int end = from + count;
        if (restLength > 0) {
            int taken = Math.min(STRIPE - restLength, count);
            System.arraycopy(bytes, at, rest, restLength, taken);
            restLength += taken;
            at += taken;
            if (restLength < STRIPE) {
                return;
            }
            stripe(rest, 0);
            restLength = 0;
        }
        for (; end - at >= STRIPE; at += STRIPE) {
            stripe(bytes, at);
        }
        restLength = end - at;
        System.arraycopy(bytes, at, rest, 0, restLength);
    }

    private void stripe(byte[] bytes, int at) {
        lane1 = round(lane1, (long) LONG.get(bytes, at));
        lane2 = round(lane2, (long) LONG.get(bytes, at + 8));
        lane3 = round(lane3, (long) LONG.get(bytes, at + 16));
        lane4 = round(lane4, (long) LONG.get(bytes, at + 24));
    }

    private static long round(long lane, long value) {
        return Long.rotateLeft(lane + value * PRIME2, 31) * PRIME1;
    }

    long value() {
        long hash = length < STRIPE ? PRIME5 : merged();
        hash += length;
        int at = 0;
        for (; restLength - at >= Long.BYTES; at += Long.BYTES) {
            hash = Long.rotateLeft(hash ^ round(0, (long) LONG.get(rest, at)), 27) * PRIME1 + PRIME4;
        }
        if (restLength - at >= Integer.BYTES) {
            hash = Long.rotateLeft(hash ^ Integer.toUnsignedLong((int) INT.get(rest, at)) * PRIME1, 23) * PRIME2
                    + PRIME3;
            at += Integer.BYTES;
        }
        for (; at < restLength; at++) {
            hash = Long.rotateLeft(hash ^ Byte.toUnsignedLong(rest[at]) * PRIME5, 11) * PRIME1;
        }
        hash = (hash ^ hash >>> 33) * PRIME2;
        hash = (hash ^ hash >>> 29) * PRIME3;
        return hash ^ hash >>> 32;
    }

    private long merged() {
        long hash = Long.rotateLeft(lane1, 1) + Long.rotateLeft(lane2, 7) + Long.rotateLeft(lane3, 12)
                + Long.rotateLeft(lane4, 18);
        hash = merge(hash, lane1);
        hash = merge(hash, lane2);
        hash = merge(hash, lane3);
        return merge(hash, lane4);
    }

    private static long merge(long hash, long lane) {
        return (hash ^ round(0, lane)) * PRIME1 + PRIME4;
    }
}
