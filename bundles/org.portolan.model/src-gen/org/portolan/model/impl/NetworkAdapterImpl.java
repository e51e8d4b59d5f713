/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.AdapterKind;
import org.portolan.model.NetworkAdapter;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Network Adapter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.NetworkAdapterImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.portolan.model.impl.NetworkAdapterImpl#getLineRateBytesPerSecond <em>Line Rate Bytes Per Second</em>}</li>
 *   <li>{@link org.portolan.model.impl.NetworkAdapterImpl#getMacAddress <em>Mac Address</em>}</li>
 *   <li>{@link org.portolan.model.impl.NetworkAdapterImpl#getEquivalenceId <em>Equivalence Id</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NetworkAdapterImpl extends NamedElementImpl implements NetworkAdapter {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AdapterKind KIND_EDEFAULT = AdapterKind.NIC;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AdapterKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getLineRateBytesPerSecond() <em>Line Rate Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLineRateBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double LINE_RATE_BYTES_PER_SECOND_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLineRateBytesPerSecond() <em>Line Rate Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLineRateBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected double lineRateBytesPerSecond = LINE_RATE_BYTES_PER_SECOND_EDEFAULT;

	/**
	 * This is true if the Line Rate Bytes Per Second attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean lineRateBytesPerSecondESet;

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
	 * The default value of the '{@link #getEquivalenceId() <em>Equivalence Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEquivalenceId()
	 * @generated
	 * @ordered
	 */
	protected static final String EQUIVALENCE_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEquivalenceId() <em>Equivalence Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEquivalenceId()
	 * @generated
	 * @ordered
	 */
	protected String equivalenceId = EQUIVALENCE_ID_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetworkAdapterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.NETWORK_ADAPTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AdapterKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AdapterKind newKind) {
		AdapterKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.NETWORK_ADAPTER__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLineRateBytesPerSecond() {
		return lineRateBytesPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLineRateBytesPerSecond(double newLineRateBytesPerSecond) {
		double oldLineRateBytesPerSecond = lineRateBytesPerSecond;
		lineRateBytesPerSecond = newLineRateBytesPerSecond;
		boolean oldLineRateBytesPerSecondESet = lineRateBytesPerSecondESet;
		lineRateBytesPerSecondESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.NETWORK_ADAPTER__LINE_RATE_BYTES_PER_SECOND, oldLineRateBytesPerSecond, lineRateBytesPerSecond, !oldLineRateBytesPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLineRateBytesPerSecond() {
		double oldLineRateBytesPerSecond = lineRateBytesPerSecond;
		boolean oldLineRateBytesPerSecondESet = lineRateBytesPerSecondESet;
		lineRateBytesPerSecond = LINE_RATE_BYTES_PER_SECOND_EDEFAULT;
		lineRateBytesPerSecondESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.NETWORK_ADAPTER__LINE_RATE_BYTES_PER_SECOND, oldLineRateBytesPerSecond, LINE_RATE_BYTES_PER_SECOND_EDEFAULT, oldLineRateBytesPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLineRateBytesPerSecond() {
		return lineRateBytesPerSecondESet;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.NETWORK_ADAPTER__MAC_ADDRESS, oldMacAddress, macAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEquivalenceId() {
		return equivalenceId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEquivalenceId(String newEquivalenceId) {
		String oldEquivalenceId = equivalenceId;
		equivalenceId = newEquivalenceId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.NETWORK_ADAPTER__EQUIVALENCE_ID, oldEquivalenceId, equivalenceId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.NETWORK_ADAPTER__KIND:
				return getKind();
			case PortolanPackage.NETWORK_ADAPTER__LINE_RATE_BYTES_PER_SECOND:
				return getLineRateBytesPerSecond();
			case PortolanPackage.NETWORK_ADAPTER__MAC_ADDRESS:
				return getMacAddress();
			case PortolanPackage.NETWORK_ADAPTER__EQUIVALENCE_ID:
				return getEquivalenceId();
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
			case PortolanPackage.NETWORK_ADAPTER__KIND:
				setKind((AdapterKind)newValue);
				return;
			case PortolanPackage.NETWORK_ADAPTER__LINE_RATE_BYTES_PER_SECOND:
				setLineRateBytesPerSecond((Double)newValue);
				return;
			case PortolanPackage.NETWORK_ADAPTER__MAC_ADDRESS:
				setMacAddress((String)newValue);
				return;
			case PortolanPackage.NETWORK_ADAPTER__EQUIVALENCE_ID:
				setEquivalenceId((String)newValue);
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
			case PortolanPackage.NETWORK_ADAPTER__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PortolanPackage.NETWORK_ADAPTER__LINE_RATE_BYTES_PER_SECOND:
				unsetLineRateBytesPerSecond();
				return;
			case PortolanPackage.NETWORK_ADAPTER__MAC_ADDRESS:
				setMacAddress(MAC_ADDRESS_EDEFAULT);
				return;
			case PortolanPackage.NETWORK_ADAPTER__EQUIVALENCE_ID:
				setEquivalenceId(EQUIVALENCE_ID_EDEFAULT);
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
			case PortolanPackage.NETWORK_ADAPTER__KIND:
				return kind != KIND_EDEFAULT;
			case PortolanPackage.NETWORK_ADAPTER__LINE_RATE_BYTES_PER_SECOND:
				return isSetLineRateBytesPerSecond();
			case PortolanPackage.NETWORK_ADAPTER__MAC_ADDRESS:
				return MAC_ADDRESS_EDEFAULT == null ? macAddress != null : !MAC_ADDRESS_EDEFAULT.equals(macAddress);
			case PortolanPackage.NETWORK_ADAPTER__EQUIVALENCE_ID:
				return EQUIVALENCE_ID_EDEFAULT == null ? equivalenceId != null : !EQUIVALENCE_ID_EDEFAULT.equals(equivalenceId);
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
		result.append(", lineRateBytesPerSecond: ");
		if (lineRateBytesPerSecondESet) result.append(lineRateBytesPerSecond); else result.append("<unset>");
		result.append(", macAddress: ");
		result.append(macAddress);
		result.append(", equivalenceId: ");
		result.append(equivalenceId);
		result.append(')');
		return result.toString();
	}

} //NetworkAdapterImpl
