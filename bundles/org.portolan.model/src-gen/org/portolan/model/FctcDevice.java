/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fctc Device</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A FICON channel-to-channel device of a logical link.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.FctcDevice#getDeviceNumber <em>Device Number</em>}</li>
 *   <li>{@link org.portolan.model.FctcDevice#getChannelPath <em>Channel Path</em>}</li>
 *   <li>{@link org.portolan.model.FctcDevice#getPeerDeviceNumber <em>Peer Device Number</em>}</li>
 *   <li>{@link org.portolan.model.FctcDevice#getPeerChannelPath <em>Peer Channel Path</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getFctcDevice()
 * @model
 * @generated
 */
public interface FctcDevice extends Element {
	/**
	 * Returns the value of the '<em><b>Device Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Device number at the first end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device Number</em>' attribute.
	 * @see #setDeviceNumber(String)
	 * @see org.portolan.model.PortolanPackage#getFctcDevice_DeviceNumber()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getDeviceNumber();

	/**
	 * Sets the value of the '{@link org.portolan.model.FctcDevice#getDeviceNumber <em>Device Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Number</em>' attribute.
	 * @see #getDeviceNumber()
	 * @generated
	 */
	void setDeviceNumber(String value);

	/**
	 * Returns the value of the '<em><b>Channel Path</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Channel path at the first end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel Path</em>' reference.
	 * @see #setChannelPath(ChannelPath)
	 * @see org.portolan.model.PortolanPackage#getFctcDevice_ChannelPath()
	 * @model
	 * @generated
	 */
	ChannelPath getChannelPath();

	/**
	 * Sets the value of the '{@link org.portolan.model.FctcDevice#getChannelPath <em>Channel Path</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel Path</em>' reference.
	 * @see #getChannelPath()
	 * @generated
	 */
	void setChannelPath(ChannelPath value);

	/**
	 * Returns the value of the '<em><b>Peer Device Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Device number at the other end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peer Device Number</em>' attribute.
	 * @see #setPeerDeviceNumber(String)
	 * @see org.portolan.model.PortolanPackage#getFctcDevice_PeerDeviceNumber()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getPeerDeviceNumber();

	/**
	 * Sets the value of the '{@link org.portolan.model.FctcDevice#getPeerDeviceNumber <em>Peer Device Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peer Device Number</em>' attribute.
	 * @see #getPeerDeviceNumber()
	 * @generated
	 */
	void setPeerDeviceNumber(String value);

	/**
	 * Returns the value of the '<em><b>Peer Channel Path</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Channel path at the other end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peer Channel Path</em>' reference.
	 * @see #setPeerChannelPath(ChannelPath)
	 * @see org.portolan.model.PortolanPackage#getFctcDevice_PeerChannelPath()
	 * @model
	 * @generated
	 */
	ChannelPath getPeerChannelPath();

	/**
	 * Sets the value of the '{@link org.portolan.model.FctcDevice#getPeerChannelPath <em>Peer Channel Path</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peer Channel Path</em>' reference.
	 * @see #getPeerChannelPath()
	 * @generated
	 */
	void setPeerChannelPath(ChannelPath value);

} // FctcDevice
