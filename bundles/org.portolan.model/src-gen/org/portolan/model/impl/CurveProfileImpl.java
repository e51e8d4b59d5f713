/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.portolan.model.CurvePoint;
import org.portolan.model.CurveProfile;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Curve Profile</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.CurveProfileImpl#getTouched <em>Touched</em>}</li>
 *   <li>{@link org.portolan.model.impl.CurveProfileImpl#getWritten <em>Written</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CurveProfileImpl extends MemoryProfileImpl implements CurveProfile {
	/**
	 * The cached value of the '{@link #getTouched() <em>Touched</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTouched()
	 * @generated
	 * @ordered
	 */
	protected EList<CurvePoint> touched;

	/**
	 * The cached value of the '{@link #getWritten() <em>Written</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWritten()
	 * @generated
	 * @ordered
	 */
	protected EList<CurvePoint> written;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CurveProfileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.CURVE_PROFILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CurvePoint> getTouched() {
		if (touched == null) {
			touched = new EObjectContainmentEList<CurvePoint>(CurvePoint.class, this, PortolanPackage.CURVE_PROFILE__TOUCHED);
		}
		return touched;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CurvePoint> getWritten() {
		if (written == null) {
			written = new EObjectContainmentEList<CurvePoint>(CurvePoint.class, this, PortolanPackage.CURVE_PROFILE__WRITTEN);
		}
		return written;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PortolanPackage.CURVE_PROFILE__TOUCHED:
				return ((InternalEList<?>)getTouched()).basicRemove(otherEnd, msgs);
			case PortolanPackage.CURVE_PROFILE__WRITTEN:
				return ((InternalEList<?>)getWritten()).basicRemove(otherEnd, msgs);
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
			case PortolanPackage.CURVE_PROFILE__TOUCHED:
				return getTouched();
			case PortolanPackage.CURVE_PROFILE__WRITTEN:
				return getWritten();
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
			case PortolanPackage.CURVE_PROFILE__TOUCHED:
				getTouched().clear();
				getTouched().addAll((Collection<? extends CurvePoint>)newValue);
				return;
			case PortolanPackage.CURVE_PROFILE__WRITTEN:
				getWritten().clear();
				getWritten().addAll((Collection<? extends CurvePoint>)newValue);
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
			case PortolanPackage.CURVE_PROFILE__TOUCHED:
				getTouched().clear();
				return;
			case PortolanPackage.CURVE_PROFILE__WRITTEN:
				getWritten().clear();
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
			case PortolanPackage.CURVE_PROFILE__TOUCHED:
				return touched != null && !touched.isEmpty();
			case PortolanPackage.CURVE_PROFILE__WRITTEN:
				return written != null && !written.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //CurveProfileImpl
