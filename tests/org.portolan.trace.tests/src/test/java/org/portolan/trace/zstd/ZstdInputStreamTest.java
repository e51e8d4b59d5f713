/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.trace.zstd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files were packed by zstd 1.5.4; lengths and CRC-32 are those of what was packed. */
class ZstdInputStreamTest {

    @ParameterizedTest
    @CsvSource({
            "text-1.zst,         33481,  41a425f6",
            "text-19.zst,        33481,  41a425f6",
            "text-fast5.zst,     33481,  41a425f6",
            "text-stream.zst,    33481,  41a425f6",
            "text-unchecked.zst, 33481,  41a425f6",
            "random.zst,         1500,   7b9421dc",
            "zeros.zst,          300000, f6b2e2fb",
            "long-22.zst,        700000, 90a90ec3",
            "long-window4k.zst,  700000, 90a90ec3",
            // two frames, and one to skip between them
            "frames.zst,         34981,  ff9cbd40"})
    void unpacksWhatZstdPacks(String file, int length, String crc) throws IOException {
        byte[] unpacked = unpack(packed(file));

        assertThat(unpacked).hasSize(length);
        assertThat(crc(unpacked)).isEqualTo(Long.parseLong(crc, 16));
    }

    @Test
    void givesTheSameInSmallPieces() throws IOException {
        var crc = new CRC32();
        byte[] piece = new byte[7];
        try (var in = new ZstdInputStream(new ByteArrayInputStream(packed("long-window4k.zst")))) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                crc.update(piece, 0, read);
            }
        }

        assertThat(crc.getValue()).isEqualTo(0x90a90ec3L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text-19.zst", "long-22.zst", "zeros.zst", "random.zst"})
    void aFileThatIsCutOffIsToldFromOneThatEnds(String file) throws IOException {
        byte[] packed = packed(file);

        for (int length = 4; length < packed.length; length += Math.max(1, packed.length / 200)) {
            byte[] cut = Arrays.copyOf(packed, length);
            assertThatThrownBy(() -> unpack(cut)).as("%d bytes", length).isInstanceOf(EOFException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text-1.zst", "text-19.zst", "text-fast5.zst", "long-22.zst", "zeros.zst"})
    void damageIsAlwaysSeenAndNeverMoreThanAnError(String file) throws IOException {
        byte[] packed = packed(file);
        var random = new SplittableRandom(file.hashCode());

        for (int i = 0; i < 150; i++) {
            byte[] damaged = packed.clone();
            int bit = random.nextInt(packed.length * Byte.SIZE);
            damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            try {
                // some bits do not matter: one that nobody uses, the size of a window that is still large enough
                assertThat(crc(unpack(damaged))).as("bit %d", bit).isEqualTo(crc(unpack(packed)));
            } catch (MalformedZstdException | EOFException e) {
                assertThat(e).as("bit %d", bit).isNotNull();
            }
        }
    }

    @Test
    void damageWithoutAChecksumIsNeverMoreThanAnError() throws IOException {
        byte[] packed = packed("text-unchecked.zst");
        var random = new SplittableRandom(5);

        for (int i = 0; i < 2000; i++) {
            byte[] damaged = packed.clone();
            for (int n = random.nextInt(1, 6); n > 0; n--) {
                damaged[random.nextInt(6, packed.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(unpack(damaged)).hasSizeLessThan(1 << 21);
            } catch (MalformedZstdException | EOFException e) {
                assertThat(e).isNotNull();
            }
        }
    }

    @Test
    void noiseBehindTheMagicNumberIsNeverMoreThanAnError() {
        var random = new SplittableRandom(9);

        for (int i = 0; i < 2000; i++) {
            byte[] noise = new byte[random.nextInt(10, 3000)];
            random.nextBytes(noise);
            System.arraycopy(new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd}, 0, noise, 0, 4);
            // no checksum, no dictionary; a compressed block of all that follows
            noise[4] = 0;
            noise[5] = 0x40;
            int head = noise.length - 9 << 3 | 2 << 1 | 1;
            noise[6] = (byte) head;
            noise[7] = (byte) (head >> 8);
            noise[8] = (byte) (head >> 16);
            try {
                assertThat(unpack(noise)).hasSizeLessThanOrEqualTo(1 << 17);
            } catch (IOException e) {
                assertThat(e).isInstanceOfAny(MalformedZstdException.class, EOFException.class);
            }
        }
    }

    @Test
    void aWindowThatNobodyHasMemoryForIsRefusedBeforeItIsTaken() {
        // magic number; a window of 2^41 bytes
        byte[] greedy = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0x00, (byte) 0xf8, 0x01, 0x00, 0x00};

        assertThatThrownBy(() -> unpack(greedy)).isInstanceOfSatisfying(MalformedZstdException.class,
                e -> assertThat(e.isWindowTooLarge()).isTrue());
    }

    @Test
    void aWindowThatIsFilledIsRefusedWhereItTakesTooMuch() throws IOException {
        byte[] packed = packed("long-22.zst");

        assertThatThrownBy(() -> new ZstdInputStream(new ByteArrayInputStream(packed), 500_000).readAllBytes())
                .isInstanceOfSatisfying(MalformedZstdException.class, e -> assertThat(e.isWindowTooLarge()).isTrue());
        assertThat(new ZstdInputStream(new ByteArrayInputStream(packed), 900_000).readAllBytes()).hasSize(700_000);
    }

    @Test
    void aDictionaryIsNotThereAndThatIsSaid() {
        byte[] withDictionary = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0x21, 0x07, 0x00, 0x01, 0x00, 0x00};

        assertThatThrownBy(() -> unpack(withDictionary)).isInstanceOf(MalformedZstdException.class)
                .hasMessageContaining("dictionar");
    }

    @Test
    void whatFollowsAFrameMustBeOne() throws IOException {
        byte[] packed = packed("zeros.zst");
        byte[] longer = Arrays.copyOf(packed, packed.length + 8);

        assertThatThrownBy(() -> unpack(longer)).isInstanceOf(MalformedZstdException.class);
    }

    private static byte[] packed(String file) throws IOException {
        try (var in = ZstdInputStreamTest.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        }
    }

    private static byte[] unpack(byte[] packed) throws IOException {
        try (var in = new ZstdInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    private static long crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
