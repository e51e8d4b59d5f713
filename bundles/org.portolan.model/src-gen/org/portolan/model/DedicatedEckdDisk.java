/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dedicated Eckd Disk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A 3390 given to the guest as a whole (DEDICATE).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.DedicatedEckdDisk#getRealDevice <em>Real Device</em>}</li>
 *   <li>{@link org.portolan.model.DedicatedEckdDisk#getEquivalenceId <em>Equivalence Id</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getDedicatedEckdDisk()
 * @model
 * @generated
 */
public interface DedicatedEckdDisk extends DiskPath {
	/**
	 * Returns the value of the '<em><b>Real Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Real device number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Real Device</em>' attribute.
	 * @see #setRealDevice(String)
	 * @see org.portolan.model.PortolanPackage#getDedicatedEckdDisk_RealDevice()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getRealDevice();

	/**
	 * Sets the value of the '{@link org.portolan.model.DedicatedEckdDisk#getRealDevice <em>Real Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Real Device</em>' attribute.
	 * @see #getRealDevice()
	 * @generated
	 */
	void setRealDevice(String value);

	/**
	 * Returns the value of the '<em><b>Equivalence Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * EQID that the target must offer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Equivalence Id</em>' attribute.
	 * @see #setEquivalenceId(String)
	 * @see org.portolan.model.PortolanPackage#getDedicatedEckdDisk_EquivalenceId()
	 * @model annotation="https://portolan.org/feature default='empty: the device number'"
	 * @generated
	 */
	String getEquivalenceId();

	/**
	 * Sets the value of the '{@link org.portolan.model.DedicatedEckdDisk#getEquivalenceId <em>Equivalence Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Equivalence Id</em>' attribute.
	 * @see #getEquivalenceId()
	 * @generated
	 */
	void setEquivalenceId(String value);

} // DedicatedEckdDisk
