/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dedicated Fcp Disk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A logical unit behind an FCP subchannel of the guest.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.DedicatedFcpDisk#getSubchannel <em>Subchannel</em>}</li>
 *   <li>{@link org.portolan.model.DedicatedFcpDisk#getWwpn <em>Wwpn</em>}</li>
 *   <li>{@link org.portolan.model.DedicatedFcpDisk#getLun <em>Lun</em>}</li>
 *   <li>{@link org.portolan.model.DedicatedFcpDisk#isNpiv <em>Npiv</em>}</li>
 *   <li>{@link org.portolan.model.DedicatedFcpDisk#getZonedHosts <em>Zoned Hosts</em>}</li>
 *   <li>{@link org.portolan.model.DedicatedFcpDisk#getMaskedHosts <em>Masked Hosts</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getDedicatedFcpDisk()
 * @model
 * @generated
 */
public interface DedicatedFcpDisk extends DiskPath {
	/**
	 * Returns the value of the '<em><b>Subchannel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * FCP device number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subchannel</em>' attribute.
	 * @see #setSubchannel(String)
	 * @see org.portolan.model.PortolanPackage#getDedicatedFcpDisk_Subchannel()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getSubchannel();

	/**
	 * Sets the value of the '{@link org.portolan.model.DedicatedFcpDisk#getSubchannel <em>Subchannel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subchannel</em>' attribute.
	 * @see #getSubchannel()
	 * @generated
	 */
	void setSubchannel(String value);

	/**
	 * Returns the value of the '<em><b>Wwpn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * World-wide port name of the initiator; kept in the guest under NPIV.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wwpn</em>' attribute.
	 * @see #setWwpn(String)
	 * @see org.portolan.model.PortolanPackage#getDedicatedFcpDisk_Wwpn()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getWwpn();

	/**
	 * Sets the value of the '{@link org.portolan.model.DedicatedFcpDisk#getWwpn <em>Wwpn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wwpn</em>' attribute.
	 * @see #getWwpn()
	 * @generated
	 */
	void setWwpn(String value);

	/**
	 * Returns the value of the '<em><b>Lun</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Logical unit number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lun</em>' attribute.
	 * @see #setLun(String)
	 * @see org.portolan.model.PortolanPackage#getDedicatedFcpDisk_Lun()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getLun();

	/**
	 * Sets the value of the '{@link org.portolan.model.DedicatedFcpDisk#getLun <em>Lun</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lun</em>' attribute.
	 * @see #getLun()
	 * @generated
	 */
	void setLun(String value);

	/**
	 * Returns the value of the '<em><b>Npiv</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * N_Port ID virtualization in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Npiv</em>' attribute.
	 * @see #setNpiv(boolean)
	 * @see org.portolan.model.PortolanPackage#getDedicatedFcpDisk_Npiv()
	 * @model default="true"
	 *        annotation="https://portolan.org/feature default='true'"
	 * @generated
	 */
	boolean isNpiv();

	/**
	 * Sets the value of the '{@link org.portolan.model.DedicatedFcpDisk#isNpiv <em>Npiv</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Npiv</em>' attribute.
	 * @see #isNpiv()
	 * @generated
	 */
	void setNpiv(boolean value);

	/**
	 * Returns the value of the '<em><b>Zoned Hosts</b></em>' reference list.
	 * The list contents are of type {@link org.portolan.model.Host}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hosts whose port names are zoned to the target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zoned Hosts</em>' reference list.
	 * @see org.portolan.model.PortolanPackage#getDedicatedFcpDisk_ZonedHosts()
	 * @model
	 * @generated
	 */
	EList<Host> getZonedHosts();

	/**
	 * Returns the value of the '<em><b>Masked Hosts</b></em>' reference list.
	 * The list contents are of type {@link org.portolan.model.Host}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hosts that the logical unit is masked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Masked Hosts</em>' reference list.
	 * @see org.portolan.model.PortolanPackage#getDedicatedFcpDisk_MaskedHosts()
	 * @model
	 * @generated
	 */
	EList<Host> getMaskedHosts();

} // DedicatedFcpDisk
