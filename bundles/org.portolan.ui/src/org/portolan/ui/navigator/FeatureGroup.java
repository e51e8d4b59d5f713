/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.navigator;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The elements of an installation that stand in one of its lists, such as all links; a folder of the tree. */
record FeatureGroup(EObject owner, EReference feature) {
    @SuppressWarnings("unchecked")
    List<EObject> members() {
        return (List<EObject>) owner.eGet(feature);
    }
}
