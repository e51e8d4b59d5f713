/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.quantity;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What the model says about one of its features: unit, range, what holds when it is not set, where that comes from.
 *
 * @param unit unit of the stored number; {@link Unit#ONE} for everything that is no quantity
 * @param range values that are allowed
 * @param fallback what holds while the feature is not set, in words
 * @param assumption key of the assumption that gives the default
 * @param source where default or range come from
 * @param documentation what the feature means
 */
public record FeatureFacts(Unit unit, Range range, Optional<String> fallback, Optional<String> assumption,
        Optional<String> source, Optional<String> documentation) {
    /** Source of the annotation that holds unit, default and range. */
    public static final String ANNOTATION = "https://portolan.org/feature";

    /** Facts of a feature, from its annotations. */
    public static FeatureFacts of(EStructuralFeature feature) {
        return new FeatureFacts(
                detail(feature, "unit").map(Unit::of).orElse(Unit.ONE),
                rangeOf(feature),
                detail(feature, "default"),
                detail(feature, "assumption"),
                detail(feature, "source"),
                Optional.ofNullable(EcoreUtil.getDocumentation(feature)));
    }

    private static Range rangeOf(EStructuralFeature feature) {
        var above = detail(feature, "above").map(BigDecimal::new);
        var least = above.or(() -> detail(feature, "min").map(BigDecimal::new));
        return new Range(least, above.isPresent(), detail(feature, "max").map(BigDecimal::new));
    }

    private static Optional<String> detail(EStructuralFeature feature, String key) {
        return Optional.ofNullable(EcoreUtil.getAnnotation(feature, ANNOTATION, key)).filter(s -> !s.isBlank());
    }
}
