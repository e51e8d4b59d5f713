/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Zvm Traits</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Traits of a guest that decide whether z/VM relocates it (domain 3.3).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.ZvmTraits#isRelocationEnabled <em>Relocation Enabled</em>}</li>
 *   <li>{@link org.portolan.model.ZvmTraits#getRelocationDomain <em>Relocation Domain</em>}</li>
 *   <li>{@link org.portolan.model.ZvmTraits#isMulticonfiguration <em>Multiconfiguration</em>}</li>
 *   <li>{@link org.portolan.model.ZvmTraits#isDisconnected <em>Disconnected</em>}</li>
 *   <li>{@link org.portolan.model.ZvmTraits#isWritableSharedSegments <em>Writable Shared Segments</em>}</li>
 *   <li>{@link org.portolan.model.ZvmTraits#isVirtualChannelToChannel <em>Virtual Channel To Channel</em>}</li>
 *   <li>{@link org.portolan.model.ZvmTraits#isOpenSystemServices <em>Open System Services</em>}</li>
 *   <li>{@link org.portolan.model.ZvmTraits#getExpandedStorageBytes <em>Expanded Storage Bytes</em>}</li>
 *   <li>{@link org.portolan.model.ZvmTraits#getVirtualDiskBytes <em>Virtual Disk Bytes</em>}</li>
 *   <li>{@link org.portolan.model.ZvmTraits#isChpidVirtualizationOne <em>Chpid Virtualization One</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getZvmTraits()
 * @model
 * @generated
 */
public interface ZvmTraits extends EObject {
	/**
	 * Returns the value of the '<em><b>Relocation Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * VMRELOCATE ON in the directory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relocation Enabled</em>' attribute.
	 * @see #setRelocationEnabled(boolean)
	 * @see org.portolan.model.PortolanPackage#getZvmTraits_RelocationEnabled()
	 * @model default="true"
	 *        annotation="https://portolan.org/feature default='true'"
	 * @generated
	 */
	boolean isRelocationEnabled();

	/**
	 * Sets the value of the '{@link org.portolan.model.ZvmTraits#isRelocationEnabled <em>Relocation Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relocation Enabled</em>' attribute.
	 * @see #isRelocationEnabled()
	 * @generated
	 */
	void setRelocationEnabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Relocation Domain</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Domain that the guest is bound to; empty: the whole SSI cluster.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relocation Domain</em>' reference.
	 * @see #setRelocationDomain(RelocationDomain)
	 * @see org.portolan.model.PortolanPackage#getZvmTraits_RelocationDomain()
	 * @model
	 * @generated
	 */
	RelocationDomain getRelocationDomain();

	/**
	 * Sets the value of the '{@link org.portolan.model.ZvmTraits#getRelocationDomain <em>Relocation Domain</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relocation Domain</em>' reference.
	 * @see #getRelocationDomain()
	 * @generated
	 */
	void setRelocationDomain(RelocationDomain value);

	/**
	 * Returns the value of the '<em><b>Multiconfiguration</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An IDENTITY: one instance on each member; cannot be relocated. [R] domain 3.2
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multiconfiguration</em>' attribute.
	 * @see #setMulticonfiguration(boolean)
	 * @see org.portolan.model.PortolanPackage#getZvmTraits_Multiconfiguration()
	 * @model default="false"
	 *        annotation="https://portolan.org/feature default='false'"
	 * @generated
	 */
	boolean isMulticonfiguration();

	/**
	 * Sets the value of the '{@link org.portolan.model.ZvmTraits#isMulticonfiguration <em>Multiconfiguration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multiconfiguration</em>' attribute.
	 * @see #isMulticonfiguration()
	 * @generated
	 */
	void setMulticonfiguration(boolean value);

	/**
	 * Returns the value of the '<em><b>Disconnected</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runs without a console, as relocation asks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disconnected</em>' attribute.
	 * @see #setDisconnected(boolean)
	 * @see org.portolan.model.PortolanPackage#getZvmTraits_Disconnected()
	 * @model default="true"
	 *        annotation="https://portolan.org/feature default='true'"
	 * @generated
	 */
	boolean isDisconnected();

	/**
	 * Sets the value of the '{@link org.portolan.model.ZvmTraits#isDisconnected <em>Disconnected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disconnected</em>' attribute.
	 * @see #isDisconnected()
	 * @generated
	 */
	void setDisconnected(boolean value);

	/**
	 * Returns the value of the '<em><b>Writable Shared Segments</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Uses an NSS or DCSS with writable shared pages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Writable Shared Segments</em>' attribute.
	 * @see #setWritableSharedSegments(boolean)
	 * @see org.portolan.model.PortolanPackage#getZvmTraits_WritableSharedSegments()
	 * @model default="false"
	 *        annotation="https://portolan.org/feature default='false'"
	 * @generated
	 */
	boolean isWritableSharedSegments();

	/**
	 * Sets the value of the '{@link org.portolan.model.ZvmTraits#isWritableSharedSegments <em>Writable Shared Segments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Writable Shared Segments</em>' attribute.
	 * @see #isWritableSharedSegments()
	 * @generated
	 */
	void setWritableSharedSegments(boolean value);

	/**
	 * Returns the value of the '<em><b>Virtual Channel To Channel</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has a virtual channel-to-channel adapter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Virtual Channel To Channel</em>' attribute.
	 * @see #setVirtualChannelToChannel(boolean)
	 * @see org.portolan.model.PortolanPackage#getZvmTraits_VirtualChannelToChannel()
	 * @model default="false"
	 *        annotation="https://portolan.org/feature default='false'"
	 * @generated
	 */
	boolean isVirtualChannelToChannel();

	/**
	 * Sets the value of the '{@link org.portolan.model.ZvmTraits#isVirtualChannelToChannel <em>Virtual Channel To Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Virtual Channel To Channel</em>' attribute.
	 * @see #isVirtualChannelToChannel()
	 * @generated
	 */
	void setVirtualChannelToChannel(boolean value);

	/**
	 * Returns the value of the '<em><b>Open System Services</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Has an IUCV connection to a system service that holds state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Open System Services</em>' attribute.
	 * @see #setOpenSystemServices(boolean)
	 * @see org.portolan.model.PortolanPackage#getZvmTraits_OpenSystemServices()
	 * @model default="false"
	 *        annotation="https://portolan.org/feature default='false'"
	 * @generated
	 */
	boolean isOpenSystemServices();

	/**
	 * Sets the value of the '{@link org.portolan.model.ZvmTraits#isOpenSystemServices <em>Open System Services</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Open System Services</em>' attribute.
	 * @see #isOpenSystemServices()
	 * @generated
	 */
	void setOpenSystemServices(boolean value);

	/**
	 * Returns the value of the '<em><b>Expanded Storage Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtual expanded storage; must be none for relocation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expanded Storage Bytes</em>' attribute.
	 * @see #isSetExpandedStorageBytes()
	 * @see #unsetExpandedStorageBytes()
	 * @see #setExpandedStorageBytes(long)
	 * @see org.portolan.model.PortolanPackage#getZvmTraits_ExpandedStorageBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='0' source='domain 3.3 [K]' min='0'"
	 * @generated
	 */
	long getExpandedStorageBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.ZvmTraits#getExpandedStorageBytes <em>Expanded Storage Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expanded Storage Bytes</em>' attribute.
	 * @see #isSetExpandedStorageBytes()
	 * @see #unsetExpandedStorageBytes()
	 * @see #getExpandedStorageBytes()
	 * @generated
	 */
	void setExpandedStorageBytes(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.ZvmTraits#getExpandedStorageBytes <em>Expanded Storage Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetExpandedStorageBytes()
	 * @see #getExpandedStorageBytes()
	 * @see #setExpandedStorageBytes(long)
	 * @generated
	 */
	void unsetExpandedStorageBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.ZvmTraits#getExpandedStorageBytes <em>Expanded Storage Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Expanded Storage Bytes</em>' attribute is set.
	 * @see #unsetExpandedStorageBytes()
	 * @see #getExpandedStorageBytes()
	 * @see #setExpandedStorageBytes(long)
	 * @generated
	 */
	boolean isSetExpandedStorageBytes();

	/**
	 * Returns the value of the '<em><b>Virtual Disk Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtual disks in storage (VDISK).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Virtual Disk Bytes</em>' attribute.
	 * @see #isSetVirtualDiskBytes()
	 * @see #unsetVirtualDiskBytes()
	 * @see #setVirtualDiskBytes(long)
	 * @see org.portolan.model.PortolanPackage#getZvmTraits_VirtualDiskBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='0' source='domain 1.4' min='0'"
	 * @generated
	 */
	long getVirtualDiskBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.ZvmTraits#getVirtualDiskBytes <em>Virtual Disk Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Virtual Disk Bytes</em>' attribute.
	 * @see #isSetVirtualDiskBytes()
	 * @see #unsetVirtualDiskBytes()
	 * @see #getVirtualDiskBytes()
	 * @generated
	 */
	void setVirtualDiskBytes(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.ZvmTraits#getVirtualDiskBytes <em>Virtual Disk Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetVirtualDiskBytes()
	 * @see #getVirtualDiskBytes()
	 * @see #setVirtualDiskBytes(long)
	 * @generated
	 */
	void unsetVirtualDiskBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.ZvmTraits#getVirtualDiskBytes <em>Virtual Disk Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Virtual Disk Bytes</em>' attribute is set.
	 * @see #unsetVirtualDiskBytes()
	 * @see #getVirtualDiskBytes()
	 * @see #setVirtualDiskBytes(long)
	 * @generated
	 */
	boolean isSetVirtualDiskBytes();

	/**
	 * Returns the value of the '<em><b>Chpid Virtualization One</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CHPIDVIRTUALIZATION ONE in the directory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chpid Virtualization One</em>' attribute.
	 * @see #setChpidVirtualizationOne(boolean)
	 * @see org.portolan.model.PortolanPackage#getZvmTraits_ChpidVirtualizationOne()
	 * @model default="true"
	 *        annotation="https://portolan.org/feature default='true'"
	 * @generated
	 */
	boolean isChpidVirtualizationOne();

	/**
	 * Sets the value of the '{@link org.portolan.model.ZvmTraits#isChpidVirtualizationOne <em>Chpid Virtualization One</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chpid Virtualization One</em>' attribute.
	 * @see #isChpidVirtualizationOne()
	 * @generated
	 */
	void setChpidVirtualizationOne(boolean value);

} // ZvmTraits
