/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.ChannelKind;
import org.portolan.model.ChannelPath;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Channel Path</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.ChannelPathImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.portolan.model.impl.ChannelPathImpl#getLineRateBytesPerSecond <em>Line Rate Bytes Per Second</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChannelPathImpl extends NamedElementImpl implements ChannelPath {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ChannelKind KIND_EDEFAULT = ChannelKind.FICON_EXPRESS8;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ChannelKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getLineRateBytesPerSecond() <em>Line Rate Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLineRateBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double LINE_RATE_BYTES_PER_SECOND_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLineRateBytesPerSecond() <em>Line Rate Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLineRateBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected double lineRateBytesPerSecond = LINE_RATE_BYTES_PER_SECOND_EDEFAULT;

	/**
	 * This is true if the Line Rate Bytes Per Second attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean lineRateBytesPerSecondESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChannelPathImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.CHANNEL_PATH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChannelKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ChannelKind newKind) {
		ChannelKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.CHANNEL_PATH__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLineRateBytesPerSecond() {
		return lineRateBytesPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLineRateBytesPerSecond(double newLineRateBytesPerSecond) {
		double oldLineRateBytesPerSecond = lineRateBytesPerSecond;
		lineRateBytesPerSecond = newLineRateBytesPerSecond;
		boolean oldLineRateBytesPerSecondESet = lineRateBytesPerSecondESet;
		lineRateBytesPerSecondESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.CHANNEL_PATH__LINE_RATE_BYTES_PER_SECOND, oldLineRateBytesPerSecond, lineRateBytesPerSecond, !oldLineRateBytesPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLineRateBytesPerSecond() {
		double oldLineRateBytesPerSecond = lineRateBytesPerSecond;
		boolean oldLineRateBytesPerSecondESet = lineRateBytesPerSecondESet;
		lineRateBytesPerSecond = LINE_RATE_BYTES_PER_SECOND_EDEFAULT;
		lineRateBytesPerSecondESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.CHANNEL_PATH__LINE_RATE_BYTES_PER_SECOND, oldLineRateBytesPerSecond, LINE_RATE_BYTES_PER_SECOND_EDEFAULT, oldLineRateBytesPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLineRateBytesPerSecond() {
		return lineRateBytesPerSecondESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.CHANNEL_PATH__KIND:
				return getKind();
			case PortolanPackage.CHANNEL_PATH__LINE_RATE_BYTES_PER_SECOND:
				return getLineRateBytesPerSecond();
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
			case PortolanPackage.CHANNEL_PATH__KIND:
				setKind((ChannelKind)newValue);
				return;
			case PortolanPackage.CHANNEL_PATH__LINE_RATE_BYTES_PER_SECOND:
				setLineRateBytesPerSecond((Double)newValue);
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
			case PortolanPackage.CHANNEL_PATH__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PortolanPackage.CHANNEL_PATH__LINE_RATE_BYTES_PER_SECOND:
				unsetLineRateBytesPerSecond();
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
			case PortolanPackage.CHANNEL_PATH__KIND:
				return kind != KIND_EDEFAULT;
			case PortolanPackage.CHANNEL_PATH__LINE_RATE_BYTES_PER_SECOND:
				return isSetLineRateBytesPerSecond();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", lineRateBytesPerSecond: ");
		if (lineRateBytesPerSecondESet) result.append(lineRateBytesPerSecond); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //ChannelPathImpl
