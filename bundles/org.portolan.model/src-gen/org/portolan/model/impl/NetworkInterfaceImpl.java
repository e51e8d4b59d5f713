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
		result.append(')');
		return result.toString();
	}

} //NetworkInterfaceImpl
