/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.Datastore;
import org.portolan.model.DiskPath;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disk Path</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.DiskPathImpl#getVirtualDevice <em>Virtual Device</em>}</li>
 *   <li>{@link org.portolan.model.impl.DiskPathImpl#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.portolan.model.impl.DiskPathImpl#getUsedBytes <em>Used Bytes</em>}</li>
 *   <li>{@link org.portolan.model.impl.DiskPathImpl#getIoPerSecond <em>Io Per Second</em>}</li>
 *   <li>{@link org.portolan.model.impl.DiskPathImpl#getGuestTimeoutSeconds <em>Guest Timeout Seconds</em>}</li>
 *   <li>{@link org.portolan.model.impl.DiskPathImpl#getQueueDepth <em>Queue Depth</em>}</li>
 *   <li>{@link org.portolan.model.impl.DiskPathImpl#getMultipathTimeoutSeconds <em>Multipath Timeout Seconds</em>}</li>
 *   <li>{@link org.portolan.model.impl.DiskPathImpl#getDatastore <em>Datastore</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class DiskPathImpl extends NamedElementImpl implements DiskPath {
	/**
	 * The default value of the '{@link #getVirtualDevice() <em>Virtual Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVirtualDevice()
	 * @generated
	 * @ordered
	 */
	protected static final String VIRTUAL_DEVICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVirtualDevice() <em>Virtual Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVirtualDevice()
	 * @generated
	 * @ordered
	 */
	protected String virtualDevice = VIRTUAL_DEVICE_EDEFAULT;

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
	 * The default value of the '{@link #getUsedBytes() <em>Used Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long USED_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getUsedBytes() <em>Used Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedBytes()
	 * @generated
	 * @ordered
	 */
	protected long usedBytes = USED_BYTES_EDEFAULT;

	/**
	 * This is true if the Used Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean usedBytesESet;

	/**
	 * The default value of the '{@link #getIoPerSecond() <em>Io Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIoPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double IO_PER_SECOND_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getIoPerSecond() <em>Io Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIoPerSecond()
	 * @generated
	 * @ordered
	 */
	protected double ioPerSecond = IO_PER_SECOND_EDEFAULT;

	/**
	 * This is true if the Io Per Second attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean ioPerSecondESet;

	/**
	 * The default value of the '{@link #getGuestTimeoutSeconds() <em>Guest Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestTimeoutSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double GUEST_TIMEOUT_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getGuestTimeoutSeconds() <em>Guest Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestTimeoutSeconds()
	 * @generated
	 * @ordered
	 */
	protected double guestTimeoutSeconds = GUEST_TIMEOUT_SECONDS_EDEFAULT;

	/**
	 * This is true if the Guest Timeout Seconds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean guestTimeoutSecondsESet;

	/**
	 * The default value of the '{@link #getQueueDepth() <em>Queue Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueueDepth()
	 * @generated
	 * @ordered
	 */
	protected static final int QUEUE_DEPTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getQueueDepth() <em>Queue Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQueueDepth()
	 * @generated
	 * @ordered
	 */
	protected int queueDepth = QUEUE_DEPTH_EDEFAULT;

	/**
	 * This is true if the Queue Depth attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean queueDepthESet;

	/**
	 * The default value of the '{@link #getMultipathTimeoutSeconds() <em>Multipath Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultipathTimeoutSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double MULTIPATH_TIMEOUT_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMultipathTimeoutSeconds() <em>Multipath Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultipathTimeoutSeconds()
	 * @generated
	 * @ordered
	 */
	protected double multipathTimeoutSeconds = MULTIPATH_TIMEOUT_SECONDS_EDEFAULT;

	/**
	 * This is true if the Multipath Timeout Seconds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean multipathTimeoutSecondsESet;

	/**
	 * The cached value of the '{@link #getDatastore() <em>Datastore</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDatastore()
	 * @generated
	 * @ordered
	 */
	protected Datastore datastore;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiskPathImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.DISK_PATH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVirtualDevice() {
		return virtualDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVirtualDevice(String newVirtualDevice) {
		String oldVirtualDevice = virtualDevice;
		virtualDevice = newVirtualDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DISK_PATH__VIRTUAL_DEVICE, oldVirtualDevice, virtualDevice));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DISK_PATH__SIZE_BYTES, oldSizeBytes, sizeBytes, !oldSizeBytesESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.DISK_PATH__SIZE_BYTES, oldSizeBytes, SIZE_BYTES_EDEFAULT, oldSizeBytesESet));
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
	public long getUsedBytes() {
		return usedBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsedBytes(long newUsedBytes) {
		long oldUsedBytes = usedBytes;
		usedBytes = newUsedBytes;
		boolean oldUsedBytesESet = usedBytesESet;
		usedBytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DISK_PATH__USED_BYTES, oldUsedBytes, usedBytes, !oldUsedBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetUsedBytes() {
		long oldUsedBytes = usedBytes;
		boolean oldUsedBytesESet = usedBytesESet;
		usedBytes = USED_BYTES_EDEFAULT;
		usedBytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.DISK_PATH__USED_BYTES, oldUsedBytes, USED_BYTES_EDEFAULT, oldUsedBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetUsedBytes() {
		return usedBytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getIoPerSecond() {
		return ioPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIoPerSecond(double newIoPerSecond) {
		double oldIoPerSecond = ioPerSecond;
		ioPerSecond = newIoPerSecond;
		boolean oldIoPerSecondESet = ioPerSecondESet;
		ioPerSecondESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DISK_PATH__IO_PER_SECOND, oldIoPerSecond, ioPerSecond, !oldIoPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetIoPerSecond() {
		double oldIoPerSecond = ioPerSecond;
		boolean oldIoPerSecondESet = ioPerSecondESet;
		ioPerSecond = IO_PER_SECOND_EDEFAULT;
		ioPerSecondESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.DISK_PATH__IO_PER_SECOND, oldIoPerSecond, IO_PER_SECOND_EDEFAULT, oldIoPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetIoPerSecond() {
		return ioPerSecondESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getGuestTimeoutSeconds() {
		return guestTimeoutSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuestTimeoutSeconds(double newGuestTimeoutSeconds) {
		double oldGuestTimeoutSeconds = guestTimeoutSeconds;
		guestTimeoutSeconds = newGuestTimeoutSeconds;
		boolean oldGuestTimeoutSecondsESet = guestTimeoutSecondsESet;
		guestTimeoutSecondsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DISK_PATH__GUEST_TIMEOUT_SECONDS, oldGuestTimeoutSeconds, guestTimeoutSeconds, !oldGuestTimeoutSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetGuestTimeoutSeconds() {
		double oldGuestTimeoutSeconds = guestTimeoutSeconds;
		boolean oldGuestTimeoutSecondsESet = guestTimeoutSecondsESet;
		guestTimeoutSeconds = GUEST_TIMEOUT_SECONDS_EDEFAULT;
		guestTimeoutSecondsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.DISK_PATH__GUEST_TIMEOUT_SECONDS, oldGuestTimeoutSeconds, GUEST_TIMEOUT_SECONDS_EDEFAULT, oldGuestTimeoutSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetGuestTimeoutSeconds() {
		return guestTimeoutSecondsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getQueueDepth() {
		return queueDepth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQueueDepth(int newQueueDepth) {
		int oldQueueDepth = queueDepth;
		queueDepth = newQueueDepth;
		boolean oldQueueDepthESet = queueDepthESet;
		queueDepthESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DISK_PATH__QUEUE_DEPTH, oldQueueDepth, queueDepth, !oldQueueDepthESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetQueueDepth() {
		int oldQueueDepth = queueDepth;
		boolean oldQueueDepthESet = queueDepthESet;
		queueDepth = QUEUE_DEPTH_EDEFAULT;
		queueDepthESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.DISK_PATH__QUEUE_DEPTH, oldQueueDepth, QUEUE_DEPTH_EDEFAULT, oldQueueDepthESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetQueueDepth() {
		return queueDepthESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMultipathTimeoutSeconds() {
		return multipathTimeoutSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultipathTimeoutSeconds(double newMultipathTimeoutSeconds) {
		double oldMultipathTimeoutSeconds = multipathTimeoutSeconds;
		multipathTimeoutSeconds = newMultipathTimeoutSeconds;
		boolean oldMultipathTimeoutSecondsESet = multipathTimeoutSecondsESet;
		multipathTimeoutSecondsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DISK_PATH__MULTIPATH_TIMEOUT_SECONDS, oldMultipathTimeoutSeconds, multipathTimeoutSeconds, !oldMultipathTimeoutSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMultipathTimeoutSeconds() {
		double oldMultipathTimeoutSeconds = multipathTimeoutSeconds;
		boolean oldMultipathTimeoutSecondsESet = multipathTimeoutSecondsESet;
		multipathTimeoutSeconds = MULTIPATH_TIMEOUT_SECONDS_EDEFAULT;
		multipathTimeoutSecondsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.DISK_PATH__MULTIPATH_TIMEOUT_SECONDS, oldMultipathTimeoutSeconds, MULTIPATH_TIMEOUT_SECONDS_EDEFAULT, oldMultipathTimeoutSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMultipathTimeoutSeconds() {
		return multipathTimeoutSecondsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Datastore getDatastore() {
		if (datastore != null && datastore.eIsProxy()) {
			InternalEObject oldDatastore = (InternalEObject)datastore;
			datastore = (Datastore)eResolveProxy(oldDatastore);
			if (datastore != oldDatastore) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PortolanPackage.DISK_PATH__DATASTORE, oldDatastore, datastore));
			}
		}
		return datastore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Datastore basicGetDatastore() {
		return datastore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDatastore(Datastore newDatastore) {
		Datastore oldDatastore = datastore;
		datastore = newDatastore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DISK_PATH__DATASTORE, oldDatastore, datastore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.DISK_PATH__VIRTUAL_DEVICE:
				return getVirtualDevice();
			case PortolanPackage.DISK_PATH__SIZE_BYTES:
				return getSizeBytes();
			case PortolanPackage.DISK_PATH__USED_BYTES:
				return getUsedBytes();
			case PortolanPackage.DISK_PATH__IO_PER_SECOND:
				return getIoPerSecond();
			case PortolanPackage.DISK_PATH__GUEST_TIMEOUT_SECONDS:
				return getGuestTimeoutSeconds();
			case PortolanPackage.DISK_PATH__QUEUE_DEPTH:
				return getQueueDepth();
			case PortolanPackage.DISK_PATH__MULTIPATH_TIMEOUT_SECONDS:
				return getMultipathTimeoutSeconds();
			case PortolanPackage.DISK_PATH__DATASTORE:
				if (resolve) return getDatastore();
				return basicGetDatastore();
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
			case PortolanPackage.DISK_PATH__VIRTUAL_DEVICE:
				setVirtualDevice((String)newValue);
				return;
			case PortolanPackage.DISK_PATH__SIZE_BYTES:
				setSizeBytes((Long)newValue);
				return;
			case PortolanPackage.DISK_PATH__USED_BYTES:
				setUsedBytes((Long)newValue);
				return;
			case PortolanPackage.DISK_PATH__IO_PER_SECOND:
				setIoPerSecond((Double)newValue);
				return;
			case PortolanPackage.DISK_PATH__GUEST_TIMEOUT_SECONDS:
				setGuestTimeoutSeconds((Double)newValue);
				return;
			case PortolanPackage.DISK_PATH__QUEUE_DEPTH:
				setQueueDepth((Integer)newValue);
				return;
			case PortolanPackage.DISK_PATH__MULTIPATH_TIMEOUT_SECONDS:
				setMultipathTimeoutSeconds((Double)newValue);
				return;
			case PortolanPackage.DISK_PATH__DATASTORE:
				setDatastore((Datastore)newValue);
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
			case PortolanPackage.DISK_PATH__VIRTUAL_DEVICE:
				setVirtualDevice(VIRTUAL_DEVICE_EDEFAULT);
				return;
			case PortolanPackage.DISK_PATH__SIZE_BYTES:
				unsetSizeBytes();
				return;
			case PortolanPackage.DISK_PATH__USED_BYTES:
				unsetUsedBytes();
				return;
			case PortolanPackage.DISK_PATH__IO_PER_SECOND:
				unsetIoPerSecond();
				return;
			case PortolanPackage.DISK_PATH__GUEST_TIMEOUT_SECONDS:
				unsetGuestTimeoutSeconds();
				return;
			case PortolanPackage.DISK_PATH__QUEUE_DEPTH:
				unsetQueueDepth();
				return;
			case PortolanPackage.DISK_PATH__MULTIPATH_TIMEOUT_SECONDS:
				unsetMultipathTimeoutSeconds();
				return;
			case PortolanPackage.DISK_PATH__DATASTORE:
				setDatastore((Datastore)null);
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
			case PortolanPackage.DISK_PATH__VIRTUAL_DEVICE:
				return VIRTUAL_DEVICE_EDEFAULT == null ? virtualDevice != null : !VIRTUAL_DEVICE_EDEFAULT.equals(virtualDevice);
			case PortolanPackage.DISK_PATH__SIZE_BYTES:
				return isSetSizeBytes();
			case PortolanPackage.DISK_PATH__USED_BYTES:
				return isSetUsedBytes();
			case PortolanPackage.DISK_PATH__IO_PER_SECOND:
				return isSetIoPerSecond();
			case PortolanPackage.DISK_PATH__GUEST_TIMEOUT_SECONDS:
				return isSetGuestTimeoutSeconds();
			case PortolanPackage.DISK_PATH__QUEUE_DEPTH:
				return isSetQueueDepth();
			case PortolanPackage.DISK_PATH__MULTIPATH_TIMEOUT_SECONDS:
				return isSetMultipathTimeoutSeconds();
			case PortolanPackage.DISK_PATH__DATASTORE:
				return datastore != null;
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
		result.append(" (virtualDevice: ");
		result.append(virtualDevice);
		result.append(", sizeBytes: ");
		if (sizeBytesESet) result.append(sizeBytes); else result.append("<unset>");
		result.append(", usedBytes: ");
		if (usedBytesESet) result.append(usedBytes); else result.append("<unset>");
		result.append(", ioPerSecond: ");
		if (ioPerSecondESet) result.append(ioPerSecond); else result.append("<unset>");
		result.append(", guestTimeoutSeconds: ");
		if (guestTimeoutSecondsESet) result.append(guestTimeoutSeconds); else result.append("<unset>");
		result.append(", queueDepth: ");
		if (queueDepthESet) result.append(queueDepth); else result.append("<unset>");
		result.append(", multipathTimeoutSeconds: ");
		if (multipathTimeoutSecondsESet) result.append(multipathTimeoutSeconds); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //DiskPathImpl
