/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Storage Level</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One level of a host's storage hierarchy.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.StorageLevel#getUsedBytes <em>Used Bytes</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getStorageLevel()
 * @model abstract="true"
 * @generated
 */
public interface StorageLevel extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measured use of the level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Used Bytes</em>' attribute.
	 * @see #isSetUsedBytes()
	 * @see #unsetUsedBytes()
	 * @see #setUsedBytes(long)
	 * @see org.portolan.model.PortolanPackage#getStorageLevel_UsedBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='computed from the guests' min='0'"
	 * @generated
	 */
	long getUsedBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.StorageLevel#getUsedBytes <em>Used Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Used Bytes</em>' attribute.
	 * @see #isSetUsedBytes()
	 * @see #unsetUsedBytes()
	 * @see #getUsedBytes()
	 * @generated
	 */
	void setUsedBytes(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.StorageLevel#getUsedBytes <em>Used Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetUsedBytes()
	 * @see #getUsedBytes()
	 * @see #setUsedBytes(long)
	 * @generated
	 */
	void unsetUsedBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.StorageLevel#getUsedBytes <em>Used Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Used Bytes</em>' attribute is set.
	 * @see #unsetUsedBytes()
	 * @see #getUsedBytes()
	 * @see #setUsedBytes(long)
	 * @generated
	 */
	boolean isSetUsedBytes();

} // StorageLevel
