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

import org.portolan.model.Guest;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PortolanPackage;

/**
 * This is the item provider adapter for a {@link org.portolan.model.Guest} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class GuestItemProvider extends NamedElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GuestItemProvider(AdapterFactory adapterFactory) {
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

			addGuestClassPropertyDescriptor(object);
			addPowerStatePropertyDescriptor(object);
			addTemplatePropertyDescriptor(object);
			addOperatingSystemPropertyDescriptor(object);
			addMemoryBytesPropertyDescriptor(object);
			addInstantiatedPagesPropertyDescriptor(object);
			addResidentPagesPropertyDescriptor(object);
			addExpandedPagesPropertyDescriptor(object);
			addPagedOutPagesPropertyDescriptor(object);
			addZeroPagesPropertyDescriptor(object);
			addChangedFractionPropertyDescriptor(object);
			addReservedPagesPropertyDescriptor(object);
			addLockedPagesPropertyDescriptor(object);
			addDuplicateFractionPropertyDescriptor(object);
			addUnusedFractionPropertyDescriptor(object);
			addMemoryReservationBytesPropertyDescriptor(object);
			addMemoryLimitBytesPropertyDescriptor(object);
			addMeasuredActiveBytesPropertyDescriptor(object);
			addMeasuredConsumedBytesPropertyDescriptor(object);
			addBalloonedBytesPropertyDescriptor(object);
			addSwappedBytesPropertyDescriptor(object);
			addVirtualProcessorsPropertyDescriptor(object);
			addProcessorDemandPropertyDescriptor(object);
			addShareKindPropertyDescriptor(object);
			addSharePropertyDescriptor(object);
			addLimitKindPropertyDescriptor(object);
			addProcessorReservationMegahertzPropertyDescriptor(object);
			addProcessorLimitMegahertzPropertyDescriptor(object);
			addDedicatedProcessorsPropertyDescriptor(object);
			addRestartPriorityPropertyDescriptor(object);
			addRestartOrderPropertyDescriptor(object);
			addRestartSecondsPropertyDescriptor(object);
			addLicencesPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Guest Class feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGuestClassPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_guestClass_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_guestClass_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__GUEST_CLASS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Power State feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPowerStatePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_powerState_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_powerState_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__POWER_STATE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Template feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTemplatePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_template_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_template_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__TEMPLATE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Operating System feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOperatingSystemPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_operatingSystem_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_operatingSystem_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__OPERATING_SYSTEM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Memory Bytes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMemoryBytesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_memoryBytes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_memoryBytes_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__MEMORY_BYTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Instantiated Pages feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInstantiatedPagesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_instantiatedPages_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_instantiatedPages_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__INSTANTIATED_PAGES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Resident Pages feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addResidentPagesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_residentPages_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_residentPages_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__RESIDENT_PAGES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Expanded Pages feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addExpandedPagesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_expandedPages_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_expandedPages_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__EXPANDED_PAGES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Paged Out Pages feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPagedOutPagesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_pagedOutPages_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_pagedOutPages_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__PAGED_OUT_PAGES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Zero Pages feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addZeroPagesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_zeroPages_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_zeroPages_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__ZERO_PAGES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Changed Fraction feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addChangedFractionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_changedFraction_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_changedFraction_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__CHANGED_FRACTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Reserved Pages feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReservedPagesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_reservedPages_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_reservedPages_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__RESERVED_PAGES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Locked Pages feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLockedPagesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_lockedPages_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_lockedPages_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__LOCKED_PAGES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Duplicate Fraction feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDuplicateFractionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_duplicateFraction_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_duplicateFraction_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__DUPLICATE_FRACTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Unused Fraction feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUnusedFractionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_unusedFraction_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_unusedFraction_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__UNUSED_FRACTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Memory Reservation Bytes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMemoryReservationBytesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_memoryReservationBytes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_memoryReservationBytes_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__MEMORY_RESERVATION_BYTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Memory Limit Bytes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMemoryLimitBytesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_memoryLimitBytes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_memoryLimitBytes_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__MEMORY_LIMIT_BYTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Measured Active Bytes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMeasuredActiveBytesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_measuredActiveBytes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_measuredActiveBytes_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__MEASURED_ACTIVE_BYTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Measured Consumed Bytes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMeasuredConsumedBytesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_measuredConsumedBytes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_measuredConsumedBytes_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__MEASURED_CONSUMED_BYTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Ballooned Bytes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBalloonedBytesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_balloonedBytes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_balloonedBytes_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__BALLOONED_BYTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Swapped Bytes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSwappedBytesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_swappedBytes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_swappedBytes_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__SWAPPED_BYTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Virtual Processors feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addVirtualProcessorsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_virtualProcessors_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_virtualProcessors_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__VIRTUAL_PROCESSORS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Processor Demand feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProcessorDemandPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_processorDemand_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_processorDemand_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__PROCESSOR_DEMAND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Share Kind feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addShareKindPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_shareKind_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_shareKind_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__SHARE_KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Share feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSharePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_share_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_share_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__SHARE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Limit Kind feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLimitKindPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_limitKind_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_limitKind_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__LIMIT_KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Processor Reservation Megahertz feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProcessorReservationMegahertzPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_processorReservationMegahertz_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_processorReservationMegahertz_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__PROCESSOR_RESERVATION_MEGAHERTZ,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Processor Limit Megahertz feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProcessorLimitMegahertzPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_processorLimitMegahertz_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_processorLimitMegahertz_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__PROCESSOR_LIMIT_MEGAHERTZ,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Dedicated Processors feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDedicatedProcessorsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_dedicatedProcessors_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_dedicatedProcessors_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__DEDICATED_PROCESSORS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Restart Priority feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRestartPriorityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_restartPriority_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_restartPriority_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__RESTART_PRIORITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Restart Order feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRestartOrderPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_restartOrder_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_restartOrder_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__RESTART_ORDER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Restart Seconds feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRestartSecondsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Guest_restartSeconds_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_restartSeconds_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__RESTART_SECONDS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
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
				 getString("_UI_Guest_licences_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Guest_licences_feature", "_UI_Guest_type"),
				 PortolanPackage.Literals.GUEST__LICENCES,
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
			childrenFeatures.add(PortolanPackage.Literals.GUEST__MEMORY_PROFILE);
			childrenFeatures.add(PortolanPackage.Literals.GUEST__SERVICE_LEVEL);
			childrenFeatures.add(PortolanPackage.Literals.GUEST__ZVM);
			childrenFeatures.add(PortolanPackage.Literals.GUEST__DISKS);
			childrenFeatures.add(PortolanPackage.Literals.GUEST__NETWORK_INTERFACES);
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
		String label = ((Guest)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Guest_type") :
			getString("_UI_Guest_type") + " " + label;
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

		switch (notification.getFeatureID(Guest.class)) {
			case PortolanPackage.GUEST__GUEST_CLASS:
			case PortolanPackage.GUEST__POWER_STATE:
			case PortolanPackage.GUEST__TEMPLATE:
			case PortolanPackage.GUEST__OPERATING_SYSTEM:
			case PortolanPackage.GUEST__MEMORY_BYTES:
			case PortolanPackage.GUEST__INSTANTIATED_PAGES:
			case PortolanPackage.GUEST__RESIDENT_PAGES:
			case PortolanPackage.GUEST__EXPANDED_PAGES:
			case PortolanPackage.GUEST__PAGED_OUT_PAGES:
			case PortolanPackage.GUEST__ZERO_PAGES:
			case PortolanPackage.GUEST__CHANGED_FRACTION:
			case PortolanPackage.GUEST__RESERVED_PAGES:
			case PortolanPackage.GUEST__LOCKED_PAGES:
			case PortolanPackage.GUEST__DUPLICATE_FRACTION:
			case PortolanPackage.GUEST__UNUSED_FRACTION:
			case PortolanPackage.GUEST__MEMORY_RESERVATION_BYTES:
			case PortolanPackage.GUEST__MEMORY_LIMIT_BYTES:
			case PortolanPackage.GUEST__MEASURED_ACTIVE_BYTES:
			case PortolanPackage.GUEST__MEASURED_CONSUMED_BYTES:
			case PortolanPackage.GUEST__BALLOONED_BYTES:
			case PortolanPackage.GUEST__SWAPPED_BYTES:
			case PortolanPackage.GUEST__VIRTUAL_PROCESSORS:
			case PortolanPackage.GUEST__PROCESSOR_DEMAND:
			case PortolanPackage.GUEST__SHARE_KIND:
			case PortolanPackage.GUEST__SHARE:
			case PortolanPackage.GUEST__LIMIT_KIND:
			case PortolanPackage.GUEST__PROCESSOR_RESERVATION_MEGAHERTZ:
			case PortolanPackage.GUEST__PROCESSOR_LIMIT_MEGAHERTZ:
			case PortolanPackage.GUEST__DEDICATED_PROCESSORS:
			case PortolanPackage.GUEST__RESTART_PRIORITY:
			case PortolanPackage.GUEST__RESTART_ORDER:
			case PortolanPackage.GUEST__RESTART_SECONDS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PortolanPackage.GUEST__MEMORY_PROFILE:
			case PortolanPackage.GUEST__SERVICE_LEVEL:
			case PortolanPackage.GUEST__ZVM:
			case PortolanPackage.GUEST__DISKS:
			case PortolanPackage.GUEST__NETWORK_INTERFACES:
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
				(PortolanPackage.Literals.GUEST__MEMORY_PROFILE,
				 PortolanFactory.eINSTANCE.createWorkingSetProfile()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.GUEST__MEMORY_PROFILE,
				 PortolanFactory.eINSTANCE.createPopulationProfile()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.GUEST__MEMORY_PROFILE,
				 PortolanFactory.eINSTANCE.createCurveProfile()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.GUEST__SERVICE_LEVEL,
				 PortolanFactory.eINSTANCE.createServiceLevel()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.GUEST__ZVM,
				 PortolanFactory.eINSTANCE.createZvmTraits()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.GUEST__DISKS,
				 PortolanFactory.eINSTANCE.createDedicatedEckdDisk()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.GUEST__DISKS,
				 PortolanFactory.eINSTANCE.createMinidisk()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.GUEST__DISKS,
				 PortolanFactory.eINSTANCE.createDedicatedFcpDisk()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.GUEST__DISKS,
				 PortolanFactory.eINSTANCE.createBlockIoDisk()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.GUEST__DISKS,
				 PortolanFactory.eINSTANCE.createVirtualSanDisk()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.GUEST__DISKS,
				 PortolanFactory.eINSTANCE.createIscsiDisk()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.GUEST__DISKS,
				 PortolanFactory.eINSTANCE.createVirtualDisk()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.GUEST__NETWORK_INTERFACES,
				 PortolanFactory.eINSTANCE.createNetworkInterface()));
	}

}
