/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.properties;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.portolan.model.PortolanPackage;
import org.portolan.ui.document.ModelDocument;

/** The properties that all of some elements have in common, by category, as the model's item providers list them. */
record ElementProperties(List<EObject> owners, Map<Category, List<ElementProperty>> byCategory) {
    /** Nothing is selected that has properties. */
    static final ElementProperties NONE = new ElementProperties(List.of(), Map.of());

    /** Kept by the program; a user has nothing to do with them. */
    private static final Set<EStructuralFeature> HIDDEN = Set.of(PortolanPackage.Literals.ELEMENT__ID,
            PortolanPackage.Literals.INSTALLATION__FORMAT_VERSION);

    static ElementProperties of(List<EObject> selected) {
        var owners = selected.stream().filter(owner -> ModelDocument.of(owner).isPresent()).toList();
        if (owners.isEmpty()) {
            return NONE;
        }
        var document = ModelDocument.of(owners.getFirst()).orElseThrow();
        var together = owners.stream().filter(document::holds).toList();
        return new ElementProperties(together, grouped(document, together));
    }

    private static Map<Category, List<ElementProperty>> grouped(ModelDocument document, List<EObject> owners) {
        var source = (IItemPropertySource) document.adapterFactory().adapt(owners.getFirst(),
                IItemPropertySource.class);
        if (source == null) {
            return Map.of();
        }
        return source.getPropertyDescriptors(owners.getFirst()).stream()
                .filter(descriptor -> isShown(descriptor, owners))
                .map(descriptor -> new ElementProperty(document, owners, featureOf(descriptor, owners), descriptor))
                .collect(Collectors.groupingBy(ElementProperty::category, TreeMap::new, Collectors.toList()));
    }

    private static boolean isShown(IItemPropertyDescriptor descriptor, List<EObject> owners) {
        return descriptor.getFeature(owners.getFirst()) instanceof EStructuralFeature feature
                && !HIDDEN.contains(feature)
                && owners.stream().allMatch(owner -> owner.eClass().getEAllStructuralFeatures().contains(feature));
    }

    private static EStructuralFeature featureOf(IItemPropertyDescriptor descriptor, List<EObject> owners) {
        return (EStructuralFeature) descriptor.getFeature(owners.getFirst());
    }

    List<ElementProperty> all() {
        return byCategory.values().stream().flatMap(List::stream).toList();
    }
}
