/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An end of a link: a host or a switch.
 * <!-- end-model-doc -->
 *
 *
 * @see org.portolan.model.PortolanPackage#getNode()
 * @model abstract="true"
 * @generated
 */
public interface Node extends NamedElement {
} // Node
