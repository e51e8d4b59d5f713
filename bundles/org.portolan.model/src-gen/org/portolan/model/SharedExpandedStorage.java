/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Shared Expanded Storage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Expanded storage that several hosts can address. A what-if: hardware gives it to one LPAR at a time. [R] PR/SM Planning Guide
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.SharedExpandedStorage#getSizeBytes <em>Size Bytes</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getSharedExpandedStorage()
 * @model
 * @generated
 */
public interface SharedExpandedStorage extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size in all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Bytes</em>' attribute.
	 * @see #isSetSizeBytes()
	 * @see #unsetSizeBytes()
	 * @see #setSizeBytes(long)
	 * @see org.portolan.model.PortolanPackage#getSharedExpandedStorage_SizeBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='none: must be set' above='0'"
	 * @generated
	 */
	long getSizeBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.SharedExpandedStorage#getSizeBytes <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Bytes</em>' attribute.
	 * @see #isSetSizeBytes()
	 * @see #unsetSizeBytes()
	 * @see #getSizeBytes()
	 * @generated
	 */
	void setSizeBytes(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.SharedExpandedStorage#getSizeBytes <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSizeBytes()
	 * @see #getSizeBytes()
	 * @see #setSizeBytes(long)
	 * @generated
	 */
	void unsetSizeBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.SharedExpandedStorage#getSizeBytes <em>Size Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Size Bytes</em>' attribute is set.
	 * @see #unsetSizeBytes()
	 * @see #getSizeBytes()
	 * @see #setSizeBytes(long)
	 * @generated
	 */
	boolean isSetSizeBytes();

} // SharedExpandedStorage
