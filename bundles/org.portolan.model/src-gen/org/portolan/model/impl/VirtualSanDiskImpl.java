/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.PortolanPackage;
import org.portolan.model.VirtualSanDisk;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Virtual San Disk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.VirtualSanDiskImpl#getExtents <em>Extents</em>}</li>
 *   <li>{@link org.portolan.model.impl.VirtualSanDiskImpl#getReplicationLagSeconds <em>Replication Lag Seconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VirtualSanDiskImpl extends DiskPathImpl implements VirtualSanDisk {
	/**
	 * The default value of the '{@link #getExtents() <em>Extents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtents()
	 * @generated
	 * @ordered
	 */
	protected static final int EXTENTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getExtents() <em>Extents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtents()
	 * @generated
	 * @ordered
	 */
	protected int extents = EXTENTS_EDEFAULT;

	/**
	 * This is true if the Extents attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean extentsESet;

	/**
	 * The default value of the '{@link #getReplicationLagSeconds() <em>Replication Lag Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplicationLagSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double REPLICATION_LAG_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getReplicationLagSeconds() <em>Replication Lag Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplicationLagSeconds()
	 * @generated
	 * @ordered
	 */
	protected double replicationLagSeconds = REPLICATION_LAG_SECONDS_EDEFAULT;

	/**
	 * This is true if the Replication Lag Seconds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean replicationLagSecondsESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VirtualSanDiskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.VIRTUAL_SAN_DISK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getExtents() {
		return extents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtents(int newExtents) {
		int oldExtents = extents;
		extents = newExtents;
		boolean oldExtentsESet = extentsESet;
		extentsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.VIRTUAL_SAN_DISK__EXTENTS, oldExtents, extents, !oldExtentsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetExtents() {
		int oldExtents = extents;
		boolean oldExtentsESet = extentsESet;
		extents = EXTENTS_EDEFAULT;
		extentsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.VIRTUAL_SAN_DISK__EXTENTS, oldExtents, EXTENTS_EDEFAULT, oldExtentsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetExtents() {
		return extentsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getReplicationLagSeconds() {
		return replicationLagSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReplicationLagSeconds(double newReplicationLagSeconds) {
		double oldReplicationLagSeconds = replicationLagSeconds;
		replicationLagSeconds = newReplicationLagSeconds;
		boolean oldReplicationLagSecondsESet = replicationLagSecondsESet;
		replicationLagSecondsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.VIRTUAL_SAN_DISK__REPLICATION_LAG_SECONDS, oldReplicationLagSeconds, replicationLagSeconds, !oldReplicationLagSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReplicationLagSeconds() {
		double oldReplicationLagSeconds = replicationLagSeconds;
		boolean oldReplicationLagSecondsESet = replicationLagSecondsESet;
		replicationLagSeconds = REPLICATION_LAG_SECONDS_EDEFAULT;
		replicationLagSecondsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.VIRTUAL_SAN_DISK__REPLICATION_LAG_SECONDS, oldReplicationLagSeconds, REPLICATION_LAG_SECONDS_EDEFAULT, oldReplicationLagSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReplicationLagSeconds() {
		return replicationLagSecondsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.VIRTUAL_SAN_DISK__EXTENTS:
				return getExtents();
			case PortolanPackage.VIRTUAL_SAN_DISK__REPLICATION_LAG_SECONDS:
				return getReplicationLagSeconds();
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
			case PortolanPackage.VIRTUAL_SAN_DISK__EXTENTS:
				setExtents((Integer)newValue);
				return;
			case PortolanPackage.VIRTUAL_SAN_DISK__REPLICATION_LAG_SECONDS:
				setReplicationLagSeconds((Double)newValue);
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
			case PortolanPackage.VIRTUAL_SAN_DISK__EXTENTS:
				unsetExtents();
				return;
			case PortolanPackage.VIRTUAL_SAN_DISK__REPLICATION_LAG_SECONDS:
				unsetReplicationLagSeconds();
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
			case PortolanPackage.VIRTUAL_SAN_DISK__EXTENTS:
				return isSetExtents();
			case PortolanPackage.VIRTUAL_SAN_DISK__REPLICATION_LAG_SECONDS:
				return isSetReplicationLagSeconds();
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
		result.append(" (extents: ");
		if (extentsESet) result.append(extents); else result.append("<unset>");
		result.append(", replicationLagSeconds: ");
		if (replicationLagSecondsESet) result.append(replicationLagSeconds); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //VirtualSanDiskImpl
