/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.portolan.model.AccessPattern;
import org.portolan.model.AdapterKind;
import org.portolan.model.AssumptionOverride;
import org.portolan.model.BendPoint;
import org.portolan.model.BlockIoDisk;
import org.portolan.model.CentralStorage;
import org.portolan.model.ChannelKind;
import org.portolan.model.ChannelPath;
import org.portolan.model.Cluster;
import org.portolan.model.ClusterKind;
import org.portolan.model.CurvePoint;
import org.portolan.model.CurveProfile;
import org.portolan.model.Datastore;
import org.portolan.model.DatastoreKind;
import org.portolan.model.DedicatedEckdDisk;
import org.portolan.model.DedicatedFcpDisk;
import org.portolan.model.Diagram;
import org.portolan.model.DiagramConnection;
import org.portolan.model.DiagramNode;
import org.portolan.model.DiagramNote;
import org.portolan.model.DiskPath;
import org.portolan.model.EckdVolume;
import org.portolan.model.Element;
import org.portolan.model.EthernetLink;
import org.portolan.model.ExpandedStorage;
import org.portolan.model.FbaVolume;
import org.portolan.model.FctcDevice;
import org.portolan.model.FlashVolume;
import org.portolan.model.Guest;
import org.portolan.model.GuestClass;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.ImportRecord;
import org.portolan.model.Installation;
import org.portolan.model.InterfaceKind;
import org.portolan.model.IscsiDisk;
import org.portolan.model.IsfcLink;
import org.portolan.model.Licence;
import org.portolan.model.LimitKind;
import org.portolan.model.Link;
import org.portolan.model.MemoryProfile;
import org.portolan.model.MethodChoice;
import org.portolan.model.Minidisk;
import org.portolan.model.MinidiskMode;
import org.portolan.model.NamedElement;
import org.portolan.model.NetworkAdapter;
import org.portolan.model.NetworkInterface;
import org.portolan.model.Node;
import org.portolan.model.NumaLink;
import org.portolan.model.PagePopulation;
import org.portolan.model.PagingSpace;
import org.portolan.model.PagingVolume;
import org.portolan.model.Parameter;
import org.portolan.model.PlacementRule;
import org.portolan.model.PlacementRuleKind;
import org.portolan.model.PopulationProfile;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PortolanPackage;
import org.portolan.model.PowerState;
import org.portolan.model.ProcessorKind;
import org.portolan.model.ProcessorPool;
import org.portolan.model.RealDevice;
import org.portolan.model.RelocationDomain;
import org.portolan.model.RemoteStorage;
import org.portolan.model.ReplicationLink;
import org.portolan.model.RestartPriority;
import org.portolan.model.ServiceLevel;
import org.portolan.model.ShareKind;
import org.portolan.model.SharedExpandedStorage;
import org.portolan.model.StorageLevel;
import org.portolan.model.Study;
import org.portolan.model.StudyKind;
import org.portolan.model.Switch;
import org.portolan.model.TcpPeers;
import org.portolan.model.VirtualDisk;
import org.portolan.model.VirtualSanDisk;
import org.portolan.model.VirtualSwitch;
import org.portolan.model.WorkingSetProfile;
import org.portolan.model.ZvmTraits;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PortolanPackageImpl extends EPackageImpl implements PortolanPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass elementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass namedElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass nodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass installationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass clusterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass relocationDomainEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass switchEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hostEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass processorPoolEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass storageLevelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass centralStorageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expandedStorageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sharedExpandedStorageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass remoteStorageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pagingSpaceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pagingVolumeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass eckdVolumeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fbaVolumeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass flashVolumeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass channelPathEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass networkAdapterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass virtualSwitchEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass realDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass linkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass isfcLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fctcDeviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ethernetLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass numaLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass replicationLinkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass datastoreEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass licenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serviceLevelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass zvmTraitsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memoryProfileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass workingSetProfileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass populationProfileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pagePopulationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass curveProfileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass curvePointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskPathEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dedicatedEckdDiskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass minidiskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dedicatedFcpDiskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass blockIoDiskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass virtualSanDiskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass iscsiDiskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass virtualDiskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass networkInterfaceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tcpPeersEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass placementRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assumptionOverrideEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass studyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass methodChoiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parameterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass importRecordEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diagramEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diagramNodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diagramConnectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bendPointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diagramNoteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum clusterKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum hypervisorKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum processorKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum powerStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum guestClassEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum accessPatternEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum shareKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum limitKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum channelKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum adapterKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum interfaceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum datastoreKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum restartPriorityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum placementRuleKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum studyKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum minidiskModeEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.portolan.model.PortolanPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PortolanPackageImpl() {
		super(eNS_URI, PortolanFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link PortolanPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PortolanPackage init() {
		if (isInited) return (PortolanPackage)EPackage.Registry.INSTANCE.getEPackage(PortolanPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPortolanPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PortolanPackageImpl thePortolanPackage = registeredPortolanPackage instanceof PortolanPackageImpl ? (PortolanPackageImpl)registeredPortolanPackage : new PortolanPackageImpl();

		isInited = true;

		// Create package meta-data objects
		thePortolanPackage.createPackageContents();

		// Initialize created meta-data
		thePortolanPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePortolanPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PortolanPackage.eNS_URI, thePortolanPackage);
		return thePortolanPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElement() {
		return elementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Id() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNamedElement() {
		return namedElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_Name() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_Comment() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_Source() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNode() {
		return nodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInstallation() {
		return installationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInstallation_FormatVersion() {
		return (EAttribute)installationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstallation_Clusters() {
		return (EReference)installationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstallation_Switches() {
		return (EReference)installationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstallation_Links() {
		return (EReference)installationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstallation_Datastores() {
		return (EReference)installationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstallation_SharedVolumes() {
		return (EReference)installationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstallation_SharedExpandedStorages() {
		return (EReference)installationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstallation_UnplacedGuests() {
		return (EReference)installationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstallation_PlacementRules() {
		return (EReference)installationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstallation_Licences() {
		return (EReference)installationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstallation_Assumptions() {
		return (EReference)installationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstallation_Studies() {
		return (EReference)installationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstallation_Imports() {
		return (EReference)installationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstallation_Diagram() {
		return (EReference)installationEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCluster() {
		return clusterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_Kind() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_RelocationsPerHost() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_RelocationsPerLink() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_RelocationsPerStore() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_RelocationsPerCluster() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCluster_SpareHosts() {
		return (EAttribute)clusterEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCluster_Hosts() {
		return (EReference)clusterEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCluster_RelocationDomains() {
		return (EReference)clusterEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRelocationDomain() {
		return relocationDomainEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelocationDomain_Members() {
		return (EReference)relocationDomainEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSwitch() {
		return switchEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSwitch_BackboneBytesPerSecond() {
		return (EAttribute)switchEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSwitch_LatencySeconds() {
		return (EAttribute)switchEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHost() {
		return hostEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_Machine() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_Partition() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_LparWeight() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_Hypervisor() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_HypervisorRelease() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_CapacityKnown() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_OvercommitTarget() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_ProcessorBusyFraction() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHost_MeasuredUsedBytes() {
		return (EAttribute)hostEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_Processors() {
		return (EReference)hostEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_StorageLevels() {
		return (EReference)hostEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_ChannelPaths() {
		return (EReference)hostEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_NetworkAdapters() {
		return (EReference)hostEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_VirtualSwitches() {
		return (EReference)hostEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_RealDevices() {
		return (EReference)hostEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_Guests() {
		return (EReference)hostEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHost_Licences() {
		return (EReference)hostEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProcessorPool() {
		return processorPoolEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessorPool_Kind() {
		return (EAttribute)processorPoolEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessorPool_Cores() {
		return (EAttribute)processorPoolEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessorPool_Sockets() {
		return (EAttribute)processorPoolEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessorPool_ThreadsPerCore() {
		return (EAttribute)processorPoolEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessorPool_SpeedMegahertz() {
		return (EAttribute)processorPoolEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProcessorPool_Dedicated() {
		return (EAttribute)processorPoolEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStorageLevel() {
		return storageLevelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStorageLevel_UsedBytes() {
		return (EAttribute)storageLevelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCentralStorage() {
		return centralStorageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCentralStorage_SizeBytes() {
		return (EAttribute)centralStorageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCentralStorage_FixedBytes() {
		return (EAttribute)centralStorageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCentralStorage_AgeListFraction() {
		return (EAttribute)centralStorageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCentralStorage_EarlyWrites() {
		return (EAttribute)centralStorageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCentralStorage_KeepSlot() {
		return (EAttribute)centralStorageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpandedStorage() {
		return expandedStorageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpandedStorage_SizeBytes() {
		return (EAttribute)expandedStorageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpandedStorage_PageMoveSeconds() {
		return (EAttribute)expandedStorageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExpandedStorage_SharedStorage() {
		return (EReference)expandedStorageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSharedExpandedStorage() {
		return sharedExpandedStorageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSharedExpandedStorage_SizeBytes() {
		return (EAttribute)sharedExpandedStorageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRemoteStorage() {
		return remoteStorageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemoteStorage_SizeBytes() {
		return (EAttribute)remoteStorageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRemoteStorage_Lender() {
		return (EReference)remoteStorageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRemoteStorage_Link() {
		return (EReference)remoteStorageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemoteStorage_ProcessorSecondsPerPage() {
		return (EAttribute)remoteStorageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPagingSpace() {
		return pagingSpaceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPagingSpace_Volumes() {
		return (EReference)pagingSpaceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPagingSpace_SharedVolumes() {
		return (EReference)pagingSpaceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPagingSpace_ChannelBytesPerSecond() {
		return (EAttribute)pagingSpaceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPagingVolume() {
		return pagingVolumeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPagingVolume_DeviceNumber() {
		return (EAttribute)pagingVolumeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPagingVolume_ServiceSeconds() {
		return (EAttribute)pagingVolumeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPagingVolume_TransferBytesPerSecond() {
		return (EAttribute)pagingVolumeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPagingVolume_BlockWritePages() {
		return (EAttribute)pagingVolumeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPagingVolume_BlockReadPages() {
		return (EAttribute)pagingVolumeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPagingVolume_Aliases() {
		return (EAttribute)pagingVolumeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPagingVolume_HighPerformanceFicon() {
		return (EAttribute)pagingVolumeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPagingVolume_SlotsInUse() {
		return (EAttribute)pagingVolumeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEckdVolume() {
		return eckdVolumeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEckdVolume_Cylinders() {
		return (EAttribute)eckdVolumeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFbaVolume() {
		return fbaVolumeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFbaVolume_Blocks() {
		return (EAttribute)fbaVolumeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFlashVolume() {
		return flashVolumeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFlashVolume_SizeBytes() {
		return (EAttribute)flashVolumeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChannelPath() {
		return channelPathEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannelPath_Kind() {
		return (EAttribute)channelPathEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChannelPath_LineRateBytesPerSecond() {
		return (EAttribute)channelPathEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNetworkAdapter() {
		return networkAdapterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkAdapter_Kind() {
		return (EAttribute)networkAdapterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkAdapter_LineRateBytesPerSecond() {
		return (EAttribute)networkAdapterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkAdapter_MacAddress() {
		return (EAttribute)networkAdapterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkAdapter_EquivalenceId() {
		return (EAttribute)networkAdapterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVirtualSwitch() {
		return virtualSwitchEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualSwitch_Layer2() {
		return (EAttribute)virtualSwitchEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualSwitch_LanSegment() {
		return (EAttribute)virtualSwitchEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVirtualSwitch_Uplinks() {
		return (EReference)virtualSwitchEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRealDevice() {
		return realDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRealDevice_EquivalenceId() {
		return (EAttribute)realDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLink() {
		return linkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLink_From() {
		return (EReference)linkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLink_To() {
		return (EReference)linkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_BandwidthBytesPerSecond() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_LatencySeconds() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Efficiency() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_HeaderBytesPerPage() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIsfcLink() {
		return isfcLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIsfcLink_DistanceKilometres() {
		return (EAttribute)isfcLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIsfcLink_FctcDevices() {
		return (EReference)isfcLinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFctcDevice() {
		return fctcDeviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFctcDevice_DeviceNumber() {
		return (EAttribute)fctcDeviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFctcDevice_ChannelPath() {
		return (EReference)fctcDeviceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFctcDevice_PeerDeviceNumber() {
		return (EAttribute)fctcDeviceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFctcDevice_PeerChannelPath() {
		return (EReference)fctcDeviceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEthernetLink() {
		return ethernetLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthernetLink_FromAdapter() {
		return (EReference)ethernetLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEthernetLink_ToAdapter() {
		return (EReference)ethernetLinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEthernetLink_Streams() {
		return (EAttribute)ethernetLinkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNumaLink() {
		return numaLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumaLink_ProcessorSecondsPerPage() {
		return (EAttribute)numaLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReplicationLink() {
		return replicationLinkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReplicationLink_CycleSeconds() {
		return (EAttribute)replicationLinkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReplicationLink_Synchronous() {
		return (EAttribute)replicationLinkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDatastore() {
		return datastoreEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatastore_Kind() {
		return (EAttribute)datastoreEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatastore_CapacityBytes() {
		return (EAttribute)datastoreEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDatastore_FreeBytes() {
		return (EAttribute)datastoreEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDatastore_Hosts() {
		return (EReference)datastoreEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLicence() {
		return licenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLicence_LicensedCores() {
		return (EAttribute)licenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGuest() {
		return guestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_GuestClass() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_PowerState() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_Template() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_OperatingSystem() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_MemoryBytes() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_InstantiatedPages() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_ResidentPages() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_ExpandedPages() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_PagedOutPages() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_ZeroPages() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_ChangedFraction() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_ReservedPages() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_LockedPages() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_DuplicateFraction() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_UnusedFraction() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_MemoryReservationBytes() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_MemoryLimitBytes() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_MeasuredActiveBytes() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_MeasuredConsumedBytes() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_BalloonedBytes() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_SwappedBytes() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_VirtualProcessors() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_ProcessorDemand() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_ShareKind() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_Share() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_LimitKind() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_ProcessorReservationMegahertz() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_ProcessorLimitMegahertz() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_DedicatedProcessors() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_RestartPriority() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_RestartOrder() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuest_RestartSeconds() {
		return (EAttribute)guestEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuest_MemoryProfile() {
		return (EReference)guestEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuest_ServiceLevel() {
		return (EReference)guestEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuest_Zvm() {
		return (EReference)guestEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuest_Disks() {
		return (EReference)guestEClass.getEStructuralFeatures().get(35);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuest_NetworkInterfaces() {
		return (EReference)guestEClass.getEStructuralFeatures().get(36);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuest_Licences() {
		return (EReference)guestEClass.getEStructuralFeatures().get(37);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getServiceLevel() {
		return serviceLevelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceLevel_LongestOutageSeconds() {
		return (EAttribute)serviceLevelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceLevel_LongestRelocationSeconds() {
		return (EAttribute)serviceLevelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getZvmTraits() {
		return zvmTraitsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getZvmTraits_RelocationEnabled() {
		return (EAttribute)zvmTraitsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getZvmTraits_RelocationDomain() {
		return (EReference)zvmTraitsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getZvmTraits_Multiconfiguration() {
		return (EAttribute)zvmTraitsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getZvmTraits_Disconnected() {
		return (EAttribute)zvmTraitsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getZvmTraits_WritableSharedSegments() {
		return (EAttribute)zvmTraitsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getZvmTraits_VirtualChannelToChannel() {
		return (EAttribute)zvmTraitsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getZvmTraits_OpenSystemServices() {
		return (EAttribute)zvmTraitsEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getZvmTraits_ExpandedStorageBytes() {
		return (EAttribute)zvmTraitsEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getZvmTraits_VirtualDiskBytes() {
		return (EAttribute)zvmTraitsEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getZvmTraits_ChpidVirtualizationOne() {
		return (EAttribute)zvmTraitsEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemoryProfile() {
		return memoryProfileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWorkingSetProfile() {
		return workingSetProfileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingSetProfile_WorkingSetPages() {
		return (EAttribute)workingSetProfileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingSetProfile_TouchTimeConstantSeconds() {
		return (EAttribute)workingSetProfileEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingSetProfile_WritableSetPages() {
		return (EAttribute)workingSetProfileEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingSetProfile_DirtyPagesPerSecond() {
		return (EAttribute)workingSetProfileEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPopulationProfile() {
		return populationProfileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPopulationProfile_Populations() {
		return (EReference)populationProfileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPagePopulation() {
		return pagePopulationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPagePopulation_Pages() {
		return (EAttribute)pagePopulationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPagePopulation_Pattern() {
		return (EAttribute)pagePopulationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPagePopulation_ZipfExponent() {
		return (EAttribute)pagePopulationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPagePopulation_HotFraction() {
		return (EAttribute)pagePopulationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPagePopulation_HotVisitFraction() {
		return (EAttribute)pagePopulationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPagePopulation_ReadsPerSecond() {
		return (EAttribute)pagePopulationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPagePopulation_WritesPerSecond() {
		return (EAttribute)pagePopulationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCurveProfile() {
		return curveProfileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCurveProfile_Touched() {
		return (EReference)curveProfileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCurveProfile_Written() {
		return (EReference)curveProfileEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCurvePoint() {
		return curvePointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCurvePoint_Seconds() {
		return (EAttribute)curvePointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCurvePoint_Pages() {
		return (EAttribute)curvePointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiskPath() {
		return diskPathEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskPath_VirtualDevice() {
		return (EAttribute)diskPathEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskPath_SizeBytes() {
		return (EAttribute)diskPathEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskPath_UsedBytes() {
		return (EAttribute)diskPathEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskPath_IoPerSecond() {
		return (EAttribute)diskPathEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskPath_GuestTimeoutSeconds() {
		return (EAttribute)diskPathEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskPath_QueueDepth() {
		return (EAttribute)diskPathEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiskPath_MultipathTimeoutSeconds() {
		return (EAttribute)diskPathEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiskPath_Datastore() {
		return (EReference)diskPathEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDedicatedEckdDisk() {
		return dedicatedEckdDiskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDedicatedEckdDisk_RealDevice() {
		return (EAttribute)dedicatedEckdDiskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDedicatedEckdDisk_EquivalenceId() {
		return (EAttribute)dedicatedEckdDiskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMinidisk() {
		return minidiskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMinidisk_VolumeSerial() {
		return (EAttribute)minidiskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMinidisk_StartCylinder() {
		return (EAttribute)minidiskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMinidisk_Cylinders() {
		return (EAttribute)minidiskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMinidisk_Mode() {
		return (EAttribute)minidiskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMinidisk_VolumeShared() {
		return (EAttribute)minidiskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDedicatedFcpDisk() {
		return dedicatedFcpDiskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDedicatedFcpDisk_Subchannel() {
		return (EAttribute)dedicatedFcpDiskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDedicatedFcpDisk_Wwpn() {
		return (EAttribute)dedicatedFcpDiskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDedicatedFcpDisk_Lun() {
		return (EAttribute)dedicatedFcpDiskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDedicatedFcpDisk_Npiv() {
		return (EAttribute)dedicatedFcpDiskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDedicatedFcpDisk_ZonedHosts() {
		return (EReference)dedicatedFcpDiskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDedicatedFcpDisk_MaskedHosts() {
		return (EReference)dedicatedFcpDiskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBlockIoDisk() {
		return blockIoDiskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockIoDisk_RealDevice() {
		return (EAttribute)blockIoDiskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockIoDisk_BlockBytes() {
		return (EAttribute)blockIoDiskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlockIoDisk_OffsetBlocks() {
		return (EAttribute)blockIoDiskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVirtualSanDisk() {
		return virtualSanDiskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualSanDisk_Extents() {
		return (EAttribute)virtualSanDiskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualSanDisk_ReplicationLagSeconds() {
		return (EAttribute)virtualSanDiskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIscsiDisk() {
		return iscsiDiskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIscsiDisk_Portal() {
		return (EAttribute)iscsiDiskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIscsiDisk_TargetName() {
		return (EAttribute)iscsiDiskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIscsiDisk_SessionTimeoutSeconds() {
		return (EAttribute)iscsiDiskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVirtualDisk() {
		return virtualDiskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVirtualDisk_Thin() {
		return (EAttribute)virtualDiskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNetworkInterface() {
		return networkInterfaceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_Kind() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_MacAddress() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_NetworkName() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_OsaDevice() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_Vlan() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_Connected() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_Addresses() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_Announced() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_AnnouncementRounds() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_AnnouncementLossFraction() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_TrafficSeconds() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_LosesDynamicRoutes() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkInterface_PortFailsOver() {
		return (EAttribute)networkInterfaceEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetworkInterface_Peers() {
		return (EReference)networkInterfaceEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTcpPeers() {
		return tcpPeersEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTcpPeers_Connections() {
		return (EAttribute)tcpPeersEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTcpPeers_RoundTripSeconds() {
		return (EAttribute)tcpPeersEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTcpPeers_MinimumTimeoutSeconds() {
		return (EAttribute)tcpPeersEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlacementRule() {
		return placementRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacementRule_Kind() {
		return (EAttribute)placementRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacementRule_Mandatory() {
		return (EAttribute)placementRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlacementRule_Guests() {
		return (EReference)placementRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlacementRule_Hosts() {
		return (EReference)placementRuleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssumptionOverride() {
		return assumptionOverrideEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumptionOverride_Key() {
		return (EAttribute)assumptionOverrideEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumptionOverride_Value() {
		return (EAttribute)assumptionOverrideEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumptionOverride_Reason() {
		return (EAttribute)assumptionOverrideEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStudy() {
		return studyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudy_Kind() {
		return (EAttribute)studyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Guests() {
		return (EReference)studyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Hosts() {
		return (EReference)studyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Targets() {
		return (EReference)studyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Methods() {
		return (EReference)studyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudy_Parameters() {
		return (EReference)studyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMethodChoice() {
		return methodChoiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethodChoice_Method() {
		return (EAttribute)methodChoiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethodChoice_Label() {
		return (EAttribute)methodChoiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethodChoice_Link() {
		return (EReference)methodChoiceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethodChoice_Parameters() {
		return (EReference)methodChoiceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParameter() {
		return parameterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Key() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Value() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImportRecord() {
		return importRecordEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportRecord_Format() {
		return (EAttribute)importRecordEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportRecord_FileName() {
		return (EAttribute)importRecordEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportRecord_Sha256() {
		return (EAttribute)importRecordEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportRecord_ImportedAt() {
		return (EAttribute)importRecordEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportRecord_Read() {
		return (EAttribute)importRecordEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportRecord_Skipped() {
		return (EAttribute)importRecordEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportRecord_Doubtful() {
		return (EAttribute)importRecordEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiagram() {
		return diagramEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagram_GridVisible() {
		return (EAttribute)diagramEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagram_SnapToGrid() {
		return (EAttribute)diagramEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagram_RulersVisible() {
		return (EAttribute)diagramEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagram_GridSpacing() {
		return (EAttribute)diagramEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagram_Nodes() {
		return (EReference)diagramEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagram_Connections() {
		return (EReference)diagramEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagram_Notes() {
		return (EReference)diagramEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiagramNode() {
		return diagramNodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagramNode_Element() {
		return (EReference)diagramNodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramNode_X() {
		return (EAttribute)diagramNodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramNode_Y() {
		return (EAttribute)diagramNodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramNode_Width() {
		return (EAttribute)diagramNodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramNode_Height() {
		return (EAttribute)diagramNodeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramNode_Collapsed() {
		return (EAttribute)diagramNodeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiagramConnection() {
		return diagramConnectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagramConnection_Link() {
		return (EReference)diagramConnectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagramConnection_BendPoints() {
		return (EReference)diagramConnectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBendPoint() {
		return bendPointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBendPoint_X() {
		return (EAttribute)bendPointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBendPoint_Y() {
		return (EAttribute)bendPointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiagramNote() {
		return diagramNoteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramNote_Text() {
		return (EAttribute)diagramNoteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramNote_X() {
		return (EAttribute)diagramNoteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramNote_Y() {
		return (EAttribute)diagramNoteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramNote_Width() {
		return (EAttribute)diagramNoteEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramNote_Height() {
		return (EAttribute)diagramNoteEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagramNote_AttachedTo() {
		return (EReference)diagramNoteEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getClusterKind() {
		return clusterKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHypervisorKind() {
		return hypervisorKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProcessorKind() {
		return processorKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPowerState() {
		return powerStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGuestClass() {
		return guestClassEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAccessPattern() {
		return accessPatternEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getShareKind() {
		return shareKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLimitKind() {
		return limitKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChannelKind() {
		return channelKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAdapterKind() {
		return adapterKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInterfaceKind() {
		return interfaceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDatastoreKind() {
		return datastoreKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRestartPriority() {
		return restartPriorityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPlacementRuleKind() {
		return placementRuleKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStudyKind() {
		return studyKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMinidiskMode() {
		return minidiskModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PortolanFactory getPortolanFactory() {
		return (PortolanFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		elementEClass = createEClass(ELEMENT);
		createEAttribute(elementEClass, ELEMENT__ID);

		namedElementEClass = createEClass(NAMED_ELEMENT);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__NAME);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__COMMENT);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__SOURCE);

		nodeEClass = createEClass(NODE);

		installationEClass = createEClass(INSTALLATION);
		createEAttribute(installationEClass, INSTALLATION__FORMAT_VERSION);
		createEReference(installationEClass, INSTALLATION__CLUSTERS);
		createEReference(installationEClass, INSTALLATION__SWITCHES);
		createEReference(installationEClass, INSTALLATION__LINKS);
		createEReference(installationEClass, INSTALLATION__DATASTORES);
		createEReference(installationEClass, INSTALLATION__SHARED_VOLUMES);
		createEReference(installationEClass, INSTALLATION__SHARED_EXPANDED_STORAGES);
		createEReference(installationEClass, INSTALLATION__UNPLACED_GUESTS);
		createEReference(installationEClass, INSTALLATION__PLACEMENT_RULES);
		createEReference(installationEClass, INSTALLATION__LICENCES);
		createEReference(installationEClass, INSTALLATION__ASSUMPTIONS);
		createEReference(installationEClass, INSTALLATION__STUDIES);
		createEReference(installationEClass, INSTALLATION__IMPORTS);
		createEReference(installationEClass, INSTALLATION__DIAGRAM);

		clusterEClass = createEClass(CLUSTER);
		createEAttribute(clusterEClass, CLUSTER__KIND);
		createEAttribute(clusterEClass, CLUSTER__RELOCATIONS_PER_HOST);
		createEAttribute(clusterEClass, CLUSTER__RELOCATIONS_PER_LINK);
		createEAttribute(clusterEClass, CLUSTER__RELOCATIONS_PER_STORE);
		createEAttribute(clusterEClass, CLUSTER__RELOCATIONS_PER_CLUSTER);
		createEAttribute(clusterEClass, CLUSTER__SPARE_HOSTS);
		createEReference(clusterEClass, CLUSTER__HOSTS);
		createEReference(clusterEClass, CLUSTER__RELOCATION_DOMAINS);

		relocationDomainEClass = createEClass(RELOCATION_DOMAIN);
		createEReference(relocationDomainEClass, RELOCATION_DOMAIN__MEMBERS);

		switchEClass = createEClass(SWITCH);
		createEAttribute(switchEClass, SWITCH__BACKBONE_BYTES_PER_SECOND);
		createEAttribute(switchEClass, SWITCH__LATENCY_SECONDS);

		hostEClass = createEClass(HOST);
		createEAttribute(hostEClass, HOST__MACHINE);
		createEAttribute(hostEClass, HOST__PARTITION);
		createEAttribute(hostEClass, HOST__LPAR_WEIGHT);
		createEAttribute(hostEClass, HOST__HYPERVISOR);
		createEAttribute(hostEClass, HOST__HYPERVISOR_RELEASE);
		createEAttribute(hostEClass, HOST__CAPACITY_KNOWN);
		createEAttribute(hostEClass, HOST__OVERCOMMIT_TARGET);
		createEAttribute(hostEClass, HOST__PROCESSOR_BUSY_FRACTION);
		createEAttribute(hostEClass, HOST__MEASURED_USED_BYTES);
		createEReference(hostEClass, HOST__PROCESSORS);
		createEReference(hostEClass, HOST__STORAGE_LEVELS);
		createEReference(hostEClass, HOST__CHANNEL_PATHS);
		createEReference(hostEClass, HOST__NETWORK_ADAPTERS);
		createEReference(hostEClass, HOST__VIRTUAL_SWITCHES);
		createEReference(hostEClass, HOST__REAL_DEVICES);
		createEReference(hostEClass, HOST__GUESTS);
		createEReference(hostEClass, HOST__LICENCES);

		processorPoolEClass = createEClass(PROCESSOR_POOL);
		createEAttribute(processorPoolEClass, PROCESSOR_POOL__KIND);
		createEAttribute(processorPoolEClass, PROCESSOR_POOL__CORES);
		createEAttribute(processorPoolEClass, PROCESSOR_POOL__SOCKETS);
		createEAttribute(processorPoolEClass, PROCESSOR_POOL__THREADS_PER_CORE);
		createEAttribute(processorPoolEClass, PROCESSOR_POOL__SPEED_MEGAHERTZ);
		createEAttribute(processorPoolEClass, PROCESSOR_POOL__DEDICATED);

		storageLevelEClass = createEClass(STORAGE_LEVEL);
		createEAttribute(storageLevelEClass, STORAGE_LEVEL__USED_BYTES);

		centralStorageEClass = createEClass(CENTRAL_STORAGE);
		createEAttribute(centralStorageEClass, CENTRAL_STORAGE__SIZE_BYTES);
		createEAttribute(centralStorageEClass, CENTRAL_STORAGE__FIXED_BYTES);
		createEAttribute(centralStorageEClass, CENTRAL_STORAGE__AGE_LIST_FRACTION);
		createEAttribute(centralStorageEClass, CENTRAL_STORAGE__EARLY_WRITES);
		createEAttribute(centralStorageEClass, CENTRAL_STORAGE__KEEP_SLOT);

		expandedStorageEClass = createEClass(EXPANDED_STORAGE);
		createEAttribute(expandedStorageEClass, EXPANDED_STORAGE__SIZE_BYTES);
		createEAttribute(expandedStorageEClass, EXPANDED_STORAGE__PAGE_MOVE_SECONDS);
		createEReference(expandedStorageEClass, EXPANDED_STORAGE__SHARED_STORAGE);

		sharedExpandedStorageEClass = createEClass(SHARED_EXPANDED_STORAGE);
		createEAttribute(sharedExpandedStorageEClass, SHARED_EXPANDED_STORAGE__SIZE_BYTES);

		remoteStorageEClass = createEClass(REMOTE_STORAGE);
		createEAttribute(remoteStorageEClass, REMOTE_STORAGE__SIZE_BYTES);
		createEReference(remoteStorageEClass, REMOTE_STORAGE__LENDER);
		createEReference(remoteStorageEClass, REMOTE_STORAGE__LINK);
		createEAttribute(remoteStorageEClass, REMOTE_STORAGE__PROCESSOR_SECONDS_PER_PAGE);

		pagingSpaceEClass = createEClass(PAGING_SPACE);
		createEReference(pagingSpaceEClass, PAGING_SPACE__VOLUMES);
		createEReference(pagingSpaceEClass, PAGING_SPACE__SHARED_VOLUMES);
		createEAttribute(pagingSpaceEClass, PAGING_SPACE__CHANNEL_BYTES_PER_SECOND);

		pagingVolumeEClass = createEClass(PAGING_VOLUME);
		createEAttribute(pagingVolumeEClass, PAGING_VOLUME__DEVICE_NUMBER);
		createEAttribute(pagingVolumeEClass, PAGING_VOLUME__SERVICE_SECONDS);
		createEAttribute(pagingVolumeEClass, PAGING_VOLUME__TRANSFER_BYTES_PER_SECOND);
		createEAttribute(pagingVolumeEClass, PAGING_VOLUME__BLOCK_WRITE_PAGES);
		createEAttribute(pagingVolumeEClass, PAGING_VOLUME__BLOCK_READ_PAGES);
		createEAttribute(pagingVolumeEClass, PAGING_VOLUME__ALIASES);
		createEAttribute(pagingVolumeEClass, PAGING_VOLUME__HIGH_PERFORMANCE_FICON);
		createEAttribute(pagingVolumeEClass, PAGING_VOLUME__SLOTS_IN_USE);

		eckdVolumeEClass = createEClass(ECKD_VOLUME);
		createEAttribute(eckdVolumeEClass, ECKD_VOLUME__CYLINDERS);

		fbaVolumeEClass = createEClass(FBA_VOLUME);
		createEAttribute(fbaVolumeEClass, FBA_VOLUME__BLOCKS);

		flashVolumeEClass = createEClass(FLASH_VOLUME);
		createEAttribute(flashVolumeEClass, FLASH_VOLUME__SIZE_BYTES);

		channelPathEClass = createEClass(CHANNEL_PATH);
		createEAttribute(channelPathEClass, CHANNEL_PATH__KIND);
		createEAttribute(channelPathEClass, CHANNEL_PATH__LINE_RATE_BYTES_PER_SECOND);

		networkAdapterEClass = createEClass(NETWORK_ADAPTER);
		createEAttribute(networkAdapterEClass, NETWORK_ADAPTER__KIND);
		createEAttribute(networkAdapterEClass, NETWORK_ADAPTER__LINE_RATE_BYTES_PER_SECOND);
		createEAttribute(networkAdapterEClass, NETWORK_ADAPTER__MAC_ADDRESS);
		createEAttribute(networkAdapterEClass, NETWORK_ADAPTER__EQUIVALENCE_ID);

		virtualSwitchEClass = createEClass(VIRTUAL_SWITCH);
		createEAttribute(virtualSwitchEClass, VIRTUAL_SWITCH__LAYER2);
		createEAttribute(virtualSwitchEClass, VIRTUAL_SWITCH__LAN_SEGMENT);
		createEReference(virtualSwitchEClass, VIRTUAL_SWITCH__UPLINKS);

		realDeviceEClass = createEClass(REAL_DEVICE);
		createEAttribute(realDeviceEClass, REAL_DEVICE__EQUIVALENCE_ID);

		linkEClass = createEClass(LINK);
		createEReference(linkEClass, LINK__FROM);
		createEReference(linkEClass, LINK__TO);
		createEAttribute(linkEClass, LINK__BANDWIDTH_BYTES_PER_SECOND);
		createEAttribute(linkEClass, LINK__LATENCY_SECONDS);
		createEAttribute(linkEClass, LINK__EFFICIENCY);
		createEAttribute(linkEClass, LINK__HEADER_BYTES_PER_PAGE);

		isfcLinkEClass = createEClass(ISFC_LINK);
		createEAttribute(isfcLinkEClass, ISFC_LINK__DISTANCE_KILOMETRES);
		createEReference(isfcLinkEClass, ISFC_LINK__FCTC_DEVICES);

		fctcDeviceEClass = createEClass(FCTC_DEVICE);
		createEAttribute(fctcDeviceEClass, FCTC_DEVICE__DEVICE_NUMBER);
		createEReference(fctcDeviceEClass, FCTC_DEVICE__CHANNEL_PATH);
		createEAttribute(fctcDeviceEClass, FCTC_DEVICE__PEER_DEVICE_NUMBER);
		createEReference(fctcDeviceEClass, FCTC_DEVICE__PEER_CHANNEL_PATH);

		ethernetLinkEClass = createEClass(ETHERNET_LINK);
		createEReference(ethernetLinkEClass, ETHERNET_LINK__FROM_ADAPTER);
		createEReference(ethernetLinkEClass, ETHERNET_LINK__TO_ADAPTER);
		createEAttribute(ethernetLinkEClass, ETHERNET_LINK__STREAMS);

		numaLinkEClass = createEClass(NUMA_LINK);
		createEAttribute(numaLinkEClass, NUMA_LINK__PROCESSOR_SECONDS_PER_PAGE);

		replicationLinkEClass = createEClass(REPLICATION_LINK);
		createEAttribute(replicationLinkEClass, REPLICATION_LINK__CYCLE_SECONDS);
		createEAttribute(replicationLinkEClass, REPLICATION_LINK__SYNCHRONOUS);

		datastoreEClass = createEClass(DATASTORE);
		createEAttribute(datastoreEClass, DATASTORE__KIND);
		createEAttribute(datastoreEClass, DATASTORE__CAPACITY_BYTES);
		createEAttribute(datastoreEClass, DATASTORE__FREE_BYTES);
		createEReference(datastoreEClass, DATASTORE__HOSTS);

		licenceEClass = createEClass(LICENCE);
		createEAttribute(licenceEClass, LICENCE__LICENSED_CORES);

		guestEClass = createEClass(GUEST);
		createEAttribute(guestEClass, GUEST__GUEST_CLASS);
		createEAttribute(guestEClass, GUEST__POWER_STATE);
		createEAttribute(guestEClass, GUEST__TEMPLATE);
		createEAttribute(guestEClass, GUEST__OPERATING_SYSTEM);
		createEAttribute(guestEClass, GUEST__MEMORY_BYTES);
		createEAttribute(guestEClass, GUEST__INSTANTIATED_PAGES);
		createEAttribute(guestEClass, GUEST__RESIDENT_PAGES);
		createEAttribute(guestEClass, GUEST__EXPANDED_PAGES);
		createEAttribute(guestEClass, GUEST__PAGED_OUT_PAGES);
		createEAttribute(guestEClass, GUEST__ZERO_PAGES);
		createEAttribute(guestEClass, GUEST__CHANGED_FRACTION);
		createEAttribute(guestEClass, GUEST__RESERVED_PAGES);
		createEAttribute(guestEClass, GUEST__LOCKED_PAGES);
		createEAttribute(guestEClass, GUEST__DUPLICATE_FRACTION);
		createEAttribute(guestEClass, GUEST__UNUSED_FRACTION);
		createEAttribute(guestEClass, GUEST__MEMORY_RESERVATION_BYTES);
		createEAttribute(guestEClass, GUEST__MEMORY_LIMIT_BYTES);
		createEAttribute(guestEClass, GUEST__MEASURED_ACTIVE_BYTES);
		createEAttribute(guestEClass, GUEST__MEASURED_CONSUMED_BYTES);
		createEAttribute(guestEClass, GUEST__BALLOONED_BYTES);
		createEAttribute(guestEClass, GUEST__SWAPPED_BYTES);
		createEAttribute(guestEClass, GUEST__VIRTUAL_PROCESSORS);
		createEAttribute(guestEClass, GUEST__PROCESSOR_DEMAND);
		createEAttribute(guestEClass, GUEST__SHARE_KIND);
		createEAttribute(guestEClass, GUEST__SHARE);
		createEAttribute(guestEClass, GUEST__LIMIT_KIND);
		createEAttribute(guestEClass, GUEST__PROCESSOR_RESERVATION_MEGAHERTZ);
		createEAttribute(guestEClass, GUEST__PROCESSOR_LIMIT_MEGAHERTZ);
		createEAttribute(guestEClass, GUEST__DEDICATED_PROCESSORS);
		createEAttribute(guestEClass, GUEST__RESTART_PRIORITY);
		createEAttribute(guestEClass, GUEST__RESTART_ORDER);
		createEAttribute(guestEClass, GUEST__RESTART_SECONDS);
		createEReference(guestEClass, GUEST__MEMORY_PROFILE);
		createEReference(guestEClass, GUEST__SERVICE_LEVEL);
		createEReference(guestEClass, GUEST__ZVM);
		createEReference(guestEClass, GUEST__DISKS);
		createEReference(guestEClass, GUEST__NETWORK_INTERFACES);
		createEReference(guestEClass, GUEST__LICENCES);

		serviceLevelEClass = createEClass(SERVICE_LEVEL);
		createEAttribute(serviceLevelEClass, SERVICE_LEVEL__LONGEST_OUTAGE_SECONDS);
		createEAttribute(serviceLevelEClass, SERVICE_LEVEL__LONGEST_RELOCATION_SECONDS);

		zvmTraitsEClass = createEClass(ZVM_TRAITS);
		createEAttribute(zvmTraitsEClass, ZVM_TRAITS__RELOCATION_ENABLED);
		createEReference(zvmTraitsEClass, ZVM_TRAITS__RELOCATION_DOMAIN);
		createEAttribute(zvmTraitsEClass, ZVM_TRAITS__MULTICONFIGURATION);
		createEAttribute(zvmTraitsEClass, ZVM_TRAITS__DISCONNECTED);
		createEAttribute(zvmTraitsEClass, ZVM_TRAITS__WRITABLE_SHARED_SEGMENTS);
		createEAttribute(zvmTraitsEClass, ZVM_TRAITS__VIRTUAL_CHANNEL_TO_CHANNEL);
		createEAttribute(zvmTraitsEClass, ZVM_TRAITS__OPEN_SYSTEM_SERVICES);
		createEAttribute(zvmTraitsEClass, ZVM_TRAITS__EXPANDED_STORAGE_BYTES);
		createEAttribute(zvmTraitsEClass, ZVM_TRAITS__VIRTUAL_DISK_BYTES);
		createEAttribute(zvmTraitsEClass, ZVM_TRAITS__CHPID_VIRTUALIZATION_ONE);

		memoryProfileEClass = createEClass(MEMORY_PROFILE);

		workingSetProfileEClass = createEClass(WORKING_SET_PROFILE);
		createEAttribute(workingSetProfileEClass, WORKING_SET_PROFILE__WORKING_SET_PAGES);
		createEAttribute(workingSetProfileEClass, WORKING_SET_PROFILE__TOUCH_TIME_CONSTANT_SECONDS);
		createEAttribute(workingSetProfileEClass, WORKING_SET_PROFILE__WRITABLE_SET_PAGES);
		createEAttribute(workingSetProfileEClass, WORKING_SET_PROFILE__DIRTY_PAGES_PER_SECOND);

		populationProfileEClass = createEClass(POPULATION_PROFILE);
		createEReference(populationProfileEClass, POPULATION_PROFILE__POPULATIONS);

		pagePopulationEClass = createEClass(PAGE_POPULATION);
		createEAttribute(pagePopulationEClass, PAGE_POPULATION__PAGES);
		createEAttribute(pagePopulationEClass, PAGE_POPULATION__PATTERN);
		createEAttribute(pagePopulationEClass, PAGE_POPULATION__ZIPF_EXPONENT);
		createEAttribute(pagePopulationEClass, PAGE_POPULATION__HOT_FRACTION);
		createEAttribute(pagePopulationEClass, PAGE_POPULATION__HOT_VISIT_FRACTION);
		createEAttribute(pagePopulationEClass, PAGE_POPULATION__READS_PER_SECOND);
		createEAttribute(pagePopulationEClass, PAGE_POPULATION__WRITES_PER_SECOND);

		curveProfileEClass = createEClass(CURVE_PROFILE);
		createEReference(curveProfileEClass, CURVE_PROFILE__TOUCHED);
		createEReference(curveProfileEClass, CURVE_PROFILE__WRITTEN);

		curvePointEClass = createEClass(CURVE_POINT);
		createEAttribute(curvePointEClass, CURVE_POINT__SECONDS);
		createEAttribute(curvePointEClass, CURVE_POINT__PAGES);

		diskPathEClass = createEClass(DISK_PATH);
		createEAttribute(diskPathEClass, DISK_PATH__VIRTUAL_DEVICE);
		createEAttribute(diskPathEClass, DISK_PATH__SIZE_BYTES);
		createEAttribute(diskPathEClass, DISK_PATH__USED_BYTES);
		createEAttribute(diskPathEClass, DISK_PATH__IO_PER_SECOND);
		createEAttribute(diskPathEClass, DISK_PATH__GUEST_TIMEOUT_SECONDS);
		createEAttribute(diskPathEClass, DISK_PATH__QUEUE_DEPTH);
		createEAttribute(diskPathEClass, DISK_PATH__MULTIPATH_TIMEOUT_SECONDS);
		createEReference(diskPathEClass, DISK_PATH__DATASTORE);

		dedicatedEckdDiskEClass = createEClass(DEDICATED_ECKD_DISK);
		createEAttribute(dedicatedEckdDiskEClass, DEDICATED_ECKD_DISK__REAL_DEVICE);
		createEAttribute(dedicatedEckdDiskEClass, DEDICATED_ECKD_DISK__EQUIVALENCE_ID);

		minidiskEClass = createEClass(MINIDISK);
		createEAttribute(minidiskEClass, MINIDISK__VOLUME_SERIAL);
		createEAttribute(minidiskEClass, MINIDISK__START_CYLINDER);
		createEAttribute(minidiskEClass, MINIDISK__CYLINDERS);
		createEAttribute(minidiskEClass, MINIDISK__MODE);
		createEAttribute(minidiskEClass, MINIDISK__VOLUME_SHARED);

		dedicatedFcpDiskEClass = createEClass(DEDICATED_FCP_DISK);
		createEAttribute(dedicatedFcpDiskEClass, DEDICATED_FCP_DISK__SUBCHANNEL);
		createEAttribute(dedicatedFcpDiskEClass, DEDICATED_FCP_DISK__WWPN);
		createEAttribute(dedicatedFcpDiskEClass, DEDICATED_FCP_DISK__LUN);
		createEAttribute(dedicatedFcpDiskEClass, DEDICATED_FCP_DISK__NPIV);
		createEReference(dedicatedFcpDiskEClass, DEDICATED_FCP_DISK__ZONED_HOSTS);
		createEReference(dedicatedFcpDiskEClass, DEDICATED_FCP_DISK__MASKED_HOSTS);

		blockIoDiskEClass = createEClass(BLOCK_IO_DISK);
		createEAttribute(blockIoDiskEClass, BLOCK_IO_DISK__REAL_DEVICE);
		createEAttribute(blockIoDiskEClass, BLOCK_IO_DISK__BLOCK_BYTES);
		createEAttribute(blockIoDiskEClass, BLOCK_IO_DISK__OFFSET_BLOCKS);

		virtualSanDiskEClass = createEClass(VIRTUAL_SAN_DISK);
		createEAttribute(virtualSanDiskEClass, VIRTUAL_SAN_DISK__EXTENTS);
		createEAttribute(virtualSanDiskEClass, VIRTUAL_SAN_DISK__REPLICATION_LAG_SECONDS);

		iscsiDiskEClass = createEClass(ISCSI_DISK);
		createEAttribute(iscsiDiskEClass, ISCSI_DISK__PORTAL);
		createEAttribute(iscsiDiskEClass, ISCSI_DISK__TARGET_NAME);
		createEAttribute(iscsiDiskEClass, ISCSI_DISK__SESSION_TIMEOUT_SECONDS);

		virtualDiskEClass = createEClass(VIRTUAL_DISK);
		createEAttribute(virtualDiskEClass, VIRTUAL_DISK__THIN);

		networkInterfaceEClass = createEClass(NETWORK_INTERFACE);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__KIND);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__MAC_ADDRESS);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__NETWORK_NAME);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__OSA_DEVICE);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__VLAN);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__CONNECTED);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__ADDRESSES);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__ANNOUNCED);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__ANNOUNCEMENT_ROUNDS);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__ANNOUNCEMENT_LOSS_FRACTION);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__TRAFFIC_SECONDS);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__LOSES_DYNAMIC_ROUTES);
		createEAttribute(networkInterfaceEClass, NETWORK_INTERFACE__PORT_FAILS_OVER);
		createEReference(networkInterfaceEClass, NETWORK_INTERFACE__PEERS);

		tcpPeersEClass = createEClass(TCP_PEERS);
		createEAttribute(tcpPeersEClass, TCP_PEERS__CONNECTIONS);
		createEAttribute(tcpPeersEClass, TCP_PEERS__ROUND_TRIP_SECONDS);
		createEAttribute(tcpPeersEClass, TCP_PEERS__MINIMUM_TIMEOUT_SECONDS);

		placementRuleEClass = createEClass(PLACEMENT_RULE);
		createEAttribute(placementRuleEClass, PLACEMENT_RULE__KIND);
		createEAttribute(placementRuleEClass, PLACEMENT_RULE__MANDATORY);
		createEReference(placementRuleEClass, PLACEMENT_RULE__GUESTS);
		createEReference(placementRuleEClass, PLACEMENT_RULE__HOSTS);

		assumptionOverrideEClass = createEClass(ASSUMPTION_OVERRIDE);
		createEAttribute(assumptionOverrideEClass, ASSUMPTION_OVERRIDE__KEY);
		createEAttribute(assumptionOverrideEClass, ASSUMPTION_OVERRIDE__VALUE);
		createEAttribute(assumptionOverrideEClass, ASSUMPTION_OVERRIDE__REASON);

		studyEClass = createEClass(STUDY);
		createEAttribute(studyEClass, STUDY__KIND);
		createEReference(studyEClass, STUDY__GUESTS);
		createEReference(studyEClass, STUDY__HOSTS);
		createEReference(studyEClass, STUDY__TARGETS);
		createEReference(studyEClass, STUDY__METHODS);
		createEReference(studyEClass, STUDY__PARAMETERS);

		methodChoiceEClass = createEClass(METHOD_CHOICE);
		createEAttribute(methodChoiceEClass, METHOD_CHOICE__METHOD);
		createEAttribute(methodChoiceEClass, METHOD_CHOICE__LABEL);
		createEReference(methodChoiceEClass, METHOD_CHOICE__LINK);
		createEReference(methodChoiceEClass, METHOD_CHOICE__PARAMETERS);

		parameterEClass = createEClass(PARAMETER);
		createEAttribute(parameterEClass, PARAMETER__KEY);
		createEAttribute(parameterEClass, PARAMETER__VALUE);

		importRecordEClass = createEClass(IMPORT_RECORD);
		createEAttribute(importRecordEClass, IMPORT_RECORD__FORMAT);
		createEAttribute(importRecordEClass, IMPORT_RECORD__FILE_NAME);
		createEAttribute(importRecordEClass, IMPORT_RECORD__SHA256);
		createEAttribute(importRecordEClass, IMPORT_RECORD__IMPORTED_AT);
		createEAttribute(importRecordEClass, IMPORT_RECORD__READ);
		createEAttribute(importRecordEClass, IMPORT_RECORD__SKIPPED);
		createEAttribute(importRecordEClass, IMPORT_RECORD__DOUBTFUL);

		diagramEClass = createEClass(DIAGRAM);
		createEAttribute(diagramEClass, DIAGRAM__GRID_VISIBLE);
		createEAttribute(diagramEClass, DIAGRAM__SNAP_TO_GRID);
		createEAttribute(diagramEClass, DIAGRAM__RULERS_VISIBLE);
		createEAttribute(diagramEClass, DIAGRAM__GRID_SPACING);
		createEReference(diagramEClass, DIAGRAM__NODES);
		createEReference(diagramEClass, DIAGRAM__CONNECTIONS);
		createEReference(diagramEClass, DIAGRAM__NOTES);

		diagramNodeEClass = createEClass(DIAGRAM_NODE);
		createEReference(diagramNodeEClass, DIAGRAM_NODE__ELEMENT);
		createEAttribute(diagramNodeEClass, DIAGRAM_NODE__X);
		createEAttribute(diagramNodeEClass, DIAGRAM_NODE__Y);
		createEAttribute(diagramNodeEClass, DIAGRAM_NODE__WIDTH);
		createEAttribute(diagramNodeEClass, DIAGRAM_NODE__HEIGHT);
		createEAttribute(diagramNodeEClass, DIAGRAM_NODE__COLLAPSED);

		diagramConnectionEClass = createEClass(DIAGRAM_CONNECTION);
		createEReference(diagramConnectionEClass, DIAGRAM_CONNECTION__LINK);
		createEReference(diagramConnectionEClass, DIAGRAM_CONNECTION__BEND_POINTS);

		bendPointEClass = createEClass(BEND_POINT);
		createEAttribute(bendPointEClass, BEND_POINT__X);
		createEAttribute(bendPointEClass, BEND_POINT__Y);

		diagramNoteEClass = createEClass(DIAGRAM_NOTE);
		createEAttribute(diagramNoteEClass, DIAGRAM_NOTE__TEXT);
		createEAttribute(diagramNoteEClass, DIAGRAM_NOTE__X);
		createEAttribute(diagramNoteEClass, DIAGRAM_NOTE__Y);
		createEAttribute(diagramNoteEClass, DIAGRAM_NOTE__WIDTH);
		createEAttribute(diagramNoteEClass, DIAGRAM_NOTE__HEIGHT);
		createEReference(diagramNoteEClass, DIAGRAM_NOTE__ATTACHED_TO);

		// Create enums
		clusterKindEEnum = createEEnum(CLUSTER_KIND);
		hypervisorKindEEnum = createEEnum(HYPERVISOR_KIND);
		processorKindEEnum = createEEnum(PROCESSOR_KIND);
		powerStateEEnum = createEEnum(POWER_STATE);
		guestClassEEnum = createEEnum(GUEST_CLASS);
		accessPatternEEnum = createEEnum(ACCESS_PATTERN);
		shareKindEEnum = createEEnum(SHARE_KIND);
		limitKindEEnum = createEEnum(LIMIT_KIND);
		channelKindEEnum = createEEnum(CHANNEL_KIND);
		adapterKindEEnum = createEEnum(ADAPTER_KIND);
		interfaceKindEEnum = createEEnum(INTERFACE_KIND);
		datastoreKindEEnum = createEEnum(DATASTORE_KIND);
		restartPriorityEEnum = createEEnum(RESTART_PRIORITY);
		placementRuleKindEEnum = createEEnum(PLACEMENT_RULE_KIND);
		studyKindEEnum = createEEnum(STUDY_KIND);
		minidiskModeEEnum = createEEnum(MINIDISK_MODE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		namedElementEClass.getESuperTypes().add(this.getElement());
		nodeEClass.getESuperTypes().add(this.getNamedElement());
		installationEClass.getESuperTypes().add(this.getNamedElement());
		clusterEClass.getESuperTypes().add(this.getNamedElement());
		relocationDomainEClass.getESuperTypes().add(this.getNamedElement());
		switchEClass.getESuperTypes().add(this.getNode());
		hostEClass.getESuperTypes().add(this.getNode());
		processorPoolEClass.getESuperTypes().add(this.getElement());
		storageLevelEClass.getESuperTypes().add(this.getNamedElement());
		centralStorageEClass.getESuperTypes().add(this.getStorageLevel());
		expandedStorageEClass.getESuperTypes().add(this.getStorageLevel());
		sharedExpandedStorageEClass.getESuperTypes().add(this.getNamedElement());
		remoteStorageEClass.getESuperTypes().add(this.getStorageLevel());
		pagingSpaceEClass.getESuperTypes().add(this.getStorageLevel());
		pagingVolumeEClass.getESuperTypes().add(this.getNamedElement());
		eckdVolumeEClass.getESuperTypes().add(this.getPagingVolume());
		fbaVolumeEClass.getESuperTypes().add(this.getPagingVolume());
		flashVolumeEClass.getESuperTypes().add(this.getPagingVolume());
		channelPathEClass.getESuperTypes().add(this.getNamedElement());
		networkAdapterEClass.getESuperTypes().add(this.getNamedElement());
		virtualSwitchEClass.getESuperTypes().add(this.getNamedElement());
		realDeviceEClass.getESuperTypes().add(this.getNamedElement());
		linkEClass.getESuperTypes().add(this.getNamedElement());
		isfcLinkEClass.getESuperTypes().add(this.getLink());
		fctcDeviceEClass.getESuperTypes().add(this.getElement());
		ethernetLinkEClass.getESuperTypes().add(this.getLink());
		numaLinkEClass.getESuperTypes().add(this.getLink());
		replicationLinkEClass.getESuperTypes().add(this.getLink());
		datastoreEClass.getESuperTypes().add(this.getNamedElement());
		licenceEClass.getESuperTypes().add(this.getNamedElement());
		guestEClass.getESuperTypes().add(this.getNamedElement());
		workingSetProfileEClass.getESuperTypes().add(this.getMemoryProfile());
		populationProfileEClass.getESuperTypes().add(this.getMemoryProfile());
		curveProfileEClass.getESuperTypes().add(this.getMemoryProfile());
		diskPathEClass.getESuperTypes().add(this.getNamedElement());
		dedicatedEckdDiskEClass.getESuperTypes().add(this.getDiskPath());
		minidiskEClass.getESuperTypes().add(this.getDiskPath());
		dedicatedFcpDiskEClass.getESuperTypes().add(this.getDiskPath());
		blockIoDiskEClass.getESuperTypes().add(this.getDiskPath());
		virtualSanDiskEClass.getESuperTypes().add(this.getDiskPath());
		iscsiDiskEClass.getESuperTypes().add(this.getDiskPath());
		virtualDiskEClass.getESuperTypes().add(this.getDiskPath());
		networkInterfaceEClass.getESuperTypes().add(this.getNamedElement());
		placementRuleEClass.getESuperTypes().add(this.getNamedElement());
		studyEClass.getESuperTypes().add(this.getNamedElement());
		importRecordEClass.getESuperTypes().add(this.getElement());
		diagramNoteEClass.getESuperTypes().add(this.getElement());

		// Initialize classes and features; add operations and parameters
		initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getElement_Id(), ecorePackage.getEString(), "id", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(namedElementEClass, NamedElement.class, "NamedElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNamedElement_Name(), ecorePackage.getEString(), "name", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamedElement_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNamedElement_Source(), ecorePackage.getEString(), "source", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(nodeEClass, Node.class, "Node", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(installationEClass, Installation.class, "Installation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInstallation_FormatVersion(), ecorePackage.getEInt(), "formatVersion", "1", 0, 1, Installation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstallation_Clusters(), this.getCluster(), null, "clusters", null, 0, -1, Installation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstallation_Switches(), this.getSwitch(), null, "switches", null, 0, -1, Installation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstallation_Links(), this.getLink(), null, "links", null, 0, -1, Installation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstallation_Datastores(), this.getDatastore(), null, "datastores", null, 0, -1, Installation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstallation_SharedVolumes(), this.getPagingVolume(), null, "sharedVolumes", null, 0, -1, Installation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstallation_SharedExpandedStorages(), this.getSharedExpandedStorage(), null, "sharedExpandedStorages", null, 0, -1, Installation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstallation_UnplacedGuests(), this.getGuest(), null, "unplacedGuests", null, 0, -1, Installation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstallation_PlacementRules(), this.getPlacementRule(), null, "placementRules", null, 0, -1, Installation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstallation_Licences(), this.getLicence(), null, "licences", null, 0, -1, Installation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstallation_Assumptions(), this.getAssumptionOverride(), null, "assumptions", null, 0, -1, Installation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstallation_Studies(), this.getStudy(), null, "studies", null, 0, -1, Installation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstallation_Imports(), this.getImportRecord(), null, "imports", null, 0, -1, Installation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstallation_Diagram(), this.getDiagram(), null, "diagram", null, 0, 1, Installation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(clusterEClass, Cluster.class, "Cluster", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCluster_Kind(), this.getClusterKind(), "kind", "STANDALONE", 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_RelocationsPerHost(), ecorePackage.getEInt(), "relocationsPerHost", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_RelocationsPerLink(), ecorePackage.getEInt(), "relocationsPerLink", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_RelocationsPerStore(), ecorePackage.getEInt(), "relocationsPerStore", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_RelocationsPerCluster(), ecorePackage.getEInt(), "relocationsPerCluster", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCluster_SpareHosts(), ecorePackage.getEInt(), "spareHosts", null, 0, 1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCluster_Hosts(), this.getHost(), null, "hosts", null, 0, -1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCluster_RelocationDomains(), this.getRelocationDomain(), null, "relocationDomains", null, 0, -1, Cluster.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(relocationDomainEClass, RelocationDomain.class, "RelocationDomain", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRelocationDomain_Members(), this.getHost(), null, "members", null, 0, -1, RelocationDomain.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(switchEClass, Switch.class, "Switch", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSwitch_BackboneBytesPerSecond(), ecorePackage.getEDouble(), "backboneBytesPerSecond", null, 0, 1, Switch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSwitch_LatencySeconds(), ecorePackage.getEDouble(), "latencySeconds", null, 0, 1, Switch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hostEClass, Host.class, "Host", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHost_Machine(), ecorePackage.getEString(), "machine", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_Partition(), ecorePackage.getEString(), "partition", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_LparWeight(), ecorePackage.getEInt(), "lparWeight", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_Hypervisor(), this.getHypervisorKind(), "hypervisor", "ZVM", 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_HypervisorRelease(), ecorePackage.getEString(), "hypervisorRelease", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_CapacityKnown(), ecorePackage.getEBoolean(), "capacityKnown", "true", 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_OvercommitTarget(), ecorePackage.getEDouble(), "overcommitTarget", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_ProcessorBusyFraction(), ecorePackage.getEDouble(), "processorBusyFraction", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHost_MeasuredUsedBytes(), ecorePackage.getELong(), "measuredUsedBytes", null, 0, 1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHost_Processors(), this.getProcessorPool(), null, "processors", null, 0, -1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHost_StorageLevels(), this.getStorageLevel(), null, "storageLevels", null, 0, -1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHost_ChannelPaths(), this.getChannelPath(), null, "channelPaths", null, 0, -1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHost_NetworkAdapters(), this.getNetworkAdapter(), null, "networkAdapters", null, 0, -1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHost_VirtualSwitches(), this.getVirtualSwitch(), null, "virtualSwitches", null, 0, -1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHost_RealDevices(), this.getRealDevice(), null, "realDevices", null, 0, -1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHost_Guests(), this.getGuest(), null, "guests", null, 0, -1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHost_Licences(), this.getLicence(), null, "licences", null, 0, -1, Host.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(processorPoolEClass, ProcessorPool.class, "ProcessorPool", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProcessorPool_Kind(), this.getProcessorKind(), "kind", "IFL", 0, 1, ProcessorPool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcessorPool_Cores(), ecorePackage.getEInt(), "cores", null, 0, 1, ProcessorPool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcessorPool_Sockets(), ecorePackage.getEInt(), "sockets", null, 0, 1, ProcessorPool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcessorPool_ThreadsPerCore(), ecorePackage.getEInt(), "threadsPerCore", null, 0, 1, ProcessorPool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcessorPool_SpeedMegahertz(), ecorePackage.getEDouble(), "speedMegahertz", null, 0, 1, ProcessorPool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProcessorPool_Dedicated(), ecorePackage.getEBoolean(), "dedicated", "false", 0, 1, ProcessorPool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(storageLevelEClass, StorageLevel.class, "StorageLevel", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStorageLevel_UsedBytes(), ecorePackage.getELong(), "usedBytes", null, 0, 1, StorageLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(centralStorageEClass, CentralStorage.class, "CentralStorage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCentralStorage_SizeBytes(), ecorePackage.getELong(), "sizeBytes", null, 0, 1, CentralStorage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCentralStorage_FixedBytes(), ecorePackage.getELong(), "fixedBytes", null, 0, 1, CentralStorage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCentralStorage_AgeListFraction(), ecorePackage.getEDouble(), "ageListFraction", null, 0, 1, CentralStorage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCentralStorage_EarlyWrites(), ecorePackage.getEBoolean(), "earlyWrites", "true", 0, 1, CentralStorage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCentralStorage_KeepSlot(), ecorePackage.getEBoolean(), "keepSlot", "true", 0, 1, CentralStorage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(expandedStorageEClass, ExpandedStorage.class, "ExpandedStorage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExpandedStorage_SizeBytes(), ecorePackage.getELong(), "sizeBytes", null, 0, 1, ExpandedStorage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpandedStorage_PageMoveSeconds(), ecorePackage.getEDouble(), "pageMoveSeconds", null, 0, 1, ExpandedStorage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExpandedStorage_SharedStorage(), this.getSharedExpandedStorage(), null, "sharedStorage", null, 0, 1, ExpandedStorage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sharedExpandedStorageEClass, SharedExpandedStorage.class, "SharedExpandedStorage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSharedExpandedStorage_SizeBytes(), ecorePackage.getELong(), "sizeBytes", null, 0, 1, SharedExpandedStorage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(remoteStorageEClass, RemoteStorage.class, "RemoteStorage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRemoteStorage_SizeBytes(), ecorePackage.getELong(), "sizeBytes", null, 0, 1, RemoteStorage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRemoteStorage_Lender(), this.getHost(), null, "lender", null, 0, 1, RemoteStorage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRemoteStorage_Link(), this.getLink(), null, "link", null, 0, 1, RemoteStorage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemoteStorage_ProcessorSecondsPerPage(), ecorePackage.getEDouble(), "processorSecondsPerPage", null, 0, 1, RemoteStorage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pagingSpaceEClass, PagingSpace.class, "PagingSpace", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPagingSpace_Volumes(), this.getPagingVolume(), null, "volumes", null, 0, -1, PagingSpace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPagingSpace_SharedVolumes(), this.getPagingVolume(), null, "sharedVolumes", null, 0, -1, PagingSpace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPagingSpace_ChannelBytesPerSecond(), ecorePackage.getEDouble(), "channelBytesPerSecond", null, 0, 1, PagingSpace.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pagingVolumeEClass, PagingVolume.class, "PagingVolume", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPagingVolume_DeviceNumber(), ecorePackage.getEString(), "deviceNumber", null, 0, 1, PagingVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPagingVolume_ServiceSeconds(), ecorePackage.getEDouble(), "serviceSeconds", null, 0, 1, PagingVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPagingVolume_TransferBytesPerSecond(), ecorePackage.getEDouble(), "transferBytesPerSecond", null, 0, 1, PagingVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPagingVolume_BlockWritePages(), ecorePackage.getEInt(), "blockWritePages", null, 0, 1, PagingVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPagingVolume_BlockReadPages(), ecorePackage.getEInt(), "blockReadPages", null, 0, 1, PagingVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPagingVolume_Aliases(), ecorePackage.getEInt(), "aliases", null, 0, 1, PagingVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPagingVolume_HighPerformanceFicon(), ecorePackage.getEBoolean(), "highPerformanceFicon", "false", 0, 1, PagingVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPagingVolume_SlotsInUse(), ecorePackage.getELong(), "slotsInUse", null, 0, 1, PagingVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		addEOperation(pagingVolumeEClass, ecorePackage.getELong(), "slots", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEClass(eckdVolumeEClass, EckdVolume.class, "EckdVolume", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEckdVolume_Cylinders(), ecorePackage.getEInt(), "cylinders", null, 0, 1, EckdVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		addEOperation(eckdVolumeEClass, ecorePackage.getELong(), "slots", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEClass(fbaVolumeEClass, FbaVolume.class, "FbaVolume", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFbaVolume_Blocks(), ecorePackage.getELong(), "blocks", null, 0, 1, FbaVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		addEOperation(fbaVolumeEClass, ecorePackage.getELong(), "slots", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEClass(flashVolumeEClass, FlashVolume.class, "FlashVolume", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFlashVolume_SizeBytes(), ecorePackage.getELong(), "sizeBytes", null, 0, 1, FlashVolume.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		addEOperation(flashVolumeEClass, ecorePackage.getELong(), "slots", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEClass(channelPathEClass, ChannelPath.class, "ChannelPath", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChannelPath_Kind(), this.getChannelKind(), "kind", "FICON_EXPRESS8", 0, 1, ChannelPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChannelPath_LineRateBytesPerSecond(), ecorePackage.getEDouble(), "lineRateBytesPerSecond", null, 0, 1, ChannelPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(networkAdapterEClass, NetworkAdapter.class, "NetworkAdapter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNetworkAdapter_Kind(), this.getAdapterKind(), "kind", "NIC", 0, 1, NetworkAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkAdapter_LineRateBytesPerSecond(), ecorePackage.getEDouble(), "lineRateBytesPerSecond", null, 0, 1, NetworkAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkAdapter_MacAddress(), ecorePackage.getEString(), "macAddress", null, 0, 1, NetworkAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkAdapter_EquivalenceId(), ecorePackage.getEString(), "equivalenceId", null, 0, 1, NetworkAdapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(virtualSwitchEClass, VirtualSwitch.class, "VirtualSwitch", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVirtualSwitch_Layer2(), ecorePackage.getEBoolean(), "layer2", "true", 0, 1, VirtualSwitch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualSwitch_LanSegment(), ecorePackage.getEString(), "lanSegment", null, 0, 1, VirtualSwitch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVirtualSwitch_Uplinks(), this.getNetworkAdapter(), null, "uplinks", null, 0, -1, VirtualSwitch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(realDeviceEClass, RealDevice.class, "RealDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRealDevice_EquivalenceId(), ecorePackage.getEString(), "equivalenceId", null, 0, 1, RealDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(linkEClass, Link.class, "Link", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLink_From(), this.getNode(), null, "from", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLink_To(), this.getNode(), null, "to", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_BandwidthBytesPerSecond(), ecorePackage.getEDouble(), "bandwidthBytesPerSecond", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_LatencySeconds(), ecorePackage.getEDouble(), "latencySeconds", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_Efficiency(), ecorePackage.getEDouble(), "efficiency", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_HeaderBytesPerPage(), ecorePackage.getEInt(), "headerBytesPerPage", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(isfcLinkEClass, IsfcLink.class, "IsfcLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIsfcLink_DistanceKilometres(), ecorePackage.getEDouble(), "distanceKilometres", null, 0, 1, IsfcLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIsfcLink_FctcDevices(), this.getFctcDevice(), null, "fctcDevices", null, 0, -1, IsfcLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fctcDeviceEClass, FctcDevice.class, "FctcDevice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFctcDevice_DeviceNumber(), ecorePackage.getEString(), "deviceNumber", null, 0, 1, FctcDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFctcDevice_ChannelPath(), this.getChannelPath(), null, "channelPath", null, 0, 1, FctcDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFctcDevice_PeerDeviceNumber(), ecorePackage.getEString(), "peerDeviceNumber", null, 0, 1, FctcDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFctcDevice_PeerChannelPath(), this.getChannelPath(), null, "peerChannelPath", null, 0, 1, FctcDevice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ethernetLinkEClass, EthernetLink.class, "EthernetLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getEthernetLink_FromAdapter(), this.getNetworkAdapter(), null, "fromAdapter", null, 0, 1, EthernetLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEthernetLink_ToAdapter(), this.getNetworkAdapter(), null, "toAdapter", null, 0, 1, EthernetLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEthernetLink_Streams(), ecorePackage.getEInt(), "streams", null, 0, 1, EthernetLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(numaLinkEClass, NumaLink.class, "NumaLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNumaLink_ProcessorSecondsPerPage(), ecorePackage.getEDouble(), "processorSecondsPerPage", null, 0, 1, NumaLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(replicationLinkEClass, ReplicationLink.class, "ReplicationLink", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReplicationLink_CycleSeconds(), ecorePackage.getEDouble(), "cycleSeconds", null, 0, 1, ReplicationLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReplicationLink_Synchronous(), ecorePackage.getEBoolean(), "synchronous", "false", 0, 1, ReplicationLink.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(datastoreEClass, Datastore.class, "Datastore", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDatastore_Kind(), this.getDatastoreKind(), "kind", "OTHER", 0, 1, Datastore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatastore_CapacityBytes(), ecorePackage.getELong(), "capacityBytes", null, 0, 1, Datastore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDatastore_FreeBytes(), ecorePackage.getELong(), "freeBytes", null, 0, 1, Datastore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDatastore_Hosts(), this.getHost(), null, "hosts", null, 0, -1, Datastore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(licenceEClass, Licence.class, "Licence", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLicence_LicensedCores(), ecorePackage.getEInt(), "licensedCores", null, 0, 1, Licence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guestEClass, Guest.class, "Guest", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGuest_GuestClass(), this.getGuestClass(), "guestClass", "CUSTOM", 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_PowerState(), this.getPowerState(), "powerState", "RUNNING", 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_Template(), ecorePackage.getEBoolean(), "template", "false", 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_OperatingSystem(), ecorePackage.getEString(), "operatingSystem", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_MemoryBytes(), ecorePackage.getELong(), "memoryBytes", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_InstantiatedPages(), ecorePackage.getELong(), "instantiatedPages", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_ResidentPages(), ecorePackage.getELong(), "residentPages", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_ExpandedPages(), ecorePackage.getELong(), "expandedPages", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_PagedOutPages(), ecorePackage.getELong(), "pagedOutPages", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_ZeroPages(), ecorePackage.getELong(), "zeroPages", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_ChangedFraction(), ecorePackage.getEDouble(), "changedFraction", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_ReservedPages(), ecorePackage.getELong(), "reservedPages", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_LockedPages(), ecorePackage.getELong(), "lockedPages", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_DuplicateFraction(), ecorePackage.getEDouble(), "duplicateFraction", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_UnusedFraction(), ecorePackage.getEDouble(), "unusedFraction", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_MemoryReservationBytes(), ecorePackage.getELong(), "memoryReservationBytes", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_MemoryLimitBytes(), ecorePackage.getELong(), "memoryLimitBytes", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_MeasuredActiveBytes(), ecorePackage.getELong(), "measuredActiveBytes", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_MeasuredConsumedBytes(), ecorePackage.getELong(), "measuredConsumedBytes", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_BalloonedBytes(), ecorePackage.getELong(), "balloonedBytes", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_SwappedBytes(), ecorePackage.getELong(), "swappedBytes", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_VirtualProcessors(), ecorePackage.getEInt(), "virtualProcessors", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_ProcessorDemand(), ecorePackage.getEDouble(), "processorDemand", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_ShareKind(), this.getShareKind(), "shareKind", "RELATIVE", 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_Share(), ecorePackage.getEDouble(), "share", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_LimitKind(), this.getLimitKind(), "limitKind", "NONE", 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_ProcessorReservationMegahertz(), ecorePackage.getEDouble(), "processorReservationMegahertz", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_ProcessorLimitMegahertz(), ecorePackage.getEDouble(), "processorLimitMegahertz", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_DedicatedProcessors(), ecorePackage.getEBoolean(), "dedicatedProcessors", "false", 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_RestartPriority(), this.getRestartPriority(), "restartPriority", "MEDIUM", 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_RestartOrder(), ecorePackage.getEInt(), "restartOrder", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuest_RestartSeconds(), ecorePackage.getEDouble(), "restartSeconds", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGuest_MemoryProfile(), this.getMemoryProfile(), null, "memoryProfile", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGuest_ServiceLevel(), this.getServiceLevel(), null, "serviceLevel", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGuest_Zvm(), this.getZvmTraits(), null, "zvm", null, 0, 1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGuest_Disks(), this.getDiskPath(), null, "disks", null, 0, -1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGuest_NetworkInterfaces(), this.getNetworkInterface(), null, "networkInterfaces", null, 0, -1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGuest_Licences(), this.getLicence(), null, "licences", null, 0, -1, Guest.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		addEOperation(guestEClass, ecorePackage.getELong(), "pages", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEClass(serviceLevelEClass, ServiceLevel.class, "ServiceLevel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getServiceLevel_LongestOutageSeconds(), ecorePackage.getEDouble(), "longestOutageSeconds", null, 0, 1, ServiceLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceLevel_LongestRelocationSeconds(), ecorePackage.getEDouble(), "longestRelocationSeconds", null, 0, 1, ServiceLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(zvmTraitsEClass, ZvmTraits.class, "ZvmTraits", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getZvmTraits_RelocationEnabled(), ecorePackage.getEBoolean(), "relocationEnabled", "true", 0, 1, ZvmTraits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getZvmTraits_RelocationDomain(), this.getRelocationDomain(), null, "relocationDomain", null, 0, 1, ZvmTraits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZvmTraits_Multiconfiguration(), ecorePackage.getEBoolean(), "multiconfiguration", "false", 0, 1, ZvmTraits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZvmTraits_Disconnected(), ecorePackage.getEBoolean(), "disconnected", "true", 0, 1, ZvmTraits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZvmTraits_WritableSharedSegments(), ecorePackage.getEBoolean(), "writableSharedSegments", "false", 0, 1, ZvmTraits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZvmTraits_VirtualChannelToChannel(), ecorePackage.getEBoolean(), "virtualChannelToChannel", "false", 0, 1, ZvmTraits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZvmTraits_OpenSystemServices(), ecorePackage.getEBoolean(), "openSystemServices", "false", 0, 1, ZvmTraits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZvmTraits_ExpandedStorageBytes(), ecorePackage.getELong(), "expandedStorageBytes", null, 0, 1, ZvmTraits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZvmTraits_VirtualDiskBytes(), ecorePackage.getELong(), "virtualDiskBytes", null, 0, 1, ZvmTraits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getZvmTraits_ChpidVirtualizationOne(), ecorePackage.getEBoolean(), "chpidVirtualizationOne", "true", 0, 1, ZvmTraits.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memoryProfileEClass, MemoryProfile.class, "MemoryProfile", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(workingSetProfileEClass, WorkingSetProfile.class, "WorkingSetProfile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWorkingSetProfile_WorkingSetPages(), ecorePackage.getELong(), "workingSetPages", null, 0, 1, WorkingSetProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingSetProfile_TouchTimeConstantSeconds(), ecorePackage.getEDouble(), "touchTimeConstantSeconds", null, 0, 1, WorkingSetProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingSetProfile_WritableSetPages(), ecorePackage.getELong(), "writableSetPages", null, 0, 1, WorkingSetProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingSetProfile_DirtyPagesPerSecond(), ecorePackage.getEDouble(), "dirtyPagesPerSecond", null, 0, 1, WorkingSetProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(populationProfileEClass, PopulationProfile.class, "PopulationProfile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPopulationProfile_Populations(), this.getPagePopulation(), null, "populations", null, 0, -1, PopulationProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pagePopulationEClass, PagePopulation.class, "PagePopulation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPagePopulation_Pages(), ecorePackage.getELong(), "pages", null, 0, 1, PagePopulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPagePopulation_Pattern(), this.getAccessPattern(), "pattern", "UNIFORM", 0, 1, PagePopulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPagePopulation_ZipfExponent(), ecorePackage.getEDouble(), "zipfExponent", null, 0, 1, PagePopulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPagePopulation_HotFraction(), ecorePackage.getEDouble(), "hotFraction", null, 0, 1, PagePopulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPagePopulation_HotVisitFraction(), ecorePackage.getEDouble(), "hotVisitFraction", null, 0, 1, PagePopulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPagePopulation_ReadsPerSecond(), ecorePackage.getEDouble(), "readsPerSecond", null, 0, 1, PagePopulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPagePopulation_WritesPerSecond(), ecorePackage.getEDouble(), "writesPerSecond", null, 0, 1, PagePopulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(curveProfileEClass, CurveProfile.class, "CurveProfile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCurveProfile_Touched(), this.getCurvePoint(), null, "touched", null, 0, -1, CurveProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCurveProfile_Written(), this.getCurvePoint(), null, "written", null, 0, -1, CurveProfile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(curvePointEClass, CurvePoint.class, "CurvePoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCurvePoint_Seconds(), ecorePackage.getEDouble(), "seconds", "0", 0, 1, CurvePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCurvePoint_Pages(), ecorePackage.getEDouble(), "pages", "0", 0, 1, CurvePoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskPathEClass, DiskPath.class, "DiskPath", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiskPath_VirtualDevice(), ecorePackage.getEString(), "virtualDevice", null, 0, 1, DiskPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskPath_SizeBytes(), ecorePackage.getELong(), "sizeBytes", null, 0, 1, DiskPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskPath_UsedBytes(), ecorePackage.getELong(), "usedBytes", null, 0, 1, DiskPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskPath_IoPerSecond(), ecorePackage.getEDouble(), "ioPerSecond", null, 0, 1, DiskPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskPath_GuestTimeoutSeconds(), ecorePackage.getEDouble(), "guestTimeoutSeconds", null, 0, 1, DiskPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskPath_QueueDepth(), ecorePackage.getEInt(), "queueDepth", null, 0, 1, DiskPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiskPath_MultipathTimeoutSeconds(), ecorePackage.getEDouble(), "multipathTimeoutSeconds", null, 0, 1, DiskPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiskPath_Datastore(), this.getDatastore(), null, "datastore", null, 0, 1, DiskPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dedicatedEckdDiskEClass, DedicatedEckdDisk.class, "DedicatedEckdDisk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDedicatedEckdDisk_RealDevice(), ecorePackage.getEString(), "realDevice", null, 0, 1, DedicatedEckdDisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDedicatedEckdDisk_EquivalenceId(), ecorePackage.getEString(), "equivalenceId", null, 0, 1, DedicatedEckdDisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(minidiskEClass, Minidisk.class, "Minidisk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMinidisk_VolumeSerial(), ecorePackage.getEString(), "volumeSerial", null, 0, 1, Minidisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMinidisk_StartCylinder(), ecorePackage.getEInt(), "startCylinder", null, 0, 1, Minidisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMinidisk_Cylinders(), ecorePackage.getEInt(), "cylinders", null, 0, 1, Minidisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMinidisk_Mode(), this.getMinidiskMode(), "mode", "MR", 0, 1, Minidisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMinidisk_VolumeShared(), ecorePackage.getEBoolean(), "volumeShared", "true", 0, 1, Minidisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dedicatedFcpDiskEClass, DedicatedFcpDisk.class, "DedicatedFcpDisk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDedicatedFcpDisk_Subchannel(), ecorePackage.getEString(), "subchannel", null, 0, 1, DedicatedFcpDisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDedicatedFcpDisk_Wwpn(), ecorePackage.getEString(), "wwpn", null, 0, 1, DedicatedFcpDisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDedicatedFcpDisk_Lun(), ecorePackage.getEString(), "lun", null, 0, 1, DedicatedFcpDisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDedicatedFcpDisk_Npiv(), ecorePackage.getEBoolean(), "npiv", "true", 0, 1, DedicatedFcpDisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDedicatedFcpDisk_ZonedHosts(), this.getHost(), null, "zonedHosts", null, 0, -1, DedicatedFcpDisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDedicatedFcpDisk_MaskedHosts(), this.getHost(), null, "maskedHosts", null, 0, -1, DedicatedFcpDisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(blockIoDiskEClass, BlockIoDisk.class, "BlockIoDisk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBlockIoDisk_RealDevice(), ecorePackage.getEString(), "realDevice", null, 0, 1, BlockIoDisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockIoDisk_BlockBytes(), ecorePackage.getEInt(), "blockBytes", null, 0, 1, BlockIoDisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlockIoDisk_OffsetBlocks(), ecorePackage.getELong(), "offsetBlocks", null, 0, 1, BlockIoDisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(virtualSanDiskEClass, VirtualSanDisk.class, "VirtualSanDisk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVirtualSanDisk_Extents(), ecorePackage.getEInt(), "extents", null, 0, 1, VirtualSanDisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVirtualSanDisk_ReplicationLagSeconds(), ecorePackage.getEDouble(), "replicationLagSeconds", null, 0, 1, VirtualSanDisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(iscsiDiskEClass, IscsiDisk.class, "IscsiDisk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIscsiDisk_Portal(), ecorePackage.getEString(), "portal", null, 0, 1, IscsiDisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIscsiDisk_TargetName(), ecorePackage.getEString(), "targetName", null, 0, 1, IscsiDisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIscsiDisk_SessionTimeoutSeconds(), ecorePackage.getEDouble(), "sessionTimeoutSeconds", null, 0, 1, IscsiDisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(virtualDiskEClass, VirtualDisk.class, "VirtualDisk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVirtualDisk_Thin(), ecorePackage.getEBoolean(), "thin", "false", 0, 1, VirtualDisk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(networkInterfaceEClass, NetworkInterface.class, "NetworkInterface", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNetworkInterface_Kind(), this.getInterfaceKind(), "kind", "VIRTUAL_SWITCH", 0, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_MacAddress(), ecorePackage.getEString(), "macAddress", null, 0, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_NetworkName(), ecorePackage.getEString(), "networkName", null, 0, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_OsaDevice(), ecorePackage.getEString(), "osaDevice", null, 0, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_Vlan(), ecorePackage.getEInt(), "vlan", null, 0, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_Connected(), ecorePackage.getEBoolean(), "connected", "true", 0, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_Addresses(), ecorePackage.getEInt(), "addresses", null, 0, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_Announced(), ecorePackage.getEBoolean(), "announced", "true", 0, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_AnnouncementRounds(), ecorePackage.getEInt(), "announcementRounds", null, 0, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_AnnouncementLossFraction(), ecorePackage.getEDouble(), "announcementLossFraction", null, 0, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_TrafficSeconds(), ecorePackage.getEDouble(), "trafficSeconds", null, 0, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_LosesDynamicRoutes(), ecorePackage.getEBoolean(), "losesDynamicRoutes", null, 0, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkInterface_PortFailsOver(), ecorePackage.getEBoolean(), "portFailsOver", null, 0, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNetworkInterface_Peers(), this.getTcpPeers(), null, "peers", null, 0, 1, NetworkInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tcpPeersEClass, TcpPeers.class, "TcpPeers", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTcpPeers_Connections(), ecorePackage.getEInt(), "connections", null, 0, 1, TcpPeers.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTcpPeers_RoundTripSeconds(), ecorePackage.getEDouble(), "roundTripSeconds", null, 0, 1, TcpPeers.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTcpPeers_MinimumTimeoutSeconds(), ecorePackage.getEDouble(), "minimumTimeoutSeconds", null, 0, 1, TcpPeers.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(placementRuleEClass, PlacementRule.class, "PlacementRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlacementRule_Kind(), this.getPlacementRuleKind(), "kind", "APART", 0, 1, PlacementRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacementRule_Mandatory(), ecorePackage.getEBoolean(), "mandatory", "true", 0, 1, PlacementRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlacementRule_Guests(), this.getGuest(), null, "guests", null, 0, -1, PlacementRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlacementRule_Hosts(), this.getHost(), null, "hosts", null, 0, -1, PlacementRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assumptionOverrideEClass, AssumptionOverride.class, "AssumptionOverride", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAssumptionOverride_Key(), ecorePackage.getEString(), "key", null, 0, 1, AssumptionOverride.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumptionOverride_Value(), ecorePackage.getEDouble(), "value", "0", 0, 1, AssumptionOverride.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumptionOverride_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, AssumptionOverride.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(studyEClass, Study.class, "Study", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStudy_Kind(), this.getStudyKind(), "kind", "RELOCATION", 0, 1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Guests(), this.getGuest(), null, "guests", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Hosts(), this.getHost(), null, "hosts", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Targets(), this.getHost(), null, "targets", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Methods(), this.getMethodChoice(), null, "methods", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudy_Parameters(), this.getParameter(), null, "parameters", null, 0, -1, Study.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(methodChoiceEClass, MethodChoice.class, "MethodChoice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMethodChoice_Method(), ecorePackage.getEString(), "method", null, 0, 1, MethodChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethodChoice_Label(), ecorePackage.getEString(), "label", null, 0, 1, MethodChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethodChoice_Link(), this.getLink(), null, "link", null, 0, 1, MethodChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethodChoice_Parameters(), this.getParameter(), null, "parameters", null, 0, -1, MethodChoice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(parameterEClass, Parameter.class, "Parameter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParameter_Key(), ecorePackage.getEString(), "key", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameter_Value(), ecorePackage.getEString(), "value", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(importRecordEClass, ImportRecord.class, "ImportRecord", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImportRecord_Format(), ecorePackage.getEString(), "format", null, 0, 1, ImportRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportRecord_FileName(), ecorePackage.getEString(), "fileName", null, 0, 1, ImportRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportRecord_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, ImportRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportRecord_ImportedAt(), ecorePackage.getEString(), "importedAt", null, 0, 1, ImportRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportRecord_Read(), ecorePackage.getEInt(), "read", "0", 0, 1, ImportRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportRecord_Skipped(), ecorePackage.getEInt(), "skipped", "0", 0, 1, ImportRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportRecord_Doubtful(), ecorePackage.getEInt(), "doubtful", "0", 0, 1, ImportRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diagramEClass, Diagram.class, "Diagram", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiagram_GridVisible(), ecorePackage.getEBoolean(), "gridVisible", "false", 0, 1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagram_SnapToGrid(), ecorePackage.getEBoolean(), "snapToGrid", "false", 0, 1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagram_RulersVisible(), ecorePackage.getEBoolean(), "rulersVisible", "false", 0, 1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagram_GridSpacing(), ecorePackage.getEInt(), "gridSpacing", "20", 0, 1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiagram_Nodes(), this.getDiagramNode(), null, "nodes", null, 0, -1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiagram_Connections(), this.getDiagramConnection(), null, "connections", null, 0, -1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiagram_Notes(), this.getDiagramNote(), null, "notes", null, 0, -1, Diagram.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diagramNodeEClass, DiagramNode.class, "DiagramNode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDiagramNode_Element(), this.getNamedElement(), null, "element", null, 0, 1, DiagramNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramNode_X(), ecorePackage.getEInt(), "x", "0", 0, 1, DiagramNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramNode_Y(), ecorePackage.getEInt(), "y", "0", 0, 1, DiagramNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramNode_Width(), ecorePackage.getEInt(), "width", "-1", 0, 1, DiagramNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramNode_Height(), ecorePackage.getEInt(), "height", "-1", 0, 1, DiagramNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramNode_Collapsed(), ecorePackage.getEBoolean(), "collapsed", "false", 0, 1, DiagramNode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diagramConnectionEClass, DiagramConnection.class, "DiagramConnection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDiagramConnection_Link(), this.getLink(), null, "link", null, 0, 1, DiagramConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiagramConnection_BendPoints(), this.getBendPoint(), null, "bendPoints", null, 0, -1, DiagramConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bendPointEClass, BendPoint.class, "BendPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBendPoint_X(), ecorePackage.getEInt(), "x", "0", 0, 1, BendPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBendPoint_Y(), ecorePackage.getEInt(), "y", "0", 0, 1, BendPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diagramNoteEClass, DiagramNote.class, "DiagramNote", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiagramNote_Text(), ecorePackage.getEString(), "text", null, 0, 1, DiagramNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramNote_X(), ecorePackage.getEInt(), "x", "0", 0, 1, DiagramNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramNote_Y(), ecorePackage.getEInt(), "y", "0", 0, 1, DiagramNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramNote_Width(), ecorePackage.getEInt(), "width", "160", 0, 1, DiagramNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiagramNote_Height(), ecorePackage.getEInt(), "height", "80", 0, 1, DiagramNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiagramNote_AttachedTo(), this.getNamedElement(), null, "attachedTo", null, 0, 1, DiagramNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(clusterKindEEnum, ClusterKind.class, "ClusterKind");
		addEEnumLiteral(clusterKindEEnum, ClusterKind.STANDALONE);
		addEEnumLiteral(clusterKindEEnum, ClusterKind.ZVM_SSI);
		addEEnumLiteral(clusterKindEEnum, ClusterKind.VSPHERE);
		addEEnumLiteral(clusterKindEEnum, ClusterKind.KVM);

		initEEnum(hypervisorKindEEnum, HypervisorKind.class, "HypervisorKind");
		addEEnumLiteral(hypervisorKindEEnum, HypervisorKind.ZVM);
		addEEnumLiteral(hypervisorKindEEnum, HypervisorKind.VSPHERE);
		addEEnumLiteral(hypervisorKindEEnum, HypervisorKind.KVM);
		addEEnumLiteral(hypervisorKindEEnum, HypervisorKind.XEN);
		addEEnumLiteral(hypervisorKindEEnum, HypervisorKind.OTHER);

		initEEnum(processorKindEEnum, ProcessorKind.class, "ProcessorKind");
		addEEnumLiteral(processorKindEEnum, ProcessorKind.IFL);
		addEEnumLiteral(processorKindEEnum, ProcessorKind.CP);
		addEEnumLiteral(processorKindEEnum, ProcessorKind.X86);
		addEEnumLiteral(processorKindEEnum, ProcessorKind.ARM);
		addEEnumLiteral(processorKindEEnum, ProcessorKind.POWER);

		initEEnum(powerStateEEnum, PowerState.class, "PowerState");
		addEEnumLiteral(powerStateEEnum, PowerState.RUNNING);
		addEEnumLiteral(powerStateEEnum, PowerState.OFF);
		addEEnumLiteral(powerStateEEnum, PowerState.SUSPENDED);

		initEEnum(guestClassEEnum, GuestClass.class, "GuestClass");
		addEEnumLiteral(guestClassEEnum, GuestClass.CUSTOM);
		addEEnumLiteral(guestClassEEnum, GuestClass.IDLE_LINUX);
		addEEnumLiteral(guestClassEEnum, GuestClass.WEB);
		addEEnumLiteral(guestClassEEnum, GuestClass.OLTP);
		addEEnumLiteral(guestClassEEnum, GuestClass.JAVA);
		addEEnumLiteral(guestClassEEnum, GuestClass.PAGE_CACHE);

		initEEnum(accessPatternEEnum, AccessPattern.class, "AccessPattern");
		addEEnumLiteral(accessPatternEEnum, AccessPattern.UNIFORM);
		addEEnumLiteral(accessPatternEEnum, AccessPattern.SEQUENTIAL);
		addEEnumLiteral(accessPatternEEnum, AccessPattern.ZIPF);
		addEEnumLiteral(accessPatternEEnum, AccessPattern.HOT_COLD);

		initEEnum(shareKindEEnum, ShareKind.class, "ShareKind");
		addEEnumLiteral(shareKindEEnum, ShareKind.RELATIVE);
		addEEnumLiteral(shareKindEEnum, ShareKind.ABSOLUTE);

		initEEnum(limitKindEEnum, LimitKind.class, "LimitKind");
		addEEnumLiteral(limitKindEEnum, LimitKind.NONE);
		addEEnumLiteral(limitKindEEnum, LimitKind.SOFT);
		addEEnumLiteral(limitKindEEnum, LimitKind.HARD);

		initEEnum(channelKindEEnum, ChannelKind.class, "ChannelKind");
		addEEnumLiteral(channelKindEEnum, ChannelKind.FICON_EXPRESS4);
		addEEnumLiteral(channelKindEEnum, ChannelKind.FICON_EXPRESS8);
		addEEnumLiteral(channelKindEEnum, ChannelKind.FICON_EXPRESS16);
		addEEnumLiteral(channelKindEEnum, ChannelKind.OTHER);

		initEEnum(adapterKindEEnum, AdapterKind.class, "AdapterKind");
		addEEnumLiteral(adapterKindEEnum, AdapterKind.NIC);
		addEEnumLiteral(adapterKindEEnum, AdapterKind.OSA);
		addEEnumLiteral(adapterKindEEnum, AdapterKind.HIPERSOCKETS);

		initEEnum(interfaceKindEEnum, InterfaceKind.class, "InterfaceKind");
		addEEnumLiteral(interfaceKindEEnum, InterfaceKind.VIRTUAL_SWITCH);
		addEEnumLiteral(interfaceKindEEnum, InterfaceKind.DEDICATED_OSA);
		addEEnumLiteral(interfaceKindEEnum, InterfaceKind.GUEST_LAN);

		initEEnum(datastoreKindEEnum, DatastoreKind.class, "DatastoreKind");
		addEEnumLiteral(datastoreKindEEnum, DatastoreKind.VMFS);
		addEEnumLiteral(datastoreKindEEnum, DatastoreKind.NFS);
		addEEnumLiteral(datastoreKindEEnum, DatastoreKind.VSAN);
		addEEnumLiteral(datastoreKindEEnum, DatastoreKind.ECKD);
		addEEnumLiteral(datastoreKindEEnum, DatastoreKind.SCSI);
		addEEnumLiteral(datastoreKindEEnum, DatastoreKind.LOCAL);
		addEEnumLiteral(datastoreKindEEnum, DatastoreKind.OTHER);

		initEEnum(restartPriorityEEnum, RestartPriority.class, "RestartPriority");
		addEEnumLiteral(restartPriorityEEnum, RestartPriority.HIGHEST);
		addEEnumLiteral(restartPriorityEEnum, RestartPriority.HIGH);
		addEEnumLiteral(restartPriorityEEnum, RestartPriority.MEDIUM);
		addEEnumLiteral(restartPriorityEEnum, RestartPriority.LOW);
		addEEnumLiteral(restartPriorityEEnum, RestartPriority.LOWEST);
		addEEnumLiteral(restartPriorityEEnum, RestartPriority.NEVER);

		initEEnum(placementRuleKindEEnum, PlacementRuleKind.class, "PlacementRuleKind");
		addEEnumLiteral(placementRuleKindEEnum, PlacementRuleKind.TOGETHER);
		addEEnumLiteral(placementRuleKindEEnum, PlacementRuleKind.APART);
		addEEnumLiteral(placementRuleKindEEnum, PlacementRuleKind.ON_HOSTS);
		addEEnumLiteral(placementRuleKindEEnum, PlacementRuleKind.NOT_ON_HOSTS);

		initEEnum(studyKindEEnum, StudyKind.class, "StudyKind");
		addEEnumLiteral(studyKindEEnum, StudyKind.RELOCATION);
		addEEnumLiteral(studyKindEEnum, StudyKind.EVACUATION);
		addEEnumLiteral(studyKindEEnum, StudyKind.FAILOVER);
		addEEnumLiteral(studyKindEEnum, StudyKind.SPARE_CAPACITY);
		addEEnumLiteral(studyKindEEnum, StudyKind.OVERCOMMIT);
		addEEnumLiteral(studyKindEEnum, StudyKind.PRESSURE);
		addEEnumLiteral(studyKindEEnum, StudyKind.DISK_PATHS);

		initEEnum(minidiskModeEEnum, MinidiskMode.class, "MinidiskMode");
		addEEnumLiteral(minidiskModeEEnum, MinidiskMode.R);
		addEEnumLiteral(minidiskModeEEnum, MinidiskMode.RR);
		addEEnumLiteral(minidiskModeEEnum, MinidiskMode.W);
		addEEnumLiteral(minidiskModeEEnum, MinidiskMode.WR);
		addEEnumLiteral(minidiskModeEEnum, MinidiskMode.M);
		addEEnumLiteral(minidiskModeEEnum, MinidiskMode.MR);
		addEEnumLiteral(minidiskModeEEnum, MinidiskMode.MW);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// https://portolan.org/feature
		createFeatureAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "Installations of hypervisor hosts, their storage hierarchies, links and guests. Numbers carry their unit in their name; an unset number means that the value is not known, and the assumption or default that is named with it applies. Every feature has its meaning here and its unit, default, source and range in the annotation https://portolan.org/feature."
		   });
		addAnnotation
		  (clusterKindEEnum,
		   source,
		   new String[] {
			   "documentation", "How the hosts of a cluster belong together."
		   });
		addAnnotation
		  (clusterKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Hosts that share nothing but the chart.",
			   "label", "Standalone"
		   });
		addAnnotation
		  (clusterKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "z/VM members (1 to 4, up to 8 from release 7.3) joined by ISFC links. [R] vm.ibm.com/ssi",
			   "label", "z/VM single system image"
		   });
		addAnnotation
		  (clusterKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Hosts managed by one vCenter cluster.",
			   "label", "vSphere"
		   });
		addAnnotation
		  (clusterKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Hosts that run QEMU/KVM under libvirt.",
			   "label", "KVM"
		   });
		addAnnotation
		  (hypervisorKindEEnum,
		   source,
		   new String[] {
			   "documentation", "The hypervisor that a host runs; it decides which relocation rules apply."
		   });
		addAnnotation
		  (hypervisorKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "CP of z/VM.",
			   "label", "z/VM"
		   });
		addAnnotation
		  (hypervisorKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "VMware\'s hypervisor.",
			   "label", "VMware ESXi"
		   });
		addAnnotation
		  (hypervisorKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "QEMU with KVM.",
			   "label", "KVM"
		   });
		addAnnotation
		  (hypervisorKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Xen.",
			   "label", "Xen"
		   });
		addAnnotation
		  (hypervisorKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Any other hypervisor: only generic methods apply.",
			   "label", "Other"
		   });
		addAnnotation
		  (processorKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Kind of a processor."
		   });
		addAnnotation
		  (processorKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Integrated Facility for Linux of an IBM Z.",
			   "label", "IFL"
		   });
		addAnnotation
		  (processorKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "General purpose processor of an IBM Z.",
			   "label", "CP"
		   });
		addAnnotation
		  (processorKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "x86-64 core.",
			   "label", "x86-64"
		   });
		addAnnotation
		  (processorKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Arm core.",
			   "label", "Arm"
		   });
		addAnnotation
		  (processorKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "IBM Power core.",
			   "label", "Power"
		   });
		addAnnotation
		  (powerStateEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether a guest runs."
		   });
		addAnnotation
		  (powerStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Logged on, or powered on.",
			   "label", "Running"
		   });
		addAnnotation
		  (powerStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Logged off, or powered off: uses disk space, but no storage and no processor.",
			   "label", "Off"
		   });
		addAnnotation
		  (powerStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "State kept on disk.",
			   "label", "Suspended"
		   });
		addAnnotation
		  (guestClassEEnum,
		   source,
		   new String[] {
			   "documentation", "What a guest does. The class gives the preset of its memory profile where none is set (domain 1.3)."
		   });
		addAnnotation
		  (guestClassEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "No preset: the memory profile is set by hand or measured.",
			   "label", "Custom"
		   });
		addAnnotation
		  (guestClassEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Dirties 200 pages/s, writes 2 % of its storage. [A]",
			   "label", "Idle Linux"
		   });
		addAnnotation
		  (guestClassEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Dirties 3,000 pages/s, writes 5 % of its storage. [A]",
			   "label", "Web server"
		   });
		addAnnotation
		  (guestClassEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Dirties 10,000 pages/s, writes 20 % of its storage. [A]",
			   "label", "Transactional database"
		   });
		addAnnotation
		  (guestClassEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Dirties 400,000 pages/s, writes 75 % of its storage; IBM saw later passes of 86 % of the first. [R] 620lgr.html",
			   "label", "Busy Java server"
		   });
		addAnnotation
		  (guestClassEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Dirties 180,000 pages/s (700 MiB/s). [R] 620lgr.html",
			   "label", "File I/O through the page cache"
		   });
		addAnnotation
		  (accessPatternEEnum,
		   source,
		   new String[] {
			   "documentation", "How a population of pages is visited."
		   });
		addAnnotation
		  (accessPatternEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Every page is as likely as any other.",
			   "label", "Uniform"
		   });
		addAnnotation
		  (accessPatternEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A sweep over the pages that wraps at the end.",
			   "label", "Sequential"
		   });
		addAnnotation
		  (accessPatternEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The page of rank k is visited with a probability in proportion to k to the power of minus the exponent.",
			   "label", "Zipf"
		   });
		addAnnotation
		  (accessPatternEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "A hot part gets a fixed share of the visits, the rest goes to the cold part.",
			   "label", "Hot and cold"
		   });
		addAnnotation
		  (shareKindEEnum,
		   source,
		   new String[] {
			   "documentation", "How the processor share of a guest is stated."
		   });
		addAnnotation
		  (shareKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "A weight against the other guests\' weights.",
			   "label", "Relative"
		   });
		addAnnotation
		  (shareKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Percent of the host\'s processors.",
			   "label", "Absolute"
		   });
		addAnnotation
		  (limitKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What holds a guest back when it reached its processor share."
		   });
		addAnnotation
		  (limitKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "May use what is left over (NOLIMIT).",
			   "label", "No limit"
		   });
		addAnnotation
		  (limitKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "May exceed its limit while nobody else wants the processor (LIMITSOFT).",
			   "label", "Soft limit"
		   });
		addAnnotation
		  (limitKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Never exceeds its limit (LIMITHARD).",
			   "label", "Hard limit"
		   });
		addAnnotation
		  (channelKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Kind of a channel path; gives its line rate where none is set."
		   });
		addAnnotation
		  (channelKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "4 Gb: 400 MB/s line rate.",
			   "label", "FICON Express4"
		   });
		addAnnotation
		  (channelKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "8 Gb: 800 MB/s line rate.",
			   "label", "FICON Express8"
		   });
		addAnnotation
		  (channelKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "16 Gb: 1600 MB/s line rate.",
			   "label", "FICON Express16"
		   });
		addAnnotation
		  (channelKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "The line rate must be set.",
			   "label", "Other"
		   });
		addAnnotation
		  (adapterKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Kind of a network adapter."
		   });
		addAnnotation
		  (adapterKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "An Ethernet card of a server.",
			   "label", "Network card"
		   });
		addAnnotation
		  (adapterKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Open Systems Adapter of an IBM Z.",
			   "label", "OSA"
		   });
		addAnnotation
		  (adapterKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "In-memory network of an IBM Z.",
			   "label", "HiperSockets"
		   });
		addAnnotation
		  (interfaceKindEEnum,
		   source,
		   new String[] {
			   "documentation", "How a guest\'s network interface reaches the network."
		   });
		addAnnotation
		  (interfaceKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Through a VSWITCH, port group or bridge of its host.",
			   "label", "Virtual switch"
		   });
		addAnnotation
		  (interfaceKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "An OSA device of its own.",
			   "label", "Dedicated OSA"
		   });
		addAnnotation
		  (interfaceKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A network inside one host: does not reach another host.",
			   "label", "Guest LAN"
		   });
		addAnnotation
		  (datastoreKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What a datastore is."
		   });
		addAnnotation
		  (datastoreKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Block datastore of vSphere.",
			   "label", "VMFS"
		   });
		addAnnotation
		  (datastoreKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Network file system.",
			   "label", "NFS"
		   });
		addAnnotation
		  (datastoreKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Distributed store of the hosts\' own disks.",
			   "label", "vSAN"
		   });
		addAnnotation
		  (datastoreKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "3390 volumes.",
			   "label", "ECKD"
		   });
		addAnnotation
		  (datastoreKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "SCSI logical units.",
			   "label", "SCSI"
		   });
		addAnnotation
		  (datastoreKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Disks inside one host: not reachable from another.",
			   "label", "Local"
		   });
		addAnnotation
		  (datastoreKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Anything else.",
			   "label", "Other"
		   });
		addAnnotation
		  (restartPriorityEEnum,
		   source,
		   new String[] {
			   "documentation", "Which guests come back first when their host is lost."
		   });
		addAnnotation
		  (restartPriorityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "First of all.",
			   "label", "Highest"
		   });
		addAnnotation
		  (restartPriorityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Before the ordinary ones.",
			   "label", "High"
		   });
		addAnnotation
		  (restartPriorityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The ordinary case.",
			   "label", "Medium"
		   });
		addAnnotation
		  (restartPriorityEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "After the ordinary ones.",
			   "label", "Low"
		   });
		addAnnotation
		  (restartPriorityEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Last.",
			   "label", "Lowest"
		   });
		addAnnotation
		  (restartPriorityEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Stays down until an operator acts.",
			   "label", "Not restarted"
		   });
		addAnnotation
		  (placementRuleKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What a placement rule asks."
		   });
		addAnnotation
		  (placementRuleKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "All guests on one host (affinity).",
			   "label", "Guests together"
		   });
		addAnnotation
		  (placementRuleKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "No two of the guests on one host (anti-affinity).",
			   "label", "Guests apart"
		   });
		addAnnotation
		  (placementRuleKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The guests run on the named hosts only.",
			   "label", "Guests on these hosts"
		   });
		addAnnotation
		  (placementRuleKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "The guests never run on the named hosts.",
			   "label", "Guests not on these hosts"
		   });
		addAnnotation
		  (studyKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What a study asks."
		   });
		addAnnotation
		  (studyKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "What does moving these guests cost, method by method?",
			   "label", "Relocation"
		   });
		addAnnotation
		  (studyKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "How are hosts emptied?",
			   "label", "Evacuation"
		   });
		addAnnotation
		  (studyKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "What happens when hosts are lost?",
			   "label", "Failover"
		   });
		addAnnotation
		  (studyKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Does everything fit when one or two hosts are gone (N-1, N-2)?",
			   "label", "Spare capacity"
		   });
		addAnnotation
		  (studyKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "What does more virtual than real storage cost?",
			   "label", "Overcommit"
		   });
		addAnnotation
		  (studyKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "What happens to storage over minutes when guests come, grow or go?",
			   "label", "Memory pressure"
		   });
		addAnnotation
		  (studyKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "What do the disks of these guests cost over each path?",
			   "label", "Disk paths"
		   });
		addAnnotation
		  (minidiskModeEEnum,
		   source,
		   new String[] {
			   "documentation", "Link mode of a minidisk."
		   });
		addAnnotation
		  (minidiskModeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Read only; others may write.",
			   "label", "Read"
		   });
		addAnnotation
		  (minidiskModeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Read only even when others write.",
			   "label", "Read, shared"
		   });
		addAnnotation
		  (minidiskModeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Write when nobody else has it.",
			   "label", "Write"
		   });
		addAnnotation
		  (minidiskModeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Write, else read.",
			   "label", "Write or read"
		   });
		addAnnotation
		  (minidiskModeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Write when others only read.",
			   "label", "Multiple write"
		   });
		addAnnotation
		  (minidiskModeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Multiple write, else read.",
			   "label", "Multiple write or read"
		   });
		addAnnotation
		  (minidiskModeEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Write whatever others do.",
			   "label", "Multi-write"
		   });
		addAnnotation
		  (elementEClass,
		   source,
		   new String[] {
			   "documentation", "Anything with an identity in the file."
		   });
		addAnnotation
		  (getElement_Id(),
		   source,
		   new String[] {
			   "documentation", "Identity of the element: unique in the file, never shown, never changed once given, so that files diff and merge."
		   });
		addAnnotation
		  (namedElementEClass,
		   source,
		   new String[] {
			   "documentation", "An element that the user names."
		   });
		addAnnotation
		  (getNamedElement_Name(),
		   source,
		   new String[] {
			   "documentation", "Name as the user knows it: host name, user id, volume serial."
		   });
		addAnnotation
		  (getNamedElement_Comment(),
		   source,
		   new String[] {
			   "documentation", "Free text of the user."
		   });
		addAnnotation
		  (getNamedElement_Source(),
		   source,
		   new String[] {
			   "documentation", "Where the values of the element come from, for instance the sheet and row of an import."
		   });
		addAnnotation
		  (nodeEClass,
		   source,
		   new String[] {
			   "documentation", "An end of a link: a host or a switch."
		   });
		addAnnotation
		  (installationEClass,
		   source,
		   new String[] {
			   "documentation", "The root of a file: everything that is modelled together."
		   });
		addAnnotation
		  (getInstallation_FormatVersion(),
		   source,
		   new String[] {
			   "documentation", "Version of the file format that the file was written in. Readers refuse newer versions."
		   });
		addAnnotation
		  (getInstallation_Clusters(),
		   source,
		   new String[] {
			   "documentation", "Clusters with their hosts."
		   });
		addAnnotation
		  (getInstallation_Switches(),
		   source,
		   new String[] {
			   "documentation", "Switches that links meet at."
		   });
		addAnnotation
		  (getInstallation_Links(),
		   source,
		   new String[] {
			   "documentation", "Links between hosts and switches."
		   });
		addAnnotation
		  (getInstallation_Datastores(),
		   source,
		   new String[] {
			   "documentation", "Stores that hold guests\' disks."
		   });
		addAnnotation
		  (getInstallation_SharedVolumes(),
		   source,
		   new String[] {
			   "documentation", "Paging volumes that several hosts can use; their paging spaces refer to them."
		   });
		addAnnotation
		  (getInstallation_SharedExpandedStorages(),
		   source,
		   new String[] {
			   "documentation", "Expanded storage that several hosts can address."
		   });
		addAnnotation
		  (getInstallation_UnplacedGuests(),
		   source,
		   new String[] {
			   "documentation", "Guests that are on no host."
		   });
		addAnnotation
		  (getInstallation_PlacementRules(),
		   source,
		   new String[] {
			   "documentation", "Affinity and anti-affinity."
		   });
		addAnnotation
		  (getInstallation_Licences(),
		   source,
		   new String[] {
			   "documentation", "Software licences that bind guests to hosts."
		   });
		addAnnotation
		  (getInstallation_Assumptions(),
		   source,
		   new String[] {
			   "documentation", "Assumptions that the user changed. All others hold their defaults."
		   });
		addAnnotation
		  (getInstallation_Studies(),
		   source,
		   new String[] {
			   "documentation", "Stored questions."
		   });
		addAnnotation
		  (getInstallation_Imports(),
		   source,
		   new String[] {
			   "documentation", "What was imported, from which file, when."
		   });
		addAnnotation
		  (getInstallation_Diagram(),
		   source,
		   new String[] {
			   "documentation", "Where things are drawn; never read by the engine."
		   });
		addAnnotation
		  (clusterEClass,
		   source,
		   new String[] {
			   "documentation", "Hosts between which guests may move."
		   });
		addAnnotation
		  (getCluster_Kind(),
		   source,
		   new String[] {
			   "documentation", "What joins the hosts."
		   });
		addAnnotation
		  (getCluster_RelocationsPerHost(),
		   source,
		   new String[] {
			   "documentation", "Most relocations that a host takes part in at the same time."
		   });
		addAnnotation
		  (getCluster_RelocationsPerLink(),
		   source,
		   new String[] {
			   "documentation", "Most relocations over one link at the same time."
		   });
		addAnnotation
		  (getCluster_RelocationsPerStore(),
		   source,
		   new String[] {
			   "documentation", "Most relocations of guests with disks in one datastore at the same time."
		   });
		addAnnotation
		  (getCluster_RelocationsPerCluster(),
		   source,
		   new String[] {
			   "documentation", "Most relocations in the cluster at the same time."
		   });
		addAnnotation
		  (getCluster_SpareHosts(),
		   source,
		   new String[] {
			   "documentation", "How many hosts may fail while everything still runs: the k of N-k."
		   });
		addAnnotation
		  (getCluster_Hosts(),
		   source,
		   new String[] {
			   "documentation", "Members of the cluster."
		   });
		addAnnotation
		  (getCluster_RelocationDomains(),
		   source,
		   new String[] {
			   "documentation", "Sets of members with a common architecture level."
		   });
		addAnnotation
		  (relocationDomainEClass,
		   source,
		   new String[] {
			   "documentation", "Members whose common architecture level a guest may use (Relocation_Domain statement)."
		   });
		addAnnotation
		  (getRelocationDomain_Members(),
		   source,
		   new String[] {
			   "documentation", "Hosts of the domain."
		   });
		addAnnotation
		  (switchEClass,
		   source,
		   new String[] {
			   "documentation", "A switch or backbone where links meet."
		   });
		addAnnotation
		  (getSwitch_BackboneBytesPerSecond(),
		   source,
		   new String[] {
			   "documentation", "Payload that the switch carries in all."
		   });
		addAnnotation
		  (getSwitch_LatencySeconds(),
		   source,
		   new String[] {
			   "documentation", "Delay through the switch, one way."
		   });
		addAnnotation
		  (hostEClass,
		   source,
		   new String[] {
			   "documentation", "A hypervisor instance: an LPAR of a CPC, or a server."
		   });
		addAnnotation
		  (getHost_Machine(),
		   source,
		   new String[] {
			   "documentation", "Serial or name of the CPC or server that the host runs on."
		   });
		addAnnotation
		  (getHost_Partition(),
		   source,
		   new String[] {
			   "documentation", "LPAR name; empty where the host is the whole machine."
		   });
		addAnnotation
		  (getHost_LparWeight(),
		   source,
		   new String[] {
			   "documentation", "Processing weight of the LPAR among those of its CPC."
		   });
		addAnnotation
		  (getHost_Hypervisor(),
		   source,
		   new String[] {
			   "documentation", "Hypervisor that the host runs."
		   });
		addAnnotation
		  (getHost_HypervisorRelease(),
		   source,
		   new String[] {
			   "documentation", "Release of the hypervisor, for instance 6.2. It decides what is supported: XSTORE only before z/VM 6.4."
		   });
		addAnnotation
		  (getHost_CapacityKnown(),
		   source,
		   new String[] {
			   "documentation", "False when an import named the host but gave no processors or storage: it counts neither as a host nor as cores in N-1."
		   });
		addAnnotation
		  (getHost_OvercommitTarget(),
		   source,
		   new String[] {
			   "documentation", "Highest wanted ratio of virtual storage of running guests to real storage."
		   });
		addAnnotation
		  (getHost_ProcessorBusyFraction(),
		   source,
		   new String[] {
			   "documentation", "Measured share of the processors in use, 0 to 1."
		   });
		addAnnotation
		  (getHost_MeasuredUsedBytes(),
		   source,
		   new String[] {
			   "documentation", "Measured storage in use."
		   });
		addAnnotation
		  (getHost_Processors(),
		   source,
		   new String[] {
			   "documentation", "Processors of the host, by kind."
		   });
		addAnnotation
		  (getHost_StorageLevels(),
		   source,
		   new String[] {
			   "documentation", "The storage hierarchy, fastest first: central, XSTORE, remote, paging space."
		   });
		addAnnotation
		  (getHost_ChannelPaths(),
		   source,
		   new String[] {
			   "documentation", "Channel paths (CHPIDs) of the host."
		   });
		addAnnotation
		  (getHost_NetworkAdapters(),
		   source,
		   new String[] {
			   "documentation", "Network adapters of the host."
		   });
		addAnnotation
		  (getHost_VirtualSwitches(),
		   source,
		   new String[] {
			   "documentation", "VSWITCHes, port groups or bridges of the host."
		   });
		addAnnotation
		  (getHost_RealDevices(),
		   source,
		   new String[] {
			   "documentation", "Devices that guests may own, with their EQIDs."
		   });
		addAnnotation
		  (getHost_Guests(),
		   source,
		   new String[] {
			   "documentation", "Guests on the host."
		   });
		addAnnotation
		  (getHost_Licences(),
		   source,
		   new String[] {
			   "documentation", "Licences that the host holds."
		   });
		addAnnotation
		  (processorPoolEClass,
		   source,
		   new String[] {
			   "documentation", "Processors of one kind in a host."
		   });
		addAnnotation
		  (getProcessorPool_Kind(),
		   source,
		   new String[] {
			   "documentation", "Kind of the processors."
		   });
		addAnnotation
		  (getProcessorPool_Cores(),
		   source,
		   new String[] {
			   "documentation", "Number of cores that the host may use."
		   });
		addAnnotation
		  (getProcessorPool_Sockets(),
		   source,
		   new String[] {
			   "documentation", "Number of sockets (RVTools: # CPU)."
		   });
		addAnnotation
		  (getProcessorPool_ThreadsPerCore(),
		   source,
		   new String[] {
			   "documentation", "Threads of a core that the hypervisor uses."
		   });
		addAnnotation
		  (getProcessorPool_SpeedMegahertz(),
		   source,
		   new String[] {
			   "documentation", "Clock rate of a core."
		   });
		addAnnotation
		  (getProcessorPool_Dedicated(),
		   source,
		   new String[] {
			   "documentation", "True when the processors are the LPAR\'s alone."
		   });
		addAnnotation
		  (storageLevelEClass,
		   source,
		   new String[] {
			   "documentation", "One level of a host\'s storage hierarchy."
		   });
		addAnnotation
		  (getStorageLevel_UsedBytes(),
		   source,
		   new String[] {
			   "documentation", "Measured use of the level."
		   });
		addAnnotation
		  (centralStorageEClass,
		   source,
		   new String[] {
			   "documentation", "Real storage: the frames of the host."
		   });
		addAnnotation
		  (getCentralStorage_SizeBytes(),
		   source,
		   new String[] {
			   "documentation", "Size of central storage."
		   });
		addAnnotation
		  (getCentralStorage_FixedBytes(),
		   source,
		   new String[] {
			   "documentation", "Storage of the hypervisor itself that it never pages."
		   });
		addAnnotation
		  (getCentralStorage_AgeListFraction(),
		   source,
		   new String[] {
			   "documentation", "Length of the global age list as a share of the pageable frames (SET AGELIST SIZE); z/VM 6.3 and later."
		   });
		addAnnotation
		  (getCentralStorage_EarlyWrites(),
		   source,
		   new String[] {
			   "documentation", "Changed pages are written when they come to the age list (SET AGELIST EARLYWRITES), so that nobody waits for it later; z/VM 6.3 and later."
		   });
		addAnnotation
		  (getCentralStorage_KeepSlot(),
		   source,
		   new String[] {
			   "documentation", "A page that is read back keeps its slot (SET AGELIST KEEPSLOT) and need not be written again while it does not change; z/VM 6.3 and later."
		   });
		addAnnotation
		  (expandedStorageEClass,
		   source,
		   new String[] {
			   "documentation", "XSTORE: a second area of storage with page access only, synchronous. Removed at z/VM 6.4."
		   });
		addAnnotation
		  (getExpandedStorage_SizeBytes(),
		   source,
		   new String[] {
			   "documentation", "Size; empty when the level is a share of a shared expanded storage."
		   });
		addAnnotation
		  (getExpandedStorage_PageMoveSeconds(),
		   source,
		   new String[] {
			   "documentation", "Processor time to move one page, synchronous."
		   });
		addAnnotation
		  (getExpandedStorage_SharedStorage(),
		   source,
		   new String[] {
			   "documentation", "The shared expanded storage that the level is part of; empty for a private one."
		   });
		addAnnotation
		  (sharedExpandedStorageEClass,
		   source,
		   new String[] {
			   "documentation", "Expanded storage that several hosts can address. A what-if: hardware gives it to one LPAR at a time. [R] PR/SM Planning Guide"
		   });
		addAnnotation
		  (getSharedExpandedStorage_SizeBytes(),
		   source,
		   new String[] {
			   "documentation", "Size in all."
		   });
		addAnnotation
		  (remoteStorageEClass,
		   source,
		   new String[] {
			   "documentation", "XXSTORE: storage of another host used as one more paging level."
		   });
		addAnnotation
		  (getRemoteStorage_SizeBytes(),
		   source,
		   new String[] {
			   "documentation", "Storage lent by the other host."
		   });
		addAnnotation
		  (getRemoteStorage_Lender(),
		   source,
		   new String[] {
			   "documentation", "Host whose central storage it is."
		   });
		addAnnotation
		  (getRemoteStorage_Link(),
		   source,
		   new String[] {
			   "documentation", "Interconnect that the pages travel over."
		   });
		addAnnotation
		  (getRemoteStorage_ProcessorSecondsPerPage(),
		   source,
		   new String[] {
			   "documentation", "Processor time per page, both sides together, without the wire."
		   });
		addAnnotation
		  (pagingSpaceEClass,
		   source,
		   new String[] {
			   "documentation", "Paging DASD: the volumes that hold page slots."
		   });
		addAnnotation
		  (getPagingSpace_Volumes(),
		   source,
		   new String[] {
			   "documentation", "Volumes of this host alone."
		   });
		addAnnotation
		  (getPagingSpace_SharedVolumes(),
		   source,
		   new String[] {
			   "documentation", "Volumes of the installation that other hosts use too. In an SSI cluster paging volumes are not shared."
		   });
		addAnnotation
		  (getPagingSpace_ChannelBytesPerSecond(),
		   source,
		   new String[] {
			   "documentation", "What the channels to all volumes together carry."
		   });
		addAnnotation
		  (pagingVolumeEClass,
		   source,
		   new String[] {
			   "documentation", "A volume with page slots of 4 KiB."
		   });
		addAnnotation
		  (pagingVolumeEClass.getEOperations().get(0),
		   source,
		   new String[] {
			   "documentation", "Slots of the volume; 0 while its size is not set.",
			   "body", "return 0L;"
		   });
		addAnnotation
		  (getPagingVolume_DeviceNumber(),
		   source,
		   new String[] {
			   "documentation", "Real device number."
		   });
		addAnnotation
		  (getPagingVolume_ServiceSeconds(),
		   source,
		   new String[] {
			   "documentation", "Service time of an I/O without the transfer."
		   });
		addAnnotation
		  (getPagingVolume_TransferBytesPerSecond(),
		   source,
		   new String[] {
			   "documentation", "Transfer rate within an I/O."
		   });
		addAnnotation
		  (getPagingVolume_BlockWritePages(),
		   source,
		   new String[] {
			   "documentation", "Pages written by one I/O to contiguous slots."
		   });
		addAnnotation
		  (getPagingVolume_BlockReadPages(),
		   source,
		   new String[] {
			   "documentation", "Pages read by one I/O."
		   });
		addAnnotation
		  (getPagingVolume_Aliases(),
		   source,
		   new String[] {
			   "documentation", "HyperPAV aliases: further I/Os at the same time. From z/VM 6.4."
		   });
		addAnnotation
		  (getPagingVolume_HighPerformanceFicon(),
		   source,
		   new String[] {
			   "documentation", "zHPF in use."
		   });
		addAnnotation
		  (getPagingVolume_SlotsInUse(),
		   source,
		   new String[] {
			   "documentation", "Measured slots in use (QUERY ALLOC PAGE)."
		   });
		addAnnotation
		  (eckdVolumeEClass,
		   source,
		   new String[] {
			   "documentation", "A 3390 volume: 180 slots per cylinder (15 tracks of 12). [R]"
		   });
		addAnnotation
		  (eckdVolumeEClass.getEOperations().get(0),
		   source,
		   new String[] {
			   "documentation", "180 slots for each cylinder. [R]",
			   "body", "return 180L * getCylinders();"
		   });
		addAnnotation
		  (getEckdVolume_Cylinders(),
		   source,
		   new String[] {
			   "documentation", "Cylinders used for paging: 3,339 (model 3), 10,017 (model 9), 32,760 (model 27)."
		   });
		addAnnotation
		  (fbaVolumeEClass,
		   source,
		   new String[] {
			   "documentation", "An EDEV or FBA disk of 512-byte blocks: 8 blocks to a slot."
		   });
		addAnnotation
		  (fbaVolumeEClass.getEOperations().get(0),
		   source,
		   new String[] {
			   "documentation", "One slot for each 8 blocks.",
			   "body", "return getBlocks() / 8;"
		   });
		addAnnotation
		  (getFbaVolume_Blocks(),
		   source,
		   new String[] {
			   "documentation", "Blocks of 512 bytes used for paging."
		   });
		addAnnotation
		  (flashVolumeEClass,
		   source,
		   new String[] {
			   "documentation", "NVMe or flash, or a swap file on it."
		   });
		addAnnotation
		  (flashVolumeEClass.getEOperations().get(0),
		   source,
		   new String[] {
			   "documentation", "One slot for each 4,096 bytes.",
			   "body", "return getSizeBytes() / 4096;"
		   });
		addAnnotation
		  (getFlashVolume_SizeBytes(),
		   source,
		   new String[] {
			   "documentation", "Size used for paging or swapping."
		   });
		addAnnotation
		  (channelPathEClass,
		   source,
		   new String[] {
			   "documentation", "A channel path of a host; its name is the CHPID in hexadecimal."
		   });
		addAnnotation
		  (getChannelPath_Kind(),
		   source,
		   new String[] {
			   "documentation", "Kind of the channel."
		   });
		addAnnotation
		  (getChannelPath_LineRateBytesPerSecond(),
		   source,
		   new String[] {
			   "documentation", "Line rate."
		   });
		addAnnotation
		  (networkAdapterEClass,
		   source,
		   new String[] {
			   "documentation", "A network card of a host."
		   });
		addAnnotation
		  (getNetworkAdapter_Kind(),
		   source,
		   new String[] {
			   "documentation", "Kind of the adapter."
		   });
		addAnnotation
		  (getNetworkAdapter_LineRateBytesPerSecond(),
		   source,
		   new String[] {
			   "documentation", "Line rate, each direction."
		   });
		addAnnotation
		  (getNetworkAdapter_MacAddress(),
		   source,
		   new String[] {
			   "documentation", "Burnt-in MAC address."
		   });
		addAnnotation
		  (getNetworkAdapter_EquivalenceId(),
		   source,
		   new String[] {
			   "documentation", "EQID: adapters with the same one are alike for relocation."
		   });
		addAnnotation
		  (virtualSwitchEClass,
		   source,
		   new String[] {
			   "documentation", "A VSWITCH, port group or bridge. Relocation asks for the same name at the target."
		   });
		addAnnotation
		  (getVirtualSwitch_Layer2(),
		   source,
		   new String[] {
			   "documentation", "True for Ethernet (layer 2), false for IP (layer 3)."
		   });
		addAnnotation
		  (getVirtualSwitch_LanSegment(),
		   source,
		   new String[] {
			   "documentation", "LAN segment behind the uplinks; must be the same at the target."
		   });
		addAnnotation
		  (getVirtualSwitch_Uplinks(),
		   source,
		   new String[] {
			   "documentation", "Adapters that connect it to the outside."
		   });
		addAnnotation
		  (realDeviceEClass,
		   source,
		   new String[] {
			   "documentation", "A real device that a guest may own; its name is the device number."
		   });
		addAnnotation
		  (getRealDevice_EquivalenceId(),
		   source,
		   new String[] {
			   "documentation", "EQID: devices with the same one are alike for relocation."
		   });
		addAnnotation
		  (linkEClass,
		   source,
		   new String[] {
			   "documentation", "A connection over which pages can travel."
		   });
		addAnnotation
		  (getLink_From(),
		   source,
		   new String[] {
			   "documentation", "One end."
		   });
		addAnnotation
		  (getLink_To(),
		   source,
		   new String[] {
			   "documentation", "The other end."
		   });
		addAnnotation
		  (getLink_BandwidthBytesPerSecond(),
		   source,
		   new String[] {
			   "documentation", "Rate of the link, each direction."
		   });
		addAnnotation
		  (getLink_LatencySeconds(),
		   source,
		   new String[] {
			   "documentation", "Delay one way."
		   });
		addAnnotation
		  (getLink_Efficiency(),
		   source,
		   new String[] {
			   "documentation", "Share of the rate that carries pages, 0 to 1: the wire is often not the bottleneck."
		   });
		addAnnotation
		  (getLink_HeaderBytesPerPage(),
		   source,
		   new String[] {
			   "documentation", "Bytes sent beside each page."
		   });
		addAnnotation
		  (isfcLinkEClass,
		   source,
		   new String[] {
			   "documentation", "ISFC logical link of z/VM: up to 16 FCTC devices on FICON channels."
		   });
		addAnnotation
		  (getIsfcLink_DistanceKilometres(),
		   source,
		   new String[] {
			   "documentation", "Fibre length; 5 us per km one way."
		   });
		addAnnotation
		  (getIsfcLink_FctcDevices(),
		   source,
		   new String[] {
			   "documentation", "Channel-to-channel devices, at most 16. [R] domain 3.4"
		   });
		addAnnotation
		  (fctcDeviceEClass,
		   source,
		   new String[] {
			   "documentation", "A FICON channel-to-channel device of a logical link."
		   });
		addAnnotation
		  (getFctcDevice_DeviceNumber(),
		   source,
		   new String[] {
			   "documentation", "Device number at the first end."
		   });
		addAnnotation
		  (getFctcDevice_ChannelPath(),
		   source,
		   new String[] {
			   "documentation", "Channel path at the first end."
		   });
		addAnnotation
		  (getFctcDevice_PeerDeviceNumber(),
		   source,
		   new String[] {
			   "documentation", "Device number at the other end."
		   });
		addAnnotation
		  (getFctcDevice_PeerChannelPath(),
		   source,
		   new String[] {
			   "documentation", "Channel path at the other end."
		   });
		addAnnotation
		  (ethernetLinkEClass,
		   source,
		   new String[] {
			   "documentation", "An Ethernet connection between hosts and switches."
		   });
		addAnnotation
		  (getEthernetLink_FromAdapter(),
		   source,
		   new String[] {
			   "documentation", "Adapter at the first end, where that is a host."
		   });
		addAnnotation
		  (getEthernetLink_ToAdapter(),
		   source,
		   new String[] {
			   "documentation", "Adapter at the other end, where that is a host."
		   });
		addAnnotation
		  (getEthernetLink_Streams(),
		   source,
		   new String[] {
			   "documentation", "Parallel streams that a relocation uses."
		   });
		addAnnotation
		  (numaLinkEClass,
		   source,
		   new String[] {
			   "documentation", "Interconnect with loads and stores, or page moves, between hosts."
		   });
		addAnnotation
		  (getNumaLink_ProcessorSecondsPerPage(),
		   source,
		   new String[] {
			   "documentation", "Processor time per page."
		   });
		addAnnotation
		  (replicationLinkEClass,
		   source,
		   new String[] {
			   "documentation", "A PPRC-like link that mirrors storage."
		   });
		addAnnotation
		  (getReplicationLink_CycleSeconds(),
		   source,
		   new String[] {
			   "documentation", "How often what was written is sent."
		   });
		addAnnotation
		  (getReplicationLink_Synchronous(),
		   source,
		   new String[] {
			   "documentation", "True when each write waits for the mirror: one round trip per write."
		   });
		addAnnotation
		  (datastoreEClass,
		   source,
		   new String[] {
			   "documentation", "A store that holds guests\' disks."
		   });
		addAnnotation
		  (getDatastore_Kind(),
		   source,
		   new String[] {
			   "documentation", "What it is."
		   });
		addAnnotation
		  (getDatastore_CapacityBytes(),
		   source,
		   new String[] {
			   "documentation", "Capacity."
		   });
		addAnnotation
		  (getDatastore_FreeBytes(),
		   source,
		   new String[] {
			   "documentation", "Free space."
		   });
		addAnnotation
		  (getDatastore_Hosts(),
		   source,
		   new String[] {
			   "documentation", "Hosts that reach it; a guest can only move between hosts that reach all of its stores."
		   });
		addAnnotation
		  (licenceEClass,
		   source,
		   new String[] {
			   "documentation", "A software licence that binds guests to hosts."
		   });
		addAnnotation
		  (getLicence_LicensedCores(),
		   source,
		   new String[] {
			   "documentation", "Cores that the licence covers."
		   });
		addAnnotation
		  (guestEClass,
		   source,
		   new String[] {
			   "documentation", "A virtual machine."
		   });
		addAnnotation
		  (guestEClass.getEOperations().get(0),
		   source,
		   new String[] {
			   "documentation", "Virtual storage in pages of 4,096 bytes.",
			   "body", "return getMemoryBytes() / 4096;"
		   });
		addAnnotation
		  (getGuest_GuestClass(),
		   source,
		   new String[] {
			   "documentation", "What the guest does; gives its memory profile where none is set."
		   });
		addAnnotation
		  (getGuest_PowerState(),
		   source,
		   new String[] {
			   "documentation", "Whether it runs."
		   });
		addAnnotation
		  (getGuest_Template(),
		   source,
		   new String[] {
			   "documentation", "True for a template, which never runs."
		   });
		addAnnotation
		  (getGuest_OperatingSystem(),
		   source,
		   new String[] {
			   "documentation", "Operating system."
		   });
		addAnnotation
		  (getGuest_MemoryBytes(),
		   source,
		   new String[] {
			   "documentation", "Virtual storage: what the guest believes to have."
		   });
		addAnnotation
		  (getGuest_InstantiatedPages(),
		   source,
		   new String[] {
			   "documentation", "Pages that the guest ever touched (INSTAN=); the others cost nothing."
		   });
		addAnnotation
		  (getGuest_ResidentPages(),
		   source,
		   new String[] {
			   "documentation", "Pages in central storage (RES=)."
		   });
		addAnnotation
		  (getGuest_ExpandedPages(),
		   source,
		   new String[] {
			   "documentation", "Pages in expanded storage."
		   });
		addAnnotation
		  (getGuest_PagedOutPages(),
		   source,
		   new String[] {
			   "documentation", "Pages on paging DASD only."
		   });
		addAnnotation
		  (getGuest_ZeroPages(),
		   source,
		   new String[] {
			   "documentation", "Instantiated pages that hold only zeros; sent as a short mark by hypervisors that look."
		   });
		addAnnotation
		  (getGuest_ChangedFraction(),
		   source,
		   new String[] {
			   "documentation", "Share of the resident pages that have no valid slot copy."
		   });
		addAnnotation
		  (getGuest_ReservedPages(),
		   source,
		   new String[] {
			   "documentation", "Pages that CP leaves resident (SET RESERVED)."
		   });
		addAnnotation
		  (getGuest_LockedPages(),
		   source,
		   new String[] {
			   "documentation", "Pages locked in storage."
		   });
		addAnnotation
		  (getGuest_DuplicateFraction(),
		   source,
		   new String[] {
			   "documentation", "Share of its instantiated pages that other guests of the host have too and that the host keeps once: page sharing (vSphere), KSM (KVM)."
		   });
		addAnnotation
		  (getGuest_UnusedFraction(),
		   source,
		   new String[] {
			   "documentation", "Share of its instantiated pages that it has declared unused or volatile (CMMA): the host drops them instead of paging them out."
		   });
		addAnnotation
		  (getGuest_MemoryReservationBytes(),
		   source,
		   new String[] {
			   "documentation", "Storage guaranteed by the hypervisor (vSphere)."
		   });
		addAnnotation
		  (getGuest_MemoryLimitBytes(),
		   source,
		   new String[] {
			   "documentation", "Most real storage that the guest gets."
		   });
		addAnnotation
		  (getGuest_MeasuredActiveBytes(),
		   source,
		   new String[] {
			   "documentation", "Storage lately touched as the hypervisor measured it."
		   });
		addAnnotation
		  (getGuest_MeasuredConsumedBytes(),
		   source,
		   new String[] {
			   "documentation", "Real storage that the guest holds as the hypervisor measured it."
		   });
		addAnnotation
		  (getGuest_BalloonedBytes(),
		   source,
		   new String[] {
			   "documentation", "Storage taken back by a balloon (CMM, vSphere)."
		   });
		addAnnotation
		  (getGuest_SwappedBytes(),
		   source,
		   new String[] {
			   "documentation", "Storage swapped by the hypervisor."
		   });
		addAnnotation
		  (getGuest_VirtualProcessors(),
		   source,
		   new String[] {
			   "documentation", "Virtual processors."
		   });
		addAnnotation
		  (getGuest_ProcessorDemand(),
		   source,
		   new String[] {
			   "documentation", "Real processors that the guest uses on average."
		   });
		addAnnotation
		  (getGuest_ShareKind(),
		   source,
		   new String[] {
			   "documentation", "How the share is stated."
		   });
		addAnnotation
		  (getGuest_Share(),
		   source,
		   new String[] {
			   "documentation", "Processor share."
		   });
		addAnnotation
		  (getGuest_LimitKind(),
		   source,
		   new String[] {
			   "documentation", "What holds it at its share."
		   });
		addAnnotation
		  (getGuest_ProcessorReservationMegahertz(),
		   source,
		   new String[] {
			   "documentation", "Processor speed guaranteed (vSphere)."
		   });
		addAnnotation
		  (getGuest_ProcessorLimitMegahertz(),
		   source,
		   new String[] {
			   "documentation", "Most processor speed."
		   });
		addAnnotation
		  (getGuest_DedicatedProcessors(),
		   source,
		   new String[] {
			   "documentation", "True when it owns real processors; then it cannot be relocated by z/VM."
		   });
		addAnnotation
		  (getGuest_RestartPriority(),
		   source,
		   new String[] {
			   "documentation", "When it comes back after its host is lost."
		   });
		addAnnotation
		  (getGuest_RestartOrder(),
		   source,
		   new String[] {
			   "documentation", "Order within its priority, lowest first."
		   });
		addAnnotation
		  (getGuest_RestartSeconds(),
		   source,
		   new String[] {
			   "documentation", "Time to boot until the service is back."
		   });
		addAnnotation
		  (getGuest_MemoryProfile(),
		   source,
		   new String[] {
			   "documentation", "How it touches and writes its storage; empty: the preset of its class."
		   });
		addAnnotation
		  (getGuest_ServiceLevel(),
		   source,
		   new String[] {
			   "documentation", "What its users were promised."
		   });
		addAnnotation
		  (getGuest_Zvm(),
		   source,
		   new String[] {
			   "documentation", "What only z/VM asks for."
		   });
		addAnnotation
		  (getGuest_Disks(),
		   source,
		   new String[] {
			   "documentation", "Its disks."
		   });
		addAnnotation
		  (getGuest_NetworkInterfaces(),
		   source,
		   new String[] {
			   "documentation", "Its network interfaces."
		   });
		addAnnotation
		  (getGuest_Licences(),
		   source,
		   new String[] {
			   "documentation", "Licences that it needs at its host."
		   });
		addAnnotation
		  (serviceLevelEClass,
		   source,
		   new String[] {
			   "documentation", "What the users of a guest were promised."
		   });
		addAnnotation
		  (getServiceLevel_LongestOutageSeconds(),
		   source,
		   new String[] {
			   "documentation", "Longest outage in a relocation."
		   });
		addAnnotation
		  (getServiceLevel_LongestRelocationSeconds(),
		   source,
		   new String[] {
			   "documentation", "Longest relocation in all."
		   });
		addAnnotation
		  (zvmTraitsEClass,
		   source,
		   new String[] {
			   "documentation", "Traits of a guest that decide whether z/VM relocates it (domain 3.3)."
		   });
		addAnnotation
		  (getZvmTraits_RelocationEnabled(),
		   source,
		   new String[] {
			   "documentation", "VMRELOCATE ON in the directory."
		   });
		addAnnotation
		  (getZvmTraits_RelocationDomain(),
		   source,
		   new String[] {
			   "documentation", "Domain that the guest is bound to; empty: the whole SSI cluster."
		   });
		addAnnotation
		  (getZvmTraits_Multiconfiguration(),
		   source,
		   new String[] {
			   "documentation", "An IDENTITY: one instance on each member; cannot be relocated. [R] domain 3.2"
		   });
		addAnnotation
		  (getZvmTraits_Disconnected(),
		   source,
		   new String[] {
			   "documentation", "Runs without a console, as relocation asks."
		   });
		addAnnotation
		  (getZvmTraits_WritableSharedSegments(),
		   source,
		   new String[] {
			   "documentation", "Uses an NSS or DCSS with writable shared pages."
		   });
		addAnnotation
		  (getZvmTraits_VirtualChannelToChannel(),
		   source,
		   new String[] {
			   "documentation", "Has a virtual channel-to-channel adapter."
		   });
		addAnnotation
		  (getZvmTraits_OpenSystemServices(),
		   source,
		   new String[] {
			   "documentation", "Has an IUCV connection to a system service that holds state."
		   });
		addAnnotation
		  (getZvmTraits_ExpandedStorageBytes(),
		   source,
		   new String[] {
			   "documentation", "Virtual expanded storage; must be none for relocation."
		   });
		addAnnotation
		  (getZvmTraits_VirtualDiskBytes(),
		   source,
		   new String[] {
			   "documentation", "Virtual disks in storage (VDISK)."
		   });
		addAnnotation
		  (getZvmTraits_ChpidVirtualizationOne(),
		   source,
		   new String[] {
			   "documentation", "CHPIDVIRTUALIZATION ONE in the directory."
		   });
		addAnnotation
		  (memoryProfileEClass,
		   source,
		   new String[] {
			   "documentation", "How a guest touches and writes its storage over time."
		   });
		addAnnotation
		  (workingSetProfileEClass,
		   source,
		   new String[] {
			   "documentation", "Two saturating curves: touched pages WS(1-exp(-t/tau)), written pages W(1-exp(-d t/W)). domain 1.3"
		   });
		addAnnotation
		  (getWorkingSetProfile_WorkingSetPages(),
		   source,
		   new String[] {
			   "documentation", "WS: distinct pages touched in the long run."
		   });
		addAnnotation
		  (getWorkingSetProfile_TouchTimeConstantSeconds(),
		   source,
		   new String[] {
			   "documentation", "tau: how fast the working set is touched."
		   });
		addAnnotation
		  (getWorkingSetProfile_WritableSetPages(),
		   source,
		   new String[] {
			   "documentation", "W: distinct pages written in the long run."
		   });
		addAnnotation
		  (getWorkingSetProfile_DirtyPagesPerSecond(),
		   source,
		   new String[] {
			   "documentation", "d: rate of newly written pages just after a clean point."
		   });
		addAnnotation
		  (populationProfileEClass,
		   source,
		   new String[] {
			   "documentation", "Groups of pages that are alike."
		   });
		addAnnotation
		  (getPopulationProfile_Populations(),
		   source,
		   new String[] {
			   "documentation", "The groups."
		   });
		addAnnotation
		  (pagePopulationEClass,
		   source,
		   new String[] {
			   "documentation", "Pages that are visited in the same way."
		   });
		addAnnotation
		  (getPagePopulation_Pages(),
		   source,
		   new String[] {
			   "documentation", "Pages of the group."
		   });
		addAnnotation
		  (getPagePopulation_Pattern(),
		   source,
		   new String[] {
			   "documentation", "How they are visited."
		   });
		addAnnotation
		  (getPagePopulation_ZipfExponent(),
		   source,
		   new String[] {
			   "documentation", "Exponent of the Zipf pattern."
		   });
		addAnnotation
		  (getPagePopulation_HotFraction(),
		   source,
		   new String[] {
			   "documentation", "Share of the pages that are hot (hot and cold)."
		   });
		addAnnotation
		  (getPagePopulation_HotVisitFraction(),
		   source,
		   new String[] {
			   "documentation", "Share of the visits that go to the hot pages."
		   });
		addAnnotation
		  (getPagePopulation_ReadsPerSecond(),
		   source,
		   new String[] {
			   "documentation", "Reads of pages, distinct or not."
		   });
		addAnnotation
		  (getPagePopulation_WritesPerSecond(),
		   source,
		   new String[] {
			   "documentation", "Writes to pages, distinct or not."
		   });
		addAnnotation
		  (curveProfileEClass,
		   source,
		   new String[] {
			   "documentation", "Measured curves."
		   });
		addAnnotation
		  (getCurveProfile_Touched(),
		   source,
		   new String[] {
			   "documentation", "Distinct pages touched against time, rising."
		   });
		addAnnotation
		  (getCurveProfile_Written(),
		   source,
		   new String[] {
			   "documentation", "Distinct pages written against time since a clean point, rising."
		   });
		addAnnotation
		  (curvePointEClass,
		   source,
		   new String[] {
			   "documentation", "A point of a measured curve."
		   });
		addAnnotation
		  (getCurvePoint_Seconds(),
		   source,
		   new String[] {
			   "documentation", "Time since the start."
		   });
		addAnnotation
		  (getCurvePoint_Pages(),
		   source,
		   new String[] {
			   "documentation", "Distinct pages so far."
		   });
		addAnnotation
		  (diskPathEClass,
		   source,
		   new String[] {
			   "documentation", "A disk of a guest and the way that its I/O takes (domain 2f)."
		   });
		addAnnotation
		  (getDiskPath_VirtualDevice(),
		   source,
		   new String[] {
			   "documentation", "Device number or label inside the guest."
		   });
		addAnnotation
		  (getDiskPath_SizeBytes(),
		   source,
		   new String[] {
			   "documentation", "Size."
		   });
		addAnnotation
		  (getDiskPath_UsedBytes(),
		   source,
		   new String[] {
			   "documentation", "Space in use."
		   });
		addAnnotation
		  (getDiskPath_IoPerSecond(),
		   source,
		   new String[] {
			   "documentation", "I/O rate of the guest to it."
		   });
		addAnnotation
		  (getDiskPath_GuestTimeoutSeconds(),
		   source,
		   new String[] {
			   "documentation", "How long the guest waits before it reports an error (dev_loss_tmo)."
		   });
		addAnnotation
		  (getDiskPath_QueueDepth(),
		   source,
		   new String[] {
			   "documentation", "Most I/Os that the guest has under way."
		   });
		addAnnotation
		  (getDiskPath_MultipathTimeoutSeconds(),
		   source,
		   new String[] {
			   "documentation", "How long multipathing in the guest holds I/O back when all paths are gone."
		   });
		addAnnotation
		  (getDiskPath_Datastore(),
		   source,
		   new String[] {
			   "documentation", "Store that holds it."
		   });
		addAnnotation
		  (dedicatedEckdDiskEClass,
		   source,
		   new String[] {
			   "documentation", "A 3390 given to the guest as a whole (DEDICATE)."
		   });
		addAnnotation
		  (getDedicatedEckdDisk_RealDevice(),
		   source,
		   new String[] {
			   "documentation", "Real device number."
		   });
		addAnnotation
		  (getDedicatedEckdDisk_EquivalenceId(),
		   source,
		   new String[] {
			   "documentation", "EQID that the target must offer."
		   });
		addAnnotation
		  (minidiskEClass,
		   source,
		   new String[] {
			   "documentation", "A slice of a volume (MDISK)."
		   });
		addAnnotation
		  (getMinidisk_VolumeSerial(),
		   source,
		   new String[] {
			   "documentation", "Volume."
		   });
		addAnnotation
		  (getMinidisk_StartCylinder(),
		   source,
		   new String[] {
			   "documentation", "First cylinder."
		   });
		addAnnotation
		  (getMinidisk_Cylinders(),
		   source,
		   new String[] {
			   "documentation", "Number of cylinders."
		   });
		addAnnotation
		  (getMinidisk_Mode(),
		   source,
		   new String[] {
			   "documentation", "Link mode."
		   });
		addAnnotation
		  (getMinidisk_VolumeShared(),
		   source,
		   new String[] {
			   "documentation", "True when the volume is reachable from the other members."
		   });
		addAnnotation
		  (dedicatedFcpDiskEClass,
		   source,
		   new String[] {
			   "documentation", "A logical unit behind an FCP subchannel of the guest."
		   });
		addAnnotation
		  (getDedicatedFcpDisk_Subchannel(),
		   source,
		   new String[] {
			   "documentation", "FCP device number."
		   });
		addAnnotation
		  (getDedicatedFcpDisk_Wwpn(),
		   source,
		   new String[] {
			   "documentation", "World-wide port name of the initiator; kept in the guest under NPIV."
		   });
		addAnnotation
		  (getDedicatedFcpDisk_Lun(),
		   source,
		   new String[] {
			   "documentation", "Logical unit number."
		   });
		addAnnotation
		  (getDedicatedFcpDisk_Npiv(),
		   source,
		   new String[] {
			   "documentation", "N_Port ID virtualization in use."
		   });
		addAnnotation
		  (getDedicatedFcpDisk_ZonedHosts(),
		   source,
		   new String[] {
			   "documentation", "Hosts whose port names are zoned to the target."
		   });
		addAnnotation
		  (getDedicatedFcpDisk_MaskedHosts(),
		   source,
		   new String[] {
			   "documentation", "Hosts that the logical unit is masked for."
		   });
		addAnnotation
		  (blockIoDiskEClass,
		   source,
		   new String[] {
			   "documentation", "A disk used through CP *BLOCKIO or Diagnose 250."
		   });
		addAnnotation
		  (getBlockIoDisk_RealDevice(),
		   source,
		   new String[] {
			   "documentation", "Device behind it."
		   });
		addAnnotation
		  (getBlockIoDisk_BlockBytes(),
		   source,
		   new String[] {
			   "documentation", "Block size."
		   });
		addAnnotation
		  (getBlockIoDisk_OffsetBlocks(),
		   source,
		   new String[] {
			   "documentation", "Offset of the first block."
		   });
		addAnnotation
		  (virtualSanDiskEClass,
		   source,
		   new String[] {
			   "documentation", "A disk that CP maps block by block onto logical units."
		   });
		addAnnotation
		  (getVirtualSanDisk_Extents(),
		   source,
		   new String[] {
			   "documentation", "Extents in the map."
		   });
		addAnnotation
		  (getVirtualSanDisk_ReplicationLagSeconds(),
		   source,
		   new String[] {
			   "documentation", "How far the map at the target may be behind."
		   });
		addAnnotation
		  (iscsiDiskEClass,
		   source,
		   new String[] {
			   "documentation", "A logical unit over iSCSI in the hypervisor."
		   });
		addAnnotation
		  (getIscsiDisk_Portal(),
		   source,
		   new String[] {
			   "documentation", "Address of the target portal."
		   });
		addAnnotation
		  (getIscsiDisk_TargetName(),
		   source,
		   new String[] {
			   "documentation", "iSCSI qualified name."
		   });
		addAnnotation
		  (getIscsiDisk_SessionTimeoutSeconds(),
		   source,
		   new String[] {
			   "documentation", "How long a session survives without network."
		   });
		addAnnotation
		  (virtualDiskEClass,
		   source,
		   new String[] {
			   "documentation", "A file or volume of the hypervisor (VMDK, qcow2)."
		   });
		addAnnotation
		  (getVirtualDisk_Thin(),
		   source,
		   new String[] {
			   "documentation", "Thin provisioned."
		   });
		addAnnotation
		  (networkInterfaceEClass,
		   source,
		   new String[] {
			   "documentation", "A network interface of a guest (domain 2g)."
		   });
		addAnnotation
		  (getNetworkInterface_Kind(),
		   source,
		   new String[] {
			   "documentation", "How it reaches the network."
		   });
		addAnnotation
		  (getNetworkInterface_MacAddress(),
		   source,
		   new String[] {
			   "documentation", "MAC address that moves with the guest."
		   });
		addAnnotation
		  (getNetworkInterface_NetworkName(),
		   source,
		   new String[] {
			   "documentation", "Name of the VSWITCH, port group or bridge; must exist at the target."
		   });
		addAnnotation
		  (getNetworkInterface_OsaDevice(),
		   source,
		   new String[] {
			   "documentation", "Device number of a dedicated OSA."
		   });
		addAnnotation
		  (getNetworkInterface_Vlan(),
		   source,
		   new String[] {
			   "documentation", "VLAN."
		   });
		addAnnotation
		  (getNetworkInterface_Connected(),
		   source,
		   new String[] {
			   "documentation", "True when it is connected."
		   });
		addAnnotation
		  (getNetworkInterface_Addresses(),
		   source,
		   new String[] {
			   "documentation", "Entries of its table of MAC, VLAN and IP addresses."
		   });
		addAnnotation
		  (getNetworkInterface_Announced(),
		   source,
		   new String[] {
			   "documentation", "False: after a relocation nobody says where the address is now (layer 2 before APAR VM65705)."
		   });
		addAnnotation
		  (getNetworkInterface_AnnouncementRounds(),
		   source,
		   new String[] {
			   "documentation", "How many times it is said where the address is now."
		   });
		addAnnotation
		  (getNetworkInterface_AnnouncementLossFraction(),
		   source,
		   new String[] {
			   "documentation", "Probability that one of these is lost."
		   });
		addAnnotation
		  (getNetworkInterface_TrafficSeconds(),
		   source,
		   new String[] {
			   "documentation", "The guest sends something by itself so often."
		   });
		addAnnotation
		  (getNetworkInterface_LosesDynamicRoutes(),
		   source,
		   new String[] {
			   "documentation", "True: the driver closes the device as it recovers, and the guest forgets the routes that it had learned."
		   });
		addAnnotation
		  (getNetworkInterface_PortFailsOver(),
		   source,
		   new String[] {
			   "documentation", "True: the port at the target is not ready, and another one takes over first."
		   });
		addAnnotation
		  (getNetworkInterface_Peers(),
		   source,
		   new String[] {
			   "documentation", "What is assumed of those who talk to it."
		   });
		addAnnotation
		  (tcpPeersEClass,
		   source,
		   new String[] {
			   "documentation", "Assumptions about the TCP peers of a guest."
		   });
		addAnnotation
		  (getTcpPeers_Connections(),
		   source,
		   new String[] {
			   "documentation", "Open connections."
		   });
		addAnnotation
		  (getTcpPeers_RoundTripSeconds(),
		   source,
		   new String[] {
			   "documentation", "Round-trip time."
		   });
		addAnnotation
		  (getTcpPeers_MinimumTimeoutSeconds(),
		   source,
		   new String[] {
			   "documentation", "Shortest retransmission timeout."
		   });
		addAnnotation
		  (placementRuleEClass,
		   source,
		   new String[] {
			   "documentation", "A rule on which guests may be where."
		   });
		addAnnotation
		  (getPlacementRule_Kind(),
		   source,
		   new String[] {
			   "documentation", "What it asks."
		   });
		addAnnotation
		  (getPlacementRule_Mandatory(),
		   source,
		   new String[] {
			   "documentation", "True: must hold. False: should hold."
		   });
		addAnnotation
		  (getPlacementRule_Guests(),
		   source,
		   new String[] {
			   "documentation", "Guests that it is about."
		   });
		addAnnotation
		  (getPlacementRule_Hosts(),
		   source,
		   new String[] {
			   "documentation", "Hosts that it is about, where its kind asks for hosts."
		   });
		addAnnotation
		  (assumptionOverrideEClass,
		   source,
		   new String[] {
			   "documentation", "An assumption with a value of the user\'s own."
		   });
		addAnnotation
		  (getAssumptionOverride_Key(),
		   source,
		   new String[] {
			   "documentation", "Name of the assumption in the catalogue, for instance paging.changedShare."
		   });
		addAnnotation
		  (getAssumptionOverride_Value(),
		   source,
		   new String[] {
			   "documentation", "Value in the unit of the catalogue."
		   });
		addAnnotation
		  (getAssumptionOverride_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why it was changed; printed in the report."
		   });
		addAnnotation
		  (studyEClass,
		   source,
		   new String[] {
			   "documentation", "A stored question about the installation."
		   });
		addAnnotation
		  (getStudy_Kind(),
		   source,
		   new String[] {
			   "documentation", "What it asks."
		   });
		addAnnotation
		  (getStudy_Guests(),
		   source,
		   new String[] {
			   "documentation", "Guests that it is about."
		   });
		addAnnotation
		  (getStudy_Hosts(),
		   source,
		   new String[] {
			   "documentation", "Hosts that it is about: those that are emptied or lost."
		   });
		addAnnotation
		  (getStudy_Targets(),
		   source,
		   new String[] {
			   "documentation", "Hosts that guests may move to."
		   });
		addAnnotation
		  (getStudy_Methods(),
		   source,
		   new String[] {
			   "documentation", "Relocation methods that it compares."
		   });
		addAnnotation
		  (getStudy_Parameters(),
		   source,
		   new String[] {
			   "documentation", "Further parameters."
		   });
		addAnnotation
		  (methodChoiceEClass,
		   source,
		   new String[] {
			   "documentation", "A relocation method with its parameters."
		   });
		addAnnotation
		  (getMethodChoice_Method(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the method, for instance lgr or shared-dasd."
		   });
		addAnnotation
		  (getMethodChoice_Label(),
		   source,
		   new String[] {
			   "documentation", "Name of the variant in tables and charts."
		   });
		addAnnotation
		  (getMethodChoice_Link(),
		   source,
		   new String[] {
			   "documentation", "Link to use. Empty: the best one between the hosts."
		   });
		addAnnotation
		  (getMethodChoice_Parameters(),
		   source,
		   new String[] {
			   "documentation", "Parameters of the method, for instance maxQuiesceSeconds."
		   });
		addAnnotation
		  (parameterEClass,
		   source,
		   new String[] {
			   "documentation", "A named value."
		   });
		addAnnotation
		  (getParameter_Key(),
		   source,
		   new String[] {
			   "documentation", "Name."
		   });
		addAnnotation
		  (getParameter_Value(),
		   source,
		   new String[] {
			   "documentation", "Value; a number stands in the unit that the name says."
		   });
		addAnnotation
		  (importRecordEClass,
		   source,
		   new String[] {
			   "documentation", "What was imported, from where and when."
		   });
		addAnnotation
		  (getImportRecord_Format(),
		   source,
		   new String[] {
			   "documentation", "Kind of source, for instance rvtools."
		   });
		addAnnotation
		  (getImportRecord_FileName(),
		   source,
		   new String[] {
			   "documentation", "Name of the file, without its folder."
		   });
		addAnnotation
		  (getImportRecord_Sha256(),
		   source,
		   new String[] {
			   "documentation", "SHA-256 of the file in hexadecimal."
		   });
		addAnnotation
		  (getImportRecord_ImportedAt(),
		   source,
		   new String[] {
			   "documentation", "Date and time, ISO 8601, UTC."
		   });
		addAnnotation
		  (getImportRecord_Read(),
		   source,
		   new String[] {
			   "documentation", "Rows read."
		   });
		addAnnotation
		  (getImportRecord_Skipped(),
		   source,
		   new String[] {
			   "documentation", "Rows skipped."
		   });
		addAnnotation
		  (getImportRecord_Doubtful(),
		   source,
		   new String[] {
			   "documentation", "Rows that need a look."
		   });
		addAnnotation
		  (diagramEClass,
		   source,
		   new String[] {
			   "documentation", "How the installation is drawn. The engine never reads it."
		   });
		addAnnotation
		  (getDiagram_GridVisible(),
		   source,
		   new String[] {
			   "documentation", "Grid shown."
		   });
		addAnnotation
		  (getDiagram_SnapToGrid(),
		   source,
		   new String[] {
			   "documentation", "Figures snap to the grid."
		   });
		addAnnotation
		  (getDiagram_RulersVisible(),
		   source,
		   new String[] {
			   "documentation", "Rulers shown."
		   });
		addAnnotation
		  (getDiagram_GridSpacing(),
		   source,
		   new String[] {
			   "documentation", "Distance of grid lines."
		   });
		addAnnotation
		  (getDiagram_Nodes(),
		   source,
		   new String[] {
			   "documentation", "Places of clusters, hosts and switches."
		   });
		addAnnotation
		  (getDiagram_Connections(),
		   source,
		   new String[] {
			   "documentation", "Courses of links."
		   });
		addAnnotation
		  (getDiagram_Notes(),
		   source,
		   new String[] {
			   "documentation", "Notes on the chart."
		   });
		addAnnotation
		  (diagramNodeEClass,
		   source,
		   new String[] {
			   "documentation", "Place and size of a figure."
		   });
		addAnnotation
		  (getDiagramNode_Element(),
		   source,
		   new String[] {
			   "documentation", "What is drawn."
		   });
		addAnnotation
		  (getDiagramNode_X(),
		   source,
		   new String[] {
			   "documentation", "Left edge."
		   });
		addAnnotation
		  (getDiagramNode_Y(),
		   source,
		   new String[] {
			   "documentation", "Top edge."
		   });
		addAnnotation
		  (getDiagramNode_Width(),
		   source,
		   new String[] {
			   "documentation", "Width; -1: as wide as it needs to be."
		   });
		addAnnotation
		  (getDiagramNode_Height(),
		   source,
		   new String[] {
			   "documentation", "Height; -1: as high as it needs to be."
		   });
		addAnnotation
		  (getDiagramNode_Collapsed(),
		   source,
		   new String[] {
			   "documentation", "True when the guests inside are drawn as one summary."
		   });
		addAnnotation
		  (diagramConnectionEClass,
		   source,
		   new String[] {
			   "documentation", "Course of a link."
		   });
		addAnnotation
		  (getDiagramConnection_Link(),
		   source,
		   new String[] {
			   "documentation", "What is drawn."
		   });
		addAnnotation
		  (getDiagramConnection_BendPoints(),
		   source,
		   new String[] {
			   "documentation", "Points that it passes."
		   });
		addAnnotation
		  (bendPointEClass,
		   source,
		   new String[] {
			   "documentation", "A point that a link passes on the chart."
		   });
		addAnnotation
		  (getBendPoint_X(),
		   source,
		   new String[] {
			   "documentation", "From the left."
		   });
		addAnnotation
		  (getBendPoint_Y(),
		   source,
		   new String[] {
			   "documentation", "From the top."
		   });
		addAnnotation
		  (diagramNoteEClass,
		   source,
		   new String[] {
			   "documentation", "A note on the chart."
		   });
		addAnnotation
		  (getDiagramNote_Text(),
		   source,
		   new String[] {
			   "documentation", "What it says."
		   });
		addAnnotation
		  (getDiagramNote_X(),
		   source,
		   new String[] {
			   "documentation", "Left edge."
		   });
		addAnnotation
		  (getDiagramNote_Y(),
		   source,
		   new String[] {
			   "documentation", "Top edge."
		   });
		addAnnotation
		  (getDiagramNote_Width(),
		   source,
		   new String[] {
			   "documentation", "Width."
		   });
		addAnnotation
		  (getDiagramNote_Height(),
		   source,
		   new String[] {
			   "documentation", "Height."
		   });
		addAnnotation
		  (getDiagramNote_AttachedTo(),
		   source,
		   new String[] {
			   "documentation", "What the note is about; may be empty."
		   });
	}

	/**
	 * Initializes the annotations for <b>https://portolan.org/feature</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createFeatureAnnotations() {
		String source = "https://portolan.org/feature";
		addAnnotation
		  (getElement_Id(),
		   source,
		   new String[] {
			   "default", "made when the element is created"
		   });
		addAnnotation
		  (getNamedElement_Name(),
		   source,
		   new String[] {
			   "default", "none: must be set"
		   });
		addAnnotation
		  (getNamedElement_Comment(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getNamedElement_Source(),
		   source,
		   new String[] {
			   "default", "empty: entered by hand"
		   });
		addAnnotation
		  (getInstallation_FormatVersion(),
		   source,
		   new String[] {
			   "default", "1",
			   "source", "docs/file-format.md",
			   "min", "1"
		   });
		addAnnotation
		  (getCluster_Kind(),
		   source,
		   new String[] {
			   "default", "standalone"
		   });
		addAnnotation
		  (getCluster_RelocationsPerHost(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "none: no limit",
			   "source", "[K] vSphere: 4 on 1 GbE, 8 on 10 GbE; z/VM advises 1",
			   "min", "1"
		   });
		addAnnotation
		  (getCluster_RelocationsPerLink(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "no limit",
			   "min", "1"
		   });
		addAnnotation
		  (getCluster_RelocationsPerStore(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "no limit",
			   "source", "[K] vSphere: 128 per VMFS store",
			   "min", "1"
		   });
		addAnnotation
		  (getCluster_RelocationsPerCluster(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "no limit",
			   "min", "1"
		   });
		addAnnotation
		  (getCluster_SpareHosts(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "1",
			   "source", "domain 6",
			   "min", "0"
		   });
		addAnnotation
		  (getSwitch_BackboneBytesPerSecond(),
		   source,
		   new String[] {
			   "unit", "B/s",
			   "default", "no limit",
			   "above", "0"
		   });
		addAnnotation
		  (getSwitch_LatencySeconds(),
		   source,
		   new String[] {
			   "unit", "s",
			   "default", "0",
			   "min", "0"
		   });
		addAnnotation
		  (getHost_Machine(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getHost_Partition(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getHost_LparWeight(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "all processors are the host\'s own",
			   "min", "1",
			   "max", "999"
		   });
		addAnnotation
		  (getHost_Hypervisor(),
		   source,
		   new String[] {
			   "default", "z/VM"
		   });
		addAnnotation
		  (getHost_HypervisorRelease(),
		   source,
		   new String[] {
			   "default", "empty: newest",
			   "source", "[R] vm.ibm.com/perf/tips/storconf.html"
		   });
		addAnnotation
		  (getHost_CapacityKnown(),
		   source,
		   new String[] {
			   "default", "true"
		   });
		addAnnotation
		  (getHost_OvercommitTarget(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "1.5 for z/VM, else 1",
			   "source", "[R] Velocity: 1.5 WebSphere and Domino, 3 Oracle",
			   "above", "0"
		   });
		addAnnotation
		  (getHost_ProcessorBusyFraction(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "not measured",
			   "min", "0",
			   "max", "1"
		   });
		addAnnotation
		  (getHost_MeasuredUsedBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "not measured",
			   "min", "0"
		   });
		addAnnotation
		  (getProcessorPool_Kind(),
		   source,
		   new String[] {
			   "default", "IFL"
		   });
		addAnnotation
		  (getProcessorPool_Cores(),
		   source,
		   new String[] {
			   "unit", "cores",
			   "default", "none: must be set",
			   "min", "1"
		   });
		addAnnotation
		  (getProcessorPool_Sockets(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "not stated",
			   "min", "1"
		   });
		addAnnotation
		  (getProcessorPool_ThreadsPerCore(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "1",
			   "min", "1",
			   "max", "8"
		   });
		addAnnotation
		  (getProcessorPool_SpeedMegahertz(),
		   source,
		   new String[] {
			   "unit", "MHz",
			   "default", "not stated",
			   "above", "0"
		   });
		addAnnotation
		  (getProcessorPool_Dedicated(),
		   source,
		   new String[] {
			   "default", "false"
		   });
		addAnnotation
		  (getStorageLevel_UsedBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "computed from the guests",
			   "min", "0"
		   });
		addAnnotation
		  (getCentralStorage_SizeBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "none: must be set",
			   "source", "[R] 630mem.html: at most 256 GiB at z/VM 6.2, 1 TiB at 6.3",
			   "above", "0"
		   });
		addAnnotation
		  (getCentralStorage_FixedBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "assumption", "storage.central.fixedBytes",
			   "default", "assumption storage.central.fixedBytes (2 GiB)",
			   "source", "[R] Velocity STORELVL: plan on 2 GB",
			   "min", "0"
		   });
		addAnnotation
		  (getCentralStorage_AgeListFraction(),
		   source,
		   new String[] {
			   "unit", "1",
			   "assumption", "frames.ageList.share",
			   "default", "assumption frames.ageList.share (0.02)",
			   "source", "domain 1.2 [K]",
			   "min", "0",
			   "max", "0.45"
		   });
		addAnnotation
		  (getCentralStorage_EarlyWrites(),
		   source,
		   new String[] {
			   "default", "true",
			   "source", "domain 1.2 [K]"
		   });
		addAnnotation
		  (getCentralStorage_KeepSlot(),
		   source,
		   new String[] {
			   "default", "true",
			   "source", "domain 1.2 [K]"
		   });
		addAnnotation
		  (getExpandedStorage_SizeBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "25 % of central storage, at least 2 GiB",
			   "source", "[K] the 25 % rule; [R] 630mem.html: at most 128 GB",
			   "min", "0"
		   });
		addAnnotation
		  (getExpandedStorage_PageMoveSeconds(),
		   source,
		   new String[] {
			   "unit", "s",
			   "assumption", "storage.xstore.moveSeconds",
			   "default", "assumption storage.xstore.moveSeconds (20 us)",
			   "source", "[R] Broadcom: below 100 us; 20 us [A]",
			   "min", "0.000005",
			   "max", "0.0001"
		   });
		addAnnotation
		  (getSharedExpandedStorage_SizeBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "none: must be set",
			   "above", "0"
		   });
		addAnnotation
		  (getRemoteStorage_SizeBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "none: must be set",
			   "above", "0"
		   });
		addAnnotation
		  (getRemoteStorage_ProcessorSecondsPerPage(),
		   source,
		   new String[] {
			   "unit", "s",
			   "assumption", "storage.remote.cpuSeconds",
			   "default", "assumption storage.remote.cpuSeconds (15 us)",
			   "source", "domain 2c [A]",
			   "above", "0",
			   "max", "0.001"
		   });
		addAnnotation
		  (getPagingSpace_ChannelBytesPerSecond(),
		   source,
		   new String[] {
			   "unit", "B/s",
			   "default", "no limit",
			   "above", "0"
		   });
		addAnnotation
		  (getPagingVolume_DeviceNumber(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getPagingVolume_ServiceSeconds(),
		   source,
		   new String[] {
			   "unit", "s",
			   "assumption", "storage.dasd.serviceSeconds",
			   "default", "assumption storage.dasd.serviceSeconds (0.5 ms)",
			   "source", "domain 1.1: 0.5 ms flash [A]; 3 ms cached, 25 ms uncached [R]",
			   "min", "0.00001",
			   "max", "0.1"
		   });
		addAnnotation
		  (getPagingVolume_TransferBytesPerSecond(),
		   source,
		   new String[] {
			   "unit", "B/s",
			   "assumption", "storage.dasd.transferBytesPerSecond",
			   "default", "assumption storage.dasd.transferBytesPerSecond (150 MB/s)",
			   "source", "domain 1.1 [A]",
			   "min", "1000000"
		   });
		addAnnotation
		  (getPagingVolume_BlockWritePages(),
		   source,
		   new String[] {
			   "unit", "pages",
			   "assumption", "storage.dasd.writeBlockPages",
			   "default", "assumption storage.dasd.writeBlockPages (32)",
			   "source", "domain 1.1 [A]",
			   "min", "1",
			   "max", "256"
		   });
		addAnnotation
		  (getPagingVolume_BlockReadPages(),
		   source,
		   new String[] {
			   "unit", "pages",
			   "assumption", "storage.dasd.readBlockPages",
			   "default", "assumption storage.dasd.readBlockPages (8)",
			   "source", "domain 1.1 [A]",
			   "min", "1",
			   "max", "256"
		   });
		addAnnotation
		  (getPagingVolume_Aliases(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "0",
			   "source", "[R] 640hpp: +42 % transactions",
			   "min", "0"
		   });
		addAnnotation
		  (getPagingVolume_HighPerformanceFicon(),
		   source,
		   new String[] {
			   "default", "false",
			   "source", "[R] 640hpp: +98 % transactions"
		   });
		addAnnotation
		  (getPagingVolume_SlotsInUse(),
		   source,
		   new String[] {
			   "unit", "slots",
			   "default", "computed from the guests",
			   "min", "0"
		   });
		addAnnotation
		  (getEckdVolume_Cylinders(),
		   source,
		   new String[] {
			   "unit", "cylinders",
			   "default", "none: must be set",
			   "source", "[R] EAV slides",
			   "min", "1",
			   "max", "1182006"
		   });
		addAnnotation
		  (getFbaVolume_Blocks(),
		   source,
		   new String[] {
			   "unit", "blocks",
			   "default", "none: must be set",
			   "min", "8"
		   });
		addAnnotation
		  (getFlashVolume_SizeBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "none: must be set",
			   "min", "4096"
		   });
		addAnnotation
		  (getChannelPath_Kind(),
		   source,
		   new String[] {
			   "default", "FICON Express8"
		   });
		addAnnotation
		  (getChannelPath_LineRateBytesPerSecond(),
		   source,
		   new String[] {
			   "unit", "B/s",
			   "default", "by kind: 400, 800, 1600 MB/s",
			   "source", "domain 3.4",
			   "above", "0"
		   });
		addAnnotation
		  (getNetworkAdapter_Kind(),
		   source,
		   new String[] {
			   "default", "network card"
		   });
		addAnnotation
		  (getNetworkAdapter_LineRateBytesPerSecond(),
		   source,
		   new String[] {
			   "unit", "B/s",
			   "default", "1.25 GB/s (10 GbE)",
			   "source", "domain 4.2",
			   "above", "0"
		   });
		addAnnotation
		  (getNetworkAdapter_MacAddress(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getNetworkAdapter_EquivalenceId(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getVirtualSwitch_Layer2(),
		   source,
		   new String[] {
			   "default", "true"
		   });
		addAnnotation
		  (getVirtualSwitch_LanSegment(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getRealDevice_EquivalenceId(),
		   source,
		   new String[] {
			   "default", "empty: equal device numbers count as alike"
		   });
		addAnnotation
		  (getLink_BandwidthBytesPerSecond(),
		   source,
		   new String[] {
			   "unit", "B/s",
			   "default", "derived from its parts",
			   "source", "domain 3.4",
			   "above", "0"
		   });
		addAnnotation
		  (getLink_LatencySeconds(),
		   source,
		   new String[] {
			   "unit", "s",
			   "default", "0; of an ISFC link its distance times assumption link.fibre.secondsPerKilometre",
			   "source", "domain 2c, 3.4",
			   "min", "0",
			   "max", "10"
		   });
		addAnnotation
		  (getLink_Efficiency(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "by the kind of link: assumption link.ethernet.efficiency, link.isfc.channelEfficiency, link.interconnect.efficiency or link.replication.efficiency",
			   "source", "domain 4.2 [M]",
			   "above", "0",
			   "max", "1"
		   });
		addAnnotation
		  (getLink_HeaderBytesPerPage(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "by the kind of link: assumption link.ethernet.headerBytesPerPage (8) or link.isfc.headerBytesPerPage (0), else 0",
			   "source", "[R] domain 2",
			   "min", "0",
			   "max", "4096"
		   });
		addAnnotation
		  (getIsfcLink_DistanceKilometres(),
		   source,
		   new String[] {
			   "unit", "km",
			   "default", "0",
			   "source", "domain 3.4",
			   "min", "0",
			   "max", "10000"
		   });
		addAnnotation
		  (getFctcDevice_DeviceNumber(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getFctcDevice_PeerDeviceNumber(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getEthernetLink_Streams(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "1",
			   "min", "1",
			   "max", "64"
		   });
		addAnnotation
		  (getNumaLink_ProcessorSecondsPerPage(),
		   source,
		   new String[] {
			   "unit", "s",
			   "assumption", "storage.remote.cpuSeconds",
			   "default", "assumption storage.remote.cpuSeconds (15 us)",
			   "source", "domain 2c [A]",
			   "above", "0",
			   "max", "0.001"
		   });
		addAnnotation
		  (getReplicationLink_CycleSeconds(),
		   source,
		   new String[] {
			   "unit", "s",
			   "assumption", "mirror.cycleSeconds",
			   "default", "assumption mirror.cycleSeconds (1 s)",
			   "source", "domain 2d",
			   "min", "0.001",
			   "max", "3600"
		   });
		addAnnotation
		  (getReplicationLink_Synchronous(),
		   source,
		   new String[] {
			   "default", "false"
		   });
		addAnnotation
		  (getDatastore_Kind(),
		   source,
		   new String[] {
			   "default", "other"
		   });
		addAnnotation
		  (getDatastore_CapacityBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "not stated",
			   "min", "0"
		   });
		addAnnotation
		  (getDatastore_FreeBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "not stated",
			   "min", "0"
		   });
		addAnnotation
		  (getLicence_LicensedCores(),
		   source,
		   new String[] {
			   "unit", "cores",
			   "default", "not limited",
			   "min", "0"
		   });
		addAnnotation
		  (getGuest_GuestClass(),
		   source,
		   new String[] {
			   "default", "custom"
		   });
		addAnnotation
		  (getGuest_PowerState(),
		   source,
		   new String[] {
			   "default", "running"
		   });
		addAnnotation
		  (getGuest_Template(),
		   source,
		   new String[] {
			   "default", "false"
		   });
		addAnnotation
		  (getGuest_OperatingSystem(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getGuest_MemoryBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "none: must be set",
			   "min", "4096"
		   });
		addAnnotation
		  (getGuest_InstantiatedPages(),
		   source,
		   new String[] {
			   "unit", "pages",
			   "default", "all of its storage",
			   "source", "domain 1.1",
			   "min", "0"
		   });
		addAnnotation
		  (getGuest_ResidentPages(),
		   source,
		   new String[] {
			   "unit", "pages",
			   "default", "those on no other level",
			   "source", "domain 1.1",
			   "min", "0"
		   });
		addAnnotation
		  (getGuest_ExpandedPages(),
		   source,
		   new String[] {
			   "unit", "pages",
			   "default", "0",
			   "source", "domain 1.1",
			   "min", "0"
		   });
		addAnnotation
		  (getGuest_PagedOutPages(),
		   source,
		   new String[] {
			   "unit", "pages",
			   "default", "0",
			   "source", "domain 1.1",
			   "min", "0"
		   });
		addAnnotation
		  (getGuest_ZeroPages(),
		   source,
		   new String[] {
			   "unit", "pages",
			   "default", "0",
			   "source", "domain 4.1",
			   "min", "0"
		   });
		addAnnotation
		  (getGuest_ChangedFraction(),
		   source,
		   new String[] {
			   "unit", "1",
			   "assumption", "paging.changedShare",
			   "default", "assumption paging.changedShare (0.8)",
			   "source", "domain 2 [A]",
			   "min", "0",
			   "max", "1"
		   });
		addAnnotation
		  (getGuest_ReservedPages(),
		   source,
		   new String[] {
			   "unit", "pages",
			   "default", "0",
			   "source", "domain 1.2",
			   "min", "0"
		   });
		addAnnotation
		  (getGuest_LockedPages(),
		   source,
		   new String[] {
			   "unit", "pages",
			   "default", "0",
			   "source", "domain 1.1",
			   "min", "0"
		   });
		addAnnotation
		  (getGuest_DuplicateFraction(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "0",
			   "source", "domain 1.1",
			   "min", "0",
			   "max", "1"
		   });
		addAnnotation
		  (getGuest_UnusedFraction(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "0",
			   "source", "domain 1.4; 0.2 is usual where CMMA is on [A]",
			   "min", "0",
			   "max", "1"
		   });
		addAnnotation
		  (getGuest_MemoryReservationBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "0",
			   "source", "domain 6",
			   "min", "0"
		   });
		addAnnotation
		  (getGuest_MemoryLimitBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "no limit",
			   "min", "0"
		   });
		addAnnotation
		  (getGuest_MeasuredActiveBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "not measured",
			   "min", "0"
		   });
		addAnnotation
		  (getGuest_MeasuredConsumedBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "not measured",
			   "min", "0"
		   });
		addAnnotation
		  (getGuest_BalloonedBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "0",
			   "min", "0"
		   });
		addAnnotation
		  (getGuest_SwappedBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "0",
			   "min", "0"
		   });
		addAnnotation
		  (getGuest_VirtualProcessors(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "1",
			   "min", "1",
			   "max", "4096"
		   });
		addAnnotation
		  (getGuest_ProcessorDemand(),
		   source,
		   new String[] {
			   "unit", "processors",
			   "default", "not measured",
			   "min", "0"
		   });
		addAnnotation
		  (getGuest_ShareKind(),
		   source,
		   new String[] {
			   "default", "relative"
		   });
		addAnnotation
		  (getGuest_Share(),
		   source,
		   new String[] {
			   "unit", "1 or %",
			   "default", "relative 100",
			   "source", "[K] SET SHARE",
			   "above", "0"
		   });
		addAnnotation
		  (getGuest_LimitKind(),
		   source,
		   new String[] {
			   "default", "no limit"
		   });
		addAnnotation
		  (getGuest_ProcessorReservationMegahertz(),
		   source,
		   new String[] {
			   "unit", "MHz",
			   "default", "0",
			   "source", "domain 6",
			   "min", "0"
		   });
		addAnnotation
		  (getGuest_ProcessorLimitMegahertz(),
		   source,
		   new String[] {
			   "unit", "MHz",
			   "default", "no limit",
			   "min", "0"
		   });
		addAnnotation
		  (getGuest_DedicatedProcessors(),
		   source,
		   new String[] {
			   "default", "false",
			   "source", "domain 3.3"
		   });
		addAnnotation
		  (getGuest_RestartPriority(),
		   source,
		   new String[] {
			   "default", "medium"
		   });
		addAnnotation
		  (getGuest_RestartOrder(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "by name",
			   "min", "0"
		   });
		addAnnotation
		  (getGuest_RestartSeconds(),
		   source,
		   new String[] {
			   "unit", "s",
			   "assumption", "restart.bootSeconds",
			   "default", "assumption restart.bootSeconds (60 s)",
			   "min", "0"
		   });
		addAnnotation
		  (getServiceLevel_LongestOutageSeconds(),
		   source,
		   new String[] {
			   "unit", "s",
			   "default", "none promised",
			   "min", "0"
		   });
		addAnnotation
		  (getServiceLevel_LongestRelocationSeconds(),
		   source,
		   new String[] {
			   "unit", "s",
			   "default", "none promised",
			   "min", "0"
		   });
		addAnnotation
		  (getZvmTraits_RelocationEnabled(),
		   source,
		   new String[] {
			   "default", "true"
		   });
		addAnnotation
		  (getZvmTraits_Multiconfiguration(),
		   source,
		   new String[] {
			   "default", "false"
		   });
		addAnnotation
		  (getZvmTraits_Disconnected(),
		   source,
		   new String[] {
			   "default", "true"
		   });
		addAnnotation
		  (getZvmTraits_WritableSharedSegments(),
		   source,
		   new String[] {
			   "default", "false"
		   });
		addAnnotation
		  (getZvmTraits_VirtualChannelToChannel(),
		   source,
		   new String[] {
			   "default", "false"
		   });
		addAnnotation
		  (getZvmTraits_OpenSystemServices(),
		   source,
		   new String[] {
			   "default", "false"
		   });
		addAnnotation
		  (getZvmTraits_ExpandedStorageBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "0",
			   "source", "domain 3.3 [K]",
			   "min", "0"
		   });
		addAnnotation
		  (getZvmTraits_VirtualDiskBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "0",
			   "source", "domain 1.4",
			   "min", "0"
		   });
		addAnnotation
		  (getZvmTraits_ChpidVirtualizationOne(),
		   source,
		   new String[] {
			   "default", "true"
		   });
		addAnnotation
		  (getWorkingSetProfile_WorkingSetPages(),
		   source,
		   new String[] {
			   "unit", "pages",
			   "default", "writable set or half of the instantiated pages",
			   "source", "domain 1.3",
			   "min", "0"
		   });
		addAnnotation
		  (getWorkingSetProfile_TouchTimeConstantSeconds(),
		   source,
		   new String[] {
			   "unit", "s",
			   "assumption", "profile.touchSeconds",
			   "default", "assumption profile.touchSeconds (5 s)",
			   "source", "domain 1.3 [A]",
			   "min", "0.001",
			   "max", "86400"
		   });
		addAnnotation
		  (getWorkingSetProfile_WritableSetPages(),
		   source,
		   new String[] {
			   "unit", "pages",
			   "default", "by guest class",
			   "source", "domain 1.3 [A]",
			   "min", "0"
		   });
		addAnnotation
		  (getWorkingSetProfile_DirtyPagesPerSecond(),
		   source,
		   new String[] {
			   "unit", "pages/s",
			   "default", "by guest class",
			   "source", "domain 1.3 [A]",
			   "min", "0"
		   });
		addAnnotation
		  (getPagePopulation_Pages(),
		   source,
		   new String[] {
			   "unit", "pages",
			   "default", "none: must be set",
			   "min", "1"
		   });
		addAnnotation
		  (getPagePopulation_Pattern(),
		   source,
		   new String[] {
			   "default", "uniform"
		   });
		addAnnotation
		  (getPagePopulation_ZipfExponent(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "0.8",
			   "min", "0",
			   "max", "3"
		   });
		addAnnotation
		  (getPagePopulation_HotFraction(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "0.1",
			   "min", "0",
			   "max", "1"
		   });
		addAnnotation
		  (getPagePopulation_HotVisitFraction(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "0.9",
			   "min", "0",
			   "max", "1"
		   });
		addAnnotation
		  (getPagePopulation_ReadsPerSecond(),
		   source,
		   new String[] {
			   "unit", "1/s",
			   "default", "0",
			   "min", "0"
		   });
		addAnnotation
		  (getPagePopulation_WritesPerSecond(),
		   source,
		   new String[] {
			   "unit", "1/s",
			   "default", "0",
			   "min", "0"
		   });
		addAnnotation
		  (getCurvePoint_Seconds(),
		   source,
		   new String[] {
			   "unit", "s",
			   "default", "0",
			   "min", "0"
		   });
		addAnnotation
		  (getCurvePoint_Pages(),
		   source,
		   new String[] {
			   "unit", "pages",
			   "default", "0",
			   "min", "0"
		   });
		addAnnotation
		  (getDiskPath_VirtualDevice(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getDiskPath_SizeBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "not stated",
			   "min", "0"
		   });
		addAnnotation
		  (getDiskPath_UsedBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "not stated",
			   "min", "0"
		   });
		addAnnotation
		  (getDiskPath_IoPerSecond(),
		   source,
		   new String[] {
			   "unit", "1/s",
			   "default", "not measured",
			   "min", "0"
		   });
		addAnnotation
		  (getDiskPath_GuestTimeoutSeconds(),
		   source,
		   new String[] {
			   "unit", "s",
			   "default", "35 s for FCP",
			   "source", "[R] domain 2f",
			   "min", "0"
		   });
		addAnnotation
		  (getDiskPath_QueueDepth(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "32",
			   "source", "[K] Linux zfcp queue_depth",
			   "min", "1",
			   "max", "65536"
		   });
		addAnnotation
		  (getDiskPath_MultipathTimeoutSeconds(),
		   source,
		   new String[] {
			   "unit", "s",
			   "default", "no multipathing",
			   "min", "0"
		   });
		addAnnotation
		  (getDedicatedEckdDisk_RealDevice(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getDedicatedEckdDisk_EquivalenceId(),
		   source,
		   new String[] {
			   "default", "empty: the device number"
		   });
		addAnnotation
		  (getMinidisk_VolumeSerial(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getMinidisk_StartCylinder(),
		   source,
		   new String[] {
			   "unit", "cylinders",
			   "default", "0",
			   "min", "0"
		   });
		addAnnotation
		  (getMinidisk_Cylinders(),
		   source,
		   new String[] {
			   "unit", "cylinders",
			   "default", "not stated",
			   "min", "1"
		   });
		addAnnotation
		  (getMinidisk_Mode(),
		   source,
		   new String[] {
			   "default", "MR"
		   });
		addAnnotation
		  (getMinidisk_VolumeShared(),
		   source,
		   new String[] {
			   "default", "true"
		   });
		addAnnotation
		  (getDedicatedFcpDisk_Subchannel(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getDedicatedFcpDisk_Wwpn(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getDedicatedFcpDisk_Lun(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getDedicatedFcpDisk_Npiv(),
		   source,
		   new String[] {
			   "default", "true"
		   });
		addAnnotation
		  (getBlockIoDisk_RealDevice(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getBlockIoDisk_BlockBytes(),
		   source,
		   new String[] {
			   "unit", "B",
			   "default", "4096",
			   "min", "512",
			   "max", "4096"
		   });
		addAnnotation
		  (getBlockIoDisk_OffsetBlocks(),
		   source,
		   new String[] {
			   "unit", "blocks",
			   "default", "0",
			   "min", "0"
		   });
		addAnnotation
		  (getVirtualSanDisk_Extents(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "1",
			   "min", "1"
		   });
		addAnnotation
		  (getVirtualSanDisk_ReplicationLagSeconds(),
		   source,
		   new String[] {
			   "unit", "s",
			   "default", "0",
			   "source", "domain 2f [A]",
			   "min", "0"
		   });
		addAnnotation
		  (getIscsiDisk_Portal(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getIscsiDisk_TargetName(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getIscsiDisk_SessionTimeoutSeconds(),
		   source,
		   new String[] {
			   "unit", "s",
			   "default", "120 s",
			   "source", "[K] open-iscsi replacement timeout",
			   "min", "0"
		   });
		addAnnotation
		  (getVirtualDisk_Thin(),
		   source,
		   new String[] {
			   "default", "false"
		   });
		addAnnotation
		  (getNetworkInterface_Kind(),
		   source,
		   new String[] {
			   "default", "virtual switch"
		   });
		addAnnotation
		  (getNetworkInterface_MacAddress(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getNetworkInterface_NetworkName(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getNetworkInterface_OsaDevice(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getNetworkInterface_Vlan(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "untagged",
			   "min", "0",
			   "max", "4094"
		   });
		addAnnotation
		  (getNetworkInterface_Connected(),
		   source,
		   new String[] {
			   "default", "true"
		   });
		addAnnotation
		  (getNetworkInterface_Addresses(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "1",
			   "min", "0",
			   "max", "1000000"
		   });
		addAnnotation
		  (getNetworkInterface_Announced(),
		   source,
		   new String[] {
			   "default", "true",
			   "source", "[R] APAR VM65705"
		   });
		addAnnotation
		  (getNetworkInterface_AnnouncementRounds(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "5",
			   "source", "[R] QEMU announce-rounds",
			   "min", "0",
			   "max", "1000"
		   });
		addAnnotation
		  (getNetworkInterface_AnnouncementLossFraction(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "0.001",
			   "source", "[A]",
			   "min", "0",
			   "max", "1"
		   });
		addAnnotation
		  (getNetworkInterface_TrafficSeconds(),
		   source,
		   new String[] {
			   "unit", "s",
			   "default", "it only answers",
			   "min", "0"
		   });
		addAnnotation
		  (getNetworkInterface_LosesDynamicRoutes(),
		   source,
		   new String[] {
			   "default", "false",
			   "source", "[R] linux-s390 list, October 2021"
		   });
		addAnnotation
		  (getNetworkInterface_PortFailsOver(),
		   source,
		   new String[] {
			   "default", "false",
			   "source", "domain 2g"
		   });
		addAnnotation
		  (getTcpPeers_Connections(),
		   source,
		   new String[] {
			   "unit", "1",
			   "default", "100",
			   "source", "[A]",
			   "min", "0"
		   });
		addAnnotation
		  (getTcpPeers_RoundTripSeconds(),
		   source,
		   new String[] {
			   "unit", "s",
			   "default", "0.001 s",
			   "source", "[A]",
			   "min", "0",
			   "max", "10"
		   });
		addAnnotation
		  (getTcpPeers_MinimumTimeoutSeconds(),
		   source,
		   new String[] {
			   "unit", "s",
			   "default", "0.2 s",
			   "source", "[K] Linux",
			   "min", "0.001",
			   "max", "60"
		   });
		addAnnotation
		  (getPlacementRule_Kind(),
		   source,
		   new String[] {
			   "default", "guests apart"
		   });
		addAnnotation
		  (getPlacementRule_Mandatory(),
		   source,
		   new String[] {
			   "default", "true"
		   });
		addAnnotation
		  (getAssumptionOverride_Key(),
		   source,
		   new String[] {
			   "default", "none: must be set",
			   "source", "docs/engine.md"
		   });
		addAnnotation
		  (getAssumptionOverride_Value(),
		   source,
		   new String[] {
			   "unit", "unit of the assumption",
			   "default", "0"
		   });
		addAnnotation
		  (getAssumptionOverride_Reason(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getStudy_Kind(),
		   source,
		   new String[] {
			   "default", "relocation"
		   });
		addAnnotation
		  (getMethodChoice_Method(),
		   source,
		   new String[] {
			   "default", "none: must be set",
			   "source", "docs/engine.md"
		   });
		addAnnotation
		  (getMethodChoice_Label(),
		   source,
		   new String[] {
			   "default", "the method\'s name"
		   });
		addAnnotation
		  (getParameter_Key(),
		   source,
		   new String[] {
			   "default", "none: must be set",
			   "source", "docs/engine.md"
		   });
		addAnnotation
		  (getParameter_Value(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getImportRecord_Format(),
		   source,
		   new String[] {
			   "default", "none: must be set"
		   });
		addAnnotation
		  (getImportRecord_FileName(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getImportRecord_Sha256(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getImportRecord_ImportedAt(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getImportRecord_Read(),
		   source,
		   new String[] {
			   "unit", "rows",
			   "default", "0",
			   "min", "0"
		   });
		addAnnotation
		  (getImportRecord_Skipped(),
		   source,
		   new String[] {
			   "unit", "rows",
			   "default", "0",
			   "min", "0"
		   });
		addAnnotation
		  (getImportRecord_Doubtful(),
		   source,
		   new String[] {
			   "unit", "rows",
			   "default", "0",
			   "min", "0"
		   });
		addAnnotation
		  (getDiagram_GridVisible(),
		   source,
		   new String[] {
			   "default", "false"
		   });
		addAnnotation
		  (getDiagram_SnapToGrid(),
		   source,
		   new String[] {
			   "default", "false"
		   });
		addAnnotation
		  (getDiagram_RulersVisible(),
		   source,
		   new String[] {
			   "default", "false"
		   });
		addAnnotation
		  (getDiagram_GridSpacing(),
		   source,
		   new String[] {
			   "unit", "px",
			   "default", "20",
			   "min", "5",
			   "max", "200"
		   });
		addAnnotation
		  (getDiagramNode_X(),
		   source,
		   new String[] {
			   "unit", "px",
			   "default", "0"
		   });
		addAnnotation
		  (getDiagramNode_Y(),
		   source,
		   new String[] {
			   "unit", "px",
			   "default", "0"
		   });
		addAnnotation
		  (getDiagramNode_Width(),
		   source,
		   new String[] {
			   "unit", "px",
			   "default", "-1",
			   "min", "-1"
		   });
		addAnnotation
		  (getDiagramNode_Height(),
		   source,
		   new String[] {
			   "unit", "px",
			   "default", "-1",
			   "min", "-1"
		   });
		addAnnotation
		  (getDiagramNode_Collapsed(),
		   source,
		   new String[] {
			   "default", "false"
		   });
		addAnnotation
		  (getBendPoint_X(),
		   source,
		   new String[] {
			   "unit", "px",
			   "default", "0"
		   });
		addAnnotation
		  (getBendPoint_Y(),
		   source,
		   new String[] {
			   "unit", "px",
			   "default", "0"
		   });
		addAnnotation
		  (getDiagramNote_Text(),
		   source,
		   new String[] {
			   "default", "empty"
		   });
		addAnnotation
		  (getDiagramNote_X(),
		   source,
		   new String[] {
			   "unit", "px",
			   "default", "0"
		   });
		addAnnotation
		  (getDiagramNote_Y(),
		   source,
		   new String[] {
			   "unit", "px",
			   "default", "0"
		   });
		addAnnotation
		  (getDiagramNote_Width(),
		   source,
		   new String[] {
			   "unit", "px",
			   "default", "160",
			   "min", "10"
		   });
		addAnnotation
		  (getDiagramNote_Height(),
		   source,
		   new String[] {
			   "unit", "px",
			   "default", "80",
			   "min", "10"
		   });
	}

} //PortolanPackageImpl
