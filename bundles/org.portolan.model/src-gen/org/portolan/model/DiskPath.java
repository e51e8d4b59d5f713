/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disk Path</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A disk of a guest and the way that its I/O takes (domain 2f).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.DiskPath#getVirtualDevice <em>Virtual Device</em>}</li>
 *   <li>{@link org.portolan.model.DiskPath#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.portolan.model.DiskPath#getUsedBytes <em>Used Bytes</em>}</li>
 *   <li>{@link org.portolan.model.DiskPath#getIoPerSecond <em>Io Per Second</em>}</li>
 *   <li>{@link org.portolan.model.DiskPath#getGuestTimeoutSeconds <em>Guest Timeout Seconds</em>}</li>
 *   <li>{@link org.portolan.model.DiskPath#getQueueDepth <em>Queue Depth</em>}</li>
 *   <li>{@link org.portolan.model.DiskPath#getMultipathTimeoutSeconds <em>Multipath Timeout Seconds</em>}</li>
 *   <li>{@link org.portolan.model.DiskPath#getDatastore <em>Datastore</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getDiskPath()
 * @model abstract="true"
 * @generated
 */
public interface DiskPath extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Virtual Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Device number or label inside the guest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Virtual Device</em>' attribute.
	 * @see #setVirtualDevice(String)
	 * @see org.portolan.model.PortolanPackage#getDiskPath_VirtualDevice()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getVirtualDevice();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiskPath#getVirtualDevice <em>Virtual Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Virtual Device</em>' attribute.
	 * @see #getVirtualDevice()
	 * @generated
	 */
	void setVirtualDevice(String value);

	/**
	 * Returns the value of the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Bytes</em>' attribute.
	 * @see #isSetSizeBytes()
	 * @see #unsetSizeBytes()
	 * @see #setSizeBytes(long)
	 * @see org.portolan.model.PortolanPackage#getDiskPath_SizeBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='not stated' min='0'"
	 * @generated
	 */
	long getSizeBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiskPath#getSizeBytes <em>Size Bytes</em>}' attribute.
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
	 * Unsets the value of the '{@link org.portolan.model.DiskPath#getSizeBytes <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSizeBytes()
	 * @see #getSizeBytes()
	 * @see #setSizeBytes(long)
	 * @generated
	 */
	void unsetSizeBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.DiskPath#getSizeBytes <em>Size Bytes</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Space in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Used Bytes</em>' attribute.
	 * @see #isSetUsedBytes()
	 * @see #unsetUsedBytes()
	 * @see #setUsedBytes(long)
	 * @see org.portolan.model.PortolanPackage#getDiskPath_UsedBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='not stated' min='0'"
	 * @generated
	 */
	long getUsedBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiskPath#getUsedBytes <em>Used Bytes</em>}' attribute.
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
	 * Unsets the value of the '{@link org.portolan.model.DiskPath#getUsedBytes <em>Used Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetUsedBytes()
	 * @see #getUsedBytes()
	 * @see #setUsedBytes(long)
	 * @generated
	 */
	void unsetUsedBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.DiskPath#getUsedBytes <em>Used Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Used Bytes</em>' attribute is set.
	 * @see #unsetUsedBytes()
	 * @see #getUsedBytes()
	 * @see #setUsedBytes(long)
	 * @generated
	 */
	boolean isSetUsedBytes();

	/**
	 * Returns the value of the '<em><b>Io Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * I/O rate of the guest to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Io Per Second</em>' attribute.
	 * @see #isSetIoPerSecond()
	 * @see #unsetIoPerSecond()
	 * @see #setIoPerSecond(double)
	 * @see org.portolan.model.PortolanPackage#getDiskPath_IoPerSecond()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1/s' default='not measured' min='0'"
	 * @generated
	 */
	double getIoPerSecond();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiskPath#getIoPerSecond <em>Io Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Io Per Second</em>' attribute.
	 * @see #isSetIoPerSecond()
	 * @see #unsetIoPerSecond()
	 * @see #getIoPerSecond()
	 * @generated
	 */
	void setIoPerSecond(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.DiskPath#getIoPerSecond <em>Io Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetIoPerSecond()
	 * @see #getIoPerSecond()
	 * @see #setIoPerSecond(double)
	 * @generated
	 */
	void unsetIoPerSecond();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.DiskPath#getIoPerSecond <em>Io Per Second</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Io Per Second</em>' attribute is set.
	 * @see #unsetIoPerSecond()
	 * @see #getIoPerSecond()
	 * @see #setIoPerSecond(double)
	 * @generated
	 */
	boolean isSetIoPerSecond();

	/**
	 * Returns the value of the '<em><b>Guest Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the guest waits before it reports an error (dev_loss_tmo).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guest Timeout Seconds</em>' attribute.
	 * @see #isSetGuestTimeoutSeconds()
	 * @see #unsetGuestTimeoutSeconds()
	 * @see #setGuestTimeoutSeconds(double)
	 * @see org.portolan.model.PortolanPackage#getDiskPath_GuestTimeoutSeconds()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='s' default='35 s for FCP' source='[R] domain 2f' min='0'"
	 * @generated
	 */
	double getGuestTimeoutSeconds();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiskPath#getGuestTimeoutSeconds <em>Guest Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guest Timeout Seconds</em>' attribute.
	 * @see #isSetGuestTimeoutSeconds()
	 * @see #unsetGuestTimeoutSeconds()
	 * @see #getGuestTimeoutSeconds()
	 * @generated
	 */
	void setGuestTimeoutSeconds(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.DiskPath#getGuestTimeoutSeconds <em>Guest Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetGuestTimeoutSeconds()
	 * @see #getGuestTimeoutSeconds()
	 * @see #setGuestTimeoutSeconds(double)
	 * @generated
	 */
	void unsetGuestTimeoutSeconds();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.DiskPath#getGuestTimeoutSeconds <em>Guest Timeout Seconds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Guest Timeout Seconds</em>' attribute is set.
	 * @see #unsetGuestTimeoutSeconds()
	 * @see #getGuestTimeoutSeconds()
	 * @see #setGuestTimeoutSeconds(double)
	 * @generated
	 */
	boolean isSetGuestTimeoutSeconds();

	/**
	 * Returns the value of the '<em><b>Queue Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most I/Os that the guest has under way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Queue Depth</em>' attribute.
	 * @see #isSetQueueDepth()
	 * @see #unsetQueueDepth()
	 * @see #setQueueDepth(int)
	 * @see org.portolan.model.PortolanPackage#getDiskPath_QueueDepth()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='32' source='[K] Linux zfcp queue_depth' min='1' max='65536'"
	 * @generated
	 */
	int getQueueDepth();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiskPath#getQueueDepth <em>Queue Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Queue Depth</em>' attribute.
	 * @see #isSetQueueDepth()
	 * @see #unsetQueueDepth()
	 * @see #getQueueDepth()
	 * @generated
	 */
	void setQueueDepth(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.DiskPath#getQueueDepth <em>Queue Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetQueueDepth()
	 * @see #getQueueDepth()
	 * @see #setQueueDepth(int)
	 * @generated
	 */
	void unsetQueueDepth();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.DiskPath#getQueueDepth <em>Queue Depth</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Queue Depth</em>' attribute is set.
	 * @see #unsetQueueDepth()
	 * @see #getQueueDepth()
	 * @see #setQueueDepth(int)
	 * @generated
	 */
	boolean isSetQueueDepth();

	/**
	 * Returns the value of the '<em><b>Multipath Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long multipathing in the guest holds I/O back when all paths are gone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multipath Timeout Seconds</em>' attribute.
	 * @see #isSetMultipathTimeoutSeconds()
	 * @see #unsetMultipathTimeoutSeconds()
	 * @see #setMultipathTimeoutSeconds(double)
	 * @see org.portolan.model.PortolanPackage#getDiskPath_MultipathTimeoutSeconds()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='s' default='no multipathing' min='0'"
	 * @generated
	 */
	double getMultipathTimeoutSeconds();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiskPath#getMultipathTimeoutSeconds <em>Multipath Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multipath Timeout Seconds</em>' attribute.
	 * @see #isSetMultipathTimeoutSeconds()
	 * @see #unsetMultipathTimeoutSeconds()
	 * @see #getMultipathTimeoutSeconds()
	 * @generated
	 */
	void setMultipathTimeoutSeconds(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.DiskPath#getMultipathTimeoutSeconds <em>Multipath Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMultipathTimeoutSeconds()
	 * @see #getMultipathTimeoutSeconds()
	 * @see #setMultipathTimeoutSeconds(double)
	 * @generated
	 */
	void unsetMultipathTimeoutSeconds();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.DiskPath#getMultipathTimeoutSeconds <em>Multipath Timeout Seconds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Multipath Timeout Seconds</em>' attribute is set.
	 * @see #unsetMultipathTimeoutSeconds()
	 * @see #getMultipathTimeoutSeconds()
	 * @see #setMultipathTimeoutSeconds(double)
	 * @generated
	 */
	boolean isSetMultipathTimeoutSeconds();

	/**
	 * Returns the value of the '<em><b>Datastore</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Store that holds it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Datastore</em>' reference.
	 * @see #setDatastore(Datastore)
	 * @see org.portolan.model.PortolanPackage#getDiskPath_Datastore()
	 * @model
	 * @generated
	 */
	Datastore getDatastore();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiskPath#getDatastore <em>Datastore</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Datastore</em>' reference.
	 * @see #getDatastore()
	 * @generated
	 */
	void setDatastore(Datastore value);

} // DiskPath
