/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A hypervisor instance: an LPAR of a CPC, or a server.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.Host#getMachine <em>Machine</em>}</li>
 *   <li>{@link org.portolan.model.Host#getPartition <em>Partition</em>}</li>
 *   <li>{@link org.portolan.model.Host#getLparWeight <em>Lpar Weight</em>}</li>
 *   <li>{@link org.portolan.model.Host#getHypervisor <em>Hypervisor</em>}</li>
 *   <li>{@link org.portolan.model.Host#getHypervisorRelease <em>Hypervisor Release</em>}</li>
 *   <li>{@link org.portolan.model.Host#isCapacityKnown <em>Capacity Known</em>}</li>
 *   <li>{@link org.portolan.model.Host#getOvercommitTarget <em>Overcommit Target</em>}</li>
 *   <li>{@link org.portolan.model.Host#getProcessorBusyFraction <em>Processor Busy Fraction</em>}</li>
 *   <li>{@link org.portolan.model.Host#getMeasuredUsedBytes <em>Measured Used Bytes</em>}</li>
 *   <li>{@link org.portolan.model.Host#getProcessors <em>Processors</em>}</li>
 *   <li>{@link org.portolan.model.Host#getStorageLevels <em>Storage Levels</em>}</li>
 *   <li>{@link org.portolan.model.Host#getChannelPaths <em>Channel Paths</em>}</li>
 *   <li>{@link org.portolan.model.Host#getNetworkAdapters <em>Network Adapters</em>}</li>
 *   <li>{@link org.portolan.model.Host#getVirtualSwitches <em>Virtual Switches</em>}</li>
 *   <li>{@link org.portolan.model.Host#getRealDevices <em>Real Devices</em>}</li>
 *   <li>{@link org.portolan.model.Host#getGuests <em>Guests</em>}</li>
 *   <li>{@link org.portolan.model.Host#getLicences <em>Licences</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getHost()
 * @model
 * @generated
 */
public interface Host extends Node {
	/**
	 * Returns the value of the '<em><b>Machine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Serial or name of the CPC or server that the host runs on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Machine</em>' attribute.
	 * @see #setMachine(String)
	 * @see org.portolan.model.PortolanPackage#getHost_Machine()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getMachine();

	/**
	 * Sets the value of the '{@link org.portolan.model.Host#getMachine <em>Machine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Machine</em>' attribute.
	 * @see #getMachine()
	 * @generated
	 */
	void setMachine(String value);

	/**
	 * Returns the value of the '<em><b>Partition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * LPAR name; empty where the host is the whole machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partition</em>' attribute.
	 * @see #setPartition(String)
	 * @see org.portolan.model.PortolanPackage#getHost_Partition()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getPartition();

	/**
	 * Sets the value of the '{@link org.portolan.model.Host#getPartition <em>Partition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partition</em>' attribute.
	 * @see #getPartition()
	 * @generated
	 */
	void setPartition(String value);

	/**
	 * Returns the value of the '<em><b>Lpar Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Processing weight of the LPAR among those of its CPC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lpar Weight</em>' attribute.
	 * @see #isSetLparWeight()
	 * @see #unsetLparWeight()
	 * @see #setLparWeight(int)
	 * @see org.portolan.model.PortolanPackage#getHost_LparWeight()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='all processors are the host\'s own' min='1' max='999'"
	 * @generated
	 */
	int getLparWeight();

	/**
	 * Sets the value of the '{@link org.portolan.model.Host#getLparWeight <em>Lpar Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lpar Weight</em>' attribute.
	 * @see #isSetLparWeight()
	 * @see #unsetLparWeight()
	 * @see #getLparWeight()
	 * @generated
	 */
	void setLparWeight(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Host#getLparWeight <em>Lpar Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLparWeight()
	 * @see #getLparWeight()
	 * @see #setLparWeight(int)
	 * @generated
	 */
	void unsetLparWeight();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Host#getLparWeight <em>Lpar Weight</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Lpar Weight</em>' attribute is set.
	 * @see #unsetLparWeight()
	 * @see #getLparWeight()
	 * @see #setLparWeight(int)
	 * @generated
	 */
	boolean isSetLparWeight();

	/**
	 * Returns the value of the '<em><b>Hypervisor</b></em>' attribute.
	 * The default value is <code>"ZVM"</code>.
	 * The literals are from the enumeration {@link org.portolan.model.HypervisorKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hypervisor that the host runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hypervisor</em>' attribute.
	 * @see org.portolan.model.HypervisorKind
	 * @see #setHypervisor(HypervisorKind)
	 * @see org.portolan.model.PortolanPackage#getHost_Hypervisor()
	 * @model default="ZVM"
	 *        annotation="https://portolan.org/feature default='z/VM'"
	 * @generated
	 */
	HypervisorKind getHypervisor();

	/**
	 * Sets the value of the '{@link org.portolan.model.Host#getHypervisor <em>Hypervisor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hypervisor</em>' attribute.
	 * @see org.portolan.model.HypervisorKind
	 * @see #getHypervisor()
	 * @generated
	 */
	void setHypervisor(HypervisorKind value);

	/**
	 * Returns the value of the '<em><b>Hypervisor Release</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Release of the hypervisor, for instance 6.2. It decides what is supported: XSTORE only before z/VM 6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hypervisor Release</em>' attribute.
	 * @see #setHypervisorRelease(String)
	 * @see org.portolan.model.PortolanPackage#getHost_HypervisorRelease()
	 * @model annotation="https://portolan.org/feature default='empty: newest' source='[R] vm.ibm.com/perf/tips/storconf.html'"
	 * @generated
	 */
	String getHypervisorRelease();

	/**
	 * Sets the value of the '{@link org.portolan.model.Host#getHypervisorRelease <em>Hypervisor Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hypervisor Release</em>' attribute.
	 * @see #getHypervisorRelease()
	 * @generated
	 */
	void setHypervisorRelease(String value);

	/**
	 * Returns the value of the '<em><b>Capacity Known</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False when an import named the host but gave no processors or storage: it counts neither as a host nor as cores in N-1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity Known</em>' attribute.
	 * @see #setCapacityKnown(boolean)
	 * @see org.portolan.model.PortolanPackage#getHost_CapacityKnown()
	 * @model default="true"
	 *        annotation="https://portolan.org/feature default='true'"
	 * @generated
	 */
	boolean isCapacityKnown();

	/**
	 * Sets the value of the '{@link org.portolan.model.Host#isCapacityKnown <em>Capacity Known</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity Known</em>' attribute.
	 * @see #isCapacityKnown()
	 * @generated
	 */
	void setCapacityKnown(boolean value);

	/**
	 * Returns the value of the '<em><b>Overcommit Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest wanted ratio of virtual storage of running guests to real storage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overcommit Target</em>' attribute.
	 * @see #isSetOvercommitTarget()
	 * @see #unsetOvercommitTarget()
	 * @see #setOvercommitTarget(double)
	 * @see org.portolan.model.PortolanPackage#getHost_OvercommitTarget()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='1.5 for z/VM, else 1' source='[R] Velocity: 1.5 WebSphere and Domino, 3 Oracle' above='0'"
	 * @generated
	 */
	double getOvercommitTarget();

	/**
	 * Sets the value of the '{@link org.portolan.model.Host#getOvercommitTarget <em>Overcommit Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overcommit Target</em>' attribute.
	 * @see #isSetOvercommitTarget()
	 * @see #unsetOvercommitTarget()
	 * @see #getOvercommitTarget()
	 * @generated
	 */
	void setOvercommitTarget(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Host#getOvercommitTarget <em>Overcommit Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetOvercommitTarget()
	 * @see #getOvercommitTarget()
	 * @see #setOvercommitTarget(double)
	 * @generated
	 */
	void unsetOvercommitTarget();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Host#getOvercommitTarget <em>Overcommit Target</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Overcommit Target</em>' attribute is set.
	 * @see #unsetOvercommitTarget()
	 * @see #getOvercommitTarget()
	 * @see #setOvercommitTarget(double)
	 * @generated
	 */
	boolean isSetOvercommitTarget();

	/**
	 * Returns the value of the '<em><b>Processor Busy Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measured share of the processors in use, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processor Busy Fraction</em>' attribute.
	 * @see #isSetProcessorBusyFraction()
	 * @see #unsetProcessorBusyFraction()
	 * @see #setProcessorBusyFraction(double)
	 * @see org.portolan.model.PortolanPackage#getHost_ProcessorBusyFraction()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='not measured' min='0' max='1'"
	 * @generated
	 */
	double getProcessorBusyFraction();

	/**
	 * Sets the value of the '{@link org.portolan.model.Host#getProcessorBusyFraction <em>Processor Busy Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Processor Busy Fraction</em>' attribute.
	 * @see #isSetProcessorBusyFraction()
	 * @see #unsetProcessorBusyFraction()
	 * @see #getProcessorBusyFraction()
	 * @generated
	 */
	void setProcessorBusyFraction(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Host#getProcessorBusyFraction <em>Processor Busy Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetProcessorBusyFraction()
	 * @see #getProcessorBusyFraction()
	 * @see #setProcessorBusyFraction(double)
	 * @generated
	 */
	void unsetProcessorBusyFraction();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Host#getProcessorBusyFraction <em>Processor Busy Fraction</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Processor Busy Fraction</em>' attribute is set.
	 * @see #unsetProcessorBusyFraction()
	 * @see #getProcessorBusyFraction()
	 * @see #setProcessorBusyFraction(double)
	 * @generated
	 */
	boolean isSetProcessorBusyFraction();

	/**
	 * Returns the value of the '<em><b>Measured Used Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measured storage in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measured Used Bytes</em>' attribute.
	 * @see #isSetMeasuredUsedBytes()
	 * @see #unsetMeasuredUsedBytes()
	 * @see #setMeasuredUsedBytes(long)
	 * @see org.portolan.model.PortolanPackage#getHost_MeasuredUsedBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='not measured' min='0'"
	 * @generated
	 */
	long getMeasuredUsedBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.Host#getMeasuredUsedBytes <em>Measured Used Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measured Used Bytes</em>' attribute.
	 * @see #isSetMeasuredUsedBytes()
	 * @see #unsetMeasuredUsedBytes()
	 * @see #getMeasuredUsedBytes()
	 * @generated
	 */
	void setMeasuredUsedBytes(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Host#getMeasuredUsedBytes <em>Measured Used Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMeasuredUsedBytes()
	 * @see #getMeasuredUsedBytes()
	 * @see #setMeasuredUsedBytes(long)
	 * @generated
	 */
	void unsetMeasuredUsedBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Host#getMeasuredUsedBytes <em>Measured Used Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Measured Used Bytes</em>' attribute is set.
	 * @see #unsetMeasuredUsedBytes()
	 * @see #getMeasuredUsedBytes()
	 * @see #setMeasuredUsedBytes(long)
	 * @generated
	 */
	boolean isSetMeasuredUsedBytes();

	/**
	 * Returns the value of the '<em><b>Processors</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.ProcessorPool}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Processors of the host, by kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processors</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getHost_Processors()
	 * @model containment="true"
	 * @generated
	 */
	EList<ProcessorPool> getProcessors();

	/**
	 * Returns the value of the '<em><b>Storage Levels</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.StorageLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The storage hierarchy, fastest first: central, XSTORE, remote, paging space.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Storage Levels</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getHost_StorageLevels()
	 * @model containment="true"
	 * @generated
	 */
	EList<StorageLevel> getStorageLevels();

	/**
	 * Returns the value of the '<em><b>Channel Paths</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.ChannelPath}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Channel paths (CHPIDs) of the host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel Paths</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getHost_ChannelPaths()
	 * @model containment="true"
	 * @generated
	 */
	EList<ChannelPath> getChannelPaths();

	/**
	 * Returns the value of the '<em><b>Network Adapters</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.NetworkAdapter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Network adapters of the host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Network Adapters</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getHost_NetworkAdapters()
	 * @model containment="true"
	 * @generated
	 */
	EList<NetworkAdapter> getNetworkAdapters();

	/**
	 * Returns the value of the '<em><b>Virtual Switches</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.VirtualSwitch}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * VSWITCHes, port groups or bridges of the host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Virtual Switches</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getHost_VirtualSwitches()
	 * @model containment="true"
	 * @generated
	 */
	EList<VirtualSwitch> getVirtualSwitches();

	/**
	 * Returns the value of the '<em><b>Real Devices</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.RealDevice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Devices that guests may own, with their EQIDs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Real Devices</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getHost_RealDevices()
	 * @model containment="true"
	 * @generated
	 */
	EList<RealDevice> getRealDevices();

	/**
	 * Returns the value of the '<em><b>Guests</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.Guest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Guests on the host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guests</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getHost_Guests()
	 * @model containment="true"
	 * @generated
	 */
	EList<Guest> getGuests();

	/**
	 * Returns the value of the '<em><b>Licences</b></em>' reference list.
	 * The list contents are of type {@link org.portolan.model.Licence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Licences that the host holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licences</em>' reference list.
	 * @see org.portolan.model.PortolanPackage#getHost_Licences()
	 * @model
	 * @generated
	 */
	EList<Licence> getLicences();

} // Host
