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
 *   <li>{@link org.portolan.model.NetworkInterface#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.portolan.model.NetworkInterface#isAnnounced <em>Announced</em>}</li>
 *   <li>{@link org.portolan.model.NetworkInterface#getAnnouncementRounds <em>Announcement Rounds</em>}</li>
 *   <li>{@link org.portolan.model.NetworkInterface#getAnnouncementLossFraction <em>Announcement Loss Fraction</em>}</li>
 *   <li>{@link org.portolan.model.NetworkInterface#getTrafficSeconds <em>Traffic Seconds</em>}</li>
 *   <li>{@link org.portolan.model.NetworkInterface#isLosesDynamicRoutes <em>Loses Dynamic Routes</em>}</li>
 *   <li>{@link org.portolan.model.NetworkInterface#isPortFailsOver <em>Port Fails Over</em>}</li>
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
	 * Returns the value of the '<em><b>Addresses</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entries of its table of MAC, VLAN and IP addresses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addresses</em>' attribute.
	 * @see #isSetAddresses()
	 * @see #unsetAddresses()
	 * @see #setAddresses(int)
	 * @see org.portolan.model.PortolanPackage#getNetworkInterface_Addresses()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='1' min='0' max='1000000'"
	 * @generated
	 */
	int getAddresses();

	/**
	 * Sets the value of the '{@link org.portolan.model.NetworkInterface#getAddresses <em>Addresses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Addresses</em>' attribute.
	 * @see #isSetAddresses()
	 * @see #unsetAddresses()
	 * @see #getAddresses()
	 * @generated
	 */
	void setAddresses(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.NetworkInterface#getAddresses <em>Addresses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAddresses()
	 * @see #getAddresses()
	 * @see #setAddresses(int)
	 * @generated
	 */
	void unsetAddresses();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.NetworkInterface#getAddresses <em>Addresses</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Addresses</em>' attribute is set.
	 * @see #unsetAddresses()
	 * @see #getAddresses()
	 * @see #setAddresses(int)
	 * @generated
	 */
	boolean isSetAddresses();

	/**
	 * Returns the value of the '<em><b>Announced</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False: after a relocation nobody says where the address is now (layer 2 before APAR VM65705).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Announced</em>' attribute.
	 * @see #setAnnounced(boolean)
	 * @see org.portolan.model.PortolanPackage#getNetworkInterface_Announced()
	 * @model default="true"
	 *        annotation="https://portolan.org/feature default='true' source='[R] APAR VM65705'"
	 * @generated
	 */
	boolean isAnnounced();

	/**
	 * Sets the value of the '{@link org.portolan.model.NetworkInterface#isAnnounced <em>Announced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Announced</em>' attribute.
	 * @see #isAnnounced()
	 * @generated
	 */
	void setAnnounced(boolean value);

	/**
	 * Returns the value of the '<em><b>Announcement Rounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many times it is said where the address is now.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Announcement Rounds</em>' attribute.
	 * @see #isSetAnnouncementRounds()
	 * @see #unsetAnnouncementRounds()
	 * @see #setAnnouncementRounds(int)
	 * @see org.portolan.model.PortolanPackage#getNetworkInterface_AnnouncementRounds()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='5' source='[R] QEMU announce-rounds' min='0' max='1000'"
	 * @generated
	 */
	int getAnnouncementRounds();

	/**
	 * Sets the value of the '{@link org.portolan.model.NetworkInterface#getAnnouncementRounds <em>Announcement Rounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Announcement Rounds</em>' attribute.
	 * @see #isSetAnnouncementRounds()
	 * @see #unsetAnnouncementRounds()
	 * @see #getAnnouncementRounds()
	 * @generated
	 */
	void setAnnouncementRounds(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.NetworkInterface#getAnnouncementRounds <em>Announcement Rounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAnnouncementRounds()
	 * @see #getAnnouncementRounds()
	 * @see #setAnnouncementRounds(int)
	 * @generated
	 */
	void unsetAnnouncementRounds();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.NetworkInterface#getAnnouncementRounds <em>Announcement Rounds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Announcement Rounds</em>' attribute is set.
	 * @see #unsetAnnouncementRounds()
	 * @see #getAnnouncementRounds()
	 * @see #setAnnouncementRounds(int)
	 * @generated
	 */
	boolean isSetAnnouncementRounds();

	/**
	 * Returns the value of the '<em><b>Announcement Loss Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Probability that one of these is lost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Announcement Loss Fraction</em>' attribute.
	 * @see #isSetAnnouncementLossFraction()
	 * @see #unsetAnnouncementLossFraction()
	 * @see #setAnnouncementLossFraction(double)
	 * @see org.portolan.model.PortolanPackage#getNetworkInterface_AnnouncementLossFraction()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='0.001' source='[A]' min='0' max='1'"
	 * @generated
	 */
	double getAnnouncementLossFraction();

	/**
	 * Sets the value of the '{@link org.portolan.model.NetworkInterface#getAnnouncementLossFraction <em>Announcement Loss Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Announcement Loss Fraction</em>' attribute.
	 * @see #isSetAnnouncementLossFraction()
	 * @see #unsetAnnouncementLossFraction()
	 * @see #getAnnouncementLossFraction()
	 * @generated
	 */
	void setAnnouncementLossFraction(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.NetworkInterface#getAnnouncementLossFraction <em>Announcement Loss Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAnnouncementLossFraction()
	 * @see #getAnnouncementLossFraction()
	 * @see #setAnnouncementLossFraction(double)
	 * @generated
	 */
	void unsetAnnouncementLossFraction();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.NetworkInterface#getAnnouncementLossFraction <em>Announcement Loss Fraction</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Announcement Loss Fraction</em>' attribute is set.
	 * @see #unsetAnnouncementLossFraction()
	 * @see #getAnnouncementLossFraction()
	 * @see #setAnnouncementLossFraction(double)
	 * @generated
	 */
	boolean isSetAnnouncementLossFraction();

	/**
	 * Returns the value of the '<em><b>Traffic Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The guest sends something by itself so often.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Traffic Seconds</em>' attribute.
	 * @see #isSetTrafficSeconds()
	 * @see #unsetTrafficSeconds()
	 * @see #setTrafficSeconds(double)
	 * @see org.portolan.model.PortolanPackage#getNetworkInterface_TrafficSeconds()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='s' default='it only answers' min='0'"
	 * @generated
	 */
	double getTrafficSeconds();

	/**
	 * Sets the value of the '{@link org.portolan.model.NetworkInterface#getTrafficSeconds <em>Traffic Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Traffic Seconds</em>' attribute.
	 * @see #isSetTrafficSeconds()
	 * @see #unsetTrafficSeconds()
	 * @see #getTrafficSeconds()
	 * @generated
	 */
	void setTrafficSeconds(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.NetworkInterface#getTrafficSeconds <em>Traffic Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTrafficSeconds()
	 * @see #getTrafficSeconds()
	 * @see #setTrafficSeconds(double)
	 * @generated
	 */
	void unsetTrafficSeconds();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.NetworkInterface#getTrafficSeconds <em>Traffic Seconds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Traffic Seconds</em>' attribute is set.
	 * @see #unsetTrafficSeconds()
	 * @see #getTrafficSeconds()
	 * @see #setTrafficSeconds(double)
	 * @generated
	 */
	boolean isSetTrafficSeconds();

	/**
	 * Returns the value of the '<em><b>Loses Dynamic Routes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True: the driver closes the device as it recovers, and the guest forgets the routes that it had learned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loses Dynamic Routes</em>' attribute.
	 * @see #setLosesDynamicRoutes(boolean)
	 * @see org.portolan.model.PortolanPackage#getNetworkInterface_LosesDynamicRoutes()
	 * @model annotation="https://portolan.org/feature default='false' source='[R] linux-s390 list, October 2021'"
	 * @generated
	 */
	boolean isLosesDynamicRoutes();

	/**
	 * Sets the value of the '{@link org.portolan.model.NetworkInterface#isLosesDynamicRoutes <em>Loses Dynamic Routes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loses Dynamic Routes</em>' attribute.
	 * @see #isLosesDynamicRoutes()
	 * @generated
	 */
	void setLosesDynamicRoutes(boolean value);

	/**
	 * Returns the value of the '<em><b>Port Fails Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True: the port at the target is not ready, and another one takes over first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Port Fails Over</em>' attribute.
	 * @see #setPortFailsOver(boolean)
	 * @see org.portolan.model.PortolanPackage#getNetworkInterface_PortFailsOver()
	 * @model annotation="https://portolan.org/feature default='false' source='domain 2g'"
	 * @generated
	 */
	boolean isPortFailsOver();

	/**
	 * Sets the value of the '{@link org.portolan.model.NetworkInterface#isPortFailsOver <em>Port Fails Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port Fails Over</em>' attribute.
	 * @see #isPortFailsOver()
	 * @generated
	 */
	void setPortFailsOver(boolean value);

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
