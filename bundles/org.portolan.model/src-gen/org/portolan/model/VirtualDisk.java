/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtual Disk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A file or volume of the hypervisor (VMDK, qcow2).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.VirtualDisk#isThin <em>Thin</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getVirtualDisk()
 * @model
 * @generated
 */
public interface VirtualDisk extends DiskPath {
	/**
	 * Returns the value of the '<em><b>Thin</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Thin provisioned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thin</em>' attribute.
	 * @see #setThin(boolean)
	 * @see org.portolan.model.PortolanPackage#getVirtualDisk_Thin()
	 * @model default="false"
	 *        annotation="https://portolan.org/feature default='false'"
	 * @generated
	 */
	boolean isThin();

	/**
	 * Sets the value of the '{@link org.portolan.model.VirtualDisk#isThin <em>Thin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thin</em>' attribute.
	 * @see #isThin()
	 * @generated
	 */
	void setThin(boolean value);

} // VirtualDisk
