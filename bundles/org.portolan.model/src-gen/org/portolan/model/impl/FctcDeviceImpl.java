/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.ChannelPath;
import org.portolan.model.FctcDevice;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fctc Device</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.FctcDeviceImpl#getDeviceNumber <em>Device Number</em>}</li>
 *   <li>{@link org.portolan.model.impl.FctcDeviceImpl#getChannelPath <em>Channel Path</em>}</li>
 *   <li>{@link org.portolan.model.impl.FctcDeviceImpl#getPeerDeviceNumber <em>Peer Device Number</em>}</li>
 *   <li>{@link org.portolan.model.impl.FctcDeviceImpl#getPeerChannelPath <em>Peer Channel Path</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FctcDeviceImpl extends ElementImpl implements FctcDevice {
	/**
	 * The default value of the '{@link #getDeviceNumber() <em>Device Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeviceNumber() <em>Device Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceNumber()
	 * @generated
	 * @ordered
	 */
	protected String deviceNumber = DEVICE_NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChannelPath() <em>Channel Path</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannelPath()
	 * @generated
	 * @ordered
	 */
	protected ChannelPath channelPath;

	/**
	 * The default value of the '{@link #getPeerDeviceNumber() <em>Peer Device Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeerDeviceNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String PEER_DEVICE_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeerDeviceNumber() <em>Peer Device Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeerDeviceNumber()
	 * @generated
	 * @ordered
	 */
	protected String peerDeviceNumber = PEER_DEVICE_NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPeerChannelPath() <em>Peer Channel Path</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeerChannelPath()
	 * @generated
	 * @ordered
	 */
	protected ChannelPath peerChannelPath;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FctcDeviceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.FCTC_DEVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeviceNumber() {
		return deviceNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviceNumber(String newDeviceNumber) {
		String oldDeviceNumber = deviceNumber;
		deviceNumber = newDeviceNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.FCTC_DEVICE__DEVICE_NUMBER, oldDeviceNumber, deviceNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChannelPath getChannelPath() {
		if (channelPath != null && channelPath.eIsProxy()) {
			InternalEObject oldChannelPath = (InternalEObject)channelPath;
			channelPath = (ChannelPath)eResolveProxy(oldChannelPath);
			if (channelPath != oldChannelPath) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PortolanPackage.FCTC_DEVICE__CHANNEL_PATH, oldChannelPath, channelPath));
			}
		}
		return channelPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChannelPath basicGetChannelPath() {
		return channelPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannelPath(ChannelPath newChannelPath) {
		ChannelPath oldChannelPath = channelPath;
		channelPath = newChannelPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.FCTC_DEVICE__CHANNEL_PATH, oldChannelPath, channelPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPeerDeviceNumber() {
		return peerDeviceNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeerDeviceNumber(String newPeerDeviceNumber) {
		String oldPeerDeviceNumber = peerDeviceNumber;
		peerDeviceNumber = newPeerDeviceNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.FCTC_DEVICE__PEER_DEVICE_NUMBER, oldPeerDeviceNumber, peerDeviceNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChannelPath getPeerChannelPath() {
		if (peerChannelPath != null && peerChannelPath.eIsProxy()) {
			InternalEObject oldPeerChannelPath = (InternalEObject)peerChannelPath;
			peerChannelPath = (ChannelPath)eResolveProxy(oldPeerChannelPath);
			if (peerChannelPath != oldPeerChannelPath) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PortolanPackage.FCTC_DEVICE__PEER_CHANNEL_PATH, oldPeerChannelPath, peerChannelPath));
			}
		}
		return peerChannelPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChannelPath basicGetPeerChannelPath() {
		return peerChannelPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeerChannelPath(ChannelPath newPeerChannelPath) {
		ChannelPath oldPeerChannelPath = peerChannelPath;
		peerChannelPath = newPeerChannelPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.FCTC_DEVICE__PEER_CHANNEL_PATH, oldPeerChannelPath, peerChannelPath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.FCTC_DEVICE__DEVICE_NUMBER:
				return getDeviceNumber();
			case PortolanPackage.FCTC_DEVICE__CHANNEL_PATH:
				if (resolve) return getChannelPath();
				return basicGetChannelPath();
			case PortolanPackage.FCTC_DEVICE__PEER_DEVICE_NUMBER:
				return getPeerDeviceNumber();
			case PortolanPackage.FCTC_DEVICE__PEER_CHANNEL_PATH:
				if (resolve) return getPeerChannelPath();
				return basicGetPeerChannelPath();
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
			case PortolanPackage.FCTC_DEVICE__DEVICE_NUMBER:
				setDeviceNumber((String)newValue);
				return;
			case PortolanPackage.FCTC_DEVICE__CHANNEL_PATH:
				setChannelPath((ChannelPath)newValue);
				return;
			case PortolanPackage.FCTC_DEVICE__PEER_DEVICE_NUMBER:
				setPeerDeviceNumber((String)newValue);
				return;
			case PortolanPackage.FCTC_DEVICE__PEER_CHANNEL_PATH:
				setPeerChannelPath((ChannelPath)newValue);
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
			case PortolanPackage.FCTC_DEVICE__DEVICE_NUMBER:
				setDeviceNumber(DEVICE_NUMBER_EDEFAULT);
				return;
			case PortolanPackage.FCTC_DEVICE__CHANNEL_PATH:
				setChannelPath((ChannelPath)null);
				return;
			case PortolanPackage.FCTC_DEVICE__PEER_DEVICE_NUMBER:
				setPeerDeviceNumber(PEER_DEVICE_NUMBER_EDEFAULT);
				return;
			case PortolanPackage.FCTC_DEVICE__PEER_CHANNEL_PATH:
				setPeerChannelPath((ChannelPath)null);
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
			case PortolanPackage.FCTC_DEVICE__DEVICE_NUMBER:
				return DEVICE_NUMBER_EDEFAULT == null ? deviceNumber != null : !DEVICE_NUMBER_EDEFAULT.equals(deviceNumber);
			case PortolanPackage.FCTC_DEVICE__CHANNEL_PATH:
				return channelPath != null;
			case PortolanPackage.FCTC_DEVICE__PEER_DEVICE_NUMBER:
				return PEER_DEVICE_NUMBER_EDEFAULT == null ? peerDeviceNumber != null : !PEER_DEVICE_NUMBER_EDEFAULT.equals(peerDeviceNumber);
			case PortolanPackage.FCTC_DEVICE__PEER_CHANNEL_PATH:
				return peerChannelPath != null;
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
		result.append(" (deviceNumber: ");
		result.append(deviceNumber);
		result.append(", peerDeviceNumber: ");
		result.append(peerDeviceNumber);
		result.append(')');
		return result.toString();
	}

} //FctcDeviceImpl
