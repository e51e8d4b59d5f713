/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.portolan.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.portolan.model.PortolanPackage
 * @generated
 */
public class PortolanSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static PortolanPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PortolanSwitch() {
		if (modelPackage == null) {
			modelPackage = PortolanPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case PortolanPackage.ELEMENT: {
				Element element = (Element)theEObject;
				T result = caseElement(element);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.NAMED_ELEMENT: {
				NamedElement namedElement = (NamedElement)theEObject;
				T result = caseNamedElement(namedElement);
				if (result == null) result = caseElement(namedElement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.NODE: {
				Node node = (Node)theEObject;
				T result = caseNode(node);
				if (result == null) result = caseNamedElement(node);
				if (result == null) result = caseElement(node);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.INSTALLATION: {
				Installation installation = (Installation)theEObject;
				T result = caseInstallation(installation);
				if (result == null) result = caseNamedElement(installation);
				if (result == null) result = caseElement(installation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.CLUSTER: {
				Cluster cluster = (Cluster)theEObject;
				T result = caseCluster(cluster);
				if (result == null) result = caseNamedElement(cluster);
				if (result == null) result = caseElement(cluster);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.RELOCATION_DOMAIN: {
				RelocationDomain relocationDomain = (RelocationDomain)theEObject;
				T result = caseRelocationDomain(relocationDomain);
				if (result == null) result = caseNamedElement(relocationDomain);
				if (result == null) result = caseElement(relocationDomain);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.SWITCH: {
				org.portolan.model.Switch switch_ = (org.portolan.model.Switch)theEObject;
				T result = caseSwitch(switch_);
				if (result == null) result = caseNode(switch_);
				if (result == null) result = caseNamedElement(switch_);
				if (result == null) result = caseElement(switch_);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.HOST: {
				Host host = (Host)theEObject;
				T result = caseHost(host);
				if (result == null) result = caseNode(host);
				if (result == null) result = caseNamedElement(host);
				if (result == null) result = caseElement(host);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.PROCESSOR_POOL: {
				ProcessorPool processorPool = (ProcessorPool)theEObject;
				T result = caseProcessorPool(processorPool);
				if (result == null) result = caseElement(processorPool);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.STORAGE_LEVEL: {
				StorageLevel storageLevel = (StorageLevel)theEObject;
				T result = caseStorageLevel(storageLevel);
				if (result == null) result = caseNamedElement(storageLevel);
				if (result == null) result = caseElement(storageLevel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.CENTRAL_STORAGE: {
				CentralStorage centralStorage = (CentralStorage)theEObject;
				T result = caseCentralStorage(centralStorage);
				if (result == null) result = caseStorageLevel(centralStorage);
				if (result == null) result = caseNamedElement(centralStorage);
				if (result == null) result = caseElement(centralStorage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.EXPANDED_STORAGE: {
				ExpandedStorage expandedStorage = (ExpandedStorage)theEObject;
				T result = caseExpandedStorage(expandedStorage);
				if (result == null) result = caseStorageLevel(expandedStorage);
				if (result == null) result = caseNamedElement(expandedStorage);
				if (result == null) result = caseElement(expandedStorage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.SHARED_EXPANDED_STORAGE: {
				SharedExpandedStorage sharedExpandedStorage = (SharedExpandedStorage)theEObject;
				T result = caseSharedExpandedStorage(sharedExpandedStorage);
				if (result == null) result = caseNamedElement(sharedExpandedStorage);
				if (result == null) result = caseElement(sharedExpandedStorage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.REMOTE_STORAGE: {
				RemoteStorage remoteStorage = (RemoteStorage)theEObject;
				T result = caseRemoteStorage(remoteStorage);
				if (result == null) result = caseStorageLevel(remoteStorage);
				if (result == null) result = caseNamedElement(remoteStorage);
				if (result == null) result = caseElement(remoteStorage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.PAGING_SPACE: {
				PagingSpace pagingSpace = (PagingSpace)theEObject;
				T result = casePagingSpace(pagingSpace);
				if (result == null) result = caseStorageLevel(pagingSpace);
				if (result == null) result = caseNamedElement(pagingSpace);
				if (result == null) result = caseElement(pagingSpace);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.PAGING_VOLUME: {
				PagingVolume pagingVolume = (PagingVolume)theEObject;
				T result = casePagingVolume(pagingVolume);
				if (result == null) result = caseNamedElement(pagingVolume);
				if (result == null) result = caseElement(pagingVolume);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.ECKD_VOLUME: {
				EckdVolume eckdVolume = (EckdVolume)theEObject;
				T result = caseEckdVolume(eckdVolume);
				if (result == null) result = casePagingVolume(eckdVolume);
				if (result == null) result = caseNamedElement(eckdVolume);
				if (result == null) result = caseElement(eckdVolume);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.FBA_VOLUME: {
				FbaVolume fbaVolume = (FbaVolume)theEObject;
				T result = caseFbaVolume(fbaVolume);
				if (result == null) result = casePagingVolume(fbaVolume);
				if (result == null) result = caseNamedElement(fbaVolume);
				if (result == null) result = caseElement(fbaVolume);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.FLASH_VOLUME: {
				FlashVolume flashVolume = (FlashVolume)theEObject;
				T result = caseFlashVolume(flashVolume);
				if (result == null) result = casePagingVolume(flashVolume);
				if (result == null) result = caseNamedElement(flashVolume);
				if (result == null) result = caseElement(flashVolume);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.CHANNEL_PATH: {
				ChannelPath channelPath = (ChannelPath)theEObject;
				T result = caseChannelPath(channelPath);
				if (result == null) result = caseNamedElement(channelPath);
				if (result == null) result = caseElement(channelPath);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.NETWORK_ADAPTER: {
				NetworkAdapter networkAdapter = (NetworkAdapter)theEObject;
				T result = caseNetworkAdapter(networkAdapter);
				if (result == null) result = caseNamedElement(networkAdapter);
				if (result == null) result = caseElement(networkAdapter);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.VIRTUAL_SWITCH: {
				VirtualSwitch virtualSwitch = (VirtualSwitch)theEObject;
				T result = caseVirtualSwitch(virtualSwitch);
				if (result == null) result = caseNamedElement(virtualSwitch);
				if (result == null) result = caseElement(virtualSwitch);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.REAL_DEVICE: {
				RealDevice realDevice = (RealDevice)theEObject;
				T result = caseRealDevice(realDevice);
				if (result == null) result = caseNamedElement(realDevice);
				if (result == null) result = caseElement(realDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.LINK: {
				Link link = (Link)theEObject;
				T result = caseLink(link);
				if (result == null) result = caseNamedElement(link);
				if (result == null) result = caseElement(link);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.ISFC_LINK: {
				IsfcLink isfcLink = (IsfcLink)theEObject;
				T result = caseIsfcLink(isfcLink);
				if (result == null) result = caseLink(isfcLink);
				if (result == null) result = caseNamedElement(isfcLink);
				if (result == null) result = caseElement(isfcLink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.FCTC_DEVICE: {
				FctcDevice fctcDevice = (FctcDevice)theEObject;
				T result = caseFctcDevice(fctcDevice);
				if (result == null) result = caseElement(fctcDevice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.ETHERNET_LINK: {
				EthernetLink ethernetLink = (EthernetLink)theEObject;
				T result = caseEthernetLink(ethernetLink);
				if (result == null) result = caseLink(ethernetLink);
				if (result == null) result = caseNamedElement(ethernetLink);
				if (result == null) result = caseElement(ethernetLink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.NUMA_LINK: {
				NumaLink numaLink = (NumaLink)theEObject;
				T result = caseNumaLink(numaLink);
				if (result == null) result = caseLink(numaLink);
				if (result == null) result = caseNamedElement(numaLink);
				if (result == null) result = caseElement(numaLink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.REPLICATION_LINK: {
				ReplicationLink replicationLink = (ReplicationLink)theEObject;
				T result = caseReplicationLink(replicationLink);
				if (result == null) result = caseLink(replicationLink);
				if (result == null) result = caseNamedElement(replicationLink);
				if (result == null) result = caseElement(replicationLink);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.DATASTORE: {
				Datastore datastore = (Datastore)theEObject;
				T result = caseDatastore(datastore);
				if (result == null) result = caseNamedElement(datastore);
				if (result == null) result = caseElement(datastore);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.LICENCE: {
				Licence licence = (Licence)theEObject;
				T result = caseLicence(licence);
				if (result == null) result = caseNamedElement(licence);
				if (result == null) result = caseElement(licence);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.GUEST: {
				Guest guest = (Guest)theEObject;
				T result = caseGuest(guest);
				if (result == null) result = caseNamedElement(guest);
				if (result == null) result = caseElement(guest);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.SERVICE_LEVEL: {
				ServiceLevel serviceLevel = (ServiceLevel)theEObject;
				T result = caseServiceLevel(serviceLevel);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.ZVM_TRAITS: {
				ZvmTraits zvmTraits = (ZvmTraits)theEObject;
				T result = caseZvmTraits(zvmTraits);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.MEMORY_PROFILE: {
				MemoryProfile memoryProfile = (MemoryProfile)theEObject;
				T result = caseMemoryProfile(memoryProfile);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.WORKING_SET_PROFILE: {
				WorkingSetProfile workingSetProfile = (WorkingSetProfile)theEObject;
				T result = caseWorkingSetProfile(workingSetProfile);
				if (result == null) result = caseMemoryProfile(workingSetProfile);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.POPULATION_PROFILE: {
				PopulationProfile populationProfile = (PopulationProfile)theEObject;
				T result = casePopulationProfile(populationProfile);
				if (result == null) result = caseMemoryProfile(populationProfile);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.PAGE_POPULATION: {
				PagePopulation pagePopulation = (PagePopulation)theEObject;
				T result = casePagePopulation(pagePopulation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.CURVE_PROFILE: {
				CurveProfile curveProfile = (CurveProfile)theEObject;
				T result = caseCurveProfile(curveProfile);
				if (result == null) result = caseMemoryProfile(curveProfile);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.CURVE_POINT: {
				CurvePoint curvePoint = (CurvePoint)theEObject;
				T result = caseCurvePoint(curvePoint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.DISK_PATH: {
				DiskPath diskPath = (DiskPath)theEObject;
				T result = caseDiskPath(diskPath);
				if (result == null) result = caseNamedElement(diskPath);
				if (result == null) result = caseElement(diskPath);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.DEDICATED_ECKD_DISK: {
				DedicatedEckdDisk dedicatedEckdDisk = (DedicatedEckdDisk)theEObject;
				T result = caseDedicatedEckdDisk(dedicatedEckdDisk);
				if (result == null) result = caseDiskPath(dedicatedEckdDisk);
				if (result == null) result = caseNamedElement(dedicatedEckdDisk);
				if (result == null) result = caseElement(dedicatedEckdDisk);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.MINIDISK: {
				Minidisk minidisk = (Minidisk)theEObject;
				T result = caseMinidisk(minidisk);
				if (result == null) result = caseDiskPath(minidisk);
				if (result == null) result = caseNamedElement(minidisk);
				if (result == null) result = caseElement(minidisk);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.DEDICATED_FCP_DISK: {
				DedicatedFcpDisk dedicatedFcpDisk = (DedicatedFcpDisk)theEObject;
				T result = caseDedicatedFcpDisk(dedicatedFcpDisk);
				if (result == null) result = caseDiskPath(dedicatedFcpDisk);
				if (result == null) result = caseNamedElement(dedicatedFcpDisk);
				if (result == null) result = caseElement(dedicatedFcpDisk);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.BLOCK_IO_DISK: {
				BlockIoDisk blockIoDisk = (BlockIoDisk)theEObject;
				T result = caseBlockIoDisk(blockIoDisk);
				if (result == null) result = caseDiskPath(blockIoDisk);
				if (result == null) result = caseNamedElement(blockIoDisk);
				if (result == null) result = caseElement(blockIoDisk);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.VIRTUAL_SAN_DISK: {
				VirtualSanDisk virtualSanDisk = (VirtualSanDisk)theEObject;
				T result = caseVirtualSanDisk(virtualSanDisk);
				if (result == null) result = caseDiskPath(virtualSanDisk);
				if (result == null) result = caseNamedElement(virtualSanDisk);
				if (result == null) result = caseElement(virtualSanDisk);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.ISCSI_DISK: {
				IscsiDisk iscsiDisk = (IscsiDisk)theEObject;
				T result = caseIscsiDisk(iscsiDisk);
				if (result == null) result = caseDiskPath(iscsiDisk);
				if (result == null) result = caseNamedElement(iscsiDisk);
				if (result == null) result = caseElement(iscsiDisk);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.VIRTUAL_DISK: {
				VirtualDisk virtualDisk = (VirtualDisk)theEObject;
				T result = caseVirtualDisk(virtualDisk);
				if (result == null) result = caseDiskPath(virtualDisk);
				if (result == null) result = caseNamedElement(virtualDisk);
				if (result == null) result = caseElement(virtualDisk);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.NETWORK_INTERFACE: {
				NetworkInterface networkInterface = (NetworkInterface)theEObject;
				T result = caseNetworkInterface(networkInterface);
				if (result == null) result = caseNamedElement(networkInterface);
				if (result == null) result = caseElement(networkInterface);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.TCP_PEERS: {
				TcpPeers tcpPeers = (TcpPeers)theEObject;
				T result = caseTcpPeers(tcpPeers);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.PLACEMENT_RULE: {
				PlacementRule placementRule = (PlacementRule)theEObject;
				T result = casePlacementRule(placementRule);
				if (result == null) result = caseNamedElement(placementRule);
				if (result == null) result = caseElement(placementRule);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.ASSUMPTION_OVERRIDE: {
				AssumptionOverride assumptionOverride = (AssumptionOverride)theEObject;
				T result = caseAssumptionOverride(assumptionOverride);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.STUDY: {
				Study study = (Study)theEObject;
				T result = caseStudy(study);
				if (result == null) result = caseNamedElement(study);
				if (result == null) result = caseElement(study);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.METHOD_CHOICE: {
				MethodChoice methodChoice = (MethodChoice)theEObject;
				T result = caseMethodChoice(methodChoice);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.PARAMETER: {
				Parameter parameter = (Parameter)theEObject;
				T result = caseParameter(parameter);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.IMPORT_RECORD: {
				ImportRecord importRecord = (ImportRecord)theEObject;
				T result = caseImportRecord(importRecord);
				if (result == null) result = caseElement(importRecord);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.DIAGRAM: {
				Diagram diagram = (Diagram)theEObject;
				T result = caseDiagram(diagram);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.DIAGRAM_NODE: {
				DiagramNode diagramNode = (DiagramNode)theEObject;
				T result = caseDiagramNode(diagramNode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.DIAGRAM_CONNECTION: {
				DiagramConnection diagramConnection = (DiagramConnection)theEObject;
				T result = caseDiagramConnection(diagramConnection);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.BEND_POINT: {
				BendPoint bendPoint = (BendPoint)theEObject;
				T result = caseBendPoint(bendPoint);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case PortolanPackage.DIAGRAM_NOTE: {
				DiagramNote diagramNote = (DiagramNote)theEObject;
				T result = caseDiagramNote(diagramNote);
				if (result == null) result = caseElement(diagramNote);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElement(Element object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Named Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNamedElement(NamedElement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNode(Node object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Installation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Installation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInstallation(Installation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cluster</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cluster</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCluster(Cluster object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Relocation Domain</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Relocation Domain</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRelocationDomain(RelocationDomain object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Switch</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Switch</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSwitch(org.portolan.model.Switch object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Host</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Host</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHost(Host object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Processor Pool</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Processor Pool</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProcessorPool(ProcessorPool object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Storage Level</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Storage Level</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStorageLevel(StorageLevel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Central Storage</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Central Storage</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCentralStorage(CentralStorage object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Expanded Storage</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Expanded Storage</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExpandedStorage(ExpandedStorage object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Shared Expanded Storage</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Shared Expanded Storage</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSharedExpandedStorage(SharedExpandedStorage object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Remote Storage</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Remote Storage</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRemoteStorage(RemoteStorage object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Paging Space</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Paging Space</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePagingSpace(PagingSpace object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Paging Volume</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Paging Volume</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePagingVolume(PagingVolume object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Eckd Volume</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Eckd Volume</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEckdVolume(EckdVolume object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fba Volume</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fba Volume</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFbaVolume(FbaVolume object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Flash Volume</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Flash Volume</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFlashVolume(FlashVolume object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Channel Path</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Channel Path</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChannelPath(ChannelPath object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Network Adapter</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Network Adapter</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNetworkAdapter(NetworkAdapter object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Virtual Switch</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Virtual Switch</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVirtualSwitch(VirtualSwitch object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Real Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Real Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRealDevice(RealDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Link</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Link</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLink(Link object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Isfc Link</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Isfc Link</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIsfcLink(IsfcLink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fctc Device</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fctc Device</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFctcDevice(FctcDevice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ethernet Link</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ethernet Link</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEthernetLink(EthernetLink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Numa Link</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Numa Link</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNumaLink(NumaLink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Replication Link</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Replication Link</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReplicationLink(ReplicationLink object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Datastore</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Datastore</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDatastore(Datastore object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Licence</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Licence</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLicence(Licence object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Guest</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Guest</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGuest(Guest object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Service Level</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Service Level</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseServiceLevel(ServiceLevel object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Zvm Traits</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Zvm Traits</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseZvmTraits(ZvmTraits object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Memory Profile</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Memory Profile</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMemoryProfile(MemoryProfile object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Working Set Profile</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Working Set Profile</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseWorkingSetProfile(WorkingSetProfile object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Population Profile</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Population Profile</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePopulationProfile(PopulationProfile object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Page Population</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Page Population</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePagePopulation(PagePopulation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Curve Profile</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Curve Profile</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCurveProfile(CurveProfile object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Curve Point</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Curve Point</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCurvePoint(CurvePoint object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disk Path</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disk Path</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiskPath(DiskPath object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dedicated Eckd Disk</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dedicated Eckd Disk</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDedicatedEckdDisk(DedicatedEckdDisk object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Minidisk</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Minidisk</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMinidisk(Minidisk object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dedicated Fcp Disk</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dedicated Fcp Disk</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDedicatedFcpDisk(DedicatedFcpDisk object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Block Io Disk</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Block Io Disk</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBlockIoDisk(BlockIoDisk object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Virtual San Disk</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Virtual San Disk</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVirtualSanDisk(VirtualSanDisk object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Iscsi Disk</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Iscsi Disk</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIscsiDisk(IscsiDisk object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Virtual Disk</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Virtual Disk</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVirtualDisk(VirtualDisk object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Network Interface</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Network Interface</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNetworkInterface(NetworkInterface object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tcp Peers</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tcp Peers</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTcpPeers(TcpPeers object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Placement Rule</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Placement Rule</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlacementRule(PlacementRule object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Assumption Override</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Assumption Override</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAssumptionOverride(AssumptionOverride object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Study</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Study</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStudy(Study object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Method Choice</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Method Choice</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMethodChoice(MethodChoice object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Parameter</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Parameter</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParameter(Parameter object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Import Record</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Import Record</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseImportRecord(ImportRecord object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Diagram</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Diagram</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiagram(Diagram object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Diagram Node</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Diagram Node</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiagramNode(DiagramNode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Diagram Connection</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Diagram Connection</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiagramConnection(DiagramConnection object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Bend Point</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Bend Point</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBendPoint(BendPoint object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Diagram Note</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Diagram Note</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDiagramNote(DiagramNote object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //PortolanSwitch
