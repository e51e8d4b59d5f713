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

import org.portolan.model.Installation;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PortolanPackage;

/**
 * This is the item provider adapter for a {@link org.portolan.model.Installation} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class InstallationItemProvider extends NamedElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InstallationItemProvider(AdapterFactory adapterFactory) {
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

			addFormatVersionPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Format Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormatVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Installation_formatVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Installation_formatVersion_feature", "_UI_Installation_type"),
				 PortolanPackage.Literals.INSTALLATION__FORMAT_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
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
			childrenFeatures.add(PortolanPackage.Literals.INSTALLATION__CLUSTERS);
			childrenFeatures.add(PortolanPackage.Literals.INSTALLATION__SWITCHES);
			childrenFeatures.add(PortolanPackage.Literals.INSTALLATION__LINKS);
			childrenFeatures.add(PortolanPackage.Literals.INSTALLATION__DATASTORES);
			childrenFeatures.add(PortolanPackage.Literals.INSTALLATION__SHARED_VOLUMES);
			childrenFeatures.add(PortolanPackage.Literals.INSTALLATION__SHARED_EXPANDED_STORAGES);
			childrenFeatures.add(PortolanPackage.Literals.INSTALLATION__UNPLACED_GUESTS);
			childrenFeatures.add(PortolanPackage.Literals.INSTALLATION__PLACEMENT_RULES);
			childrenFeatures.add(PortolanPackage.Literals.INSTALLATION__LICENCES);
			childrenFeatures.add(PortolanPackage.Literals.INSTALLATION__ASSUMPTIONS);
			childrenFeatures.add(PortolanPackage.Literals.INSTALLATION__STUDIES);
			childrenFeatures.add(PortolanPackage.Literals.INSTALLATION__IMPORTS);
			childrenFeatures.add(PortolanPackage.Literals.INSTALLATION__DIAGRAM);
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
		String label = ((Installation)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Installation_type") :
			getString("_UI_Installation_type") + " " + label;
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

		switch (notification.getFeatureID(Installation.class)) {
			case PortolanPackage.INSTALLATION__FORMAT_VERSION:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PortolanPackage.INSTALLATION__CLUSTERS:
			case PortolanPackage.INSTALLATION__SWITCHES:
			case PortolanPackage.INSTALLATION__LINKS:
			case PortolanPackage.INSTALLATION__DATASTORES:
			case PortolanPackage.INSTALLATION__SHARED_VOLUMES:
			case PortolanPackage.INSTALLATION__SHARED_EXPANDED_STORAGES:
			case PortolanPackage.INSTALLATION__UNPLACED_GUESTS:
			case PortolanPackage.INSTALLATION__PLACEMENT_RULES:
			case PortolanPackage.INSTALLATION__LICENCES:
			case PortolanPackage.INSTALLATION__ASSUMPTIONS:
			case PortolanPackage.INSTALLATION__STUDIES:
			case PortolanPackage.INSTALLATION__IMPORTS:
			case PortolanPackage.INSTALLATION__DIAGRAM:
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
				(PortolanPackage.Literals.INSTALLATION__CLUSTERS,
				 PortolanFactory.eINSTANCE.createCluster()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.INSTALLATION__SWITCHES,
				 PortolanFactory.eINSTANCE.createSwitch()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.INSTALLATION__LINKS,
				 PortolanFactory.eINSTANCE.createIsfcLink()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.INSTALLATION__LINKS,
				 PortolanFactory.eINSTANCE.createEthernetLink()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.INSTALLATION__LINKS,
				 PortolanFactory.eINSTANCE.createNumaLink()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.INSTALLATION__LINKS,
				 PortolanFactory.eINSTANCE.createReplicationLink()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.INSTALLATION__DATASTORES,
				 PortolanFactory.eINSTANCE.createDatastore()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.INSTALLATION__SHARED_VOLUMES,
				 PortolanFactory.eINSTANCE.createEckdVolume()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.INSTALLATION__SHARED_VOLUMES,
				 PortolanFactory.eINSTANCE.createFbaVolume()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.INSTALLATION__SHARED_VOLUMES,
				 PortolanFactory.eINSTANCE.createFlashVolume()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.INSTALLATION__SHARED_EXPANDED_STORAGES,
				 PortolanFactory.eINSTANCE.createSharedExpandedStorage()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.INSTALLATION__UNPLACED_GUESTS,
				 PortolanFactory.eINSTANCE.createGuest()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.INSTALLATION__PLACEMENT_RULES,
				 PortolanFactory.eINSTANCE.createPlacementRule()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.INSTALLATION__LICENCES,
				 PortolanFactory.eINSTANCE.createLicence()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.INSTALLATION__ASSUMPTIONS,
				 PortolanFactory.eINSTANCE.createAssumptionOverride()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.INSTALLATION__STUDIES,
				 PortolanFactory.eINSTANCE.createStudy()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.INSTALLATION__IMPORTS,
				 PortolanFactory.eINSTANCE.createImportRecord()));

		newChildDescriptors.add
			(createChildParameter
				(PortolanPackage.Literals.INSTALLATION__DIAGRAM,
				 PortolanFactory.eINSTANCE.createDiagram()));
	}

}
