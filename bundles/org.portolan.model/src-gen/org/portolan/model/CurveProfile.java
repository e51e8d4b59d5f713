/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Curve Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Measured curves.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.CurveProfile#getTouched <em>Touched</em>}</li>
 *   <li>{@link org.portolan.model.CurveProfile#getWritten <em>Written</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getCurveProfile()
 * @model
 * @generated
 */
public interface CurveProfile extends MemoryProfile {
	/**
	 * Returns the value of the '<em><b>Touched</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.CurvePoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distinct pages touched against time, rising.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Touched</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getCurveProfile_Touched()
	 * @model containment="true"
	 * @generated
	 */
	EList<CurvePoint> getTouched();

	/**
	 * Returns the value of the '<em><b>Written</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.CurvePoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distinct pages written against time since a clean point, rising.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Written</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getCurveProfile_Written()
	 * @model containment="true"
	 * @generated
	 */
	EList<CurvePoint> getWritten();

} // CurveProfile
