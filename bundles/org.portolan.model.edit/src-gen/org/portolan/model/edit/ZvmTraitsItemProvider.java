/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.portolan.model.PortolanPackage;
import org.portolan.model.ZvmTraits;

/**
 * This is the item provider adapter for a {@link org.portolan.model.ZvmTraits} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ZvmTraitsItemProvider 
	extends ItemProviderAdapter
	implements
		IEditingDomainItemProvider,
		IStructuredItemContentProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ZvmTraitsItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addRelocationEnabledPropertyDescriptor(object);
			addRelocationDomainPropertyDescriptor(object);
			addMulticonfigurationPropertyDescriptor(object);
			addDisconnectedPropertyDescriptor(object);
			addWritableSharedSegmentsPropertyDescriptor(object);
			addVirtualChannelToChannelPropertyDescriptor(object);
			addOpenSystemServicesPropertyDescriptor(object);
			addExpandedStorageBytesPropertyDescriptor(object);
			addVirtualDiskBytesPropertyDescriptor(object);
			addChpidVirtualizationOnePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Relocation Enabled feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRelocationEnabledPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZvmTraits_relocationEnabled_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZvmTraits_relocationEnabled_feature", "_UI_ZvmTraits_type"),
				 PortolanPackage.Literals.ZVM_TRAITS__RELOCATION_ENABLED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Relocation Domain feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRelocationDomainPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZvmTraits_relocationDomain_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZvmTraits_relocationDomain_feature", "_UI_ZvmTraits_type"),
				 PortolanPackage.Literals.ZVM_TRAITS__RELOCATION_DOMAIN,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Multiconfiguration feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMulticonfigurationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZvmTraits_multiconfiguration_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZvmTraits_multiconfiguration_feature", "_UI_ZvmTraits_type"),
				 PortolanPackage.Literals.ZVM_TRAITS__MULTICONFIGURATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Disconnected feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDisconnectedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZvmTraits_disconnected_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZvmTraits_disconnected_feature", "_UI_ZvmTraits_type"),
				 PortolanPackage.Literals.ZVM_TRAITS__DISCONNECTED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Writable Shared Segments feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWritableSharedSegmentsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZvmTraits_writableSharedSegments_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZvmTraits_writableSharedSegments_feature", "_UI_ZvmTraits_type"),
				 PortolanPackage.Literals.ZVM_TRAITS__WRITABLE_SHARED_SEGMENTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Virtual Channel To Channel feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVirtualChannelToChannelPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZvmTraits_virtualChannelToChannel_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZvmTraits_virtualChannelToChannel_feature", "_UI_ZvmTraits_type"),
				 PortolanPackage.Literals.ZVM_TRAITS__VIRTUAL_CHANNEL_TO_CHANNEL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Open System Services feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOpenSystemServicesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZvmTraits_openSystemServices_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZvmTraits_openSystemServices_feature", "_UI_ZvmTraits_type"),
				 PortolanPackage.Literals.ZVM_TRAITS__OPEN_SYSTEM_SERVICES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Expanded Storage Bytes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addExpandedStorageBytesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZvmTraits_expandedStorageBytes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZvmTraits_expandedStorageBytes_feature", "_UI_ZvmTraits_type"),
				 PortolanPackage.Literals.ZVM_TRAITS__EXPANDED_STORAGE_BYTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Virtual Disk Bytes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVirtualDiskBytesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZvmTraits_virtualDiskBytes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZvmTraits_virtualDiskBytes_feature", "_UI_ZvmTraits_type"),
				 PortolanPackage.Literals.ZVM_TRAITS__VIRTUAL_DISK_BYTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Chpid Virtualization One feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addChpidVirtualizationOnePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ZvmTraits_chpidVirtualizationOne_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ZvmTraits_chpidVirtualizationOne_feature", "_UI_ZvmTraits_type"),
				 PortolanPackage.Literals.ZVM_TRAITS__CHPID_VIRTUALIZATION_ONE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		ZvmTraits zvmTraits = (ZvmTraits)object;
		return getString("_UI_ZvmTraits_type") + " " + zvmTraits.isRelocationEnabled();
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(ZvmTraits.class)) {
			case PortolanPackage.ZVM_TRAITS__RELOCATION_ENABLED:
			case PortolanPackage.ZVM_TRAITS__MULTICONFIGURATION:
			case PortolanPackage.ZVM_TRAITS__DISCONNECTED:
			case PortolanPackage.ZVM_TRAITS__WRITABLE_SHARED_SEGMENTS:
			case PortolanPackage.ZVM_TRAITS__VIRTUAL_CHANNEL_TO_CHANNEL:
			case PortolanPackage.ZVM_TRAITS__OPEN_SYSTEM_SERVICES:
			case PortolanPackage.ZVM_TRAITS__EXPANDED_STORAGE_BYTES:
			case PortolanPackage.ZVM_TRAITS__VIRTUAL_DISK_BYTES:
			case PortolanPackage.ZVM_TRAITS__CHPID_VIRTUALIZATION_ONE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return PortolanEditPlugin.INSTANCE;
	}

}
