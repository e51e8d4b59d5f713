/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How a file looked when it was last read or written here.
 * The digest decides; time and size only spare reading the file when nothing touched it.
 */
record FileStamp(long modifiedMillis, long bytes, String digest) {
    private static final FileStamp ABSENT = new FileStamp(0, -1, "");

    /** Stamp of the file as it is now; a file that is not there has a stamp too. */
    static FileStamp of(Path file) throws IOException {
        if (Files.notExists(file)) {
            return ABSENT;
        }
        return new FileStamp(Files.getLastModifiedTime(file).toMillis(), Files.size(file), digestOf(file));
    }

    /** True when the file's content is no longer what it was. A file that disappeared counts as unchanged: saving brings it back. */
    boolean isOutdated(Path file) throws IOException {
        if (Files.notExists(file)) {
            return false;
        }
        var untouched = Files.getLastModifiedTime(file).toMillis() == modifiedMillis && Files.size(file) == bytes;
        return !untouched && !digestOf(file).equals(digest);
    }

    private static String digestOf(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
