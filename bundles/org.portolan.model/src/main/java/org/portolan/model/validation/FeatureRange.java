/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.portolan.model.PortolanPackage;

/**
 * What the ecore says of a feature's values, in its annotation.
 *
 * @param feature the feature
 * @param unit unit of the values; empty for none
 * @param required whether nothing can be computed without it
 * @param minimum the least value; negative infinity for none
 * @param above a bound that values must exceed; negative infinity for none
 * @param maximum the greatest value; positive infinity for none
 */
record FeatureRange(EAttribute feature, String unit, boolean required, double minimum, double above, double maximum) {

    /** Annotation of the ecore that holds unit, default, source and range. */
    static final String ANNOTATION = "https://portolan.org/feature";
    private static final String MUST_BE_SET = "none: must be set";

    /** The attributes of each concrete class, in the order of the ecore. */
    static Map<EClass, List<FeatureRange>> ofAllClasses() {
        Map<EClass, List<FeatureRange>> ranges = new HashMap<>();
        PortolanPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .forEach(kind -> ranges.put(kind, kind.getEAllAttributes().stream().map(FeatureRange::of).toList()));
        return ranges;
    }

    private static FeatureRange of(EAttribute feature) {
        EAnnotation notes = feature.getEAnnotation(ANNOTATION);
        return new FeatureRange(feature, text(notes, "unit"), MUST_BE_SET.equals(text(notes, "default")),
                number(notes, "min", Double.NEGATIVE_INFINITY), number(notes, "above", Double.NEGATIVE_INFINITY),
                number(notes, "max", Double.POSITIVE_INFINITY));
    }

    private static String text(EAnnotation notes, String key) {
        String stated = notes == null ? null : notes.getDetails().get(key);
        return stated == null ? "" : stated;
    }

    private static double number(EAnnotation notes, String key, double otherwise) {
        String stated = text(notes, key);
        return stated.isEmpty() ? otherwise : Double.parseDouble(stated);
    }
}
