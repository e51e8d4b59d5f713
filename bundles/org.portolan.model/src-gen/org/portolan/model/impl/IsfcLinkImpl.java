/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.portolan.model.FctcDevice;
import org.portolan.model.IsfcLink;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Isfc Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.IsfcLinkImpl#getDistanceKilometres <em>Distance Kilometres</em>}</li>
 *   <li>{@link org.portolan.model.impl.IsfcLinkImpl#getFctcDevices <em>Fctc Devices</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IsfcLinkImpl extends LinkImpl implements IsfcLink {
	/**
	 * The default value of the '{@link #getDistanceKilometres() <em>Distance Kilometres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistanceKilometres()
	 * @generated
	 * @ordered
	 */
	protected static final double DISTANCE_KILOMETRES_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDistanceKilometres() <em>Distance Kilometres</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistanceKilometres()
	 * @generated
	 * @ordered
	 */
	protected double distanceKilometres = DISTANCE_KILOMETRES_EDEFAULT;

	/**
	 * This is true if the Distance Kilometres attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean distanceKilometresESet;

	/**
	 * The cached value of the '{@link #getFctcDevices() <em>Fctc Devices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFctcDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<FctcDevice> fctcDevices;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IsfcLinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.ISFC_LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDistanceKilometres() {
		return distanceKilometres;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistanceKilometres(double newDistanceKilometres) {
		double oldDistanceKilometres = distanceKilometres;
		distanceKilometres = newDistanceKilometres;
		boolean oldDistanceKilometresESet = distanceKilometresESet;
		distanceKilometresESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.ISFC_LINK__DISTANCE_KILOMETRES, oldDistanceKilometres, distanceKilometres, !oldDistanceKilometresESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDistanceKilometres() {
		double oldDistanceKilometres = distanceKilometres;
		boolean oldDistanceKilometresESet = distanceKilometresESet;
		distanceKilometres = DISTANCE_KILOMETRES_EDEFAULT;
		distanceKilometresESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.ISFC_LINK__DISTANCE_KILOMETRES, oldDistanceKilometres, DISTANCE_KILOMETRES_EDEFAULT, oldDistanceKilometresESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDistanceKilometres() {
		return distanceKilometresESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FctcDevice> getFctcDevices() {
		if (fctcDevices == null) {
			fctcDevices = new EObjectContainmentEList<FctcDevice>(FctcDevice.class, this, PortolanPackage.ISFC_LINK__FCTC_DEVICES);
		}
		return fctcDevices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PortolanPackage.ISFC_LINK__FCTC_DEVICES:
				return ((InternalEList<?>)getFctcDevices()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.ISFC_LINK__DISTANCE_KILOMETRES:
				return getDistanceKilometres();
			case PortolanPackage.ISFC_LINK__FCTC_DEVICES:
				return getFctcDevices();
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
			case PortolanPackage.ISFC_LINK__DISTANCE_KILOMETRES:
				setDistanceKilometres((Double)newValue);
				return;
			case PortolanPackage.ISFC_LINK__FCTC_DEVICES:
				getFctcDevices().clear();
				getFctcDevices().addAll((Collection<? extends FctcDevice>)newValue);
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
			case PortolanPackage.ISFC_LINK__DISTANCE_KILOMETRES:
				unsetDistanceKilometres();
				return;
			case PortolanPackage.ISFC_LINK__FCTC_DEVICES:
				getFctcDevices().clear();
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
			case PortolanPackage.ISFC_LINK__DISTANCE_KILOMETRES:
				return isSetDistanceKilometres();
			case PortolanPackage.ISFC_LINK__FCTC_DEVICES:
				return fctcDevices != null && !fctcDevices.isEmpty();
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
		result.append(" (distanceKilometres: ");
		if (distanceKilometresESet) result.append(distanceKilometres); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //IsfcLinkImpl
