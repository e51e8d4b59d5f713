/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.portolan.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PortolanFactoryImpl extends EFactoryImpl implements PortolanFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static PortolanFactory init() {
		try {
			PortolanFactory thePortolanFactory = (PortolanFactory)EPackage.Registry.INSTANCE.getEFactory(PortolanPackage.eNS_URI);
			if (thePortolanFactory != null) {
				return thePortolanFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new PortolanFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PortolanFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case PortolanPackage.INSTALLATION: return createInstallation();
			case PortolanPackage.CLUSTER: return createCluster();
			case PortolanPackage.RELOCATION_DOMAIN: return createRelocationDomain();
			case PortolanPackage.SWITCH: return createSwitch();
			case PortolanPackage.HOST: return createHost();
			case PortolanPackage.PROCESSOR_POOL: return createProcessorPool();
			case PortolanPackage.CENTRAL_STORAGE: return createCentralStorage();
			case PortolanPackage.EXPANDED_STORAGE: return createExpandedStorage();
			case PortolanPackage.SHARED_EXPANDED_STORAGE: return createSharedExpandedStorage();
			case PortolanPackage.REMOTE_STORAGE: return createRemoteStorage();
			case PortolanPackage.PAGING_SPACE: return createPagingSpace();
			case PortolanPackage.ECKD_VOLUME: return createEckdVolume();
			case PortolanPackage.FBA_VOLUME: return createFbaVolume();
			case PortolanPackage.FLASH_VOLUME: return createFlashVolume();
			case PortolanPackage.CHANNEL_PATH: return createChannelPath();
			case PortolanPackage.NETWORK_ADAPTER: return createNetworkAdapter();
			case PortolanPackage.VIRTUAL_SWITCH: return createVirtualSwitch();
			case PortolanPackage.REAL_DEVICE: return createRealDevice();
			case PortolanPackage.ISFC_LINK: return createIsfcLink();
			case PortolanPackage.FCTC_DEVICE: return createFctcDevice();
			case PortolanPackage.ETHERNET_LINK: return createEthernetLink();
			case PortolanPackage.NUMA_LINK: return createNumaLink();
			case PortolanPackage.REPLICATION_LINK: return createReplicationLink();
			case PortolanPackage.DATASTORE: return createDatastore();
			case PortolanPackage.LICENCE: return createLicence();
			case PortolanPackage.GUEST: return createGuest();
			case PortolanPackage.SERVICE_LEVEL: return createServiceLevel();
			case PortolanPackage.ZVM_TRAITS: return createZvmTraits();
			case PortolanPackage.WORKING_SET_PROFILE: return createWorkingSetProfile();
			case PortolanPackage.POPULATION_PROFILE: return createPopulationProfile();
			case PortolanPackage.PAGE_POPULATION: return createPagePopulation();
			case PortolanPackage.CURVE_PROFILE: return createCurveProfile();
			case PortolanPackage.CURVE_POINT: return createCurvePoint();
			case PortolanPackage.DEDICATED_ECKD_DISK: return createDedicatedEckdDisk();
			case PortolanPackage.MINIDISK: return createMinidisk();
			case PortolanPackage.DEDICATED_FCP_DISK: return createDedicatedFcpDisk();
			case PortolanPackage.BLOCK_IO_DISK: return createBlockIoDisk();
			case PortolanPackage.VIRTUAL_SAN_DISK: return createVirtualSanDisk();
			case PortolanPackage.ISCSI_DISK: return createIscsiDisk();
			case PortolanPackage.VIRTUAL_DISK: return createVirtualDisk();
			case PortolanPackage.NETWORK_INTERFACE: return createNetworkInterface();
			case PortolanPackage.TCP_PEERS: return createTcpPeers();
			case PortolanPackage.PLACEMENT_RULE: return createPlacementRule();
			case PortolanPackage.ASSUMPTION_OVERRIDE: return createAssumptionOverride();
			case PortolanPackage.STUDY: return createStudy();
			case PortolanPackage.METHOD_CHOICE: return createMethodChoice();
			case PortolanPackage.PARAMETER: return createParameter();
			case PortolanPackage.IMPORT_RECORD: return createImportRecord();
			case PortolanPackage.DIAGRAM: return createDiagram();
			case PortolanPackage.DIAGRAM_NODE: return createDiagramNode();
			case PortolanPackage.DIAGRAM_CONNECTION: return createDiagramConnection();
			case PortolanPackage.BEND_POINT: return createBendPoint();
			case PortolanPackage.DIAGRAM_NOTE: return createDiagramNote();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case PortolanPackage.CLUSTER_KIND:
				return createClusterKindFromString(eDataType, initialValue);
			case PortolanPackage.HYPERVISOR_KIND:
				return createHypervisorKindFromString(eDataType, initialValue);
			case PortolanPackage.PROCESSOR_KIND:
				return createProcessorKindFromString(eDataType, initialValue);
			case PortolanPackage.POWER_STATE:
				return createPowerStateFromString(eDataType, initialValue);
			case PortolanPackage.GUEST_CLASS:
				return createGuestClassFromString(eDataType, initialValue);
			case PortolanPackage.ACCESS_PATTERN:
				return createAccessPatternFromString(eDataType, initialValue);
			case PortolanPackage.SHARE_KIND:
				return createShareKindFromString(eDataType, initialValue);
			case PortolanPackage.LIMIT_KIND:
				return createLimitKindFromString(eDataType, initialValue);
			case PortolanPackage.CHANNEL_KIND:
				return createChannelKindFromString(eDataType, initialValue);
			case PortolanPackage.ADAPTER_KIND:
				return createAdapterKindFromString(eDataType, initialValue);
			case PortolanPackage.INTERFACE_KIND:
				return createInterfaceKindFromString(eDataType, initialValue);
			case PortolanPackage.DATASTORE_KIND:
				return createDatastoreKindFromString(eDataType, initialValue);
			case PortolanPackage.RESTART_PRIORITY:
				return createRestartPriorityFromString(eDataType, initialValue);
			case PortolanPackage.PLACEMENT_RULE_KIND:
				return createPlacementRuleKindFromString(eDataType, initialValue);
			case PortolanPackage.STUDY_KIND:
				return createStudyKindFromString(eDataType, initialValue);
			case PortolanPackage.MINIDISK_MODE:
				return createMinidiskModeFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case PortolanPackage.CLUSTER_KIND:
				return convertClusterKindToString(eDataType, instanceValue);
			case PortolanPackage.HYPERVISOR_KIND:
				return convertHypervisorKindToString(eDataType, instanceValue);
			case PortolanPackage.PROCESSOR_KIND:
				return convertProcessorKindToString(eDataType, instanceValue);
			case PortolanPackage.POWER_STATE:
				return convertPowerStateToString(eDataType, instanceValue);
			case PortolanPackage.GUEST_CLASS:
				return convertGuestClassToString(eDataType, instanceValue);
			case PortolanPackage.ACCESS_PATTERN:
				return convertAccessPatternToString(eDataType, instanceValue);
			case PortolanPackage.SHARE_KIND:
				return convertShareKindToString(eDataType, instanceValue);
			case PortolanPackage.LIMIT_KIND:
				return convertLimitKindToString(eDataType, instanceValue);
			case PortolanPackage.CHANNEL_KIND:
				return convertChannelKindToString(eDataType, instanceValue);
			case PortolanPackage.ADAPTER_KIND:
				return convertAdapterKindToString(eDataType, instanceValue);
			case PortolanPackage.INTERFACE_KIND:
				return convertInterfaceKindToString(eDataType, instanceValue);
			case PortolanPackage.DATASTORE_KIND:
				return convertDatastoreKindToString(eDataType, instanceValue);
			case PortolanPackage.RESTART_PRIORITY:
				return convertRestartPriorityToString(eDataType, instanceValue);
			case PortolanPackage.PLACEMENT_RULE_KIND:
				return convertPlacementRuleKindToString(eDataType, instanceValue);
			case PortolanPackage.STUDY_KIND:
				return convertStudyKindToString(eDataType, instanceValue);
			case PortolanPackage.MINIDISK_MODE:
				return convertMinidiskModeToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Installation createInstallation() {
		InstallationImpl installation = new InstallationImpl();
		return installation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cluster createCluster() {
		ClusterImpl cluster = new ClusterImpl();
		return cluster;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RelocationDomain createRelocationDomain() {
		RelocationDomainImpl relocationDomain = new RelocationDomainImpl();
		return relocationDomain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Switch createSwitch() {
		SwitchImpl switch_ = new SwitchImpl();
		return switch_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host createHost() {
		HostImpl host = new HostImpl();
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProcessorPool createProcessorPool() {
		ProcessorPoolImpl processorPool = new ProcessorPoolImpl();
		return processorPool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CentralStorage createCentralStorage() {
		CentralStorageImpl centralStorage = new CentralStorageImpl();
		return centralStorage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExpandedStorage createExpandedStorage() {
		ExpandedStorageImpl expandedStorage = new ExpandedStorageImpl();
		return expandedStorage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SharedExpandedStorage createSharedExpandedStorage() {
		SharedExpandedStorageImpl sharedExpandedStorage = new SharedExpandedStorageImpl();
		return sharedExpandedStorage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RemoteStorage createRemoteStorage() {
		RemoteStorageImpl remoteStorage = new RemoteStorageImpl();
		return remoteStorage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PagingSpace createPagingSpace() {
		PagingSpaceImpl pagingSpace = new PagingSpaceImpl();
		return pagingSpace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EckdVolume createEckdVolume() {
		EckdVolumeImpl eckdVolume = new EckdVolumeImpl();
		return eckdVolume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FbaVolume createFbaVolume() {
		FbaVolumeImpl fbaVolume = new FbaVolumeImpl();
		return fbaVolume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FlashVolume createFlashVolume() {
		FlashVolumeImpl flashVolume = new FlashVolumeImpl();
		return flashVolume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChannelPath createChannelPath() {
		ChannelPathImpl channelPath = new ChannelPathImpl();
		return channelPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkAdapter createNetworkAdapter() {
		NetworkAdapterImpl networkAdapter = new NetworkAdapterImpl();
		return networkAdapter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtualSwitch createVirtualSwitch() {
		VirtualSwitchImpl virtualSwitch = new VirtualSwitchImpl();
		return virtualSwitch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RealDevice createRealDevice() {
		RealDeviceImpl realDevice = new RealDeviceImpl();
		return realDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IsfcLink createIsfcLink() {
		IsfcLinkImpl isfcLink = new IsfcLinkImpl();
		return isfcLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FctcDevice createFctcDevice() {
		FctcDeviceImpl fctcDevice = new FctcDeviceImpl();
		return fctcDevice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EthernetLink createEthernetLink() {
		EthernetLinkImpl ethernetLink = new EthernetLinkImpl();
		return ethernetLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumaLink createNumaLink() {
		NumaLinkImpl numaLink = new NumaLinkImpl();
		return numaLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReplicationLink createReplicationLink() {
		ReplicationLinkImpl replicationLink = new ReplicationLinkImpl();
		return replicationLink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Datastore createDatastore() {
		DatastoreImpl datastore = new DatastoreImpl();
		return datastore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Licence createLicence() {
		LicenceImpl licence = new LicenceImpl();
		return licence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Guest createGuest() {
		GuestImpl guest = new GuestImpl();
		return guest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceLevel createServiceLevel() {
		ServiceLevelImpl serviceLevel = new ServiceLevelImpl();
		return serviceLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZvmTraits createZvmTraits() {
		ZvmTraitsImpl zvmTraits = new ZvmTraitsImpl();
		return zvmTraits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkingSetProfile createWorkingSetProfile() {
		WorkingSetProfileImpl workingSetProfile = new WorkingSetProfileImpl();
		return workingSetProfile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PopulationProfile createPopulationProfile() {
		PopulationProfileImpl populationProfile = new PopulationProfileImpl();
		return populationProfile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PagePopulation createPagePopulation() {
		PagePopulationImpl pagePopulation = new PagePopulationImpl();
		return pagePopulation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CurveProfile createCurveProfile() {
		CurveProfileImpl curveProfile = new CurveProfileImpl();
		return curveProfile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CurvePoint createCurvePoint() {
		CurvePointImpl curvePoint = new CurvePointImpl();
		return curvePoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DedicatedEckdDisk createDedicatedEckdDisk() {
		DedicatedEckdDiskImpl dedicatedEckdDisk = new DedicatedEckdDiskImpl();
		return dedicatedEckdDisk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Minidisk createMinidisk() {
		MinidiskImpl minidisk = new MinidiskImpl();
		return minidisk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DedicatedFcpDisk createDedicatedFcpDisk() {
		DedicatedFcpDiskImpl dedicatedFcpDisk = new DedicatedFcpDiskImpl();
		return dedicatedFcpDisk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BlockIoDisk createBlockIoDisk() {
		BlockIoDiskImpl blockIoDisk = new BlockIoDiskImpl();
		return blockIoDisk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtualSanDisk createVirtualSanDisk() {
		VirtualSanDiskImpl virtualSanDisk = new VirtualSanDiskImpl();
		return virtualSanDisk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IscsiDisk createIscsiDisk() {
		IscsiDiskImpl iscsiDisk = new IscsiDiskImpl();
		return iscsiDisk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VirtualDisk createVirtualDisk() {
		VirtualDiskImpl virtualDisk = new VirtualDiskImpl();
		return virtualDisk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkInterface createNetworkInterface() {
		NetworkInterfaceImpl networkInterface = new NetworkInterfaceImpl();
		return networkInterface;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TcpPeers createTcpPeers() {
		TcpPeersImpl tcpPeers = new TcpPeersImpl();
		return tcpPeers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlacementRule createPlacementRule() {
		PlacementRuleImpl placementRule = new PlacementRuleImpl();
		return placementRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssumptionOverride createAssumptionOverride() {
		AssumptionOverrideImpl assumptionOverride = new AssumptionOverrideImpl();
		return assumptionOverride;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Study createStudy() {
		StudyImpl study = new StudyImpl();
		return study;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MethodChoice createMethodChoice() {
		MethodChoiceImpl methodChoice = new MethodChoiceImpl();
		return methodChoice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Parameter createParameter() {
		ParameterImpl parameter = new ParameterImpl();
		return parameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImportRecord createImportRecord() {
		ImportRecordImpl importRecord = new ImportRecordImpl();
		return importRecord;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Diagram createDiagram() {
		DiagramImpl diagram = new DiagramImpl();
		return diagram;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiagramNode createDiagramNode() {
		DiagramNodeImpl diagramNode = new DiagramNodeImpl();
		return diagramNode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiagramConnection createDiagramConnection() {
		DiagramConnectionImpl diagramConnection = new DiagramConnectionImpl();
		return diagramConnection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BendPoint createBendPoint() {
		BendPointImpl bendPoint = new BendPointImpl();
		return bendPoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiagramNote createDiagramNote() {
		DiagramNoteImpl diagramNote = new DiagramNoteImpl();
		return diagramNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ClusterKind createClusterKindFromString(EDataType eDataType, String initialValue) {
		ClusterKind result = ClusterKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertClusterKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HypervisorKind createHypervisorKindFromString(EDataType eDataType, String initialValue) {
		HypervisorKind result = HypervisorKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHypervisorKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProcessorKind createProcessorKindFromString(EDataType eDataType, String initialValue) {
		ProcessorKind result = ProcessorKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProcessorKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PowerState createPowerStateFromString(EDataType eDataType, String initialValue) {
		PowerState result = PowerState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPowerStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GuestClass createGuestClassFromString(EDataType eDataType, String initialValue) {
		GuestClass result = GuestClass.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGuestClassToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AccessPattern createAccessPatternFromString(EDataType eDataType, String initialValue) {
		AccessPattern result = AccessPattern.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAccessPatternToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ShareKind createShareKindFromString(EDataType eDataType, String initialValue) {
		ShareKind result = ShareKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertShareKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LimitKind createLimitKindFromString(EDataType eDataType, String initialValue) {
		LimitKind result = LimitKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLimitKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChannelKind createChannelKindFromString(EDataType eDataType, String initialValue) {
		ChannelKind result = ChannelKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChannelKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AdapterKind createAdapterKindFromString(EDataType eDataType, String initialValue) {
		AdapterKind result = AdapterKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAdapterKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InterfaceKind createInterfaceKindFromString(EDataType eDataType, String initialValue) {
		InterfaceKind result = InterfaceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInterfaceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DatastoreKind createDatastoreKindFromString(EDataType eDataType, String initialValue) {
		DatastoreKind result = DatastoreKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDatastoreKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RestartPriority createRestartPriorityFromString(EDataType eDataType, String initialValue) {
		RestartPriority result = RestartPriority.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRestartPriorityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlacementRuleKind createPlacementRuleKindFromString(EDataType eDataType, String initialValue) {
		PlacementRuleKind result = PlacementRuleKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlacementRuleKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StudyKind createStudyKindFromString(EDataType eDataType, String initialValue) {
		StudyKind result = StudyKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStudyKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MinidiskMode createMinidiskModeFromString(EDataType eDataType, String initialValue) {
		MinidiskMode result = MinidiskMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMinidiskModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PortolanPackage getPortolanPackage() {
		return (PortolanPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static PortolanPackage getPackage() {
		return PortolanPackage.eINSTANCE;
	}

} //PortolanFactoryImpl
