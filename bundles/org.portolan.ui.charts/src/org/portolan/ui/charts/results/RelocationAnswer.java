/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.nio.file.Path;
import java.time.LocalTime;

import org.portolan.run.SolvedStudy;

/**
 * An answer of the engine, with where it came from; it can be shown after the installation was changed or closed.
 *
 * @param study   the solved study
 * @param file    file of the installation
 * @param askedAt when it was asked, local time
 */
public record RelocationAnswer(SolvedStudy study, Path file, LocalTime askedAt) {
}
