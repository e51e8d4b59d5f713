/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.portolan.engine.pressure.HostCourse;
import org.portolan.run.Problem;
import org.portolan.run.SolvedPressure;
import org.portolan.study.pressure.PressureTables;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/**
 * An answer about storage over time.
 *
 * @param pressure the solved question
 * @param file     file of the installation
 * @param askedAt  when it was asked, local time
 */
public record PressureAnswer(SolvedPressure pressure, Path file, LocalTime askedAt) implements Answer {

    /** Its tables one by one. */
    PressureTables parts() {
        return new PressureTables(pressure.result(), names());
    }

    /** The hosts that were followed. */
    List<HostCourse> courses() {
        return pressure.result().courses();
    }

    @Override
    public String name() {
        return pressure.name();
    }

    @Override
    public List<ResultTable> tables() {
        return pressure.tables();
    }

    @Override
    public List<Found> found() {
        return List.of(Found.of(name(), pressure.result().findings().stream(), names()));
    }

    @Override
    public List<Problem> remarks() {
        return pressure.remarks();
    }

    @Override
    public ElementNames names() {
        return pressure.names();
    }

    /** Ids of the hosts. */
    @Override
    public Stream<String> subjectIds() {
        return pressure.result().hosts().stream();
    }
}
