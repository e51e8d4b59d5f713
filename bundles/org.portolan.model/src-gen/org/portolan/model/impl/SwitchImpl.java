/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.PortolanPackage;
import org.portolan.model.Switch;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Switch</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.SwitchImpl#getBackboneBytesPerSecond <em>Backbone Bytes Per Second</em>}</li>
 *   <li>{@link org.portolan.model.impl.SwitchImpl#getLatencySeconds <em>Latency Seconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SwitchImpl extends NodeImpl implements Switch {
	/**
	 * The default value of the '{@link #getBackboneBytesPerSecond() <em>Backbone Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackboneBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double BACKBONE_BYTES_PER_SECOND_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBackboneBytesPerSecond() <em>Backbone Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackboneBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected double backboneBytesPerSecond = BACKBONE_BYTES_PER_SECOND_EDEFAULT;

	/**
	 * This is true if the Backbone Bytes Per Second attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean backboneBytesPerSecondESet;

	/**
	 * The default value of the '{@link #getLatencySeconds() <em>Latency Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencySeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double LATENCY_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLatencySeconds() <em>Latency Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencySeconds()
	 * @generated
	 * @ordered
	 */
	protected double latencySeconds = LATENCY_SECONDS_EDEFAULT;

	/**
	 * This is true if the Latency Seconds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean latencySecondsESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SwitchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.SWITCH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBackboneBytesPerSecond() {
		return backboneBytesPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackboneBytesPerSecond(double newBackboneBytesPerSecond) {
		double oldBackboneBytesPerSecond = backboneBytesPerSecond;
		backboneBytesPerSecond = newBackboneBytesPerSecond;
		boolean oldBackboneBytesPerSecondESet = backboneBytesPerSecondESet;
		backboneBytesPerSecondESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.SWITCH__BACKBONE_BYTES_PER_SECOND, oldBackboneBytesPerSecond, backboneBytesPerSecond, !oldBackboneBytesPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBackboneBytesPerSecond() {
		double oldBackboneBytesPerSecond = backboneBytesPerSecond;
		boolean oldBackboneBytesPerSecondESet = backboneBytesPerSecondESet;
		backboneBytesPerSecond = BACKBONE_BYTES_PER_SECOND_EDEFAULT;
		backboneBytesPerSecondESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.SWITCH__BACKBONE_BYTES_PER_SECOND, oldBackboneBytesPerSecond, BACKBONE_BYTES_PER_SECOND_EDEFAULT, oldBackboneBytesPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBackboneBytesPerSecond() {
		return backboneBytesPerSecondESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLatencySeconds() {
		return latencySeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatencySeconds(double newLatencySeconds) {
		double oldLatencySeconds = latencySeconds;
		latencySeconds = newLatencySeconds;
		boolean oldLatencySecondsESet = latencySecondsESet;
		latencySecondsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.SWITCH__LATENCY_SECONDS, oldLatencySeconds, latencySeconds, !oldLatencySecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLatencySeconds() {
		double oldLatencySeconds = latencySeconds;
		boolean oldLatencySecondsESet = latencySecondsESet;
		latencySeconds = LATENCY_SECONDS_EDEFAULT;
		latencySecondsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.SWITCH__LATENCY_SECONDS, oldLatencySeconds, LATENCY_SECONDS_EDEFAULT, oldLatencySecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLatencySeconds() {
		return latencySecondsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.SWITCH__BACKBONE_BYTES_PER_SECOND:
				return getBackboneBytesPerSecond();
			case PortolanPackage.SWITCH__LATENCY_SECONDS:
				return getLatencySeconds();
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
			case PortolanPackage.SWITCH__BACKBONE_BYTES_PER_SECOND:
				setBackboneBytesPerSecond((Double)newValue);
				return;
			case PortolanPackage.SWITCH__LATENCY_SECONDS:
				setLatencySeconds((Double)newValue);
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
			case PortolanPackage.SWITCH__BACKBONE_BYTES_PER_SECOND:
				unsetBackboneBytesPerSecond();
				return;
			case PortolanPackage.SWITCH__LATENCY_SECONDS:
				unsetLatencySeconds();
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
			case PortolanPackage.SWITCH__BACKBONE_BYTES_PER_SECOND:
				return isSetBackboneBytesPerSecond();
			case PortolanPackage.SWITCH__LATENCY_SECONDS:
				return isSetLatencySeconds();
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
		result.append(" (backboneBytesPerSecond: ");
		if (backboneBytesPerSecondESet) result.append(backboneBytesPerSecond); else result.append("<unset>");
		result.append(", latencySeconds: ");
		if (latencySecondsESet) result.append(latencySeconds); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //SwitchImpl
