/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.portolan.model.AssumptionOverride;
import org.portolan.model.Cluster;
import org.portolan.model.Datastore;
import org.portolan.model.Diagram;
import org.portolan.model.Guest;
import org.portolan.model.ImportRecord;
import org.portolan.model.Installation;
import org.portolan.model.Licence;
import org.portolan.model.Link;
import org.portolan.model.PagingVolume;
import org.portolan.model.PlacementRule;
import org.portolan.model.PortolanPackage;
import org.portolan.model.SharedExpandedStorage;
import org.portolan.model.Study;
import org.portolan.model.Switch;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Installation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.InstallationImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.portolan.model.impl.InstallationImpl#getClusters <em>Clusters</em>}</li>
 *   <li>{@link org.portolan.model.impl.InstallationImpl#getSwitches <em>Switches</em>}</li>
 *   <li>{@link org.portolan.model.impl.InstallationImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link org.portolan.model.impl.InstallationImpl#getDatastores <em>Datastores</em>}</li>
 *   <li>{@link org.portolan.model.impl.InstallationImpl#getSharedVolumes <em>Shared Volumes</em>}</li>
 *   <li>{@link org.portolan.model.impl.InstallationImpl#getSharedExpandedStorages <em>Shared Expanded Storages</em>}</li>
 *   <li>{@link org.portolan.model.impl.InstallationImpl#getUnplacedGuests <em>Unplaced Guests</em>}</li>
 *   <li>{@link org.portolan.model.impl.InstallationImpl#getPlacementRules <em>Placement Rules</em>}</li>
 *   <li>{@link org.portolan.model.impl.InstallationImpl#getLicences <em>Licences</em>}</li>
 *   <li>{@link org.portolan.model.impl.InstallationImpl#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.portolan.model.impl.InstallationImpl#getStudies <em>Studies</em>}</li>
 *   <li>{@link org.portolan.model.impl.InstallationImpl#getImports <em>Imports</em>}</li>
 *   <li>{@link org.portolan.model.impl.InstallationImpl#getDiagram <em>Diagram</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InstallationImpl extends NamedElementImpl implements Installation {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getClusters() <em>Clusters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClusters()
	 * @generated
	 * @ordered
	 */
	protected EList<Cluster> clusters;

	/**
	 * The cached value of the '{@link #getSwitches() <em>Switches</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwitches()
	 * @generated
	 * @ordered
	 */
	protected EList<Switch> switches;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<Link> links;

	/**
	 * The cached value of the '{@link #getDatastores() <em>Datastores</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDatastores()
	 * @generated
	 * @ordered
	 */
	protected EList<Datastore> datastores;

	/**
	 * The cached value of the '{@link #getSharedVolumes() <em>Shared Volumes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharedVolumes()
	 * @generated
	 * @ordered
	 */
	protected EList<PagingVolume> sharedVolumes;

	/**
	 * The cached value of the '{@link #getSharedExpandedStorages() <em>Shared Expanded Storages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharedExpandedStorages()
	 * @generated
	 * @ordered
	 */
	protected EList<SharedExpandedStorage> sharedExpandedStorages;

	/**
	 * The cached value of the '{@link #getUnplacedGuests() <em>Unplaced Guests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnplacedGuests()
	 * @generated
	 * @ordered
	 */
	protected EList<Guest> unplacedGuests;

	/**
	 * The cached value of the '{@link #getPlacementRules() <em>Placement Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlacementRules()
	 * @generated
	 * @ordered
	 */
	protected EList<PlacementRule> placementRules;

	/**
	 * The cached value of the '{@link #getLicences() <em>Licences</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicences()
	 * @generated
	 * @ordered
	 */
	protected EList<Licence> licences;

	/**
	 * The cached value of the '{@link #getAssumptions() <em>Assumptions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssumptions()
	 * @generated
	 * @ordered
	 */
	protected EList<AssumptionOverride> assumptions;

	/**
	 * The cached value of the '{@link #getStudies() <em>Studies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudies()
	 * @generated
	 * @ordered
	 */
	protected EList<Study> studies;

	/**
	 * The cached value of the '{@link #getImports() <em>Imports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImports()
	 * @generated
	 * @ordered
	 */
	protected EList<ImportRecord> imports;

	/**
	 * The cached value of the '{@link #getDiagram() <em>Diagram</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagram()
	 * @generated
	 * @ordered
	 */
	protected Diagram diagram;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InstallationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.INSTALLATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.INSTALLATION__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Cluster> getClusters() {
		if (clusters == null) {
			clusters = new EObjectContainmentEList<Cluster>(Cluster.class, this, PortolanPackage.INSTALLATION__CLUSTERS);
		}
		return clusters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Switch> getSwitches() {
		if (switches == null) {
			switches = new EObjectContainmentEList<Switch>(Switch.class, this, PortolanPackage.INSTALLATION__SWITCHES);
		}
		return switches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Link> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList<Link>(Link.class, this, PortolanPackage.INSTALLATION__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Datastore> getDatastores() {
		if (datastores == null) {
			datastores = new EObjectContainmentEList<Datastore>(Datastore.class, this, PortolanPackage.INSTALLATION__DATASTORES);
		}
		return datastores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PagingVolume> getSharedVolumes() {
		if (sharedVolumes == null) {
			sharedVolumes = new EObjectContainmentEList<PagingVolume>(PagingVolume.class, this, PortolanPackage.INSTALLATION__SHARED_VOLUMES);
		}
		return sharedVolumes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SharedExpandedStorage> getSharedExpandedStorages() {
		if (sharedExpandedStorages == null) {
			sharedExpandedStorages = new EObjectContainmentEList<SharedExpandedStorage>(SharedExpandedStorage.class, this, PortolanPackage.INSTALLATION__SHARED_EXPANDED_STORAGES);
		}
		return sharedExpandedStorages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Guest> getUnplacedGuests() {
		if (unplacedGuests == null) {
			unplacedGuests = new EObjectContainmentEList<Guest>(Guest.class, this, PortolanPackage.INSTALLATION__UNPLACED_GUESTS);
		}
		return unplacedGuests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlacementRule> getPlacementRules() {
		if (placementRules == null) {
			placementRules = new EObjectContainmentEList<PlacementRule>(PlacementRule.class, this, PortolanPackage.INSTALLATION__PLACEMENT_RULES);
		}
		return placementRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Licence> getLicences() {
		if (licences == null) {
			licences = new EObjectContainmentEList<Licence>(Licence.class, this, PortolanPackage.INSTALLATION__LICENCES);
		}
		return licences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AssumptionOverride> getAssumptions() {
		if (assumptions == null) {
			assumptions = new EObjectContainmentEList<AssumptionOverride>(AssumptionOverride.class, this, PortolanPackage.INSTALLATION__ASSUMPTIONS);
		}
		return assumptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Study> getStudies() {
		if (studies == null) {
			studies = new EObjectContainmentEList<Study>(Study.class, this, PortolanPackage.INSTALLATION__STUDIES);
		}
		return studies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImportRecord> getImports() {
		if (imports == null) {
			imports = new EObjectContainmentEList<ImportRecord>(ImportRecord.class, this, PortolanPackage.INSTALLATION__IMPORTS);
		}
		return imports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Diagram getDiagram() {
		return diagram;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDiagram(Diagram newDiagram, NotificationChain msgs) {
		Diagram oldDiagram = diagram;
		diagram = newDiagram;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PortolanPackage.INSTALLATION__DIAGRAM, oldDiagram, newDiagram);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiagram(Diagram newDiagram) {
		if (newDiagram != diagram) {
			NotificationChain msgs = null;
			if (diagram != null)
				msgs = ((InternalEObject)diagram).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PortolanPackage.INSTALLATION__DIAGRAM, null, msgs);
			if (newDiagram != null)
				msgs = ((InternalEObject)newDiagram).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PortolanPackage.INSTALLATION__DIAGRAM, null, msgs);
			msgs = basicSetDiagram(newDiagram, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.INSTALLATION__DIAGRAM, newDiagram, newDiagram));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PortolanPackage.INSTALLATION__CLUSTERS:
				return ((InternalEList<?>)getClusters()).basicRemove(otherEnd, msgs);
			case PortolanPackage.INSTALLATION__SWITCHES:
				return ((InternalEList<?>)getSwitches()).basicRemove(otherEnd, msgs);
			case PortolanPackage.INSTALLATION__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
			case PortolanPackage.INSTALLATION__DATASTORES:
				return ((InternalEList<?>)getDatastores()).basicRemove(otherEnd, msgs);
			case PortolanPackage.INSTALLATION__SHARED_VOLUMES:
				return ((InternalEList<?>)getSharedVolumes()).basicRemove(otherEnd, msgs);
			case PortolanPackage.INSTALLATION__SHARED_EXPANDED_STORAGES:
				return ((InternalEList<?>)getSharedExpandedStorages()).basicRemove(otherEnd, msgs);
			case PortolanPackage.INSTALLATION__UNPLACED_GUESTS:
				return ((InternalEList<?>)getUnplacedGuests()).basicRemove(otherEnd, msgs);
			case PortolanPackage.INSTALLATION__PLACEMENT_RULES:
				return ((InternalEList<?>)getPlacementRules()).basicRemove(otherEnd, msgs);
			case PortolanPackage.INSTALLATION__LICENCES:
				return ((InternalEList<?>)getLicences()).basicRemove(otherEnd, msgs);
			case PortolanPackage.INSTALLATION__ASSUMPTIONS:
				return ((InternalEList<?>)getAssumptions()).basicRemove(otherEnd, msgs);
			case PortolanPackage.INSTALLATION__STUDIES:
				return ((InternalEList<?>)getStudies()).basicRemove(otherEnd, msgs);
			case PortolanPackage.INSTALLATION__IMPORTS:
				return ((InternalEList<?>)getImports()).basicRemove(otherEnd, msgs);
			case PortolanPackage.INSTALLATION__DIAGRAM:
				return basicSetDiagram(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.INSTALLATION__FORMAT_VERSION:
				return getFormatVersion();
			case PortolanPackage.INSTALLATION__CLUSTERS:
				return getClusters();
			case PortolanPackage.INSTALLATION__SWITCHES:
				return getSwitches();
			case PortolanPackage.INSTALLATION__LINKS:
				return getLinks();
			case PortolanPackage.INSTALLATION__DATASTORES:
				return getDatastores();
			case PortolanPackage.INSTALLATION__SHARED_VOLUMES:
				return getSharedVolumes();
			case PortolanPackage.INSTALLATION__SHARED_EXPANDED_STORAGES:
				return getSharedExpandedStorages();
			case PortolanPackage.INSTALLATION__UNPLACED_GUESTS:
				return getUnplacedGuests();
			case PortolanPackage.INSTALLATION__PLACEMENT_RULES:
				return getPlacementRules();
			case PortolanPackage.INSTALLATION__LICENCES:
				return getLicences();
			case PortolanPackage.INSTALLATION__ASSUMPTIONS:
				return getAssumptions();
			case PortolanPackage.INSTALLATION__STUDIES:
				return getStudies();
			case PortolanPackage.INSTALLATION__IMPORTS:
				return getImports();
			case PortolanPackage.INSTALLATION__DIAGRAM:
				return getDiagram();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PortolanPackage.INSTALLATION__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case PortolanPackage.INSTALLATION__CLUSTERS:
				getClusters().clear();
				getClusters().addAll((Collection<? extends Cluster>)newValue);
				return;
			case PortolanPackage.INSTALLATION__SWITCHES:
				getSwitches().clear();
				getSwitches().addAll((Collection<? extends Switch>)newValue);
				return;
			case PortolanPackage.INSTALLATION__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends Link>)newValue);
				return;
			case PortolanPackage.INSTALLATION__DATASTORES:
				getDatastores().clear();
				getDatastores().addAll((Collection<? extends Datastore>)newValue);
				return;
			case PortolanPackage.INSTALLATION__SHARED_VOLUMES:
				getSharedVolumes().clear();
				getSharedVolumes().addAll((Collection<? extends PagingVolume>)newValue);
				return;
			case PortolanPackage.INSTALLATION__SHARED_EXPANDED_STORAGES:
				getSharedExpandedStorages().clear();
				getSharedExpandedStorages().addAll((Collection<? extends SharedExpandedStorage>)newValue);
				return;
			case PortolanPackage.INSTALLATION__UNPLACED_GUESTS:
				getUnplacedGuests().clear();
				getUnplacedGuests().addAll((Collection<? extends Guest>)newValue);
				return;
			case PortolanPackage.INSTALLATION__PLACEMENT_RULES:
				getPlacementRules().clear();
				getPlacementRules().addAll((Collection<? extends PlacementRule>)newValue);
				return;
			case PortolanPackage.INSTALLATION__LICENCES:
				getLicences().clear();
				getLicences().addAll((Collection<? extends Licence>)newValue);
				return;
			case PortolanPackage.INSTALLATION__ASSUMPTIONS:
				getAssumptions().clear();
				getAssumptions().addAll((Collection<? extends AssumptionOverride>)newValue);
				return;
			case PortolanPackage.INSTALLATION__STUDIES:
				getStudies().clear();
				getStudies().addAll((Collection<? extends Study>)newValue);
				return;
			case PortolanPackage.INSTALLATION__IMPORTS:
				getImports().clear();
				getImports().addAll((Collection<? extends ImportRecord>)newValue);
				return;
			case PortolanPackage.INSTALLATION__DIAGRAM:
				setDiagram((Diagram)newValue);
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
			case PortolanPackage.INSTALLATION__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case PortolanPackage.INSTALLATION__CLUSTERS:
				getClusters().clear();
				return;
			case PortolanPackage.INSTALLATION__SWITCHES:
				getSwitches().clear();
				return;
			case PortolanPackage.INSTALLATION__LINKS:
				getLinks().clear();
				return;
			case PortolanPackage.INSTALLATION__DATASTORES:
				getDatastores().clear();
				return;
			case PortolanPackage.INSTALLATION__SHARED_VOLUMES:
				getSharedVolumes().clear();
				return;
			case PortolanPackage.INSTALLATION__SHARED_EXPANDED_STORAGES:
				getSharedExpandedStorages().clear();
				return;
			case PortolanPackage.INSTALLATION__UNPLACED_GUESTS:
				getUnplacedGuests().clear();
				return;
			case PortolanPackage.INSTALLATION__PLACEMENT_RULES:
				getPlacementRules().clear();
				return;
			case PortolanPackage.INSTALLATION__LICENCES:
				getLicences().clear();
				return;
			case PortolanPackage.INSTALLATION__ASSUMPTIONS:
				getAssumptions().clear();
				return;
			case PortolanPackage.INSTALLATION__STUDIES:
				getStudies().clear();
				return;
			case PortolanPackage.INSTALLATION__IMPORTS:
				getImports().clear();
				return;
			case PortolanPackage.INSTALLATION__DIAGRAM:
				setDiagram((Diagram)null);
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
			case PortolanPackage.INSTALLATION__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case PortolanPackage.INSTALLATION__CLUSTERS:
				return clusters != null && !clusters.isEmpty();
			case PortolanPackage.INSTALLATION__SWITCHES:
				return switches != null && !switches.isEmpty();
			case PortolanPackage.INSTALLATION__LINKS:
				return links != null && !links.isEmpty();
			case PortolanPackage.INSTALLATION__DATASTORES:
				return datastores != null && !datastores.isEmpty();
			case PortolanPackage.INSTALLATION__SHARED_VOLUMES:
				return sharedVolumes != null && !sharedVolumes.isEmpty();
			case PortolanPackage.INSTALLATION__SHARED_EXPANDED_STORAGES:
				return sharedExpandedStorages != null && !sharedExpandedStorages.isEmpty();
			case PortolanPackage.INSTALLATION__UNPLACED_GUESTS:
				return unplacedGuests != null && !unplacedGuests.isEmpty();
			case PortolanPackage.INSTALLATION__PLACEMENT_RULES:
				return placementRules != null && !placementRules.isEmpty();
			case PortolanPackage.INSTALLATION__LICENCES:
				return licences != null && !licences.isEmpty();
			case PortolanPackage.INSTALLATION__ASSUMPTIONS:
				return assumptions != null && !assumptions.isEmpty();
			case PortolanPackage.INSTALLATION__STUDIES:
				return studies != null && !studies.isEmpty();
			case PortolanPackage.INSTALLATION__IMPORTS:
				return imports != null && !imports.isEmpty();
			case PortolanPackage.INSTALLATION__DIAGRAM:
				return diagram != null;
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
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(')');
		return result.toString();
	}

} //InstallationImpl
