/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.portolan.run.Problem;
import org.portolan.run.SolvedStudy;
import org.portolan.study.RelocationTables;
import org.portolan.study.VariantResult;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/**
 * An answer about relocations.
 *
 * @param study   the solved study
 * @param file    file of the installation
 * @param askedAt when it was asked, local time
 */
public record RelocationAnswer(SolvedStudy study, Path file, LocalTime askedAt) implements Answer {

    /** The summary and the passes as tables of their own. */
    RelocationTables parts() {
        return new RelocationTables(study.result(), study.names());
    }

    @Override
    public String name() {
        return study.name();
    }

    @Override
    public List<ResultTable> tables() {
        return study.tables();
    }

    @Override
    public List<Found> found() {
        return study.result().variants().stream().map(this::found).toList();
    }

    private Found found(VariantResult variant) {
        return Found.of(variant.label(), variant.run().relocations().stream().flatMap(r -> r.findings().stream()),
                names());
    }

    @Override
    public List<Problem> remarks() {
        return study.remarks();
    }

    @Override
    public ElementNames names() {
        return study.names();
    }

    /** Ids of the guests. */
    @Override
    public Stream<String> subjectIds() {
        return study.result().variants().stream().flatMap(variant -> variant.run().relocations().stream())
                .map(relocation -> relocation.request().guest()).distinct();
    }
}
