/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Real Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A real device that a guest may own; its name is the device number.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.RealDevice#getEquivalenceId <em>Equivalence Id</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getRealDevice()
 * @model
 * @generated
 */
public interface RealDevice extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Equivalence Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * EQID: devices with the same one are alike for relocation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Equivalence Id</em>' attribute.
	 * @see #setEquivalenceId(String)
	 * @see org.portolan.model.PortolanPackage#getRealDevice_EquivalenceId()
	 * @model annotation="https://portolan.org/feature default='empty: equal device numbers count as alike'"
	 * @generated
	 */
	String getEquivalenceId();

	/**
	 * Sets the value of the '{@link org.portolan.model.RealDevice#getEquivalenceId <em>Equivalence Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Equivalence Id</em>' attribute.
	 * @see #getEquivalenceId()
	 * @generated
	 */
	void setEquivalenceId(String value);

} // RealDevice
