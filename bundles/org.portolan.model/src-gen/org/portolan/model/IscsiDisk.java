/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Iscsi Disk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A logical unit over iSCSI in the hypervisor.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.IscsiDisk#getPortal <em>Portal</em>}</li>
 *   <li>{@link org.portolan.model.IscsiDisk#getTargetName <em>Target Name</em>}</li>
 *   <li>{@link org.portolan.model.IscsiDisk#getSessionTimeoutSeconds <em>Session Timeout Seconds</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getIscsiDisk()
 * @model
 * @generated
 */
public interface IscsiDisk extends DiskPath {
	/**
	 * Returns the value of the '<em><b>Portal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address of the target portal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Portal</em>' attribute.
	 * @see #setPortal(String)
	 * @see org.portolan.model.PortolanPackage#getIscsiDisk_Portal()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getPortal();

	/**
	 * Sets the value of the '{@link org.portolan.model.IscsiDisk#getPortal <em>Portal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Portal</em>' attribute.
	 * @see #getPortal()
	 * @generated
	 */
	void setPortal(String value);

	/**
	 * Returns the value of the '<em><b>Target Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * iSCSI qualified name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Name</em>' attribute.
	 * @see #setTargetName(String)
	 * @see org.portolan.model.PortolanPackage#getIscsiDisk_TargetName()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getTargetName();

	/**
	 * Sets the value of the '{@link org.portolan.model.IscsiDisk#getTargetName <em>Target Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Name</em>' attribute.
	 * @see #getTargetName()
	 * @generated
	 */
	void setTargetName(String value);

	/**
	 * Returns the value of the '<em><b>Session Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long a session survives without network.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session Timeout Seconds</em>' attribute.
	 * @see #isSetSessionTimeoutSeconds()
	 * @see #unsetSessionTimeoutSeconds()
	 * @see #setSessionTimeoutSeconds(double)
	 * @see org.portolan.model.PortolanPackage#getIscsiDisk_SessionTimeoutSeconds()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='s' default='120 s' source='[K] open-iscsi replacement timeout' min='0'"
	 * @generated
	 */
	double getSessionTimeoutSeconds();

	/**
	 * Sets the value of the '{@link org.portolan.model.IscsiDisk#getSessionTimeoutSeconds <em>Session Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session Timeout Seconds</em>' attribute.
	 * @see #isSetSessionTimeoutSeconds()
	 * @see #unsetSessionTimeoutSeconds()
	 * @see #getSessionTimeoutSeconds()
	 * @generated
	 */
	void setSessionTimeoutSeconds(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.IscsiDisk#getSessionTimeoutSeconds <em>Session Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSessionTimeoutSeconds()
	 * @see #getSessionTimeoutSeconds()
	 * @see #setSessionTimeoutSeconds(double)
	 * @generated
	 */
	void unsetSessionTimeoutSeconds();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.IscsiDisk#getSessionTimeoutSeconds <em>Session Timeout Seconds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Session Timeout Seconds</em>' attribute is set.
	 * @see #unsetSessionTimeoutSeconds()
	 * @see #getSessionTimeoutSeconds()
	 * @see #setSessionTimeoutSeconds(double)
	 * @generated
	 */
	boolean isSetSessionTimeoutSeconds();

} // IscsiDisk
