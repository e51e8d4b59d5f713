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
import org.portolan.engine.finding.Severity;
import org.portolan.run.Problem;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;
import org.portolan.study.text.FindingText;

/** An answer of the engine, with where it came from; it can be shown after the installation was changed or closed. */
public sealed interface Answer permits RelocationAnswer, PagingAnswer, PressureAnswer, MemoryAnswer, DiskAnswer,
        EvacuationAnswer, NPlusAnswer, HostLossAnswer {

    /** What was found about one subject, such as a variant or a host. */
    record Found(String subject, List<Told> told) {
        public Found {
            told = List.copyOf(told);
        }

        /** Findings of the engine. */
        static Found of(String subject, Stream<Finding> findings, ElementNames names) {
            var text = new FindingText(names);
            return new Found(subject, findings.map(finding -> Told.of(finding, text)).toList());
        }
    }

    /**
     * Something that was found, in words.
     *
     * @param sentence   what it is
     * @param more       reasons, or what would help, a line each
     * @param elementIds ids of the elements that it is about, each once
     */
    record Told(Severity severity, String sentence, List<String> more, List<String> elementIds) {
        public Told {
            more = List.copyOf(more);
            elementIds = elementIds.stream().distinct().toList();
        }

        private static Told of(Finding finding, FindingText text) {
            return new Told(finding.severity(), text.sentence(finding) + " " + text.explanation(finding),
                    text.remedies(finding), finding.elementIds());
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
