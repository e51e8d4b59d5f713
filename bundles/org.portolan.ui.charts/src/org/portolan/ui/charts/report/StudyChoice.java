/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.charts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portolan.model.Installation;
import org.portolan.model.Study;
import org.portolan.report.input.PlanningStudy;
import org.portolan.run.PreparedStudy;
import org.portolan.run.SolvePaging;
import org.portolan.run.SolvePlanning;
import org.portolan.run.SolveStudy;
import org.portolan.run.UnusableInputException;
import org.portolan.ui.charts.results.Answer;

/** A study that a report can tell of. */
sealed interface StudyChoice {
    /** Name of the study. */
    String name();

    /** What the user reads. */
    default String label() {
        return name();
    }

    /** A stored study, solved when the report is written. */
    record Stored(PreparedStudy study) implements StudyChoice {
        @Override
        public String name() {
            return study.name();
        }
    }

    /**
     * A stored study of overcommitted storage, solved when the report is written; one that cannot be solved is told with
     * the reason.
     */
    record Overcommit(Study study) implements StudyChoice {
        @Override
        public String name() {
            return SolvePaging.nameOf(study);
        }

        @Override
        public String label() {
            return NLS.bind(Messages.Report_Overcommit, name());
        }
    }

    /**
     * A stored study of disk paths, or of hosts that are emptied or lost, solved when the report is written; one that cannot
     * be solved is told with the reason.
     */
    record Planning(Study study, PlanningStudy.Kind kind) implements StudyChoice {
        @Override
        public String name() {
            return SolvePaging.nameOf(study);
        }

        @Override
        public String label() {
            return NLS.bind(switch (kind) {
                case DISK_PATHS -> Messages.Report_DiskPaths;
                case EVACUATION -> Messages.Report_Evacuation;
                case SPARE_CAPACITY -> Messages.Report_SpareCapacity;
                case FAILOVER -> Messages.Report_Failover;
                case PRESSURE -> Messages.Report_Pressure;
            }, name());
        }
    }

    /** The answer that the results view shows. */
    record OnShow(Answer answer) implements StudyChoice {
        @Override
        public String name() {
            return answer.name();
        }

        @Override
        public String label() {
            return NLS.bind(Messages.Report_OnShow, name());
        }
    }

    /**
     * The studies that a report on an installation can tell of.
     *
     * @param onShow  the answer in the results view
     * @param refused learns why other stored studies cannot be solved
     */
    static List<StudyChoice> of(Installation installation, Optional<Answer> onShow, List<String> refused) {
        var choices = new ArrayList<StudyChoice>();
        for (var stored : SolveStudy.relocationStudies(installation)) {
            try {
                choices.add(new Stored(SolveStudy.prepare(installation, stored)));
            } catch (UnusableInputException e) {
                refused.add(e.getMessage());
            }
        }
        SolvePaging.studies(installation).forEach(stored -> choices.add(new Overcommit(stored)));
        SolvePlanning.studies(installation)
                .forEach(stored -> choices.add(new Planning(stored, SolvePlanning.kindOf(stored).orElseThrow())));
        // The answer to a stored study is made anew from the model as it is now.
        onShow.filter(shown -> choices.stream().noneMatch(choice -> choice.name().equals(shown.name())))
                .ifPresent(shown -> choices.addFirst(new OnShow(shown)));
        return List.copyOf(choices);
    }
}
