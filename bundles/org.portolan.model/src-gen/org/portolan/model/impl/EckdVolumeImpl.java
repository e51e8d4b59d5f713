/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.EckdVolume;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Eckd Volume</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.EckdVolumeImpl#getCylinders <em>Cylinders</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EckdVolumeImpl extends PagingVolumeImpl implements EckdVolume {
	/**
	 * The default value of the '{@link #getCylinders() <em>Cylinders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCylinders()
	 * @generated
	 * @ordered
	 */
	protected static final int CYLINDERS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCylinders() <em>Cylinders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCylinders()
	 * @generated
	 * @ordered
	 */
	protected int cylinders = CYLINDERS_EDEFAULT;

	/**
	 * This is true if the Cylinders attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean cylindersESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EckdVolumeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.ECKD_VOLUME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCylinders() {
		return cylinders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCylinders(int newCylinders) {
		int oldCylinders = cylinders;
		cylinders = newCylinders;
		boolean oldCylindersESet = cylindersESet;
		cylindersESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.ECKD_VOLUME__CYLINDERS, oldCylinders, cylinders, !oldCylindersESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCylinders() {
		int oldCylinders = cylinders;
		boolean oldCylindersESet = cylindersESet;
		cylinders = CYLINDERS_EDEFAULT;
		cylindersESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.ECKD_VOLUME__CYLINDERS, oldCylinders, CYLINDERS_EDEFAULT, oldCylindersESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCylinders() {
		return cylindersESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long slots() {
		return 180L * getCylinders();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.ECKD_VOLUME__CYLINDERS:
				return getCylinders();
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
			case PortolanPackage.ECKD_VOLUME__CYLINDERS:
				setCylinders((Integer)newValue);
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
			case PortolanPackage.ECKD_VOLUME__CYLINDERS:
				unsetCylinders();
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
			case PortolanPackage.ECKD_VOLUME__CYLINDERS:
				return isSetCylinders();
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
		result.append(" (cylinders: ");
		if (cylindersESet) result.append(cylinders); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //EckdVolumeImpl
