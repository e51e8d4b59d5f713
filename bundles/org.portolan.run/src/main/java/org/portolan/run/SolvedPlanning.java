/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;

import org.portolan.engine.finding.Severity;
import org.portolan.engine.result.AssumptionInForce;
import org.portolan.report.input.PlanningStudy;
import org.portolan.study.table.ResultTable;

/**
 * The answer to a study of disk paths, of hosts that are emptied or lost, or of storage over time.
 *
 * @param study the answer as a report tells it
 * @param tables the answer as tables
 * @param isSound false when what was asked about cannot be done, or is not survived
 * @param remarks what was assumed for it
 * @param assumptions defaults that it rests on, as far as the answer tells
 */
public record SolvedPlanning(PlanningStudy study, List<ResultTable> tables, boolean isSound, List<Problem> remarks,
        List<AssumptionInForce> assumptions) {

    public SolvedPlanning {
        tables = List.copyOf(tables);
        remarks = List.copyOf(remarks);
        assumptions = List.copyOf(assumptions);
    }

    /** What disks cost over every path. */
    public static SolvedPlanning of(ComparedDiskPaths disks) {
        return new SolvedPlanning(new PlanningStudy.DiskPaths(disks.name(), disks.disks(), disks.nameById()),
                disks.tables(), true, disks.remarks(), List.of());
    }

    /** Plans for hosts to be emptied. */
    public static SolvedPlanning of(SolvedEvacuation evacuation) {
        return new SolvedPlanning(
                new PlanningStudy.Evacuation(evacuation.name(), evacuation.result(), evacuation.nameById()),
                evacuation.tables(), evacuation.isSound(), evacuation.remarks(), evacuation.result().steps().stream()
                        .flatMap(step -> step.result().best().run().assumptions().stream()).distinct().toList());
    }

    /** What becomes of guests when hosts are lost. */
    public static SolvedPlanning of(SolvedNPlus nPlus) {
        return new SolvedPlanning(new PlanningStudy.SpareCapacity(nPlus.name(), nPlus.result(), nPlus.nameById()),
                nPlus.tables(), nPlus.isSurvived(), nPlus.remarks(), List.of());
    }

    /** What becomes of guests in time when hosts are lost. */
    public static SolvedPlanning of(SolvedHostLoss loss) {
        return new SolvedPlanning(new PlanningStudy.Failover(loss.name(), loss.result(), loss.nameById()),
                loss.tables(), loss.isSurvived(), loss.remarks(), loss.result().result().assumptions());
    }

    /** What happens to the storage of hosts over time. */
    public static SolvedPlanning of(SolvedPressure pressure) {
        return new SolvedPlanning(new PlanningStudy.Pressure(pressure.name(), pressure.result(), pressure.nameById()),
                pressure.tables(), !pressure.hasFindingAtLeast(Severity.ERROR), pressure.remarks(),
                pressure.result().result().assumptions());
    }
}
