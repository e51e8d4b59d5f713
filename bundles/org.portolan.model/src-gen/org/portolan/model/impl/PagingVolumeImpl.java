/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.PagingVolume;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Paging Volume</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.PagingVolumeImpl#getDeviceNumber <em>Device Number</em>}</li>
 *   <li>{@link org.portolan.model.impl.PagingVolumeImpl#getServiceSeconds <em>Service Seconds</em>}</li>
 *   <li>{@link org.portolan.model.impl.PagingVolumeImpl#getTransferBytesPerSecond <em>Transfer Bytes Per Second</em>}</li>
 *   <li>{@link org.portolan.model.impl.PagingVolumeImpl#getBlockWritePages <em>Block Write Pages</em>}</li>
 *   <li>{@link org.portolan.model.impl.PagingVolumeImpl#getBlockReadPages <em>Block Read Pages</em>}</li>
 *   <li>{@link org.portolan.model.impl.PagingVolumeImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.portolan.model.impl.PagingVolumeImpl#isHighPerformanceFicon <em>High Performance Ficon</em>}</li>
 *   <li>{@link org.portolan.model.impl.PagingVolumeImpl#getSlotsInUse <em>Slots In Use</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class PagingVolumeImpl extends NamedElementImpl implements PagingVolume {
	/**
	 * The default value of the '{@link #getDeviceNumber() <em>Device Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeviceNumber() <em>Device Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceNumber()
	 * @generated
	 * @ordered
	 */
	protected String deviceNumber = DEVICE_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getServiceSeconds() <em>Service Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double SERVICE_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getServiceSeconds() <em>Service Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceSeconds()
	 * @generated
	 * @ordered
	 */
	protected double serviceSeconds = SERVICE_SECONDS_EDEFAULT;

	/**
	 * This is true if the Service Seconds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean serviceSecondsESet;

	/**
	 * The default value of the '{@link #getTransferBytesPerSecond() <em>Transfer Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransferBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double TRANSFER_BYTES_PER_SECOND_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getTransferBytesPerSecond() <em>Transfer Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransferBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected double transferBytesPerSecond = TRANSFER_BYTES_PER_SECOND_EDEFAULT;

	/**
	 * This is true if the Transfer Bytes Per Second attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean transferBytesPerSecondESet;

	/**
	 * The default value of the '{@link #getBlockWritePages() <em>Block Write Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockWritePages()
	 * @generated
	 * @ordered
	 */
	protected static final int BLOCK_WRITE_PAGES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBlockWritePages() <em>Block Write Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockWritePages()
	 * @generated
	 * @ordered
	 */
	protected int blockWritePages = BLOCK_WRITE_PAGES_EDEFAULT;

	/**
	 * This is true if the Block Write Pages attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean blockWritePagesESet;

	/**
	 * The default value of the '{@link #getBlockReadPages() <em>Block Read Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockReadPages()
	 * @generated
	 * @ordered
	 */
	protected static final int BLOCK_READ_PAGES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBlockReadPages() <em>Block Read Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockReadPages()
	 * @generated
	 * @ordered
	 */
	protected int blockReadPages = BLOCK_READ_PAGES_EDEFAULT;

	/**
	 * This is true if the Block Read Pages attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean blockReadPagesESet;

	/**
	 * The default value of the '{@link #getAliases() <em>Aliases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected static final int ALIASES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected int aliases = ALIASES_EDEFAULT;

	/**
	 * This is true if the Aliases attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean aliasesESet;

	/**
	 * The default value of the '{@link #isHighPerformanceFicon() <em>High Performance Ficon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHighPerformanceFicon()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HIGH_PERFORMANCE_FICON_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHighPerformanceFicon() <em>High Performance Ficon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHighPerformanceFicon()
	 * @generated
	 * @ordered
	 */
	protected boolean highPerformanceFicon = HIGH_PERFORMANCE_FICON_EDEFAULT;

	/**
	 * The default value of the '{@link #getSlotsInUse() <em>Slots In Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlotsInUse()
	 * @generated
	 * @ordered
	 */
	protected static final long SLOTS_IN_USE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSlotsInUse() <em>Slots In Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlotsInUse()
	 * @generated
	 * @ordered
	 */
	protected long slotsInUse = SLOTS_IN_USE_EDEFAULT;

	/**
	 * This is true if the Slots In Use attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean slotsInUseESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PagingVolumeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.PAGING_VOLUME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeviceNumber() {
		return deviceNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviceNumber(String newDeviceNumber) {
		String oldDeviceNumber = deviceNumber;
		deviceNumber = newDeviceNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PAGING_VOLUME__DEVICE_NUMBER, oldDeviceNumber, deviceNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getServiceSeconds() {
		return serviceSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServiceSeconds(double newServiceSeconds) {
		double oldServiceSeconds = serviceSeconds;
		serviceSeconds = newServiceSeconds;
		boolean oldServiceSecondsESet = serviceSecondsESet;
		serviceSecondsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PAGING_VOLUME__SERVICE_SECONDS, oldServiceSeconds, serviceSeconds, !oldServiceSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetServiceSeconds() {
		double oldServiceSeconds = serviceSeconds;
		boolean oldServiceSecondsESet = serviceSecondsESet;
		serviceSeconds = SERVICE_SECONDS_EDEFAULT;
		serviceSecondsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.PAGING_VOLUME__SERVICE_SECONDS, oldServiceSeconds, SERVICE_SECONDS_EDEFAULT, oldServiceSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetServiceSeconds() {
		return serviceSecondsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTransferBytesPerSecond() {
		return transferBytesPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransferBytesPerSecond(double newTransferBytesPerSecond) {
		double oldTransferBytesPerSecond = transferBytesPerSecond;
		transferBytesPerSecond = newTransferBytesPerSecond;
		boolean oldTransferBytesPerSecondESet = transferBytesPerSecondESet;
		transferBytesPerSecondESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PAGING_VOLUME__TRANSFER_BYTES_PER_SECOND, oldTransferBytesPerSecond, transferBytesPerSecond, !oldTransferBytesPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTransferBytesPerSecond() {
		double oldTransferBytesPerSecond = transferBytesPerSecond;
		boolean oldTransferBytesPerSecondESet = transferBytesPerSecondESet;
		transferBytesPerSecond = TRANSFER_BYTES_PER_SECOND_EDEFAULT;
		transferBytesPerSecondESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.PAGING_VOLUME__TRANSFER_BYTES_PER_SECOND, oldTransferBytesPerSecond, TRANSFER_BYTES_PER_SECOND_EDEFAULT, oldTransferBytesPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTransferBytesPerSecond() {
		return transferBytesPerSecondESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBlockWritePages() {
		return blockWritePages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlockWritePages(int newBlockWritePages) {
		int oldBlockWritePages = blockWritePages;
		blockWritePages = newBlockWritePages;
		boolean oldBlockWritePagesESet = blockWritePagesESet;
		blockWritePagesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PAGING_VOLUME__BLOCK_WRITE_PAGES, oldBlockWritePages, blockWritePages, !oldBlockWritePagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBlockWritePages() {
		int oldBlockWritePages = blockWritePages;
		boolean oldBlockWritePagesESet = blockWritePagesESet;
		blockWritePages = BLOCK_WRITE_PAGES_EDEFAULT;
		blockWritePagesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.PAGING_VOLUME__BLOCK_WRITE_PAGES, oldBlockWritePages, BLOCK_WRITE_PAGES_EDEFAULT, oldBlockWritePagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBlockWritePages() {
		return blockWritePagesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBlockReadPages() {
		return blockReadPages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlockReadPages(int newBlockReadPages) {
		int oldBlockReadPages = blockReadPages;
		blockReadPages = newBlockReadPages;
		boolean oldBlockReadPagesESet = blockReadPagesESet;
		blockReadPagesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PAGING_VOLUME__BLOCK_READ_PAGES, oldBlockReadPages, blockReadPages, !oldBlockReadPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBlockReadPages() {
		int oldBlockReadPages = blockReadPages;
		boolean oldBlockReadPagesESet = blockReadPagesESet;
		blockReadPages = BLOCK_READ_PAGES_EDEFAULT;
		blockReadPagesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.PAGING_VOLUME__BLOCK_READ_PAGES, oldBlockReadPages, BLOCK_READ_PAGES_EDEFAULT, oldBlockReadPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBlockReadPages() {
		return blockReadPagesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAliases() {
		return aliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAliases(int newAliases) {
		int oldAliases = aliases;
		aliases = newAliases;
		boolean oldAliasesESet = aliasesESet;
		aliasesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PAGING_VOLUME__ALIASES, oldAliases, aliases, !oldAliasesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAliases() {
		int oldAliases = aliases;
		boolean oldAliasesESet = aliasesESet;
		aliases = ALIASES_EDEFAULT;
		aliasesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.PAGING_VOLUME__ALIASES, oldAliases, ALIASES_EDEFAULT, oldAliasesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAliases() {
		return aliasesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHighPerformanceFicon() {
		return highPerformanceFicon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighPerformanceFicon(boolean newHighPerformanceFicon) {
		boolean oldHighPerformanceFicon = highPerformanceFicon;
		highPerformanceFicon = newHighPerformanceFicon;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PAGING_VOLUME__HIGH_PERFORMANCE_FICON, oldHighPerformanceFicon, highPerformanceFicon));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSlotsInUse() {
		return slotsInUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSlotsInUse(long newSlotsInUse) {
		long oldSlotsInUse = slotsInUse;
		slotsInUse = newSlotsInUse;
		boolean oldSlotsInUseESet = slotsInUseESet;
		slotsInUseESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PAGING_VOLUME__SLOTS_IN_USE, oldSlotsInUse, slotsInUse, !oldSlotsInUseESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSlotsInUse() {
		long oldSlotsInUse = slotsInUse;
		boolean oldSlotsInUseESet = slotsInUseESet;
		slotsInUse = SLOTS_IN_USE_EDEFAULT;
		slotsInUseESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.PAGING_VOLUME__SLOTS_IN_USE, oldSlotsInUse, SLOTS_IN_USE_EDEFAULT, oldSlotsInUseESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSlotsInUse() {
		return slotsInUseESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long slots() {
		return 0L;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.PAGING_VOLUME__DEVICE_NUMBER:
				return getDeviceNumber();
			case PortolanPackage.PAGING_VOLUME__SERVICE_SECONDS:
				return getServiceSeconds();
			case PortolanPackage.PAGING_VOLUME__TRANSFER_BYTES_PER_SECOND:
				return getTransferBytesPerSecond();
			case PortolanPackage.PAGING_VOLUME__BLOCK_WRITE_PAGES:
				return getBlockWritePages();
			case PortolanPackage.PAGING_VOLUME__BLOCK_READ_PAGES:
				return getBlockReadPages();
			case PortolanPackage.PAGING_VOLUME__ALIASES:
				return getAliases();
			case PortolanPackage.PAGING_VOLUME__HIGH_PERFORMANCE_FICON:
				return isHighPerformanceFicon();
			case PortolanPackage.PAGING_VOLUME__SLOTS_IN_USE:
				return getSlotsInUse();
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
			case PortolanPackage.PAGING_VOLUME__DEVICE_NUMBER:
				setDeviceNumber((String)newValue);
				return;
			case PortolanPackage.PAGING_VOLUME__SERVICE_SECONDS:
				setServiceSeconds((Double)newValue);
				return;
			case PortolanPackage.PAGING_VOLUME__TRANSFER_BYTES_PER_SECOND:
				setTransferBytesPerSecond((Double)newValue);
				return;
			case PortolanPackage.PAGING_VOLUME__BLOCK_WRITE_PAGES:
				setBlockWritePages((Integer)newValue);
				return;
			case PortolanPackage.PAGING_VOLUME__BLOCK_READ_PAGES:
				setBlockReadPages((Integer)newValue);
				return;
			case PortolanPackage.PAGING_VOLUME__ALIASES:
				setAliases((Integer)newValue);
				return;
			case PortolanPackage.PAGING_VOLUME__HIGH_PERFORMANCE_FICON:
				setHighPerformanceFicon((Boolean)newValue);
				return;
			case PortolanPackage.PAGING_VOLUME__SLOTS_IN_USE:
				setSlotsInUse((Long)newValue);
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
			case PortolanPackage.PAGING_VOLUME__DEVICE_NUMBER:
				setDeviceNumber(DEVICE_NUMBER_EDEFAULT);
				return;
			case PortolanPackage.PAGING_VOLUME__SERVICE_SECONDS:
				unsetServiceSeconds();
				return;
			case PortolanPackage.PAGING_VOLUME__TRANSFER_BYTES_PER_SECOND:
				unsetTransferBytesPerSecond();
				return;
			case PortolanPackage.PAGING_VOLUME__BLOCK_WRITE_PAGES:
				unsetBlockWritePages();
				return;
			case PortolanPackage.PAGING_VOLUME__BLOCK_READ_PAGES:
				unsetBlockReadPages();
				return;
			case PortolanPackage.PAGING_VOLUME__ALIASES:
				unsetAliases();
				return;
			case PortolanPackage.PAGING_VOLUME__HIGH_PERFORMANCE_FICON:
				setHighPerformanceFicon(HIGH_PERFORMANCE_FICON_EDEFAULT);
				return;
			case PortolanPackage.PAGING_VOLUME__SLOTS_IN_USE:
				unsetSlotsInUse();
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
			case PortolanPackage.PAGING_VOLUME__DEVICE_NUMBER:
				return DEVICE_NUMBER_EDEFAULT == null ? deviceNumber != null : !DEVICE_NUMBER_EDEFAULT.equals(deviceNumber);
			case PortolanPackage.PAGING_VOLUME__SERVICE_SECONDS:
				return isSetServiceSeconds();
			case PortolanPackage.PAGING_VOLUME__TRANSFER_BYTES_PER_SECOND:
				return isSetTransferBytesPerSecond();
			case PortolanPackage.PAGING_VOLUME__BLOCK_WRITE_PAGES:
				return isSetBlockWritePages();
			case PortolanPackage.PAGING_VOLUME__BLOCK_READ_PAGES:
				return isSetBlockReadPages();
			case PortolanPackage.PAGING_VOLUME__ALIASES:
				return isSetAliases();
			case PortolanPackage.PAGING_VOLUME__HIGH_PERFORMANCE_FICON:
				return highPerformanceFicon != HIGH_PERFORMANCE_FICON_EDEFAULT;
			case PortolanPackage.PAGING_VOLUME__SLOTS_IN_USE:
				return isSetSlotsInUse();
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
		result.append(" (deviceNumber: ");
		result.append(deviceNumber);
		result.append(", serviceSeconds: ");
		if (serviceSecondsESet) result.append(serviceSeconds); else result.append("<unset>");
		result.append(", transferBytesPerSecond: ");
		if (transferBytesPerSecondESet) result.append(transferBytesPerSecond); else result.append("<unset>");
		result.append(", blockWritePages: ");
		if (blockWritePagesESet) result.append(blockWritePages); else result.append("<unset>");
		result.append(", blockReadPages: ");
		if (blockReadPagesESet) result.append(blockReadPages); else result.append("<unset>");
		result.append(", aliases: ");
		if (aliasesESet) result.append(aliases); else result.append("<unset>");
		result.append(", highPerformanceFicon: ");
		result.append(highPerformanceFicon);
		result.append(", slotsInUse: ");
		if (slotsInUseESet) result.append(slotsInUse); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //PagingVolumeImpl
