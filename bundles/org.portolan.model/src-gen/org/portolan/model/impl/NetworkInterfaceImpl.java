/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.InterfaceKind;
import org.portolan.model.NetworkInterface;
import org.portolan.model.PortolanPackage;
import org.portolan.model.TcpPeers;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Network Interface</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.NetworkInterfaceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.portolan.model.impl.NetworkInterfaceImpl#getMacAddress <em>Mac Address</em>}</li>
 *   <li>{@link org.portolan.model.impl.NetworkInterfaceImpl#getNetworkName <em>Network Name</em>}</li>
 *   <li>{@link org.portolan.model.impl.NetworkInterfaceImpl#getOsaDevice <em>Osa Device</em>}</li>
 *   <li>{@link org.portolan.model.impl.NetworkInterfaceImpl#getVlan <em>Vlan</em>}</li>
 *   <li>{@link org.portolan.model.impl.NetworkInterfaceImpl#isConnected <em>Connected</em>}</li>
 *   <li>{@link org.portolan.model.impl.NetworkInterfaceImpl#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.portolan.model.impl.NetworkInterfaceImpl#isAnnounced <em>Announced</em>}</li>
 *   <li>{@link org.portolan.model.impl.NetworkInterfaceImpl#getAnnouncementRounds <em>Announcement Rounds</em>}</li>
 *   <li>{@link org.portolan.model.impl.NetworkInterfaceImpl#getAnnouncementLossFraction <em>Announcement Loss Fraction</em>}</li>
 *   <li>{@link org.portolan.model.impl.NetworkInterfaceImpl#getTrafficSeconds <em>Traffic Seconds</em>}</li>
 *   <li>{@link org.portolan.model.impl.NetworkInterfaceImpl#isLosesDynamicRoutes <em>Loses Dynamic Routes</em>}</li>
 *   <li>{@link org.portolan.model.impl.NetworkInterfaceImpl#isPortFailsOver <em>Port Fails Over</em>}</li>
 *   <li>{@link org.portolan.model.impl.NetworkInterfaceImpl#getPeers <em>Peers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NetworkInterfaceImpl extends NamedElementImpl implements NetworkInterface {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final InterfaceKind KIND_EDEFAULT = InterfaceKind.VIRTUAL_SWITCH;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected InterfaceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getMacAddress() <em>Mac Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMacAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String MAC_ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMacAddress() <em>Mac Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMacAddress()
	 * @generated
	 * @ordered
	 */
	protected String macAddress = MAC_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNetworkName() <em>Network Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworkName()
	 * @generated
	 * @ordered
	 */
	protected static final String NETWORK_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNetworkName() <em>Network Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworkName()
	 * @generated
	 * @ordered
	 */
	protected String networkName = NETWORK_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getOsaDevice() <em>Osa Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOsaDevice()
	 * @generated
	 * @ordered
	 */
	protected static final String OSA_DEVICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOsaDevice() <em>Osa Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOsaDevice()
	 * @generated
	 * @ordered
	 */
	protected String osaDevice = OSA_DEVICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getVlan() <em>Vlan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVlan()
	 * @generated
	 * @ordered
	 */
	protected static final int VLAN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getVlan() <em>Vlan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVlan()
	 * @generated
	 * @ordered
	 */
	protected int vlan = VLAN_EDEFAULT;

	/**
	 * This is true if the Vlan attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean vlanESet;

	/**
	 * The default value of the '{@link #isConnected() <em>Connected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConnected()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONNECTED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isConnected() <em>Connected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConnected()
	 * @generated
	 * @ordered
	 */
	protected boolean connected = CONNECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddresses() <em>Addresses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddresses()
	 * @generated
	 * @ordered
	 */
	protected static final int ADDRESSES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAddresses() <em>Addresses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddresses()
	 * @generated
	 * @ordered
	 */
	protected int addresses = ADDRESSES_EDEFAULT;

	/**
	 * This is true if the Addresses attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean addressesESet;

	/**
	 * The default value of the '{@link #isAnnounced() <em>Announced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnnounced()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ANNOUNCED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isAnnounced() <em>Announced</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnnounced()
	 * @generated
	 * @ordered
	 */
	protected boolean announced = ANNOUNCED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnnouncementRounds() <em>Announcement Rounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnouncementRounds()
	 * @generated
	 * @ordered
	 */
	protected static final int ANNOUNCEMENT_ROUNDS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAnnouncementRounds() <em>Announcement Rounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnouncementRounds()
	 * @generated
	 * @ordered
	 */
	protected int announcementRounds = ANNOUNCEMENT_ROUNDS_EDEFAULT;

	/**
	 * This is true if the Announcement Rounds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean announcementRoundsESet;

	/**
	 * The default value of the '{@link #getAnnouncementLossFraction() <em>Announcement Loss Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnouncementLossFraction()
	 * @generated
	 * @ordered
	 */
	protected static final double ANNOUNCEMENT_LOSS_FRACTION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAnnouncementLossFraction() <em>Announcement Loss Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnouncementLossFraction()
	 * @generated
	 * @ordered
	 */
	protected double announcementLossFraction = ANNOUNCEMENT_LOSS_FRACTION_EDEFAULT;

	/**
	 * This is true if the Announcement Loss Fraction attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean announcementLossFractionESet;

	/**
	 * The default value of the '{@link #getTrafficSeconds() <em>Traffic Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrafficSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double TRAFFIC_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getTrafficSeconds() <em>Traffic Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrafficSeconds()
	 * @generated
	 * @ordered
	 */
	protected double trafficSeconds = TRAFFIC_SECONDS_EDEFAULT;

	/**
	 * This is true if the Traffic Seconds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean trafficSecondsESet;

	/**
	 * The default value of the '{@link #isLosesDynamicRoutes() <em>Loses Dynamic Routes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLosesDynamicRoutes()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LOSES_DYNAMIC_ROUTES_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLosesDynamicRoutes() <em>Loses Dynamic Routes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLosesDynamicRoutes()
	 * @generated
	 * @ordered
	 */
	protected boolean losesDynamicRoutes = LOSES_DYNAMIC_ROUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #isPortFailsOver() <em>Port Fails Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPortFailsOver()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PORT_FAILS_OVER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPortFailsOver() <em>Port Fails Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPortFailsOver()
	 * @generated
	 * @ordered
	 */
	protected boolean portFailsOver = PORT_FAILS_OVER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPeers() <em>Peers</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeers()
	 * @generated
	 * @ordered
	 */
	protected TcpPeers peers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetworkInterfaceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.NETWORK_INTERFACE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterfaceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(InterfaceKind newKind) {
		InterfaceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.NETWORK_INTERFACE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMacAddress() {
		return macAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMacAddress(String newMacAddress) {
		String oldMacAddress = macAddress;
		macAddress = newMacAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.NETWORK_INTERFACE__MAC_ADDRESS, oldMacAddress, macAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNetworkName() {
		return networkName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNetworkName(String newNetworkName) {
		String oldNetworkName = networkName;
		networkName = newNetworkName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.NETWORK_INTERFACE__NETWORK_NAME, oldNetworkName, networkName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOsaDevice() {
		return osaDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOsaDevice(String newOsaDevice) {
		String oldOsaDevice = osaDevice;
		osaDevice = newOsaDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.NETWORK_INTERFACE__OSA_DEVICE, oldOsaDevice, osaDevice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVlan() {
		return vlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVlan(int newVlan) {
		int oldVlan = vlan;
		vlan = newVlan;
		boolean oldVlanESet = vlanESet;
		vlanESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.NETWORK_INTERFACE__VLAN, oldVlan, vlan, !oldVlanESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetVlan() {
		int oldVlan = vlan;
		boolean oldVlanESet = vlanESet;
		vlan = VLAN_EDEFAULT;
		vlanESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.NETWORK_INTERFACE__VLAN, oldVlan, VLAN_EDEFAULT, oldVlanESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetVlan() {
		return vlanESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isConnected() {
		return connected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnected(boolean newConnected) {
		boolean oldConnected = connected;
		connected = newConnected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.NETWORK_INTERFACE__CONNECTED, oldConnected, connected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAddresses() {
		return addresses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddresses(int newAddresses) {
		int oldAddresses = addresses;
		addresses = newAddresses;
		boolean oldAddressesESet = addressesESet;
		addressesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.NETWORK_INTERFACE__ADDRESSES, oldAddresses, addresses, !oldAddressesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAddresses() {
		int oldAddresses = addresses;
		boolean oldAddressesESet = addressesESet;
		addresses = ADDRESSES_EDEFAULT;
		addressesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.NETWORK_INTERFACE__ADDRESSES, oldAddresses, ADDRESSES_EDEFAULT, oldAddressesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAddresses() {
		return addressesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAnnounced() {
		return announced;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnnounced(boolean newAnnounced) {
		boolean oldAnnounced = announced;
		announced = newAnnounced;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.NETWORK_INTERFACE__ANNOUNCED, oldAnnounced, announced));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAnnouncementRounds() {
		return announcementRounds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnnouncementRounds(int newAnnouncementRounds) {
		int oldAnnouncementRounds = announcementRounds;
		announcementRounds = newAnnouncementRounds;
		boolean oldAnnouncementRoundsESet = announcementRoundsESet;
		announcementRoundsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.NETWORK_INTERFACE__ANNOUNCEMENT_ROUNDS, oldAnnouncementRounds, announcementRounds, !oldAnnouncementRoundsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAnnouncementRounds() {
		int oldAnnouncementRounds = announcementRounds;
		boolean oldAnnouncementRoundsESet = announcementRoundsESet;
		announcementRounds = ANNOUNCEMENT_ROUNDS_EDEFAULT;
		announcementRoundsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.NETWORK_INTERFACE__ANNOUNCEMENT_ROUNDS, oldAnnouncementRounds, ANNOUNCEMENT_ROUNDS_EDEFAULT, oldAnnouncementRoundsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAnnouncementRounds() {
		return announcementRoundsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAnnouncementLossFraction() {
		return announcementLossFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnnouncementLossFraction(double newAnnouncementLossFraction) {
		double oldAnnouncementLossFraction = announcementLossFraction;
		announcementLossFraction = newAnnouncementLossFraction;
		boolean oldAnnouncementLossFractionESet = announcementLossFractionESet;
		announcementLossFractionESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.NETWORK_INTERFACE__ANNOUNCEMENT_LOSS_FRACTION, oldAnnouncementLossFraction, announcementLossFraction, !oldAnnouncementLossFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAnnouncementLossFraction() {
		double oldAnnouncementLossFraction = announcementLossFraction;
		boolean oldAnnouncementLossFractionESet = announcementLossFractionESet;
		announcementLossFraction = ANNOUNCEMENT_LOSS_FRACTION_EDEFAULT;
		announcementLossFractionESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.NETWORK_INTERFACE__ANNOUNCEMENT_LOSS_FRACTION, oldAnnouncementLossFraction, ANNOUNCEMENT_LOSS_FRACTION_EDEFAULT, oldAnnouncementLossFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAnnouncementLossFraction() {
		return announcementLossFractionESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTrafficSeconds() {
		return trafficSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrafficSeconds(double newTrafficSeconds) {
		double oldTrafficSeconds = trafficSeconds;
		trafficSeconds = newTrafficSeconds;
		boolean oldTrafficSecondsESet = trafficSecondsESet;
		trafficSecondsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.NETWORK_INTERFACE__TRAFFIC_SECONDS, oldTrafficSeconds, trafficSeconds, !oldTrafficSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTrafficSeconds() {
		double oldTrafficSeconds = trafficSeconds;
		boolean oldTrafficSecondsESet = trafficSecondsESet;
		trafficSeconds = TRAFFIC_SECONDS_EDEFAULT;
		trafficSecondsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.NETWORK_INTERFACE__TRAFFIC_SECONDS, oldTrafficSeconds, TRAFFIC_SECONDS_EDEFAULT, oldTrafficSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTrafficSeconds() {
		return trafficSecondsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLosesDynamicRoutes() {
		return losesDynamicRoutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLosesDynamicRoutes(boolean newLosesDynamicRoutes) {
		boolean oldLosesDynamicRoutes = losesDynamicRoutes;
		losesDynamicRoutes = newLosesDynamicRoutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.NETWORK_INTERFACE__LOSES_DYNAMIC_ROUTES, oldLosesDynamicRoutes, losesDynamicRoutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPortFailsOver() {
		return portFailsOver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPortFailsOver(boolean newPortFailsOver) {
		boolean oldPortFailsOver = portFailsOver;
		portFailsOver = newPortFailsOver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.NETWORK_INTERFACE__PORT_FAILS_OVER, oldPortFailsOver, portFailsOver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TcpPeers getPeers() {
		return peers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPeers(TcpPeers newPeers, NotificationChain msgs) {
		TcpPeers oldPeers = peers;
		peers = newPeers;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PortolanPackage.NETWORK_INTERFACE__PEERS, oldPeers, newPeers);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeers(TcpPeers newPeers) {
		if (newPeers != peers) {
			NotificationChain msgs = null;
			if (peers != null)
				msgs = ((InternalEObject)peers).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PortolanPackage.NETWORK_INTERFACE__PEERS, null, msgs);
			if (newPeers != null)
				msgs = ((InternalEObject)newPeers).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PortolanPackage.NETWORK_INTERFACE__PEERS, null, msgs);
			msgs = basicSetPeers(newPeers, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.NETWORK_INTERFACE__PEERS, newPeers, newPeers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PortolanPackage.NETWORK_INTERFACE__PEERS:
				return basicSetPeers(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.NETWORK_INTERFACE__KIND:
				return getKind();
			case PortolanPackage.NETWORK_INTERFACE__MAC_ADDRESS:
				return getMacAddress();
			case PortolanPackage.NETWORK_INTERFACE__NETWORK_NAME:
				return getNetworkName();
			case PortolanPackage.NETWORK_INTERFACE__OSA_DEVICE:
				return getOsaDevice();
			case PortolanPackage.NETWORK_INTERFACE__VLAN:
				return getVlan();
			case PortolanPackage.NETWORK_INTERFACE__CONNECTED:
				return isConnected();
			case PortolanPackage.NETWORK_INTERFACE__ADDRESSES:
				return getAddresses();
			case PortolanPackage.NETWORK_INTERFACE__ANNOUNCED:
				return isAnnounced();
			case PortolanPackage.NETWORK_INTERFACE__ANNOUNCEMENT_ROUNDS:
				return getAnnouncementRounds();
			case PortolanPackage.NETWORK_INTERFACE__ANNOUNCEMENT_LOSS_FRACTION:
				return getAnnouncementLossFraction();
			case PortolanPackage.NETWORK_INTERFACE__TRAFFIC_SECONDS:
				return getTrafficSeconds();
			case PortolanPackage.NETWORK_INTERFACE__LOSES_DYNAMIC_ROUTES:
				return isLosesDynamicRoutes();
			case PortolanPackage.NETWORK_INTERFACE__PORT_FAILS_OVER:
				return isPortFailsOver();
			case PortolanPackage.NETWORK_INTERFACE__PEERS:
				return getPeers();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PortolanPackage.NETWORK_INTERFACE__KIND:
				setKind((InterfaceKind)newValue);
				return;
			case PortolanPackage.NETWORK_INTERFACE__MAC_ADDRESS:
				setMacAddress((String)newValue);
				return;
			case PortolanPackage.NETWORK_INTERFACE__NETWORK_NAME:
				setNetworkName((String)newValue);
				return;
			case PortolanPackage.NETWORK_INTERFACE__OSA_DEVICE:
				setOsaDevice((String)newValue);
				return;
			case PortolanPackage.NETWORK_INTERFACE__VLAN:
				setVlan((Integer)newValue);
				return;
			case PortolanPackage.NETWORK_INTERFACE__CONNECTED:
				setConnected((Boolean)newValue);
				return;
			case PortolanPackage.NETWORK_INTERFACE__ADDRESSES:
				setAddresses((Integer)newValue);
				return;
			case PortolanPackage.NETWORK_INTERFACE__ANNOUNCED:
				setAnnounced((Boolean)newValue);
				return;
			case PortolanPackage.NETWORK_INTERFACE__ANNOUNCEMENT_ROUNDS:
				setAnnouncementRounds((Integer)newValue);
				return;
			case PortolanPackage.NETWORK_INTERFACE__ANNOUNCEMENT_LOSS_FRACTION:
				setAnnouncementLossFraction((Double)newValue);
				return;
			case PortolanPackage.NETWORK_INTERFACE__TRAFFIC_SECONDS:
				setTrafficSeconds((Double)newValue);
				return;
			case PortolanPackage.NETWORK_INTERFACE__LOSES_DYNAMIC_ROUTES:
				setLosesDynamicRoutes((Boolean)newValue);
				return;
			case PortolanPackage.NETWORK_INTERFACE__PORT_FAILS_OVER:
				setPortFailsOver((Boolean)newValue);
				return;
			case PortolanPackage.NETWORK_INTERFACE__PEERS:
				setPeers((TcpPeers)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PortolanPackage.NETWORK_INTERFACE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PortolanPackage.NETWORK_INTERFACE__MAC_ADDRESS:
				setMacAddress(MAC_ADDRESS_EDEFAULT);
				return;
			case PortolanPackage.NETWORK_INTERFACE__NETWORK_NAME:
				setNetworkName(NETWORK_NAME_EDEFAULT);
				return;
			case PortolanPackage.NETWORK_INTERFACE__OSA_DEVICE:
				setOsaDevice(OSA_DEVICE_EDEFAULT);
				return;
			case PortolanPackage.NETWORK_INTERFACE__VLAN:
				unsetVlan();
				return;
			case PortolanPackage.NETWORK_INTERFACE__CONNECTED:
				setConnected(CONNECTED_EDEFAULT);
				return;
			case PortolanPackage.NETWORK_INTERFACE__ADDRESSES:
				unsetAddresses();
				return;
			case PortolanPackage.NETWORK_INTERFACE__ANNOUNCED:
				setAnnounced(ANNOUNCED_EDEFAULT);
				return;
			case PortolanPackage.NETWORK_INTERFACE__ANNOUNCEMENT_ROUNDS:
				unsetAnnouncementRounds();
				return;
			case PortolanPackage.NETWORK_INTERFACE__ANNOUNCEMENT_LOSS_FRACTION:
				unsetAnnouncementLossFraction();
				return;
			case PortolanPackage.NETWORK_INTERFACE__TRAFFIC_SECONDS:
				unsetTrafficSeconds();
				return;
			case PortolanPackage.NETWORK_INTERFACE__LOSES_DYNAMIC_ROUTES:
				setLosesDynamicRoutes(LOSES_DYNAMIC_ROUTES_EDEFAULT);
				return;
			case PortolanPackage.NETWORK_INTERFACE__PORT_FAILS_OVER:
				setPortFailsOver(PORT_FAILS_OVER_EDEFAULT);
				return;
			case PortolanPackage.NETWORK_INTERFACE__PEERS:
				setPeers((TcpPeers)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PortolanPackage.NETWORK_INTERFACE__KIND:
				return kind != KIND_EDEFAULT;
			case PortolanPackage.NETWORK_INTERFACE__MAC_ADDRESS:
				return MAC_ADDRESS_EDEFAULT == null ? macAddress != null : !MAC_ADDRESS_EDEFAULT.equals(macAddress);
			case PortolanPackage.NETWORK_INTERFACE__NETWORK_NAME:
				return NETWORK_NAME_EDEFAULT == null ? networkName != null : !NETWORK_NAME_EDEFAULT.equals(networkName);
			case PortolanPackage.NETWORK_INTERFACE__OSA_DEVICE:
				return OSA_DEVICE_EDEFAULT == null ? osaDevice != null : !OSA_DEVICE_EDEFAULT.equals(osaDevice);
			case PortolanPackage.NETWORK_INTERFACE__VLAN:
				return isSetVlan();
			case PortolanPackage.NETWORK_INTERFACE__CONNECTED:
				return connected != CONNECTED_EDEFAULT;
			case PortolanPackage.NETWORK_INTERFACE__ADDRESSES:
				return isSetAddresses();
			case PortolanPackage.NETWORK_INTERFACE__ANNOUNCED:
				return announced != ANNOUNCED_EDEFAULT;
			case PortolanPackage.NETWORK_INTERFACE__ANNOUNCEMENT_ROUNDS:
				return isSetAnnouncementRounds();
			case PortolanPackage.NETWORK_INTERFACE__ANNOUNCEMENT_LOSS_FRACTION:
				return isSetAnnouncementLossFraction();
			case PortolanPackage.NETWORK_INTERFACE__TRAFFIC_SECONDS:
				return isSetTrafficSeconds();
			case PortolanPackage.NETWORK_INTERFACE__LOSES_DYNAMIC_ROUTES:
				return losesDynamicRoutes != LOSES_DYNAMIC_ROUTES_EDEFAULT;
			case PortolanPackage.NETWORK_INTERFACE__PORT_FAILS_OVER:
				return portFailsOver != PORT_FAILS_OVER_EDEFAULT;
			case PortolanPackage.NETWORK_INTERFACE__PEERS:
				return peers != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", macAddress: ");
		result.append(macAddress);
		result.append(", networkName: ");
		result.append(networkName);
		result.append(", osaDevice: ");
		result.append(osaDevice);
		result.append(", vlan: ");
		if (vlanESet) result.append(vlan); else result.append("<unset>");
		result.append(", connected: ");
		result.append(connected);
		result.append(", addresses: ");
		if (addressesESet) result.append(addresses); else result.append("<unset>");
		result.append(", announced: ");
		result.append(announced);
		result.append(", announcementRounds: ");
		if (announcementRoundsESet) result.append(announcementRounds); else result.append("<unset>");
		result.append(", announcementLossFraction: ");
		if (announcementLossFractionESet) result.append(announcementLossFraction); else result.append("<unset>");
		result.append(", trafficSeconds: ");
		if (trafficSecondsESet) result.append(trafficSeconds); else result.append("<unset>");
		result.append(", losesDynamicRoutes: ");
		result.append(losesDynamicRoutes);
		result.append(", portFailsOver: ");
		result.append(portFailsOver);
		result.append(')');
		return result.toString();
	}

} //NetworkInterfaceImpl
