/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.portolan.model.NetworkAdapter;
import org.portolan.model.PortolanPackage;
import org.portolan.model.VirtualSwitch;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Virtual Switch</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.VirtualSwitchImpl#isLayer2 <em>Layer2</em>}</li>
 *   <li>{@link org.portolan.model.impl.VirtualSwitchImpl#getLanSegment <em>Lan Segment</em>}</li>
 *   <li>{@link org.portolan.model.impl.VirtualSwitchImpl#getUplinks <em>Uplinks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VirtualSwitchImpl extends NamedElementImpl implements VirtualSwitch {
	/**
	 * The default value of the '{@link #isLayer2() <em>Layer2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLayer2()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LAYER2_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isLayer2() <em>Layer2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLayer2()
	 * @generated
	 * @ordered
	 */
	protected boolean layer2 = LAYER2_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanSegment() <em>Lan Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanSegment()
	 * @generated
	 * @ordered
	 */
	protected static final String LAN_SEGMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanSegment() <em>Lan Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanSegment()
	 * @generated
	 * @ordered
	 */
	protected String lanSegment = LAN_SEGMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUplinks() <em>Uplinks</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUplinks()
	 * @generated
	 * @ordered
	 */
	protected EList<NetworkAdapter> uplinks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VirtualSwitchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.VIRTUAL_SWITCH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLayer2() {
		return layer2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayer2(boolean newLayer2) {
		boolean oldLayer2 = layer2;
		layer2 = newLayer2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.VIRTUAL_SWITCH__LAYER2, oldLayer2, layer2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanSegment() {
		return lanSegment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanSegment(String newLanSegment) {
		String oldLanSegment = lanSegment;
		lanSegment = newLanSegment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.VIRTUAL_SWITCH__LAN_SEGMENT, oldLanSegment, lanSegment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NetworkAdapter> getUplinks() {
		if (uplinks == null) {
			uplinks = new EObjectResolvingEList<NetworkAdapter>(NetworkAdapter.class, this, PortolanPackage.VIRTUAL_SWITCH__UPLINKS);
		}
		return uplinks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.VIRTUAL_SWITCH__LAYER2:
				return isLayer2();
			case PortolanPackage.VIRTUAL_SWITCH__LAN_SEGMENT:
				return getLanSegment();
			case PortolanPackage.VIRTUAL_SWITCH__UPLINKS:
				return getUplinks();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PortolanPackage.VIRTUAL_SWITCH__LAYER2:
				setLayer2((Boolean)newValue);
				return;
			case PortolanPackage.VIRTUAL_SWITCH__LAN_SEGMENT:
				setLanSegment((String)newValue);
				return;
			case PortolanPackage.VIRTUAL_SWITCH__UPLINKS:
				getUplinks().clear();
				getUplinks().addAll((Collection<? extends NetworkAdapter>)newValue);
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
			case PortolanPackage.VIRTUAL_SWITCH__LAYER2:
				setLayer2(LAYER2_EDEFAULT);
				return;
			case PortolanPackage.VIRTUAL_SWITCH__LAN_SEGMENT:
				setLanSegment(LAN_SEGMENT_EDEFAULT);
				return;
			case PortolanPackage.VIRTUAL_SWITCH__UPLINKS:
				getUplinks().clear();
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
			case PortolanPackage.VIRTUAL_SWITCH__LAYER2:
				return layer2 != LAYER2_EDEFAULT;
			case PortolanPackage.VIRTUAL_SWITCH__LAN_SEGMENT:
				return LAN_SEGMENT_EDEFAULT == null ? lanSegment != null : !LAN_SEGMENT_EDEFAULT.equals(lanSegment);
			case PortolanPackage.VIRTUAL_SWITCH__UPLINKS:
				return uplinks != null && !uplinks.isEmpty();
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
		result.append(" (layer2: ");
		result.append(layer2);
		result.append(", lanSegment: ");
		result.append(lanSegment);
		result.append(')');
		return result.toString();
	}

} //VirtualSwitchImpl
