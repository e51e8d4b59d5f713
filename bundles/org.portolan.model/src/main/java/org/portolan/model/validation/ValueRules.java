/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.portolan.model.DiskPath;
import org.portolan.model.ElementNames;
import org.portolan.model.Host;
import org.portolan.model.Link;
import org.portolan.model.NetworkInterface;
import org.portolan.model.PlacementRule;
import org.portolan.model.PortolanPackage;
import org.portolan.model.StorageLevel;

/** What holds for values of every kind of element: the ranges of the ecore, and references that lead somewhere. */
final class ValueRules {

    private static final int MAX_TEXT = 4000;

    private final Map<EClass, List<FeatureRange>> ranges = FeatureRange.ofAllClasses();
    private final EObject root;
    private final Findings findings;

    ValueRules(EObject root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    void check(EObject element) {
        for (FeatureRange range : ranges.getOrDefault(element.eClass(), List.of())) {
            checkAttribute(element, range);
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && element.eIsSet(reference)) {
                checkReference(element, reference);
            }
        }
    }

    private void checkAttribute(EObject element, FeatureRange range) {
        EAttribute feature = range.feature();
        if (!element.eIsSet(feature)) {
            if (range.required() && isNeeded(element, feature)) {
                findings.at(ProblemCode.VALUE_MISSING, element, feature, ElementNames.label(feature));
            }
            return;
        }
        switch (element.eGet(feature)) {
            case Number number -> checkNumber(element, range, number);
            case String text -> checkText(element, range, text);
            default -> {
                // truth values and choices cannot be out of range
            }
        }
    }

    // Most levels, links, disks and rules are known well enough by what they are and belong to, a capacity that is not
    // known is said by another problem, and an expanded storage may be a share of another.
    private static boolean isNeeded(EObject element, EAttribute feature) {
        if (feature == PortolanPackage.Literals.NAMED_ELEMENT__NAME) {
            return !(element instanceof StorageLevel || element instanceof Link || element instanceof DiskPath
                    || element instanceof NetworkInterface || element instanceof PlacementRule);
        }
        return !(element.eContainer() instanceof Host host) || host.isCapacityKnown();
    }

    private void checkNumber(EObject element, FeatureRange range, Number number) {
        double value = number.doubleValue();
        if (!Double.isFinite(value)) {
            report(ProblemCode.VALUE_NOT_A_NUMBER, element, range, number, 0);
        } else if (value < range.minimum()) {
            report(ProblemCode.VALUE_BELOW_MINIMUM, element, range, number, range.minimum());
        } else if (value <= range.above()) {
            report(ProblemCode.VALUE_NOT_ABOVE, element, range, number, range.above());
        } else if (value > range.maximum()) {
            report(ProblemCode.VALUE_ABOVE_MAXIMUM, element, range, number, range.maximum());
        }
    }

    private void report(ProblemCode code, EObject element, FeatureRange range, Number value, double bound) {
        findings.at(code, element, range.feature(), ElementNames.label(range.feature()),
                Values.of(value, range.unit()), Values.of(bound, range.unit()));
    }

    private void checkText(EObject element, FeatureRange range, String text) {
        if (range.required() && text.isBlank() && isNeeded(element, range.feature())) {
            findings.at(ProblemCode.VALUE_MISSING, element, range.feature(), ElementNames.label(range.feature()));
        }
        if (text.chars().limit(MAX_TEXT).anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            findings.at(ProblemCode.TEXT_NOT_STORABLE, element, range.feature(), ElementNames.label(range.feature()));
        }
    }

    private void checkReference(EObject element, EReference reference) {
        Object value = element.eGet(reference, false);
        if (value instanceof InternalEList<?> targets) {
            targets.basicList().forEach(target -> checkTarget(element, reference, (EObject) target));
        } else {
            checkTarget(element, reference, (EObject) value);
        }
    }

    private void checkTarget(EObject element, EReference reference, EObject target) {
        if (((InternalEObject) target).eIsProxy() || !EcoreUtil.isAncestor(root, target)) {
            findings.at(ProblemCode.REFERENCE_DANGLING, element, reference, ElementNames.label(reference), target);
        }
    }
}
