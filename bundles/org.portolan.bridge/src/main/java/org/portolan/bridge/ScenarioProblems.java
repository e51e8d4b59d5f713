/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.model.validation.Severity;
import org.portolan.study.text.ElementNames;

/** Contradictions that the engine found, in the words and names of the model. */
public final class ScenarioProblems {

    private ScenarioProblems() {
    }

    /** The contradiction in words. */
    public static BridgeProblem translate(ScenarioProblem problem, ElementNames names) {
        var values = new Object[problem.values().size() + 1];
        values[0] = names.of(problem.elementId());
        List<String> rest = problem.values();
        for (int i = 0; i < rest.size(); i++) {
            values[i + 1] = names.of(rest.get(i));
        }
        return new BridgeProblem(Severity.ERROR, ProblemCode.CONTRADICTION, problem.elementId(),
                NLS.bind(sentence(problem), values), NLS.bind(Messages.Contradiction_Remedy, values));
    }

    private static String sentence(ScenarioProblem problem) {
        return switch (problem.code()) {
            case DUPLICATE_ID -> Messages.Contradiction_DuplicateId;
            case UNKNOWN_HOST -> Messages.Contradiction_UnknownHost;
            case UNKNOWN_GUEST -> Messages.Contradiction_UnknownGuest;
            case UNKNOWN_LINK -> Messages.Contradiction_UnknownLink;
            case UNKNOWN_VOLUME -> Messages.Contradiction_UnknownVolume;
            case UNKNOWN_DISK -> Messages.Contradiction_UnknownDisk;
            case PATH_BROKEN -> Messages.Contradiction_PathBroken;
            case TARGET_IS_SOURCE -> Messages.Contradiction_TargetIsSource;
            case GUEST_RELOCATED_TWICE -> Messages.Contradiction_GuestRelocatedTwice;
            case STORAGE_LEVEL_TWICE -> Messages.Contradiction_StorageLevelTwice;
            case XSTORE_DIFFERS -> Messages.Contradiction_XstoreDiffers;
            case PAGED_WITHOUT_VOLUMES -> Messages.Contradiction_PagedWithoutVolumes;
            case REMOTE_STORAGE_CYCLE -> Messages.Contradiction_RemoteStorageCycle;
            case UNKNOWN_PLACE -> Messages.Contradiction_UnknownPlace;
            case LIMIT_BELOW_COST -> Messages.Contradiction_LimitBelowCost;
            case NOTHING_ASKED -> Messages.Contradiction_NothingAsked;
            case TURN_NEVER_COMES -> Messages.Contradiction_TurnNeverComes;
            case POLICY_NOT_FOLLOWED -> Messages.Contradiction_PolicyNotFollowed;
            case TOO_SLOW -> Messages.Contradiction_TooSlow;
        };
    }
}
