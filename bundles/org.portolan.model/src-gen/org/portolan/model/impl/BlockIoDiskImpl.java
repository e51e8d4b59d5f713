/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.BlockIoDisk;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Block Io Disk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.BlockIoDiskImpl#getRealDevice <em>Real Device</em>}</li>
 *   <li>{@link org.portolan.model.impl.BlockIoDiskImpl#getBlockBytes <em>Block Bytes</em>}</li>
 *   <li>{@link org.portolan.model.impl.BlockIoDiskImpl#getOffsetBlocks <em>Offset Blocks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BlockIoDiskImpl extends DiskPathImpl implements BlockIoDisk {
	/**
	 * The default value of the '{@link #getRealDevice() <em>Real Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRealDevice()
	 * @generated
	 * @ordered
	 */
	protected static final String REAL_DEVICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRealDevice() <em>Real Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRealDevice()
	 * @generated
	 * @ordered
	 */
	protected String realDevice = REAL_DEVICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBlockBytes() <em>Block Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockBytes()
	 * @generated
	 * @ordered
	 */
	protected static final int BLOCK_BYTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBlockBytes() <em>Block Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockBytes()
	 * @generated
	 * @ordered
	 */
	protected int blockBytes = BLOCK_BYTES_EDEFAULT;

	/**
	 * This is true if the Block Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean blockBytesESet;

	/**
	 * The default value of the '{@link #getOffsetBlocks() <em>Offset Blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetBlocks()
	 * @generated
	 * @ordered
	 */
	protected static final long OFFSET_BLOCKS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getOffsetBlocks() <em>Offset Blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetBlocks()
	 * @generated
	 * @ordered
	 */
	protected long offsetBlocks = OFFSET_BLOCKS_EDEFAULT;

	/**
	 * This is true if the Offset Blocks attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean offsetBlocksESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BlockIoDiskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.BLOCK_IO_DISK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRealDevice() {
		return realDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRealDevice(String newRealDevice) {
		String oldRealDevice = realDevice;
		realDevice = newRealDevice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.BLOCK_IO_DISK__REAL_DEVICE, oldRealDevice, realDevice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBlockBytes() {
		return blockBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlockBytes(int newBlockBytes) {
		int oldBlockBytes = blockBytes;
		blockBytes = newBlockBytes;
		boolean oldBlockBytesESet = blockBytesESet;
		blockBytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.BLOCK_IO_DISK__BLOCK_BYTES, oldBlockBytes, blockBytes, !oldBlockBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBlockBytes() {
		int oldBlockBytes = blockBytes;
		boolean oldBlockBytesESet = blockBytesESet;
		blockBytes = BLOCK_BYTES_EDEFAULT;
		blockBytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.BLOCK_IO_DISK__BLOCK_BYTES, oldBlockBytes, BLOCK_BYTES_EDEFAULT, oldBlockBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBlockBytes() {
		return blockBytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getOffsetBlocks() {
		return offsetBlocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffsetBlocks(long newOffsetBlocks) {
		long oldOffsetBlocks = offsetBlocks;
		offsetBlocks = newOffsetBlocks;
		boolean oldOffsetBlocksESet = offsetBlocksESet;
		offsetBlocksESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.BLOCK_IO_DISK__OFFSET_BLOCKS, oldOffsetBlocks, offsetBlocks, !oldOffsetBlocksESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetOffsetBlocks() {
		long oldOffsetBlocks = offsetBlocks;
		boolean oldOffsetBlocksESet = offsetBlocksESet;
		offsetBlocks = OFFSET_BLOCKS_EDEFAULT;
		offsetBlocksESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.BLOCK_IO_DISK__OFFSET_BLOCKS, oldOffsetBlocks, OFFSET_BLOCKS_EDEFAULT, oldOffsetBlocksESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetOffsetBlocks() {
		return offsetBlocksESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.BLOCK_IO_DISK__REAL_DEVICE:
				return getRealDevice();
			case PortolanPackage.BLOCK_IO_DISK__BLOCK_BYTES:
				return getBlockBytes();
			case PortolanPackage.BLOCK_IO_DISK__OFFSET_BLOCKS:
				return getOffsetBlocks();
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
			case PortolanPackage.BLOCK_IO_DISK__REAL_DEVICE:
				setRealDevice((String)newValue);
				return;
			case PortolanPackage.BLOCK_IO_DISK__BLOCK_BYTES:
				setBlockBytes((Integer)newValue);
				return;
			case PortolanPackage.BLOCK_IO_DISK__OFFSET_BLOCKS:
				setOffsetBlocks((Long)newValue);
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
			case PortolanPackage.BLOCK_IO_DISK__REAL_DEVICE:
				setRealDevice(REAL_DEVICE_EDEFAULT);
				return;
			case PortolanPackage.BLOCK_IO_DISK__BLOCK_BYTES:
				unsetBlockBytes();
				return;
			case PortolanPackage.BLOCK_IO_DISK__OFFSET_BLOCKS:
				unsetOffsetBlocks();
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
			case PortolanPackage.BLOCK_IO_DISK__REAL_DEVICE:
				return REAL_DEVICE_EDEFAULT == null ? realDevice != null : !REAL_DEVICE_EDEFAULT.equals(realDevice);
			case PortolanPackage.BLOCK_IO_DISK__BLOCK_BYTES:
				return isSetBlockBytes();
			case PortolanPackage.BLOCK_IO_DISK__OFFSET_BLOCKS:
				return isSetOffsetBlocks();
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
		result.append(" (realDevice: ");
		result.append(realDevice);
		result.append(", blockBytes: ");
		if (blockBytesESet) result.append(blockBytes); else result.append("<unset>");
		result.append(", offsetBlocks: ");
		if (offsetBlocksESet) result.append(offsetBlocks); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //BlockIoDiskImpl
