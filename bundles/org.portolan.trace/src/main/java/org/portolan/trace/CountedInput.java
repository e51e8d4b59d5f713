/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Counts and hashes the bytes that are read of a file. May be asked for the count by another thread. */
final class CountedInput extends FilterInputStream {

    private static final int SKIPPED_AT_ONCE = 1 << 16;

    private final MessageDigest digest = sha256();
    private volatile long count;
    private boolean ended;

    CountedInput(InputStream in) {
        super(in);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** How many bytes were read. */
    long count() {
        return count;
    }

    /** SHA-256 of the file in hexadecimal digits, once it was read to its end; asked once. */
    Optional<String> hash() {
        return ended ? Optional.of(HexFormat.of().formatHex(digest.digest())) : Optional.empty();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        if (read > 0) {
            digest.update(bytes, from, read);
            count += read;
        }
        ended |= read < 0;
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        // what is skipped belongs to the hash as well
        byte[] skipped = new byte[(int) Math.max(0, Math.min(bytes, SKIPPED_AT_ONCE))];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
