/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a guest touches and writes its storage over time.
 * <!-- end-model-doc -->
 *
 *
 * @see org.portolan.model.PortolanPackage#getMemoryProfile()
 * @model abstract="true"
 * @generated
 */
public interface MemoryProfile extends EObject {
} // MemoryProfile
