/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import static org.portolan.model.PortolanPackage.Literals.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.portolan.model.AssumptionOverride;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Link;
import org.portolan.model.MethodChoice;
import org.portolan.model.Parameter;
import org.portolan.model.Study;

/** Whether studies name all that they need, and can be run; whether assumptions are changed once. */
final class StudyRules {

    private final Survey survey;
    private final Findings findings;

    StudyRules(Survey survey, Findings findings) {
        this.survey = survey;
        this.findings = findings;
    }

    void check(Study study) {
        switch (study.getKind()) {
            case RELOCATION -> checkRelocation(study);
            case EVACUATION -> {
                require(study, STUDY__HOSTS, ProblemCode.STUDY_WITHOUT_HOSTS);
                require(study, STUDY__METHODS, ProblemCode.STUDY_WITHOUT_METHODS);
            }
            case FAILOVER -> require(study, STUDY__HOSTS, ProblemCode.STUDY_WITHOUT_HOSTS);
            case DISK_PATHS -> require(study, STUDY__GUESTS, ProblemCode.STUDY_WITHOUT_GUESTS);
            case SPARE_CAPACITY, OVERCOMMIT, PRESSURE -> {
                // about the whole installation where they name no hosts
            }
        }
        checkParameters(study, STUDY__PARAMETERS, study.getParameters());
        for (MethodChoice method : study.getMethods()) {
            checkParameters(method, METHOD_CHOICE__PARAMETERS, method.getParameters());
            checkLink(study, method);
        }
    }

    private void require(Study study, EReference feature, ProblemCode code) {
        if (((List<?>) study.eGet(feature)).isEmpty()) {
            findings.at(code, study, feature);
        }
    }

    private void checkRelocation(Study study) {
        require(study, STUDY__GUESTS, ProblemCode.STUDY_WITHOUT_GUESTS);
        require(study, STUDY__TARGETS, ProblemCode.STUDY_WITHOUT_TARGETS);
        require(study, STUDY__METHODS, ProblemCode.STUDY_WITHOUT_METHODS);
        for (Guest guest : study.getGuests()) {
            Host source = Survey.hostOf(guest);
            if (source == null) {
                findings.at(ProblemCode.STUDY_GUEST_UNPLACED, study, STUDY__GUESTS, guest);
            } else {
                checkTargets(study, guest, source);
            }
        }
    }

    private void checkTargets(Study study, Guest guest, Host source) {
        List<Host> others = study.getTargets().stream().filter(target -> target != source).toList();
        if (others.isEmpty() && !study.getTargets().isEmpty()) {
            findings.at(ProblemCode.STUDY_TARGET_IS_SOURCE, study, STUDY__TARGETS, guest, source);
        }
        others.stream().filter(target -> !survey.areConnected(source, target)).findFirst()
                .ifPresent(target -> findings.at(ProblemCode.STUDY_TARGET_UNREACHABLE, study, STUDY__TARGETS, guest,
                        target, source));
    }

    private void checkLink(Study study, MethodChoice method) {
        Link link = method.getLink();
        if (link == null || study.getGuests().isEmpty() && study.getHosts().isEmpty()) {
            return;
        }
        Set<EObject> ends = new HashSet<>(study.getTargets());
        ends.addAll(study.getHosts());
        study.getGuests().stream().map(Survey::hostOf).forEach(ends::add);
        if (!ends.contains(link.getFrom()) && !ends.contains(link.getTo())) {
            findings.at(ProblemCode.STUDY_LINK_ELSEWHERE, study, STUDY__METHODS, link);
        }
    }

    private void checkParameters(EObject owner, EReference feature, List<Parameter> parameters) {
        Set<String> keys = new HashSet<>();
        parameters.stream().filter(parameter -> parameter.getKey() != null && !keys.add(parameter.getKey()))
                .forEach(parameter -> findings.at(ProblemCode.PARAMETER_TWICE, owner, feature,
                        parameter.getKey()));
    }

    void check(List<AssumptionOverride> assumptions) {
        Map<String, AssumptionOverride> firstOf = new HashMap<>();
        for (AssumptionOverride override : assumptions) {
            AssumptionOverride first = override.getKey() == null ? null
                    : firstOf.putIfAbsent(override.getKey(), override);
            if (first != null) {
                findings.at(ProblemCode.ASSUMPTION_TWICE, override, ASSUMPTION_OVERRIDE__KEY, override.getKey(),
                        Values.plain(first.getValue()), Values.plain(override.getValue()));
            }
        }
    }
}
