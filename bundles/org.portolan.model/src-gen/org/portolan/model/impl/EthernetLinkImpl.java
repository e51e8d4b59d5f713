/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.EthernetLink;
import org.portolan.model.NetworkAdapter;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ethernet Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.EthernetLinkImpl#getFromAdapter <em>From Adapter</em>}</li>
 *   <li>{@link org.portolan.model.impl.EthernetLinkImpl#getToAdapter <em>To Adapter</em>}</li>
 *   <li>{@link org.portolan.model.impl.EthernetLinkImpl#getStreams <em>Streams</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EthernetLinkImpl extends LinkImpl implements EthernetLink {
	/**
	 * The cached value of the '{@link #getFromAdapter() <em>From Adapter</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromAdapter()
	 * @generated
	 * @ordered
	 */
	protected NetworkAdapter fromAdapter;

	/**
	 * The cached value of the '{@link #getToAdapter() <em>To Adapter</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToAdapter()
	 * @generated
	 * @ordered
	 */
	protected NetworkAdapter toAdapter;

	/**
	 * The default value of the '{@link #getStreams() <em>Streams</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStreams()
	 * @generated
	 * @ordered
	 */
	protected static final int STREAMS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStreams() <em>Streams</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStreams()
	 * @generated
	 * @ordered
	 */
	protected int streams = STREAMS_EDEFAULT;

	/**
	 * This is true if the Streams attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean streamsESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EthernetLinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.ETHERNET_LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkAdapter getFromAdapter() {
		if (fromAdapter != null && fromAdapter.eIsProxy()) {
			InternalEObject oldFromAdapter = (InternalEObject)fromAdapter;
			fromAdapter = (NetworkAdapter)eResolveProxy(oldFromAdapter);
			if (fromAdapter != oldFromAdapter) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PortolanPackage.ETHERNET_LINK__FROM_ADAPTER, oldFromAdapter, fromAdapter));
			}
		}
		return fromAdapter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NetworkAdapter basicGetFromAdapter() {
		return fromAdapter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromAdapter(NetworkAdapter newFromAdapter) {
		NetworkAdapter oldFromAdapter = fromAdapter;
		fromAdapter = newFromAdapter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.ETHERNET_LINK__FROM_ADAPTER, oldFromAdapter, fromAdapter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkAdapter getToAdapter() {
		if (toAdapter != null && toAdapter.eIsProxy()) {
			InternalEObject oldToAdapter = (InternalEObject)toAdapter;
			toAdapter = (NetworkAdapter)eResolveProxy(oldToAdapter);
			if (toAdapter != oldToAdapter) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PortolanPackage.ETHERNET_LINK__TO_ADAPTER, oldToAdapter, toAdapter));
			}
		}
		return toAdapter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NetworkAdapter basicGetToAdapter() {
		return toAdapter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToAdapter(NetworkAdapter newToAdapter) {
		NetworkAdapter oldToAdapter = toAdapter;
		toAdapter = newToAdapter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.ETHERNET_LINK__TO_ADAPTER, oldToAdapter, toAdapter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStreams() {
		return streams;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStreams(int newStreams) {
		int oldStreams = streams;
		streams = newStreams;
		boolean oldStreamsESet = streamsESet;
		streamsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.ETHERNET_LINK__STREAMS, oldStreams, streams, !oldStreamsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetStreams() {
		int oldStreams = streams;
		boolean oldStreamsESet = streamsESet;
		streams = STREAMS_EDEFAULT;
		streamsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.ETHERNET_LINK__STREAMS, oldStreams, STREAMS_EDEFAULT, oldStreamsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetStreams() {
		return streamsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.ETHERNET_LINK__FROM_ADAPTER:
				if (resolve) return getFromAdapter();
				return basicGetFromAdapter();
			case PortolanPackage.ETHERNET_LINK__TO_ADAPTER:
				if (resolve) return getToAdapter();
				return basicGetToAdapter();
			case PortolanPackage.ETHERNET_LINK__STREAMS:
				return getStreams();
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
			case PortolanPackage.ETHERNET_LINK__FROM_ADAPTER:
				setFromAdapter((NetworkAdapter)newValue);
				return;
			case PortolanPackage.ETHERNET_LINK__TO_ADAPTER:
				setToAdapter((NetworkAdapter)newValue);
				return;
			case PortolanPackage.ETHERNET_LINK__STREAMS:
				setStreams((Integer)newValue);
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
			case PortolanPackage.ETHERNET_LINK__FROM_ADAPTER:
				setFromAdapter((NetworkAdapter)null);
				return;
			case PortolanPackage.ETHERNET_LINK__TO_ADAPTER:
				setToAdapter((NetworkAdapter)null);
				return;
			case PortolanPackage.ETHERNET_LINK__STREAMS:
				unsetStreams();
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
			case PortolanPackage.ETHERNET_LINK__FROM_ADAPTER:
				return fromAdapter != null;
			case PortolanPackage.ETHERNET_LINK__TO_ADAPTER:
				return toAdapter != null;
			case PortolanPackage.ETHERNET_LINK__STREAMS:
				return isSetStreams();
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
		result.append(" (streams: ");
		if (streamsESet) result.append(streams); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //EthernetLinkImpl
