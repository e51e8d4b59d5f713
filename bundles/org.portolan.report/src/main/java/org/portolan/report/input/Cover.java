/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.input;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What identifies a report.
 *
 * @param installation name of the installation
 * @param fileName name of the model file, without its folder
 * @param sha256 SHA-256 of the model file in hexadecimal; empty for a model that was not saved
 * @param programVersion version of the program
 * @param date day of the report; taken from the caller, so that the same input gives the same report
 */
public record Cover(String installation, String fileName, Optional<String> sha256, String programVersion,
        LocalDate date) {
}
