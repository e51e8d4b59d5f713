/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.importers.rvtools;

/**
 * The most that is read from a workbook. The defaults hold an export of 40,000 guests, the most one vCenter manages [K],
 * several times over, and keep reading within a heap of 512 MiB.
 *
 * @param fileBytes size of the file
 * @param parts parts of the archive
 * @param sheetBytes unpacked size of a sheet
 * @param stringBytes unpacked size of the shared strings, which are held in memory
 * @param otherBytes unpacked size of each other part that is held in memory
 * @param ratio unpacked to packed size of a part; only asked above a mebibyte
 * @param textBytes bytes between two tags
 * @param cells cells of a sheet
 */
record GuardLimits(long fileBytes, int parts, long sheetBytes, long stringBytes, long otherBytes, int ratio,
        int textBytes, long cells) {

    private static final long MEBIBYTE = 1L << 20;

    /** A cell holds 32,767 characters; as XML a character takes ten bytes at most, and four when it is no entity. */
    static GuardLimits defaults() {
        return new GuardLimits(256 * MEBIBYTE, 10_000, 1024 * MEBIBYTE, 128 * MEBIBYTE, 16 * MEBIBYTE, 150, 327_670,
                50_000_000);
    }
}
