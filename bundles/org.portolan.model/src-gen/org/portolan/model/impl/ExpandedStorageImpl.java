/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.ExpandedStorage;
import org.portolan.model.PortolanPackage;
import org.portolan.model.SharedExpandedStorage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Expanded Storage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.ExpandedStorageImpl#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.portolan.model.impl.ExpandedStorageImpl#getPageMoveSeconds <em>Page Move Seconds</em>}</li>
 *   <li>{@link org.portolan.model.impl.ExpandedStorageImpl#getSharedStorage <em>Shared Storage</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExpandedStorageImpl extends StorageLevelImpl implements ExpandedStorage {
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
	 * The default value of the '{@link #getPageMoveSeconds() <em>Page Move Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPageMoveSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double PAGE_MOVE_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPageMoveSeconds() <em>Page Move Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPageMoveSeconds()
	 * @generated
	 * @ordered
	 */
	protected double pageMoveSeconds = PAGE_MOVE_SECONDS_EDEFAULT;

	/**
	 * This is true if the Page Move Seconds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean pageMoveSecondsESet;

	/**
	 * The cached value of the '{@link #getSharedStorage() <em>Shared Storage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharedStorage()
	 * @generated
	 * @ordered
	 */
	protected SharedExpandedStorage sharedStorage;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExpandedStorageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.EXPANDED_STORAGE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.EXPANDED_STORAGE__SIZE_BYTES, oldSizeBytes, sizeBytes, !oldSizeBytesESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.EXPANDED_STORAGE__SIZE_BYTES, oldSizeBytes, SIZE_BYTES_EDEFAULT, oldSizeBytesESet));
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
	public double getPageMoveSeconds() {
		return pageMoveSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPageMoveSeconds(double newPageMoveSeconds) {
		double oldPageMoveSeconds = pageMoveSeconds;
		pageMoveSeconds = newPageMoveSeconds;
		boolean oldPageMoveSecondsESet = pageMoveSecondsESet;
		pageMoveSecondsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.EXPANDED_STORAGE__PAGE_MOVE_SECONDS, oldPageMoveSeconds, pageMoveSeconds, !oldPageMoveSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPageMoveSeconds() {
		double oldPageMoveSeconds = pageMoveSeconds;
		boolean oldPageMoveSecondsESet = pageMoveSecondsESet;
		pageMoveSeconds = PAGE_MOVE_SECONDS_EDEFAULT;
		pageMoveSecondsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.EXPANDED_STORAGE__PAGE_MOVE_SECONDS, oldPageMoveSeconds, PAGE_MOVE_SECONDS_EDEFAULT, oldPageMoveSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPageMoveSeconds() {
		return pageMoveSecondsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SharedExpandedStorage getSharedStorage() {
		if (sharedStorage != null && sharedStorage.eIsProxy()) {
			InternalEObject oldSharedStorage = (InternalEObject)sharedStorage;
			sharedStorage = (SharedExpandedStorage)eResolveProxy(oldSharedStorage);
			if (sharedStorage != oldSharedStorage) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PortolanPackage.EXPANDED_STORAGE__SHARED_STORAGE, oldSharedStorage, sharedStorage));
			}
		}
		return sharedStorage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SharedExpandedStorage basicGetSharedStorage() {
		return sharedStorage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSharedStorage(SharedExpandedStorage newSharedStorage) {
		SharedExpandedStorage oldSharedStorage = sharedStorage;
		sharedStorage = newSharedStorage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.EXPANDED_STORAGE__SHARED_STORAGE, oldSharedStorage, sharedStorage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.EXPANDED_STORAGE__SIZE_BYTES:
				return getSizeBytes();
			case PortolanPackage.EXPANDED_STORAGE__PAGE_MOVE_SECONDS:
				return getPageMoveSeconds();
			case PortolanPackage.EXPANDED_STORAGE__SHARED_STORAGE:
				if (resolve) return getSharedStorage();
				return basicGetSharedStorage();
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
			case PortolanPackage.EXPANDED_STORAGE__SIZE_BYTES:
				setSizeBytes((Long)newValue);
				return;
			case PortolanPackage.EXPANDED_STORAGE__PAGE_MOVE_SECONDS:
				setPageMoveSeconds((Double)newValue);
				return;
			case PortolanPackage.EXPANDED_STORAGE__SHARED_STORAGE:
				setSharedStorage((SharedExpandedStorage)newValue);
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
			case PortolanPackage.EXPANDED_STORAGE__SIZE_BYTES:
				unsetSizeBytes();
				return;
			case PortolanPackage.EXPANDED_STORAGE__PAGE_MOVE_SECONDS:
				unsetPageMoveSeconds();
				return;
			case PortolanPackage.EXPANDED_STORAGE__SHARED_STORAGE:
				setSharedStorage((SharedExpandedStorage)null);
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
			case PortolanPackage.EXPANDED_STORAGE__SIZE_BYTES:
				return isSetSizeBytes();
			case PortolanPackage.EXPANDED_STORAGE__PAGE_MOVE_SECONDS:
				return isSetPageMoveSeconds();
			case PortolanPackage.EXPANDED_STORAGE__SHARED_STORAGE:
				return sharedStorage != null;
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
		result.append(", pageMoveSeconds: ");
		if (pageMoveSecondsESet) result.append(pageMoveSeconds); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //ExpandedStorageImpl
