/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.portolan.engine.problem.ScenarioProblem;
import org.portolan.model.Element;
import org.portolan.model.Installation;
import org.portolan.model.NamedElement;
import org.portolan.model.validation.Severity;

/** Contradictions that the engine found, in the words and names of the model. */
final class ScenarioProblems {

    private ScenarioProblems() {
    }

    static BridgeProblem translate(ScenarioProblem problem, Installation installation) {
        var values = new Object[problem.values().size() + 1];
        values[0] = nameOf(problem.elementId(), installation);
        List<String> rest = problem.values();
        for (int i = 0; i < rest.size(); i++) {
            values[i + 1] = nameOf(rest.get(i), installation);
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
            case PATH_BROKEN -> Messages.Contradiction_PathBroken;
            case TARGET_IS_SOURCE -> Messages.Contradiction_TargetIsSource;
            case GUEST_RELOCATED_TWICE -> Messages.Contradiction_GuestRelocatedTwice;
            case STORAGE_LEVELS_WRONG -> Messages.Contradiction_StorageLevelsWrong;
            case MORE_RESIDENT_THAN_STORAGE -> Messages.Contradiction_MoreResidentThanStorage;
            case MORE_EXPANDED_THAN_XSTORE -> Messages.Contradiction_MoreExpandedThanXstore;
            case MORE_PAGED_THAN_SLOTS -> Messages.Contradiction_MorePagedThanSlots;
            case REMOTE_STORAGE_CYCLE -> Messages.Contradiction_RemoteStorageCycle;
            case NOTHING_ASKED -> Messages.Contradiction_NothingAsked;
        };
    }

    /** The name of an element; anything else, a number for instance, as it is. */
    private static String nameOf(String id, Installation installation) {
        for (TreeIterator<EObject> all = installation.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element && id.equals(element.getId())) {
                return element instanceof NamedElement named ? Elements.name(named) : id;
            }
        }
        return id;
    }
}
