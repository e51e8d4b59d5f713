/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Remote Storage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * XXSTORE: storage of another host used as one more paging level.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.RemoteStorage#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.portolan.model.RemoteStorage#getLender <em>Lender</em>}</li>
 *   <li>{@link org.portolan.model.RemoteStorage#getLink <em>Link</em>}</li>
 *   <li>{@link org.portolan.model.RemoteStorage#getProcessorSecondsPerPage <em>Processor Seconds Per Page</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getRemoteStorage()
 * @model
 * @generated
 */
public interface RemoteStorage extends StorageLevel {
	/**
	 * Returns the value of the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Storage lent by the other host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Bytes</em>' attribute.
	 * @see #isSetSizeBytes()
	 * @see #unsetSizeBytes()
	 * @see #setSizeBytes(long)
	 * @see org.portolan.model.PortolanPackage#getRemoteStorage_SizeBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='none: must be set' above='0'"
	 * @generated
	 */
	long getSizeBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.RemoteStorage#getSizeBytes <em>Size Bytes</em>}' attribute.
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
	 * Unsets the value of the '{@link org.portolan.model.RemoteStorage#getSizeBytes <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSizeBytes()
	 * @see #getSizeBytes()
	 * @see #setSizeBytes(long)
	 * @generated
	 */
	void unsetSizeBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.RemoteStorage#getSizeBytes <em>Size Bytes</em>}' attribute is set.
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
	 * Returns the value of the '<em><b>Lender</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Host whose central storage it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lender</em>' reference.
	 * @see #setLender(Host)
	 * @see org.portolan.model.PortolanPackage#getRemoteStorage_Lender()
	 * @model
	 * @generated
	 */
	Host getLender();

	/**
	 * Sets the value of the '{@link org.portolan.model.RemoteStorage#getLender <em>Lender</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lender</em>' reference.
	 * @see #getLender()
	 * @generated
	 */
	void setLender(Host value);

	/**
	 * Returns the value of the '<em><b>Link</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interconnect that the pages travel over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link</em>' reference.
	 * @see #setLink(Link)
	 * @see org.portolan.model.PortolanPackage#getRemoteStorage_Link()
	 * @model
	 * @generated
	 */
	Link getLink();

	/**
	 * Sets the value of the '{@link org.portolan.model.RemoteStorage#getLink <em>Link</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link</em>' reference.
	 * @see #getLink()
	 * @generated
	 */
	void setLink(Link value);

	/**
	 * Returns the value of the '<em><b>Processor Seconds Per Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Processor time per page, both sides together, without the wire.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processor Seconds Per Page</em>' attribute.
	 * @see #isSetProcessorSecondsPerPage()
	 * @see #unsetProcessorSecondsPerPage()
	 * @see #setProcessorSecondsPerPage(double)
	 * @see org.portolan.model.PortolanPackage#getRemoteStorage_ProcessorSecondsPerPage()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='s' assumption='storage.remote.cpuSeconds' default='assumption storage.remote.cpuSeconds (15 us)' source='domain 2c [A]' above='0' max='0.001'"
	 * @generated
	 */
	double getProcessorSecondsPerPage();

	/**
	 * Sets the value of the '{@link org.portolan.model.RemoteStorage#getProcessorSecondsPerPage <em>Processor Seconds Per Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Processor Seconds Per Page</em>' attribute.
	 * @see #isSetProcessorSecondsPerPage()
	 * @see #unsetProcessorSecondsPerPage()
	 * @see #getProcessorSecondsPerPage()
	 * @generated
	 */
	void setProcessorSecondsPerPage(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.RemoteStorage#getProcessorSecondsPerPage <em>Processor Seconds Per Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetProcessorSecondsPerPage()
	 * @see #getProcessorSecondsPerPage()
	 * @see #setProcessorSecondsPerPage(double)
	 * @generated
	 */
	void unsetProcessorSecondsPerPage();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.RemoteStorage#getProcessorSecondsPerPage <em>Processor Seconds Per Page</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Processor Seconds Per Page</em>' attribute is set.
	 * @see #unsetProcessorSecondsPerPage()
	 * @see #getProcessorSecondsPerPage()
	 * @see #setProcessorSecondsPerPage(double)
	 * @generated
	 */
	boolean isSetProcessorSecondsPerPage();

} // RemoteStorage
