/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portolan.model.Installation;
import org.portolan.model.Study;
import org.portolan.report.input.PlanningStudy;

/**
 * Prepares stored studies of disk paths, of hosts that are emptied or lost, and of storage over time: reads what they need from
 * the model, on the thread of the caller. {@link PreparedPlanning#solve} then works on any thread.
 */
public final class SolvePlanning {

    private SolvePlanning() {
    }

    /** What a stored study asks; empty for studies of relocations and of overcommitted storage. */
    public static Optional<PlanningStudy.Kind> kindOf(Study study) {
        return switch (study.getKind()) {
            case DISK_PATHS -> Optional.of(PlanningStudy.Kind.DISK_PATHS);
            case EVACUATION -> Optional.of(PlanningStudy.Kind.EVACUATION);
            case SPARE_CAPACITY -> Optional.of(PlanningStudy.Kind.SPARE_CAPACITY);
            case FAILOVER -> Optional.of(PlanningStudy.Kind.FAILOVER);
            case PRESSURE -> Optional.of(PlanningStudy.Kind.PRESSURE);
            default -> Optional.empty();
        };
    }

    /** The stored studies of these kinds. */
    public static List<Study> studies(Installation installation) {
        return installation.getStudies().stream().filter(s -> kindOf(s).isPresent()).toList();
    }

    /**
     * Prepares a stored study.
     *
     * @throws UnusableInputException when it cannot be read, or is of no such kind
     */
    public static PreparedPlanning prepare(Installation installation, Study study) throws UnusableInputException {
        var kind = kindOf(study);
        if (kind.isEmpty()) {
            throw new UnusableInputException(
                    NLS.bind(Messages.Planning_OtherKind, SolvePaging.nameOf(study)));
        }
        return switch (kind.get()) {
            case DISK_PATHS -> PreparedPlanning.of(CompareDiskPaths.prepare(installation, study));
            case EVACUATION -> PreparedPlanning.of(PlanEvacuation.prepare(installation, study));
            case SPARE_CAPACITY -> PreparedPlanning.of(CheckNPlus.prepare(installation, study));
            case FAILOVER -> PreparedPlanning.of(LoseHosts.prepare(installation, study));
            case PRESSURE -> PreparedPlanning.of(SolvePressure.prepare(installation, study));
        };
    }
}
