/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.PortolanPackage;
import org.portolan.model.ReplicationLink;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Replication Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.ReplicationLinkImpl#getCycleSeconds <em>Cycle Seconds</em>}</li>
 *   <li>{@link org.portolan.model.impl.ReplicationLinkImpl#isSynchronous <em>Synchronous</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReplicationLinkImpl extends LinkImpl implements ReplicationLink {
	/**
	 * The default value of the '{@link #getCycleSeconds() <em>Cycle Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCycleSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double CYCLE_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCycleSeconds() <em>Cycle Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCycleSeconds()
	 * @generated
	 * @ordered
	 */
	protected double cycleSeconds = CYCLE_SECONDS_EDEFAULT;

	/**
	 * This is true if the Cycle Seconds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean cycleSecondsESet;

	/**
	 * The default value of the '{@link #isSynchronous() <em>Synchronous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSynchronous()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SYNCHRONOUS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSynchronous() <em>Synchronous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSynchronous()
	 * @generated
	 * @ordered
	 */
	protected boolean synchronous = SYNCHRONOUS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReplicationLinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.REPLICATION_LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCycleSeconds() {
		return cycleSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCycleSeconds(double newCycleSeconds) {
		double oldCycleSeconds = cycleSeconds;
		cycleSeconds = newCycleSeconds;
		boolean oldCycleSecondsESet = cycleSecondsESet;
		cycleSecondsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.REPLICATION_LINK__CYCLE_SECONDS, oldCycleSeconds, cycleSeconds, !oldCycleSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCycleSeconds() {
		double oldCycleSeconds = cycleSeconds;
		boolean oldCycleSecondsESet = cycleSecondsESet;
		cycleSeconds = CYCLE_SECONDS_EDEFAULT;
		cycleSecondsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.REPLICATION_LINK__CYCLE_SECONDS, oldCycleSeconds, CYCLE_SECONDS_EDEFAULT, oldCycleSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCycleSeconds() {
		return cycleSecondsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSynchronous() {
		return synchronous;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSynchronous(boolean newSynchronous) {
		boolean oldSynchronous = synchronous;
		synchronous = newSynchronous;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.REPLICATION_LINK__SYNCHRONOUS, oldSynchronous, synchronous));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.REPLICATION_LINK__CYCLE_SECONDS:
				return getCycleSeconds();
			case PortolanPackage.REPLICATION_LINK__SYNCHRONOUS:
				return isSynchronous();
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
			case PortolanPackage.REPLICATION_LINK__CYCLE_SECONDS:
				setCycleSeconds((Double)newValue);
				return;
			case PortolanPackage.REPLICATION_LINK__SYNCHRONOUS:
				setSynchronous((Boolean)newValue);
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
			case PortolanPackage.REPLICATION_LINK__CYCLE_SECONDS:
				unsetCycleSeconds();
				return;
			case PortolanPackage.REPLICATION_LINK__SYNCHRONOUS:
				setSynchronous(SYNCHRONOUS_EDEFAULT);
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
			case PortolanPackage.REPLICATION_LINK__CYCLE_SECONDS:
				return isSetCycleSeconds();
			case PortolanPackage.REPLICATION_LINK__SYNCHRONOUS:
				return synchronous != SYNCHRONOUS_EDEFAULT;
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
		result.append(" (cycleSeconds: ");
		if (cycleSecondsESet) result.append(cycleSeconds); else result.append("<unset>");
		result.append(", synchronous: ");
		result.append(synchronous);
		result.append(')');
		return result.toString();
	}

} //ReplicationLinkImpl
