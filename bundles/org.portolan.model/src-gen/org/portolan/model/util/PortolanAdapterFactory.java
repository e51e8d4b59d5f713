/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.portolan.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.portolan.model.PortolanPackage
 * @generated
 */
public class PortolanAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static PortolanPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PortolanAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = PortolanPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PortolanSwitch<Adapter> modelSwitch =
		new PortolanSwitch<Adapter>() {
			@Override
			public Adapter caseElement(Element object) {
				return createElementAdapter();
			}
			@Override
			public Adapter caseNamedElement(NamedElement object) {
				return createNamedElementAdapter();
			}
			@Override
			public Adapter caseNode(Node object) {
				return createNodeAdapter();
			}
			@Override
			public Adapter caseInstallation(Installation object) {
				return createInstallationAdapter();
			}
			@Override
			public Adapter caseCluster(Cluster object) {
				return createClusterAdapter();
			}
			@Override
			public Adapter caseRelocationDomain(RelocationDomain object) {
				return createRelocationDomainAdapter();
			}
			@Override
			public Adapter caseSwitch(Switch object) {
				return createSwitchAdapter();
			}
			@Override
			public Adapter caseHost(Host object) {
				return createHostAdapter();
			}
			@Override
			public Adapter caseProcessorPool(ProcessorPool object) {
				return createProcessorPoolAdapter();
			}
			@Override
			public Adapter caseStorageLevel(StorageLevel object) {
				return createStorageLevelAdapter();
			}
			@Override
			public Adapter caseCentralStorage(CentralStorage object) {
				return createCentralStorageAdapter();
			}
			@Override
			public Adapter caseExpandedStorage(ExpandedStorage object) {
				return createExpandedStorageAdapter();
			}
			@Override
			public Adapter caseSharedExpandedStorage(SharedExpandedStorage object) {
				return createSharedExpandedStorageAdapter();
			}
			@Override
			public Adapter caseRemoteStorage(RemoteStorage object) {
				return createRemoteStorageAdapter();
			}
			@Override
			public Adapter casePagingSpace(PagingSpace object) {
				return createPagingSpaceAdapter();
			}
			@Override
			public Adapter casePagingVolume(PagingVolume object) {
				return createPagingVolumeAdapter();
			}
			@Override
			public Adapter caseEckdVolume(EckdVolume object) {
				return createEckdVolumeAdapter();
			}
			@Override
			public Adapter caseFbaVolume(FbaVolume object) {
				return createFbaVolumeAdapter();
			}
			@Override
			public Adapter caseFlashVolume(FlashVolume object) {
				return createFlashVolumeAdapter();
			}
			@Override
			public Adapter caseChannelPath(ChannelPath object) {
				return createChannelPathAdapter();
			}
			@Override
			public Adapter caseNetworkAdapter(NetworkAdapter object) {
				return createNetworkAdapterAdapter();
			}
			@Override
			public Adapter caseVirtualSwitch(VirtualSwitch object) {
				return createVirtualSwitchAdapter();
			}
			@Override
			public Adapter caseRealDevice(RealDevice object) {
				return createRealDeviceAdapter();
			}
			@Override
			public Adapter caseLink(Link object) {
				return createLinkAdapter();
			}
			@Override
			public Adapter caseIsfcLink(IsfcLink object) {
				return createIsfcLinkAdapter();
			}
			@Override
			public Adapter caseFctcDevice(FctcDevice object) {
				return createFctcDeviceAdapter();
			}
			@Override
			public Adapter caseEthernetLink(EthernetLink object) {
				return createEthernetLinkAdapter();
			}
			@Override
			public Adapter caseNumaLink(NumaLink object) {
				return createNumaLinkAdapter();
			}
			@Override
			public Adapter caseReplicationLink(ReplicationLink object) {
				return createReplicationLinkAdapter();
			}
			@Override
			public Adapter caseDatastore(Datastore object) {
				return createDatastoreAdapter();
			}
			@Override
			public Adapter caseLicence(Licence object) {
				return createLicenceAdapter();
			}
			@Override
			public Adapter caseGuest(Guest object) {
				return createGuestAdapter();
			}
			@Override
			public Adapter caseServiceLevel(ServiceLevel object) {
				return createServiceLevelAdapter();
			}
			@Override
			public Adapter caseZvmTraits(ZvmTraits object) {
				return createZvmTraitsAdapter();
			}
			@Override
			public Adapter caseMemoryProfile(MemoryProfile object) {
				return createMemoryProfileAdapter();
			}
			@Override
			public Adapter caseWorkingSetProfile(WorkingSetProfile object) {
				return createWorkingSetProfileAdapter();
			}
			@Override
			public Adapter casePopulationProfile(PopulationProfile object) {
				return createPopulationProfileAdapter();
			}
			@Override
			public Adapter casePagePopulation(PagePopulation object) {
				return createPagePopulationAdapter();
			}
			@Override
			public Adapter caseCurveProfile(CurveProfile object) {
				return createCurveProfileAdapter();
			}
			@Override
			public Adapter caseCurvePoint(CurvePoint object) {
				return createCurvePointAdapter();
			}
			@Override
			public Adapter caseDiskPath(DiskPath object) {
				return createDiskPathAdapter();
			}
			@Override
			public Adapter caseDedicatedEckdDisk(DedicatedEckdDisk object) {
				return createDedicatedEckdDiskAdapter();
			}
			@Override
			public Adapter caseMinidisk(Minidisk object) {
				return createMinidiskAdapter();
			}
			@Override
			public Adapter caseDedicatedFcpDisk(DedicatedFcpDisk object) {
				return createDedicatedFcpDiskAdapter();
			}
			@Override
			public Adapter caseBlockIoDisk(BlockIoDisk object) {
				return createBlockIoDiskAdapter();
			}
			@Override
			public Adapter caseVirtualSanDisk(VirtualSanDisk object) {
				return createVirtualSanDiskAdapter();
			}
			@Override
			public Adapter caseIscsiDisk(IscsiDisk object) {
				return createIscsiDiskAdapter();
			}
			@Override
			public Adapter caseVirtualDisk(VirtualDisk object) {
				return createVirtualDiskAdapter();
			}
			@Override
			public Adapter caseNetworkInterface(NetworkInterface object) {
				return createNetworkInterfaceAdapter();
			}
			@Override
			public Adapter caseTcpPeers(TcpPeers object) {
				return createTcpPeersAdapter();
			}
			@Override
			public Adapter casePlacementRule(PlacementRule object) {
				return createPlacementRuleAdapter();
			}
			@Override
			public Adapter caseAssumptionOverride(AssumptionOverride object) {
				return createAssumptionOverrideAdapter();
			}
			@Override
			public Adapter caseStudy(Study object) {
				return createStudyAdapter();
			}
			@Override
			public Adapter caseMethodChoice(MethodChoice object) {
				return createMethodChoiceAdapter();
			}
			@Override
			public Adapter caseParameter(Parameter object) {
				return createParameterAdapter();
			}
			@Override
			public Adapter caseImportRecord(ImportRecord object) {
				return createImportRecordAdapter();
			}
			@Override
			public Adapter caseDiagram(Diagram object) {
				return createDiagramAdapter();
			}
			@Override
			public Adapter caseDiagramNode(DiagramNode object) {
				return createDiagramNodeAdapter();
			}
			@Override
			public Adapter caseDiagramConnection(DiagramConnection object) {
				return createDiagramConnectionAdapter();
			}
			@Override
			public Adapter caseBendPoint(BendPoint object) {
				return createBendPointAdapter();
			}
			@Override
			public Adapter caseDiagramNote(DiagramNote object) {
				return createDiagramNoteAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.Element
	 * @generated
	 */
	public Adapter createElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.NamedElement
	 * @generated
	 */
	public Adapter createNamedElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.Node <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.Node
	 * @generated
	 */
	public Adapter createNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.Installation <em>Installation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.Installation
	 * @generated
	 */
	public Adapter createInstallationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.Cluster <em>Cluster</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.Cluster
	 * @generated
	 */
	public Adapter createClusterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.RelocationDomain <em>Relocation Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.RelocationDomain
	 * @generated
	 */
	public Adapter createRelocationDomainAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.Switch <em>Switch</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.Switch
	 * @generated
	 */
	public Adapter createSwitchAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.Host <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.Host
	 * @generated
	 */
	public Adapter createHostAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.ProcessorPool <em>Processor Pool</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.ProcessorPool
	 * @generated
	 */
	public Adapter createProcessorPoolAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.StorageLevel <em>Storage Level</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.StorageLevel
	 * @generated
	 */
	public Adapter createStorageLevelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.CentralStorage <em>Central Storage</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.CentralStorage
	 * @generated
	 */
	public Adapter createCentralStorageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.ExpandedStorage <em>Expanded Storage</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.ExpandedStorage
	 * @generated
	 */
	public Adapter createExpandedStorageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.SharedExpandedStorage <em>Shared Expanded Storage</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.SharedExpandedStorage
	 * @generated
	 */
	public Adapter createSharedExpandedStorageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.RemoteStorage <em>Remote Storage</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.RemoteStorage
	 * @generated
	 */
	public Adapter createRemoteStorageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.PagingSpace <em>Paging Space</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.PagingSpace
	 * @generated
	 */
	public Adapter createPagingSpaceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.PagingVolume <em>Paging Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.PagingVolume
	 * @generated
	 */
	public Adapter createPagingVolumeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.EckdVolume <em>Eckd Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.EckdVolume
	 * @generated
	 */
	public Adapter createEckdVolumeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.FbaVolume <em>Fba Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.FbaVolume
	 * @generated
	 */
	public Adapter createFbaVolumeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.FlashVolume <em>Flash Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.FlashVolume
	 * @generated
	 */
	public Adapter createFlashVolumeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.ChannelPath <em>Channel Path</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.ChannelPath
	 * @generated
	 */
	public Adapter createChannelPathAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.NetworkAdapter <em>Network Adapter</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.NetworkAdapter
	 * @generated
	 */
	public Adapter createNetworkAdapterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.VirtualSwitch <em>Virtual Switch</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.VirtualSwitch
	 * @generated
	 */
	public Adapter createVirtualSwitchAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.RealDevice <em>Real Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.RealDevice
	 * @generated
	 */
	public Adapter createRealDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.Link
	 * @generated
	 */
	public Adapter createLinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.IsfcLink <em>Isfc Link</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.IsfcLink
	 * @generated
	 */
	public Adapter createIsfcLinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.FctcDevice <em>Fctc Device</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.FctcDevice
	 * @generated
	 */
	public Adapter createFctcDeviceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.EthernetLink <em>Ethernet Link</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.EthernetLink
	 * @generated
	 */
	public Adapter createEthernetLinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.NumaLink <em>Numa Link</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.NumaLink
	 * @generated
	 */
	public Adapter createNumaLinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.ReplicationLink <em>Replication Link</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.ReplicationLink
	 * @generated
	 */
	public Adapter createReplicationLinkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.Datastore <em>Datastore</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.Datastore
	 * @generated
	 */
	public Adapter createDatastoreAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.Licence <em>Licence</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.Licence
	 * @generated
	 */
	public Adapter createLicenceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.Guest <em>Guest</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.Guest
	 * @generated
	 */
	public Adapter createGuestAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.ServiceLevel <em>Service Level</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.ServiceLevel
	 * @generated
	 */
	public Adapter createServiceLevelAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.ZvmTraits <em>Zvm Traits</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.ZvmTraits
	 * @generated
	 */
	public Adapter createZvmTraitsAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.MemoryProfile <em>Memory Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.MemoryProfile
	 * @generated
	 */
	public Adapter createMemoryProfileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.WorkingSetProfile <em>Working Set Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.WorkingSetProfile
	 * @generated
	 */
	public Adapter createWorkingSetProfileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.PopulationProfile <em>Population Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.PopulationProfile
	 * @generated
	 */
	public Adapter createPopulationProfileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.PagePopulation <em>Page Population</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.PagePopulation
	 * @generated
	 */
	public Adapter createPagePopulationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.CurveProfile <em>Curve Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.CurveProfile
	 * @generated
	 */
	public Adapter createCurveProfileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.CurvePoint <em>Curve Point</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.CurvePoint
	 * @generated
	 */
	public Adapter createCurvePointAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.DiskPath <em>Disk Path</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.DiskPath
	 * @generated
	 */
	public Adapter createDiskPathAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.DedicatedEckdDisk <em>Dedicated Eckd Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.DedicatedEckdDisk
	 * @generated
	 */
	public Adapter createDedicatedEckdDiskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.Minidisk <em>Minidisk</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.Minidisk
	 * @generated
	 */
	public Adapter createMinidiskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.DedicatedFcpDisk <em>Dedicated Fcp Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.DedicatedFcpDisk
	 * @generated
	 */
	public Adapter createDedicatedFcpDiskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.BlockIoDisk <em>Block Io Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.BlockIoDisk
	 * @generated
	 */
	public Adapter createBlockIoDiskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.VirtualSanDisk <em>Virtual San Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.VirtualSanDisk
	 * @generated
	 */
	public Adapter createVirtualSanDiskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.IscsiDisk <em>Iscsi Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.IscsiDisk
	 * @generated
	 */
	public Adapter createIscsiDiskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.VirtualDisk <em>Virtual Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.VirtualDisk
	 * @generated
	 */
	public Adapter createVirtualDiskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.NetworkInterface <em>Network Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.NetworkInterface
	 * @generated
	 */
	public Adapter createNetworkInterfaceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.TcpPeers <em>Tcp Peers</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.TcpPeers
	 * @generated
	 */
	public Adapter createTcpPeersAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.PlacementRule <em>Placement Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.PlacementRule
	 * @generated
	 */
	public Adapter createPlacementRuleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.AssumptionOverride <em>Assumption Override</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.AssumptionOverride
	 * @generated
	 */
	public Adapter createAssumptionOverrideAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.Study <em>Study</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.Study
	 * @generated
	 */
	public Adapter createStudyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.MethodChoice <em>Method Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.MethodChoice
	 * @generated
	 */
	public Adapter createMethodChoiceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.Parameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.Parameter
	 * @generated
	 */
	public Adapter createParameterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.ImportRecord <em>Import Record</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.ImportRecord
	 * @generated
	 */
	public Adapter createImportRecordAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.Diagram <em>Diagram</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.Diagram
	 * @generated
	 */
	public Adapter createDiagramAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.DiagramNode <em>Diagram Node</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.DiagramNode
	 * @generated
	 */
	public Adapter createDiagramNodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.DiagramConnection <em>Diagram Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.DiagramConnection
	 * @generated
	 */
	public Adapter createDiagramConnectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.BendPoint <em>Bend Point</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.BendPoint
	 * @generated
	 */
	public Adapter createBendPointAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.portolan.model.DiagramNote <em>Diagram Note</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.portolan.model.DiagramNote
	 * @generated
	 */
	public Adapter createDiagramNoteAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //PortolanAdapterFactory
