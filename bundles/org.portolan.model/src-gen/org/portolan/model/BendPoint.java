/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bend Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A point that a link passes on the chart.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.BendPoint#getX <em>X</em>}</li>
 *   <li>{@link org.portolan.model.BendPoint#getY <em>Y</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getBendPoint()
 * @model
 * @generated
 */
public interface BendPoint extends EObject {
	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the left.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(int)
	 * @see org.portolan.model.PortolanPackage#getBendPoint_X()
	 * @model default="0"
	 *        annotation="https://portolan.org/feature unit='px' default='0'"
	 * @generated
	 */
	int getX();

	/**
	 * Sets the value of the '{@link org.portolan.model.BendPoint#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(int value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the top.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(int)
	 * @see org.portolan.model.PortolanPackage#getBendPoint_Y()
	 * @model default="0"
	 *        annotation="https://portolan.org/feature unit='px' default='0'"
	 * @generated
	 */
	int getY();

	/**
	 * Sets the value of the '{@link org.portolan.model.BendPoint#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(int value);

} // BendPoint
