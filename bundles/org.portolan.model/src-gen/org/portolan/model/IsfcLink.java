/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Isfc Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * ISFC logical link of z/VM: up to 16 FCTC devices on FICON channels.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.IsfcLink#getDistanceKilometres <em>Distance Kilometres</em>}</li>
 *   <li>{@link org.portolan.model.IsfcLink#getFctcDevices <em>Fctc Devices</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getIsfcLink()
 * @model
 * @generated
 */
public interface IsfcLink extends Link {
	/**
	 * Returns the value of the '<em><b>Distance Kilometres</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fibre length; 5 us per km one way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distance Kilometres</em>' attribute.
	 * @see #isSetDistanceKilometres()
	 * @see #unsetDistanceKilometres()
	 * @see #setDistanceKilometres(double)
	 * @see org.portolan.model.PortolanPackage#getIsfcLink_DistanceKilometres()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='km' default='0' source='domain 3.4' min='0' max='10000'"
	 * @generated
	 */
	double getDistanceKilometres();

	/**
	 * Sets the value of the '{@link org.portolan.model.IsfcLink#getDistanceKilometres <em>Distance Kilometres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distance Kilometres</em>' attribute.
	 * @see #isSetDistanceKilometres()
	 * @see #unsetDistanceKilometres()
	 * @see #getDistanceKilometres()
	 * @generated
	 */
	void setDistanceKilometres(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.IsfcLink#getDistanceKilometres <em>Distance Kilometres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDistanceKilometres()
	 * @see #getDistanceKilometres()
	 * @see #setDistanceKilometres(double)
	 * @generated
	 */
	void unsetDistanceKilometres();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.IsfcLink#getDistanceKilometres <em>Distance Kilometres</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Distance Kilometres</em>' attribute is set.
	 * @see #unsetDistanceKilometres()
	 * @see #getDistanceKilometres()
	 * @see #setDistanceKilometres(double)
	 * @generated
	 */
	boolean isSetDistanceKilometres();

	/**
	 * Returns the value of the '<em><b>Fctc Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.FctcDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Channel-to-channel devices, at most 16. [R] domain 3.4
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fctc Devices</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getIsfcLink_FctcDevices()
	 * @model containment="true"
	 * @generated
	 */
	EList<FctcDevice> getFctcDevices();

} // IsfcLink
