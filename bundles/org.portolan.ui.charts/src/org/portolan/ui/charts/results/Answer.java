/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import org.portolan.engine.finding.Finding;
import org.portolan.run.Problem;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/** An answer of the engine, with where it came from; it can be shown after the installation was changed or closed. */
public sealed interface Answer permits RelocationAnswer, PagingAnswer, MemoryAnswer, DiskAnswer,
        EvacuationAnswer {

    /** Findings about one subject, such as a variant or a host. */
    record Found(String subject, List<Finding> findings) {
        public Found {
            findings = List.copyOf(findings);
        }
    }

    /** Name of what was asked. */
    String name();

    /** File of the installation. */
    Path file();

    /** When it was asked, local time. */
    LocalTime askedAt();

    /** The answer as tables. */
    List<ResultTable> tables();

    /** What was found, subject by subject. */
    List<Found> found();

    /** What had to be assumed to be able to answer. */
    List<Problem> remarks();

    /** Names of the elements that it is about. */
    ElementNames names();

    /** Ids of the elements that it is about first of all, each once. */
    Stream<String> subjectIds();
}
