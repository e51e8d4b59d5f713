/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.portolan.model.Datastore;
import org.portolan.model.DatastoreKind;
import org.portolan.model.Host;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Datastore</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.DatastoreImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.portolan.model.impl.DatastoreImpl#getCapacityBytes <em>Capacity Bytes</em>}</li>
 *   <li>{@link org.portolan.model.impl.DatastoreImpl#getFreeBytes <em>Free Bytes</em>}</li>
 *   <li>{@link org.portolan.model.impl.DatastoreImpl#getHosts <em>Hosts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DatastoreImpl extends NamedElementImpl implements Datastore {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final DatastoreKind KIND_EDEFAULT = DatastoreKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DatastoreKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapacityBytes() <em>Capacity Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacityBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long CAPACITY_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getCapacityBytes() <em>Capacity Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacityBytes()
	 * @generated
	 * @ordered
	 */
	protected long capacityBytes = CAPACITY_BYTES_EDEFAULT;

	/**
	 * This is true if the Capacity Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean capacityBytesESet;

	/**
	 * The default value of the '{@link #getFreeBytes() <em>Free Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreeBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long FREE_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getFreeBytes() <em>Free Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreeBytes()
	 * @generated
	 * @ordered
	 */
	protected long freeBytes = FREE_BYTES_EDEFAULT;

	/**
	 * This is true if the Free Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean freeBytesESet;

	/**
	 * The cached value of the '{@link #getHosts() <em>Hosts</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHosts()
	 * @generated
	 * @ordered
	 */
	protected EList<Host> hosts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DatastoreImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.DATASTORE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatastoreKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DatastoreKind newKind) {
		DatastoreKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DATASTORE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCapacityBytes() {
		return capacityBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacityBytes(long newCapacityBytes) {
		long oldCapacityBytes = capacityBytes;
		capacityBytes = newCapacityBytes;
		boolean oldCapacityBytesESet = capacityBytesESet;
		capacityBytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DATASTORE__CAPACITY_BYTES, oldCapacityBytes, capacityBytes, !oldCapacityBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCapacityBytes() {
		long oldCapacityBytes = capacityBytes;
		boolean oldCapacityBytesESet = capacityBytesESet;
		capacityBytes = CAPACITY_BYTES_EDEFAULT;
		capacityBytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.DATASTORE__CAPACITY_BYTES, oldCapacityBytes, CAPACITY_BYTES_EDEFAULT, oldCapacityBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCapacityBytes() {
		return capacityBytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFreeBytes() {
		return freeBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFreeBytes(long newFreeBytes) {
		long oldFreeBytes = freeBytes;
		freeBytes = newFreeBytes;
		boolean oldFreeBytesESet = freeBytesESet;
		freeBytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DATASTORE__FREE_BYTES, oldFreeBytes, freeBytes, !oldFreeBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetFreeBytes() {
		long oldFreeBytes = freeBytes;
		boolean oldFreeBytesESet = freeBytesESet;
		freeBytes = FREE_BYTES_EDEFAULT;
		freeBytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.DATASTORE__FREE_BYTES, oldFreeBytes, FREE_BYTES_EDEFAULT, oldFreeBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetFreeBytes() {
		return freeBytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Host> getHosts() {
		if (hosts == null) {
			hosts = new EObjectResolvingEList<Host>(Host.class, this, PortolanPackage.DATASTORE__HOSTS);
		}
		return hosts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.DATASTORE__KIND:
				return getKind();
			case PortolanPackage.DATASTORE__CAPACITY_BYTES:
				return getCapacityBytes();
			case PortolanPackage.DATASTORE__FREE_BYTES:
				return getFreeBytes();
			case PortolanPackage.DATASTORE__HOSTS:
				return getHosts();
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
			case PortolanPackage.DATASTORE__KIND:
				setKind((DatastoreKind)newValue);
				return;
			case PortolanPackage.DATASTORE__CAPACITY_BYTES:
				setCapacityBytes((Long)newValue);
				return;
			case PortolanPackage.DATASTORE__FREE_BYTES:
				setFreeBytes((Long)newValue);
				return;
			case PortolanPackage.DATASTORE__HOSTS:
				getHosts().clear();
				getHosts().addAll((Collection<? extends Host>)newValue);
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
			case PortolanPackage.DATASTORE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PortolanPackage.DATASTORE__CAPACITY_BYTES:
				unsetCapacityBytes();
				return;
			case PortolanPackage.DATASTORE__FREE_BYTES:
				unsetFreeBytes();
				return;
			case PortolanPackage.DATASTORE__HOSTS:
				getHosts().clear();
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
			case PortolanPackage.DATASTORE__KIND:
				return kind != KIND_EDEFAULT;
			case PortolanPackage.DATASTORE__CAPACITY_BYTES:
				return isSetCapacityBytes();
			case PortolanPackage.DATASTORE__FREE_BYTES:
				return isSetFreeBytes();
			case PortolanPackage.DATASTORE__HOSTS:
				return hosts != null && !hosts.isEmpty();
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
		result.append(", capacityBytes: ");
		if (capacityBytesESet) result.append(capacityBytes); else result.append("<unset>");
		result.append(", freeBytes: ");
		if (freeBytesESet) result.append(freeBytes); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //DatastoreImpl
