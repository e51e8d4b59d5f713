/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network Interface</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A network interface of a guest (domain 2g).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.NetworkInterface#getKind <em>Kind</em>}</li>
 *   <li>{@link org.portolan.model.NetworkInterface#getMacAddress <em>Mac Address</em>}</li>
 *   <li>{@link org.portolan.model.NetworkInterface#getNetworkName <em>Network Name</em>}</li>
 *   <li>{@link org.portolan.model.NetworkInterface#getOsaDevice <em>Osa Device</em>}</li>
 *   <li>{@link org.portolan.model.NetworkInterface#getVlan <em>Vlan</em>}</li>
 *   <li>{@link org.portolan.model.NetworkInterface#isConnected <em>Connected</em>}</li>
 *   <li>{@link org.portolan.model.NetworkInterface#getPeers <em>Peers</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getNetworkInterface()
 * @model
 * @generated
 */
public interface NetworkInterface extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"VIRTUAL_SWITCH"</code>.
	 * The literals are from the enumeration {@link org.portolan.model.InterfaceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it reaches the network.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.portolan.model.InterfaceKind
	 * @see #setKind(InterfaceKind)
	 * @see org.portolan.model.PortolanPackage#getNetworkInterface_Kind()
	 * @model default="VIRTUAL_SWITCH"
	 *        annotation="https://portolan.org/feature default='virtual switch'"
	 * @generated
	 */
	InterfaceKind getKind();

	/**
	 * Sets the value of the '{@link org.portolan.model.NetworkInterface#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.portolan.model.InterfaceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(InterfaceKind value);

	/**
	 * Returns the value of the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * MAC address that moves with the guest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mac Address</em>' attribute.
	 * @see #setMacAddress(String)
	 * @see org.portolan.model.PortolanPackage#getNetworkInterface_MacAddress()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getMacAddress();

	/**
	 * Sets the value of the '{@link org.portolan.model.NetworkInterface#getMacAddress <em>Mac Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mac Address</em>' attribute.
	 * @see #getMacAddress()
	 * @generated
	 */
	void setMacAddress(String value);

	/**
	 * Returns the value of the '<em><b>Network Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the VSWITCH, port group or bridge; must exist at the target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Network Name</em>' attribute.
	 * @see #setNetworkName(String)
	 * @see org.portolan.model.PortolanPackage#getNetworkInterface_NetworkName()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getNetworkName();

	/**
	 * Sets the value of the '{@link org.portolan.model.NetworkInterface#getNetworkName <em>Network Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network Name</em>' attribute.
	 * @see #getNetworkName()
	 * @generated
	 */
	void setNetworkName(String value);

	/**
	 * Returns the value of the '<em><b>Osa Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Device number of a dedicated OSA.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Osa Device</em>' attribute.
	 * @see #setOsaDevice(String)
	 * @see org.portolan.model.PortolanPackage#getNetworkInterface_OsaDevice()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getOsaDevice();

	/**
	 * Sets the value of the '{@link org.portolan.model.NetworkInterface#getOsaDevice <em>Osa Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Osa Device</em>' attribute.
	 * @see #getOsaDevice()
	 * @generated
	 */
	void setOsaDevice(String value);

	/**
	 * Returns the value of the '<em><b>Vlan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * VLAN.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vlan</em>' attribute.
	 * @see #isSetVlan()
	 * @see #unsetVlan()
	 * @see #setVlan(int)
	 * @see org.portolan.model.PortolanPackage#getNetworkInterface_Vlan()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='untagged' min='0' max='4094'"
	 * @generated
	 */
	int getVlan();

	/**
	 * Sets the value of the '{@link org.portolan.model.NetworkInterface#getVlan <em>Vlan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vlan</em>' attribute.
	 * @see #isSetVlan()
	 * @see #unsetVlan()
	 * @see #getVlan()
	 * @generated
	 */
	void setVlan(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.NetworkInterface#getVlan <em>Vlan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetVlan()
	 * @see #getVlan()
	 * @see #setVlan(int)
	 * @generated
	 */
	void unsetVlan();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.NetworkInterface#getVlan <em>Vlan</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Vlan</em>' attribute is set.
	 * @see #unsetVlan()
	 * @see #getVlan()
	 * @see #setVlan(int)
	 * @generated
	 */
	boolean isSetVlan();

	/**
	 * Returns the value of the '<em><b>Connected</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it is connected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connected</em>' attribute.
	 * @see #setConnected(boolean)
	 * @see org.portolan.model.PortolanPackage#getNetworkInterface_Connected()
	 * @model default="true"
	 *        annotation="https://portolan.org/feature default='true'"
	 * @generated
	 */
	boolean isConnected();

	/**
	 * Sets the value of the '{@link org.portolan.model.NetworkInterface#isConnected <em>Connected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connected</em>' attribute.
	 * @see #isConnected()
	 * @generated
	 */
	void setConnected(boolean value);

	/**
	 * Returns the value of the '<em><b>Peers</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is assumed of those who talk to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peers</em>' containment reference.
	 * @see #setPeers(TcpPeers)
	 * @see org.portolan.model.PortolanPackage#getNetworkInterface_Peers()
	 * @model containment="true"
	 * @generated
	 */
	TcpPeers getPeers();

	/**
	 * Sets the value of the '{@link org.portolan.model.NetworkInterface#getPeers <em>Peers</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peers</em>' containment reference.
	 * @see #getPeers()
	 * @generated
	 */
	void setPeers(TcpPeers value);

} // NetworkInterface
