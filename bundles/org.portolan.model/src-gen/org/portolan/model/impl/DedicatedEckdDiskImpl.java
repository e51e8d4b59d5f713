/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.DedicatedEckdDisk;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dedicated Eckd Disk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.DedicatedEckdDiskImpl#getRealDevice <em>Real Device</em>}</li>
 *   <li>{@link org.portolan.model.impl.DedicatedEckdDiskImpl#getEquivalenceId <em>Equivalence Id</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DedicatedEckdDiskImpl extends DiskPathImpl implements DedicatedEckdDisk {
	/**
	 * The default value of the '{@link #getRealDevice() <em>Real Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRealDevice()
	 * @generated
	 * @ordered
	 */
	protected static final String REAL_DEVICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRealDevice() <em>Real Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRealDevice()
	 * @generated
	 * @ordered
	 */
	protected String realDevice = REAL_DEVICE_EDEFAULT;

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
	protected DedicatedEckdDiskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.DEDICATED_ECKD_DISK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRealDevice() {
		return realDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRealDevice(String newRealDevice) {
		String oldRealDevice = realDevice;
		realDevice = newRealDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DEDICATED_ECKD_DISK__REAL_DEVICE, oldRealDevice, realDevice));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DEDICATED_ECKD_DISK__EQUIVALENCE_ID, oldEquivalenceId, equivalenceId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.DEDICATED_ECKD_DISK__REAL_DEVICE:
				return getRealDevice();
			case PortolanPackage.DEDICATED_ECKD_DISK__EQUIVALENCE_ID:
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
			case PortolanPackage.DEDICATED_ECKD_DISK__REAL_DEVICE:
				setRealDevice((String)newValue);
				return;
			case PortolanPackage.DEDICATED_ECKD_DISK__EQUIVALENCE_ID:
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
			case PortolanPackage.DEDICATED_ECKD_DISK__REAL_DEVICE:
				setRealDevice(REAL_DEVICE_EDEFAULT);
				return;
			case PortolanPackage.DEDICATED_ECKD_DISK__EQUIVALENCE_ID:
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
			case PortolanPackage.DEDICATED_ECKD_DISK__REAL_DEVICE:
				return REAL_DEVICE_EDEFAULT == null ? realDevice != null : !REAL_DEVICE_EDEFAULT.equals(realDevice);
			case PortolanPackage.DEDICATED_ECKD_DISK__EQUIVALENCE_ID:
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
		result.append(" (realDevice: ");
		result.append(realDevice);
		result.append(", equivalenceId: ");
		result.append(equivalenceId);
		result.append(')');
		return result.toString();
	}

} //DedicatedEckdDiskImpl
