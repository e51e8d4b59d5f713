/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.zstd;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Unpacks Zstandard: any number of frames one after the other, those to skip among them, with checksums; without
 * dictionaries. Takes the memory that the window of a frame asks for, and only as much of it as is filled.
 */
public final class ZstdInputStream extends InputStream {

    /** What zstd unpacks without being asked to take more: {@code --long=27}, {@code --ultra -22}. */
    public static final int LARGEST_WINDOW = 1 << 27;

    private static final long MAGIC = 0xFD2FB528L;
    private static final long SKIPPED_MAGIC = 0x184D2A50L;
    private static final long SKIPPED_MASK = 0xFFFFFFF0L;
    private static final int MAGIC_BYTES = 4;
    private static final int HEAD_BYTES = 3;
    private static final int CHECKSUM_BYTES = 4;
    private static final int TYPE_MASK = 3;
    private static final int SIZE_SHIFT = 3;
    private static final int RAW = 0;
    private static final int RUN = 1;
    private static final int COMPRESSED = 2;
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] block = new byte[BackwardBits.MARGIN + BlockDecoder.LARGEST_BLOCK + BackwardBits.MARGIN];
    private final BlockDecoder decoder = new BlockDecoder();
    private final Window window;
    private FrameHead frame;
    private XxHash64 hash = new XxHash64();
    private long unpacked;
    private boolean betweenFrames;
    private boolean ended;
    private IOException failure;

    /**
     * Takes at most a quarter of the memory that there is.
     *
     * @param in packed; closed with this
     * @throws MalformedZstdException when the first frame is none
     */
    public ZstdInputStream(InputStream in) throws IOException {
        this(in, (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 4));
    }

    /**
     * @param in packed; closed with this
     * @param mostMemory bytes of a window that may be filled
     * @throws MalformedZstdException when the first frame is none
     */
    public ZstdInputStream(InputStream in, int mostMemory) throws IOException {
        this.in = new BufferedInputStream(in, BUFFER);
        this.window = new Window(mostMemory);
        nextFrame();
    }

    /** Whether these bytes begin a file of this kind. */
    public static boolean isMagic(byte[] bytes) {
        if (bytes.length < MAGIC_BYTES) {
            return false;
        }
        long magic = 0;
        for (int i = 0; i < MAGIC_BYTES; i++) {
            magic |= Byte.toUnsignedLong(bytes[i]) << i * Byte.SIZE;
        }
        return magic == MAGIC || (magic & SKIPPED_MASK) == SKIPPED_MAGIC;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (failure != null) {
            throw failure;
        }
        try {
            while (window.available() == 0 && !ended) {
                if (betweenFrames) {
                    nextFrame();
                } else {
                    nextBlock();
                }
            }
        } catch (IOException e) {
            failure = e;
            throw e;
        }
        return window.available() == 0 ? -1 : window.fetch(bytes, from, length);
    }

    /** Goes to the next frame that is not to be skipped, or to the end. */
    private void nextFrame() throws IOException {
        int first = in.read();
        while (first >= 0) {
            long magic = first | LittleEndian.read(in, MAGIC_BYTES - 1) << Byte.SIZE;
            if (magic == MAGIC) {
                beginFrame();
                return;
            }
            if ((magic & SKIPPED_MASK) != SKIPPED_MAGIC) {
                throw new MalformedZstdException("no frame begins here");
            }
            in.skipNBytes(LittleEndian.read(in, MAGIC_BYTES));
            first = in.read();
        }
        ended = true;
    }

    private void beginFrame() throws IOException {
        frame = FrameHead.read(in, LARGEST_WINDOW);
        hash = new XxHash64();
        unpacked = 0;
        betweenFrames = false;
        decoder.reset();
        window.reset(frame.window());
    }

    private void nextBlock() throws IOException {
        int head = (int) LittleEndian.read(in, HEAD_BYTES);
        window.reserve(BlockDecoder.LARGEST_BLOCK);
        int before = window.size();
        unpack(head >> 1 & TYPE_MASK, head >> SIZE_SHIFT);
        unpacked += window.size() - before;
        if (frame.checksum()) {
            window.hash(hash, before);
        }
        if ((head & 1) != 0) {
            endFrame();
        }
    }

    private void unpack(int type, int size) throws IOException {
        if (size > BlockDecoder.LARGEST_BLOCK) {
            throw new MalformedZstdException("block of " + size + " bytes");
        }
        switch (type) {
            case RAW -> {
                load(size);
                window.add(block, BackwardBits.MARGIN, size);
            }
            case RUN -> window.addRun((byte) LittleEndian.read(in, 1), size);
            case COMPRESSED -> {
                load(size);
                decoder.decode(new BlockBytes(block, BackwardBits.MARGIN, BackwardBits.MARGIN + size), window);
            }
            default -> throw new MalformedZstdException("reserved kind of block");
        }
    }

    private void load(int size) throws IOException {
        if (in.readNBytes(block, BackwardBits.MARGIN, size) < size) {
            throw new EOFException();
        }
    }

    private void endFrame() throws IOException {
        if (frame.checksum() && LittleEndian.read(in, CHECKSUM_BYTES) != (hash.value() & 0xFFFFFFFFL)) {
            throw new MalformedZstdException("wrong checksum");
        }
        if (frame.content().isPresent() && frame.content().getAsLong() != unpacked) {
            throw new MalformedZstdException("frame of another size than its head says");
        }
        betweenFrames = true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
