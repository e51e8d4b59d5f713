/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Eckd Volume</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A 3390 volume: 180 slots per cylinder (15 tracks of 12). [R]
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.EckdVolume#getCylinders <em>Cylinders</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getEckdVolume()
 * @model
 * @generated
 */
public interface EckdVolume extends PagingVolume {
	/**
	 * Returns the value of the '<em><b>Cylinders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cylinders used for paging: 3,339 (model 3), 10,017 (model 9), 32,760 (model 27).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cylinders</em>' attribute.
	 * @see #isSetCylinders()
	 * @see #unsetCylinders()
	 * @see #setCylinders(int)
	 * @see org.portolan.model.PortolanPackage#getEckdVolume_Cylinders()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='cylinders' default='none: must be set' source='[R] EAV slides' min='1' max='1182006'"
	 * @generated
	 */
	int getCylinders();

	/**
	 * Sets the value of the '{@link org.portolan.model.EckdVolume#getCylinders <em>Cylinders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cylinders</em>' attribute.
	 * @see #isSetCylinders()
	 * @see #unsetCylinders()
	 * @see #getCylinders()
	 * @generated
	 */
	void setCylinders(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.EckdVolume#getCylinders <em>Cylinders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCylinders()
	 * @see #getCylinders()
	 * @see #setCylinders(int)
	 * @generated
	 */
	void unsetCylinders();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.EckdVolume#getCylinders <em>Cylinders</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cylinders</em>' attribute is set.
	 * @see #unsetCylinders()
	 * @see #getCylinders()
	 * @see #setCylinders(int)
	 * @generated
	 */
	boolean isSetCylinders();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 180 slots for each cylinder. [R]
	 * <!-- end-model-doc -->
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel body='return 180L * getCylinders();'"
	 * @generated
	 */
	long slots();

} // EckdVolume
