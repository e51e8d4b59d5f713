/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.portolan.trace.zstd.MalformedZstdException;
import org.portolan.trace.zstd.ZstdInputStream;

/** Unpacks a file as it is read, and tells broken packing from a broken trace. */
final class Unpacking extends InputStream {

    private static final int MAGIC_LENGTH = 4;
    private static final int GZIP_MAGIC = 0x8b1f;
    private static final int BUFFER = 1 << 16;

    private final CountedInput file;
    private final InputStream unpacked;
    private final Compression compression;

    private Unpacking(CountedInput file, InputStream unpacked, Compression compression) {
        this.file = file;
        this.unpacked = unpacked;
        this.compression = compression;
    }

    /**
     * Begins to unpack.
     *
     * @param known how the file is packed; empty to find out by its first bytes
     */
    static Unpacking of(CountedInput file, Optional<Compression> known) throws IOException {
        var input = new PushbackInputStream(file, MAGIC_LENGTH);
        byte[] magic = input.readNBytes(MAGIC_LENGTH);
        input.unread(magic);
        var compression = known.orElseGet(() -> byMagic(magic));
        if (magic.length == 0) {
            return new Unpacking(file, input, Compression.NONE);
        }
        try {
            return new Unpacking(file, switch (compression) {
                case NONE -> input;
                case GZIP -> new GZIPInputStream(input, BUFFER);
                case ZSTD -> new ZstdInputStream(input);
            }, compression);
        } catch (IOException e) {
            throw told(e, file, compression);
        }
    }

    private static Compression byMagic(byte[] magic) {
        if (ZstdInputStream.isMagic(magic)) {
            return Compression.ZSTD;
        }
        boolean gzip = magic.length >= 2
                && (Byte.toUnsignedInt(magic[0]) | Byte.toUnsignedInt(magic[1]) << Byte.SIZE) == GZIP_MAGIC;
        return gzip ? Compression.GZIP : Compression.NONE;
    }

    Compression compression() {
        return compression;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            return unpacked.read(bytes, from, length);
        } catch (IOException e) {
            throw told(e, file, compression);
        }
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }

    /** Failures of the disk stay as they are. */
    private static IOException told(IOException e, CountedInput file, Compression compression) {
        var code = switch (e) {
            case EOFException end -> TraceProblem.Code.CUT_OFF;
            case ZipException broken -> TraceProblem.Code.BROKEN_PACKING;
            case MalformedZstdException broken -> broken.isWindowTooLarge() ? TraceProblem.Code.WINDOW_TOO_LARGE
                    : TraceProblem.Code.BROKEN_PACKING;
            default -> null;
        };
        if (code == null || compression == Compression.NONE) {
            return e;
        }
        var syntax = new TraceSyntaxException(new TraceProblem(code, OptionalLong.of(file.count()),
                OptionalLong.empty(), compression.name().toLowerCase(Locale.ROOT)));
        syntax.initCause(e);
        return syntax;
    }
}
