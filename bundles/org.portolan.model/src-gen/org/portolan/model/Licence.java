/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Licence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A software licence that binds guests to hosts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.Licence#getLicensedCores <em>Licensed Cores</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getLicence()
 * @model
 * @generated
 */
public interface Licence extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Licensed Cores</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cores that the licence covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licensed Cores</em>' attribute.
	 * @see #isSetLicensedCores()
	 * @see #unsetLicensedCores()
	 * @see #setLicensedCores(int)
	 * @see org.portolan.model.PortolanPackage#getLicence_LicensedCores()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='cores' default='not limited' min='0'"
	 * @generated
	 */
	int getLicensedCores();

	/**
	 * Sets the value of the '{@link org.portolan.model.Licence#getLicensedCores <em>Licensed Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Licensed Cores</em>' attribute.
	 * @see #isSetLicensedCores()
	 * @see #unsetLicensedCores()
	 * @see #getLicensedCores()
	 * @generated
	 */
	void setLicensedCores(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Licence#getLicensedCores <em>Licensed Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLicensedCores()
	 * @see #getLicensedCores()
	 * @see #setLicensedCores(int)
	 * @generated
	 */
	void unsetLicensedCores();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Licence#getLicensedCores <em>Licensed Cores</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Licensed Cores</em>' attribute is set.
	 * @see #unsetLicensedCores()
	 * @see #getLicensedCores()
	 * @see #setLicensedCores(int)
	 * @generated
	 */
	boolean isSetLicensedCores();

} // Licence
