/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.Licence;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Licence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.LicenceImpl#getLicensedCores <em>Licensed Cores</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LicenceImpl extends NamedElementImpl implements Licence {
	/**
	 * The default value of the '{@link #getLicensedCores() <em>Licensed Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicensedCores()
	 * @generated
	 * @ordered
	 */
	protected static final int LICENSED_CORES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLicensedCores() <em>Licensed Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicensedCores()
	 * @generated
	 * @ordered
	 */
	protected int licensedCores = LICENSED_CORES_EDEFAULT;

	/**
	 * This is true if the Licensed Cores attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean licensedCoresESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LicenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.LICENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLicensedCores() {
		return licensedCores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLicensedCores(int newLicensedCores) {
		int oldLicensedCores = licensedCores;
		licensedCores = newLicensedCores;
		boolean oldLicensedCoresESet = licensedCoresESet;
		licensedCoresESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.LICENCE__LICENSED_CORES, oldLicensedCores, licensedCores, !oldLicensedCoresESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLicensedCores() {
		int oldLicensedCores = licensedCores;
		boolean oldLicensedCoresESet = licensedCoresESet;
		licensedCores = LICENSED_CORES_EDEFAULT;
		licensedCoresESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.LICENCE__LICENSED_CORES, oldLicensedCores, LICENSED_CORES_EDEFAULT, oldLicensedCoresESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLicensedCores() {
		return licensedCoresESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.LICENCE__LICENSED_CORES:
				return getLicensedCores();
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
			case PortolanPackage.LICENCE__LICENSED_CORES:
				setLicensedCores((Integer)newValue);
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
			case PortolanPackage.LICENCE__LICENSED_CORES:
				unsetLicensedCores();
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
			case PortolanPackage.LICENCE__LICENSED_CORES:
				return isSetLicensedCores();
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
		result.append(" (licensedCores: ");
		if (licensedCoresESet) result.append(licensedCores); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //LicenceImpl
