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

import org.portolan.model.Cluster;
import org.portolan.model.ClusterKind;
import org.portolan.model.Host;
import org.portolan.model.PortolanPackage;
import org.portolan.model.RelocationDomain;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cluster</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.ClusterImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.portolan.model.impl.ClusterImpl#getRelocationsPerHost <em>Relocations Per Host</em>}</li>
 *   <li>{@link org.portolan.model.impl.ClusterImpl#getRelocationsPerLink <em>Relocations Per Link</em>}</li>
 *   <li>{@link org.portolan.model.impl.ClusterImpl#getRelocationsPerStore <em>Relocations Per Store</em>}</li>
 *   <li>{@link org.portolan.model.impl.ClusterImpl#getRelocationsPerCluster <em>Relocations Per Cluster</em>}</li>
 *   <li>{@link org.portolan.model.impl.ClusterImpl#getSpareHosts <em>Spare Hosts</em>}</li>
 *   <li>{@link org.portolan.model.impl.ClusterImpl#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.portolan.model.impl.ClusterImpl#getRelocationDomains <em>Relocation Domains</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClusterImpl extends NamedElementImpl implements Cluster {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ClusterKind KIND_EDEFAULT = ClusterKind.STANDALONE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ClusterKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelocationsPerHost() <em>Relocations Per Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelocationsPerHost()
	 * @generated
	 * @ordered
	 */
	protected static final int RELOCATIONS_PER_HOST_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRelocationsPerHost() <em>Relocations Per Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelocationsPerHost()
	 * @generated
	 * @ordered
	 */
	protected int relocationsPerHost = RELOCATIONS_PER_HOST_EDEFAULT;

	/**
	 * This is true if the Relocations Per Host attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean relocationsPerHostESet;

	/**
	 * The default value of the '{@link #getRelocationsPerLink() <em>Relocations Per Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelocationsPerLink()
	 * @generated
	 * @ordered
	 */
	protected static final int RELOCATIONS_PER_LINK_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRelocationsPerLink() <em>Relocations Per Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelocationsPerLink()
	 * @generated
	 * @ordered
	 */
	protected int relocationsPerLink = RELOCATIONS_PER_LINK_EDEFAULT;

	/**
	 * This is true if the Relocations Per Link attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean relocationsPerLinkESet;

	/**
	 * The default value of the '{@link #getRelocationsPerStore() <em>Relocations Per Store</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelocationsPerStore()
	 * @generated
	 * @ordered
	 */
	protected static final int RELOCATIONS_PER_STORE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRelocationsPerStore() <em>Relocations Per Store</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelocationsPerStore()
	 * @generated
	 * @ordered
	 */
	protected int relocationsPerStore = RELOCATIONS_PER_STORE_EDEFAULT;

	/**
	 * This is true if the Relocations Per Store attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean relocationsPerStoreESet;

	/**
	 * The default value of the '{@link #getRelocationsPerCluster() <em>Relocations Per Cluster</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelocationsPerCluster()
	 * @generated
	 * @ordered
	 */
	protected static final int RELOCATIONS_PER_CLUSTER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRelocationsPerCluster() <em>Relocations Per Cluster</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelocationsPerCluster()
	 * @generated
	 * @ordered
	 */
	protected int relocationsPerCluster = RELOCATIONS_PER_CLUSTER_EDEFAULT;

	/**
	 * This is true if the Relocations Per Cluster attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean relocationsPerClusterESet;

	/**
	 * The default value of the '{@link #getSpareHosts() <em>Spare Hosts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpareHosts()
	 * @generated
	 * @ordered
	 */
	protected static final int SPARE_HOSTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSpareHosts() <em>Spare Hosts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpareHosts()
	 * @generated
	 * @ordered
	 */
	protected int spareHosts = SPARE_HOSTS_EDEFAULT;

	/**
	 * This is true if the Spare Hosts attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean spareHostsESet;

	/**
	 * The cached value of the '{@link #getHosts() <em>Hosts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHosts()
	 * @generated
	 * @ordered
	 */
	protected EList<Host> hosts;

	/**
	 * The cached value of the '{@link #getRelocationDomains() <em>Relocation Domains</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelocationDomains()
	 * @generated
	 * @ordered
	 */
	protected EList<RelocationDomain> relocationDomains;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClusterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.CLUSTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClusterKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ClusterKind newKind) {
		ClusterKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.CLUSTER__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRelocationsPerHost() {
		return relocationsPerHost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelocationsPerHost(int newRelocationsPerHost) {
		int oldRelocationsPerHost = relocationsPerHost;
		relocationsPerHost = newRelocationsPerHost;
		boolean oldRelocationsPerHostESet = relocationsPerHostESet;
		relocationsPerHostESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.CLUSTER__RELOCATIONS_PER_HOST, oldRelocationsPerHost, relocationsPerHost, !oldRelocationsPerHostESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRelocationsPerHost() {
		int oldRelocationsPerHost = relocationsPerHost;
		boolean oldRelocationsPerHostESet = relocationsPerHostESet;
		relocationsPerHost = RELOCATIONS_PER_HOST_EDEFAULT;
		relocationsPerHostESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.CLUSTER__RELOCATIONS_PER_HOST, oldRelocationsPerHost, RELOCATIONS_PER_HOST_EDEFAULT, oldRelocationsPerHostESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRelocationsPerHost() {
		return relocationsPerHostESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRelocationsPerLink() {
		return relocationsPerLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelocationsPerLink(int newRelocationsPerLink) {
		int oldRelocationsPerLink = relocationsPerLink;
		relocationsPerLink = newRelocationsPerLink;
		boolean oldRelocationsPerLinkESet = relocationsPerLinkESet;
		relocationsPerLinkESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.CLUSTER__RELOCATIONS_PER_LINK, oldRelocationsPerLink, relocationsPerLink, !oldRelocationsPerLinkESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRelocationsPerLink() {
		int oldRelocationsPerLink = relocationsPerLink;
		boolean oldRelocationsPerLinkESet = relocationsPerLinkESet;
		relocationsPerLink = RELOCATIONS_PER_LINK_EDEFAULT;
		relocationsPerLinkESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.CLUSTER__RELOCATIONS_PER_LINK, oldRelocationsPerLink, RELOCATIONS_PER_LINK_EDEFAULT, oldRelocationsPerLinkESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRelocationsPerLink() {
		return relocationsPerLinkESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRelocationsPerStore() {
		return relocationsPerStore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelocationsPerStore(int newRelocationsPerStore) {
		int oldRelocationsPerStore = relocationsPerStore;
		relocationsPerStore = newRelocationsPerStore;
		boolean oldRelocationsPerStoreESet = relocationsPerStoreESet;
		relocationsPerStoreESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.CLUSTER__RELOCATIONS_PER_STORE, oldRelocationsPerStore, relocationsPerStore, !oldRelocationsPerStoreESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRelocationsPerStore() {
		int oldRelocationsPerStore = relocationsPerStore;
		boolean oldRelocationsPerStoreESet = relocationsPerStoreESet;
		relocationsPerStore = RELOCATIONS_PER_STORE_EDEFAULT;
		relocationsPerStoreESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.CLUSTER__RELOCATIONS_PER_STORE, oldRelocationsPerStore, RELOCATIONS_PER_STORE_EDEFAULT, oldRelocationsPerStoreESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRelocationsPerStore() {
		return relocationsPerStoreESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRelocationsPerCluster() {
		return relocationsPerCluster;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelocationsPerCluster(int newRelocationsPerCluster) {
		int oldRelocationsPerCluster = relocationsPerCluster;
		relocationsPerCluster = newRelocationsPerCluster;
		boolean oldRelocationsPerClusterESet = relocationsPerClusterESet;
		relocationsPerClusterESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.CLUSTER__RELOCATIONS_PER_CLUSTER, oldRelocationsPerCluster, relocationsPerCluster, !oldRelocationsPerClusterESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRelocationsPerCluster() {
		int oldRelocationsPerCluster = relocationsPerCluster;
		boolean oldRelocationsPerClusterESet = relocationsPerClusterESet;
		relocationsPerCluster = RELOCATIONS_PER_CLUSTER_EDEFAULT;
		relocationsPerClusterESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.CLUSTER__RELOCATIONS_PER_CLUSTER, oldRelocationsPerCluster, RELOCATIONS_PER_CLUSTER_EDEFAULT, oldRelocationsPerClusterESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRelocationsPerCluster() {
		return relocationsPerClusterESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSpareHosts() {
		return spareHosts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpareHosts(int newSpareHosts) {
		int oldSpareHosts = spareHosts;
		spareHosts = newSpareHosts;
		boolean oldSpareHostsESet = spareHostsESet;
		spareHostsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.CLUSTER__SPARE_HOSTS, oldSpareHosts, spareHosts, !oldSpareHostsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSpareHosts() {
		int oldSpareHosts = spareHosts;
		boolean oldSpareHostsESet = spareHostsESet;
		spareHosts = SPARE_HOSTS_EDEFAULT;
		spareHostsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.CLUSTER__SPARE_HOSTS, oldSpareHosts, SPARE_HOSTS_EDEFAULT, oldSpareHostsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSpareHosts() {
		return spareHostsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Host> getHosts() {
		if (hosts == null) {
			hosts = new EObjectContainmentEList<Host>(Host.class, this, PortolanPackage.CLUSTER__HOSTS);
		}
		return hosts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RelocationDomain> getRelocationDomains() {
		if (relocationDomains == null) {
			relocationDomains = new EObjectContainmentEList<RelocationDomain>(RelocationDomain.class, this, PortolanPackage.CLUSTER__RELOCATION_DOMAINS);
		}
		return relocationDomains;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PortolanPackage.CLUSTER__HOSTS:
				return ((InternalEList<?>)getHosts()).basicRemove(otherEnd, msgs);
			case PortolanPackage.CLUSTER__RELOCATION_DOMAINS:
				return ((InternalEList<?>)getRelocationDomains()).basicRemove(otherEnd, msgs);
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
			case PortolanPackage.CLUSTER__KIND:
				return getKind();
			case PortolanPackage.CLUSTER__RELOCATIONS_PER_HOST:
				return getRelocationsPerHost();
			case PortolanPackage.CLUSTER__RELOCATIONS_PER_LINK:
				return getRelocationsPerLink();
			case PortolanPackage.CLUSTER__RELOCATIONS_PER_STORE:
				return getRelocationsPerStore();
			case PortolanPackage.CLUSTER__RELOCATIONS_PER_CLUSTER:
				return getRelocationsPerCluster();
			case PortolanPackage.CLUSTER__SPARE_HOSTS:
				return getSpareHosts();
			case PortolanPackage.CLUSTER__HOSTS:
				return getHosts();
			case PortolanPackage.CLUSTER__RELOCATION_DOMAINS:
				return getRelocationDomains();
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
			case PortolanPackage.CLUSTER__KIND:
				setKind((ClusterKind)newValue);
				return;
			case PortolanPackage.CLUSTER__RELOCATIONS_PER_HOST:
				setRelocationsPerHost((Integer)newValue);
				return;
			case PortolanPackage.CLUSTER__RELOCATIONS_PER_LINK:
				setRelocationsPerLink((Integer)newValue);
				return;
			case PortolanPackage.CLUSTER__RELOCATIONS_PER_STORE:
				setRelocationsPerStore((Integer)newValue);
				return;
			case PortolanPackage.CLUSTER__RELOCATIONS_PER_CLUSTER:
				setRelocationsPerCluster((Integer)newValue);
				return;
			case PortolanPackage.CLUSTER__SPARE_HOSTS:
				setSpareHosts((Integer)newValue);
				return;
			case PortolanPackage.CLUSTER__HOSTS:
				getHosts().clear();
				getHosts().addAll((Collection<? extends Host>)newValue);
				return;
			case PortolanPackage.CLUSTER__RELOCATION_DOMAINS:
				getRelocationDomains().clear();
				getRelocationDomains().addAll((Collection<? extends RelocationDomain>)newValue);
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
			case PortolanPackage.CLUSTER__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PortolanPackage.CLUSTER__RELOCATIONS_PER_HOST:
				unsetRelocationsPerHost();
				return;
			case PortolanPackage.CLUSTER__RELOCATIONS_PER_LINK:
				unsetRelocationsPerLink();
				return;
			case PortolanPackage.CLUSTER__RELOCATIONS_PER_STORE:
				unsetRelocationsPerStore();
				return;
			case PortolanPackage.CLUSTER__RELOCATIONS_PER_CLUSTER:
				unsetRelocationsPerCluster();
				return;
			case PortolanPackage.CLUSTER__SPARE_HOSTS:
				unsetSpareHosts();
				return;
			case PortolanPackage.CLUSTER__HOSTS:
				getHosts().clear();
				return;
			case PortolanPackage.CLUSTER__RELOCATION_DOMAINS:
				getRelocationDomains().clear();
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
			case PortolanPackage.CLUSTER__KIND:
				return kind != KIND_EDEFAULT;
			case PortolanPackage.CLUSTER__RELOCATIONS_PER_HOST:
				return isSetRelocationsPerHost();
			case PortolanPackage.CLUSTER__RELOCATIONS_PER_LINK:
				return isSetRelocationsPerLink();
			case PortolanPackage.CLUSTER__RELOCATIONS_PER_STORE:
				return isSetRelocationsPerStore();
			case PortolanPackage.CLUSTER__RELOCATIONS_PER_CLUSTER:
				return isSetRelocationsPerCluster();
			case PortolanPackage.CLUSTER__SPARE_HOSTS:
				return isSetSpareHosts();
			case PortolanPackage.CLUSTER__HOSTS:
				return hosts != null && !hosts.isEmpty();
			case PortolanPackage.CLUSTER__RELOCATION_DOMAINS:
				return relocationDomains != null && !relocationDomains.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", relocationsPerHost: ");
		if (relocationsPerHostESet) result.append(relocationsPerHost); else result.append("<unset>");
		result.append(", relocationsPerLink: ");
		if (relocationsPerLinkESet) result.append(relocationsPerLink); else result.append("<unset>");
		result.append(", relocationsPerStore: ");
		if (relocationsPerStoreESet) result.append(relocationsPerStore); else result.append("<unset>");
		result.append(", relocationsPerCluster: ");
		if (relocationsPerClusterESet) result.append(relocationsPerCluster); else result.append("<unset>");
		result.append(", spareHosts: ");
		if (spareHostsESet) result.append(spareHosts); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //ClusterImpl
