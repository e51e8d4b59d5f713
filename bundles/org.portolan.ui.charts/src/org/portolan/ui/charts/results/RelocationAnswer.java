/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.stream.Stream;

import org.portolan.run.SolvedStudy;
import org.portolan.study.RelocationTables;

/**
 * An answer of the engine, with where it came from; it can be shown after the installation was changed or closed.
 *
 * @param study   the solved study
 * @param file    file of the installation
 * @param askedAt when it was asked, local time
 */
public record RelocationAnswer(SolvedStudy study, Path file, LocalTime askedAt) {

    /** The answer as tables. */
    RelocationTables tables() {
        return new RelocationTables(study.result(), study.names());
    }

    /** Ids of the guests that it is about, each once. */
    Stream<String> guestIds() {
        return study.result().variants().stream().flatMap(variant -> variant.run().relocations().stream())
                .map(relocation -> relocation.request().guest()).distinct();
    }
}
