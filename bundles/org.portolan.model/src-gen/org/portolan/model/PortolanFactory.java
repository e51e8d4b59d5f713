/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.portolan.model.PortolanPackage
 * @generated
 */
public interface PortolanFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PortolanFactory eINSTANCE = org.portolan.model.impl.PortolanFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Installation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Installation</em>'.
	 * @generated
	 */
	Installation createInstallation();

	/**
	 * Returns a new object of class '<em>Cluster</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cluster</em>'.
	 * @generated
	 */
	Cluster createCluster();

	/**
	 * Returns a new object of class '<em>Relocation Domain</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Relocation Domain</em>'.
	 * @generated
	 */
	RelocationDomain createRelocationDomain();

	/**
	 * Returns a new object of class '<em>Switch</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Switch</em>'.
	 * @generated
	 */
	Switch createSwitch();

	/**
	 * Returns a new object of class '<em>Host</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Host</em>'.
	 * @generated
	 */
	Host createHost();

	/**
	 * Returns a new object of class '<em>Processor Pool</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Processor Pool</em>'.
	 * @generated
	 */
	ProcessorPool createProcessorPool();

	/**
	 * Returns a new object of class '<em>Central Storage</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Central Storage</em>'.
	 * @generated
	 */
	CentralStorage createCentralStorage();

	/**
	 * Returns a new object of class '<em>Expanded Storage</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Expanded Storage</em>'.
	 * @generated
	 */
	ExpandedStorage createExpandedStorage();

	/**
	 * Returns a new object of class '<em>Shared Expanded Storage</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Shared Expanded Storage</em>'.
	 * @generated
	 */
	SharedExpandedStorage createSharedExpandedStorage();

	/**
	 * Returns a new object of class '<em>Remote Storage</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Remote Storage</em>'.
	 * @generated
	 */
	RemoteStorage createRemoteStorage();

	/**
	 * Returns a new object of class '<em>Paging Space</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Paging Space</em>'.
	 * @generated
	 */
	PagingSpace createPagingSpace();

	/**
	 * Returns a new object of class '<em>Eckd Volume</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Eckd Volume</em>'.
	 * @generated
	 */
	EckdVolume createEckdVolume();

	/**
	 * Returns a new object of class '<em>Fba Volume</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fba Volume</em>'.
	 * @generated
	 */
	FbaVolume createFbaVolume();

	/**
	 * Returns a new object of class '<em>Flash Volume</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Flash Volume</em>'.
	 * @generated
	 */
	FlashVolume createFlashVolume();

	/**
	 * Returns a new object of class '<em>Channel Path</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Channel Path</em>'.
	 * @generated
	 */
	ChannelPath createChannelPath();

	/**
	 * Returns a new object of class '<em>Network Adapter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Network Adapter</em>'.
	 * @generated
	 */
	NetworkAdapter createNetworkAdapter();

	/**
	 * Returns a new object of class '<em>Virtual Switch</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Virtual Switch</em>'.
	 * @generated
	 */
	VirtualSwitch createVirtualSwitch();

	/**
	 * Returns a new object of class '<em>Real Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Real Device</em>'.
	 * @generated
	 */
	RealDevice createRealDevice();

	/**
	 * Returns a new object of class '<em>Isfc Link</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Isfc Link</em>'.
	 * @generated
	 */
	IsfcLink createIsfcLink();

	/**
	 * Returns a new object of class '<em>Fctc Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fctc Device</em>'.
	 * @generated
	 */
	FctcDevice createFctcDevice();

	/**
	 * Returns a new object of class '<em>Ethernet Link</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ethernet Link</em>'.
	 * @generated
	 */
	EthernetLink createEthernetLink();

	/**
	 * Returns a new object of class '<em>Numa Link</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Numa Link</em>'.
	 * @generated
	 */
	NumaLink createNumaLink();

	/**
	 * Returns a new object of class '<em>Replication Link</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Replication Link</em>'.
	 * @generated
	 */
	ReplicationLink createReplicationLink();

	/**
	 * Returns a new object of class '<em>Datastore</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Datastore</em>'.
	 * @generated
	 */
	Datastore createDatastore();

	/**
	 * Returns a new object of class '<em>Licence</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Licence</em>'.
	 * @generated
	 */
	Licence createLicence();

	/**
	 * Returns a new object of class '<em>Guest</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Guest</em>'.
	 * @generated
	 */
	Guest createGuest();

	/**
	 * Returns a new object of class '<em>Service Level</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Service Level</em>'.
	 * @generated
	 */
	ServiceLevel createServiceLevel();

	/**
	 * Returns a new object of class '<em>Zvm Traits</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Zvm Traits</em>'.
	 * @generated
	 */
	ZvmTraits createZvmTraits();

	/**
	 * Returns a new object of class '<em>Working Set Profile</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Working Set Profile</em>'.
	 * @generated
	 */
	WorkingSetProfile createWorkingSetProfile();

	/**
	 * Returns a new object of class '<em>Population Profile</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Population Profile</em>'.
	 * @generated
	 */
	PopulationProfile createPopulationProfile();

	/**
	 * Returns a new object of class '<em>Page Population</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Page Population</em>'.
	 * @generated
	 */
	PagePopulation createPagePopulation();

	/**
	 * Returns a new object of class '<em>Curve Profile</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Curve Profile</em>'.
	 * @generated
	 */
	CurveProfile createCurveProfile();

	/**
	 * Returns a new object of class '<em>Curve Point</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Curve Point</em>'.
	 * @generated
	 */
	CurvePoint createCurvePoint();

	/**
	 * Returns a new object of class '<em>Dedicated Eckd Disk</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dedicated Eckd Disk</em>'.
	 * @generated
	 */
	DedicatedEckdDisk createDedicatedEckdDisk();

	/**
	 * Returns a new object of class '<em>Minidisk</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Minidisk</em>'.
	 * @generated
	 */
	Minidisk createMinidisk();

	/**
	 * Returns a new object of class '<em>Dedicated Fcp Disk</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dedicated Fcp Disk</em>'.
	 * @generated
	 */
	DedicatedFcpDisk createDedicatedFcpDisk();

	/**
	 * Returns a new object of class '<em>Block Io Disk</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Block Io Disk</em>'.
	 * @generated
	 */
	BlockIoDisk createBlockIoDisk();

	/**
	 * Returns a new object of class '<em>Virtual San Disk</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Virtual San Disk</em>'.
	 * @generated
	 */
	VirtualSanDisk createVirtualSanDisk();

	/**
	 * Returns a new object of class '<em>Iscsi Disk</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Iscsi Disk</em>'.
	 * @generated
	 */
	IscsiDisk createIscsiDisk();

	/**
	 * Returns a new object of class '<em>Virtual Disk</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Virtual Disk</em>'.
	 * @generated
	 */
	VirtualDisk createVirtualDisk();

	/**
	 * Returns a new object of class '<em>Network Interface</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Network Interface</em>'.
	 * @generated
	 */
	NetworkInterface createNetworkInterface();

	/**
	 * Returns a new object of class '<em>Tcp Peers</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tcp Peers</em>'.
	 * @generated
	 */
	TcpPeers createTcpPeers();

	/**
	 * Returns a new object of class '<em>Placement Rule</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Placement Rule</em>'.
	 * @generated
	 */
	PlacementRule createPlacementRule();

	/**
	 * Returns a new object of class '<em>Assumption Override</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Assumption Override</em>'.
	 * @generated
	 */
	AssumptionOverride createAssumptionOverride();

	/**
	 * Returns a new object of class '<em>Study</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Study</em>'.
	 * @generated
	 */
	Study createStudy();

	/**
	 * Returns a new object of class '<em>Method Choice</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Method Choice</em>'.
	 * @generated
	 */
	MethodChoice createMethodChoice();

	/**
	 * Returns a new object of class '<em>Parameter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Parameter</em>'.
	 * @generated
	 */
	Parameter createParameter();

	/**
	 * Returns a new object of class '<em>Import Record</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Import Record</em>'.
	 * @generated
	 */
	ImportRecord createImportRecord();

	/**
	 * Returns a new object of class '<em>Diagram</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Diagram</em>'.
	 * @generated
	 */
	Diagram createDiagram();

	/**
	 * Returns a new object of class '<em>Diagram Node</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Diagram Node</em>'.
	 * @generated
	 */
	DiagramNode createDiagramNode();

	/**
	 * Returns a new object of class '<em>Diagram Connection</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Diagram Connection</em>'.
	 * @generated
	 */
	DiagramConnection createDiagramConnection();

	/**
	 * Returns a new object of class '<em>Bend Point</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Bend Point</em>'.
	 * @generated
	 */
	BendPoint createBendPoint();

	/**
	 * Returns a new object of class '<em>Diagram Note</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Diagram Note</em>'.
	 * @generated
	 */
	DiagramNote createDiagramNote();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	PortolanPackage getPortolanPackage();

} //PortolanFactory
