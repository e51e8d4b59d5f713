/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.report.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.portolan.report.document.ReportDocument;
import org.portolan.report.document.Section;
import org.portolan.report.input.PlanningStudy.Kind;
import org.portolan.report.input.ReportInput;

/** The report as it is delivered: summary first, then the facts, the studies, and what they rest on. */
public final class StandardReport {

    private static final List<SectionMaker> BEFORE = List.of(new SummarySection(), new ChartSection(),
            new InventorySection(), new StorageSection(), new OvercommitSection(), new SpareCapacitySection(),
            new PlanningSection(Kind.SPARE_CAPACITY), new PlanningSection(Kind.FAILOVER),
            new PlanningSection(Kind.EVACUATION), new PlanningSection(Kind.DISK_PATHS),
            new PlanningSection(Kind.PRESSURE));
    private static final List<SectionMaker> AFTER =
            List.of(new AssumptionsSection(), new GuestsSection(), new GlossarySection());

    private StandardReport() {
    }

    /** The document for an input. */
    public static ReportDocument of(ReportInput input) {
        var studies = IntStream.range(0, input.studies().size())
                .<SectionMaker>mapToObj(RelocationSection::new);
        var sections = Stream.of(BEFORE.stream(), studies, AFTER.stream()).flatMap(s -> s)
                .map(maker -> maker.make(input)).flatMap(Optional<Section>::stream).toList();
        return new ReportDocument(input.cover(), sections);
    }
}
