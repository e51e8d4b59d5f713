/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Curve Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A point of a measured curve.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.CurvePoint#getSeconds <em>Seconds</em>}</li>
 *   <li>{@link org.portolan.model.CurvePoint#getPages <em>Pages</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getCurvePoint()
 * @model
 * @generated
 */
public interface CurvePoint extends EObject {
	/**
	 * Returns the value of the '<em><b>Seconds</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time since the start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seconds</em>' attribute.
	 * @see #setSeconds(double)
	 * @see org.portolan.model.PortolanPackage#getCurvePoint_Seconds()
	 * @model default="0"
	 *        annotation="https://portolan.org/feature unit='s' default='0' min='0'"
	 * @generated
	 */
	double getSeconds();

	/**
	 * Sets the value of the '{@link org.portolan.model.CurvePoint#getSeconds <em>Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seconds</em>' attribute.
	 * @see #getSeconds()
	 * @generated
	 */
	void setSeconds(double value);

	/**
	 * Returns the value of the '<em><b>Pages</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distinct pages so far.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pages</em>' attribute.
	 * @see #setPages(double)
	 * @see org.portolan.model.PortolanPackage#getCurvePoint_Pages()
	 * @model default="0"
	 *        annotation="https://portolan.org/feature unit='pages' default='0' min='0'"
	 * @generated
	 */
	double getPages();

	/**
	 * Sets the value of the '{@link org.portolan.model.CurvePoint#getPages <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pages</em>' attribute.
	 * @see #getPages()
	 * @generated
	 */
	void setPages(double value);

} // CurvePoint
