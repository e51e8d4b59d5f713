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
import org.portolan.run.SolvedMemory;
import org.portolan.study.paging.MemoryTables;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/**
 * An answer about how a guest uses its memory.
 *
 * @param memory  the solved question
 * @param file    file of the installation
 * @param askedAt when it was asked, local time
 */
public record MemoryAnswer(SolvedMemory memory, Path file, LocalTime askedAt) implements Answer {

    /** The curves as tables of their own. */
    MemoryTables parts() {
        return new MemoryTables(memory.memory(), names());
    }

    @Override
    public String name() {
        return memory.name();
    }

    @Override
    public List<ResultTable> tables() {
        return parts().all();
    }

    @Override
    public List<Found> found() {
        var host = memory.memory().host();
        return List.of(Found.of(names().of(host.host()), host.findings().stream(), names()));
    }

    @Override
    public List<Problem> remarks() {
        return memory.remarks();
    }

    @Override
    public ElementNames names() {
        return memory.names();
    }

    /** Id of the guest. */
    @Override
    public Stream<String> subjectIds() {
        return Stream.of(memory.memory().guest());
    }
}
