/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relocation Domain</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Members whose common architecture level a guest may use (Relocation_Domain statement).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.RelocationDomain#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getRelocationDomain()
 * @model
 * @generated
 */
public interface RelocationDomain extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Members</b></em>' reference list.
	 * The list contents are of type {@link org.portolan.model.Host}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hosts of the domain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' reference list.
	 * @see org.portolan.model.PortolanPackage#getRelocationDomain_Members()
	 * @model
	 * @generated
	 */
	EList<Host> getMembers();

} // RelocationDomain
