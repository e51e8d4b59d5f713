/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.portolan.model.PortolanPackage;
import org.portolan.model.ServiceLevel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service Level</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.ServiceLevelImpl#getLongestOutageSeconds <em>Longest Outage Seconds</em>}</li>
 *   <li>{@link org.portolan.model.impl.ServiceLevelImpl#getLongestRelocationSeconds <em>Longest Relocation Seconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceLevelImpl extends MinimalEObjectImpl.Container implements ServiceLevel {
	/**
	 * The default value of the '{@link #getLongestOutageSeconds() <em>Longest Outage Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongestOutageSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double LONGEST_OUTAGE_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLongestOutageSeconds() <em>Longest Outage Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongestOutageSeconds()
	 * @generated
	 * @ordered
	 */
	protected double longestOutageSeconds = LONGEST_OUTAGE_SECONDS_EDEFAULT;

	/**
	 * This is true if the Longest Outage Seconds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean longestOutageSecondsESet;

	/**
	 * The default value of the '{@link #getLongestRelocationSeconds() <em>Longest Relocation Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongestRelocationSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double LONGEST_RELOCATION_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLongestRelocationSeconds() <em>Longest Relocation Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongestRelocationSeconds()
	 * @generated
	 * @ordered
	 */
	protected double longestRelocationSeconds = LONGEST_RELOCATION_SECONDS_EDEFAULT;

	/**
	 * This is true if the Longest Relocation Seconds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean longestRelocationSecondsESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceLevelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.SERVICE_LEVEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLongestOutageSeconds() {
		return longestOutageSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLongestOutageSeconds(double newLongestOutageSeconds) {
		double oldLongestOutageSeconds = longestOutageSeconds;
		longestOutageSeconds = newLongestOutageSeconds;
		boolean oldLongestOutageSecondsESet = longestOutageSecondsESet;
		longestOutageSecondsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.SERVICE_LEVEL__LONGEST_OUTAGE_SECONDS, oldLongestOutageSeconds, longestOutageSeconds, !oldLongestOutageSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLongestOutageSeconds() {
		double oldLongestOutageSeconds = longestOutageSeconds;
		boolean oldLongestOutageSecondsESet = longestOutageSecondsESet;
		longestOutageSeconds = LONGEST_OUTAGE_SECONDS_EDEFAULT;
		longestOutageSecondsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.SERVICE_LEVEL__LONGEST_OUTAGE_SECONDS, oldLongestOutageSeconds, LONGEST_OUTAGE_SECONDS_EDEFAULT, oldLongestOutageSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLongestOutageSeconds() {
		return longestOutageSecondsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLongestRelocationSeconds() {
		return longestRelocationSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLongestRelocationSeconds(double newLongestRelocationSeconds) {
		double oldLongestRelocationSeconds = longestRelocationSeconds;
		longestRelocationSeconds = newLongestRelocationSeconds;
		boolean oldLongestRelocationSecondsESet = longestRelocationSecondsESet;
		longestRelocationSecondsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.SERVICE_LEVEL__LONGEST_RELOCATION_SECONDS, oldLongestRelocationSeconds, longestRelocationSeconds, !oldLongestRelocationSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLongestRelocationSeconds() {
		double oldLongestRelocationSeconds = longestRelocationSeconds;
		boolean oldLongestRelocationSecondsESet = longestRelocationSecondsESet;
		longestRelocationSeconds = LONGEST_RELOCATION_SECONDS_EDEFAULT;
		longestRelocationSecondsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.SERVICE_LEVEL__LONGEST_RELOCATION_SECONDS, oldLongestRelocationSeconds, LONGEST_RELOCATION_SECONDS_EDEFAULT, oldLongestRelocationSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLongestRelocationSeconds() {
		return longestRelocationSecondsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.SERVICE_LEVEL__LONGEST_OUTAGE_SECONDS:
				return getLongestOutageSeconds();
			case PortolanPackage.SERVICE_LEVEL__LONGEST_RELOCATION_SECONDS:
				return getLongestRelocationSeconds();
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
			case PortolanPackage.SERVICE_LEVEL__LONGEST_OUTAGE_SECONDS:
				setLongestOutageSeconds((Double)newValue);
				return;
			case PortolanPackage.SERVICE_LEVEL__LONGEST_RELOCATION_SECONDS:
				setLongestRelocationSeconds((Double)newValue);
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
			case PortolanPackage.SERVICE_LEVEL__LONGEST_OUTAGE_SECONDS:
				unsetLongestOutageSeconds();
				return;
			case PortolanPackage.SERVICE_LEVEL__LONGEST_RELOCATION_SECONDS:
				unsetLongestRelocationSeconds();
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
			case PortolanPackage.SERVICE_LEVEL__LONGEST_OUTAGE_SECONDS:
				return isSetLongestOutageSeconds();
			case PortolanPackage.SERVICE_LEVEL__LONGEST_RELOCATION_SECONDS:
				return isSetLongestRelocationSeconds();
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
		result.append(" (longestOutageSeconds: ");
		if (longestOutageSecondsESet) result.append(longestOutageSeconds); else result.append("<unset>");
		result.append(", longestRelocationSeconds: ");
		if (longestRelocationSecondsESet) result.append(longestRelocationSeconds); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //ServiceLevelImpl
