/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.portolan.model.PortolanPackage;
import org.portolan.model.RelocationDomain;
import org.portolan.model.ZvmTraits;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Zvm Traits</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.ZvmTraitsImpl#isRelocationEnabled <em>Relocation Enabled</em>}</li>
 *   <li>{@link org.portolan.model.impl.ZvmTraitsImpl#getRelocationDomain <em>Relocation Domain</em>}</li>
 *   <li>{@link org.portolan.model.impl.ZvmTraitsImpl#isMulticonfiguration <em>Multiconfiguration</em>}</li>
 *   <li>{@link org.portolan.model.impl.ZvmTraitsImpl#isDisconnected <em>Disconnected</em>}</li>
 *   <li>{@link org.portolan.model.impl.ZvmTraitsImpl#isWritableSharedSegments <em>Writable Shared Segments</em>}</li>
 *   <li>{@link org.portolan.model.impl.ZvmTraitsImpl#isVirtualChannelToChannel <em>Virtual Channel To Channel</em>}</li>
 *   <li>{@link org.portolan.model.impl.ZvmTraitsImpl#isOpenSystemServices <em>Open System Services</em>}</li>
 *   <li>{@link org.portolan.model.impl.ZvmTraitsImpl#getExpandedStorageBytes <em>Expanded Storage Bytes</em>}</li>
 *   <li>{@link org.portolan.model.impl.ZvmTraitsImpl#getVirtualDiskBytes <em>Virtual Disk Bytes</em>}</li>
 *   <li>{@link org.portolan.model.impl.ZvmTraitsImpl#isChpidVirtualizationOne <em>Chpid Virtualization One</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ZvmTraitsImpl extends MinimalEObjectImpl.Container implements ZvmTraits {
	/**
	 * The default value of the '{@link #isRelocationEnabled() <em>Relocation Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRelocationEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RELOCATION_ENABLED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isRelocationEnabled() <em>Relocation Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRelocationEnabled()
	 * @generated
	 * @ordered
	 */
	protected boolean relocationEnabled = RELOCATION_ENABLED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRelocationDomain() <em>Relocation Domain</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelocationDomain()
	 * @generated
	 * @ordered
	 */
	protected RelocationDomain relocationDomain;

	/**
	 * The default value of the '{@link #isMulticonfiguration() <em>Multiconfiguration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMulticonfiguration()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MULTICONFIGURATION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMulticonfiguration() <em>Multiconfiguration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMulticonfiguration()
	 * @generated
	 * @ordered
	 */
	protected boolean multiconfiguration = MULTICONFIGURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isDisconnected() <em>Disconnected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDisconnected()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DISCONNECTED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isDisconnected() <em>Disconnected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDisconnected()
	 * @generated
	 * @ordered
	 */
	protected boolean disconnected = DISCONNECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #isWritableSharedSegments() <em>Writable Shared Segments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWritableSharedSegments()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WRITABLE_SHARED_SEGMENTS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWritableSharedSegments() <em>Writable Shared Segments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWritableSharedSegments()
	 * @generated
	 * @ordered
	 */
	protected boolean writableSharedSegments = WRITABLE_SHARED_SEGMENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #isVirtualChannelToChannel() <em>Virtual Channel To Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVirtualChannelToChannel()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VIRTUAL_CHANNEL_TO_CHANNEL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isVirtualChannelToChannel() <em>Virtual Channel To Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVirtualChannelToChannel()
	 * @generated
	 * @ordered
	 */
	protected boolean virtualChannelToChannel = VIRTUAL_CHANNEL_TO_CHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #isOpenSystemServices() <em>Open System Services</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOpenSystemServices()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OPEN_SYSTEM_SERVICES_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOpenSystemServices() <em>Open System Services</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOpenSystemServices()
	 * @generated
	 * @ordered
	 */
	protected boolean openSystemServices = OPEN_SYSTEM_SERVICES_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpandedStorageBytes() <em>Expanded Storage Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpandedStorageBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long EXPANDED_STORAGE_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getExpandedStorageBytes() <em>Expanded Storage Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpandedStorageBytes()
	 * @generated
	 * @ordered
	 */
	protected long expandedStorageBytes = EXPANDED_STORAGE_BYTES_EDEFAULT;

	/**
	 * This is true if the Expanded Storage Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean expandedStorageBytesESet;

	/**
	 * The default value of the '{@link #getVirtualDiskBytes() <em>Virtual Disk Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVirtualDiskBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long VIRTUAL_DISK_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getVirtualDiskBytes() <em>Virtual Disk Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVirtualDiskBytes()
	 * @generated
	 * @ordered
	 */
	protected long virtualDiskBytes = VIRTUAL_DISK_BYTES_EDEFAULT;

	/**
	 * This is true if the Virtual Disk Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean virtualDiskBytesESet;

	/**
	 * The default value of the '{@link #isChpidVirtualizationOne() <em>Chpid Virtualization One</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isChpidVirtualizationOne()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CHPID_VIRTUALIZATION_ONE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isChpidVirtualizationOne() <em>Chpid Virtualization One</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isChpidVirtualizationOne()
	 * @generated
	 * @ordered
	 */
	protected boolean chpidVirtualizationOne = CHPID_VIRTUALIZATION_ONE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ZvmTraitsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.ZVM_TRAITS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRelocationEnabled() {
		return relocationEnabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelocationEnabled(boolean newRelocationEnabled) {
		boolean oldRelocationEnabled = relocationEnabled;
		relocationEnabled = newRelocationEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.ZVM_TRAITS__RELOCATION_ENABLED, oldRelocationEnabled, relocationEnabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RelocationDomain getRelocationDomain() {
		if (relocationDomain != null && relocationDomain.eIsProxy()) {
			InternalEObject oldRelocationDomain = (InternalEObject)relocationDomain;
			relocationDomain = (RelocationDomain)eResolveProxy(oldRelocationDomain);
			if (relocationDomain != oldRelocationDomain) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PortolanPackage.ZVM_TRAITS__RELOCATION_DOMAIN, oldRelocationDomain, relocationDomain));
			}
		}
		return relocationDomain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RelocationDomain basicGetRelocationDomain() {
		return relocationDomain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelocationDomain(RelocationDomain newRelocationDomain) {
		RelocationDomain oldRelocationDomain = relocationDomain;
		relocationDomain = newRelocationDomain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.ZVM_TRAITS__RELOCATION_DOMAIN, oldRelocationDomain, relocationDomain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMulticonfiguration() {
		return multiconfiguration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMulticonfiguration(boolean newMulticonfiguration) {
		boolean oldMulticonfiguration = multiconfiguration;
		multiconfiguration = newMulticonfiguration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.ZVM_TRAITS__MULTICONFIGURATION, oldMulticonfiguration, multiconfiguration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDisconnected() {
		return disconnected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisconnected(boolean newDisconnected) {
		boolean oldDisconnected = disconnected;
		disconnected = newDisconnected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.ZVM_TRAITS__DISCONNECTED, oldDisconnected, disconnected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWritableSharedSegments() {
		return writableSharedSegments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWritableSharedSegments(boolean newWritableSharedSegments) {
		boolean oldWritableSharedSegments = writableSharedSegments;
		writableSharedSegments = newWritableSharedSegments;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.ZVM_TRAITS__WRITABLE_SHARED_SEGMENTS, oldWritableSharedSegments, writableSharedSegments));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isVirtualChannelToChannel() {
		return virtualChannelToChannel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVirtualChannelToChannel(boolean newVirtualChannelToChannel) {
		boolean oldVirtualChannelToChannel = virtualChannelToChannel;
		virtualChannelToChannel = newVirtualChannelToChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.ZVM_TRAITS__VIRTUAL_CHANNEL_TO_CHANNEL, oldVirtualChannelToChannel, virtualChannelToChannel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOpenSystemServices() {
		return openSystemServices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpenSystemServices(boolean newOpenSystemServices) {
		boolean oldOpenSystemServices = openSystemServices;
		openSystemServices = newOpenSystemServices;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.ZVM_TRAITS__OPEN_SYSTEM_SERVICES, oldOpenSystemServices, openSystemServices));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getExpandedStorageBytes() {
		return expandedStorageBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpandedStorageBytes(long newExpandedStorageBytes) {
		long oldExpandedStorageBytes = expandedStorageBytes;
		expandedStorageBytes = newExpandedStorageBytes;
		boolean oldExpandedStorageBytesESet = expandedStorageBytesESet;
		expandedStorageBytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.ZVM_TRAITS__EXPANDED_STORAGE_BYTES, oldExpandedStorageBytes, expandedStorageBytes, !oldExpandedStorageBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetExpandedStorageBytes() {
		long oldExpandedStorageBytes = expandedStorageBytes;
		boolean oldExpandedStorageBytesESet = expandedStorageBytesESet;
		expandedStorageBytes = EXPANDED_STORAGE_BYTES_EDEFAULT;
		expandedStorageBytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.ZVM_TRAITS__EXPANDED_STORAGE_BYTES, oldExpandedStorageBytes, EXPANDED_STORAGE_BYTES_EDEFAULT, oldExpandedStorageBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetExpandedStorageBytes() {
		return expandedStorageBytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getVirtualDiskBytes() {
		return virtualDiskBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVirtualDiskBytes(long newVirtualDiskBytes) {
		long oldVirtualDiskBytes = virtualDiskBytes;
		virtualDiskBytes = newVirtualDiskBytes;
		boolean oldVirtualDiskBytesESet = virtualDiskBytesESet;
		virtualDiskBytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.ZVM_TRAITS__VIRTUAL_DISK_BYTES, oldVirtualDiskBytes, virtualDiskBytes, !oldVirtualDiskBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetVirtualDiskBytes() {
		long oldVirtualDiskBytes = virtualDiskBytes;
		boolean oldVirtualDiskBytesESet = virtualDiskBytesESet;
		virtualDiskBytes = VIRTUAL_DISK_BYTES_EDEFAULT;
		virtualDiskBytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.ZVM_TRAITS__VIRTUAL_DISK_BYTES, oldVirtualDiskBytes, VIRTUAL_DISK_BYTES_EDEFAULT, oldVirtualDiskBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetVirtualDiskBytes() {
		return virtualDiskBytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isChpidVirtualizationOne() {
		return chpidVirtualizationOne;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChpidVirtualizationOne(boolean newChpidVirtualizationOne) {
		boolean oldChpidVirtualizationOne = chpidVirtualizationOne;
		chpidVirtualizationOne = newChpidVirtualizationOne;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.ZVM_TRAITS__CHPID_VIRTUALIZATION_ONE, oldChpidVirtualizationOne, chpidVirtualizationOne));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.ZVM_TRAITS__RELOCATION_ENABLED:
				return isRelocationEnabled();
			case PortolanPackage.ZVM_TRAITS__RELOCATION_DOMAIN:
				if (resolve) return getRelocationDomain();
				return basicGetRelocationDomain();
			case PortolanPackage.ZVM_TRAITS__MULTICONFIGURATION:
				return isMulticonfiguration();
			case PortolanPackage.ZVM_TRAITS__DISCONNECTED:
				return isDisconnected();
			case PortolanPackage.ZVM_TRAITS__WRITABLE_SHARED_SEGMENTS:
				return isWritableSharedSegments();
			case PortolanPackage.ZVM_TRAITS__VIRTUAL_CHANNEL_TO_CHANNEL:
				return isVirtualChannelToChannel();
			case PortolanPackage.ZVM_TRAITS__OPEN_SYSTEM_SERVICES:
				return isOpenSystemServices();
			case PortolanPackage.ZVM_TRAITS__EXPANDED_STORAGE_BYTES:
				return getExpandedStorageBytes();
			case PortolanPackage.ZVM_TRAITS__VIRTUAL_DISK_BYTES:
				return getVirtualDiskBytes();
			case PortolanPackage.ZVM_TRAITS__CHPID_VIRTUALIZATION_ONE:
				return isChpidVirtualizationOne();
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
			case PortolanPackage.ZVM_TRAITS__RELOCATION_ENABLED:
				setRelocationEnabled((Boolean)newValue);
				return;
			case PortolanPackage.ZVM_TRAITS__RELOCATION_DOMAIN:
				setRelocationDomain((RelocationDomain)newValue);
				return;
			case PortolanPackage.ZVM_TRAITS__MULTICONFIGURATION:
				setMulticonfiguration((Boolean)newValue);
				return;
			case PortolanPackage.ZVM_TRAITS__DISCONNECTED:
				setDisconnected((Boolean)newValue);
				return;
			case PortolanPackage.ZVM_TRAITS__WRITABLE_SHARED_SEGMENTS:
				setWritableSharedSegments((Boolean)newValue);
				return;
			case PortolanPackage.ZVM_TRAITS__VIRTUAL_CHANNEL_TO_CHANNEL:
				setVirtualChannelToChannel((Boolean)newValue);
				return;
			case PortolanPackage.ZVM_TRAITS__OPEN_SYSTEM_SERVICES:
				setOpenSystemServices((Boolean)newValue);
				return;
			case PortolanPackage.ZVM_TRAITS__EXPANDED_STORAGE_BYTES:
				setExpandedStorageBytes((Long)newValue);
				return;
			case PortolanPackage.ZVM_TRAITS__VIRTUAL_DISK_BYTES:
				setVirtualDiskBytes((Long)newValue);
				return;
			case PortolanPackage.ZVM_TRAITS__CHPID_VIRTUALIZATION_ONE:
				setChpidVirtualizationOne((Boolean)newValue);
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
			case PortolanPackage.ZVM_TRAITS__RELOCATION_ENABLED:
				setRelocationEnabled(RELOCATION_ENABLED_EDEFAULT);
				return;
			case PortolanPackage.ZVM_TRAITS__RELOCATION_DOMAIN:
				setRelocationDomain((RelocationDomain)null);
				return;
			case PortolanPackage.ZVM_TRAITS__MULTICONFIGURATION:
				setMulticonfiguration(MULTICONFIGURATION_EDEFAULT);
				return;
			case PortolanPackage.ZVM_TRAITS__DISCONNECTED:
				setDisconnected(DISCONNECTED_EDEFAULT);
				return;
			case PortolanPackage.ZVM_TRAITS__WRITABLE_SHARED_SEGMENTS:
				setWritableSharedSegments(WRITABLE_SHARED_SEGMENTS_EDEFAULT);
				return;
			case PortolanPackage.ZVM_TRAITS__VIRTUAL_CHANNEL_TO_CHANNEL:
				setVirtualChannelToChannel(VIRTUAL_CHANNEL_TO_CHANNEL_EDEFAULT);
				return;
			case PortolanPackage.ZVM_TRAITS__OPEN_SYSTEM_SERVICES:
				setOpenSystemServices(OPEN_SYSTEM_SERVICES_EDEFAULT);
				return;
			case PortolanPackage.ZVM_TRAITS__EXPANDED_STORAGE_BYTES:
				unsetExpandedStorageBytes();
				return;
			case PortolanPackage.ZVM_TRAITS__VIRTUAL_DISK_BYTES:
				unsetVirtualDiskBytes();
				return;
			case PortolanPackage.ZVM_TRAITS__CHPID_VIRTUALIZATION_ONE:
				setChpidVirtualizationOne(CHPID_VIRTUALIZATION_ONE_EDEFAULT);
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
			case PortolanPackage.ZVM_TRAITS__RELOCATION_ENABLED:
				return relocationEnabled != RELOCATION_ENABLED_EDEFAULT;
			case PortolanPackage.ZVM_TRAITS__RELOCATION_DOMAIN:
				return relocationDomain != null;
			case PortolanPackage.ZVM_TRAITS__MULTICONFIGURATION:
				return multiconfiguration != MULTICONFIGURATION_EDEFAULT;
			case PortolanPackage.ZVM_TRAITS__DISCONNECTED:
				return disconnected != DISCONNECTED_EDEFAULT;
			case PortolanPackage.ZVM_TRAITS__WRITABLE_SHARED_SEGMENTS:
				return writableSharedSegments != WRITABLE_SHARED_SEGMENTS_EDEFAULT;
			case PortolanPackage.ZVM_TRAITS__VIRTUAL_CHANNEL_TO_CHANNEL:
				return virtualChannelToChannel != VIRTUAL_CHANNEL_TO_CHANNEL_EDEFAULT;
			case PortolanPackage.ZVM_TRAITS__OPEN_SYSTEM_SERVICES:
				return openSystemServices != OPEN_SYSTEM_SERVICES_EDEFAULT;
			case PortolanPackage.ZVM_TRAITS__EXPANDED_STORAGE_BYTES:
				return isSetExpandedStorageBytes();
			case PortolanPackage.ZVM_TRAITS__VIRTUAL_DISK_BYTES:
				return isSetVirtualDiskBytes();
			case PortolanPackage.ZVM_TRAITS__CHPID_VIRTUALIZATION_ONE:
				return chpidVirtualizationOne != CHPID_VIRTUALIZATION_ONE_EDEFAULT;
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
		result.append(" (relocationEnabled: ");
		result.append(relocationEnabled);
		result.append(", multiconfiguration: ");
		result.append(multiconfiguration);
		result.append(", disconnected: ");
		result.append(disconnected);
		result.append(", writableSharedSegments: ");
		result.append(writableSharedSegments);
		result.append(", virtualChannelToChannel: ");
		result.append(virtualChannelToChannel);
		result.append(", openSystemServices: ");
		result.append(openSystemServices);
		result.append(", expandedStorageBytes: ");
		if (expandedStorageBytesESet) result.append(expandedStorageBytes); else result.append("<unset>");
		result.append(", virtualDiskBytes: ");
		if (virtualDiskBytesESet) result.append(virtualDiskBytes); else result.append("<unset>");
		result.append(", chpidVirtualizationOne: ");
		result.append(chpidVirtualizationOne);
		result.append(')');
		return result.toString();
	}

} //ZvmTraitsImpl
