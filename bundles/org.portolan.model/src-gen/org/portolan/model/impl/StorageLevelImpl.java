/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.PortolanPackage;
import org.portolan.model.StorageLevel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Storage Level</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.StorageLevelImpl#getUsedBytes <em>Used Bytes</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class StorageLevelImpl extends NamedElementImpl implements StorageLevel {
	/**
	 * The default value of the '{@link #getUsedBytes() <em>Used Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long USED_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getUsedBytes() <em>Used Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedBytes()
	 * @generated
	 * @ordered
	 */
	protected long usedBytes = USED_BYTES_EDEFAULT;

	/**
	 * This is true if the Used Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean usedBytesESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StorageLevelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.STORAGE_LEVEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getUsedBytes() {
		return usedBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsedBytes(long newUsedBytes) {
		long oldUsedBytes = usedBytes;
		usedBytes = newUsedBytes;
		boolean oldUsedBytesESet = usedBytesESet;
		usedBytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.STORAGE_LEVEL__USED_BYTES, oldUsedBytes, usedBytes, !oldUsedBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetUsedBytes() {
		long oldUsedBytes = usedBytes;
		boolean oldUsedBytesESet = usedBytesESet;
		usedBytes = USED_BYTES_EDEFAULT;
		usedBytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.STORAGE_LEVEL__USED_BYTES, oldUsedBytes, USED_BYTES_EDEFAULT, oldUsedBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetUsedBytes() {
		return usedBytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.STORAGE_LEVEL__USED_BYTES:
				return getUsedBytes();
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
			case PortolanPackage.STORAGE_LEVEL__USED_BYTES:
				setUsedBytes((Long)newValue);
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
			case PortolanPackage.STORAGE_LEVEL__USED_BYTES:
				unsetUsedBytes();
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
			case PortolanPackage.STORAGE_LEVEL__USED_BYTES:
				return isSetUsedBytes();
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
		result.append(" (usedBytes: ");
		if (usedBytesESet) result.append(usedBytes); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //StorageLevelImpl
