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

import org.portolan.model.PagingVolume;
import org.portolan.model.PortolanPackage;

/**
 * This is the item provider adapter for a {@link org.portolan.model.PagingVolume} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class PagingVolumeItemProvider extends NamedElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PagingVolumeItemProvider(AdapterFactory adapterFactory) {
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

			addDeviceNumberPropertyDescriptor(object);
			addServiceSecondsPropertyDescriptor(object);
			addTransferBytesPerSecondPropertyDescriptor(object);
			addBlockWritePagesPropertyDescriptor(object);
			addBlockReadPagesPropertyDescriptor(object);
			addAliasesPropertyDescriptor(object);
			addHighPerformanceFiconPropertyDescriptor(object);
			addSlotsInUsePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Device Number feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDeviceNumberPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PagingVolume_deviceNumber_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PagingVolume_deviceNumber_feature", "_UI_PagingVolume_type"),
				 PortolanPackage.Literals.PAGING_VOLUME__DEVICE_NUMBER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Service Seconds feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addServiceSecondsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PagingVolume_serviceSeconds_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PagingVolume_serviceSeconds_feature", "_UI_PagingVolume_type"),
				 PortolanPackage.Literals.PAGING_VOLUME__SERVICE_SECONDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Transfer Bytes Per Second feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTransferBytesPerSecondPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PagingVolume_transferBytesPerSecond_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PagingVolume_transferBytesPerSecond_feature", "_UI_PagingVolume_type"),
				 PortolanPackage.Literals.PAGING_VOLUME__TRANSFER_BYTES_PER_SECOND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Block Write Pages feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBlockWritePagesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PagingVolume_blockWritePages_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PagingVolume_blockWritePages_feature", "_UI_PagingVolume_type"),
				 PortolanPackage.Literals.PAGING_VOLUME__BLOCK_WRITE_PAGES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Block Read Pages feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBlockReadPagesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PagingVolume_blockReadPages_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PagingVolume_blockReadPages_feature", "_UI_PagingVolume_type"),
				 PortolanPackage.Literals.PAGING_VOLUME__BLOCK_READ_PAGES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Aliases feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAliasesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PagingVolume_aliases_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PagingVolume_aliases_feature", "_UI_PagingVolume_type"),
				 PortolanPackage.Literals.PAGING_VOLUME__ALIASES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the High Performance Ficon feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHighPerformanceFiconPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PagingVolume_highPerformanceFicon_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PagingVolume_highPerformanceFicon_feature", "_UI_PagingVolume_type"),
				 PortolanPackage.Literals.PAGING_VOLUME__HIGH_PERFORMANCE_FICON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Slots In Use feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSlotsInUsePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PagingVolume_slotsInUse_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PagingVolume_slotsInUse_feature", "_UI_PagingVolume_type"),
				 PortolanPackage.Literals.PAGING_VOLUME__SLOTS_IN_USE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
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
		String label = ((PagingVolume)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_PagingVolume_type") :
			getString("_UI_PagingVolume_type") + " " + label;
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

		switch (notification.getFeatureID(PagingVolume.class)) {
			case PortolanPackage.PAGING_VOLUME__DEVICE_NUMBER:
			case PortolanPackage.PAGING_VOLUME__SERVICE_SECONDS:
			case PortolanPackage.PAGING_VOLUME__TRANSFER_BYTES_PER_SECOND:
			case PortolanPackage.PAGING_VOLUME__BLOCK_WRITE_PAGES:
			case PortolanPackage.PAGING_VOLUME__BLOCK_READ_PAGES:
			case PortolanPackage.PAGING_VOLUME__ALIASES:
			case PortolanPackage.PAGING_VOLUME__HIGH_PERFORMANCE_FICON:
			case PortolanPackage.PAGING_VOLUME__SLOTS_IN_USE:
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
