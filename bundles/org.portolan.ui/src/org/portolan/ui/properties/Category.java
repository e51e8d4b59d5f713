/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.properties;

import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portolan.model.PortolanPackage;
import org.portolan.model.edit.quantity.FeatureFacts;
import org.portolan.ui.internal.Messages;

/** What properties are about; they are listed in this order. */
enum Category {
    GENERAL(Messages.Category_General), STORAGE(Messages.Category_Storage), PROCESSORS(Messages.Category_Processors),
    PERFORMANCE(Messages.Category_Performance), RESTART(Messages.Category_Restart),
    MEASURED(Messages.Category_Measured), RELATIONS(Messages.Category_Relations), NOTES(Messages.Category_Notes);

    /** Settings of storage that have no unit. */
    private static final Set<String> STORAGE_SETTINGS = Set.of("overcommitTarget", "changedFraction",
            "duplicateFraction", "unusedFraction", "ageListFraction", "earlyWrites", "keepSlot");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The model does not state categories: they follow from what a feature is called and measured in. */
    static Category of(EStructuralFeature feature) {
        if (feature instanceof EReference) {
            return RELATIONS;
        }
        if (feature == PortolanPackage.Literals.NAMED_ELEMENT__COMMENT
                || feature == PortolanPackage.Literals.NAMED_ELEMENT__SOURCE) {
            return NOTES;
        }
        return ofName(feature);
    }

    private static Category ofName(EStructuralFeature feature) {
        var name = feature.getName();
        if (name.startsWith("measured") || name.equals("processorBusyFraction") || name.equals("usedBytes")
                || name.equals("slotsInUse")) {
            return MEASURED;
        }
        if (name.startsWith("restart")) {
            return RESTART;
        }
        if (name.contains("rocessor") || name.startsWith("share") || name.startsWith("limit")
                || name.equals("lparWeight")) {
            return PROCESSORS;
        }
        return ofUnit(feature);
    }

    private static Category ofUnit(EStructuralFeature feature) {
        return switch (FeatureFacts.of(feature).unit()) {
            case BYTES, PAGES, SLOTS, PAGES_PER_SECOND, BLOCKS, CYLINDERS -> STORAGE;
            case CORES, PROCESSORS, MEGAHERTZ -> PROCESSORS;
            case BYTES_PER_SECOND, SECONDS, PER_SECOND, KILOMETRES -> PERFORMANCE;
            default -> isPerformance(feature.getName()) ? PERFORMANCE
                    : STORAGE_SETTINGS.contains(feature.getName()) ? STORAGE : GENERAL;
        };
    }

    private static boolean isPerformance(String name) {
        return name.startsWith("relocationsPer") || name.equals("efficiency") || name.equals("streams")
                || name.equals("aliases") || name.equals("highPerformanceFicon");
    }
}
