/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Installations of hypervisor hosts, their storage hierarchies, links and guests. Numbers carry their unit in their name; an unset number means that the value is not known, and the assumption or default that is named with it applies. Every feature has its meaning here and its unit, default, source and range in the annotation https://portolan.org/feature.
 * <!-- end-model-doc -->
 * @see org.portolan.model.PortolanFactory
 * @model kind="package"
 * @generated
 */
public interface PortolanPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://portolan.org/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "portolan";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PortolanPackage eINSTANCE = org.portolan.model.impl.PortolanPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.ElementImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = 0;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.NamedElementImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getNamedElement()
	 * @generated
	 */
	int NAMED_ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__COMMENT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__SOURCE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.NodeImpl <em>Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.NodeImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getNode()
	 * @generated
	 */
	int NODE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__COMMENT = NAMED_ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE__SOURCE = NAMED_ELEMENT__SOURCE;

	/**
	 * The number of structural features of the '<em>Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NODE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.InstallationImpl <em>Installation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.InstallationImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getInstallation()
	 * @generated
	 */
	int INSTALLATION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__COMMENT = NAMED_ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__SOURCE = NAMED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__FORMAT_VERSION = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Clusters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__CLUSTERS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Switches</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__SWITCHES = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__LINKS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Datastores</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__DATASTORES = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Shared Volumes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__SHARED_VOLUMES = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Shared Expanded Storages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__SHARED_EXPANDED_STORAGES = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Unplaced Guests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__UNPLACED_GUESTS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Placement Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__PLACEMENT_RULES = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Licences</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__LICENCES = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Assumptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__ASSUMPTIONS = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Studies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__STUDIES = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Imports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__IMPORTS = NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Diagram</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION__DIAGRAM = NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Installation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTALLATION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.ClusterImpl <em>Cluster</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.ClusterImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getCluster()
	 * @generated
	 */
	int CLUSTER = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__COMMENT = NAMED_ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__SOURCE = NAMED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Relocations Per Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__RELOCATIONS_PER_HOST = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Relocations Per Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__RELOCATIONS_PER_LINK = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Relocations Per Store</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__RELOCATIONS_PER_STORE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Relocations Per Cluster</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__RELOCATIONS_PER_CLUSTER = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Spare Hosts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__SPARE_HOSTS = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__HOSTS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Relocation Domains</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__RELOCATION_DOMAINS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Cluster</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.RelocationDomainImpl <em>Relocation Domain</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.RelocationDomainImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getRelocationDomain()
	 * @generated
	 */
	int RELOCATION_DOMAIN = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELOCATION_DOMAIN__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELOCATION_DOMAIN__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELOCATION_DOMAIN__COMMENT = NAMED_ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELOCATION_DOMAIN__SOURCE = NAMED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Members</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELOCATION_DOMAIN__MEMBERS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Relocation Domain</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELOCATION_DOMAIN_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.SwitchImpl <em>Switch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.SwitchImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getSwitch()
	 * @generated
	 */
	int SWITCH = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__COMMENT = NODE__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__SOURCE = NODE__SOURCE;

	/**
	 * The feature id for the '<em><b>Backbone Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__BACKBONE_BYTES_PER_SECOND = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Latency Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH__LATENCY_SECONDS = NODE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Switch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH_FEATURE_COUNT = NODE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.HostImpl <em>Host</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.HostImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getHost()
	 * @generated
	 */
	int HOST = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__ID = NODE__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NAME = NODE__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__COMMENT = NODE__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__SOURCE = NODE__SOURCE;

	/**
	 * The feature id for the '<em><b>Machine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__MACHINE = NODE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Partition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__PARTITION = NODE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lpar Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__LPAR_WEIGHT = NODE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hypervisor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__HYPERVISOR = NODE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Hypervisor Release</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__HYPERVISOR_RELEASE = NODE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Capacity Known</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__CAPACITY_KNOWN = NODE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Overcommit Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__OVERCOMMIT_TARGET = NODE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Processor Busy Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__PROCESSOR_BUSY_FRACTION = NODE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Measured Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__MEASURED_USED_BYTES = NODE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Processors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__PROCESSORS = NODE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Storage Levels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__STORAGE_LEVELS = NODE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Channel Paths</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__CHANNEL_PATHS = NODE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Network Adapters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NETWORK_ADAPTERS = NODE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Virtual Switches</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__VIRTUAL_SWITCHES = NODE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Real Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__REAL_DEVICES = NODE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Guests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__GUESTS = NODE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Licences</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__LICENCES = NODE_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FEATURE_COUNT = NODE_FEATURE_COUNT + 17;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.ProcessorPoolImpl <em>Processor Pool</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.ProcessorPoolImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getProcessorPool()
	 * @generated
	 */
	int PROCESSOR_POOL = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSOR_POOL__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSOR_POOL__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cores</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSOR_POOL__CORES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sockets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSOR_POOL__SOCKETS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Threads Per Core</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSOR_POOL__THREADS_PER_CORE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Speed Megahertz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSOR_POOL__SPEED_MEGAHERTZ = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Dedicated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSOR_POOL__DEDICATED = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Processor Pool</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCESSOR_POOL_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.StorageLevelImpl <em>Storage Level</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.StorageLevelImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getStorageLevel()
	 * @generated
	 */
	int STORAGE_LEVEL = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LEVEL__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LEVEL__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LEVEL__COMMENT = NAMED_ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LEVEL__SOURCE = NAMED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LEVEL__USED_BYTES = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Storage Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_LEVEL_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.CentralStorageImpl <em>Central Storage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.CentralStorageImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getCentralStorage()
	 * @generated
	 */
	int CENTRAL_STORAGE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENTRAL_STORAGE__ID = STORAGE_LEVEL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENTRAL_STORAGE__NAME = STORAGE_LEVEL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENTRAL_STORAGE__COMMENT = STORAGE_LEVEL__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENTRAL_STORAGE__SOURCE = STORAGE_LEVEL__SOURCE;

	/**
	 * The feature id for the '<em><b>Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENTRAL_STORAGE__USED_BYTES = STORAGE_LEVEL__USED_BYTES;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENTRAL_STORAGE__SIZE_BYTES = STORAGE_LEVEL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Fixed Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENTRAL_STORAGE__FIXED_BYTES = STORAGE_LEVEL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Age List Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENTRAL_STORAGE__AGE_LIST_FRACTION = STORAGE_LEVEL_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Early Writes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENTRAL_STORAGE__EARLY_WRITES = STORAGE_LEVEL_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Keep Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENTRAL_STORAGE__KEEP_SLOT = STORAGE_LEVEL_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Central Storage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CENTRAL_STORAGE_FEATURE_COUNT = STORAGE_LEVEL_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.ExpandedStorageImpl <em>Expanded Storage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.ExpandedStorageImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getExpandedStorage()
	 * @generated
	 */
	int EXPANDED_STORAGE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPANDED_STORAGE__ID = STORAGE_LEVEL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPANDED_STORAGE__NAME = STORAGE_LEVEL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPANDED_STORAGE__COMMENT = STORAGE_LEVEL__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPANDED_STORAGE__SOURCE = STORAGE_LEVEL__SOURCE;

	/**
	 * The feature id for the '<em><b>Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPANDED_STORAGE__USED_BYTES = STORAGE_LEVEL__USED_BYTES;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPANDED_STORAGE__SIZE_BYTES = STORAGE_LEVEL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Page Move Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPANDED_STORAGE__PAGE_MOVE_SECONDS = STORAGE_LEVEL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Shared Storage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPANDED_STORAGE__SHARED_STORAGE = STORAGE_LEVEL_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Expanded Storage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPANDED_STORAGE_FEATURE_COUNT = STORAGE_LEVEL_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.SharedExpandedStorageImpl <em>Shared Expanded Storage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.SharedExpandedStorageImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getSharedExpandedStorage()
	 * @generated
	 */
	int SHARED_EXPANDED_STORAGE = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_EXPANDED_STORAGE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_EXPANDED_STORAGE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_EXPANDED_STORAGE__COMMENT = NAMED_ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_EXPANDED_STORAGE__SOURCE = NAMED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_EXPANDED_STORAGE__SIZE_BYTES = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Shared Expanded Storage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARED_EXPANDED_STORAGE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.RemoteStorageImpl <em>Remote Storage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.RemoteStorageImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getRemoteStorage()
	 * @generated
	 */
	int REMOTE_STORAGE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_STORAGE__ID = STORAGE_LEVEL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_STORAGE__NAME = STORAGE_LEVEL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_STORAGE__COMMENT = STORAGE_LEVEL__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_STORAGE__SOURCE = STORAGE_LEVEL__SOURCE;

	/**
	 * The feature id for the '<em><b>Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_STORAGE__USED_BYTES = STORAGE_LEVEL__USED_BYTES;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_STORAGE__SIZE_BYTES = STORAGE_LEVEL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Lender</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_STORAGE__LENDER = STORAGE_LEVEL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Link</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_STORAGE__LINK = STORAGE_LEVEL_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Processor Seconds Per Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_STORAGE__PROCESSOR_SECONDS_PER_PAGE = STORAGE_LEVEL_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Remote Storage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_STORAGE_FEATURE_COUNT = STORAGE_LEVEL_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.PagingSpaceImpl <em>Paging Space</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.PagingSpaceImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getPagingSpace()
	 * @generated
	 */
	int PAGING_SPACE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_SPACE__ID = STORAGE_LEVEL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_SPACE__NAME = STORAGE_LEVEL__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_SPACE__COMMENT = STORAGE_LEVEL__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_SPACE__SOURCE = STORAGE_LEVEL__SOURCE;

	/**
	 * The feature id for the '<em><b>Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_SPACE__USED_BYTES = STORAGE_LEVEL__USED_BYTES;

	/**
	 * The feature id for the '<em><b>Volumes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_SPACE__VOLUMES = STORAGE_LEVEL_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Shared Volumes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_SPACE__SHARED_VOLUMES = STORAGE_LEVEL_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Channel Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_SPACE__CHANNEL_BYTES_PER_SECOND = STORAGE_LEVEL_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Paging Space</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_SPACE_FEATURE_COUNT = STORAGE_LEVEL_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.PagingVolumeImpl <em>Paging Volume</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.PagingVolumeImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getPagingVolume()
	 * @generated
	 */
	int PAGING_VOLUME = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_VOLUME__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_VOLUME__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_VOLUME__COMMENT = NAMED_ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_VOLUME__SOURCE = NAMED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Device Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_VOLUME__DEVICE_NUMBER = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Service Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_VOLUME__SERVICE_SECONDS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Transfer Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_VOLUME__TRANSFER_BYTES_PER_SECOND = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Block Write Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_VOLUME__BLOCK_WRITE_PAGES = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Block Read Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_VOLUME__BLOCK_READ_PAGES = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_VOLUME__ALIASES = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>High Performance Ficon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_VOLUME__HIGH_PERFORMANCE_FICON = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Slots In Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_VOLUME__SLOTS_IN_USE = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Paging Volume</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGING_VOLUME_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.EckdVolumeImpl <em>Eckd Volume</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.EckdVolumeImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getEckdVolume()
	 * @generated
	 */
	int ECKD_VOLUME = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECKD_VOLUME__ID = PAGING_VOLUME__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECKD_VOLUME__NAME = PAGING_VOLUME__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECKD_VOLUME__COMMENT = PAGING_VOLUME__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECKD_VOLUME__SOURCE = PAGING_VOLUME__SOURCE;

	/**
	 * The feature id for the '<em><b>Device Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECKD_VOLUME__DEVICE_NUMBER = PAGING_VOLUME__DEVICE_NUMBER;

	/**
	 * The feature id for the '<em><b>Service Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECKD_VOLUME__SERVICE_SECONDS = PAGING_VOLUME__SERVICE_SECONDS;

	/**
	 * The feature id for the '<em><b>Transfer Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECKD_VOLUME__TRANSFER_BYTES_PER_SECOND = PAGING_VOLUME__TRANSFER_BYTES_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Block Write Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECKD_VOLUME__BLOCK_WRITE_PAGES = PAGING_VOLUME__BLOCK_WRITE_PAGES;

	/**
	 * The feature id for the '<em><b>Block Read Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECKD_VOLUME__BLOCK_READ_PAGES = PAGING_VOLUME__BLOCK_READ_PAGES;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECKD_VOLUME__ALIASES = PAGING_VOLUME__ALIASES;

	/**
	 * The feature id for the '<em><b>High Performance Ficon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECKD_VOLUME__HIGH_PERFORMANCE_FICON = PAGING_VOLUME__HIGH_PERFORMANCE_FICON;

	/**
	 * The feature id for the '<em><b>Slots In Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECKD_VOLUME__SLOTS_IN_USE = PAGING_VOLUME__SLOTS_IN_USE;

	/**
	 * The feature id for the '<em><b>Cylinders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECKD_VOLUME__CYLINDERS = PAGING_VOLUME_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Eckd Volume</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ECKD_VOLUME_FEATURE_COUNT = PAGING_VOLUME_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.FbaVolumeImpl <em>Fba Volume</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.FbaVolumeImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getFbaVolume()
	 * @generated
	 */
	int FBA_VOLUME = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FBA_VOLUME__ID = PAGING_VOLUME__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FBA_VOLUME__NAME = PAGING_VOLUME__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FBA_VOLUME__COMMENT = PAGING_VOLUME__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FBA_VOLUME__SOURCE = PAGING_VOLUME__SOURCE;

	/**
	 * The feature id for the '<em><b>Device Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FBA_VOLUME__DEVICE_NUMBER = PAGING_VOLUME__DEVICE_NUMBER;

	/**
	 * The feature id for the '<em><b>Service Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FBA_VOLUME__SERVICE_SECONDS = PAGING_VOLUME__SERVICE_SECONDS;

	/**
	 * The feature id for the '<em><b>Transfer Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FBA_VOLUME__TRANSFER_BYTES_PER_SECOND = PAGING_VOLUME__TRANSFER_BYTES_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Block Write Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FBA_VOLUME__BLOCK_WRITE_PAGES = PAGING_VOLUME__BLOCK_WRITE_PAGES;

	/**
	 * The feature id for the '<em><b>Block Read Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FBA_VOLUME__BLOCK_READ_PAGES = PAGING_VOLUME__BLOCK_READ_PAGES;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FBA_VOLUME__ALIASES = PAGING_VOLUME__ALIASES;

	/**
	 * The feature id for the '<em><b>High Performance Ficon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FBA_VOLUME__HIGH_PERFORMANCE_FICON = PAGING_VOLUME__HIGH_PERFORMANCE_FICON;

	/**
	 * The feature id for the '<em><b>Slots In Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FBA_VOLUME__SLOTS_IN_USE = PAGING_VOLUME__SLOTS_IN_USE;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FBA_VOLUME__BLOCKS = PAGING_VOLUME_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Fba Volume</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FBA_VOLUME_FEATURE_COUNT = PAGING_VOLUME_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.FlashVolumeImpl <em>Flash Volume</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.FlashVolumeImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getFlashVolume()
	 * @generated
	 */
	int FLASH_VOLUME = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_VOLUME__ID = PAGING_VOLUME__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_VOLUME__NAME = PAGING_VOLUME__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_VOLUME__COMMENT = PAGING_VOLUME__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_VOLUME__SOURCE = PAGING_VOLUME__SOURCE;

	/**
	 * The feature id for the '<em><b>Device Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_VOLUME__DEVICE_NUMBER = PAGING_VOLUME__DEVICE_NUMBER;

	/**
	 * The feature id for the '<em><b>Service Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_VOLUME__SERVICE_SECONDS = PAGING_VOLUME__SERVICE_SECONDS;

	/**
	 * The feature id for the '<em><b>Transfer Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_VOLUME__TRANSFER_BYTES_PER_SECOND = PAGING_VOLUME__TRANSFER_BYTES_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Block Write Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_VOLUME__BLOCK_WRITE_PAGES = PAGING_VOLUME__BLOCK_WRITE_PAGES;

	/**
	 * The feature id for the '<em><b>Block Read Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_VOLUME__BLOCK_READ_PAGES = PAGING_VOLUME__BLOCK_READ_PAGES;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_VOLUME__ALIASES = PAGING_VOLUME__ALIASES;

	/**
	 * The feature id for the '<em><b>High Performance Ficon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_VOLUME__HIGH_PERFORMANCE_FICON = PAGING_VOLUME__HIGH_PERFORMANCE_FICON;

	/**
	 * The feature id for the '<em><b>Slots In Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_VOLUME__SLOTS_IN_USE = PAGING_VOLUME__SLOTS_IN_USE;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_VOLUME__SIZE_BYTES = PAGING_VOLUME_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Flash Volume</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLASH_VOLUME_FEATURE_COUNT = PAGING_VOLUME_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.ChannelPathImpl <em>Channel Path</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.ChannelPathImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getChannelPath()
	 * @generated
	 */
	int CHANNEL_PATH = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_PATH__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_PATH__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_PATH__COMMENT = NAMED_ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_PATH__SOURCE = NAMED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_PATH__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Line Rate Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_PATH__LINE_RATE_BYTES_PER_SECOND = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Channel Path</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANNEL_PATH_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.NetworkAdapterImpl <em>Network Adapter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.NetworkAdapterImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getNetworkAdapter()
	 * @generated
	 */
	int NETWORK_ADAPTER = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ADAPTER__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ADAPTER__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ADAPTER__COMMENT = NAMED_ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ADAPTER__SOURCE = NAMED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ADAPTER__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Line Rate Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ADAPTER__LINE_RATE_BYTES_PER_SECOND = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ADAPTER__MAC_ADDRESS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Equivalence Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ADAPTER__EQUIVALENCE_ID = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Network Adapter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ADAPTER_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.VirtualSwitchImpl <em>Virtual Switch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.VirtualSwitchImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getVirtualSwitch()
	 * @generated
	 */
	int VIRTUAL_SWITCH = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH__COMMENT = NAMED_ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH__SOURCE = NAMED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Layer2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH__LAYER2 = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Lan Segment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH__LAN_SEGMENT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Uplinks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH__UPLINKS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Virtual Switch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SWITCH_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.RealDeviceImpl <em>Real Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.RealDeviceImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getRealDevice()
	 * @generated
	 */
	int REAL_DEVICE = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REAL_DEVICE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REAL_DEVICE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REAL_DEVICE__COMMENT = NAMED_ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REAL_DEVICE__SOURCE = NAMED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Equivalence Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REAL_DEVICE__EQUIVALENCE_ID = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Real Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REAL_DEVICE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.LinkImpl <em>Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.LinkImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getLink()
	 * @generated
	 */
	int LINK = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__COMMENT = NAMED_ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__SOURCE = NAMED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__FROM = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__TO = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Bandwidth Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__BANDWIDTH_BYTES_PER_SECOND = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Latency Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__LATENCY_SECONDS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Efficiency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__EFFICIENCY = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Header Bytes Per Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__HEADER_BYTES_PER_PAGE = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.IsfcLinkImpl <em>Isfc Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.IsfcLinkImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getIsfcLink()
	 * @generated
	 */
	int ISFC_LINK = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISFC_LINK__ID = LINK__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISFC_LINK__NAME = LINK__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISFC_LINK__COMMENT = LINK__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISFC_LINK__SOURCE = LINK__SOURCE;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISFC_LINK__FROM = LINK__FROM;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISFC_LINK__TO = LINK__TO;

	/**
	 * The feature id for the '<em><b>Bandwidth Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISFC_LINK__BANDWIDTH_BYTES_PER_SECOND = LINK__BANDWIDTH_BYTES_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Latency Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISFC_LINK__LATENCY_SECONDS = LINK__LATENCY_SECONDS;

	/**
	 * The feature id for the '<em><b>Efficiency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISFC_LINK__EFFICIENCY = LINK__EFFICIENCY;

	/**
	 * The feature id for the '<em><b>Header Bytes Per Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISFC_LINK__HEADER_BYTES_PER_PAGE = LINK__HEADER_BYTES_PER_PAGE;

	/**
	 * The feature id for the '<em><b>Distance Kilometres</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISFC_LINK__DISTANCE_KILOMETRES = LINK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Fctc Devices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISFC_LINK__FCTC_DEVICES = LINK_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Isfc Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISFC_LINK_FEATURE_COUNT = LINK_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.FctcDeviceImpl <em>Fctc Device</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.FctcDeviceImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getFctcDevice()
	 * @generated
	 */
	int FCTC_DEVICE = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FCTC_DEVICE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Device Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FCTC_DEVICE__DEVICE_NUMBER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Channel Path</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FCTC_DEVICE__CHANNEL_PATH = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Peer Device Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FCTC_DEVICE__PEER_DEVICE_NUMBER = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Peer Channel Path</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FCTC_DEVICE__PEER_CHANNEL_PATH = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Fctc Device</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FCTC_DEVICE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.EthernetLinkImpl <em>Ethernet Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.EthernetLinkImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getEthernetLink()
	 * @generated
	 */
	int ETHERNET_LINK = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHERNET_LINK__ID = LINK__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHERNET_LINK__NAME = LINK__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHERNET_LINK__COMMENT = LINK__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHERNET_LINK__SOURCE = LINK__SOURCE;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHERNET_LINK__FROM = LINK__FROM;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHERNET_LINK__TO = LINK__TO;

	/**
	 * The feature id for the '<em><b>Bandwidth Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHERNET_LINK__BANDWIDTH_BYTES_PER_SECOND = LINK__BANDWIDTH_BYTES_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Latency Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHERNET_LINK__LATENCY_SECONDS = LINK__LATENCY_SECONDS;

	/**
	 * The feature id for the '<em><b>Efficiency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHERNET_LINK__EFFICIENCY = LINK__EFFICIENCY;

	/**
	 * The feature id for the '<em><b>Header Bytes Per Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHERNET_LINK__HEADER_BYTES_PER_PAGE = LINK__HEADER_BYTES_PER_PAGE;

	/**
	 * The feature id for the '<em><b>From Adapter</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHERNET_LINK__FROM_ADAPTER = LINK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To Adapter</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHERNET_LINK__TO_ADAPTER = LINK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Streams</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHERNET_LINK__STREAMS = LINK_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Ethernet Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ETHERNET_LINK_FEATURE_COUNT = LINK_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.NumaLinkImpl <em>Numa Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.NumaLinkImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getNumaLink()
	 * @generated
	 */
	int NUMA_LINK = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_LINK__ID = LINK__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_LINK__NAME = LINK__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_LINK__COMMENT = LINK__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_LINK__SOURCE = LINK__SOURCE;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_LINK__FROM = LINK__FROM;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_LINK__TO = LINK__TO;

	/**
	 * The feature id for the '<em><b>Bandwidth Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_LINK__BANDWIDTH_BYTES_PER_SECOND = LINK__BANDWIDTH_BYTES_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Latency Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_LINK__LATENCY_SECONDS = LINK__LATENCY_SECONDS;

	/**
	 * The feature id for the '<em><b>Efficiency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_LINK__EFFICIENCY = LINK__EFFICIENCY;

	/**
	 * The feature id for the '<em><b>Header Bytes Per Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_LINK__HEADER_BYTES_PER_PAGE = LINK__HEADER_BYTES_PER_PAGE;

	/**
	 * The feature id for the '<em><b>Processor Seconds Per Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_LINK__PROCESSOR_SECONDS_PER_PAGE = LINK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Numa Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMA_LINK_FEATURE_COUNT = LINK_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.ReplicationLinkImpl <em>Replication Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.ReplicationLinkImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getReplicationLink()
	 * @generated
	 */
	int REPLICATION_LINK = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION_LINK__ID = LINK__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION_LINK__NAME = LINK__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION_LINK__COMMENT = LINK__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION_LINK__SOURCE = LINK__SOURCE;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION_LINK__FROM = LINK__FROM;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION_LINK__TO = LINK__TO;

	/**
	 * The feature id for the '<em><b>Bandwidth Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION_LINK__BANDWIDTH_BYTES_PER_SECOND = LINK__BANDWIDTH_BYTES_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Latency Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION_LINK__LATENCY_SECONDS = LINK__LATENCY_SECONDS;

	/**
	 * The feature id for the '<em><b>Efficiency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION_LINK__EFFICIENCY = LINK__EFFICIENCY;

	/**
	 * The feature id for the '<em><b>Header Bytes Per Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION_LINK__HEADER_BYTES_PER_PAGE = LINK__HEADER_BYTES_PER_PAGE;

	/**
	 * The feature id for the '<em><b>Cycle Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION_LINK__CYCLE_SECONDS = LINK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Synchronous</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION_LINK__SYNCHRONOUS = LINK_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Replication Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLICATION_LINK_FEATURE_COUNT = LINK_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.DatastoreImpl <em>Datastore</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.DatastoreImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getDatastore()
	 * @generated
	 */
	int DATASTORE = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASTORE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASTORE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASTORE__COMMENT = NAMED_ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASTORE__SOURCE = NAMED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASTORE__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Capacity Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASTORE__CAPACITY_BYTES = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Free Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASTORE__FREE_BYTES = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASTORE__HOSTS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Datastore</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATASTORE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.LicenceImpl <em>Licence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.LicenceImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getLicence()
	 * @generated
	 */
	int LICENCE = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__COMMENT = NAMED_ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__SOURCE = NAMED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Licensed Cores</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE__LICENSED_CORES = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Licence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LICENCE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.GuestImpl <em>Guest</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.GuestImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getGuest()
	 * @generated
	 */
	int GUEST = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__COMMENT = NAMED_ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__SOURCE = NAMED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Guest Class</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__GUEST_CLASS = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Power State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__POWER_STATE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__TEMPLATE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__OPERATING_SYSTEM = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Memory Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__MEMORY_BYTES = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Instantiated Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__INSTANTIATED_PAGES = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Resident Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__RESIDENT_PAGES = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Expanded Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__EXPANDED_PAGES = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Paged Out Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__PAGED_OUT_PAGES = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Zero Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__ZERO_PAGES = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Changed Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__CHANGED_FRACTION = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Reserved Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__RESERVED_PAGES = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Locked Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__LOCKED_PAGES = NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Duplicate Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__DUPLICATE_FRACTION = NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Unused Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__UNUSED_FRACTION = NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Memory Reservation Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__MEMORY_RESERVATION_BYTES = NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Memory Limit Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__MEMORY_LIMIT_BYTES = NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Measured Active Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__MEASURED_ACTIVE_BYTES = NAMED_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Measured Consumed Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__MEASURED_CONSUMED_BYTES = NAMED_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Ballooned Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__BALLOONED_BYTES = NAMED_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Swapped Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__SWAPPED_BYTES = NAMED_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Virtual Processors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__VIRTUAL_PROCESSORS = NAMED_ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Processor Demand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__PROCESSOR_DEMAND = NAMED_ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Share Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__SHARE_KIND = NAMED_ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__SHARE = NAMED_ELEMENT_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Limit Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__LIMIT_KIND = NAMED_ELEMENT_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Processor Reservation Megahertz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__PROCESSOR_RESERVATION_MEGAHERTZ = NAMED_ELEMENT_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Processor Limit Megahertz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__PROCESSOR_LIMIT_MEGAHERTZ = NAMED_ELEMENT_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Dedicated Processors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__DEDICATED_PROCESSORS = NAMED_ELEMENT_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Restart Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__RESTART_PRIORITY = NAMED_ELEMENT_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Restart Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__RESTART_ORDER = NAMED_ELEMENT_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Restart Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__RESTART_SECONDS = NAMED_ELEMENT_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Memory Profile</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__MEMORY_PROFILE = NAMED_ELEMENT_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Service Level</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__SERVICE_LEVEL = NAMED_ELEMENT_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Zvm</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__ZVM = NAMED_ELEMENT_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Disks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__DISKS = NAMED_ELEMENT_FEATURE_COUNT + 35;

	/**
	 * The feature id for the '<em><b>Network Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__NETWORK_INTERFACES = NAMED_ELEMENT_FEATURE_COUNT + 36;

	/**
	 * The feature id for the '<em><b>Licences</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST__LICENCES = NAMED_ELEMENT_FEATURE_COUNT + 37;

	/**
	 * The number of structural features of the '<em>Guest</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 38;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.ServiceLevelImpl <em>Service Level</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.ServiceLevelImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getServiceLevel()
	 * @generated
	 */
	int SERVICE_LEVEL = 32;

	/**
	 * The feature id for the '<em><b>Longest Outage Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL__LONGEST_OUTAGE_SECONDS = 0;

	/**
	 * The feature id for the '<em><b>Longest Relocation Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL__LONGEST_RELOCATION_SECONDS = 1;

	/**
	 * The number of structural features of the '<em>Service Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_LEVEL_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.ZvmTraitsImpl <em>Zvm Traits</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.ZvmTraitsImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getZvmTraits()
	 * @generated
	 */
	int ZVM_TRAITS = 33;

	/**
	 * The feature id for the '<em><b>Relocation Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZVM_TRAITS__RELOCATION_ENABLED = 0;

	/**
	 * The feature id for the '<em><b>Relocation Domain</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZVM_TRAITS__RELOCATION_DOMAIN = 1;

	/**
	 * The feature id for the '<em><b>Multiconfiguration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZVM_TRAITS__MULTICONFIGURATION = 2;

	/**
	 * The feature id for the '<em><b>Disconnected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZVM_TRAITS__DISCONNECTED = 3;

	/**
	 * The feature id for the '<em><b>Writable Shared Segments</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZVM_TRAITS__WRITABLE_SHARED_SEGMENTS = 4;

	/**
	 * The feature id for the '<em><b>Virtual Channel To Channel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZVM_TRAITS__VIRTUAL_CHANNEL_TO_CHANNEL = 5;

	/**
	 * The feature id for the '<em><b>Open System Services</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZVM_TRAITS__OPEN_SYSTEM_SERVICES = 6;

	/**
	 * The feature id for the '<em><b>Expanded Storage Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZVM_TRAITS__EXPANDED_STORAGE_BYTES = 7;

	/**
	 * The feature id for the '<em><b>Virtual Disk Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZVM_TRAITS__VIRTUAL_DISK_BYTES = 8;

	/**
	 * The feature id for the '<em><b>Chpid Virtualization One</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZVM_TRAITS__CHPID_VIRTUALIZATION_ONE = 9;

	/**
	 * The number of structural features of the '<em>Zvm Traits</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ZVM_TRAITS_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.MemoryProfileImpl <em>Memory Profile</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.MemoryProfileImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getMemoryProfile()
	 * @generated
	 */
	int MEMORY_PROFILE = 34;

	/**
	 * The number of structural features of the '<em>Memory Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMORY_PROFILE_FEATURE_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.WorkingSetProfileImpl <em>Working Set Profile</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.WorkingSetProfileImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getWorkingSetProfile()
	 * @generated
	 */
	int WORKING_SET_PROFILE = 35;

	/**
	 * The feature id for the '<em><b>Working Set Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SET_PROFILE__WORKING_SET_PAGES = MEMORY_PROFILE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Touch Time Constant Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SET_PROFILE__TOUCH_TIME_CONSTANT_SECONDS = MEMORY_PROFILE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Writable Set Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SET_PROFILE__WRITABLE_SET_PAGES = MEMORY_PROFILE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Dirty Pages Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SET_PROFILE__DIRTY_PAGES_PER_SECOND = MEMORY_PROFILE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Working Set Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_SET_PROFILE_FEATURE_COUNT = MEMORY_PROFILE_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.PopulationProfileImpl <em>Population Profile</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.PopulationProfileImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getPopulationProfile()
	 * @generated
	 */
	int POPULATION_PROFILE = 36;

	/**
	 * The feature id for the '<em><b>Populations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POPULATION_PROFILE__POPULATIONS = MEMORY_PROFILE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Population Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POPULATION_PROFILE_FEATURE_COUNT = MEMORY_PROFILE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.PagePopulationImpl <em>Page Population</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.PagePopulationImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getPagePopulation()
	 * @generated
	 */
	int PAGE_POPULATION = 37;

	/**
	 * The feature id for the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_POPULATION__PAGES = 0;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_POPULATION__PATTERN = 1;

	/**
	 * The feature id for the '<em><b>Zipf Exponent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_POPULATION__ZIPF_EXPONENT = 2;

	/**
	 * The feature id for the '<em><b>Hot Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_POPULATION__HOT_FRACTION = 3;

	/**
	 * The feature id for the '<em><b>Hot Visit Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_POPULATION__HOT_VISIT_FRACTION = 4;

	/**
	 * The feature id for the '<em><b>Reads Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_POPULATION__READS_PER_SECOND = 5;

	/**
	 * The feature id for the '<em><b>Writes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_POPULATION__WRITES_PER_SECOND = 6;

	/**
	 * The number of structural features of the '<em>Page Population</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_POPULATION_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.CurveProfileImpl <em>Curve Profile</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.CurveProfileImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getCurveProfile()
	 * @generated
	 */
	int CURVE_PROFILE = 38;

	/**
	 * The feature id for the '<em><b>Touched</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURVE_PROFILE__TOUCHED = MEMORY_PROFILE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Written</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURVE_PROFILE__WRITTEN = MEMORY_PROFILE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Curve Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURVE_PROFILE_FEATURE_COUNT = MEMORY_PROFILE_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.CurvePointImpl <em>Curve Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.CurvePointImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getCurvePoint()
	 * @generated
	 */
	int CURVE_POINT = 39;

	/**
	 * The feature id for the '<em><b>Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURVE_POINT__SECONDS = 0;

	/**
	 * The feature id for the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURVE_POINT__PAGES = 1;

	/**
	 * The number of structural features of the '<em>Curve Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURVE_POINT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.DiskPathImpl <em>Disk Path</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.DiskPathImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getDiskPath()
	 * @generated
	 */
	int DISK_PATH = 40;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_PATH__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_PATH__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_PATH__COMMENT = NAMED_ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_PATH__SOURCE = NAMED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Virtual Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_PATH__VIRTUAL_DEVICE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_PATH__SIZE_BYTES = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_PATH__USED_BYTES = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Io Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_PATH__IO_PER_SECOND = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Guest Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_PATH__GUEST_TIMEOUT_SECONDS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Queue Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_PATH__QUEUE_DEPTH = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Multipath Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_PATH__MULTIPATH_TIMEOUT_SECONDS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Datastore</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_PATH__DATASTORE = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Disk Path</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_PATH_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.DedicatedEckdDiskImpl <em>Dedicated Eckd Disk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.DedicatedEckdDiskImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getDedicatedEckdDisk()
	 * @generated
	 */
	int DEDICATED_ECKD_DISK = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_ECKD_DISK__ID = DISK_PATH__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_ECKD_DISK__NAME = DISK_PATH__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_ECKD_DISK__COMMENT = DISK_PATH__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_ECKD_DISK__SOURCE = DISK_PATH__SOURCE;

	/**
	 * The feature id for the '<em><b>Virtual Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_ECKD_DISK__VIRTUAL_DEVICE = DISK_PATH__VIRTUAL_DEVICE;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_ECKD_DISK__SIZE_BYTES = DISK_PATH__SIZE_BYTES;

	/**
	 * The feature id for the '<em><b>Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_ECKD_DISK__USED_BYTES = DISK_PATH__USED_BYTES;

	/**
	 * The feature id for the '<em><b>Io Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_ECKD_DISK__IO_PER_SECOND = DISK_PATH__IO_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Guest Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_ECKD_DISK__GUEST_TIMEOUT_SECONDS = DISK_PATH__GUEST_TIMEOUT_SECONDS;

	/**
	 * The feature id for the '<em><b>Queue Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_ECKD_DISK__QUEUE_DEPTH = DISK_PATH__QUEUE_DEPTH;

	/**
	 * The feature id for the '<em><b>Multipath Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_ECKD_DISK__MULTIPATH_TIMEOUT_SECONDS = DISK_PATH__MULTIPATH_TIMEOUT_SECONDS;

	/**
	 * The feature id for the '<em><b>Datastore</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_ECKD_DISK__DATASTORE = DISK_PATH__DATASTORE;

	/**
	 * The feature id for the '<em><b>Real Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_ECKD_DISK__REAL_DEVICE = DISK_PATH_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Equivalence Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_ECKD_DISK__EQUIVALENCE_ID = DISK_PATH_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Dedicated Eckd Disk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_ECKD_DISK_FEATURE_COUNT = DISK_PATH_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.MinidiskImpl <em>Minidisk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.MinidiskImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getMinidisk()
	 * @generated
	 */
	int MINIDISK = 42;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINIDISK__ID = DISK_PATH__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINIDISK__NAME = DISK_PATH__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINIDISK__COMMENT = DISK_PATH__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINIDISK__SOURCE = DISK_PATH__SOURCE;

	/**
	 * The feature id for the '<em><b>Virtual Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINIDISK__VIRTUAL_DEVICE = DISK_PATH__VIRTUAL_DEVICE;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINIDISK__SIZE_BYTES = DISK_PATH__SIZE_BYTES;

	/**
	 * The feature id for the '<em><b>Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINIDISK__USED_BYTES = DISK_PATH__USED_BYTES;

	/**
	 * The feature id for the '<em><b>Io Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINIDISK__IO_PER_SECOND = DISK_PATH__IO_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Guest Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINIDISK__GUEST_TIMEOUT_SECONDS = DISK_PATH__GUEST_TIMEOUT_SECONDS;

	/**
	 * The feature id for the '<em><b>Queue Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINIDISK__QUEUE_DEPTH = DISK_PATH__QUEUE_DEPTH;

	/**
	 * The feature id for the '<em><b>Multipath Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINIDISK__MULTIPATH_TIMEOUT_SECONDS = DISK_PATH__MULTIPATH_TIMEOUT_SECONDS;

	/**
	 * The feature id for the '<em><b>Datastore</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINIDISK__DATASTORE = DISK_PATH__DATASTORE;

	/**
	 * The feature id for the '<em><b>Volume Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINIDISK__VOLUME_SERIAL = DISK_PATH_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Start Cylinder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINIDISK__START_CYLINDER = DISK_PATH_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cylinders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINIDISK__CYLINDERS = DISK_PATH_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINIDISK__MODE = DISK_PATH_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Volume Shared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINIDISK__VOLUME_SHARED = DISK_PATH_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Minidisk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MINIDISK_FEATURE_COUNT = DISK_PATH_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.DedicatedFcpDiskImpl <em>Dedicated Fcp Disk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.DedicatedFcpDiskImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getDedicatedFcpDisk()
	 * @generated
	 */
	int DEDICATED_FCP_DISK = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_FCP_DISK__ID = DISK_PATH__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_FCP_DISK__NAME = DISK_PATH__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_FCP_DISK__COMMENT = DISK_PATH__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_FCP_DISK__SOURCE = DISK_PATH__SOURCE;

	/**
	 * The feature id for the '<em><b>Virtual Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_FCP_DISK__VIRTUAL_DEVICE = DISK_PATH__VIRTUAL_DEVICE;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_FCP_DISK__SIZE_BYTES = DISK_PATH__SIZE_BYTES;

	/**
	 * The feature id for the '<em><b>Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_FCP_DISK__USED_BYTES = DISK_PATH__USED_BYTES;

	/**
	 * The feature id for the '<em><b>Io Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_FCP_DISK__IO_PER_SECOND = DISK_PATH__IO_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Guest Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_FCP_DISK__GUEST_TIMEOUT_SECONDS = DISK_PATH__GUEST_TIMEOUT_SECONDS;

	/**
	 * The feature id for the '<em><b>Queue Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_FCP_DISK__QUEUE_DEPTH = DISK_PATH__QUEUE_DEPTH;

	/**
	 * The feature id for the '<em><b>Multipath Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_FCP_DISK__MULTIPATH_TIMEOUT_SECONDS = DISK_PATH__MULTIPATH_TIMEOUT_SECONDS;

	/**
	 * The feature id for the '<em><b>Datastore</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_FCP_DISK__DATASTORE = DISK_PATH__DATASTORE;

	/**
	 * The feature id for the '<em><b>Subchannel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_FCP_DISK__SUBCHANNEL = DISK_PATH_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Wwpn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_FCP_DISK__WWPN = DISK_PATH_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lun</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_FCP_DISK__LUN = DISK_PATH_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Npiv</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_FCP_DISK__NPIV = DISK_PATH_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Zoned Hosts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_FCP_DISK__ZONED_HOSTS = DISK_PATH_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Masked Hosts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_FCP_DISK__MASKED_HOSTS = DISK_PATH_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Dedicated Fcp Disk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEDICATED_FCP_DISK_FEATURE_COUNT = DISK_PATH_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.BlockIoDiskImpl <em>Block Io Disk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.BlockIoDiskImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getBlockIoDisk()
	 * @generated
	 */
	int BLOCK_IO_DISK = 44;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_IO_DISK__ID = DISK_PATH__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_IO_DISK__NAME = DISK_PATH__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_IO_DISK__COMMENT = DISK_PATH__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_IO_DISK__SOURCE = DISK_PATH__SOURCE;

	/**
	 * The feature id for the '<em><b>Virtual Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_IO_DISK__VIRTUAL_DEVICE = DISK_PATH__VIRTUAL_DEVICE;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_IO_DISK__SIZE_BYTES = DISK_PATH__SIZE_BYTES;

	/**
	 * The feature id for the '<em><b>Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_IO_DISK__USED_BYTES = DISK_PATH__USED_BYTES;

	/**
	 * The feature id for the '<em><b>Io Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_IO_DISK__IO_PER_SECOND = DISK_PATH__IO_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Guest Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_IO_DISK__GUEST_TIMEOUT_SECONDS = DISK_PATH__GUEST_TIMEOUT_SECONDS;

	/**
	 * The feature id for the '<em><b>Queue Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_IO_DISK__QUEUE_DEPTH = DISK_PATH__QUEUE_DEPTH;

	/**
	 * The feature id for the '<em><b>Multipath Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_IO_DISK__MULTIPATH_TIMEOUT_SECONDS = DISK_PATH__MULTIPATH_TIMEOUT_SECONDS;

	/**
	 * The feature id for the '<em><b>Datastore</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_IO_DISK__DATASTORE = DISK_PATH__DATASTORE;

	/**
	 * The feature id for the '<em><b>Real Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_IO_DISK__REAL_DEVICE = DISK_PATH_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Block Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_IO_DISK__BLOCK_BYTES = DISK_PATH_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Offset Blocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_IO_DISK__OFFSET_BLOCKS = DISK_PATH_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Block Io Disk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_IO_DISK_FEATURE_COUNT = DISK_PATH_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.VirtualSanDiskImpl <em>Virtual San Disk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.VirtualSanDiskImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getVirtualSanDisk()
	 * @generated
	 */
	int VIRTUAL_SAN_DISK = 45;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SAN_DISK__ID = DISK_PATH__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SAN_DISK__NAME = DISK_PATH__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SAN_DISK__COMMENT = DISK_PATH__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SAN_DISK__SOURCE = DISK_PATH__SOURCE;

	/**
	 * The feature id for the '<em><b>Virtual Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SAN_DISK__VIRTUAL_DEVICE = DISK_PATH__VIRTUAL_DEVICE;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SAN_DISK__SIZE_BYTES = DISK_PATH__SIZE_BYTES;

	/**
	 * The feature id for the '<em><b>Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SAN_DISK__USED_BYTES = DISK_PATH__USED_BYTES;

	/**
	 * The feature id for the '<em><b>Io Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SAN_DISK__IO_PER_SECOND = DISK_PATH__IO_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Guest Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SAN_DISK__GUEST_TIMEOUT_SECONDS = DISK_PATH__GUEST_TIMEOUT_SECONDS;

	/**
	 * The feature id for the '<em><b>Queue Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SAN_DISK__QUEUE_DEPTH = DISK_PATH__QUEUE_DEPTH;

	/**
	 * The feature id for the '<em><b>Multipath Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SAN_DISK__MULTIPATH_TIMEOUT_SECONDS = DISK_PATH__MULTIPATH_TIMEOUT_SECONDS;

	/**
	 * The feature id for the '<em><b>Datastore</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SAN_DISK__DATASTORE = DISK_PATH__DATASTORE;

	/**
	 * The feature id for the '<em><b>Extents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SAN_DISK__EXTENTS = DISK_PATH_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Replication Lag Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SAN_DISK__REPLICATION_LAG_SECONDS = DISK_PATH_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Virtual San Disk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_SAN_DISK_FEATURE_COUNT = DISK_PATH_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.IscsiDiskImpl <em>Iscsi Disk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.IscsiDiskImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getIscsiDisk()
	 * @generated
	 */
	int ISCSI_DISK = 46;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISCSI_DISK__ID = DISK_PATH__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISCSI_DISK__NAME = DISK_PATH__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISCSI_DISK__COMMENT = DISK_PATH__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISCSI_DISK__SOURCE = DISK_PATH__SOURCE;

	/**
	 * The feature id for the '<em><b>Virtual Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISCSI_DISK__VIRTUAL_DEVICE = DISK_PATH__VIRTUAL_DEVICE;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISCSI_DISK__SIZE_BYTES = DISK_PATH__SIZE_BYTES;

	/**
	 * The feature id for the '<em><b>Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISCSI_DISK__USED_BYTES = DISK_PATH__USED_BYTES;

	/**
	 * The feature id for the '<em><b>Io Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISCSI_DISK__IO_PER_SECOND = DISK_PATH__IO_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Guest Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISCSI_DISK__GUEST_TIMEOUT_SECONDS = DISK_PATH__GUEST_TIMEOUT_SECONDS;

	/**
	 * The feature id for the '<em><b>Queue Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISCSI_DISK__QUEUE_DEPTH = DISK_PATH__QUEUE_DEPTH;

	/**
	 * The feature id for the '<em><b>Multipath Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISCSI_DISK__MULTIPATH_TIMEOUT_SECONDS = DISK_PATH__MULTIPATH_TIMEOUT_SECONDS;

	/**
	 * The feature id for the '<em><b>Datastore</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISCSI_DISK__DATASTORE = DISK_PATH__DATASTORE;

	/**
	 * The feature id for the '<em><b>Portal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISCSI_DISK__PORTAL = DISK_PATH_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISCSI_DISK__TARGET_NAME = DISK_PATH_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Session Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISCSI_DISK__SESSION_TIMEOUT_SECONDS = DISK_PATH_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Iscsi Disk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ISCSI_DISK_FEATURE_COUNT = DISK_PATH_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.VirtualDiskImpl <em>Virtual Disk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.VirtualDiskImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getVirtualDisk()
	 * @generated
	 */
	int VIRTUAL_DISK = 47;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_DISK__ID = DISK_PATH__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_DISK__NAME = DISK_PATH__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_DISK__COMMENT = DISK_PATH__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_DISK__SOURCE = DISK_PATH__SOURCE;

	/**
	 * The feature id for the '<em><b>Virtual Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_DISK__VIRTUAL_DEVICE = DISK_PATH__VIRTUAL_DEVICE;

	/**
	 * The feature id for the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_DISK__SIZE_BYTES = DISK_PATH__SIZE_BYTES;

	/**
	 * The feature id for the '<em><b>Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_DISK__USED_BYTES = DISK_PATH__USED_BYTES;

	/**
	 * The feature id for the '<em><b>Io Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_DISK__IO_PER_SECOND = DISK_PATH__IO_PER_SECOND;

	/**
	 * The feature id for the '<em><b>Guest Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_DISK__GUEST_TIMEOUT_SECONDS = DISK_PATH__GUEST_TIMEOUT_SECONDS;

	/**
	 * The feature id for the '<em><b>Queue Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_DISK__QUEUE_DEPTH = DISK_PATH__QUEUE_DEPTH;

	/**
	 * The feature id for the '<em><b>Multipath Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_DISK__MULTIPATH_TIMEOUT_SECONDS = DISK_PATH__MULTIPATH_TIMEOUT_SECONDS;

	/**
	 * The feature id for the '<em><b>Datastore</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_DISK__DATASTORE = DISK_PATH__DATASTORE;

	/**
	 * The feature id for the '<em><b>Thin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_DISK__THIN = DISK_PATH_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Virtual Disk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_DISK_FEATURE_COUNT = DISK_PATH_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.NetworkInterfaceImpl <em>Network Interface</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.NetworkInterfaceImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getNetworkInterface()
	 * @generated
	 */
	int NETWORK_INTERFACE = 48;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__COMMENT = NAMED_ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__SOURCE = NAMED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__MAC_ADDRESS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Network Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__NETWORK_NAME = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Osa Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__OSA_DEVICE = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Vlan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__VLAN = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Connected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__CONNECTED = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Addresses</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__ADDRESSES = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Announced</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__ANNOUNCED = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Announcement Rounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__ANNOUNCEMENT_ROUNDS = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Announcement Loss Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__ANNOUNCEMENT_LOSS_FRACTION = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Traffic Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__TRAFFIC_SECONDS = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Loses Dynamic Routes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__LOSES_DYNAMIC_ROUTES = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Port Fails Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__PORT_FAILS_OVER = NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Peers</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE__PEERS = NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Network Interface</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_INTERFACE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.TcpPeersImpl <em>Tcp Peers</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.TcpPeersImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getTcpPeers()
	 * @generated
	 */
	int TCP_PEERS = 49;

	/**
	 * The feature id for the '<em><b>Connections</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TCP_PEERS__CONNECTIONS = 0;

	/**
	 * The feature id for the '<em><b>Round Trip Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TCP_PEERS__ROUND_TRIP_SECONDS = 1;

	/**
	 * The feature id for the '<em><b>Minimum Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TCP_PEERS__MINIMUM_TIMEOUT_SECONDS = 2;

	/**
	 * The number of structural features of the '<em>Tcp Peers</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TCP_PEERS_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.PlacementRuleImpl <em>Placement Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.PlacementRuleImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getPlacementRule()
	 * @generated
	 */
	int PLACEMENT_RULE = 50;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_RULE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_RULE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_RULE__COMMENT = NAMED_ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_RULE__SOURCE = NAMED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_RULE__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mandatory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_RULE__MANDATORY = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Guests</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_RULE__GUESTS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_RULE__HOSTS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Placement Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_RULE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.AssumptionOverrideImpl <em>Assumption Override</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.AssumptionOverrideImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getAssumptionOverride()
	 * @generated
	 */
	int ASSUMPTION_OVERRIDE = 51;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_OVERRIDE__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_OVERRIDE__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_OVERRIDE__REASON = 2;

	/**
	 * The number of structural features of the '<em>Assumption Override</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_OVERRIDE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.StudyImpl <em>Study</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.StudyImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getStudy()
	 * @generated
	 */
	int STUDY = 52;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__COMMENT = NAMED_ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__SOURCE = NAMED_ELEMENT__SOURCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Guests</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__GUESTS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__HOSTS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__TARGETS = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Methods</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__METHODS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY__PARAMETERS = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Study</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDY_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.MethodChoiceImpl <em>Method Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.MethodChoiceImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getMethodChoice()
	 * @generated
	 */
	int METHOD_CHOICE = 53;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_CHOICE__METHOD = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_CHOICE__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Link</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_CHOICE__LINK = 2;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_CHOICE__PARAMETERS = 3;

	/**
	 * The number of structural features of the '<em>Method Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_CHOICE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.ParameterImpl <em>Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.ParameterImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getParameter()
	 * @generated
	 */
	int PARAMETER = 54;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__KEY = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.ImportRecordImpl <em>Import Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.ImportRecordImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getImportRecord()
	 * @generated
	 */
	int IMPORT_RECORD = 55;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RECORD__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RECORD__FORMAT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RECORD__FILE_NAME = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RECORD__SHA256 = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Imported At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RECORD__IMPORTED_AT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Read</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RECORD__READ = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Skipped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RECORD__SKIPPED = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Doubtful</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RECORD__DOUBTFUL = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Import Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPORT_RECORD_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.DiagramImpl <em>Diagram</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.DiagramImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getDiagram()
	 * @generated
	 */
	int DIAGRAM = 56;

	/**
	 * The feature id for the '<em><b>Grid Visible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__GRID_VISIBLE = 0;

	/**
	 * The feature id for the '<em><b>Snap To Grid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__SNAP_TO_GRID = 1;

	/**
	 * The feature id for the '<em><b>Rulers Visible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__RULERS_VISIBLE = 2;

	/**
	 * The feature id for the '<em><b>Grid Spacing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__GRID_SPACING = 3;

	/**
	 * The feature id for the '<em><b>Nodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__NODES = 4;

	/**
	 * The feature id for the '<em><b>Connections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__CONNECTIONS = 5;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM__NOTES = 6;

	/**
	 * The number of structural features of the '<em>Diagram</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.DiagramNodeImpl <em>Diagram Node</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.DiagramNodeImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getDiagramNode()
	 * @generated
	 */
	int DIAGRAM_NODE = 57;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__X = 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__Y = 2;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__WIDTH = 3;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__HEIGHT = 4;

	/**
	 * The feature id for the '<em><b>Collapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE__COLLAPSED = 5;

	/**
	 * The number of structural features of the '<em>Diagram Node</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NODE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.DiagramConnectionImpl <em>Diagram Connection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.DiagramConnectionImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getDiagramConnection()
	 * @generated
	 */
	int DIAGRAM_CONNECTION = 58;

	/**
	 * The feature id for the '<em><b>Link</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_CONNECTION__LINK = 0;

	/**
	 * The feature id for the '<em><b>Bend Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_CONNECTION__BEND_POINTS = 1;

	/**
	 * The number of structural features of the '<em>Diagram Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_CONNECTION_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.BendPointImpl <em>Bend Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.BendPointImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getBendPoint()
	 * @generated
	 */
	int BEND_POINT = 59;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEND_POINT__X = 0;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEND_POINT__Y = 1;

	/**
	 * The number of structural features of the '<em>Bend Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEND_POINT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.portolan.model.impl.DiagramNoteImpl <em>Diagram Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.impl.DiagramNoteImpl
	 * @see org.portolan.model.impl.PortolanPackageImpl#getDiagramNote()
	 * @generated
	 */
	int DIAGRAM_NOTE = 60;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NOTE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NOTE__TEXT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NOTE__X = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NOTE__Y = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NOTE__WIDTH = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NOTE__HEIGHT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Attached To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NOTE__ATTACHED_TO = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Diagram Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIAGRAM_NOTE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.portolan.model.ClusterKind <em>Cluster Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.ClusterKind
	 * @see org.portolan.model.impl.PortolanPackageImpl#getClusterKind()
	 * @generated
	 */
	int CLUSTER_KIND = 61;

	/**
	 * The meta object id for the '{@link org.portolan.model.HypervisorKind <em>Hypervisor Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.HypervisorKind
	 * @see org.portolan.model.impl.PortolanPackageImpl#getHypervisorKind()
	 * @generated
	 */
	int HYPERVISOR_KIND = 62;

	/**
	 * The meta object id for the '{@link org.portolan.model.ProcessorKind <em>Processor Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.ProcessorKind
	 * @see org.portolan.model.impl.PortolanPackageImpl#getProcessorKind()
	 * @generated
	 */
	int PROCESSOR_KIND = 63;

	/**
	 * The meta object id for the '{@link org.portolan.model.PowerState <em>Power State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.PowerState
	 * @see org.portolan.model.impl.PortolanPackageImpl#getPowerState()
	 * @generated
	 */
	int POWER_STATE = 64;

	/**
	 * The meta object id for the '{@link org.portolan.model.GuestClass <em>Guest Class</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.GuestClass
	 * @see org.portolan.model.impl.PortolanPackageImpl#getGuestClass()
	 * @generated
	 */
	int GUEST_CLASS = 65;

	/**
	 * The meta object id for the '{@link org.portolan.model.AccessPattern <em>Access Pattern</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.AccessPattern
	 * @see org.portolan.model.impl.PortolanPackageImpl#getAccessPattern()
	 * @generated
	 */
	int ACCESS_PATTERN = 66;

	/**
	 * The meta object id for the '{@link org.portolan.model.ShareKind <em>Share Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.ShareKind
	 * @see org.portolan.model.impl.PortolanPackageImpl#getShareKind()
	 * @generated
	 */
	int SHARE_KIND = 67;

	/**
	 * The meta object id for the '{@link org.portolan.model.LimitKind <em>Limit Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.LimitKind
	 * @see org.portolan.model.impl.PortolanPackageImpl#getLimitKind()
	 * @generated
	 */
	int LIMIT_KIND = 68;

	/**
	 * The meta object id for the '{@link org.portolan.model.ChannelKind <em>Channel Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.ChannelKind
	 * @see org.portolan.model.impl.PortolanPackageImpl#getChannelKind()
	 * @generated
	 */
	int CHANNEL_KIND = 69;

	/**
	 * The meta object id for the '{@link org.portolan.model.AdapterKind <em>Adapter Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.AdapterKind
	 * @see org.portolan.model.impl.PortolanPackageImpl#getAdapterKind()
	 * @generated
	 */
	int ADAPTER_KIND = 70;

	/**
	 * The meta object id for the '{@link org.portolan.model.InterfaceKind <em>Interface Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.InterfaceKind
	 * @see org.portolan.model.impl.PortolanPackageImpl#getInterfaceKind()
	 * @generated
	 */
	int INTERFACE_KIND = 71;

	/**
	 * The meta object id for the '{@link org.portolan.model.DatastoreKind <em>Datastore Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.DatastoreKind
	 * @see org.portolan.model.impl.PortolanPackageImpl#getDatastoreKind()
	 * @generated
	 */
	int DATASTORE_KIND = 72;

	/**
	 * The meta object id for the '{@link org.portolan.model.RestartPriority <em>Restart Priority</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.RestartPriority
	 * @see org.portolan.model.impl.PortolanPackageImpl#getRestartPriority()
	 * @generated
	 */
	int RESTART_PRIORITY = 73;

	/**
	 * The meta object id for the '{@link org.portolan.model.PlacementRuleKind <em>Placement Rule Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.PlacementRuleKind
	 * @see org.portolan.model.impl.PortolanPackageImpl#getPlacementRuleKind()
	 * @generated
	 */
	int PLACEMENT_RULE_KIND = 74;

	/**
	 * The meta object id for the '{@link org.portolan.model.StudyKind <em>Study Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.StudyKind
	 * @see org.portolan.model.impl.PortolanPackageImpl#getStudyKind()
	 * @generated
	 */
	int STUDY_KIND = 75;

	/**
	 * The meta object id for the '{@link org.portolan.model.MinidiskMode <em>Minidisk Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.portolan.model.MinidiskMode
	 * @see org.portolan.model.impl.PortolanPackageImpl#getMinidiskMode()
	 * @generated
	 */
	int MINIDISK_MODE = 76;


	/**
	 * Returns the meta object for class '{@link org.portolan.model.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.portolan.model.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Element#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.portolan.model.Element#getId()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Id();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Element</em>'.
	 * @see org.portolan.model.NamedElement
	 * @generated
	 */
	EClass getNamedElement();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NamedElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.portolan.model.NamedElement#getName()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NamedElement#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.portolan.model.NamedElement#getComment()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NamedElement#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.portolan.model.NamedElement#getSource()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Source();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.Node <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Node</em>'.
	 * @see org.portolan.model.Node
	 * @generated
	 */
	EClass getNode();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.Installation <em>Installation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Installation</em>'.
	 * @see org.portolan.model.Installation
	 * @generated
	 */
	EClass getInstallation();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Installation#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.portolan.model.Installation#getFormatVersion()
	 * @see #getInstallation()
	 * @generated
	 */
	EAttribute getInstallation_FormatVersion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Installation#getClusters <em>Clusters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Clusters</em>'.
	 * @see org.portolan.model.Installation#getClusters()
	 * @see #getInstallation()
	 * @generated
	 */
	EReference getInstallation_Clusters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Installation#getSwitches <em>Switches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Switches</em>'.
	 * @see org.portolan.model.Installation#getSwitches()
	 * @see #getInstallation()
	 * @generated
	 */
	EReference getInstallation_Switches();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Installation#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.portolan.model.Installation#getLinks()
	 * @see #getInstallation()
	 * @generated
	 */
	EReference getInstallation_Links();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Installation#getDatastores <em>Datastores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Datastores</em>'.
	 * @see org.portolan.model.Installation#getDatastores()
	 * @see #getInstallation()
	 * @generated
	 */
	EReference getInstallation_Datastores();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Installation#getSharedVolumes <em>Shared Volumes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Shared Volumes</em>'.
	 * @see org.portolan.model.Installation#getSharedVolumes()
	 * @see #getInstallation()
	 * @generated
	 */
	EReference getInstallation_SharedVolumes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Installation#getSharedExpandedStorages <em>Shared Expanded Storages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Shared Expanded Storages</em>'.
	 * @see org.portolan.model.Installation#getSharedExpandedStorages()
	 * @see #getInstallation()
	 * @generated
	 */
	EReference getInstallation_SharedExpandedStorages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Installation#getUnplacedGuests <em>Unplaced Guests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Unplaced Guests</em>'.
	 * @see org.portolan.model.Installation#getUnplacedGuests()
	 * @see #getInstallation()
	 * @generated
	 */
	EReference getInstallation_UnplacedGuests();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Installation#getPlacementRules <em>Placement Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Placement Rules</em>'.
	 * @see org.portolan.model.Installation#getPlacementRules()
	 * @see #getInstallation()
	 * @generated
	 */
	EReference getInstallation_PlacementRules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Installation#getLicences <em>Licences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Licences</em>'.
	 * @see org.portolan.model.Installation#getLicences()
	 * @see #getInstallation()
	 * @generated
	 */
	EReference getInstallation_Licences();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Installation#getAssumptions <em>Assumptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assumptions</em>'.
	 * @see org.portolan.model.Installation#getAssumptions()
	 * @see #getInstallation()
	 * @generated
	 */
	EReference getInstallation_Assumptions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Installation#getStudies <em>Studies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Studies</em>'.
	 * @see org.portolan.model.Installation#getStudies()
	 * @see #getInstallation()
	 * @generated
	 */
	EReference getInstallation_Studies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Installation#getImports <em>Imports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Imports</em>'.
	 * @see org.portolan.model.Installation#getImports()
	 * @see #getInstallation()
	 * @generated
	 */
	EReference getInstallation_Imports();

	/**
	 * Returns the meta object for the containment reference '{@link org.portolan.model.Installation#getDiagram <em>Diagram</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Diagram</em>'.
	 * @see org.portolan.model.Installation#getDiagram()
	 * @see #getInstallation()
	 * @generated
	 */
	EReference getInstallation_Diagram();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.Cluster <em>Cluster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cluster</em>'.
	 * @see org.portolan.model.Cluster
	 * @generated
	 */
	EClass getCluster();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Cluster#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.portolan.model.Cluster#getKind()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Cluster#getRelocationsPerHost <em>Relocations Per Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relocations Per Host</em>'.
	 * @see org.portolan.model.Cluster#getRelocationsPerHost()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_RelocationsPerHost();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Cluster#getRelocationsPerLink <em>Relocations Per Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relocations Per Link</em>'.
	 * @see org.portolan.model.Cluster#getRelocationsPerLink()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_RelocationsPerLink();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Cluster#getRelocationsPerStore <em>Relocations Per Store</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relocations Per Store</em>'.
	 * @see org.portolan.model.Cluster#getRelocationsPerStore()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_RelocationsPerStore();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Cluster#getRelocationsPerCluster <em>Relocations Per Cluster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relocations Per Cluster</em>'.
	 * @see org.portolan.model.Cluster#getRelocationsPerCluster()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_RelocationsPerCluster();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Cluster#getSpareHosts <em>Spare Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Spare Hosts</em>'.
	 * @see org.portolan.model.Cluster#getSpareHosts()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_SpareHosts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Cluster#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hosts</em>'.
	 * @see org.portolan.model.Cluster#getHosts()
	 * @see #getCluster()
	 * @generated
	 */
	EReference getCluster_Hosts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Cluster#getRelocationDomains <em>Relocation Domains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relocation Domains</em>'.
	 * @see org.portolan.model.Cluster#getRelocationDomains()
	 * @see #getCluster()
	 * @generated
	 */
	EReference getCluster_RelocationDomains();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.RelocationDomain <em>Relocation Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relocation Domain</em>'.
	 * @see org.portolan.model.RelocationDomain
	 * @generated
	 */
	EClass getRelocationDomain();

	/**
	 * Returns the meta object for the reference list '{@link org.portolan.model.RelocationDomain#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Members</em>'.
	 * @see org.portolan.model.RelocationDomain#getMembers()
	 * @see #getRelocationDomain()
	 * @generated
	 */
	EReference getRelocationDomain_Members();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.Switch <em>Switch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Switch</em>'.
	 * @see org.portolan.model.Switch
	 * @generated
	 */
	EClass getSwitch();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Switch#getBackboneBytesPerSecond <em>Backbone Bytes Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Backbone Bytes Per Second</em>'.
	 * @see org.portolan.model.Switch#getBackboneBytesPerSecond()
	 * @see #getSwitch()
	 * @generated
	 */
	EAttribute getSwitch_BackboneBytesPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Switch#getLatencySeconds <em>Latency Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latency Seconds</em>'.
	 * @see org.portolan.model.Switch#getLatencySeconds()
	 * @see #getSwitch()
	 * @generated
	 */
	EAttribute getSwitch_LatencySeconds();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.Host <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host</em>'.
	 * @see org.portolan.model.Host
	 * @generated
	 */
	EClass getHost();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Host#getMachine <em>Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Machine</em>'.
	 * @see org.portolan.model.Host#getMachine()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Machine();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Host#getPartition <em>Partition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Partition</em>'.
	 * @see org.portolan.model.Host#getPartition()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Partition();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Host#getLparWeight <em>Lpar Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lpar Weight</em>'.
	 * @see org.portolan.model.Host#getLparWeight()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_LparWeight();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Host#getHypervisor <em>Hypervisor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hypervisor</em>'.
	 * @see org.portolan.model.Host#getHypervisor()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Hypervisor();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Host#getHypervisorRelease <em>Hypervisor Release</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hypervisor Release</em>'.
	 * @see org.portolan.model.Host#getHypervisorRelease()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_HypervisorRelease();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Host#isCapacityKnown <em>Capacity Known</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity Known</em>'.
	 * @see org.portolan.model.Host#isCapacityKnown()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_CapacityKnown();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Host#getOvercommitTarget <em>Overcommit Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overcommit Target</em>'.
	 * @see org.portolan.model.Host#getOvercommitTarget()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_OvercommitTarget();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Host#getProcessorBusyFraction <em>Processor Busy Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Processor Busy Fraction</em>'.
	 * @see org.portolan.model.Host#getProcessorBusyFraction()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_ProcessorBusyFraction();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Host#getMeasuredUsedBytes <em>Measured Used Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measured Used Bytes</em>'.
	 * @see org.portolan.model.Host#getMeasuredUsedBytes()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_MeasuredUsedBytes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Host#getProcessors <em>Processors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Processors</em>'.
	 * @see org.portolan.model.Host#getProcessors()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Processors();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Host#getStorageLevels <em>Storage Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Storage Levels</em>'.
	 * @see org.portolan.model.Host#getStorageLevels()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_StorageLevels();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Host#getChannelPaths <em>Channel Paths</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Channel Paths</em>'.
	 * @see org.portolan.model.Host#getChannelPaths()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_ChannelPaths();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Host#getNetworkAdapters <em>Network Adapters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Network Adapters</em>'.
	 * @see org.portolan.model.Host#getNetworkAdapters()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_NetworkAdapters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Host#getVirtualSwitches <em>Virtual Switches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Virtual Switches</em>'.
	 * @see org.portolan.model.Host#getVirtualSwitches()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_VirtualSwitches();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Host#getRealDevices <em>Real Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Real Devices</em>'.
	 * @see org.portolan.model.Host#getRealDevices()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_RealDevices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Host#getGuests <em>Guests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Guests</em>'.
	 * @see org.portolan.model.Host#getGuests()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Guests();

	/**
	 * Returns the meta object for the reference list '{@link org.portolan.model.Host#getLicences <em>Licences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Licences</em>'.
	 * @see org.portolan.model.Host#getLicences()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Licences();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.ProcessorPool <em>Processor Pool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Processor Pool</em>'.
	 * @see org.portolan.model.ProcessorPool
	 * @generated
	 */
	EClass getProcessorPool();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ProcessorPool#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.portolan.model.ProcessorPool#getKind()
	 * @see #getProcessorPool()
	 * @generated
	 */
	EAttribute getProcessorPool_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ProcessorPool#getCores <em>Cores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cores</em>'.
	 * @see org.portolan.model.ProcessorPool#getCores()
	 * @see #getProcessorPool()
	 * @generated
	 */
	EAttribute getProcessorPool_Cores();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ProcessorPool#getSockets <em>Sockets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sockets</em>'.
	 * @see org.portolan.model.ProcessorPool#getSockets()
	 * @see #getProcessorPool()
	 * @generated
	 */
	EAttribute getProcessorPool_Sockets();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ProcessorPool#getThreadsPerCore <em>Threads Per Core</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threads Per Core</em>'.
	 * @see org.portolan.model.ProcessorPool#getThreadsPerCore()
	 * @see #getProcessorPool()
	 * @generated
	 */
	EAttribute getProcessorPool_ThreadsPerCore();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ProcessorPool#getSpeedMegahertz <em>Speed Megahertz</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speed Megahertz</em>'.
	 * @see org.portolan.model.ProcessorPool#getSpeedMegahertz()
	 * @see #getProcessorPool()
	 * @generated
	 */
	EAttribute getProcessorPool_SpeedMegahertz();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ProcessorPool#isDedicated <em>Dedicated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dedicated</em>'.
	 * @see org.portolan.model.ProcessorPool#isDedicated()
	 * @see #getProcessorPool()
	 * @generated
	 */
	EAttribute getProcessorPool_Dedicated();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.StorageLevel <em>Storage Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Storage Level</em>'.
	 * @see org.portolan.model.StorageLevel
	 * @generated
	 */
	EClass getStorageLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.StorageLevel#getUsedBytes <em>Used Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used Bytes</em>'.
	 * @see org.portolan.model.StorageLevel#getUsedBytes()
	 * @see #getStorageLevel()
	 * @generated
	 */
	EAttribute getStorageLevel_UsedBytes();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.CentralStorage <em>Central Storage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Central Storage</em>'.
	 * @see org.portolan.model.CentralStorage
	 * @generated
	 */
	EClass getCentralStorage();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.CentralStorage#getSizeBytes <em>Size Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Bytes</em>'.
	 * @see org.portolan.model.CentralStorage#getSizeBytes()
	 * @see #getCentralStorage()
	 * @generated
	 */
	EAttribute getCentralStorage_SizeBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.CentralStorage#getFixedBytes <em>Fixed Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fixed Bytes</em>'.
	 * @see org.portolan.model.CentralStorage#getFixedBytes()
	 * @see #getCentralStorage()
	 * @generated
	 */
	EAttribute getCentralStorage_FixedBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.CentralStorage#getAgeListFraction <em>Age List Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Age List Fraction</em>'.
	 * @see org.portolan.model.CentralStorage#getAgeListFraction()
	 * @see #getCentralStorage()
	 * @generated
	 */
	EAttribute getCentralStorage_AgeListFraction();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.CentralStorage#isEarlyWrites <em>Early Writes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Early Writes</em>'.
	 * @see org.portolan.model.CentralStorage#isEarlyWrites()
	 * @see #getCentralStorage()
	 * @generated
	 */
	EAttribute getCentralStorage_EarlyWrites();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.CentralStorage#isKeepSlot <em>Keep Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keep Slot</em>'.
	 * @see org.portolan.model.CentralStorage#isKeepSlot()
	 * @see #getCentralStorage()
	 * @generated
	 */
	EAttribute getCentralStorage_KeepSlot();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.ExpandedStorage <em>Expanded Storage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expanded Storage</em>'.
	 * @see org.portolan.model.ExpandedStorage
	 * @generated
	 */
	EClass getExpandedStorage();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ExpandedStorage#getSizeBytes <em>Size Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Bytes</em>'.
	 * @see org.portolan.model.ExpandedStorage#getSizeBytes()
	 * @see #getExpandedStorage()
	 * @generated
	 */
	EAttribute getExpandedStorage_SizeBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ExpandedStorage#getPageMoveSeconds <em>Page Move Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page Move Seconds</em>'.
	 * @see org.portolan.model.ExpandedStorage#getPageMoveSeconds()
	 * @see #getExpandedStorage()
	 * @generated
	 */
	EAttribute getExpandedStorage_PageMoveSeconds();

	/**
	 * Returns the meta object for the reference '{@link org.portolan.model.ExpandedStorage#getSharedStorage <em>Shared Storage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Shared Storage</em>'.
	 * @see org.portolan.model.ExpandedStorage#getSharedStorage()
	 * @see #getExpandedStorage()
	 * @generated
	 */
	EReference getExpandedStorage_SharedStorage();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.SharedExpandedStorage <em>Shared Expanded Storage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Shared Expanded Storage</em>'.
	 * @see org.portolan.model.SharedExpandedStorage
	 * @generated
	 */
	EClass getSharedExpandedStorage();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.SharedExpandedStorage#getSizeBytes <em>Size Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Bytes</em>'.
	 * @see org.portolan.model.SharedExpandedStorage#getSizeBytes()
	 * @see #getSharedExpandedStorage()
	 * @generated
	 */
	EAttribute getSharedExpandedStorage_SizeBytes();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.RemoteStorage <em>Remote Storage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Remote Storage</em>'.
	 * @see org.portolan.model.RemoteStorage
	 * @generated
	 */
	EClass getRemoteStorage();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.RemoteStorage#getSizeBytes <em>Size Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Bytes</em>'.
	 * @see org.portolan.model.RemoteStorage#getSizeBytes()
	 * @see #getRemoteStorage()
	 * @generated
	 */
	EAttribute getRemoteStorage_SizeBytes();

	/**
	 * Returns the meta object for the reference '{@link org.portolan.model.RemoteStorage#getLender <em>Lender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Lender</em>'.
	 * @see org.portolan.model.RemoteStorage#getLender()
	 * @see #getRemoteStorage()
	 * @generated
	 */
	EReference getRemoteStorage_Lender();

	/**
	 * Returns the meta object for the reference '{@link org.portolan.model.RemoteStorage#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Link</em>'.
	 * @see org.portolan.model.RemoteStorage#getLink()
	 * @see #getRemoteStorage()
	 * @generated
	 */
	EReference getRemoteStorage_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.RemoteStorage#getProcessorSecondsPerPage <em>Processor Seconds Per Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Processor Seconds Per Page</em>'.
	 * @see org.portolan.model.RemoteStorage#getProcessorSecondsPerPage()
	 * @see #getRemoteStorage()
	 * @generated
	 */
	EAttribute getRemoteStorage_ProcessorSecondsPerPage();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.PagingSpace <em>Paging Space</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Paging Space</em>'.
	 * @see org.portolan.model.PagingSpace
	 * @generated
	 */
	EClass getPagingSpace();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.PagingSpace#getVolumes <em>Volumes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Volumes</em>'.
	 * @see org.portolan.model.PagingSpace#getVolumes()
	 * @see #getPagingSpace()
	 * @generated
	 */
	EReference getPagingSpace_Volumes();

	/**
	 * Returns the meta object for the reference list '{@link org.portolan.model.PagingSpace#getSharedVolumes <em>Shared Volumes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Shared Volumes</em>'.
	 * @see org.portolan.model.PagingSpace#getSharedVolumes()
	 * @see #getPagingSpace()
	 * @generated
	 */
	EReference getPagingSpace_SharedVolumes();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.PagingSpace#getChannelBytesPerSecond <em>Channel Bytes Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Channel Bytes Per Second</em>'.
	 * @see org.portolan.model.PagingSpace#getChannelBytesPerSecond()
	 * @see #getPagingSpace()
	 * @generated
	 */
	EAttribute getPagingSpace_ChannelBytesPerSecond();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.PagingVolume <em>Paging Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Paging Volume</em>'.
	 * @see org.portolan.model.PagingVolume
	 * @generated
	 */
	EClass getPagingVolume();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.PagingVolume#getDeviceNumber <em>Device Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device Number</em>'.
	 * @see org.portolan.model.PagingVolume#getDeviceNumber()
	 * @see #getPagingVolume()
	 * @generated
	 */
	EAttribute getPagingVolume_DeviceNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.PagingVolume#getServiceSeconds <em>Service Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Service Seconds</em>'.
	 * @see org.portolan.model.PagingVolume#getServiceSeconds()
	 * @see #getPagingVolume()
	 * @generated
	 */
	EAttribute getPagingVolume_ServiceSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.PagingVolume#getTransferBytesPerSecond <em>Transfer Bytes Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transfer Bytes Per Second</em>'.
	 * @see org.portolan.model.PagingVolume#getTransferBytesPerSecond()
	 * @see #getPagingVolume()
	 * @generated
	 */
	EAttribute getPagingVolume_TransferBytesPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.PagingVolume#getBlockWritePages <em>Block Write Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Block Write Pages</em>'.
	 * @see org.portolan.model.PagingVolume#getBlockWritePages()
	 * @see #getPagingVolume()
	 * @generated
	 */
	EAttribute getPagingVolume_BlockWritePages();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.PagingVolume#getBlockReadPages <em>Block Read Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Block Read Pages</em>'.
	 * @see org.portolan.model.PagingVolume#getBlockReadPages()
	 * @see #getPagingVolume()
	 * @generated
	 */
	EAttribute getPagingVolume_BlockReadPages();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.PagingVolume#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aliases</em>'.
	 * @see org.portolan.model.PagingVolume#getAliases()
	 * @see #getPagingVolume()
	 * @generated
	 */
	EAttribute getPagingVolume_Aliases();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.PagingVolume#isHighPerformanceFicon <em>High Performance Ficon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High Performance Ficon</em>'.
	 * @see org.portolan.model.PagingVolume#isHighPerformanceFicon()
	 * @see #getPagingVolume()
	 * @generated
	 */
	EAttribute getPagingVolume_HighPerformanceFicon();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.PagingVolume#getSlotsInUse <em>Slots In Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slots In Use</em>'.
	 * @see org.portolan.model.PagingVolume#getSlotsInUse()
	 * @see #getPagingVolume()
	 * @generated
	 */
	EAttribute getPagingVolume_SlotsInUse();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.EckdVolume <em>Eckd Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Eckd Volume</em>'.
	 * @see org.portolan.model.EckdVolume
	 * @generated
	 */
	EClass getEckdVolume();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.EckdVolume#getCylinders <em>Cylinders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cylinders</em>'.
	 * @see org.portolan.model.EckdVolume#getCylinders()
	 * @see #getEckdVolume()
	 * @generated
	 */
	EAttribute getEckdVolume_Cylinders();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.FbaVolume <em>Fba Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fba Volume</em>'.
	 * @see org.portolan.model.FbaVolume
	 * @generated
	 */
	EClass getFbaVolume();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.FbaVolume#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blocks</em>'.
	 * @see org.portolan.model.FbaVolume#getBlocks()
	 * @see #getFbaVolume()
	 * @generated
	 */
	EAttribute getFbaVolume_Blocks();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.FlashVolume <em>Flash Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Flash Volume</em>'.
	 * @see org.portolan.model.FlashVolume
	 * @generated
	 */
	EClass getFlashVolume();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.FlashVolume#getSizeBytes <em>Size Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Bytes</em>'.
	 * @see org.portolan.model.FlashVolume#getSizeBytes()
	 * @see #getFlashVolume()
	 * @generated
	 */
	EAttribute getFlashVolume_SizeBytes();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.ChannelPath <em>Channel Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Channel Path</em>'.
	 * @see org.portolan.model.ChannelPath
	 * @generated
	 */
	EClass getChannelPath();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ChannelPath#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.portolan.model.ChannelPath#getKind()
	 * @see #getChannelPath()
	 * @generated
	 */
	EAttribute getChannelPath_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ChannelPath#getLineRateBytesPerSecond <em>Line Rate Bytes Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line Rate Bytes Per Second</em>'.
	 * @see org.portolan.model.ChannelPath#getLineRateBytesPerSecond()
	 * @see #getChannelPath()
	 * @generated
	 */
	EAttribute getChannelPath_LineRateBytesPerSecond();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.NetworkAdapter <em>Network Adapter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network Adapter</em>'.
	 * @see org.portolan.model.NetworkAdapter
	 * @generated
	 */
	EClass getNetworkAdapter();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NetworkAdapter#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.portolan.model.NetworkAdapter#getKind()
	 * @see #getNetworkAdapter()
	 * @generated
	 */
	EAttribute getNetworkAdapter_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NetworkAdapter#getLineRateBytesPerSecond <em>Line Rate Bytes Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line Rate Bytes Per Second</em>'.
	 * @see org.portolan.model.NetworkAdapter#getLineRateBytesPerSecond()
	 * @see #getNetworkAdapter()
	 * @generated
	 */
	EAttribute getNetworkAdapter_LineRateBytesPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NetworkAdapter#getMacAddress <em>Mac Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mac Address</em>'.
	 * @see org.portolan.model.NetworkAdapter#getMacAddress()
	 * @see #getNetworkAdapter()
	 * @generated
	 */
	EAttribute getNetworkAdapter_MacAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NetworkAdapter#getEquivalenceId <em>Equivalence Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Equivalence Id</em>'.
	 * @see org.portolan.model.NetworkAdapter#getEquivalenceId()
	 * @see #getNetworkAdapter()
	 * @generated
	 */
	EAttribute getNetworkAdapter_EquivalenceId();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.VirtualSwitch <em>Virtual Switch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtual Switch</em>'.
	 * @see org.portolan.model.VirtualSwitch
	 * @generated
	 */
	EClass getVirtualSwitch();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.VirtualSwitch#isLayer2 <em>Layer2</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layer2</em>'.
	 * @see org.portolan.model.VirtualSwitch#isLayer2()
	 * @see #getVirtualSwitch()
	 * @generated
	 */
	EAttribute getVirtualSwitch_Layer2();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.VirtualSwitch#getLanSegment <em>Lan Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lan Segment</em>'.
	 * @see org.portolan.model.VirtualSwitch#getLanSegment()
	 * @see #getVirtualSwitch()
	 * @generated
	 */
	EAttribute getVirtualSwitch_LanSegment();

	/**
	 * Returns the meta object for the reference list '{@link org.portolan.model.VirtualSwitch#getUplinks <em>Uplinks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Uplinks</em>'.
	 * @see org.portolan.model.VirtualSwitch#getUplinks()
	 * @see #getVirtualSwitch()
	 * @generated
	 */
	EReference getVirtualSwitch_Uplinks();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.RealDevice <em>Real Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Real Device</em>'.
	 * @see org.portolan.model.RealDevice
	 * @generated
	 */
	EClass getRealDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.RealDevice#getEquivalenceId <em>Equivalence Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Equivalence Id</em>'.
	 * @see org.portolan.model.RealDevice#getEquivalenceId()
	 * @see #getRealDevice()
	 * @generated
	 */
	EAttribute getRealDevice_EquivalenceId();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link</em>'.
	 * @see org.portolan.model.Link
	 * @generated
	 */
	EClass getLink();

	/**
	 * Returns the meta object for the reference '{@link org.portolan.model.Link#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.portolan.model.Link#getFrom()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_From();

	/**
	 * Returns the meta object for the reference '{@link org.portolan.model.Link#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.portolan.model.Link#getTo()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_To();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Link#getBandwidthBytesPerSecond <em>Bandwidth Bytes Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bandwidth Bytes Per Second</em>'.
	 * @see org.portolan.model.Link#getBandwidthBytesPerSecond()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_BandwidthBytesPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Link#getLatencySeconds <em>Latency Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latency Seconds</em>'.
	 * @see org.portolan.model.Link#getLatencySeconds()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_LatencySeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Link#getEfficiency <em>Efficiency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Efficiency</em>'.
	 * @see org.portolan.model.Link#getEfficiency()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Efficiency();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Link#getHeaderBytesPerPage <em>Header Bytes Per Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Header Bytes Per Page</em>'.
	 * @see org.portolan.model.Link#getHeaderBytesPerPage()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_HeaderBytesPerPage();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.IsfcLink <em>Isfc Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Isfc Link</em>'.
	 * @see org.portolan.model.IsfcLink
	 * @generated
	 */
	EClass getIsfcLink();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.IsfcLink#getDistanceKilometres <em>Distance Kilometres</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distance Kilometres</em>'.
	 * @see org.portolan.model.IsfcLink#getDistanceKilometres()
	 * @see #getIsfcLink()
	 * @generated
	 */
	EAttribute getIsfcLink_DistanceKilometres();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.IsfcLink#getFctcDevices <em>Fctc Devices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fctc Devices</em>'.
	 * @see org.portolan.model.IsfcLink#getFctcDevices()
	 * @see #getIsfcLink()
	 * @generated
	 */
	EReference getIsfcLink_FctcDevices();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.FctcDevice <em>Fctc Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fctc Device</em>'.
	 * @see org.portolan.model.FctcDevice
	 * @generated
	 */
	EClass getFctcDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.FctcDevice#getDeviceNumber <em>Device Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device Number</em>'.
	 * @see org.portolan.model.FctcDevice#getDeviceNumber()
	 * @see #getFctcDevice()
	 * @generated
	 */
	EAttribute getFctcDevice_DeviceNumber();

	/**
	 * Returns the meta object for the reference '{@link org.portolan.model.FctcDevice#getChannelPath <em>Channel Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Channel Path</em>'.
	 * @see org.portolan.model.FctcDevice#getChannelPath()
	 * @see #getFctcDevice()
	 * @generated
	 */
	EReference getFctcDevice_ChannelPath();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.FctcDevice#getPeerDeviceNumber <em>Peer Device Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Peer Device Number</em>'.
	 * @see org.portolan.model.FctcDevice#getPeerDeviceNumber()
	 * @see #getFctcDevice()
	 * @generated
	 */
	EAttribute getFctcDevice_PeerDeviceNumber();

	/**
	 * Returns the meta object for the reference '{@link org.portolan.model.FctcDevice#getPeerChannelPath <em>Peer Channel Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Peer Channel Path</em>'.
	 * @see org.portolan.model.FctcDevice#getPeerChannelPath()
	 * @see #getFctcDevice()
	 * @generated
	 */
	EReference getFctcDevice_PeerChannelPath();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.EthernetLink <em>Ethernet Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ethernet Link</em>'.
	 * @see org.portolan.model.EthernetLink
	 * @generated
	 */
	EClass getEthernetLink();

	/**
	 * Returns the meta object for the reference '{@link org.portolan.model.EthernetLink#getFromAdapter <em>From Adapter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From Adapter</em>'.
	 * @see org.portolan.model.EthernetLink#getFromAdapter()
	 * @see #getEthernetLink()
	 * @generated
	 */
	EReference getEthernetLink_FromAdapter();

	/**
	 * Returns the meta object for the reference '{@link org.portolan.model.EthernetLink#getToAdapter <em>To Adapter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To Adapter</em>'.
	 * @see org.portolan.model.EthernetLink#getToAdapter()
	 * @see #getEthernetLink()
	 * @generated
	 */
	EReference getEthernetLink_ToAdapter();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.EthernetLink#getStreams <em>Streams</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Streams</em>'.
	 * @see org.portolan.model.EthernetLink#getStreams()
	 * @see #getEthernetLink()
	 * @generated
	 */
	EAttribute getEthernetLink_Streams();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.NumaLink <em>Numa Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Numa Link</em>'.
	 * @see org.portolan.model.NumaLink
	 * @generated
	 */
	EClass getNumaLink();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NumaLink#getProcessorSecondsPerPage <em>Processor Seconds Per Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Processor Seconds Per Page</em>'.
	 * @see org.portolan.model.NumaLink#getProcessorSecondsPerPage()
	 * @see #getNumaLink()
	 * @generated
	 */
	EAttribute getNumaLink_ProcessorSecondsPerPage();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.ReplicationLink <em>Replication Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Replication Link</em>'.
	 * @see org.portolan.model.ReplicationLink
	 * @generated
	 */
	EClass getReplicationLink();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ReplicationLink#getCycleSeconds <em>Cycle Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cycle Seconds</em>'.
	 * @see org.portolan.model.ReplicationLink#getCycleSeconds()
	 * @see #getReplicationLink()
	 * @generated
	 */
	EAttribute getReplicationLink_CycleSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ReplicationLink#isSynchronous <em>Synchronous</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Synchronous</em>'.
	 * @see org.portolan.model.ReplicationLink#isSynchronous()
	 * @see #getReplicationLink()
	 * @generated
	 */
	EAttribute getReplicationLink_Synchronous();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.Datastore <em>Datastore</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Datastore</em>'.
	 * @see org.portolan.model.Datastore
	 * @generated
	 */
	EClass getDatastore();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Datastore#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.portolan.model.Datastore#getKind()
	 * @see #getDatastore()
	 * @generated
	 */
	EAttribute getDatastore_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Datastore#getCapacityBytes <em>Capacity Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity Bytes</em>'.
	 * @see org.portolan.model.Datastore#getCapacityBytes()
	 * @see #getDatastore()
	 * @generated
	 */
	EAttribute getDatastore_CapacityBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Datastore#getFreeBytes <em>Free Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Free Bytes</em>'.
	 * @see org.portolan.model.Datastore#getFreeBytes()
	 * @see #getDatastore()
	 * @generated
	 */
	EAttribute getDatastore_FreeBytes();

	/**
	 * Returns the meta object for the reference list '{@link org.portolan.model.Datastore#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Hosts</em>'.
	 * @see org.portolan.model.Datastore#getHosts()
	 * @see #getDatastore()
	 * @generated
	 */
	EReference getDatastore_Hosts();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.Licence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Licence</em>'.
	 * @see org.portolan.model.Licence
	 * @generated
	 */
	EClass getLicence();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Licence#getLicensedCores <em>Licensed Cores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Licensed Cores</em>'.
	 * @see org.portolan.model.Licence#getLicensedCores()
	 * @see #getLicence()
	 * @generated
	 */
	EAttribute getLicence_LicensedCores();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.Guest <em>Guest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guest</em>'.
	 * @see org.portolan.model.Guest
	 * @generated
	 */
	EClass getGuest();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getGuestClass <em>Guest Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guest Class</em>'.
	 * @see org.portolan.model.Guest#getGuestClass()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_GuestClass();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getPowerState <em>Power State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power State</em>'.
	 * @see org.portolan.model.Guest#getPowerState()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_PowerState();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#isTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template</em>'.
	 * @see org.portolan.model.Guest#isTemplate()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_Template();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getOperatingSystem <em>Operating System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operating System</em>'.
	 * @see org.portolan.model.Guest#getOperatingSystem()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_OperatingSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getMemoryBytes <em>Memory Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Bytes</em>'.
	 * @see org.portolan.model.Guest#getMemoryBytes()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_MemoryBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getInstantiatedPages <em>Instantiated Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instantiated Pages</em>'.
	 * @see org.portolan.model.Guest#getInstantiatedPages()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_InstantiatedPages();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getResidentPages <em>Resident Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resident Pages</em>'.
	 * @see org.portolan.model.Guest#getResidentPages()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_ResidentPages();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getExpandedPages <em>Expanded Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expanded Pages</em>'.
	 * @see org.portolan.model.Guest#getExpandedPages()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_ExpandedPages();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getPagedOutPages <em>Paged Out Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paged Out Pages</em>'.
	 * @see org.portolan.model.Guest#getPagedOutPages()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_PagedOutPages();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getZeroPages <em>Zero Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zero Pages</em>'.
	 * @see org.portolan.model.Guest#getZeroPages()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_ZeroPages();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getChangedFraction <em>Changed Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changed Fraction</em>'.
	 * @see org.portolan.model.Guest#getChangedFraction()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_ChangedFraction();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getReservedPages <em>Reserved Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reserved Pages</em>'.
	 * @see org.portolan.model.Guest#getReservedPages()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_ReservedPages();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getLockedPages <em>Locked Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locked Pages</em>'.
	 * @see org.portolan.model.Guest#getLockedPages()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_LockedPages();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getDuplicateFraction <em>Duplicate Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duplicate Fraction</em>'.
	 * @see org.portolan.model.Guest#getDuplicateFraction()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_DuplicateFraction();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getUnusedFraction <em>Unused Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unused Fraction</em>'.
	 * @see org.portolan.model.Guest#getUnusedFraction()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_UnusedFraction();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getMemoryReservationBytes <em>Memory Reservation Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Reservation Bytes</em>'.
	 * @see org.portolan.model.Guest#getMemoryReservationBytes()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_MemoryReservationBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getMemoryLimitBytes <em>Memory Limit Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Limit Bytes</em>'.
	 * @see org.portolan.model.Guest#getMemoryLimitBytes()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_MemoryLimitBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getMeasuredActiveBytes <em>Measured Active Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measured Active Bytes</em>'.
	 * @see org.portolan.model.Guest#getMeasuredActiveBytes()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_MeasuredActiveBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getMeasuredConsumedBytes <em>Measured Consumed Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measured Consumed Bytes</em>'.
	 * @see org.portolan.model.Guest#getMeasuredConsumedBytes()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_MeasuredConsumedBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getBalloonedBytes <em>Ballooned Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ballooned Bytes</em>'.
	 * @see org.portolan.model.Guest#getBalloonedBytes()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_BalloonedBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getSwappedBytes <em>Swapped Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Swapped Bytes</em>'.
	 * @see org.portolan.model.Guest#getSwappedBytes()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_SwappedBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getVirtualProcessors <em>Virtual Processors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Virtual Processors</em>'.
	 * @see org.portolan.model.Guest#getVirtualProcessors()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_VirtualProcessors();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getProcessorDemand <em>Processor Demand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Processor Demand</em>'.
	 * @see org.portolan.model.Guest#getProcessorDemand()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_ProcessorDemand();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getShareKind <em>Share Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share Kind</em>'.
	 * @see org.portolan.model.Guest#getShareKind()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_ShareKind();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getShare <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Share</em>'.
	 * @see org.portolan.model.Guest#getShare()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_Share();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getLimitKind <em>Limit Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Limit Kind</em>'.
	 * @see org.portolan.model.Guest#getLimitKind()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_LimitKind();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getProcessorReservationMegahertz <em>Processor Reservation Megahertz</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Processor Reservation Megahertz</em>'.
	 * @see org.portolan.model.Guest#getProcessorReservationMegahertz()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_ProcessorReservationMegahertz();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getProcessorLimitMegahertz <em>Processor Limit Megahertz</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Processor Limit Megahertz</em>'.
	 * @see org.portolan.model.Guest#getProcessorLimitMegahertz()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_ProcessorLimitMegahertz();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#isDedicatedProcessors <em>Dedicated Processors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dedicated Processors</em>'.
	 * @see org.portolan.model.Guest#isDedicatedProcessors()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_DedicatedProcessors();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getRestartPriority <em>Restart Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restart Priority</em>'.
	 * @see org.portolan.model.Guest#getRestartPriority()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_RestartPriority();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getRestartOrder <em>Restart Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restart Order</em>'.
	 * @see org.portolan.model.Guest#getRestartOrder()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_RestartOrder();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Guest#getRestartSeconds <em>Restart Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restart Seconds</em>'.
	 * @see org.portolan.model.Guest#getRestartSeconds()
	 * @see #getGuest()
	 * @generated
	 */
	EAttribute getGuest_RestartSeconds();

	/**
	 * Returns the meta object for the containment reference '{@link org.portolan.model.Guest#getMemoryProfile <em>Memory Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Memory Profile</em>'.
	 * @see org.portolan.model.Guest#getMemoryProfile()
	 * @see #getGuest()
	 * @generated
	 */
	EReference getGuest_MemoryProfile();

	/**
	 * Returns the meta object for the containment reference '{@link org.portolan.model.Guest#getServiceLevel <em>Service Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Service Level</em>'.
	 * @see org.portolan.model.Guest#getServiceLevel()
	 * @see #getGuest()
	 * @generated
	 */
	EReference getGuest_ServiceLevel();

	/**
	 * Returns the meta object for the containment reference '{@link org.portolan.model.Guest#getZvm <em>Zvm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Zvm</em>'.
	 * @see org.portolan.model.Guest#getZvm()
	 * @see #getGuest()
	 * @generated
	 */
	EReference getGuest_Zvm();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Guest#getDisks <em>Disks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Disks</em>'.
	 * @see org.portolan.model.Guest#getDisks()
	 * @see #getGuest()
	 * @generated
	 */
	EReference getGuest_Disks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Guest#getNetworkInterfaces <em>Network Interfaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Network Interfaces</em>'.
	 * @see org.portolan.model.Guest#getNetworkInterfaces()
	 * @see #getGuest()
	 * @generated
	 */
	EReference getGuest_NetworkInterfaces();

	/**
	 * Returns the meta object for the reference list '{@link org.portolan.model.Guest#getLicences <em>Licences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Licences</em>'.
	 * @see org.portolan.model.Guest#getLicences()
	 * @see #getGuest()
	 * @generated
	 */
	EReference getGuest_Licences();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.ServiceLevel <em>Service Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Level</em>'.
	 * @see org.portolan.model.ServiceLevel
	 * @generated
	 */
	EClass getServiceLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ServiceLevel#getLongestOutageSeconds <em>Longest Outage Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longest Outage Seconds</em>'.
	 * @see org.portolan.model.ServiceLevel#getLongestOutageSeconds()
	 * @see #getServiceLevel()
	 * @generated
	 */
	EAttribute getServiceLevel_LongestOutageSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ServiceLevel#getLongestRelocationSeconds <em>Longest Relocation Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Longest Relocation Seconds</em>'.
	 * @see org.portolan.model.ServiceLevel#getLongestRelocationSeconds()
	 * @see #getServiceLevel()
	 * @generated
	 */
	EAttribute getServiceLevel_LongestRelocationSeconds();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.ZvmTraits <em>Zvm Traits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Zvm Traits</em>'.
	 * @see org.portolan.model.ZvmTraits
	 * @generated
	 */
	EClass getZvmTraits();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ZvmTraits#isRelocationEnabled <em>Relocation Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relocation Enabled</em>'.
	 * @see org.portolan.model.ZvmTraits#isRelocationEnabled()
	 * @see #getZvmTraits()
	 * @generated
	 */
	EAttribute getZvmTraits_RelocationEnabled();

	/**
	 * Returns the meta object for the reference '{@link org.portolan.model.ZvmTraits#getRelocationDomain <em>Relocation Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Relocation Domain</em>'.
	 * @see org.portolan.model.ZvmTraits#getRelocationDomain()
	 * @see #getZvmTraits()
	 * @generated
	 */
	EReference getZvmTraits_RelocationDomain();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ZvmTraits#isMulticonfiguration <em>Multiconfiguration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multiconfiguration</em>'.
	 * @see org.portolan.model.ZvmTraits#isMulticonfiguration()
	 * @see #getZvmTraits()
	 * @generated
	 */
	EAttribute getZvmTraits_Multiconfiguration();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ZvmTraits#isDisconnected <em>Disconnected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disconnected</em>'.
	 * @see org.portolan.model.ZvmTraits#isDisconnected()
	 * @see #getZvmTraits()
	 * @generated
	 */
	EAttribute getZvmTraits_Disconnected();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ZvmTraits#isWritableSharedSegments <em>Writable Shared Segments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Writable Shared Segments</em>'.
	 * @see org.portolan.model.ZvmTraits#isWritableSharedSegments()
	 * @see #getZvmTraits()
	 * @generated
	 */
	EAttribute getZvmTraits_WritableSharedSegments();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ZvmTraits#isVirtualChannelToChannel <em>Virtual Channel To Channel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Virtual Channel To Channel</em>'.
	 * @see org.portolan.model.ZvmTraits#isVirtualChannelToChannel()
	 * @see #getZvmTraits()
	 * @generated
	 */
	EAttribute getZvmTraits_VirtualChannelToChannel();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ZvmTraits#isOpenSystemServices <em>Open System Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Open System Services</em>'.
	 * @see org.portolan.model.ZvmTraits#isOpenSystemServices()
	 * @see #getZvmTraits()
	 * @generated
	 */
	EAttribute getZvmTraits_OpenSystemServices();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ZvmTraits#getExpandedStorageBytes <em>Expanded Storage Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expanded Storage Bytes</em>'.
	 * @see org.portolan.model.ZvmTraits#getExpandedStorageBytes()
	 * @see #getZvmTraits()
	 * @generated
	 */
	EAttribute getZvmTraits_ExpandedStorageBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ZvmTraits#getVirtualDiskBytes <em>Virtual Disk Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Virtual Disk Bytes</em>'.
	 * @see org.portolan.model.ZvmTraits#getVirtualDiskBytes()
	 * @see #getZvmTraits()
	 * @generated
	 */
	EAttribute getZvmTraits_VirtualDiskBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ZvmTraits#isChpidVirtualizationOne <em>Chpid Virtualization One</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chpid Virtualization One</em>'.
	 * @see org.portolan.model.ZvmTraits#isChpidVirtualizationOne()
	 * @see #getZvmTraits()
	 * @generated
	 */
	EAttribute getZvmTraits_ChpidVirtualizationOne();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.MemoryProfile <em>Memory Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Memory Profile</em>'.
	 * @see org.portolan.model.MemoryProfile
	 * @generated
	 */
	EClass getMemoryProfile();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.WorkingSetProfile <em>Working Set Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Working Set Profile</em>'.
	 * @see org.portolan.model.WorkingSetProfile
	 * @generated
	 */
	EClass getWorkingSetProfile();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.WorkingSetProfile#getWorkingSetPages <em>Working Set Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Working Set Pages</em>'.
	 * @see org.portolan.model.WorkingSetProfile#getWorkingSetPages()
	 * @see #getWorkingSetProfile()
	 * @generated
	 */
	EAttribute getWorkingSetProfile_WorkingSetPages();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.WorkingSetProfile#getTouchTimeConstantSeconds <em>Touch Time Constant Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Touch Time Constant Seconds</em>'.
	 * @see org.portolan.model.WorkingSetProfile#getTouchTimeConstantSeconds()
	 * @see #getWorkingSetProfile()
	 * @generated
	 */
	EAttribute getWorkingSetProfile_TouchTimeConstantSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.WorkingSetProfile#getWritableSetPages <em>Writable Set Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Writable Set Pages</em>'.
	 * @see org.portolan.model.WorkingSetProfile#getWritableSetPages()
	 * @see #getWorkingSetProfile()
	 * @generated
	 */
	EAttribute getWorkingSetProfile_WritableSetPages();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.WorkingSetProfile#getDirtyPagesPerSecond <em>Dirty Pages Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dirty Pages Per Second</em>'.
	 * @see org.portolan.model.WorkingSetProfile#getDirtyPagesPerSecond()
	 * @see #getWorkingSetProfile()
	 * @generated
	 */
	EAttribute getWorkingSetProfile_DirtyPagesPerSecond();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.PopulationProfile <em>Population Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Population Profile</em>'.
	 * @see org.portolan.model.PopulationProfile
	 * @generated
	 */
	EClass getPopulationProfile();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.PopulationProfile#getPopulations <em>Populations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Populations</em>'.
	 * @see org.portolan.model.PopulationProfile#getPopulations()
	 * @see #getPopulationProfile()
	 * @generated
	 */
	EReference getPopulationProfile_Populations();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.PagePopulation <em>Page Population</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Page Population</em>'.
	 * @see org.portolan.model.PagePopulation
	 * @generated
	 */
	EClass getPagePopulation();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.PagePopulation#getPages <em>Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages</em>'.
	 * @see org.portolan.model.PagePopulation#getPages()
	 * @see #getPagePopulation()
	 * @generated
	 */
	EAttribute getPagePopulation_Pages();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.PagePopulation#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.portolan.model.PagePopulation#getPattern()
	 * @see #getPagePopulation()
	 * @generated
	 */
	EAttribute getPagePopulation_Pattern();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.PagePopulation#getZipfExponent <em>Zipf Exponent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Zipf Exponent</em>'.
	 * @see org.portolan.model.PagePopulation#getZipfExponent()
	 * @see #getPagePopulation()
	 * @generated
	 */
	EAttribute getPagePopulation_ZipfExponent();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.PagePopulation#getHotFraction <em>Hot Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hot Fraction</em>'.
	 * @see org.portolan.model.PagePopulation#getHotFraction()
	 * @see #getPagePopulation()
	 * @generated
	 */
	EAttribute getPagePopulation_HotFraction();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.PagePopulation#getHotVisitFraction <em>Hot Visit Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hot Visit Fraction</em>'.
	 * @see org.portolan.model.PagePopulation#getHotVisitFraction()
	 * @see #getPagePopulation()
	 * @generated
	 */
	EAttribute getPagePopulation_HotVisitFraction();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.PagePopulation#getReadsPerSecond <em>Reads Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reads Per Second</em>'.
	 * @see org.portolan.model.PagePopulation#getReadsPerSecond()
	 * @see #getPagePopulation()
	 * @generated
	 */
	EAttribute getPagePopulation_ReadsPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.PagePopulation#getWritesPerSecond <em>Writes Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Writes Per Second</em>'.
	 * @see org.portolan.model.PagePopulation#getWritesPerSecond()
	 * @see #getPagePopulation()
	 * @generated
	 */
	EAttribute getPagePopulation_WritesPerSecond();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.CurveProfile <em>Curve Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Curve Profile</em>'.
	 * @see org.portolan.model.CurveProfile
	 * @generated
	 */
	EClass getCurveProfile();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.CurveProfile#getTouched <em>Touched</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Touched</em>'.
	 * @see org.portolan.model.CurveProfile#getTouched()
	 * @see #getCurveProfile()
	 * @generated
	 */
	EReference getCurveProfile_Touched();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.CurveProfile#getWritten <em>Written</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Written</em>'.
	 * @see org.portolan.model.CurveProfile#getWritten()
	 * @see #getCurveProfile()
	 * @generated
	 */
	EReference getCurveProfile_Written();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.CurvePoint <em>Curve Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Curve Point</em>'.
	 * @see org.portolan.model.CurvePoint
	 * @generated
	 */
	EClass getCurvePoint();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.CurvePoint#getSeconds <em>Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seconds</em>'.
	 * @see org.portolan.model.CurvePoint#getSeconds()
	 * @see #getCurvePoint()
	 * @generated
	 */
	EAttribute getCurvePoint_Seconds();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.CurvePoint#getPages <em>Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages</em>'.
	 * @see org.portolan.model.CurvePoint#getPages()
	 * @see #getCurvePoint()
	 * @generated
	 */
	EAttribute getCurvePoint_Pages();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.DiskPath <em>Disk Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disk Path</em>'.
	 * @see org.portolan.model.DiskPath
	 * @generated
	 */
	EClass getDiskPath();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DiskPath#getVirtualDevice <em>Virtual Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Virtual Device</em>'.
	 * @see org.portolan.model.DiskPath#getVirtualDevice()
	 * @see #getDiskPath()
	 * @generated
	 */
	EAttribute getDiskPath_VirtualDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DiskPath#getSizeBytes <em>Size Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size Bytes</em>'.
	 * @see org.portolan.model.DiskPath#getSizeBytes()
	 * @see #getDiskPath()
	 * @generated
	 */
	EAttribute getDiskPath_SizeBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DiskPath#getUsedBytes <em>Used Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Used Bytes</em>'.
	 * @see org.portolan.model.DiskPath#getUsedBytes()
	 * @see #getDiskPath()
	 * @generated
	 */
	EAttribute getDiskPath_UsedBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DiskPath#getIoPerSecond <em>Io Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Io Per Second</em>'.
	 * @see org.portolan.model.DiskPath#getIoPerSecond()
	 * @see #getDiskPath()
	 * @generated
	 */
	EAttribute getDiskPath_IoPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DiskPath#getGuestTimeoutSeconds <em>Guest Timeout Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guest Timeout Seconds</em>'.
	 * @see org.portolan.model.DiskPath#getGuestTimeoutSeconds()
	 * @see #getDiskPath()
	 * @generated
	 */
	EAttribute getDiskPath_GuestTimeoutSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DiskPath#getQueueDepth <em>Queue Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Queue Depth</em>'.
	 * @see org.portolan.model.DiskPath#getQueueDepth()
	 * @see #getDiskPath()
	 * @generated
	 */
	EAttribute getDiskPath_QueueDepth();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DiskPath#getMultipathTimeoutSeconds <em>Multipath Timeout Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multipath Timeout Seconds</em>'.
	 * @see org.portolan.model.DiskPath#getMultipathTimeoutSeconds()
	 * @see #getDiskPath()
	 * @generated
	 */
	EAttribute getDiskPath_MultipathTimeoutSeconds();

	/**
	 * Returns the meta object for the reference '{@link org.portolan.model.DiskPath#getDatastore <em>Datastore</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Datastore</em>'.
	 * @see org.portolan.model.DiskPath#getDatastore()
	 * @see #getDiskPath()
	 * @generated
	 */
	EReference getDiskPath_Datastore();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.DedicatedEckdDisk <em>Dedicated Eckd Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dedicated Eckd Disk</em>'.
	 * @see org.portolan.model.DedicatedEckdDisk
	 * @generated
	 */
	EClass getDedicatedEckdDisk();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DedicatedEckdDisk#getRealDevice <em>Real Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Real Device</em>'.
	 * @see org.portolan.model.DedicatedEckdDisk#getRealDevice()
	 * @see #getDedicatedEckdDisk()
	 * @generated
	 */
	EAttribute getDedicatedEckdDisk_RealDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DedicatedEckdDisk#getEquivalenceId <em>Equivalence Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Equivalence Id</em>'.
	 * @see org.portolan.model.DedicatedEckdDisk#getEquivalenceId()
	 * @see #getDedicatedEckdDisk()
	 * @generated
	 */
	EAttribute getDedicatedEckdDisk_EquivalenceId();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.Minidisk <em>Minidisk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Minidisk</em>'.
	 * @see org.portolan.model.Minidisk
	 * @generated
	 */
	EClass getMinidisk();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Minidisk#getVolumeSerial <em>Volume Serial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Volume Serial</em>'.
	 * @see org.portolan.model.Minidisk#getVolumeSerial()
	 * @see #getMinidisk()
	 * @generated
	 */
	EAttribute getMinidisk_VolumeSerial();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Minidisk#getStartCylinder <em>Start Cylinder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Cylinder</em>'.
	 * @see org.portolan.model.Minidisk#getStartCylinder()
	 * @see #getMinidisk()
	 * @generated
	 */
	EAttribute getMinidisk_StartCylinder();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Minidisk#getCylinders <em>Cylinders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cylinders</em>'.
	 * @see org.portolan.model.Minidisk#getCylinders()
	 * @see #getMinidisk()
	 * @generated
	 */
	EAttribute getMinidisk_Cylinders();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Minidisk#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.portolan.model.Minidisk#getMode()
	 * @see #getMinidisk()
	 * @generated
	 */
	EAttribute getMinidisk_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Minidisk#isVolumeShared <em>Volume Shared</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Volume Shared</em>'.
	 * @see org.portolan.model.Minidisk#isVolumeShared()
	 * @see #getMinidisk()
	 * @generated
	 */
	EAttribute getMinidisk_VolumeShared();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.DedicatedFcpDisk <em>Dedicated Fcp Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dedicated Fcp Disk</em>'.
	 * @see org.portolan.model.DedicatedFcpDisk
	 * @generated
	 */
	EClass getDedicatedFcpDisk();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DedicatedFcpDisk#getSubchannel <em>Subchannel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subchannel</em>'.
	 * @see org.portolan.model.DedicatedFcpDisk#getSubchannel()
	 * @see #getDedicatedFcpDisk()
	 * @generated
	 */
	EAttribute getDedicatedFcpDisk_Subchannel();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DedicatedFcpDisk#getWwpn <em>Wwpn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wwpn</em>'.
	 * @see org.portolan.model.DedicatedFcpDisk#getWwpn()
	 * @see #getDedicatedFcpDisk()
	 * @generated
	 */
	EAttribute getDedicatedFcpDisk_Wwpn();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DedicatedFcpDisk#getLun <em>Lun</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lun</em>'.
	 * @see org.portolan.model.DedicatedFcpDisk#getLun()
	 * @see #getDedicatedFcpDisk()
	 * @generated
	 */
	EAttribute getDedicatedFcpDisk_Lun();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DedicatedFcpDisk#isNpiv <em>Npiv</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Npiv</em>'.
	 * @see org.portolan.model.DedicatedFcpDisk#isNpiv()
	 * @see #getDedicatedFcpDisk()
	 * @generated
	 */
	EAttribute getDedicatedFcpDisk_Npiv();

	/**
	 * Returns the meta object for the reference list '{@link org.portolan.model.DedicatedFcpDisk#getZonedHosts <em>Zoned Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Zoned Hosts</em>'.
	 * @see org.portolan.model.DedicatedFcpDisk#getZonedHosts()
	 * @see #getDedicatedFcpDisk()
	 * @generated
	 */
	EReference getDedicatedFcpDisk_ZonedHosts();

	/**
	 * Returns the meta object for the reference list '{@link org.portolan.model.DedicatedFcpDisk#getMaskedHosts <em>Masked Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Masked Hosts</em>'.
	 * @see org.portolan.model.DedicatedFcpDisk#getMaskedHosts()
	 * @see #getDedicatedFcpDisk()
	 * @generated
	 */
	EReference getDedicatedFcpDisk_MaskedHosts();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.BlockIoDisk <em>Block Io Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Block Io Disk</em>'.
	 * @see org.portolan.model.BlockIoDisk
	 * @generated
	 */
	EClass getBlockIoDisk();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.BlockIoDisk#getRealDevice <em>Real Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Real Device</em>'.
	 * @see org.portolan.model.BlockIoDisk#getRealDevice()
	 * @see #getBlockIoDisk()
	 * @generated
	 */
	EAttribute getBlockIoDisk_RealDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.BlockIoDisk#getBlockBytes <em>Block Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Block Bytes</em>'.
	 * @see org.portolan.model.BlockIoDisk#getBlockBytes()
	 * @see #getBlockIoDisk()
	 * @generated
	 */
	EAttribute getBlockIoDisk_BlockBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.BlockIoDisk#getOffsetBlocks <em>Offset Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset Blocks</em>'.
	 * @see org.portolan.model.BlockIoDisk#getOffsetBlocks()
	 * @see #getBlockIoDisk()
	 * @generated
	 */
	EAttribute getBlockIoDisk_OffsetBlocks();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.VirtualSanDisk <em>Virtual San Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtual San Disk</em>'.
	 * @see org.portolan.model.VirtualSanDisk
	 * @generated
	 */
	EClass getVirtualSanDisk();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.VirtualSanDisk#getExtents <em>Extents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extents</em>'.
	 * @see org.portolan.model.VirtualSanDisk#getExtents()
	 * @see #getVirtualSanDisk()
	 * @generated
	 */
	EAttribute getVirtualSanDisk_Extents();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.VirtualSanDisk#getReplicationLagSeconds <em>Replication Lag Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replication Lag Seconds</em>'.
	 * @see org.portolan.model.VirtualSanDisk#getReplicationLagSeconds()
	 * @see #getVirtualSanDisk()
	 * @generated
	 */
	EAttribute getVirtualSanDisk_ReplicationLagSeconds();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.IscsiDisk <em>Iscsi Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Iscsi Disk</em>'.
	 * @see org.portolan.model.IscsiDisk
	 * @generated
	 */
	EClass getIscsiDisk();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.IscsiDisk#getPortal <em>Portal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Portal</em>'.
	 * @see org.portolan.model.IscsiDisk#getPortal()
	 * @see #getIscsiDisk()
	 * @generated
	 */
	EAttribute getIscsiDisk_Portal();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.IscsiDisk#getTargetName <em>Target Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target Name</em>'.
	 * @see org.portolan.model.IscsiDisk#getTargetName()
	 * @see #getIscsiDisk()
	 * @generated
	 */
	EAttribute getIscsiDisk_TargetName();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.IscsiDisk#getSessionTimeoutSeconds <em>Session Timeout Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Session Timeout Seconds</em>'.
	 * @see org.portolan.model.IscsiDisk#getSessionTimeoutSeconds()
	 * @see #getIscsiDisk()
	 * @generated
	 */
	EAttribute getIscsiDisk_SessionTimeoutSeconds();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.VirtualDisk <em>Virtual Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtual Disk</em>'.
	 * @see org.portolan.model.VirtualDisk
	 * @generated
	 */
	EClass getVirtualDisk();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.VirtualDisk#isThin <em>Thin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thin</em>'.
	 * @see org.portolan.model.VirtualDisk#isThin()
	 * @see #getVirtualDisk()
	 * @generated
	 */
	EAttribute getVirtualDisk_Thin();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.NetworkInterface <em>Network Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network Interface</em>'.
	 * @see org.portolan.model.NetworkInterface
	 * @generated
	 */
	EClass getNetworkInterface();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NetworkInterface#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.portolan.model.NetworkInterface#getKind()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NetworkInterface#getMacAddress <em>Mac Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mac Address</em>'.
	 * @see org.portolan.model.NetworkInterface#getMacAddress()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_MacAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NetworkInterface#getNetworkName <em>Network Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Network Name</em>'.
	 * @see org.portolan.model.NetworkInterface#getNetworkName()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_NetworkName();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NetworkInterface#getOsaDevice <em>Osa Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Osa Device</em>'.
	 * @see org.portolan.model.NetworkInterface#getOsaDevice()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_OsaDevice();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NetworkInterface#getVlan <em>Vlan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Vlan</em>'.
	 * @see org.portolan.model.NetworkInterface#getVlan()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_Vlan();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NetworkInterface#isConnected <em>Connected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connected</em>'.
	 * @see org.portolan.model.NetworkInterface#isConnected()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_Connected();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NetworkInterface#getAddresses <em>Addresses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Addresses</em>'.
	 * @see org.portolan.model.NetworkInterface#getAddresses()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_Addresses();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NetworkInterface#isAnnounced <em>Announced</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Announced</em>'.
	 * @see org.portolan.model.NetworkInterface#isAnnounced()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_Announced();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NetworkInterface#getAnnouncementRounds <em>Announcement Rounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Announcement Rounds</em>'.
	 * @see org.portolan.model.NetworkInterface#getAnnouncementRounds()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_AnnouncementRounds();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NetworkInterface#getAnnouncementLossFraction <em>Announcement Loss Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Announcement Loss Fraction</em>'.
	 * @see org.portolan.model.NetworkInterface#getAnnouncementLossFraction()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_AnnouncementLossFraction();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NetworkInterface#getTrafficSeconds <em>Traffic Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Traffic Seconds</em>'.
	 * @see org.portolan.model.NetworkInterface#getTrafficSeconds()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_TrafficSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NetworkInterface#isLosesDynamicRoutes <em>Loses Dynamic Routes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loses Dynamic Routes</em>'.
	 * @see org.portolan.model.NetworkInterface#isLosesDynamicRoutes()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_LosesDynamicRoutes();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.NetworkInterface#isPortFailsOver <em>Port Fails Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port Fails Over</em>'.
	 * @see org.portolan.model.NetworkInterface#isPortFailsOver()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EAttribute getNetworkInterface_PortFailsOver();

	/**
	 * Returns the meta object for the containment reference '{@link org.portolan.model.NetworkInterface#getPeers <em>Peers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Peers</em>'.
	 * @see org.portolan.model.NetworkInterface#getPeers()
	 * @see #getNetworkInterface()
	 * @generated
	 */
	EReference getNetworkInterface_Peers();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.TcpPeers <em>Tcp Peers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tcp Peers</em>'.
	 * @see org.portolan.model.TcpPeers
	 * @generated
	 */
	EClass getTcpPeers();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.TcpPeers#getConnections <em>Connections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connections</em>'.
	 * @see org.portolan.model.TcpPeers#getConnections()
	 * @see #getTcpPeers()
	 * @generated
	 */
	EAttribute getTcpPeers_Connections();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.TcpPeers#getRoundTripSeconds <em>Round Trip Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Round Trip Seconds</em>'.
	 * @see org.portolan.model.TcpPeers#getRoundTripSeconds()
	 * @see #getTcpPeers()
	 * @generated
	 */
	EAttribute getTcpPeers_RoundTripSeconds();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.TcpPeers#getMinimumTimeoutSeconds <em>Minimum Timeout Seconds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Timeout Seconds</em>'.
	 * @see org.portolan.model.TcpPeers#getMinimumTimeoutSeconds()
	 * @see #getTcpPeers()
	 * @generated
	 */
	EAttribute getTcpPeers_MinimumTimeoutSeconds();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.PlacementRule <em>Placement Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Placement Rule</em>'.
	 * @see org.portolan.model.PlacementRule
	 * @generated
	 */
	EClass getPlacementRule();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.PlacementRule#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.portolan.model.PlacementRule#getKind()
	 * @see #getPlacementRule()
	 * @generated
	 */
	EAttribute getPlacementRule_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.PlacementRule#isMandatory <em>Mandatory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mandatory</em>'.
	 * @see org.portolan.model.PlacementRule#isMandatory()
	 * @see #getPlacementRule()
	 * @generated
	 */
	EAttribute getPlacementRule_Mandatory();

	/**
	 * Returns the meta object for the reference list '{@link org.portolan.model.PlacementRule#getGuests <em>Guests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Guests</em>'.
	 * @see org.portolan.model.PlacementRule#getGuests()
	 * @see #getPlacementRule()
	 * @generated
	 */
	EReference getPlacementRule_Guests();

	/**
	 * Returns the meta object for the reference list '{@link org.portolan.model.PlacementRule#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Hosts</em>'.
	 * @see org.portolan.model.PlacementRule#getHosts()
	 * @see #getPlacementRule()
	 * @generated
	 */
	EReference getPlacementRule_Hosts();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.AssumptionOverride <em>Assumption Override</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assumption Override</em>'.
	 * @see org.portolan.model.AssumptionOverride
	 * @generated
	 */
	EClass getAssumptionOverride();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.AssumptionOverride#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.portolan.model.AssumptionOverride#getKey()
	 * @see #getAssumptionOverride()
	 * @generated
	 */
	EAttribute getAssumptionOverride_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.AssumptionOverride#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.portolan.model.AssumptionOverride#getValue()
	 * @see #getAssumptionOverride()
	 * @generated
	 */
	EAttribute getAssumptionOverride_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.AssumptionOverride#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.portolan.model.AssumptionOverride#getReason()
	 * @see #getAssumptionOverride()
	 * @generated
	 */
	EAttribute getAssumptionOverride_Reason();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.Study <em>Study</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Study</em>'.
	 * @see org.portolan.model.Study
	 * @generated
	 */
	EClass getStudy();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Study#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.portolan.model.Study#getKind()
	 * @see #getStudy()
	 * @generated
	 */
	EAttribute getStudy_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.portolan.model.Study#getGuests <em>Guests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Guests</em>'.
	 * @see org.portolan.model.Study#getGuests()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Guests();

	/**
	 * Returns the meta object for the reference list '{@link org.portolan.model.Study#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Hosts</em>'.
	 * @see org.portolan.model.Study#getHosts()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Hosts();

	/**
	 * Returns the meta object for the reference list '{@link org.portolan.model.Study#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Targets</em>'.
	 * @see org.portolan.model.Study#getTargets()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Targets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Study#getMethods <em>Methods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Methods</em>'.
	 * @see org.portolan.model.Study#getMethods()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Methods();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Study#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.portolan.model.Study#getParameters()
	 * @see #getStudy()
	 * @generated
	 */
	EReference getStudy_Parameters();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.MethodChoice <em>Method Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Method Choice</em>'.
	 * @see org.portolan.model.MethodChoice
	 * @generated
	 */
	EClass getMethodChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.MethodChoice#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.portolan.model.MethodChoice#getMethod()
	 * @see #getMethodChoice()
	 * @generated
	 */
	EAttribute getMethodChoice_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.MethodChoice#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.portolan.model.MethodChoice#getLabel()
	 * @see #getMethodChoice()
	 * @generated
	 */
	EAttribute getMethodChoice_Label();

	/**
	 * Returns the meta object for the reference '{@link org.portolan.model.MethodChoice#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Link</em>'.
	 * @see org.portolan.model.MethodChoice#getLink()
	 * @see #getMethodChoice()
	 * @generated
	 */
	EReference getMethodChoice_Link();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.MethodChoice#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.portolan.model.MethodChoice#getParameters()
	 * @see #getMethodChoice()
	 * @generated
	 */
	EReference getMethodChoice_Parameters();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.Parameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter</em>'.
	 * @see org.portolan.model.Parameter
	 * @generated
	 */
	EClass getParameter();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Parameter#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.portolan.model.Parameter#getKey()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Parameter#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.portolan.model.Parameter#getValue()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Value();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.ImportRecord <em>Import Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Import Record</em>'.
	 * @see org.portolan.model.ImportRecord
	 * @generated
	 */
	EClass getImportRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ImportRecord#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.portolan.model.ImportRecord#getFormat()
	 * @see #getImportRecord()
	 * @generated
	 */
	EAttribute getImportRecord_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ImportRecord#getFileName <em>File Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Name</em>'.
	 * @see org.portolan.model.ImportRecord#getFileName()
	 * @see #getImportRecord()
	 * @generated
	 */
	EAttribute getImportRecord_FileName();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ImportRecord#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.portolan.model.ImportRecord#getSha256()
	 * @see #getImportRecord()
	 * @generated
	 */
	EAttribute getImportRecord_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ImportRecord#getImportedAt <em>Imported At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Imported At</em>'.
	 * @see org.portolan.model.ImportRecord#getImportedAt()
	 * @see #getImportRecord()
	 * @generated
	 */
	EAttribute getImportRecord_ImportedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ImportRecord#getRead <em>Read</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read</em>'.
	 * @see org.portolan.model.ImportRecord#getRead()
	 * @see #getImportRecord()
	 * @generated
	 */
	EAttribute getImportRecord_Read();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ImportRecord#getSkipped <em>Skipped</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Skipped</em>'.
	 * @see org.portolan.model.ImportRecord#getSkipped()
	 * @see #getImportRecord()
	 * @generated
	 */
	EAttribute getImportRecord_Skipped();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.ImportRecord#getDoubtful <em>Doubtful</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Doubtful</em>'.
	 * @see org.portolan.model.ImportRecord#getDoubtful()
	 * @see #getImportRecord()
	 * @generated
	 */
	EAttribute getImportRecord_Doubtful();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.Diagram <em>Diagram</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagram</em>'.
	 * @see org.portolan.model.Diagram
	 * @generated
	 */
	EClass getDiagram();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Diagram#isGridVisible <em>Grid Visible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grid Visible</em>'.
	 * @see org.portolan.model.Diagram#isGridVisible()
	 * @see #getDiagram()
	 * @generated
	 */
	EAttribute getDiagram_GridVisible();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Diagram#isSnapToGrid <em>Snap To Grid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Snap To Grid</em>'.
	 * @see org.portolan.model.Diagram#isSnapToGrid()
	 * @see #getDiagram()
	 * @generated
	 */
	EAttribute getDiagram_SnapToGrid();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Diagram#isRulersVisible <em>Rulers Visible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rulers Visible</em>'.
	 * @see org.portolan.model.Diagram#isRulersVisible()
	 * @see #getDiagram()
	 * @generated
	 */
	EAttribute getDiagram_RulersVisible();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.Diagram#getGridSpacing <em>Grid Spacing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grid Spacing</em>'.
	 * @see org.portolan.model.Diagram#getGridSpacing()
	 * @see #getDiagram()
	 * @generated
	 */
	EAttribute getDiagram_GridSpacing();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Diagram#getNodes <em>Nodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Nodes</em>'.
	 * @see org.portolan.model.Diagram#getNodes()
	 * @see #getDiagram()
	 * @generated
	 */
	EReference getDiagram_Nodes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Diagram#getConnections <em>Connections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Connections</em>'.
	 * @see org.portolan.model.Diagram#getConnections()
	 * @see #getDiagram()
	 * @generated
	 */
	EReference getDiagram_Connections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.Diagram#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.portolan.model.Diagram#getNotes()
	 * @see #getDiagram()
	 * @generated
	 */
	EReference getDiagram_Notes();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.DiagramNode <em>Diagram Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagram Node</em>'.
	 * @see org.portolan.model.DiagramNode
	 * @generated
	 */
	EClass getDiagramNode();

	/**
	 * Returns the meta object for the reference '{@link org.portolan.model.DiagramNode#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see org.portolan.model.DiagramNode#getElement()
	 * @see #getDiagramNode()
	 * @generated
	 */
	EReference getDiagramNode_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DiagramNode#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.portolan.model.DiagramNode#getX()
	 * @see #getDiagramNode()
	 * @generated
	 */
	EAttribute getDiagramNode_X();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DiagramNode#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.portolan.model.DiagramNode#getY()
	 * @see #getDiagramNode()
	 * @generated
	 */
	EAttribute getDiagramNode_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DiagramNode#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.portolan.model.DiagramNode#getWidth()
	 * @see #getDiagramNode()
	 * @generated
	 */
	EAttribute getDiagramNode_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DiagramNode#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.portolan.model.DiagramNode#getHeight()
	 * @see #getDiagramNode()
	 * @generated
	 */
	EAttribute getDiagramNode_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DiagramNode#isCollapsed <em>Collapsed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collapsed</em>'.
	 * @see org.portolan.model.DiagramNode#isCollapsed()
	 * @see #getDiagramNode()
	 * @generated
	 */
	EAttribute getDiagramNode_Collapsed();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.DiagramConnection <em>Diagram Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagram Connection</em>'.
	 * @see org.portolan.model.DiagramConnection
	 * @generated
	 */
	EClass getDiagramConnection();

	/**
	 * Returns the meta object for the reference '{@link org.portolan.model.DiagramConnection#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Link</em>'.
	 * @see org.portolan.model.DiagramConnection#getLink()
	 * @see #getDiagramConnection()
	 * @generated
	 */
	EReference getDiagramConnection_Link();

	/**
	 * Returns the meta object for the containment reference list '{@link org.portolan.model.DiagramConnection#getBendPoints <em>Bend Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bend Points</em>'.
	 * @see org.portolan.model.DiagramConnection#getBendPoints()
	 * @see #getDiagramConnection()
	 * @generated
	 */
	EReference getDiagramConnection_BendPoints();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.BendPoint <em>Bend Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bend Point</em>'.
	 * @see org.portolan.model.BendPoint
	 * @generated
	 */
	EClass getBendPoint();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.BendPoint#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.portolan.model.BendPoint#getX()
	 * @see #getBendPoint()
	 * @generated
	 */
	EAttribute getBendPoint_X();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.BendPoint#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.portolan.model.BendPoint#getY()
	 * @see #getBendPoint()
	 * @generated
	 */
	EAttribute getBendPoint_Y();

	/**
	 * Returns the meta object for class '{@link org.portolan.model.DiagramNote <em>Diagram Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Diagram Note</em>'.
	 * @see org.portolan.model.DiagramNote
	 * @generated
	 */
	EClass getDiagramNote();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DiagramNote#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.portolan.model.DiagramNote#getText()
	 * @see #getDiagramNote()
	 * @generated
	 */
	EAttribute getDiagramNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DiagramNote#getX <em>X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>X</em>'.
	 * @see org.portolan.model.DiagramNote#getX()
	 * @see #getDiagramNote()
	 * @generated
	 */
	EAttribute getDiagramNote_X();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DiagramNote#getY <em>Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Y</em>'.
	 * @see org.portolan.model.DiagramNote#getY()
	 * @see #getDiagramNote()
	 * @generated
	 */
	EAttribute getDiagramNote_Y();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DiagramNote#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.portolan.model.DiagramNote#getWidth()
	 * @see #getDiagramNote()
	 * @generated
	 */
	EAttribute getDiagramNote_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.portolan.model.DiagramNote#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.portolan.model.DiagramNote#getHeight()
	 * @see #getDiagramNote()
	 * @generated
	 */
	EAttribute getDiagramNote_Height();

	/**
	 * Returns the meta object for the reference '{@link org.portolan.model.DiagramNote#getAttachedTo <em>Attached To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Attached To</em>'.
	 * @see org.portolan.model.DiagramNote#getAttachedTo()
	 * @see #getDiagramNote()
	 * @generated
	 */
	EReference getDiagramNote_AttachedTo();

	/**
	 * Returns the meta object for enum '{@link org.portolan.model.ClusterKind <em>Cluster Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cluster Kind</em>'.
	 * @see org.portolan.model.ClusterKind
	 * @generated
	 */
	EEnum getClusterKind();

	/**
	 * Returns the meta object for enum '{@link org.portolan.model.HypervisorKind <em>Hypervisor Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Hypervisor Kind</em>'.
	 * @see org.portolan.model.HypervisorKind
	 * @generated
	 */
	EEnum getHypervisorKind();

	/**
	 * Returns the meta object for enum '{@link org.portolan.model.ProcessorKind <em>Processor Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Processor Kind</em>'.
	 * @see org.portolan.model.ProcessorKind
	 * @generated
	 */
	EEnum getProcessorKind();

	/**
	 * Returns the meta object for enum '{@link org.portolan.model.PowerState <em>Power State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Power State</em>'.
	 * @see org.portolan.model.PowerState
	 * @generated
	 */
	EEnum getPowerState();

	/**
	 * Returns the meta object for enum '{@link org.portolan.model.GuestClass <em>Guest Class</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Guest Class</em>'.
	 * @see org.portolan.model.GuestClass
	 * @generated
	 */
	EEnum getGuestClass();

	/**
	 * Returns the meta object for enum '{@link org.portolan.model.AccessPattern <em>Access Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Access Pattern</em>'.
	 * @see org.portolan.model.AccessPattern
	 * @generated
	 */
	EEnum getAccessPattern();

	/**
	 * Returns the meta object for enum '{@link org.portolan.model.ShareKind <em>Share Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Share Kind</em>'.
	 * @see org.portolan.model.ShareKind
	 * @generated
	 */
	EEnum getShareKind();

	/**
	 * Returns the meta object for enum '{@link org.portolan.model.LimitKind <em>Limit Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Limit Kind</em>'.
	 * @see org.portolan.model.LimitKind
	 * @generated
	 */
	EEnum getLimitKind();

	/**
	 * Returns the meta object for enum '{@link org.portolan.model.ChannelKind <em>Channel Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Channel Kind</em>'.
	 * @see org.portolan.model.ChannelKind
	 * @generated
	 */
	EEnum getChannelKind();

	/**
	 * Returns the meta object for enum '{@link org.portolan.model.AdapterKind <em>Adapter Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Adapter Kind</em>'.
	 * @see org.portolan.model.AdapterKind
	 * @generated
	 */
	EEnum getAdapterKind();

	/**
	 * Returns the meta object for enum '{@link org.portolan.model.InterfaceKind <em>Interface Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Interface Kind</em>'.
	 * @see org.portolan.model.InterfaceKind
	 * @generated
	 */
	EEnum getInterfaceKind();

	/**
	 * Returns the meta object for enum '{@link org.portolan.model.DatastoreKind <em>Datastore Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Datastore Kind</em>'.
	 * @see org.portolan.model.DatastoreKind
	 * @generated
	 */
	EEnum getDatastoreKind();

	/**
	 * Returns the meta object for enum '{@link org.portolan.model.RestartPriority <em>Restart Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Restart Priority</em>'.
	 * @see org.portolan.model.RestartPriority
	 * @generated
	 */
	EEnum getRestartPriority();

	/**
	 * Returns the meta object for enum '{@link org.portolan.model.PlacementRuleKind <em>Placement Rule Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Placement Rule Kind</em>'.
	 * @see org.portolan.model.PlacementRuleKind
	 * @generated
	 */
	EEnum getPlacementRuleKind();

	/**
	 * Returns the meta object for enum '{@link org.portolan.model.StudyKind <em>Study Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Study Kind</em>'.
	 * @see org.portolan.model.StudyKind
	 * @generated
	 */
	EEnum getStudyKind();

	/**
	 * Returns the meta object for enum '{@link org.portolan.model.MinidiskMode <em>Minidisk Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Minidisk Mode</em>'.
	 * @see org.portolan.model.MinidiskMode
	 * @generated
	 */
	EEnum getMinidiskMode();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PortolanFactory getPortolanFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.ElementImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__ID = eINSTANCE.getElement_Id();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.NamedElementImpl <em>Named Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.NamedElementImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getNamedElement()
		 * @generated
		 */
		EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NAME = eINSTANCE.getNamedElement_Name();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__COMMENT = eINSTANCE.getNamedElement_Comment();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__SOURCE = eINSTANCE.getNamedElement_Source();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.NodeImpl <em>Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.NodeImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getNode()
		 * @generated
		 */
		EClass NODE = eINSTANCE.getNode();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.InstallationImpl <em>Installation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.InstallationImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getInstallation()
		 * @generated
		 */
		EClass INSTALLATION = eINSTANCE.getInstallation();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTALLATION__FORMAT_VERSION = eINSTANCE.getInstallation_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Clusters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTALLATION__CLUSTERS = eINSTANCE.getInstallation_Clusters();

		/**
		 * The meta object literal for the '<em><b>Switches</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTALLATION__SWITCHES = eINSTANCE.getInstallation_Switches();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTALLATION__LINKS = eINSTANCE.getInstallation_Links();

		/**
		 * The meta object literal for the '<em><b>Datastores</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTALLATION__DATASTORES = eINSTANCE.getInstallation_Datastores();

		/**
		 * The meta object literal for the '<em><b>Shared Volumes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTALLATION__SHARED_VOLUMES = eINSTANCE.getInstallation_SharedVolumes();

		/**
		 * The meta object literal for the '<em><b>Shared Expanded Storages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTALLATION__SHARED_EXPANDED_STORAGES = eINSTANCE.getInstallation_SharedExpandedStorages();

		/**
		 * The meta object literal for the '<em><b>Unplaced Guests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTALLATION__UNPLACED_GUESTS = eINSTANCE.getInstallation_UnplacedGuests();

		/**
		 * The meta object literal for the '<em><b>Placement Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTALLATION__PLACEMENT_RULES = eINSTANCE.getInstallation_PlacementRules();

		/**
		 * The meta object literal for the '<em><b>Licences</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTALLATION__LICENCES = eINSTANCE.getInstallation_Licences();

		/**
		 * The meta object literal for the '<em><b>Assumptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTALLATION__ASSUMPTIONS = eINSTANCE.getInstallation_Assumptions();

		/**
		 * The meta object literal for the '<em><b>Studies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTALLATION__STUDIES = eINSTANCE.getInstallation_Studies();

		/**
		 * The meta object literal for the '<em><b>Imports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTALLATION__IMPORTS = eINSTANCE.getInstallation_Imports();

		/**
		 * The meta object literal for the '<em><b>Diagram</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTALLATION__DIAGRAM = eINSTANCE.getInstallation_Diagram();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.ClusterImpl <em>Cluster</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.ClusterImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getCluster()
		 * @generated
		 */
		EClass CLUSTER = eINSTANCE.getCluster();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__KIND = eINSTANCE.getCluster_Kind();

		/**
		 * The meta object literal for the '<em><b>Relocations Per Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__RELOCATIONS_PER_HOST = eINSTANCE.getCluster_RelocationsPerHost();

		/**
		 * The meta object literal for the '<em><b>Relocations Per Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__RELOCATIONS_PER_LINK = eINSTANCE.getCluster_RelocationsPerLink();

		/**
		 * The meta object literal for the '<em><b>Relocations Per Store</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__RELOCATIONS_PER_STORE = eINSTANCE.getCluster_RelocationsPerStore();

		/**
		 * The meta object literal for the '<em><b>Relocations Per Cluster</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__RELOCATIONS_PER_CLUSTER = eINSTANCE.getCluster_RelocationsPerCluster();

		/**
		 * The meta object literal for the '<em><b>Spare Hosts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__SPARE_HOSTS = eINSTANCE.getCluster_SpareHosts();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLUSTER__HOSTS = eINSTANCE.getCluster_Hosts();

		/**
		 * The meta object literal for the '<em><b>Relocation Domains</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLUSTER__RELOCATION_DOMAINS = eINSTANCE.getCluster_RelocationDomains();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.RelocationDomainImpl <em>Relocation Domain</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.RelocationDomainImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getRelocationDomain()
		 * @generated
		 */
		EClass RELOCATION_DOMAIN = eINSTANCE.getRelocationDomain();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELOCATION_DOMAIN__MEMBERS = eINSTANCE.getRelocationDomain_Members();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.SwitchImpl <em>Switch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.SwitchImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getSwitch()
		 * @generated
		 */
		EClass SWITCH = eINSTANCE.getSwitch();

		/**
		 * The meta object literal for the '<em><b>Backbone Bytes Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SWITCH__BACKBONE_BYTES_PER_SECOND = eINSTANCE.getSwitch_BackboneBytesPerSecond();

		/**
		 * The meta object literal for the '<em><b>Latency Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SWITCH__LATENCY_SECONDS = eINSTANCE.getSwitch_LatencySeconds();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.HostImpl <em>Host</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.HostImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getHost()
		 * @generated
		 */
		EClass HOST = eINSTANCE.getHost();

		/**
		 * The meta object literal for the '<em><b>Machine</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__MACHINE = eINSTANCE.getHost_Machine();

		/**
		 * The meta object literal for the '<em><b>Partition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__PARTITION = eINSTANCE.getHost_Partition();

		/**
		 * The meta object literal for the '<em><b>Lpar Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__LPAR_WEIGHT = eINSTANCE.getHost_LparWeight();

		/**
		 * The meta object literal for the '<em><b>Hypervisor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__HYPERVISOR = eINSTANCE.getHost_Hypervisor();

		/**
		 * The meta object literal for the '<em><b>Hypervisor Release</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__HYPERVISOR_RELEASE = eINSTANCE.getHost_HypervisorRelease();

		/**
		 * The meta object literal for the '<em><b>Capacity Known</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__CAPACITY_KNOWN = eINSTANCE.getHost_CapacityKnown();

		/**
		 * The meta object literal for the '<em><b>Overcommit Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__OVERCOMMIT_TARGET = eINSTANCE.getHost_OvercommitTarget();

		/**
		 * The meta object literal for the '<em><b>Processor Busy Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__PROCESSOR_BUSY_FRACTION = eINSTANCE.getHost_ProcessorBusyFraction();

		/**
		 * The meta object literal for the '<em><b>Measured Used Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__MEASURED_USED_BYTES = eINSTANCE.getHost_MeasuredUsedBytes();

		/**
		 * The meta object literal for the '<em><b>Processors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__PROCESSORS = eINSTANCE.getHost_Processors();

		/**
		 * The meta object literal for the '<em><b>Storage Levels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__STORAGE_LEVELS = eINSTANCE.getHost_StorageLevels();

		/**
		 * The meta object literal for the '<em><b>Channel Paths</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__CHANNEL_PATHS = eINSTANCE.getHost_ChannelPaths();

		/**
		 * The meta object literal for the '<em><b>Network Adapters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__NETWORK_ADAPTERS = eINSTANCE.getHost_NetworkAdapters();

		/**
		 * The meta object literal for the '<em><b>Virtual Switches</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__VIRTUAL_SWITCHES = eINSTANCE.getHost_VirtualSwitches();

		/**
		 * The meta object literal for the '<em><b>Real Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__REAL_DEVICES = eINSTANCE.getHost_RealDevices();

		/**
		 * The meta object literal for the '<em><b>Guests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__GUESTS = eINSTANCE.getHost_Guests();

		/**
		 * The meta object literal for the '<em><b>Licences</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__LICENCES = eINSTANCE.getHost_Licences();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.ProcessorPoolImpl <em>Processor Pool</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.ProcessorPoolImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getProcessorPool()
		 * @generated
		 */
		EClass PROCESSOR_POOL = eINSTANCE.getProcessorPool();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESSOR_POOL__KIND = eINSTANCE.getProcessorPool_Kind();

		/**
		 * The meta object literal for the '<em><b>Cores</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESSOR_POOL__CORES = eINSTANCE.getProcessorPool_Cores();

		/**
		 * The meta object literal for the '<em><b>Sockets</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESSOR_POOL__SOCKETS = eINSTANCE.getProcessorPool_Sockets();

		/**
		 * The meta object literal for the '<em><b>Threads Per Core</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESSOR_POOL__THREADS_PER_CORE = eINSTANCE.getProcessorPool_ThreadsPerCore();

		/**
		 * The meta object literal for the '<em><b>Speed Megahertz</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESSOR_POOL__SPEED_MEGAHERTZ = eINSTANCE.getProcessorPool_SpeedMegahertz();

		/**
		 * The meta object literal for the '<em><b>Dedicated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCESSOR_POOL__DEDICATED = eINSTANCE.getProcessorPool_Dedicated();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.StorageLevelImpl <em>Storage Level</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.StorageLevelImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getStorageLevel()
		 * @generated
		 */
		EClass STORAGE_LEVEL = eINSTANCE.getStorageLevel();

		/**
		 * The meta object literal for the '<em><b>Used Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORAGE_LEVEL__USED_BYTES = eINSTANCE.getStorageLevel_UsedBytes();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.CentralStorageImpl <em>Central Storage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.CentralStorageImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getCentralStorage()
		 * @generated
		 */
		EClass CENTRAL_STORAGE = eINSTANCE.getCentralStorage();

		/**
		 * The meta object literal for the '<em><b>Size Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CENTRAL_STORAGE__SIZE_BYTES = eINSTANCE.getCentralStorage_SizeBytes();

		/**
		 * The meta object literal for the '<em><b>Fixed Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CENTRAL_STORAGE__FIXED_BYTES = eINSTANCE.getCentralStorage_FixedBytes();

		/**
		 * The meta object literal for the '<em><b>Age List Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CENTRAL_STORAGE__AGE_LIST_FRACTION = eINSTANCE.getCentralStorage_AgeListFraction();

		/**
		 * The meta object literal for the '<em><b>Early Writes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CENTRAL_STORAGE__EARLY_WRITES = eINSTANCE.getCentralStorage_EarlyWrites();

		/**
		 * The meta object literal for the '<em><b>Keep Slot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CENTRAL_STORAGE__KEEP_SLOT = eINSTANCE.getCentralStorage_KeepSlot();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.ExpandedStorageImpl <em>Expanded Storage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.ExpandedStorageImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getExpandedStorage()
		 * @generated
		 */
		EClass EXPANDED_STORAGE = eINSTANCE.getExpandedStorage();

		/**
		 * The meta object literal for the '<em><b>Size Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPANDED_STORAGE__SIZE_BYTES = eINSTANCE.getExpandedStorage_SizeBytes();

		/**
		 * The meta object literal for the '<em><b>Page Move Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPANDED_STORAGE__PAGE_MOVE_SECONDS = eINSTANCE.getExpandedStorage_PageMoveSeconds();

		/**
		 * The meta object literal for the '<em><b>Shared Storage</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPANDED_STORAGE__SHARED_STORAGE = eINSTANCE.getExpandedStorage_SharedStorage();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.SharedExpandedStorageImpl <em>Shared Expanded Storage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.SharedExpandedStorageImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getSharedExpandedStorage()
		 * @generated
		 */
		EClass SHARED_EXPANDED_STORAGE = eINSTANCE.getSharedExpandedStorage();

		/**
		 * The meta object literal for the '<em><b>Size Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHARED_EXPANDED_STORAGE__SIZE_BYTES = eINSTANCE.getSharedExpandedStorage_SizeBytes();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.RemoteStorageImpl <em>Remote Storage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.RemoteStorageImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getRemoteStorage()
		 * @generated
		 */
		EClass REMOTE_STORAGE = eINSTANCE.getRemoteStorage();

		/**
		 * The meta object literal for the '<em><b>Size Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOTE_STORAGE__SIZE_BYTES = eINSTANCE.getRemoteStorage_SizeBytes();

		/**
		 * The meta object literal for the '<em><b>Lender</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMOTE_STORAGE__LENDER = eINSTANCE.getRemoteStorage_Lender();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMOTE_STORAGE__LINK = eINSTANCE.getRemoteStorage_Link();

		/**
		 * The meta object literal for the '<em><b>Processor Seconds Per Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOTE_STORAGE__PROCESSOR_SECONDS_PER_PAGE = eINSTANCE.getRemoteStorage_ProcessorSecondsPerPage();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.PagingSpaceImpl <em>Paging Space</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.PagingSpaceImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getPagingSpace()
		 * @generated
		 */
		EClass PAGING_SPACE = eINSTANCE.getPagingSpace();

		/**
		 * The meta object literal for the '<em><b>Volumes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAGING_SPACE__VOLUMES = eINSTANCE.getPagingSpace_Volumes();

		/**
		 * The meta object literal for the '<em><b>Shared Volumes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAGING_SPACE__SHARED_VOLUMES = eINSTANCE.getPagingSpace_SharedVolumes();

		/**
		 * The meta object literal for the '<em><b>Channel Bytes Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGING_SPACE__CHANNEL_BYTES_PER_SECOND = eINSTANCE.getPagingSpace_ChannelBytesPerSecond();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.PagingVolumeImpl <em>Paging Volume</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.PagingVolumeImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getPagingVolume()
		 * @generated
		 */
		EClass PAGING_VOLUME = eINSTANCE.getPagingVolume();

		/**
		 * The meta object literal for the '<em><b>Device Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGING_VOLUME__DEVICE_NUMBER = eINSTANCE.getPagingVolume_DeviceNumber();

		/**
		 * The meta object literal for the '<em><b>Service Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGING_VOLUME__SERVICE_SECONDS = eINSTANCE.getPagingVolume_ServiceSeconds();

		/**
		 * The meta object literal for the '<em><b>Transfer Bytes Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGING_VOLUME__TRANSFER_BYTES_PER_SECOND = eINSTANCE.getPagingVolume_TransferBytesPerSecond();

		/**
		 * The meta object literal for the '<em><b>Block Write Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGING_VOLUME__BLOCK_WRITE_PAGES = eINSTANCE.getPagingVolume_BlockWritePages();

		/**
		 * The meta object literal for the '<em><b>Block Read Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGING_VOLUME__BLOCK_READ_PAGES = eINSTANCE.getPagingVolume_BlockReadPages();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGING_VOLUME__ALIASES = eINSTANCE.getPagingVolume_Aliases();

		/**
		 * The meta object literal for the '<em><b>High Performance Ficon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGING_VOLUME__HIGH_PERFORMANCE_FICON = eINSTANCE.getPagingVolume_HighPerformanceFicon();

		/**
		 * The meta object literal for the '<em><b>Slots In Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGING_VOLUME__SLOTS_IN_USE = eINSTANCE.getPagingVolume_SlotsInUse();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.EckdVolumeImpl <em>Eckd Volume</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.EckdVolumeImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getEckdVolume()
		 * @generated
		 */
		EClass ECKD_VOLUME = eINSTANCE.getEckdVolume();

		/**
		 * The meta object literal for the '<em><b>Cylinders</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ECKD_VOLUME__CYLINDERS = eINSTANCE.getEckdVolume_Cylinders();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.FbaVolumeImpl <em>Fba Volume</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.FbaVolumeImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getFbaVolume()
		 * @generated
		 */
		EClass FBA_VOLUME = eINSTANCE.getFbaVolume();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FBA_VOLUME__BLOCKS = eINSTANCE.getFbaVolume_Blocks();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.FlashVolumeImpl <em>Flash Volume</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.FlashVolumeImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getFlashVolume()
		 * @generated
		 */
		EClass FLASH_VOLUME = eINSTANCE.getFlashVolume();

		/**
		 * The meta object literal for the '<em><b>Size Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLASH_VOLUME__SIZE_BYTES = eINSTANCE.getFlashVolume_SizeBytes();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.ChannelPathImpl <em>Channel Path</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.ChannelPathImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getChannelPath()
		 * @generated
		 */
		EClass CHANNEL_PATH = eINSTANCE.getChannelPath();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL_PATH__KIND = eINSTANCE.getChannelPath_Kind();

		/**
		 * The meta object literal for the '<em><b>Line Rate Bytes Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANNEL_PATH__LINE_RATE_BYTES_PER_SECOND = eINSTANCE.getChannelPath_LineRateBytesPerSecond();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.NetworkAdapterImpl <em>Network Adapter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.NetworkAdapterImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getNetworkAdapter()
		 * @generated
		 */
		EClass NETWORK_ADAPTER = eINSTANCE.getNetworkAdapter();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ADAPTER__KIND = eINSTANCE.getNetworkAdapter_Kind();

		/**
		 * The meta object literal for the '<em><b>Line Rate Bytes Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ADAPTER__LINE_RATE_BYTES_PER_SECOND = eINSTANCE.getNetworkAdapter_LineRateBytesPerSecond();

		/**
		 * The meta object literal for the '<em><b>Mac Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ADAPTER__MAC_ADDRESS = eINSTANCE.getNetworkAdapter_MacAddress();

		/**
		 * The meta object literal for the '<em><b>Equivalence Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ADAPTER__EQUIVALENCE_ID = eINSTANCE.getNetworkAdapter_EquivalenceId();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.VirtualSwitchImpl <em>Virtual Switch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.VirtualSwitchImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getVirtualSwitch()
		 * @generated
		 */
		EClass VIRTUAL_SWITCH = eINSTANCE.getVirtualSwitch();

		/**
		 * The meta object literal for the '<em><b>Layer2</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_SWITCH__LAYER2 = eINSTANCE.getVirtualSwitch_Layer2();

		/**
		 * The meta object literal for the '<em><b>Lan Segment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_SWITCH__LAN_SEGMENT = eINSTANCE.getVirtualSwitch_LanSegment();

		/**
		 * The meta object literal for the '<em><b>Uplinks</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_SWITCH__UPLINKS = eINSTANCE.getVirtualSwitch_Uplinks();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.RealDeviceImpl <em>Real Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.RealDeviceImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getRealDevice()
		 * @generated
		 */
		EClass REAL_DEVICE = eINSTANCE.getRealDevice();

		/**
		 * The meta object literal for the '<em><b>Equivalence Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REAL_DEVICE__EQUIVALENCE_ID = eINSTANCE.getRealDevice_EquivalenceId();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.LinkImpl <em>Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.LinkImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getLink()
		 * @generated
		 */
		EClass LINK = eINSTANCE.getLink();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__FROM = eINSTANCE.getLink_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__TO = eINSTANCE.getLink_To();

		/**
		 * The meta object literal for the '<em><b>Bandwidth Bytes Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__BANDWIDTH_BYTES_PER_SECOND = eINSTANCE.getLink_BandwidthBytesPerSecond();

		/**
		 * The meta object literal for the '<em><b>Latency Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__LATENCY_SECONDS = eINSTANCE.getLink_LatencySeconds();

		/**
		 * The meta object literal for the '<em><b>Efficiency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__EFFICIENCY = eINSTANCE.getLink_Efficiency();

		/**
		 * The meta object literal for the '<em><b>Header Bytes Per Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__HEADER_BYTES_PER_PAGE = eINSTANCE.getLink_HeaderBytesPerPage();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.IsfcLinkImpl <em>Isfc Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.IsfcLinkImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getIsfcLink()
		 * @generated
		 */
		EClass ISFC_LINK = eINSTANCE.getIsfcLink();

		/**
		 * The meta object literal for the '<em><b>Distance Kilometres</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISFC_LINK__DISTANCE_KILOMETRES = eINSTANCE.getIsfcLink_DistanceKilometres();

		/**
		 * The meta object literal for the '<em><b>Fctc Devices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ISFC_LINK__FCTC_DEVICES = eINSTANCE.getIsfcLink_FctcDevices();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.FctcDeviceImpl <em>Fctc Device</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.FctcDeviceImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getFctcDevice()
		 * @generated
		 */
		EClass FCTC_DEVICE = eINSTANCE.getFctcDevice();

		/**
		 * The meta object literal for the '<em><b>Device Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FCTC_DEVICE__DEVICE_NUMBER = eINSTANCE.getFctcDevice_DeviceNumber();

		/**
		 * The meta object literal for the '<em><b>Channel Path</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FCTC_DEVICE__CHANNEL_PATH = eINSTANCE.getFctcDevice_ChannelPath();

		/**
		 * The meta object literal for the '<em><b>Peer Device Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FCTC_DEVICE__PEER_DEVICE_NUMBER = eINSTANCE.getFctcDevice_PeerDeviceNumber();

		/**
		 * The meta object literal for the '<em><b>Peer Channel Path</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FCTC_DEVICE__PEER_CHANNEL_PATH = eINSTANCE.getFctcDevice_PeerChannelPath();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.EthernetLinkImpl <em>Ethernet Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.EthernetLinkImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getEthernetLink()
		 * @generated
		 */
		EClass ETHERNET_LINK = eINSTANCE.getEthernetLink();

		/**
		 * The meta object literal for the '<em><b>From Adapter</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHERNET_LINK__FROM_ADAPTER = eINSTANCE.getEthernetLink_FromAdapter();

		/**
		 * The meta object literal for the '<em><b>To Adapter</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ETHERNET_LINK__TO_ADAPTER = eINSTANCE.getEthernetLink_ToAdapter();

		/**
		 * The meta object literal for the '<em><b>Streams</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ETHERNET_LINK__STREAMS = eINSTANCE.getEthernetLink_Streams();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.NumaLinkImpl <em>Numa Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.NumaLinkImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getNumaLink()
		 * @generated
		 */
		EClass NUMA_LINK = eINSTANCE.getNumaLink();

		/**
		 * The meta object literal for the '<em><b>Processor Seconds Per Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMA_LINK__PROCESSOR_SECONDS_PER_PAGE = eINSTANCE.getNumaLink_ProcessorSecondsPerPage();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.ReplicationLinkImpl <em>Replication Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.ReplicationLinkImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getReplicationLink()
		 * @generated
		 */
		EClass REPLICATION_LINK = eINSTANCE.getReplicationLink();

		/**
		 * The meta object literal for the '<em><b>Cycle Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLICATION_LINK__CYCLE_SECONDS = eINSTANCE.getReplicationLink_CycleSeconds();

		/**
		 * The meta object literal for the '<em><b>Synchronous</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPLICATION_LINK__SYNCHRONOUS = eINSTANCE.getReplicationLink_Synchronous();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.DatastoreImpl <em>Datastore</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.DatastoreImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getDatastore()
		 * @generated
		 */
		EClass DATASTORE = eINSTANCE.getDatastore();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASTORE__KIND = eINSTANCE.getDatastore_Kind();

		/**
		 * The meta object literal for the '<em><b>Capacity Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASTORE__CAPACITY_BYTES = eINSTANCE.getDatastore_CapacityBytes();

		/**
		 * The meta object literal for the '<em><b>Free Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATASTORE__FREE_BYTES = eINSTANCE.getDatastore_FreeBytes();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATASTORE__HOSTS = eINSTANCE.getDatastore_Hosts();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.LicenceImpl <em>Licence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.LicenceImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getLicence()
		 * @generated
		 */
		EClass LICENCE = eINSTANCE.getLicence();

		/**
		 * The meta object literal for the '<em><b>Licensed Cores</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LICENCE__LICENSED_CORES = eINSTANCE.getLicence_LicensedCores();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.GuestImpl <em>Guest</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.GuestImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getGuest()
		 * @generated
		 */
		EClass GUEST = eINSTANCE.getGuest();

		/**
		 * The meta object literal for the '<em><b>Guest Class</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__GUEST_CLASS = eINSTANCE.getGuest_GuestClass();

		/**
		 * The meta object literal for the '<em><b>Power State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__POWER_STATE = eINSTANCE.getGuest_PowerState();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__TEMPLATE = eINSTANCE.getGuest_Template();

		/**
		 * The meta object literal for the '<em><b>Operating System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__OPERATING_SYSTEM = eINSTANCE.getGuest_OperatingSystem();

		/**
		 * The meta object literal for the '<em><b>Memory Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__MEMORY_BYTES = eINSTANCE.getGuest_MemoryBytes();

		/**
		 * The meta object literal for the '<em><b>Instantiated Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__INSTANTIATED_PAGES = eINSTANCE.getGuest_InstantiatedPages();

		/**
		 * The meta object literal for the '<em><b>Resident Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__RESIDENT_PAGES = eINSTANCE.getGuest_ResidentPages();

		/**
		 * The meta object literal for the '<em><b>Expanded Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__EXPANDED_PAGES = eINSTANCE.getGuest_ExpandedPages();

		/**
		 * The meta object literal for the '<em><b>Paged Out Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__PAGED_OUT_PAGES = eINSTANCE.getGuest_PagedOutPages();

		/**
		 * The meta object literal for the '<em><b>Zero Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__ZERO_PAGES = eINSTANCE.getGuest_ZeroPages();

		/**
		 * The meta object literal for the '<em><b>Changed Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__CHANGED_FRACTION = eINSTANCE.getGuest_ChangedFraction();

		/**
		 * The meta object literal for the '<em><b>Reserved Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__RESERVED_PAGES = eINSTANCE.getGuest_ReservedPages();

		/**
		 * The meta object literal for the '<em><b>Locked Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__LOCKED_PAGES = eINSTANCE.getGuest_LockedPages();

		/**
		 * The meta object literal for the '<em><b>Duplicate Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__DUPLICATE_FRACTION = eINSTANCE.getGuest_DuplicateFraction();

		/**
		 * The meta object literal for the '<em><b>Unused Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__UNUSED_FRACTION = eINSTANCE.getGuest_UnusedFraction();

		/**
		 * The meta object literal for the '<em><b>Memory Reservation Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__MEMORY_RESERVATION_BYTES = eINSTANCE.getGuest_MemoryReservationBytes();

		/**
		 * The meta object literal for the '<em><b>Memory Limit Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__MEMORY_LIMIT_BYTES = eINSTANCE.getGuest_MemoryLimitBytes();

		/**
		 * The meta object literal for the '<em><b>Measured Active Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__MEASURED_ACTIVE_BYTES = eINSTANCE.getGuest_MeasuredActiveBytes();

		/**
		 * The meta object literal for the '<em><b>Measured Consumed Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__MEASURED_CONSUMED_BYTES = eINSTANCE.getGuest_MeasuredConsumedBytes();

		/**
		 * The meta object literal for the '<em><b>Ballooned Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__BALLOONED_BYTES = eINSTANCE.getGuest_BalloonedBytes();

		/**
		 * The meta object literal for the '<em><b>Swapped Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__SWAPPED_BYTES = eINSTANCE.getGuest_SwappedBytes();

		/**
		 * The meta object literal for the '<em><b>Virtual Processors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__VIRTUAL_PROCESSORS = eINSTANCE.getGuest_VirtualProcessors();

		/**
		 * The meta object literal for the '<em><b>Processor Demand</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__PROCESSOR_DEMAND = eINSTANCE.getGuest_ProcessorDemand();

		/**
		 * The meta object literal for the '<em><b>Share Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__SHARE_KIND = eINSTANCE.getGuest_ShareKind();

		/**
		 * The meta object literal for the '<em><b>Share</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__SHARE = eINSTANCE.getGuest_Share();

		/**
		 * The meta object literal for the '<em><b>Limit Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__LIMIT_KIND = eINSTANCE.getGuest_LimitKind();

		/**
		 * The meta object literal for the '<em><b>Processor Reservation Megahertz</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__PROCESSOR_RESERVATION_MEGAHERTZ = eINSTANCE.getGuest_ProcessorReservationMegahertz();

		/**
		 * The meta object literal for the '<em><b>Processor Limit Megahertz</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__PROCESSOR_LIMIT_MEGAHERTZ = eINSTANCE.getGuest_ProcessorLimitMegahertz();

		/**
		 * The meta object literal for the '<em><b>Dedicated Processors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__DEDICATED_PROCESSORS = eINSTANCE.getGuest_DedicatedProcessors();

		/**
		 * The meta object literal for the '<em><b>Restart Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__RESTART_PRIORITY = eINSTANCE.getGuest_RestartPriority();

		/**
		 * The meta object literal for the '<em><b>Restart Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__RESTART_ORDER = eINSTANCE.getGuest_RestartOrder();

		/**
		 * The meta object literal for the '<em><b>Restart Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUEST__RESTART_SECONDS = eINSTANCE.getGuest_RestartSeconds();

		/**
		 * The meta object literal for the '<em><b>Memory Profile</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUEST__MEMORY_PROFILE = eINSTANCE.getGuest_MemoryProfile();

		/**
		 * The meta object literal for the '<em><b>Service Level</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUEST__SERVICE_LEVEL = eINSTANCE.getGuest_ServiceLevel();

		/**
		 * The meta object literal for the '<em><b>Zvm</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUEST__ZVM = eINSTANCE.getGuest_Zvm();

		/**
		 * The meta object literal for the '<em><b>Disks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUEST__DISKS = eINSTANCE.getGuest_Disks();

		/**
		 * The meta object literal for the '<em><b>Network Interfaces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUEST__NETWORK_INTERFACES = eINSTANCE.getGuest_NetworkInterfaces();

		/**
		 * The meta object literal for the '<em><b>Licences</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUEST__LICENCES = eINSTANCE.getGuest_Licences();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.ServiceLevelImpl <em>Service Level</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.ServiceLevelImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getServiceLevel()
		 * @generated
		 */
		EClass SERVICE_LEVEL = eINSTANCE.getServiceLevel();

		/**
		 * The meta object literal for the '<em><b>Longest Outage Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL__LONGEST_OUTAGE_SECONDS = eINSTANCE.getServiceLevel_LongestOutageSeconds();

		/**
		 * The meta object literal for the '<em><b>Longest Relocation Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_LEVEL__LONGEST_RELOCATION_SECONDS = eINSTANCE.getServiceLevel_LongestRelocationSeconds();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.ZvmTraitsImpl <em>Zvm Traits</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.ZvmTraitsImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getZvmTraits()
		 * @generated
		 */
		EClass ZVM_TRAITS = eINSTANCE.getZvmTraits();

		/**
		 * The meta object literal for the '<em><b>Relocation Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZVM_TRAITS__RELOCATION_ENABLED = eINSTANCE.getZvmTraits_RelocationEnabled();

		/**
		 * The meta object literal for the '<em><b>Relocation Domain</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ZVM_TRAITS__RELOCATION_DOMAIN = eINSTANCE.getZvmTraits_RelocationDomain();

		/**
		 * The meta object literal for the '<em><b>Multiconfiguration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZVM_TRAITS__MULTICONFIGURATION = eINSTANCE.getZvmTraits_Multiconfiguration();

		/**
		 * The meta object literal for the '<em><b>Disconnected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZVM_TRAITS__DISCONNECTED = eINSTANCE.getZvmTraits_Disconnected();

		/**
		 * The meta object literal for the '<em><b>Writable Shared Segments</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZVM_TRAITS__WRITABLE_SHARED_SEGMENTS = eINSTANCE.getZvmTraits_WritableSharedSegments();

		/**
		 * The meta object literal for the '<em><b>Virtual Channel To Channel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZVM_TRAITS__VIRTUAL_CHANNEL_TO_CHANNEL = eINSTANCE.getZvmTraits_VirtualChannelToChannel();

		/**
		 * The meta object literal for the '<em><b>Open System Services</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZVM_TRAITS__OPEN_SYSTEM_SERVICES = eINSTANCE.getZvmTraits_OpenSystemServices();

		/**
		 * The meta object literal for the '<em><b>Expanded Storage Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZVM_TRAITS__EXPANDED_STORAGE_BYTES = eINSTANCE.getZvmTraits_ExpandedStorageBytes();

		/**
		 * The meta object literal for the '<em><b>Virtual Disk Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZVM_TRAITS__VIRTUAL_DISK_BYTES = eINSTANCE.getZvmTraits_VirtualDiskBytes();

		/**
		 * The meta object literal for the '<em><b>Chpid Virtualization One</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ZVM_TRAITS__CHPID_VIRTUALIZATION_ONE = eINSTANCE.getZvmTraits_ChpidVirtualizationOne();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.MemoryProfileImpl <em>Memory Profile</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.MemoryProfileImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getMemoryProfile()
		 * @generated
		 */
		EClass MEMORY_PROFILE = eINSTANCE.getMemoryProfile();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.WorkingSetProfileImpl <em>Working Set Profile</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.WorkingSetProfileImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getWorkingSetProfile()
		 * @generated
		 */
		EClass WORKING_SET_PROFILE = eINSTANCE.getWorkingSetProfile();

		/**
		 * The meta object literal for the '<em><b>Working Set Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SET_PROFILE__WORKING_SET_PAGES = eINSTANCE.getWorkingSetProfile_WorkingSetPages();

		/**
		 * The meta object literal for the '<em><b>Touch Time Constant Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SET_PROFILE__TOUCH_TIME_CONSTANT_SECONDS = eINSTANCE.getWorkingSetProfile_TouchTimeConstantSeconds();

		/**
		 * The meta object literal for the '<em><b>Writable Set Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SET_PROFILE__WRITABLE_SET_PAGES = eINSTANCE.getWorkingSetProfile_WritableSetPages();

		/**
		 * The meta object literal for the '<em><b>Dirty Pages Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_SET_PROFILE__DIRTY_PAGES_PER_SECOND = eINSTANCE.getWorkingSetProfile_DirtyPagesPerSecond();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.PopulationProfileImpl <em>Population Profile</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.PopulationProfileImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getPopulationProfile()
		 * @generated
		 */
		EClass POPULATION_PROFILE = eINSTANCE.getPopulationProfile();

		/**
		 * The meta object literal for the '<em><b>Populations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference POPULATION_PROFILE__POPULATIONS = eINSTANCE.getPopulationProfile_Populations();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.PagePopulationImpl <em>Page Population</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.PagePopulationImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getPagePopulation()
		 * @generated
		 */
		EClass PAGE_POPULATION = eINSTANCE.getPagePopulation();

		/**
		 * The meta object literal for the '<em><b>Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_POPULATION__PAGES = eINSTANCE.getPagePopulation_Pages();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_POPULATION__PATTERN = eINSTANCE.getPagePopulation_Pattern();

		/**
		 * The meta object literal for the '<em><b>Zipf Exponent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_POPULATION__ZIPF_EXPONENT = eINSTANCE.getPagePopulation_ZipfExponent();

		/**
		 * The meta object literal for the '<em><b>Hot Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_POPULATION__HOT_FRACTION = eINSTANCE.getPagePopulation_HotFraction();

		/**
		 * The meta object literal for the '<em><b>Hot Visit Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_POPULATION__HOT_VISIT_FRACTION = eINSTANCE.getPagePopulation_HotVisitFraction();

		/**
		 * The meta object literal for the '<em><b>Reads Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_POPULATION__READS_PER_SECOND = eINSTANCE.getPagePopulation_ReadsPerSecond();

		/**
		 * The meta object literal for the '<em><b>Writes Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_POPULATION__WRITES_PER_SECOND = eINSTANCE.getPagePopulation_WritesPerSecond();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.CurveProfileImpl <em>Curve Profile</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.CurveProfileImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getCurveProfile()
		 * @generated
		 */
		EClass CURVE_PROFILE = eINSTANCE.getCurveProfile();

		/**
		 * The meta object literal for the '<em><b>Touched</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CURVE_PROFILE__TOUCHED = eINSTANCE.getCurveProfile_Touched();

		/**
		 * The meta object literal for the '<em><b>Written</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CURVE_PROFILE__WRITTEN = eINSTANCE.getCurveProfile_Written();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.CurvePointImpl <em>Curve Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.CurvePointImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getCurvePoint()
		 * @generated
		 */
		EClass CURVE_POINT = eINSTANCE.getCurvePoint();

		/**
		 * The meta object literal for the '<em><b>Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CURVE_POINT__SECONDS = eINSTANCE.getCurvePoint_Seconds();

		/**
		 * The meta object literal for the '<em><b>Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CURVE_POINT__PAGES = eINSTANCE.getCurvePoint_Pages();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.DiskPathImpl <em>Disk Path</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.DiskPathImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getDiskPath()
		 * @generated
		 */
		EClass DISK_PATH = eINSTANCE.getDiskPath();

		/**
		 * The meta object literal for the '<em><b>Virtual Device</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_PATH__VIRTUAL_DEVICE = eINSTANCE.getDiskPath_VirtualDevice();

		/**
		 * The meta object literal for the '<em><b>Size Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_PATH__SIZE_BYTES = eINSTANCE.getDiskPath_SizeBytes();

		/**
		 * The meta object literal for the '<em><b>Used Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_PATH__USED_BYTES = eINSTANCE.getDiskPath_UsedBytes();

		/**
		 * The meta object literal for the '<em><b>Io Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_PATH__IO_PER_SECOND = eINSTANCE.getDiskPath_IoPerSecond();

		/**
		 * The meta object literal for the '<em><b>Guest Timeout Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_PATH__GUEST_TIMEOUT_SECONDS = eINSTANCE.getDiskPath_GuestTimeoutSeconds();

		/**
		 * The meta object literal for the '<em><b>Queue Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_PATH__QUEUE_DEPTH = eINSTANCE.getDiskPath_QueueDepth();

		/**
		 * The meta object literal for the '<em><b>Multipath Timeout Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK_PATH__MULTIPATH_TIMEOUT_SECONDS = eINSTANCE.getDiskPath_MultipathTimeoutSeconds();

		/**
		 * The meta object literal for the '<em><b>Datastore</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISK_PATH__DATASTORE = eINSTANCE.getDiskPath_Datastore();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.DedicatedEckdDiskImpl <em>Dedicated Eckd Disk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.DedicatedEckdDiskImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getDedicatedEckdDisk()
		 * @generated
		 */
		EClass DEDICATED_ECKD_DISK = eINSTANCE.getDedicatedEckdDisk();

		/**
		 * The meta object literal for the '<em><b>Real Device</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEDICATED_ECKD_DISK__REAL_DEVICE = eINSTANCE.getDedicatedEckdDisk_RealDevice();

		/**
		 * The meta object literal for the '<em><b>Equivalence Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEDICATED_ECKD_DISK__EQUIVALENCE_ID = eINSTANCE.getDedicatedEckdDisk_EquivalenceId();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.MinidiskImpl <em>Minidisk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.MinidiskImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getMinidisk()
		 * @generated
		 */
		EClass MINIDISK = eINSTANCE.getMinidisk();

		/**
		 * The meta object literal for the '<em><b>Volume Serial</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MINIDISK__VOLUME_SERIAL = eINSTANCE.getMinidisk_VolumeSerial();

		/**
		 * The meta object literal for the '<em><b>Start Cylinder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MINIDISK__START_CYLINDER = eINSTANCE.getMinidisk_StartCylinder();

		/**
		 * The meta object literal for the '<em><b>Cylinders</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MINIDISK__CYLINDERS = eINSTANCE.getMinidisk_Cylinders();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MINIDISK__MODE = eINSTANCE.getMinidisk_Mode();

		/**
		 * The meta object literal for the '<em><b>Volume Shared</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MINIDISK__VOLUME_SHARED = eINSTANCE.getMinidisk_VolumeShared();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.DedicatedFcpDiskImpl <em>Dedicated Fcp Disk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.DedicatedFcpDiskImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getDedicatedFcpDisk()
		 * @generated
		 */
		EClass DEDICATED_FCP_DISK = eINSTANCE.getDedicatedFcpDisk();

		/**
		 * The meta object literal for the '<em><b>Subchannel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEDICATED_FCP_DISK__SUBCHANNEL = eINSTANCE.getDedicatedFcpDisk_Subchannel();

		/**
		 * The meta object literal for the '<em><b>Wwpn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEDICATED_FCP_DISK__WWPN = eINSTANCE.getDedicatedFcpDisk_Wwpn();

		/**
		 * The meta object literal for the '<em><b>Lun</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEDICATED_FCP_DISK__LUN = eINSTANCE.getDedicatedFcpDisk_Lun();

		/**
		 * The meta object literal for the '<em><b>Npiv</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEDICATED_FCP_DISK__NPIV = eINSTANCE.getDedicatedFcpDisk_Npiv();

		/**
		 * The meta object literal for the '<em><b>Zoned Hosts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEDICATED_FCP_DISK__ZONED_HOSTS = eINSTANCE.getDedicatedFcpDisk_ZonedHosts();

		/**
		 * The meta object literal for the '<em><b>Masked Hosts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEDICATED_FCP_DISK__MASKED_HOSTS = eINSTANCE.getDedicatedFcpDisk_MaskedHosts();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.BlockIoDiskImpl <em>Block Io Disk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.BlockIoDiskImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getBlockIoDisk()
		 * @generated
		 */
		EClass BLOCK_IO_DISK = eINSTANCE.getBlockIoDisk();

		/**
		 * The meta object literal for the '<em><b>Real Device</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_IO_DISK__REAL_DEVICE = eINSTANCE.getBlockIoDisk_RealDevice();

		/**
		 * The meta object literal for the '<em><b>Block Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_IO_DISK__BLOCK_BYTES = eINSTANCE.getBlockIoDisk_BlockBytes();

		/**
		 * The meta object literal for the '<em><b>Offset Blocks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK_IO_DISK__OFFSET_BLOCKS = eINSTANCE.getBlockIoDisk_OffsetBlocks();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.VirtualSanDiskImpl <em>Virtual San Disk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.VirtualSanDiskImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getVirtualSanDisk()
		 * @generated
		 */
		EClass VIRTUAL_SAN_DISK = eINSTANCE.getVirtualSanDisk();

		/**
		 * The meta object literal for the '<em><b>Extents</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_SAN_DISK__EXTENTS = eINSTANCE.getVirtualSanDisk_Extents();

		/**
		 * The meta object literal for the '<em><b>Replication Lag Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_SAN_DISK__REPLICATION_LAG_SECONDS = eINSTANCE.getVirtualSanDisk_ReplicationLagSeconds();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.IscsiDiskImpl <em>Iscsi Disk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.IscsiDiskImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getIscsiDisk()
		 * @generated
		 */
		EClass ISCSI_DISK = eINSTANCE.getIscsiDisk();

		/**
		 * The meta object literal for the '<em><b>Portal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISCSI_DISK__PORTAL = eINSTANCE.getIscsiDisk_Portal();

		/**
		 * The meta object literal for the '<em><b>Target Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISCSI_DISK__TARGET_NAME = eINSTANCE.getIscsiDisk_TargetName();

		/**
		 * The meta object literal for the '<em><b>Session Timeout Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ISCSI_DISK__SESSION_TIMEOUT_SECONDS = eINSTANCE.getIscsiDisk_SessionTimeoutSeconds();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.VirtualDiskImpl <em>Virtual Disk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.VirtualDiskImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getVirtualDisk()
		 * @generated
		 */
		EClass VIRTUAL_DISK = eINSTANCE.getVirtualDisk();

		/**
		 * The meta object literal for the '<em><b>Thin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_DISK__THIN = eINSTANCE.getVirtualDisk_Thin();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.NetworkInterfaceImpl <em>Network Interface</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.NetworkInterfaceImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getNetworkInterface()
		 * @generated
		 */
		EClass NETWORK_INTERFACE = eINSTANCE.getNetworkInterface();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__KIND = eINSTANCE.getNetworkInterface_Kind();

		/**
		 * The meta object literal for the '<em><b>Mac Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__MAC_ADDRESS = eINSTANCE.getNetworkInterface_MacAddress();

		/**
		 * The meta object literal for the '<em><b>Network Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__NETWORK_NAME = eINSTANCE.getNetworkInterface_NetworkName();

		/**
		 * The meta object literal for the '<em><b>Osa Device</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__OSA_DEVICE = eINSTANCE.getNetworkInterface_OsaDevice();

		/**
		 * The meta object literal for the '<em><b>Vlan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__VLAN = eINSTANCE.getNetworkInterface_Vlan();

		/**
		 * The meta object literal for the '<em><b>Connected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__CONNECTED = eINSTANCE.getNetworkInterface_Connected();

		/**
		 * The meta object literal for the '<em><b>Addresses</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__ADDRESSES = eINSTANCE.getNetworkInterface_Addresses();

		/**
		 * The meta object literal for the '<em><b>Announced</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__ANNOUNCED = eINSTANCE.getNetworkInterface_Announced();

		/**
		 * The meta object literal for the '<em><b>Announcement Rounds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__ANNOUNCEMENT_ROUNDS = eINSTANCE.getNetworkInterface_AnnouncementRounds();

		/**
		 * The meta object literal for the '<em><b>Announcement Loss Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__ANNOUNCEMENT_LOSS_FRACTION = eINSTANCE.getNetworkInterface_AnnouncementLossFraction();

		/**
		 * The meta object literal for the '<em><b>Traffic Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__TRAFFIC_SECONDS = eINSTANCE.getNetworkInterface_TrafficSeconds();

		/**
		 * The meta object literal for the '<em><b>Loses Dynamic Routes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__LOSES_DYNAMIC_ROUTES = eINSTANCE.getNetworkInterface_LosesDynamicRoutes();

		/**
		 * The meta object literal for the '<em><b>Port Fails Over</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_INTERFACE__PORT_FAILS_OVER = eINSTANCE.getNetworkInterface_PortFailsOver();

		/**
		 * The meta object literal for the '<em><b>Peers</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK_INTERFACE__PEERS = eINSTANCE.getNetworkInterface_Peers();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.TcpPeersImpl <em>Tcp Peers</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.TcpPeersImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getTcpPeers()
		 * @generated
		 */
		EClass TCP_PEERS = eINSTANCE.getTcpPeers();

		/**
		 * The meta object literal for the '<em><b>Connections</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TCP_PEERS__CONNECTIONS = eINSTANCE.getTcpPeers_Connections();

		/**
		 * The meta object literal for the '<em><b>Round Trip Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TCP_PEERS__ROUND_TRIP_SECONDS = eINSTANCE.getTcpPeers_RoundTripSeconds();

		/**
		 * The meta object literal for the '<em><b>Minimum Timeout Seconds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TCP_PEERS__MINIMUM_TIMEOUT_SECONDS = eINSTANCE.getTcpPeers_MinimumTimeoutSeconds();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.PlacementRuleImpl <em>Placement Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.PlacementRuleImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getPlacementRule()
		 * @generated
		 */
		EClass PLACEMENT_RULE = eINSTANCE.getPlacementRule();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT_RULE__KIND = eINSTANCE.getPlacementRule_Kind();

		/**
		 * The meta object literal for the '<em><b>Mandatory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT_RULE__MANDATORY = eINSTANCE.getPlacementRule_Mandatory();

		/**
		 * The meta object literal for the '<em><b>Guests</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACEMENT_RULE__GUESTS = eINSTANCE.getPlacementRule_Guests();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACEMENT_RULE__HOSTS = eINSTANCE.getPlacementRule_Hosts();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.AssumptionOverrideImpl <em>Assumption Override</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.AssumptionOverrideImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getAssumptionOverride()
		 * @generated
		 */
		EClass ASSUMPTION_OVERRIDE = eINSTANCE.getAssumptionOverride();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION_OVERRIDE__KEY = eINSTANCE.getAssumptionOverride_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION_OVERRIDE__VALUE = eINSTANCE.getAssumptionOverride_Value();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION_OVERRIDE__REASON = eINSTANCE.getAssumptionOverride_Reason();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.StudyImpl <em>Study</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.StudyImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getStudy()
		 * @generated
		 */
		EClass STUDY = eINSTANCE.getStudy();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDY__KIND = eINSTANCE.getStudy_Kind();

		/**
		 * The meta object literal for the '<em><b>Guests</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__GUESTS = eINSTANCE.getStudy_Guests();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__HOSTS = eINSTANCE.getStudy_Hosts();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__TARGETS = eINSTANCE.getStudy_Targets();

		/**
		 * The meta object literal for the '<em><b>Methods</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__METHODS = eINSTANCE.getStudy_Methods();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDY__PARAMETERS = eINSTANCE.getStudy_Parameters();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.MethodChoiceImpl <em>Method Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.MethodChoiceImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getMethodChoice()
		 * @generated
		 */
		EClass METHOD_CHOICE = eINSTANCE.getMethodChoice();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD_CHOICE__METHOD = eINSTANCE.getMethodChoice_Method();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD_CHOICE__LABEL = eINSTANCE.getMethodChoice_Label();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD_CHOICE__LINK = eINSTANCE.getMethodChoice_Link();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD_CHOICE__PARAMETERS = eINSTANCE.getMethodChoice_Parameters();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.ParameterImpl <em>Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.ParameterImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getParameter()
		 * @generated
		 */
		EClass PARAMETER = eINSTANCE.getParameter();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__KEY = eINSTANCE.getParameter_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__VALUE = eINSTANCE.getParameter_Value();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.ImportRecordImpl <em>Import Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.ImportRecordImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getImportRecord()
		 * @generated
		 */
		EClass IMPORT_RECORD = eINSTANCE.getImportRecord();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_RECORD__FORMAT = eINSTANCE.getImportRecord_Format();

		/**
		 * The meta object literal for the '<em><b>File Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_RECORD__FILE_NAME = eINSTANCE.getImportRecord_FileName();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_RECORD__SHA256 = eINSTANCE.getImportRecord_Sha256();

		/**
		 * The meta object literal for the '<em><b>Imported At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_RECORD__IMPORTED_AT = eINSTANCE.getImportRecord_ImportedAt();

		/**
		 * The meta object literal for the '<em><b>Read</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_RECORD__READ = eINSTANCE.getImportRecord_Read();

		/**
		 * The meta object literal for the '<em><b>Skipped</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_RECORD__SKIPPED = eINSTANCE.getImportRecord_Skipped();

		/**
		 * The meta object literal for the '<em><b>Doubtful</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPORT_RECORD__DOUBTFUL = eINSTANCE.getImportRecord_Doubtful();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.DiagramImpl <em>Diagram</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.DiagramImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getDiagram()
		 * @generated
		 */
		EClass DIAGRAM = eINSTANCE.getDiagram();

		/**
		 * The meta object literal for the '<em><b>Grid Visible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM__GRID_VISIBLE = eINSTANCE.getDiagram_GridVisible();

		/**
		 * The meta object literal for the '<em><b>Snap To Grid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM__SNAP_TO_GRID = eINSTANCE.getDiagram_SnapToGrid();

		/**
		 * The meta object literal for the '<em><b>Rulers Visible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM__RULERS_VISIBLE = eINSTANCE.getDiagram_RulersVisible();

		/**
		 * The meta object literal for the '<em><b>Grid Spacing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM__GRID_SPACING = eINSTANCE.getDiagram_GridSpacing();

		/**
		 * The meta object literal for the '<em><b>Nodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM__NODES = eINSTANCE.getDiagram_Nodes();

		/**
		 * The meta object literal for the '<em><b>Connections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM__CONNECTIONS = eINSTANCE.getDiagram_Connections();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM__NOTES = eINSTANCE.getDiagram_Notes();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.DiagramNodeImpl <em>Diagram Node</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.DiagramNodeImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getDiagramNode()
		 * @generated
		 */
		EClass DIAGRAM_NODE = eINSTANCE.getDiagramNode();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM_NODE__ELEMENT = eINSTANCE.getDiagramNode_Element();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NODE__X = eINSTANCE.getDiagramNode_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NODE__Y = eINSTANCE.getDiagramNode_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NODE__WIDTH = eINSTANCE.getDiagramNode_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NODE__HEIGHT = eINSTANCE.getDiagramNode_Height();

		/**
		 * The meta object literal for the '<em><b>Collapsed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NODE__COLLAPSED = eINSTANCE.getDiagramNode_Collapsed();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.DiagramConnectionImpl <em>Diagram Connection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.DiagramConnectionImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getDiagramConnection()
		 * @generated
		 */
		EClass DIAGRAM_CONNECTION = eINSTANCE.getDiagramConnection();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM_CONNECTION__LINK = eINSTANCE.getDiagramConnection_Link();

		/**
		 * The meta object literal for the '<em><b>Bend Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM_CONNECTION__BEND_POINTS = eINSTANCE.getDiagramConnection_BendPoints();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.BendPointImpl <em>Bend Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.BendPointImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getBendPoint()
		 * @generated
		 */
		EClass BEND_POINT = eINSTANCE.getBendPoint();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEND_POINT__X = eINSTANCE.getBendPoint_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEND_POINT__Y = eINSTANCE.getBendPoint_Y();

		/**
		 * The meta object literal for the '{@link org.portolan.model.impl.DiagramNoteImpl <em>Diagram Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.impl.DiagramNoteImpl
		 * @see org.portolan.model.impl.PortolanPackageImpl#getDiagramNote()
		 * @generated
		 */
		EClass DIAGRAM_NOTE = eINSTANCE.getDiagramNote();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NOTE__TEXT = eINSTANCE.getDiagramNote_Text();

		/**
		 * The meta object literal for the '<em><b>X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NOTE__X = eINSTANCE.getDiagramNote_X();

		/**
		 * The meta object literal for the '<em><b>Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NOTE__Y = eINSTANCE.getDiagramNote_Y();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NOTE__WIDTH = eINSTANCE.getDiagramNote_Width();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIAGRAM_NOTE__HEIGHT = eINSTANCE.getDiagramNote_Height();

		/**
		 * The meta object literal for the '<em><b>Attached To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIAGRAM_NOTE__ATTACHED_TO = eINSTANCE.getDiagramNote_AttachedTo();

		/**
		 * The meta object literal for the '{@link org.portolan.model.ClusterKind <em>Cluster Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.ClusterKind
		 * @see org.portolan.model.impl.PortolanPackageImpl#getClusterKind()
		 * @generated
		 */
		EEnum CLUSTER_KIND = eINSTANCE.getClusterKind();

		/**
		 * The meta object literal for the '{@link org.portolan.model.HypervisorKind <em>Hypervisor Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.HypervisorKind
		 * @see org.portolan.model.impl.PortolanPackageImpl#getHypervisorKind()
		 * @generated
		 */
		EEnum HYPERVISOR_KIND = eINSTANCE.getHypervisorKind();

		/**
		 * The meta object literal for the '{@link org.portolan.model.ProcessorKind <em>Processor Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.ProcessorKind
		 * @see org.portolan.model.impl.PortolanPackageImpl#getProcessorKind()
		 * @generated
		 */
		EEnum PROCESSOR_KIND = eINSTANCE.getProcessorKind();

		/**
		 * The meta object literal for the '{@link org.portolan.model.PowerState <em>Power State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.PowerState
		 * @see org.portolan.model.impl.PortolanPackageImpl#getPowerState()
		 * @generated
		 */
		EEnum POWER_STATE = eINSTANCE.getPowerState();

		/**
		 * The meta object literal for the '{@link org.portolan.model.GuestClass <em>Guest Class</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.GuestClass
		 * @see org.portolan.model.impl.PortolanPackageImpl#getGuestClass()
		 * @generated
		 */
		EEnum GUEST_CLASS = eINSTANCE.getGuestClass();

		/**
		 * The meta object literal for the '{@link org.portolan.model.AccessPattern <em>Access Pattern</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.AccessPattern
		 * @see org.portolan.model.impl.PortolanPackageImpl#getAccessPattern()
		 * @generated
		 */
		EEnum ACCESS_PATTERN = eINSTANCE.getAccessPattern();

		/**
		 * The meta object literal for the '{@link org.portolan.model.ShareKind <em>Share Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.ShareKind
		 * @see org.portolan.model.impl.PortolanPackageImpl#getShareKind()
		 * @generated
		 */
		EEnum SHARE_KIND = eINSTANCE.getShareKind();

		/**
		 * The meta object literal for the '{@link org.portolan.model.LimitKind <em>Limit Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.LimitKind
		 * @see org.portolan.model.impl.PortolanPackageImpl#getLimitKind()
		 * @generated
		 */
		EEnum LIMIT_KIND = eINSTANCE.getLimitKind();

		/**
		 * The meta object literal for the '{@link org.portolan.model.ChannelKind <em>Channel Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.ChannelKind
		 * @see org.portolan.model.impl.PortolanPackageImpl#getChannelKind()
		 * @generated
		 */
		EEnum CHANNEL_KIND = eINSTANCE.getChannelKind();

		/**
		 * The meta object literal for the '{@link org.portolan.model.AdapterKind <em>Adapter Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.AdapterKind
		 * @see org.portolan.model.impl.PortolanPackageImpl#getAdapterKind()
		 * @generated
		 */
		EEnum ADAPTER_KIND = eINSTANCE.getAdapterKind();

		/**
		 * The meta object literal for the '{@link org.portolan.model.InterfaceKind <em>Interface Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.InterfaceKind
		 * @see org.portolan.model.impl.PortolanPackageImpl#getInterfaceKind()
		 * @generated
		 */
		EEnum INTERFACE_KIND = eINSTANCE.getInterfaceKind();

		/**
		 * The meta object literal for the '{@link org.portolan.model.DatastoreKind <em>Datastore Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.DatastoreKind
		 * @see org.portolan.model.impl.PortolanPackageImpl#getDatastoreKind()
		 * @generated
		 */
		EEnum DATASTORE_KIND = eINSTANCE.getDatastoreKind();

		/**
		 * The meta object literal for the '{@link org.portolan.model.RestartPriority <em>Restart Priority</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.RestartPriority
		 * @see org.portolan.model.impl.PortolanPackageImpl#getRestartPriority()
		 * @generated
		 */
		EEnum RESTART_PRIORITY = eINSTANCE.getRestartPriority();

		/**
		 * The meta object literal for the '{@link org.portolan.model.PlacementRuleKind <em>Placement Rule Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.PlacementRuleKind
		 * @see org.portolan.model.impl.PortolanPackageImpl#getPlacementRuleKind()
		 * @generated
		 */
		EEnum PLACEMENT_RULE_KIND = eINSTANCE.getPlacementRuleKind();

		/**
		 * The meta object literal for the '{@link org.portolan.model.StudyKind <em>Study Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.StudyKind
		 * @see org.portolan.model.impl.PortolanPackageImpl#getStudyKind()
		 * @generated
		 */
		EEnum STUDY_KIND = eINSTANCE.getStudyKind();

		/**
		 * The meta object literal for the '{@link org.portolan.model.MinidiskMode <em>Minidisk Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.portolan.model.MinidiskMode
		 * @see org.portolan.model.impl.PortolanPackageImpl#getMinidiskMode()
		 * @generated
		 */
		EEnum MINIDISK_MODE = eINSTANCE.getMinidiskMode();

	}

} //PortolanPackage
