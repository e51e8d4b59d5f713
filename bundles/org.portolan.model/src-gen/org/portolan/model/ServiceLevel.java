/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service Level</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the users of a guest were promised.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.ServiceLevel#getLongestOutageSeconds <em>Longest Outage Seconds</em>}</li>
 *   <li>{@link org.portolan.model.ServiceLevel#getLongestRelocationSeconds <em>Longest Relocation Seconds</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getServiceLevel()
 * @model
 * @generated
 */
public interface ServiceLevel extends EObject {
	/**
	 * Returns the value of the '<em><b>Longest Outage Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest outage in a relocation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Longest Outage Seconds</em>' attribute.
	 * @see #isSetLongestOutageSeconds()
	 * @see #unsetLongestOutageSeconds()
	 * @see #setLongestOutageSeconds(double)
	 * @see org.portolan.model.PortolanPackage#getServiceLevel_LongestOutageSeconds()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='s' default='none promised' min='0'"
	 * @generated
	 */
	double getLongestOutageSeconds();

	/**
	 * Sets the value of the '{@link org.portolan.model.ServiceLevel#getLongestOutageSeconds <em>Longest Outage Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Longest Outage Seconds</em>' attribute.
	 * @see #isSetLongestOutageSeconds()
	 * @see #unsetLongestOutageSeconds()
	 * @see #getLongestOutageSeconds()
	 * @generated
	 */
	void setLongestOutageSeconds(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.ServiceLevel#getLongestOutageSeconds <em>Longest Outage Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLongestOutageSeconds()
	 * @see #getLongestOutageSeconds()
	 * @see #setLongestOutageSeconds(double)
	 * @generated
	 */
	void unsetLongestOutageSeconds();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.ServiceLevel#getLongestOutageSeconds <em>Longest Outage Seconds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Longest Outage Seconds</em>' attribute is set.
	 * @see #unsetLongestOutageSeconds()
	 * @see #getLongestOutageSeconds()
	 * @see #setLongestOutageSeconds(double)
	 * @generated
	 */
	boolean isSetLongestOutageSeconds();

	/**
	 * Returns the value of the '<em><b>Longest Relocation Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest relocation in all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Longest Relocation Seconds</em>' attribute.
	 * @see #isSetLongestRelocationSeconds()
	 * @see #unsetLongestRelocationSeconds()
	 * @see #setLongestRelocationSeconds(double)
	 * @see org.portolan.model.PortolanPackage#getServiceLevel_LongestRelocationSeconds()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='s' default='none promised' min='0'"
	 * @generated
	 */
	double getLongestRelocationSeconds();

	/**
	 * Sets the value of the '{@link org.portolan.model.ServiceLevel#getLongestRelocationSeconds <em>Longest Relocation Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Longest Relocation Seconds</em>' attribute.
	 * @see #isSetLongestRelocationSeconds()
	 * @see #unsetLongestRelocationSeconds()
	 * @see #getLongestRelocationSeconds()
	 * @generated
	 */
	void setLongestRelocationSeconds(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.ServiceLevel#getLongestRelocationSeconds <em>Longest Relocation Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLongestRelocationSeconds()
	 * @see #getLongestRelocationSeconds()
	 * @see #setLongestRelocationSeconds(double)
	 * @generated
	 */
	void unsetLongestRelocationSeconds();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.ServiceLevel#getLongestRelocationSeconds <em>Longest Relocation Seconds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Longest Relocation Seconds</em>' attribute is set.
	 * @see #unsetLongestRelocationSeconds()
	 * @see #getLongestRelocationSeconds()
	 * @see #setLongestRelocationSeconds(double)
	 * @generated
	 */
	boolean isSetLongestRelocationSeconds();

} // ServiceLevel
