/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.scenario;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.study.json.JsonPath;

/** Contradictions that the engine finds in a scenario, in words. */
final class ContradictionText {

    private ContradictionText() {
    }

    static ScenarioFileProblem of(ScenarioProblem problem, JsonPath path) {
        var values = new Object[problem.values().size() + 1];
        values[0] = problem.elementId();
        for (int i = 0; i < problem.values().size(); i++) {
            values[i + 1] = problem.values().get(i);
        }
        return new ScenarioFileProblem(path.text(), NLS.bind(wrong(problem), values),
                NLS.bind(expected(problem), values));
    }

    private static String wrong(ScenarioProblem problem) {
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
            case PAGED_WITHOUT_VOLUMES -> Messages.Contradiction_PagedWithoutVolumes;
            case REMOTE_STORAGE_CYCLE -> Messages.Contradiction_RemoteStorageCycle;
            case XSTORE_DIFFERS -> Messages.Contradiction_XstoreDiffers;
            case UNKNOWN_PLACE -> Messages.Contradiction_UnknownPlace;
            case LIMIT_BELOW_COST -> Messages.Contradiction_LimitBelowCost;
            case NOTHING_ASKED -> Messages.Contradiction_NothingAsked;
            case TURN_NEVER_COMES -> Messages.Contradiction_TurnNeverComes;
            case POLICY_NOT_FOLLOWED -> Messages.Contradiction_PolicyNotFollowed;
            case TOO_SLOW -> Messages.Contradiction_TooSlow;
        };
    }

    private static String expected(ScenarioProblem problem) {
        return switch (problem.code()) {
            case DUPLICATE_ID -> Messages.Remedy_OtherId;
            case UNKNOWN_HOST, UNKNOWN_GUEST, UNKNOWN_LINK, UNKNOWN_VOLUME, UNKNOWN_DISK, UNKNOWN_PLACE ->
                    Messages.Remedy_Describe;
            case PATH_BROKEN -> Messages.Remedy_Path;
            case TARGET_IS_SOURCE -> Messages.Remedy_OtherTarget;
            case GUEST_RELOCATED_TWICE -> Messages.Remedy_RelocateOnce;
            case STORAGE_LEVEL_TWICE -> Messages.Remedy_LevelOnce;
            case PAGED_WITHOUT_VOLUMES -> Messages.Remedy_Volumes;
            case REMOTE_STORAGE_CYCLE -> Messages.Remedy_NoCycle;
            case XSTORE_DIFFERS -> Messages.Remedy_SameSize;
            case LIMIT_BELOW_COST -> Messages.Remedy_MoreUnits;
            case NOTHING_ASKED -> Messages.Remedy_Relocate;
            case TURN_NEVER_COMES -> Messages.Remedy_Turn;
            case POLICY_NOT_FOLLOWED -> Messages.Remedy_SteadyState;
            case TOO_SLOW -> Messages.Remedy_Faster;
        };
    }
}
