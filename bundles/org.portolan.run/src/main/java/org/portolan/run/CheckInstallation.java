/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.portolan.bridge.AssumptionsReader;
import org.portolan.bridge.BridgeProblem;
import org.portolan.bridge.CapacityFacts;
import org.portolan.bridge.DiskPathReader;
import org.portolan.bridge.EvacuationReader;
import org.portolan.bridge.HostLossReader;
import org.portolan.bridge.InstallationNames;
import org.portolan.bridge.InstallationReader;
import org.portolan.bridge.NPlusReader;
import org.portolan.bridge.PagingReader;
import org.portolan.bridge.PressureReader;
import org.portolan.bridge.ProblemCode;
import org.portolan.model.Element;
import org.portolan.model.Installation;
import org.portolan.model.NamedElement;
import org.portolan.model.Study;
import org.portolan.model.StudyKind;
import org.portolan.model.validation.InstallationValidation;
import org.portolan.study.text.ElementNames;

/**
 * Finds everything that is wrong, risky or worth knowing in an installation: contradictions and missing values, what
 * keeps its stored studies from being calculated, and capacity that runs short. Reads the model on the thread of the
 * caller.
 */
public final class CheckInstallation {

    /** What validation says too, in words that point closer to the value at fault: then it is said once. */
    private static final Map<ProblemCode, Set<String>> SAID_BY_VALIDATION = Map.of(
            ProblemCode.CAPACITY_UNKNOWN, Set.of("host-capacity-unknown", "host-without-processors",
                    "host-without-central-storage"),
            ProblemCode.HOST_STORAGE_UNKNOWN, Set.of("host-capacity-unknown", "host-without-central-storage"),
            ProblemCode.OVERCOMMIT_ABOVE_TARGET, Set.of("overcommit-above-target"),
            ProblemCode.PAGE_SPACE_FILLING, Set.of("page-space-exceeded", "page-space-too-small", "page-space-tight"),
            ProblemCode.PAGES_WITHOUT_ROOM, Set.of("page-space-exceeded"),
            ProblemCode.NO_SPARE_HOST, Set.of("spare-hosts-too-many"),
            ProblemCode.ASSUMPTION_TWICE, Set.of("assumption-twice"),
            ProblemCode.STUDY_INCOMPLETE, Set.of("study-without-guests", "study-without-targets",
                    "study-without-methods", "study-without-hosts"),
            ProblemCode.TARGET_IS_SOURCE, Set.of("study-target-is-source"),
            ProblemCode.GUEST_ON_NO_HOST, Set.of("study-guest-unplaced", "guest-without-host", "guest-unplaced"));

    private CheckInstallation() {
    }

    /** Checks an installation. */
    public static CheckReport check(Installation installation) {
        var names = InstallationNames.of(installation);
        var capacity = CapacityFacts.of(installation);
        var problems = new ArrayList<Problem>();
        var found = InstallationValidation.check(installation);
        found.forEach(p -> problems.add(translate(p, names)));
        bridgeProblems(installation, capacity).filter(p -> !isSaid(p, found))
                .forEach(p -> problems.add(Problem.of(p, names.of(p.elementId()))));
        return new CheckReport(sortedOnce(problems), capacity);
    }

    /** Whether validation says the same of the element, or of something in it. */
    private static boolean isSaid(BridgeProblem problem, List<org.portolan.model.validation.Problem> found) {
        var codes = SAID_BY_VALIDATION.getOrDefault(problem.code(), Set.of());
        return found.stream().anyMatch(p -> codes.contains(p.code())
                && (problem.code() == ProblemCode.TARGET_IS_SOURCE || concerns(p.element(), problem.elementId())));
    }

    private static boolean concerns(EObject element, String id) {
        for (EObject now = element; now != null; now = now.eContainer()) {
            if (now instanceof Element named && id.equals(named.getId())) {
                return true;
            }
        }
        return false;
    }

    private static Stream<BridgeProblem> bridgeProblems(Installation installation, CapacityFacts capacity) {
        var studies = installation.getStudies().stream()
                .filter(s -> s.getKind() == StudyKind.RELOCATION)
                .flatMap(s -> InstallationReader.read(installation, s).problems().stream());
        var paging = installation.getStudies().stream()
                .filter(s -> s.getKind() == StudyKind.OVERCOMMIT)
                .flatMap(s -> PagingReader.read(installation, s).problems().stream());
        var planning = installation.getStudies().stream().flatMap(s -> planningProblems(installation, s).stream());
        return Stream.of(AssumptionsReader.read(installation).problems().stream(), studies, paging, planning,
                capacity.findings().stream()).flatMap(s -> s);
    }

    private static List<BridgeProblem> planningProblems(Installation installation, Study study) {
        return switch (study.getKind()) {
            case PRESSURE -> PressureReader.read(installation, study).problems();
            case DISK_PATHS -> DiskPathReader.read(installation, study).problems();
            case EVACUATION -> EvacuationReader.read(installation, study).problems();
            case SPARE_CAPACITY -> NPlusReader.read(installation, study).problems();
            case FAILOVER -> HostLossReader.read(installation, study).problems();
            default -> List.of();
        };
    }

    private static Problem translate(org.portolan.model.validation.Problem problem, ElementNames names) {
        var id = problem.element() instanceof Element element && element.getId() != null ? element.getId() : "";
        var name = problem.element() instanceof NamedElement named && named.getName() != null ? named.getName()
                : names.of(id);
        return new Problem(problem.severity(), problem.code(), id, name, problem.message(), problem.remedy());
    }

    /** The same thing may be found on several ways: it is told once. */
    private static List<Problem> sortedOnce(List<Problem> problems) {
        Map<List<String>, Problem> once = new LinkedHashMap<>();
        problems.forEach(p -> once.putIfAbsent(List.of(p.elementId(), p.message()), p));
        return once.values().stream().sorted(Comparator.comparing(Problem::severity)).toList();
    }
}
