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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.portolan.model.ChannelPath;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.HypervisorKind;
import org.portolan.model.Licence;
import org.portolan.model.NetworkAdapter;
import org.portolan.model.PortolanPackage;
import org.portolan.model.ProcessorPool;
import org.portolan.model.RealDevice;
import org.portolan.model.StorageLevel;
import org.portolan.model.VirtualSwitch;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.HostImpl#getMachine <em>Machine</em>}</li>
 *   <li>{@link org.portolan.model.impl.HostImpl#getPartition <em>Partition</em>}</li>
 *   <li>{@link org.portolan.model.impl.HostImpl#getLparWeight <em>Lpar Weight</em>}</li>
 *   <li>{@link org.portolan.model.impl.HostImpl#getHypervisor <em>Hypervisor</em>}</li>
 *   <li>{@link org.portolan.model.impl.HostImpl#getHypervisorRelease <em>Hypervisor Release</em>}</li>
 *   <li>{@link org.portolan.model.impl.HostImpl#isCapacityKnown <em>Capacity Known</em>}</li>
 *   <li>{@link org.portolan.model.impl.HostImpl#getOvercommitTarget <em>Overcommit Target</em>}</li>
 *   <li>{@link org.portolan.model.impl.HostImpl#getProcessorBusyFraction <em>Processor Busy Fraction</em>}</li>
 *   <li>{@link org.portolan.model.impl.HostImpl#getMeasuredUsedBytes <em>Measured Used Bytes</em>}</li>
 *   <li>{@link org.portolan.model.impl.HostImpl#getProcessors <em>Processors</em>}</li>
 *   <li>{@link org.portolan.model.impl.HostImpl#getStorageLevels <em>Storage Levels</em>}</li>
 *   <li>{@link org.portolan.model.impl.HostImpl#getChannelPaths <em>Channel Paths</em>}</li>
 *   <li>{@link org.portolan.model.impl.HostImpl#getNetworkAdapters <em>Network Adapters</em>}</li>
 *   <li>{@link org.portolan.model.impl.HostImpl#getVirtualSwitches <em>Virtual Switches</em>}</li>
 *   <li>{@link org.portolan.model.impl.HostImpl#getRealDevices <em>Real Devices</em>}</li>
 *   <li>{@link org.portolan.model.impl.HostImpl#getGuests <em>Guests</em>}</li>
 *   <li>{@link org.portolan.model.impl.HostImpl#getLicences <em>Licences</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HostImpl extends NodeImpl implements Host {
	/**
	 * The default value of the '{@link #getMachine() <em>Machine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMachine()
	 * @generated
	 * @ordered
	 */
	protected static final String MACHINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMachine() <em>Machine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMachine()
	 * @generated
	 * @ordered
	 */
	protected String machine = MACHINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPartition() <em>Partition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartition()
	 * @generated
	 * @ordered
	 */
	protected static final String PARTITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPartition() <em>Partition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartition()
	 * @generated
	 * @ordered
	 */
	protected String partition = PARTITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLparWeight() <em>Lpar Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLparWeight()
	 * @generated
	 * @ordered
	 */
	protected static final int LPAR_WEIGHT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLparWeight() <em>Lpar Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLparWeight()
	 * @generated
	 * @ordered
	 */
	protected int lparWeight = LPAR_WEIGHT_EDEFAULT;

	/**
	 * This is true if the Lpar Weight attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean lparWeightESet;

	/**
	 * The default value of the '{@link #getHypervisor() <em>Hypervisor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHypervisor()
	 * @generated
	 * @ordered
	 */
	protected static final HypervisorKind HYPERVISOR_EDEFAULT = HypervisorKind.ZVM;

	/**
	 * The cached value of the '{@link #getHypervisor() <em>Hypervisor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHypervisor()
	 * @generated
	 * @ordered
	 */
	protected HypervisorKind hypervisor = HYPERVISOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getHypervisorRelease() <em>Hypervisor Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHypervisorRelease()
	 * @generated
	 * @ordered
	 */
	protected static final String HYPERVISOR_RELEASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHypervisorRelease() <em>Hypervisor Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHypervisorRelease()
	 * @generated
	 * @ordered
	 */
	protected String hypervisorRelease = HYPERVISOR_RELEASE_EDEFAULT;

	/**
	 * The default value of the '{@link #isCapacityKnown() <em>Capacity Known</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCapacityKnown()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CAPACITY_KNOWN_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isCapacityKnown() <em>Capacity Known</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCapacityKnown()
	 * @generated
	 * @ordered
	 */
	protected boolean capacityKnown = CAPACITY_KNOWN_EDEFAULT;

	/**
	 * The default value of the '{@link #getOvercommitTarget() <em>Overcommit Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOvercommitTarget()
	 * @generated
	 * @ordered
	 */
	protected static final double OVERCOMMIT_TARGET_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getOvercommitTarget() <em>Overcommit Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOvercommitTarget()
	 * @generated
	 * @ordered
	 */
	protected double overcommitTarget = OVERCOMMIT_TARGET_EDEFAULT;

	/**
	 * This is true if the Overcommit Target attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean overcommitTargetESet;

	/**
	 * The default value of the '{@link #getProcessorBusyFraction() <em>Processor Busy Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessorBusyFraction()
	 * @generated
	 * @ordered
	 */
	protected static final double PROCESSOR_BUSY_FRACTION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getProcessorBusyFraction() <em>Processor Busy Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessorBusyFraction()
	 * @generated
	 * @ordered
	 */
	protected double processorBusyFraction = PROCESSOR_BUSY_FRACTION_EDEFAULT;

	/**
	 * This is true if the Processor Busy Fraction attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean processorBusyFractionESet;

	/**
	 * The default value of the '{@link #getMeasuredUsedBytes() <em>Measured Used Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasuredUsedBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long MEASURED_USED_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMeasuredUsedBytes() <em>Measured Used Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasuredUsedBytes()
	 * @generated
	 * @ordered
	 */
	protected long measuredUsedBytes = MEASURED_USED_BYTES_EDEFAULT;

	/**
	 * This is true if the Measured Used Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean measuredUsedBytesESet;

	/**
	 * The cached value of the '{@link #getProcessors() <em>Processors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessors()
	 * @generated
	 * @ordered
	 */
	protected EList<ProcessorPool> processors;

	/**
	 * The cached value of the '{@link #getStorageLevels() <em>Storage Levels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorageLevels()
	 * @generated
	 * @ordered
	 */
	protected EList<StorageLevel> storageLevels;

	/**
	 * The cached value of the '{@link #getChannelPaths() <em>Channel Paths</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannelPaths()
	 * @generated
	 * @ordered
	 */
	protected EList<ChannelPath> channelPaths;

	/**
	 * The cached value of the '{@link #getNetworkAdapters() <em>Network Adapters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworkAdapters()
	 * @generated
	 * @ordered
	 */
	protected EList<NetworkAdapter> networkAdapters;

	/**
	 * The cached value of the '{@link #getVirtualSwitches() <em>Virtual Switches</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVirtualSwitches()
	 * @generated
	 * @ordered
	 */
	protected EList<VirtualSwitch> virtualSwitches;

	/**
	 * The cached value of the '{@link #getRealDevices() <em>Real Devices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRealDevices()
	 * @generated
	 * @ordered
	 */
	protected EList<RealDevice> realDevices;

	/**
	 * The cached value of the '{@link #getGuests() <em>Guests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuests()
	 * @generated
	 * @ordered
	 */
	protected EList<Guest> guests;

	/**
	 * The cached value of the '{@link #getLicences() <em>Licences</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLicences()
	 * @generated
	 * @ordered
	 */
	protected EList<Licence> licences;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HostImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.HOST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMachine() {
		return machine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMachine(String newMachine) {
		String oldMachine = machine;
		machine = newMachine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.HOST__MACHINE, oldMachine, machine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPartition() {
		return partition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartition(String newPartition) {
		String oldPartition = partition;
		partition = newPartition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.HOST__PARTITION, oldPartition, partition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLparWeight() {
		return lparWeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLparWeight(int newLparWeight) {
		int oldLparWeight = lparWeight;
		lparWeight = newLparWeight;
		boolean oldLparWeightESet = lparWeightESet;
		lparWeightESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.HOST__LPAR_WEIGHT, oldLparWeight, lparWeight, !oldLparWeightESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLparWeight() {
		int oldLparWeight = lparWeight;
		boolean oldLparWeightESet = lparWeightESet;
		lparWeight = LPAR_WEIGHT_EDEFAULT;
		lparWeightESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.HOST__LPAR_WEIGHT, oldLparWeight, LPAR_WEIGHT_EDEFAULT, oldLparWeightESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLparWeight() {
		return lparWeightESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HypervisorKind getHypervisor() {
		return hypervisor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHypervisor(HypervisorKind newHypervisor) {
		HypervisorKind oldHypervisor = hypervisor;
		hypervisor = newHypervisor == null ? HYPERVISOR_EDEFAULT : newHypervisor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.HOST__HYPERVISOR, oldHypervisor, hypervisor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHypervisorRelease() {
		return hypervisorRelease;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHypervisorRelease(String newHypervisorRelease) {
		String oldHypervisorRelease = hypervisorRelease;
		hypervisorRelease = newHypervisorRelease;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.HOST__HYPERVISOR_RELEASE, oldHypervisorRelease, hypervisorRelease));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCapacityKnown() {
		return capacityKnown;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacityKnown(boolean newCapacityKnown) {
		boolean oldCapacityKnown = capacityKnown;
		capacityKnown = newCapacityKnown;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.HOST__CAPACITY_KNOWN, oldCapacityKnown, capacityKnown));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getOvercommitTarget() {
		return overcommitTarget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOvercommitTarget(double newOvercommitTarget) {
		double oldOvercommitTarget = overcommitTarget;
		overcommitTarget = newOvercommitTarget;
		boolean oldOvercommitTargetESet = overcommitTargetESet;
		overcommitTargetESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.HOST__OVERCOMMIT_TARGET, oldOvercommitTarget, overcommitTarget, !oldOvercommitTargetESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetOvercommitTarget() {
		double oldOvercommitTarget = overcommitTarget;
		boolean oldOvercommitTargetESet = overcommitTargetESet;
		overcommitTarget = OVERCOMMIT_TARGET_EDEFAULT;
		overcommitTargetESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.HOST__OVERCOMMIT_TARGET, oldOvercommitTarget, OVERCOMMIT_TARGET_EDEFAULT, oldOvercommitTargetESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetOvercommitTarget() {
		return overcommitTargetESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getProcessorBusyFraction() {
		return processorBusyFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcessorBusyFraction(double newProcessorBusyFraction) {
		double oldProcessorBusyFraction = processorBusyFraction;
		processorBusyFraction = newProcessorBusyFraction;
		boolean oldProcessorBusyFractionESet = processorBusyFractionESet;
		processorBusyFractionESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.HOST__PROCESSOR_BUSY_FRACTION, oldProcessorBusyFraction, processorBusyFraction, !oldProcessorBusyFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetProcessorBusyFraction() {
		double oldProcessorBusyFraction = processorBusyFraction;
		boolean oldProcessorBusyFractionESet = processorBusyFractionESet;
		processorBusyFraction = PROCESSOR_BUSY_FRACTION_EDEFAULT;
		processorBusyFractionESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.HOST__PROCESSOR_BUSY_FRACTION, oldProcessorBusyFraction, PROCESSOR_BUSY_FRACTION_EDEFAULT, oldProcessorBusyFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetProcessorBusyFraction() {
		return processorBusyFractionESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMeasuredUsedBytes() {
		return measuredUsedBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasuredUsedBytes(long newMeasuredUsedBytes) {
		long oldMeasuredUsedBytes = measuredUsedBytes;
		measuredUsedBytes = newMeasuredUsedBytes;
		boolean oldMeasuredUsedBytesESet = measuredUsedBytesESet;
		measuredUsedBytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.HOST__MEASURED_USED_BYTES, oldMeasuredUsedBytes, measuredUsedBytes, !oldMeasuredUsedBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMeasuredUsedBytes() {
		long oldMeasuredUsedBytes = measuredUsedBytes;
		boolean oldMeasuredUsedBytesESet = measuredUsedBytesESet;
		measuredUsedBytes = MEASURED_USED_BYTES_EDEFAULT;
		measuredUsedBytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.HOST__MEASURED_USED_BYTES, oldMeasuredUsedBytes, MEASURED_USED_BYTES_EDEFAULT, oldMeasuredUsedBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMeasuredUsedBytes() {
		return measuredUsedBytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProcessorPool> getProcessors() {
		if (processors == null) {
			processors = new EObjectContainmentEList<ProcessorPool>(ProcessorPool.class, this, PortolanPackage.HOST__PROCESSORS);
		}
		return processors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StorageLevel> getStorageLevels() {
		if (storageLevels == null) {
			storageLevels = new EObjectContainmentEList<StorageLevel>(StorageLevel.class, this, PortolanPackage.HOST__STORAGE_LEVELS);
		}
		return storageLevels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ChannelPath> getChannelPaths() {
		if (channelPaths == null) {
			channelPaths = new EObjectContainmentEList<ChannelPath>(ChannelPath.class, this, PortolanPackage.HOST__CHANNEL_PATHS);
		}
		return channelPaths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NetworkAdapter> getNetworkAdapters() {
		if (networkAdapters == null) {
			networkAdapters = new EObjectContainmentEList<NetworkAdapter>(NetworkAdapter.class, this, PortolanPackage.HOST__NETWORK_ADAPTERS);
		}
		return networkAdapters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VirtualSwitch> getVirtualSwitches() {
		if (virtualSwitches == null) {
			virtualSwitches = new EObjectContainmentEList<VirtualSwitch>(VirtualSwitch.class, this, PortolanPackage.HOST__VIRTUAL_SWITCHES);
		}
		return virtualSwitches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RealDevice> getRealDevices() {
		if (realDevices == null) {
			realDevices = new EObjectContainmentEList<RealDevice>(RealDevice.class, this, PortolanPackage.HOST__REAL_DEVICES);
		}
		return realDevices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Guest> getGuests() {
		if (guests == null) {
			guests = new EObjectContainmentEList<Guest>(Guest.class, this, PortolanPackage.HOST__GUESTS);
		}
		return guests;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Licence> getLicences() {
		if (licences == null) {
			licences = new EObjectResolvingEList<Licence>(Licence.class, this, PortolanPackage.HOST__LICENCES);
		}
		return licences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PortolanPackage.HOST__PROCESSORS:
				return ((InternalEList<?>)getProcessors()).basicRemove(otherEnd, msgs);
			case PortolanPackage.HOST__STORAGE_LEVELS:
				return ((InternalEList<?>)getStorageLevels()).basicRemove(otherEnd, msgs);
			case PortolanPackage.HOST__CHANNEL_PATHS:
				return ((InternalEList<?>)getChannelPaths()).basicRemove(otherEnd, msgs);
			case PortolanPackage.HOST__NETWORK_ADAPTERS:
				return ((InternalEList<?>)getNetworkAdapters()).basicRemove(otherEnd, msgs);
			case PortolanPackage.HOST__VIRTUAL_SWITCHES:
				return ((InternalEList<?>)getVirtualSwitches()).basicRemove(otherEnd, msgs);
			case PortolanPackage.HOST__REAL_DEVICES:
				return ((InternalEList<?>)getRealDevices()).basicRemove(otherEnd, msgs);
			case PortolanPackage.HOST__GUESTS:
				return ((InternalEList<?>)getGuests()).basicRemove(otherEnd, msgs);
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
			case PortolanPackage.HOST__MACHINE:
				return getMachine();
			case PortolanPackage.HOST__PARTITION:
				return getPartition();
			case PortolanPackage.HOST__LPAR_WEIGHT:
				return getLparWeight();
			case PortolanPackage.HOST__HYPERVISOR:
				return getHypervisor();
			case PortolanPackage.HOST__HYPERVISOR_RELEASE:
				return getHypervisorRelease();
			case PortolanPackage.HOST__CAPACITY_KNOWN:
				return isCapacityKnown();
			case PortolanPackage.HOST__OVERCOMMIT_TARGET:
				return getOvercommitTarget();
			case PortolanPackage.HOST__PROCESSOR_BUSY_FRACTION:
				return getProcessorBusyFraction();
			case PortolanPackage.HOST__MEASURED_USED_BYTES:
				return getMeasuredUsedBytes();
			case PortolanPackage.HOST__PROCESSORS:
				return getProcessors();
			case PortolanPackage.HOST__STORAGE_LEVELS:
				return getStorageLevels();
			case PortolanPackage.HOST__CHANNEL_PATHS:
				return getChannelPaths();
			case PortolanPackage.HOST__NETWORK_ADAPTERS:
				return getNetworkAdapters();
			case PortolanPackage.HOST__VIRTUAL_SWITCHES:
				return getVirtualSwitches();
			case PortolanPackage.HOST__REAL_DEVICES:
				return getRealDevices();
			case PortolanPackage.HOST__GUESTS:
				return getGuests();
			case PortolanPackage.HOST__LICENCES:
				return getLicences();
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
			case PortolanPackage.HOST__MACHINE:
				setMachine((String)newValue);
				return;
			case PortolanPackage.HOST__PARTITION:
				setPartition((String)newValue);
				return;
			case PortolanPackage.HOST__LPAR_WEIGHT:
				setLparWeight((Integer)newValue);
				return;
			case PortolanPackage.HOST__HYPERVISOR:
				setHypervisor((HypervisorKind)newValue);
				return;
			case PortolanPackage.HOST__HYPERVISOR_RELEASE:
				setHypervisorRelease((String)newValue);
				return;
			case PortolanPackage.HOST__CAPACITY_KNOWN:
				setCapacityKnown((Boolean)newValue);
				return;
			case PortolanPackage.HOST__OVERCOMMIT_TARGET:
				setOvercommitTarget((Double)newValue);
				return;
			case PortolanPackage.HOST__PROCESSOR_BUSY_FRACTION:
				setProcessorBusyFraction((Double)newValue);
				return;
			case PortolanPackage.HOST__MEASURED_USED_BYTES:
				setMeasuredUsedBytes((Long)newValue);
				return;
			case PortolanPackage.HOST__PROCESSORS:
				getProcessors().clear();
				getProcessors().addAll((Collection<? extends ProcessorPool>)newValue);
				return;
			case PortolanPackage.HOST__STORAGE_LEVELS:
				getStorageLevels().clear();
				getStorageLevels().addAll((Collection<? extends StorageLevel>)newValue);
				return;
			case PortolanPackage.HOST__CHANNEL_PATHS:
				getChannelPaths().clear();
				getChannelPaths().addAll((Collection<? extends ChannelPath>)newValue);
				return;
			case PortolanPackage.HOST__NETWORK_ADAPTERS:
				getNetworkAdapters().clear();
				getNetworkAdapters().addAll((Collection<? extends NetworkAdapter>)newValue);
				return;
			case PortolanPackage.HOST__VIRTUAL_SWITCHES:
				getVirtualSwitches().clear();
				getVirtualSwitches().addAll((Collection<? extends VirtualSwitch>)newValue);
				return;
			case PortolanPackage.HOST__REAL_DEVICES:
				getRealDevices().clear();
				getRealDevices().addAll((Collection<? extends RealDevice>)newValue);
				return;
			case PortolanPackage.HOST__GUESTS:
				getGuests().clear();
				getGuests().addAll((Collection<? extends Guest>)newValue);
				return;
			case PortolanPackage.HOST__LICENCES:
				getLicences().clear();
				getLicences().addAll((Collection<? extends Licence>)newValue);
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
			case PortolanPackage.HOST__MACHINE:
				setMachine(MACHINE_EDEFAULT);
				return;
			case PortolanPackage.HOST__PARTITION:
				setPartition(PARTITION_EDEFAULT);
				return;
			case PortolanPackage.HOST__LPAR_WEIGHT:
				unsetLparWeight();
				return;
			case PortolanPackage.HOST__HYPERVISOR:
				setHypervisor(HYPERVISOR_EDEFAULT);
				return;
			case PortolanPackage.HOST__HYPERVISOR_RELEASE:
				setHypervisorRelease(HYPERVISOR_RELEASE_EDEFAULT);
				return;
			case PortolanPackage.HOST__CAPACITY_KNOWN:
				setCapacityKnown(CAPACITY_KNOWN_EDEFAULT);
				return;
			case PortolanPackage.HOST__OVERCOMMIT_TARGET:
				unsetOvercommitTarget();
				return;
			case PortolanPackage.HOST__PROCESSOR_BUSY_FRACTION:
				unsetProcessorBusyFraction();
				return;
			case PortolanPackage.HOST__MEASURED_USED_BYTES:
				unsetMeasuredUsedBytes();
				return;
			case PortolanPackage.HOST__PROCESSORS:
				getProcessors().clear();
				return;
			case PortolanPackage.HOST__STORAGE_LEVELS:
				getStorageLevels().clear();
				return;
			case PortolanPackage.HOST__CHANNEL_PATHS:
				getChannelPaths().clear();
				return;
			case PortolanPackage.HOST__NETWORK_ADAPTERS:
				getNetworkAdapters().clear();
				return;
			case PortolanPackage.HOST__VIRTUAL_SWITCHES:
				getVirtualSwitches().clear();
				return;
			case PortolanPackage.HOST__REAL_DEVICES:
				getRealDevices().clear();
				return;
			case PortolanPackage.HOST__GUESTS:
				getGuests().clear();
				return;
			case PortolanPackage.HOST__LICENCES:
				getLicences().clear();
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
			case PortolanPackage.HOST__MACHINE:
				return MACHINE_EDEFAULT == null ? machine != null : !MACHINE_EDEFAULT.equals(machine);
			case PortolanPackage.HOST__PARTITION:
				return PARTITION_EDEFAULT == null ? partition != null : !PARTITION_EDEFAULT.equals(partition);
			case PortolanPackage.HOST__LPAR_WEIGHT:
				return isSetLparWeight();
			case PortolanPackage.HOST__HYPERVISOR:
				return hypervisor != HYPERVISOR_EDEFAULT;
			case PortolanPackage.HOST__HYPERVISOR_RELEASE:
				return HYPERVISOR_RELEASE_EDEFAULT == null ? hypervisorRelease != null : !HYPERVISOR_RELEASE_EDEFAULT.equals(hypervisorRelease);
			case PortolanPackage.HOST__CAPACITY_KNOWN:
				return capacityKnown != CAPACITY_KNOWN_EDEFAULT;
			case PortolanPackage.HOST__OVERCOMMIT_TARGET:
				return isSetOvercommitTarget();
			case PortolanPackage.HOST__PROCESSOR_BUSY_FRACTION:
				return isSetProcessorBusyFraction();
			case PortolanPackage.HOST__MEASURED_USED_BYTES:
				return isSetMeasuredUsedBytes();
			case PortolanPackage.HOST__PROCESSORS:
				return processors != null && !processors.isEmpty();
			case PortolanPackage.HOST__STORAGE_LEVELS:
				return storageLevels != null && !storageLevels.isEmpty();
			case PortolanPackage.HOST__CHANNEL_PATHS:
				return channelPaths != null && !channelPaths.isEmpty();
			case PortolanPackage.HOST__NETWORK_ADAPTERS:
				return networkAdapters != null && !networkAdapters.isEmpty();
			case PortolanPackage.HOST__VIRTUAL_SWITCHES:
				return virtualSwitches != null && !virtualSwitches.isEmpty();
			case PortolanPackage.HOST__REAL_DEVICES:
				return realDevices != null && !realDevices.isEmpty();
			case PortolanPackage.HOST__GUESTS:
				return guests != null && !guests.isEmpty();
			case PortolanPackage.HOST__LICENCES:
				return licences != null && !licences.isEmpty();
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
		result.append(" (machine: ");
		result.append(machine);
		result.append(", partition: ");
		result.append(partition);
		result.append(", lparWeight: ");
		if (lparWeightESet) result.append(lparWeight); else result.append("<unset>");
		result.append(", hypervisor: ");
		result.append(hypervisor);
		result.append(", hypervisorRelease: ");
		result.append(hypervisorRelease);
		result.append(", capacityKnown: ");
		result.append(capacityKnown);
		result.append(", overcommitTarget: ");
		if (overcommitTargetESet) result.append(overcommitTarget); else result.append("<unset>");
		result.append(", processorBusyFraction: ");
		if (processorBusyFractionESet) result.append(processorBusyFraction); else result.append("<unset>");
		result.append(", measuredUsedBytes: ");
		if (measuredUsedBytesESet) result.append(measuredUsedBytes); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //HostImpl
