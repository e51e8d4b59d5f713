/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.model.PortolanPackage;

/** What the model says of defaults names assumptions that the engine has. */
class AssumptionsOfModelTest {

    private static final String ANNOTATION = "https://portolan.org/feature";
    private static final Pattern KEY = Pattern.compile("[a-z]+(?:\\.[a-zA-Z0-9]+)+");

    @Test
    void featuresNameAssumptionsThatThereAre() {
        assertThat(details("assumption")).isNotEmpty().isSubsetOf(keys());
    }

    @Test
    void defaultsNameAssumptionsThatThereAre() {
        var named = details("default").stream().filter(text -> text.contains("assumption "))
                .flatMap(text -> KEY.matcher(text).results().map(r -> r.group())).toList();

        assertThat(named).isNotEmpty().isSubsetOf(keys());
    }

    private static List<String> keys() {
        return Arrays.stream(AssumptionKey.values()).map(AssumptionKey::key).toList();
    }

    private static List<String> details(String key) {
        return PortolanPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .flatMap(c -> ((EClass) c).getEStructuralFeatures().stream()).flatMap(f -> detail(f, key)).toList();
    }

    private static Stream<String> detail(EStructuralFeature feature, String key) {
        var annotation = feature.getEAnnotation(ANNOTATION);
        return annotation == null ? Stream.empty()
                : Stream.of(annotation).map(a -> a.getDetails().get(key)).filter(Objects::nonNull);
    }
}
