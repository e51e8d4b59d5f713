/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.CentralStorage;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Central Storage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.CentralStorageImpl#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.portolan.model.impl.CentralStorageImpl#getFixedBytes <em>Fixed Bytes</em>}</li>
 *   <li>{@link org.portolan.model.impl.CentralStorageImpl#getAgeListFraction <em>Age List Fraction</em>}</li>
 *   <li>{@link org.portolan.model.impl.CentralStorageImpl#isEarlyWrites <em>Early Writes</em>}</li>
 *   <li>{@link org.portolan.model.impl.CentralStorageImpl#isKeepSlot <em>Keep Slot</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CentralStorageImpl extends StorageLevelImpl implements CentralStorage {
	/**
	 * The default value of the '{@link #getSizeBytes() <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSizeBytes() <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeBytes()
	 * @generated
	 * @ordered
	 */
	protected long sizeBytes = SIZE_BYTES_EDEFAULT;

	/**
	 * This is true if the Size Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean sizeBytesESet;

	/**
	 * The default value of the '{@link #getFixedBytes() <em>Fixed Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixedBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long FIXED_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getFixedBytes() <em>Fixed Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixedBytes()
	 * @generated
	 * @ordered
	 */
	protected long fixedBytes = FIXED_BYTES_EDEFAULT;

	/**
	 * This is true if the Fixed Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean fixedBytesESet;

	/**
	 * The default value of the '{@link #getAgeListFraction() <em>Age List Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeListFraction()
	 * @generated
	 * @ordered
	 */
	protected static final double AGE_LIST_FRACTION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getAgeListFraction() <em>Age List Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgeListFraction()
	 * @generated
	 * @ordered
	 */
	protected double ageListFraction = AGE_LIST_FRACTION_EDEFAULT;

	/**
	 * This is true if the Age List Fraction attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean ageListFractionESet;

	/**
	 * The default value of the '{@link #isEarlyWrites() <em>Early Writes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEarlyWrites()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EARLY_WRITES_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isEarlyWrites() <em>Early Writes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEarlyWrites()
	 * @generated
	 * @ordered
	 */
	protected boolean earlyWrites = EARLY_WRITES_EDEFAULT;

	/**
	 * The default value of the '{@link #isKeepSlot() <em>Keep Slot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeepSlot()
	 * @generated
	 * @ordered
	 */
	protected static final boolean KEEP_SLOT_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isKeepSlot() <em>Keep Slot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeepSlot()
	 * @generated
	 * @ordered
	 */
	protected boolean keepSlot = KEEP_SLOT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CentralStorageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.CENTRAL_STORAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSizeBytes() {
		return sizeBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeBytes(long newSizeBytes) {
		long oldSizeBytes = sizeBytes;
		sizeBytes = newSizeBytes;
		boolean oldSizeBytesESet = sizeBytesESet;
		sizeBytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.CENTRAL_STORAGE__SIZE_BYTES, oldSizeBytes, sizeBytes, !oldSizeBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSizeBytes() {
		long oldSizeBytes = sizeBytes;
		boolean oldSizeBytesESet = sizeBytesESet;
		sizeBytes = SIZE_BYTES_EDEFAULT;
		sizeBytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.CENTRAL_STORAGE__SIZE_BYTES, oldSizeBytes, SIZE_BYTES_EDEFAULT, oldSizeBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSizeBytes() {
		return sizeBytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFixedBytes() {
		return fixedBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFixedBytes(long newFixedBytes) {
		long oldFixedBytes = fixedBytes;
		fixedBytes = newFixedBytes;
		boolean oldFixedBytesESet = fixedBytesESet;
		fixedBytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.CENTRAL_STORAGE__FIXED_BYTES, oldFixedBytes, fixedBytes, !oldFixedBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetFixedBytes() {
		long oldFixedBytes = fixedBytes;
		boolean oldFixedBytesESet = fixedBytesESet;
		fixedBytes = FIXED_BYTES_EDEFAULT;
		fixedBytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.CENTRAL_STORAGE__FIXED_BYTES, oldFixedBytes, FIXED_BYTES_EDEFAULT, oldFixedBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetFixedBytes() {
		return fixedBytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAgeListFraction() {
		return ageListFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgeListFraction(double newAgeListFraction) {
		double oldAgeListFraction = ageListFraction;
		ageListFraction = newAgeListFraction;
		boolean oldAgeListFractionESet = ageListFractionESet;
		ageListFractionESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.CENTRAL_STORAGE__AGE_LIST_FRACTION, oldAgeListFraction, ageListFraction, !oldAgeListFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAgeListFraction() {
		double oldAgeListFraction = ageListFraction;
		boolean oldAgeListFractionESet = ageListFractionESet;
		ageListFraction = AGE_LIST_FRACTION_EDEFAULT;
		ageListFractionESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.CENTRAL_STORAGE__AGE_LIST_FRACTION, oldAgeListFraction, AGE_LIST_FRACTION_EDEFAULT, oldAgeListFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAgeListFraction() {
		return ageListFractionESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEarlyWrites() {
		return earlyWrites;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEarlyWrites(boolean newEarlyWrites) {
		boolean oldEarlyWrites = earlyWrites;
		earlyWrites = newEarlyWrites;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.CENTRAL_STORAGE__EARLY_WRITES, oldEarlyWrites, earlyWrites));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isKeepSlot() {
		return keepSlot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeepSlot(boolean newKeepSlot) {
		boolean oldKeepSlot = keepSlot;
		keepSlot = newKeepSlot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.CENTRAL_STORAGE__KEEP_SLOT, oldKeepSlot, keepSlot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.CENTRAL_STORAGE__SIZE_BYTES:
				return getSizeBytes();
			case PortolanPackage.CENTRAL_STORAGE__FIXED_BYTES:
				return getFixedBytes();
			case PortolanPackage.CENTRAL_STORAGE__AGE_LIST_FRACTION:
				return getAgeListFraction();
			case PortolanPackage.CENTRAL_STORAGE__EARLY_WRITES:
				return isEarlyWrites();
			case PortolanPackage.CENTRAL_STORAGE__KEEP_SLOT:
				return isKeepSlot();
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
			case PortolanPackage.CENTRAL_STORAGE__SIZE_BYTES:
				setSizeBytes((Long)newValue);
				return;
			case PortolanPackage.CENTRAL_STORAGE__FIXED_BYTES:
				setFixedBytes((Long)newValue);
				return;
			case PortolanPackage.CENTRAL_STORAGE__AGE_LIST_FRACTION:
				setAgeListFraction((Double)newValue);
				return;
			case PortolanPackage.CENTRAL_STORAGE__EARLY_WRITES:
				setEarlyWrites((Boolean)newValue);
				return;
			case PortolanPackage.CENTRAL_STORAGE__KEEP_SLOT:
				setKeepSlot((Boolean)newValue);
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
			case PortolanPackage.CENTRAL_STORAGE__SIZE_BYTES:
				unsetSizeBytes();
				return;
			case PortolanPackage.CENTRAL_STORAGE__FIXED_BYTES:
				unsetFixedBytes();
				return;
			case PortolanPackage.CENTRAL_STORAGE__AGE_LIST_FRACTION:
				unsetAgeListFraction();
				return;
			case PortolanPackage.CENTRAL_STORAGE__EARLY_WRITES:
				setEarlyWrites(EARLY_WRITES_EDEFAULT);
				return;
			case PortolanPackage.CENTRAL_STORAGE__KEEP_SLOT:
				setKeepSlot(KEEP_SLOT_EDEFAULT);
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
			case PortolanPackage.CENTRAL_STORAGE__SIZE_BYTES:
				return isSetSizeBytes();
			case PortolanPackage.CENTRAL_STORAGE__FIXED_BYTES:
				return isSetFixedBytes();
			case PortolanPackage.CENTRAL_STORAGE__AGE_LIST_FRACTION:
				return isSetAgeListFraction();
			case PortolanPackage.CENTRAL_STORAGE__EARLY_WRITES:
				return earlyWrites != EARLY_WRITES_EDEFAULT;
			case PortolanPackage.CENTRAL_STORAGE__KEEP_SLOT:
				return keepSlot != KEEP_SLOT_EDEFAULT;
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
		result.append(" (sizeBytes: ");
		if (sizeBytesESet) result.append(sizeBytes); else result.append("<unset>");
		result.append(", fixedBytes: ");
		if (fixedBytesESet) result.append(fixedBytes); else result.append("<unset>");
		result.append(", ageListFraction: ");
		if (ageListFractionESet) result.append(ageListFraction); else result.append("<unset>");
		result.append(", earlyWrites: ");
		result.append(earlyWrites);
		result.append(", keepSlot: ");
		result.append(keepSlot);
		result.append(')');
		return result.toString();
	}

} //CentralStorageImpl
