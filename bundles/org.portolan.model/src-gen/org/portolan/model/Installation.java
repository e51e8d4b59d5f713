/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Installation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of a file: everything that is modelled together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.Installation#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.portolan.model.Installation#getClusters <em>Clusters</em>}</li>
 *   <li>{@link org.portolan.model.Installation#getSwitches <em>Switches</em>}</li>
 *   <li>{@link org.portolan.model.Installation#getLinks <em>Links</em>}</li>
 *   <li>{@link org.portolan.model.Installation#getDatastores <em>Datastores</em>}</li>
 *   <li>{@link org.portolan.model.Installation#getSharedVolumes <em>Shared Volumes</em>}</li>
 *   <li>{@link org.portolan.model.Installation#getSharedExpandedStorages <em>Shared Expanded Storages</em>}</li>
 *   <li>{@link org.portolan.model.Installation#getUnplacedGuests <em>Unplaced Guests</em>}</li>
 *   <li>{@link org.portolan.model.Installation#getPlacementRules <em>Placement Rules</em>}</li>
 *   <li>{@link org.portolan.model.Installation#getLicences <em>Licences</em>}</li>
 *   <li>{@link org.portolan.model.Installation#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.portolan.model.Installation#getStudies <em>Studies</em>}</li>
 *   <li>{@link org.portolan.model.Installation#getImports <em>Imports</em>}</li>
 *   <li>{@link org.portolan.model.Installation#getDiagram <em>Diagram</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getInstallation()
 * @model
 * @generated
 */
public interface Installation extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format that the file was written in. Readers refuse newer versions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.portolan.model.PortolanPackage#getInstallation_FormatVersion()
	 * @model default="1"
	 *        annotation="https://portolan.org/feature default='1' source='docs/file-format.md' min='1'"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.portolan.model.Installation#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Clusters</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.Cluster}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clusters with their hosts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clusters</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getInstallation_Clusters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Cluster> getClusters();

	/**
	 * Returns the value of the '<em><b>Switches</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.Switch}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Switches that links meet at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Switches</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getInstallation_Switches()
	 * @model containment="true"
	 * @generated
	 */
	EList<Switch> getSwitches();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links between hosts and switches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getInstallation_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<Link> getLinks();

	/**
	 * Returns the value of the '<em><b>Datastores</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.Datastore}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stores that hold guests' disks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Datastores</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getInstallation_Datastores()
	 * @model containment="true"
	 * @generated
	 */
	EList<Datastore> getDatastores();

	/**
	 * Returns the value of the '<em><b>Shared Volumes</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.PagingVolume}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paging volumes that several hosts can use; their paging spaces refer to them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shared Volumes</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getInstallation_SharedVolumes()
	 * @model containment="true"
	 * @generated
	 */
	EList<PagingVolume> getSharedVolumes();

	/**
	 * Returns the value of the '<em><b>Shared Expanded Storages</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.SharedExpandedStorage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Expanded storage that several hosts can address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shared Expanded Storages</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getInstallation_SharedExpandedStorages()
	 * @model containment="true"
	 * @generated
	 */
	EList<SharedExpandedStorage> getSharedExpandedStorages();

	/**
	 * Returns the value of the '<em><b>Unplaced Guests</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.Guest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Guests that are on no host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unplaced Guests</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getInstallation_UnplacedGuests()
	 * @model containment="true"
	 * @generated
	 */
	EList<Guest> getUnplacedGuests();

	/**
	 * Returns the value of the '<em><b>Placement Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.PlacementRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Affinity and anti-affinity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Placement Rules</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getInstallation_PlacementRules()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlacementRule> getPlacementRules();

	/**
	 * Returns the value of the '<em><b>Licences</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.Licence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Software licences that bind guests to hosts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licences</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getInstallation_Licences()
	 * @model containment="true"
	 * @generated
	 */
	EList<Licence> getLicences();

	/**
	 * Returns the value of the '<em><b>Assumptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.AssumptionOverride}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assumptions that the user changed. All others hold their defaults.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assumptions</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getInstallation_Assumptions()
	 * @model containment="true"
	 * @generated
	 */
	EList<AssumptionOverride> getAssumptions();

	/**
	 * Returns the value of the '<em><b>Studies</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.Study}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stored questions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Studies</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getInstallation_Studies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Study> getStudies();

	/**
	 * Returns the value of the '<em><b>Imports</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.ImportRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was imported, from which file, when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imports</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getInstallation_Imports()
	 * @model containment="true"
	 * @generated
	 */
	EList<ImportRecord> getImports();

	/**
	 * Returns the value of the '<em><b>Diagram</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where things are drawn; never read by the engine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diagram</em>' containment reference.
	 * @see #setDiagram(Diagram)
	 * @see org.portolan.model.PortolanPackage#getInstallation_Diagram()
	 * @model containment="true"
	 * @generated
	 */
	Diagram getDiagram();

	/**
	 * Sets the value of the '{@link org.portolan.model.Installation#getDiagram <em>Diagram</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diagram</em>' containment reference.
	 * @see #getDiagram()
	 * @generated
	 */
	void setDiagram(Diagram value);

} // Installation
