/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.input;

/**
 * A file that data was imported from.
 *
 * @param format kind of file
 * @param fileName its name, without its folder
 * @param sha256 its SHA-256 in hexadecimal; may be empty
 * @param importedAt date and time in words; may be empty
 * @param rowsRead rows taken over
 * @param rowsSkipped rows left out
 * @param rowsDoubtful rows that need a look
 */
public record SourceFacts(String format, String fileName, String sha256, String importedAt, long rowsRead,
        long rowsSkipped, long rowsDoubtful) {
}
