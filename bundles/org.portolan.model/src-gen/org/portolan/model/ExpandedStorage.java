/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expanded Storage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * XSTORE: a second area of storage with page access only, synchronous. Removed at z/VM 6.4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.ExpandedStorage#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.portolan.model.ExpandedStorage#getPageMoveSeconds <em>Page Move Seconds</em>}</li>
 *   <li>{@link org.portolan.model.ExpandedStorage#getSharedStorage <em>Shared Storage</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getExpandedStorage()
 * @model
 * @generated
 */
public interface ExpandedStorage extends StorageLevel {
	/**
	 * Returns the value of the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size; empty when the level is a share of a shared expanded storage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Bytes</em>' attribute.
	 * @see #isSetSizeBytes()
	 * @see #unsetSizeBytes()
	 * @see #setSizeBytes(long)
	 * @see org.portolan.model.PortolanPackage#getExpandedStorage_SizeBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='25 % of central storage, at least 2 GiB' source='[K] the 25 % rule; [R] 630mem.html: at most 128 GB' min='0'"
	 * @generated
	 */
	long getSizeBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.ExpandedStorage#getSizeBytes <em>Size Bytes</em>}' attribute.
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
	 * Unsets the value of the '{@link org.portolan.model.ExpandedStorage#getSizeBytes <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSizeBytes()
	 * @see #getSizeBytes()
	 * @see #setSizeBytes(long)
	 * @generated
	 */
	void unsetSizeBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.ExpandedStorage#getSizeBytes <em>Size Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Size Bytes</em>' attribute is set.
	 * @see #unsetSizeBytes()
	 * @see #getSizeBytes()
	 * @see #setSizeBytes(long)
	 * @generated
	 */
	boolean isSetSizeBytes();

	/**
	 * Returns the value of the '<em><b>Page Move Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Processor time to move one page, synchronous.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page Move Seconds</em>' attribute.
	 * @see #isSetPageMoveSeconds()
	 * @see #unsetPageMoveSeconds()
	 * @see #setPageMoveSeconds(double)
	 * @see org.portolan.model.PortolanPackage#getExpandedStorage_PageMoveSeconds()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='s' assumption='storage.xstore.moveSeconds' default='assumption storage.xstore.moveSeconds (20 us)' source='[R] Broadcom: below 100 us; 20 us [A]' min='0.000005' max='0.0001'"
	 * @generated
	 */
	double getPageMoveSeconds();

	/**
	 * Sets the value of the '{@link org.portolan.model.ExpandedStorage#getPageMoveSeconds <em>Page Move Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page Move Seconds</em>' attribute.
	 * @see #isSetPageMoveSeconds()
	 * @see #unsetPageMoveSeconds()
	 * @see #getPageMoveSeconds()
	 * @generated
	 */
	void setPageMoveSeconds(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.ExpandedStorage#getPageMoveSeconds <em>Page Move Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPageMoveSeconds()
	 * @see #getPageMoveSeconds()
	 * @see #setPageMoveSeconds(double)
	 * @generated
	 */
	void unsetPageMoveSeconds();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.ExpandedStorage#getPageMoveSeconds <em>Page Move Seconds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Page Move Seconds</em>' attribute is set.
	 * @see #unsetPageMoveSeconds()
	 * @see #getPageMoveSeconds()
	 * @see #setPageMoveSeconds(double)
	 * @generated
	 */
	boolean isSetPageMoveSeconds();

	/**
	 * Returns the value of the '<em><b>Shared Storage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The shared expanded storage that the level is part of; empty for a private one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shared Storage</em>' reference.
	 * @see #setSharedStorage(SharedExpandedStorage)
	 * @see org.portolan.model.PortolanPackage#getExpandedStorage_SharedStorage()
	 * @model
	 * @generated
	 */
	SharedExpandedStorage getSharedStorage();

	/**
	 * Sets the value of the '{@link org.portolan.model.ExpandedStorage#getSharedStorage <em>Shared Storage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shared Storage</em>' reference.
	 * @see #getSharedStorage()
	 * @generated
	 */
	void setSharedStorage(SharedExpandedStorage value);

} // ExpandedStorage
