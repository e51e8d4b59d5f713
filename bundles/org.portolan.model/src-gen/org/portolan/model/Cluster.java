/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cluster</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Hosts between which guests may move.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.Cluster#getKind <em>Kind</em>}</li>
 *   <li>{@link org.portolan.model.Cluster#getRelocationsPerHost <em>Relocations Per Host</em>}</li>
 *   <li>{@link org.portolan.model.Cluster#getRelocationsPerLink <em>Relocations Per Link</em>}</li>
 *   <li>{@link org.portolan.model.Cluster#getRelocationsPerStore <em>Relocations Per Store</em>}</li>
 *   <li>{@link org.portolan.model.Cluster#getRelocationsPerCluster <em>Relocations Per Cluster</em>}</li>
 *   <li>{@link org.portolan.model.Cluster#getSpareHosts <em>Spare Hosts</em>}</li>
 *   <li>{@link org.portolan.model.Cluster#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.portolan.model.Cluster#getRelocationDomains <em>Relocation Domains</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getCluster()
 * @model
 * @generated
 */
public interface Cluster extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"STANDALONE"</code>.
	 * The literals are from the enumeration {@link org.portolan.model.ClusterKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What joins the hosts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.portolan.model.ClusterKind
	 * @see #setKind(ClusterKind)
	 * @see org.portolan.model.PortolanPackage#getCluster_Kind()
	 * @model default="STANDALONE"
	 *        annotation="https://portolan.org/feature default='standalone'"
	 * @generated
	 */
	ClusterKind getKind();

	/**
	 * Sets the value of the '{@link org.portolan.model.Cluster#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.portolan.model.ClusterKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ClusterKind value);

	/**
	 * Returns the value of the '<em><b>Relocations Per Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most relocations that a host takes part in at the same time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relocations Per Host</em>' attribute.
	 * @see #isSetRelocationsPerHost()
	 * @see #unsetRelocationsPerHost()
	 * @see #setRelocationsPerHost(int)
	 * @see org.portolan.model.PortolanPackage#getCluster_RelocationsPerHost()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='none: no limit' source='[K] vSphere: 4 on 1 GbE, 8 on 10 GbE; z/VM advises 1' min='1'"
	 * @generated
	 */
	int getRelocationsPerHost();

	/**
	 * Sets the value of the '{@link org.portolan.model.Cluster#getRelocationsPerHost <em>Relocations Per Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relocations Per Host</em>' attribute.
	 * @see #isSetRelocationsPerHost()
	 * @see #unsetRelocationsPerHost()
	 * @see #getRelocationsPerHost()
	 * @generated
	 */
	void setRelocationsPerHost(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Cluster#getRelocationsPerHost <em>Relocations Per Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRelocationsPerHost()
	 * @see #getRelocationsPerHost()
	 * @see #setRelocationsPerHost(int)
	 * @generated
	 */
	void unsetRelocationsPerHost();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Cluster#getRelocationsPerHost <em>Relocations Per Host</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Relocations Per Host</em>' attribute is set.
	 * @see #unsetRelocationsPerHost()
	 * @see #getRelocationsPerHost()
	 * @see #setRelocationsPerHost(int)
	 * @generated
	 */
	boolean isSetRelocationsPerHost();

	/**
	 * Returns the value of the '<em><b>Relocations Per Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most relocations over one link at the same time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relocations Per Link</em>' attribute.
	 * @see #isSetRelocationsPerLink()
	 * @see #unsetRelocationsPerLink()
	 * @see #setRelocationsPerLink(int)
	 * @see org.portolan.model.PortolanPackage#getCluster_RelocationsPerLink()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='no limit' min='1'"
	 * @generated
	 */
	int getRelocationsPerLink();

	/**
	 * Sets the value of the '{@link org.portolan.model.Cluster#getRelocationsPerLink <em>Relocations Per Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relocations Per Link</em>' attribute.
	 * @see #isSetRelocationsPerLink()
	 * @see #unsetRelocationsPerLink()
	 * @see #getRelocationsPerLink()
	 * @generated
	 */
	void setRelocationsPerLink(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Cluster#getRelocationsPerLink <em>Relocations Per Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRelocationsPerLink()
	 * @see #getRelocationsPerLink()
	 * @see #setRelocationsPerLink(int)
	 * @generated
	 */
	void unsetRelocationsPerLink();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Cluster#getRelocationsPerLink <em>Relocations Per Link</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Relocations Per Link</em>' attribute is set.
	 * @see #unsetRelocationsPerLink()
	 * @see #getRelocationsPerLink()
	 * @see #setRelocationsPerLink(int)
	 * @generated
	 */
	boolean isSetRelocationsPerLink();

	/**
	 * Returns the value of the '<em><b>Relocations Per Store</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most relocations of guests with disks in one datastore at the same time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relocations Per Store</em>' attribute.
	 * @see #isSetRelocationsPerStore()
	 * @see #unsetRelocationsPerStore()
	 * @see #setRelocationsPerStore(int)
	 * @see org.portolan.model.PortolanPackage#getCluster_RelocationsPerStore()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='no limit' source='[K] vSphere: 128 per VMFS store' min='1'"
	 * @generated
	 */
	int getRelocationsPerStore();

	/**
	 * Sets the value of the '{@link org.portolan.model.Cluster#getRelocationsPerStore <em>Relocations Per Store</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relocations Per Store</em>' attribute.
	 * @see #isSetRelocationsPerStore()
	 * @see #unsetRelocationsPerStore()
	 * @see #getRelocationsPerStore()
	 * @generated
	 */
	void setRelocationsPerStore(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Cluster#getRelocationsPerStore <em>Relocations Per Store</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRelocationsPerStore()
	 * @see #getRelocationsPerStore()
	 * @see #setRelocationsPerStore(int)
	 * @generated
	 */
	void unsetRelocationsPerStore();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Cluster#getRelocationsPerStore <em>Relocations Per Store</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Relocations Per Store</em>' attribute is set.
	 * @see #unsetRelocationsPerStore()
	 * @see #getRelocationsPerStore()
	 * @see #setRelocationsPerStore(int)
	 * @generated
	 */
	boolean isSetRelocationsPerStore();

	/**
	 * Returns the value of the '<em><b>Relocations Per Cluster</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most relocations in the cluster at the same time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relocations Per Cluster</em>' attribute.
	 * @see #isSetRelocationsPerCluster()
	 * @see #unsetRelocationsPerCluster()
	 * @see #setRelocationsPerCluster(int)
	 * @see org.portolan.model.PortolanPackage#getCluster_RelocationsPerCluster()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='no limit' min='1'"
	 * @generated
	 */
	int getRelocationsPerCluster();

	/**
	 * Sets the value of the '{@link org.portolan.model.Cluster#getRelocationsPerCluster <em>Relocations Per Cluster</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relocations Per Cluster</em>' attribute.
	 * @see #isSetRelocationsPerCluster()
	 * @see #unsetRelocationsPerCluster()
	 * @see #getRelocationsPerCluster()
	 * @generated
	 */
	void setRelocationsPerCluster(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Cluster#getRelocationsPerCluster <em>Relocations Per Cluster</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRelocationsPerCluster()
	 * @see #getRelocationsPerCluster()
	 * @see #setRelocationsPerCluster(int)
	 * @generated
	 */
	void unsetRelocationsPerCluster();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Cluster#getRelocationsPerCluster <em>Relocations Per Cluster</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Relocations Per Cluster</em>' attribute is set.
	 * @see #unsetRelocationsPerCluster()
	 * @see #getRelocationsPerCluster()
	 * @see #setRelocationsPerCluster(int)
	 * @generated
	 */
	boolean isSetRelocationsPerCluster();

	/**
	 * Returns the value of the '<em><b>Spare Hosts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many hosts may fail while everything still runs: the k of N-k.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Spare Hosts</em>' attribute.
	 * @see #isSetSpareHosts()
	 * @see #unsetSpareHosts()
	 * @see #setSpareHosts(int)
	 * @see org.portolan.model.PortolanPackage#getCluster_SpareHosts()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='1' source='domain 6' min='0'"
	 * @generated
	 */
	int getSpareHosts();

	/**
	 * Sets the value of the '{@link org.portolan.model.Cluster#getSpareHosts <em>Spare Hosts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Spare Hosts</em>' attribute.
	 * @see #isSetSpareHosts()
	 * @see #unsetSpareHosts()
	 * @see #getSpareHosts()
	 * @generated
	 */
	void setSpareHosts(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Cluster#getSpareHosts <em>Spare Hosts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSpareHosts()
	 * @see #getSpareHosts()
	 * @see #setSpareHosts(int)
	 * @generated
	 */
	void unsetSpareHosts();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Cluster#getSpareHosts <em>Spare Hosts</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Spare Hosts</em>' attribute is set.
	 * @see #unsetSpareHosts()
	 * @see #getSpareHosts()
	 * @see #setSpareHosts(int)
	 * @generated
	 */
	boolean isSetSpareHosts();

	/**
	 * Returns the value of the '<em><b>Hosts</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.Host}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Members of the cluster.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hosts</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getCluster_Hosts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Host> getHosts();

	/**
	 * Returns the value of the '<em><b>Relocation Domains</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.RelocationDomain}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets of members with a common architecture level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relocation Domains</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getCluster_RelocationDomains()
	 * @model containment="true"
	 * @generated
	 */
	EList<RelocationDomain> getRelocationDomains();

} // Cluster
