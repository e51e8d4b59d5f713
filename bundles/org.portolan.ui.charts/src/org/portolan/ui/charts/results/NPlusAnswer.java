/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.portolan.engine.failover.NPlusCase;
import org.portolan.run.Problem;
import org.portolan.run.SolvedNPlus;
import org.portolan.study.failover.NPlusFinding;
import org.portolan.study.failover.NPlusTables;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/**
 * What becomes of guests when hosts are lost.
 *
 * @param nPlus   the answer
 * @param file    file of the installation
 * @param askedAt when it was asked, local time
 */
public record NPlusAnswer(SolvedNPlus nPlus, Path file, LocalTime askedAt) implements Answer {

    /** Its tables one by one. */
    NPlusTables parts() {
        return new NPlusTables(nPlus.result(), names());
    }

    /** Ids of the clusters whose hosts are lost. */
    List<String> clusters() {
        return nPlus.result().result().cases().stream().map(NPlusCase::cluster).distinct().toList();
    }

    /** The cases of a cluster. */
    List<NPlusCase> cases(String cluster) {
        return nPlus.result().result().cases().stream().filter(c -> c.cluster().equals(cluster)).toList();
    }

    @Override
    public String name() {
        return nPlus.name();
    }

    @Override
    public List<ResultTable> tables() {
        return nPlus.tables();
    }

    /** What is short, who has no place and why, case by case; cases that are survived are not told. */
    @Override
    public List<Found> found() {
        return clusters().stream().map(cluster -> new Found(names().of(cluster),
                NPlusFinding.of(cases(cluster), names()).stream()
                        .map(f -> new Told(f.severity(), f.sentence(), f.reasons(), f.elementIds())).toList()))
                .toList();
    }

    @Override
    public List<Problem> remarks() {
        return nPlus.remarks();
    }

    @Override
    public ElementNames names() {
        return nPlus.names();
    }

    /** Ids of the clusters. */
    @Override
    public Stream<String> subjectIds() {
        return clusters().stream();
    }
}
