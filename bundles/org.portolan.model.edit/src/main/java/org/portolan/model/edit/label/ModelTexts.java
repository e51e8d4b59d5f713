/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.label;

import java.util.MissingResourceException;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portolan.model.edit.PortolanEditPlugin;

/** The words for what the model can hold: kinds of elements, their properties, the literals of its enumerations. */
public final class ModelTexts {
    private ModelTexts() {
    }

    /** What an element of the class is called, such as "Paging space". */
    public static String kind(EClass kind) {
        return text("_UI_" + kind.getName() + "_type", kind.getName());
    }

    /** What a property is called, such as "Virtual storage". */
    public static String feature(EStructuralFeature feature) {
        return text("_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature",
                feature.getName());
    }

    /** What a literal of an enumeration is called, such as "z/VM single system image". */
    public static String literal(EEnum type, Enumerator literal) {
        return text("_UI_" + type.getName() + "_" + literal.getName() + "_literal", literal.getLiteral());
    }

    /** What the present value of an enumerated property is called. */
    public static String literal(EStructuralFeature feature, Object value) {
        return value instanceof Enumerator literal && feature.getEType() instanceof EEnum type
                ? literal(type, literal)
                : String.valueOf(value);
    }

    private static String text(String key, String otherwise) {
        try {
            return PortolanEditPlugin.INSTANCE.getString(key);
        } catch (MissingResourceException e) {
            // A name from the model is still better than nothing; a test keeps this from happening.
            return otherwise;
        }
    }
}
