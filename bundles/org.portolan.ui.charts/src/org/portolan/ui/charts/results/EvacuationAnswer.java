/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.run.Problem;
import org.portolan.run.SolvedEvacuation;
import org.portolan.study.evacuation.EvacuationTables;
import org.portolan.study.evacuation.EvacuationText;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/**
 * Plans for hosts to be emptied.
 *
 * @param evacuation the plans
 * @param file       file of the installation
 * @param askedAt    when it was asked, local time
 */
public record EvacuationAnswer(SolvedEvacuation evacuation, Path file, LocalTime askedAt) implements Answer {

    /** Its tables one by one. */
    EvacuationTables parts() {
        return new EvacuationTables(evacuation.result(), names());
    }

    /** The plans, one after the other. */
    List<MaintenanceStep> steps() {
        return evacuation.result().steps();
    }

    @Override
    public String name() {
        return evacuation.name();
    }

    @Override
    public List<ResultTable> tables() {
        return evacuation.tables();
    }

    /** What the relocation engine found as it ran each plan. */
    @Override
    public List<Found> found() {
        var text = new EvacuationText(names());
        return steps().stream().map(step -> new Found(text.title(step), step.result().best().run().relocations()
                .stream().flatMap(relocation -> relocation.findings().stream()).toList())).toList();
    }

    @Override
    public List<Problem> remarks() {
        return evacuation.remarks();
    }

    @Override
    public ElementNames names() {
        return evacuation.names();
    }

    /** Ids of the hosts that are emptied. */
    @Override
    public Stream<String> subjectIds() {
        return steps().stream().flatMap(step -> step.result().plan().spec().hosts().stream()).distinct();
    }
}
