/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.zstd;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Numbers in a stream, the lowest byte first. */
final class LittleEndian {

    private LittleEndian() {
    }

    /** A number of so many bytes, unsigned up to seven of them. */
    static long read(InputStream in, int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            number |= (long) next << i * Byte.SIZE;
        }
        return number;
    }
}
