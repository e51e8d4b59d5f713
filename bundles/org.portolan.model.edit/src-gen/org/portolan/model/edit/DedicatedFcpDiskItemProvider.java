/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.portolan.model.DedicatedFcpDisk;
import org.portolan.model.PortolanPackage;

/**
 * This is the item provider adapter for a {@link org.portolan.model.DedicatedFcpDisk} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class DedicatedFcpDiskItemProvider extends DiskPathItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DedicatedFcpDiskItemProvider(AdapterFactory adapterFactory) {
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

			addSubchannelPropertyDescriptor(object);
			addWwpnPropertyDescriptor(object);
			addLunPropertyDescriptor(object);
			addNpivPropertyDescriptor(object);
			addZonedHostsPropertyDescriptor(object);
			addMaskedHostsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Subchannel feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSubchannelPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DedicatedFcpDisk_subchannel_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DedicatedFcpDisk_subchannel_feature", "_UI_DedicatedFcpDisk_type"),
				 PortolanPackage.Literals.DEDICATED_FCP_DISK__SUBCHANNEL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Wwpn feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWwpnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DedicatedFcpDisk_wwpn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DedicatedFcpDisk_wwpn_feature", "_UI_DedicatedFcpDisk_type"),
				 PortolanPackage.Literals.DEDICATED_FCP_DISK__WWPN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Lun feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLunPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DedicatedFcpDisk_lun_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DedicatedFcpDisk_lun_feature", "_UI_DedicatedFcpDisk_type"),
				 PortolanPackage.Literals.DEDICATED_FCP_DISK__LUN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Npiv feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNpivPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DedicatedFcpDisk_npiv_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DedicatedFcpDisk_npiv_feature", "_UI_DedicatedFcpDisk_type"),
				 PortolanPackage.Literals.DEDICATED_FCP_DISK__NPIV,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Zoned Hosts feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addZonedHostsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DedicatedFcpDisk_zonedHosts_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DedicatedFcpDisk_zonedHosts_feature", "_UI_DedicatedFcpDisk_type"),
				 PortolanPackage.Literals.DEDICATED_FCP_DISK__ZONED_HOSTS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Masked Hosts feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaskedHostsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_DedicatedFcpDisk_maskedHosts_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_DedicatedFcpDisk_maskedHosts_feature", "_UI_DedicatedFcpDisk_type"),
				 PortolanPackage.Literals.DEDICATED_FCP_DISK__MASKED_HOSTS,
				 true,
				 false,
				 true,
				 null,
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
		String label = ((DedicatedFcpDisk)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_DedicatedFcpDisk_type") :
			getString("_UI_DedicatedFcpDisk_type") + " " + label;
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

		switch (notification.getFeatureID(DedicatedFcpDisk.class)) {
			case PortolanPackage.DEDICATED_FCP_DISK__SUBCHANNEL:
			case PortolanPackage.DEDICATED_FCP_DISK__WWPN:
			case PortolanPackage.DEDICATED_FCP_DISK__LUN:
			case PortolanPackage.DEDICATED_FCP_DISK__NPIV:
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

}
