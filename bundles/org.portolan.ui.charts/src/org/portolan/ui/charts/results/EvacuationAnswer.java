/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.results;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.portolan.engine.evacuation.MaintenanceStep;
import org.portolan.run.Problem;
import org.portolan.run.SolvedEvacuation;
import org.portolan.study.evacuation.EvacuationTables;
import org.portolan.study.evacuation.EvacuationText;
import org.portolan.study.evacuation.PlanBreaks;
import org.portolan.study.evacuation.PlanEdits;
import org.portolan.study.table.ResultTable;
import org.portolan.study.text.ElementNames;

/**
 * Plans for hosts to be emptied.
 *
 * @param evacuation the plans
 * @param edits      how each of them was changed by hand, and is being changed now
 * @param file       file of the installation
 * @param askedAt    when it was asked, local time
 */
public record EvacuationAnswer(SolvedEvacuation evacuation, List<PlanEdits> edits, Path file, LocalTime askedAt)
        implements Answer {
    public EvacuationAnswer {
        edits = List.copyOf(edits);
    }

    /** Plans as they were found. */
    static EvacuationAnswer of(SolvedEvacuation evacuation, Path file, LocalTime askedAt) {
        return new EvacuationAnswer(evacuation, untouched(evacuation.result().steps()), file, askedAt);
    }

    private static List<PlanEdits> untouched(List<MaintenanceStep> steps) {
        return steps.stream().map(step -> new PlanEdits(step.result().plan())).toList();
    }

    /**
     * The answer after a plan was changed and checked again. Plans that follow it were found anew, and with them begins
     * what can be taken back.
     */
    EvacuationAnswer checkedAgain(SolvedEvacuation checked, int changed, LocalTime now) {
        var all = new ArrayList<>(untouched(checked.result().steps()));
        for (int index = 0; index <= changed; index++) {
            all.set(index, edits.get(index).copy());
        }
        return new EvacuationAnswer(checked, all, file, now);
    }

    /** What a plan breaks. */
    PlanBreaks breaks(int plan) {
        return new PlanBreaks(steps().get(plan), names());
    }

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

    /** What each plan breaks, and what the relocation engine found as it ran it. */
    @Override
    public List<Found> found() {
        return IntStream.range(0, steps().size()).mapToObj(this::found).toList();
    }

    private Found found(int plan) {
        var step = steps().get(plan);
        var title = new EvacuationText(names()).title(step);
        var run = Found.of(title, step.result().best().run().relocations().stream()
                .flatMap(relocation -> relocation.findings().stream()), names());
        return new Found(title, Stream.concat(broken(plan).stream(), run.told().stream()).toList());
    }

    /** What a plan breaks and who stays. */
    List<Told> broken(int plan) {
        return breaks(plan).all().stream()
                .map(b -> new Told(b.severity(), b.sentence(), b.reasons(), b.elementIds())).toList();
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
