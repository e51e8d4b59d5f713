/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.portolan.run.ComparedDiskPaths;
import org.portolan.run.Problem;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/**
 * An answer about paths to disks.
 *
 * @param paths   the compared paths
 * @param file    file of the installation
 * @param askedAt when it was asked, local time
 */
public record DiskAnswer(ComparedDiskPaths paths, Path file, LocalTime askedAt) implements Answer {

    @Override
    public String name() {
        return paths.name();
    }

    @Override
    public List<ResultTable> tables() {
        return paths.tables();
    }

    /** Nothing: what stands against a path is told with the path. */
    @Override
    public List<Found> found() {
        return List.of();
    }

    @Override
    public List<Problem> remarks() {
        return paths.remarks();
    }

    @Override
    public ElementNames names() {
        return paths.names();
    }

    /** Ids of the guests. */
    @Override
    public Stream<String> subjectIds() {
        return paths.disks().stream().map(answer -> answer.disk().guest()).distinct();
    }
}
