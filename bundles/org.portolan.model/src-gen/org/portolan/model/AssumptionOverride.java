/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assumption Override</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An assumption with a value of the user's own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.AssumptionOverride#getKey <em>Key</em>}</li>
 *   <li>{@link org.portolan.model.AssumptionOverride#getValue <em>Value</em>}</li>
 *   <li>{@link org.portolan.model.AssumptionOverride#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getAssumptionOverride()
 * @model
 * @generated
 */
public interface AssumptionOverride extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the assumption in the catalogue, for instance paging.changedShare.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.portolan.model.PortolanPackage#getAssumptionOverride_Key()
	 * @model annotation="https://portolan.org/feature default='none: must be set' source='docs/engine.md'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.portolan.model.AssumptionOverride#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value in the unit of the catalogue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(double)
	 * @see org.portolan.model.PortolanPackage#getAssumptionOverride_Value()
	 * @model default="0"
	 *        annotation="https://portolan.org/feature unit='unit of the assumption' default='0'"
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.portolan.model.AssumptionOverride#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(double value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was changed; printed in the report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.portolan.model.PortolanPackage#getAssumptionOverride_Reason()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.portolan.model.AssumptionOverride#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // AssumptionOverride
