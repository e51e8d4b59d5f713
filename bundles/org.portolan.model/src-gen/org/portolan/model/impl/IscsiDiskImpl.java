/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.IscsiDisk;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Iscsi Disk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.IscsiDiskImpl#getPortal <em>Portal</em>}</li>
 *   <li>{@link org.portolan.model.impl.IscsiDiskImpl#getTargetName <em>Target Name</em>}</li>
 *   <li>{@link org.portolan.model.impl.IscsiDiskImpl#getSessionTimeoutSeconds <em>Session Timeout Seconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IscsiDiskImpl extends DiskPathImpl implements IscsiDisk {
	/**
	 * The default value of the '{@link #getPortal() <em>Portal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortal()
	 * @generated
	 * @ordered
	 */
	protected static final String PORTAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPortal() <em>Portal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPortal()
	 * @generated
	 * @ordered
	 */
	protected String portal = PORTAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetName() <em>Target Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetName()
	 * @generated
	 * @ordered
	 */
	protected static final String TARGET_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetName() <em>Target Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetName()
	 * @generated
	 * @ordered
	 */
	protected String targetName = TARGET_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSessionTimeoutSeconds() <em>Session Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionTimeoutSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double SESSION_TIMEOUT_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSessionTimeoutSeconds() <em>Session Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessionTimeoutSeconds()
	 * @generated
	 * @ordered
	 */
	protected double sessionTimeoutSeconds = SESSION_TIMEOUT_SECONDS_EDEFAULT;

	/**
	 * This is true if the Session Timeout Seconds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean sessionTimeoutSecondsESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IscsiDiskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.ISCSI_DISK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPortal() {
		return portal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPortal(String newPortal) {
		String oldPortal = portal;
		portal = newPortal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.ISCSI_DISK__PORTAL, oldPortal, portal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTargetName() {
		return targetName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetName(String newTargetName) {
		String oldTargetName = targetName;
		targetName = newTargetName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.ISCSI_DISK__TARGET_NAME, oldTargetName, targetName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSessionTimeoutSeconds() {
		return sessionTimeoutSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSessionTimeoutSeconds(double newSessionTimeoutSeconds) {
		double oldSessionTimeoutSeconds = sessionTimeoutSeconds;
		sessionTimeoutSeconds = newSessionTimeoutSeconds;
		boolean oldSessionTimeoutSecondsESet = sessionTimeoutSecondsESet;
		sessionTimeoutSecondsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.ISCSI_DISK__SESSION_TIMEOUT_SECONDS, oldSessionTimeoutSeconds, sessionTimeoutSeconds, !oldSessionTimeoutSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSessionTimeoutSeconds() {
		double oldSessionTimeoutSeconds = sessionTimeoutSeconds;
		boolean oldSessionTimeoutSecondsESet = sessionTimeoutSecondsESet;
		sessionTimeoutSeconds = SESSION_TIMEOUT_SECONDS_EDEFAULT;
		sessionTimeoutSecondsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.ISCSI_DISK__SESSION_TIMEOUT_SECONDS, oldSessionTimeoutSeconds, SESSION_TIMEOUT_SECONDS_EDEFAULT, oldSessionTimeoutSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSessionTimeoutSeconds() {
		return sessionTimeoutSecondsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.ISCSI_DISK__PORTAL:
				return getPortal();
			case PortolanPackage.ISCSI_DISK__TARGET_NAME:
				return getTargetName();
			case PortolanPackage.ISCSI_DISK__SESSION_TIMEOUT_SECONDS:
				return getSessionTimeoutSeconds();
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
			case PortolanPackage.ISCSI_DISK__PORTAL:
				setPortal((String)newValue);
				return;
			case PortolanPackage.ISCSI_DISK__TARGET_NAME:
				setTargetName((String)newValue);
				return;
			case PortolanPackage.ISCSI_DISK__SESSION_TIMEOUT_SECONDS:
				setSessionTimeoutSeconds((Double)newValue);
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
			case PortolanPackage.ISCSI_DISK__PORTAL:
				setPortal(PORTAL_EDEFAULT);
				return;
			case PortolanPackage.ISCSI_DISK__TARGET_NAME:
				setTargetName(TARGET_NAME_EDEFAULT);
				return;
			case PortolanPackage.ISCSI_DISK__SESSION_TIMEOUT_SECONDS:
				unsetSessionTimeoutSeconds();
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
			case PortolanPackage.ISCSI_DISK__PORTAL:
				return PORTAL_EDEFAULT == null ? portal != null : !PORTAL_EDEFAULT.equals(portal);
			case PortolanPackage.ISCSI_DISK__TARGET_NAME:
				return TARGET_NAME_EDEFAULT == null ? targetName != null : !TARGET_NAME_EDEFAULT.equals(targetName);
			case PortolanPackage.ISCSI_DISK__SESSION_TIMEOUT_SECONDS:
				return isSetSessionTimeoutSeconds();
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
		result.append(" (portal: ");
		result.append(portal);
		result.append(", targetName: ");
		result.append(targetName);
		result.append(", sessionTimeoutSeconds: ");
		if (sessionTimeoutSecondsESet) result.append(sessionTimeoutSeconds); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //IscsiDiskImpl
