/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.portolan.model.Host;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PortolanPackage;

/**
 * This is the item provider adapter for a {@link org.portolan.model.Host} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class HostItemProvider extends NodeItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HostItemProvider(AdapterFactory adapterFactory) {
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

			addMachinePropertyDescriptor(object);
			addPartitionPropertyDescriptor(object);
			addLparWeightPropertyDescriptor(object);
			addHypervisorPropertyDescriptor(object);
			addHypervisorReleasePropertyDescriptor(object);
			addCapacityKnownPropertyDescriptor(object);
			addOvercommitTargetPropertyDescriptor(object);
			addProcessorBusyFractionPropertyDescriptor(object);
			addMeasuredUsedBytesPropertyDescriptor(object);
			addLicencesPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Machine feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMachinePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Host_machine_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Host_machine_feature", "_UI_Host_type"),
				 PortolanPackage.Literals.HOST__MACHINE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Partition feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPartitionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Host_partition_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Host_partition_feature", "_UI_Host_type"),
				 PortolanPackage.Literals.HOST__PARTITION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Lpar Weight feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLparWeightPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Host_lparWeight_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Host_lparWeight_feature", "_UI_Host_type"),
				 PortolanPackage.Literals.HOST__LPAR_WEIGHT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Hypervisor feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHypervisorPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Host_hypervisor_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Host_hypervisor_feature", "_UI_Host_type"),
				 PortolanPackage.Literals.HOST__HYPERVISOR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Hypervisor Release feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHypervisorReleasePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Host_hypervisorRelease_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Host_hypervisorRelease_feature", "_UI_Host_type"),
				 PortolanPackage.Literals.HOST__HYPERVISOR_RELEASE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Capacity Known feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCapacityKnownPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Host_capacityKnown_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Host_capacityKnown_feature", "_UI_Host_type"),
				 PortolanPackage.Literals.HOST__CAPACITY_KNOWN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Overcommit Target feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOvercommitTargetPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Host_overcommitTarget_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Host_overcommitTarget_feature", "_UI_Host_type"),
				 PortolanPackage.Literals.HOST__OVERCOMMIT_TARGET,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Processor Busy Fraction feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProcessorBusyFractionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Host_processorBusyFraction_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Host_processorBusyFraction_feature", "_UI_Host_type"),
				 PortolanPackage.Literals.HOST__PROCESSOR_BUSY_FRACTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Measured Used Bytes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMeasuredUsedBytesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Host_measuredUsedBytes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Host_measuredUsedBytes_feature", "_UI_Host_type"),
				 PortolanPackage.Literals.HOST__MEASURED_USED_BYTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Licences feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLicencesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Host_licences_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Host_licences_feature", "_UI_Host_type"),
				 PortolanPackage.Literals.HOST__LICENCES,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(PortolanPackage.Literals.HOST__PROCESSORS);
			childrenFeatures.add(PortolanPackage.Literals.HOST__STORAGE_LEVELS);
			childrenFeatures.add(PortolanPackage.Literals.HOST__CHANNEL_PATHS);
			childrenFeatures.add(PortolanPackage.Literals.HOST__NETWORK_ADAPTERS);
			childrenFeatures.add(PortolanPackage.Literals.HOST__VIRTUAL_SWITCHES);
			childrenFeatures.add(PortolanPackage.Literals.HOST__REAL_DEVICES);
			childrenFeatures.add(PortolanPackage.Literals.HOST__GUESTS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
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
		String label = ((Host)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Host_type") :
			getString("_UI_Host_type") + " " + label;
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

		switch (notification.getFeatureID(Host.class)) {
			case PortolanPackage.HOST__MACHINE:
			case PortolanPackage.HOST__PARTITION:
			case PortolanPackage.HOST__LPAR_WEIGHT:
			case PortolanPackage.HOST__HYPERVISOR:
			case PortolanPackage.HOST__HYPERVISOR_RELEASE:
			case PortolanPackage.HOST__CAPACITY_KNOWN:
			case PortolanPackage.HOST__OVERCOMMIT_TARGET:
			case PortolanPackage.HOST__PROCESSOR_BUSY_FRACTION:
			case PortolanPackage.HOST__MEASURED_USED_BYTES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PortolanPackage.HOST__PROCESSORS:
			case PortolanPackage.HOST__STORAGE_LEVELS:
			case PortolanPackage.HOST__CHANNEL_PATHS:
			case PortolanPackage.HOST__NETWORK_ADAPTERS:
			case PortolanPackage.HOST__VIRTUAL_SWITCHES:
			case PortolanPackage.HOST__REAL_DEVICES:
			case PortolanPackage.HOST__GUESTS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
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

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.HOST__PROCESSORS,
				 PortolanFactory.eINSTANCE.createProcessorPool()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.HOST__STORAGE_LEVELS,
				 PortolanFactory.eINSTANCE.createCentralStorage()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.HOST__STORAGE_LEVELS,
				 PortolanFactory.eINSTANCE.createExpandedStorage()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.HOST__STORAGE_LEVELS,
				 PortolanFactory.eINSTANCE.createRemoteStorage()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.HOST__STORAGE_LEVELS,
				 PortolanFactory.eINSTANCE.createPagingSpace()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.HOST__CHANNEL_PATHS,
				 PortolanFactory.eINSTANCE.createChannelPath()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.HOST__NETWORK_ADAPTERS,
				 PortolanFactory.eINSTANCE.createNetworkAdapter()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.HOST__VIRTUAL_SWITCHES,
				 PortolanFactory.eINSTANCE.createVirtualSwitch()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.HOST__REAL_DEVICES,
				 PortolanFactory.eINSTANCE.createRealDevice()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.HOST__GUESTS,
				 PortolanFactory.eINSTANCE.createGuest()));
	}

}
