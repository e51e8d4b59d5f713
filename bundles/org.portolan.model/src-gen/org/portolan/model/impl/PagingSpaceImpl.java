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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.portolan.model.PagingSpace;
import org.portolan.model.PagingVolume;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Paging Space</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.PagingSpaceImpl#getVolumes <em>Volumes</em>}</li>
 *   <li>{@link org.portolan.model.impl.PagingSpaceImpl#getSharedVolumes <em>Shared Volumes</em>}</li>
 *   <li>{@link org.portolan.model.impl.PagingSpaceImpl#getChannelBytesPerSecond <em>Channel Bytes Per Second</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PagingSpaceImpl extends StorageLevelImpl implements PagingSpace {
	/**
	 * The cached value of the '{@link #getVolumes() <em>Volumes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolumes()
	 * @generated
	 * @ordered
	 */
	protected EList<PagingVolume> volumes;

	/**
	 * The cached value of the '{@link #getSharedVolumes() <em>Shared Volumes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharedVolumes()
	 * @generated
	 * @ordered
	 */
	protected EList<PagingVolume> sharedVolumes;

	/**
	 * The default value of the '{@link #getChannelBytesPerSecond() <em>Channel Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannelBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double CHANNEL_BYTES_PER_SECOND_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getChannelBytesPerSecond() <em>Channel Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannelBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected double channelBytesPerSecond = CHANNEL_BYTES_PER_SECOND_EDEFAULT;

	/**
	 * This is true if the Channel Bytes Per Second attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean channelBytesPerSecondESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PagingSpaceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.PAGING_SPACE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PagingVolume> getVolumes() {
		if (volumes == null) {
			volumes = new EObjectContainmentEList<PagingVolume>(PagingVolume.class, this, PortolanPackage.PAGING_SPACE__VOLUMES);
		}
		return volumes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PagingVolume> getSharedVolumes() {
		if (sharedVolumes == null) {
			sharedVolumes = new EObjectResolvingEList<PagingVolume>(PagingVolume.class, this, PortolanPackage.PAGING_SPACE__SHARED_VOLUMES);
		}
		return sharedVolumes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getChannelBytesPerSecond() {
		return channelBytesPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannelBytesPerSecond(double newChannelBytesPerSecond) {
		double oldChannelBytesPerSecond = channelBytesPerSecond;
		channelBytesPerSecond = newChannelBytesPerSecond;
		boolean oldChannelBytesPerSecondESet = channelBytesPerSecondESet;
		channelBytesPerSecondESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PAGING_SPACE__CHANNEL_BYTES_PER_SECOND, oldChannelBytesPerSecond, channelBytesPerSecond, !oldChannelBytesPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetChannelBytesPerSecond() {
		double oldChannelBytesPerSecond = channelBytesPerSecond;
		boolean oldChannelBytesPerSecondESet = channelBytesPerSecondESet;
		channelBytesPerSecond = CHANNEL_BYTES_PER_SECOND_EDEFAULT;
		channelBytesPerSecondESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.PAGING_SPACE__CHANNEL_BYTES_PER_SECOND, oldChannelBytesPerSecond, CHANNEL_BYTES_PER_SECOND_EDEFAULT, oldChannelBytesPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetChannelBytesPerSecond() {
		return channelBytesPerSecondESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PortolanPackage.PAGING_SPACE__VOLUMES:
				return ((InternalEList<?>)getVolumes()).basicRemove(otherEnd, msgs);
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
			case PortolanPackage.PAGING_SPACE__VOLUMES:
				return getVolumes();
			case PortolanPackage.PAGING_SPACE__SHARED_VOLUMES:
				return getSharedVolumes();
			case PortolanPackage.PAGING_SPACE__CHANNEL_BYTES_PER_SECOND:
				return getChannelBytesPerSecond();
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
			case PortolanPackage.PAGING_SPACE__VOLUMES:
				getVolumes().clear();
				getVolumes().addAll((Collection<? extends PagingVolume>)newValue);
				return;
			case PortolanPackage.PAGING_SPACE__SHARED_VOLUMES:
				getSharedVolumes().clear();
				getSharedVolumes().addAll((Collection<? extends PagingVolume>)newValue);
				return;
			case PortolanPackage.PAGING_SPACE__CHANNEL_BYTES_PER_SECOND:
				setChannelBytesPerSecond((Double)newValue);
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
			case PortolanPackage.PAGING_SPACE__VOLUMES:
				getVolumes().clear();
				return;
			case PortolanPackage.PAGING_SPACE__SHARED_VOLUMES:
				getSharedVolumes().clear();
				return;
			case PortolanPackage.PAGING_SPACE__CHANNEL_BYTES_PER_SECOND:
				unsetChannelBytesPerSecond();
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
			case PortolanPackage.PAGING_SPACE__VOLUMES:
				return volumes != null && !volumes.isEmpty();
			case PortolanPackage.PAGING_SPACE__SHARED_VOLUMES:
				return sharedVolumes != null && !sharedVolumes.isEmpty();
			case PortolanPackage.PAGING_SPACE__CHANNEL_BYTES_PER_SECOND:
				return isSetChannelBytesPerSecond();
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
		result.append(" (channelBytesPerSecond: ");
		if (channelBytesPerSecondESet) result.append(channelBytesPerSecond); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //PagingSpaceImpl
