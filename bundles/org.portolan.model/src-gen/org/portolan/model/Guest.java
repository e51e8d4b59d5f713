/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guest</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A virtual machine.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.Guest#getGuestClass <em>Guest Class</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getPowerState <em>Power State</em>}</li>
 *   <li>{@link org.portolan.model.Guest#isTemplate <em>Template</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getOperatingSystem <em>Operating System</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getMemoryBytes <em>Memory Bytes</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getInstantiatedPages <em>Instantiated Pages</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getResidentPages <em>Resident Pages</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getExpandedPages <em>Expanded Pages</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getPagedOutPages <em>Paged Out Pages</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getZeroPages <em>Zero Pages</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getChangedFraction <em>Changed Fraction</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getReservedPages <em>Reserved Pages</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getLockedPages <em>Locked Pages</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getDuplicateFraction <em>Duplicate Fraction</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getUnusedFraction <em>Unused Fraction</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getMemoryReservationBytes <em>Memory Reservation Bytes</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getMemoryLimitBytes <em>Memory Limit Bytes</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getMeasuredActiveBytes <em>Measured Active Bytes</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getMeasuredConsumedBytes <em>Measured Consumed Bytes</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getBalloonedBytes <em>Ballooned Bytes</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getSwappedBytes <em>Swapped Bytes</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getVirtualProcessors <em>Virtual Processors</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getProcessorDemand <em>Processor Demand</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getShareKind <em>Share Kind</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getShare <em>Share</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getLimitKind <em>Limit Kind</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getProcessorReservationMegahertz <em>Processor Reservation Megahertz</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getProcessorLimitMegahertz <em>Processor Limit Megahertz</em>}</li>
 *   <li>{@link org.portolan.model.Guest#isDedicatedProcessors <em>Dedicated Processors</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getRestartPriority <em>Restart Priority</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getRestartOrder <em>Restart Order</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getRestartSeconds <em>Restart Seconds</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getMemoryProfile <em>Memory Profile</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getServiceLevel <em>Service Level</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getZvm <em>Zvm</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getDisks <em>Disks</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getNetworkInterfaces <em>Network Interfaces</em>}</li>
 *   <li>{@link org.portolan.model.Guest#getLicences <em>Licences</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getGuest()
 * @model
 * @generated
 */
public interface Guest extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Guest Class</b></em>' attribute.
	 * The default value is <code>"CUSTOM"</code>.
	 * The literals are from the enumeration {@link org.portolan.model.GuestClass}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the guest does; gives its memory profile where none is set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guest Class</em>' attribute.
	 * @see org.portolan.model.GuestClass
	 * @see #setGuestClass(GuestClass)
	 * @see org.portolan.model.PortolanPackage#getGuest_GuestClass()
	 * @model default="CUSTOM"
	 *        annotation="https://portolan.org/feature default='custom'"
	 * @generated
	 */
	GuestClass getGuestClass();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getGuestClass <em>Guest Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guest Class</em>' attribute.
	 * @see org.portolan.model.GuestClass
	 * @see #getGuestClass()
	 * @generated
	 */
	void setGuestClass(GuestClass value);

	/**
	 * Returns the value of the '<em><b>Power State</b></em>' attribute.
	 * The default value is <code>"RUNNING"</code>.
	 * The literals are from the enumeration {@link org.portolan.model.PowerState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power State</em>' attribute.
	 * @see org.portolan.model.PowerState
	 * @see #setPowerState(PowerState)
	 * @see org.portolan.model.PortolanPackage#getGuest_PowerState()
	 * @model default="RUNNING"
	 *        annotation="https://portolan.org/feature default='running'"
	 * @generated
	 */
	PowerState getPowerState();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getPowerState <em>Power State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power State</em>' attribute.
	 * @see org.portolan.model.PowerState
	 * @see #getPowerState()
	 * @generated
	 */
	void setPowerState(PowerState value);

	/**
	 * Returns the value of the '<em><b>Template</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for a template, which never runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template</em>' attribute.
	 * @see #setTemplate(boolean)
	 * @see org.portolan.model.PortolanPackage#getGuest_Template()
	 * @model default="false"
	 *        annotation="https://portolan.org/feature default='false'"
	 * @generated
	 */
	boolean isTemplate();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#isTemplate <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' attribute.
	 * @see #isTemplate()
	 * @generated
	 */
	void setTemplate(boolean value);

	/**
	 * Returns the value of the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operating system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operating System</em>' attribute.
	 * @see #setOperatingSystem(String)
	 * @see org.portolan.model.PortolanPackage#getGuest_OperatingSystem()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getOperatingSystem();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getOperatingSystem <em>Operating System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operating System</em>' attribute.
	 * @see #getOperatingSystem()
	 * @generated
	 */
	void setOperatingSystem(String value);

	/**
	 * Returns the value of the '<em><b>Memory Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtual storage: what the guest believes to have.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory Bytes</em>' attribute.
	 * @see #isSetMemoryBytes()
	 * @see #unsetMemoryBytes()
	 * @see #setMemoryBytes(long)
	 * @see org.portolan.model.PortolanPackage#getGuest_MemoryBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='none: must be set' min='4096'"
	 * @generated
	 */
	long getMemoryBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getMemoryBytes <em>Memory Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Bytes</em>' attribute.
	 * @see #isSetMemoryBytes()
	 * @see #unsetMemoryBytes()
	 * @see #getMemoryBytes()
	 * @generated
	 */
	void setMemoryBytes(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getMemoryBytes <em>Memory Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMemoryBytes()
	 * @see #getMemoryBytes()
	 * @see #setMemoryBytes(long)
	 * @generated
	 */
	void unsetMemoryBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getMemoryBytes <em>Memory Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Memory Bytes</em>' attribute is set.
	 * @see #unsetMemoryBytes()
	 * @see #getMemoryBytes()
	 * @see #setMemoryBytes(long)
	 * @generated
	 */
	boolean isSetMemoryBytes();

	/**
	 * Returns the value of the '<em><b>Instantiated Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages that the guest ever touched (INSTAN=); the others cost nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instantiated Pages</em>' attribute.
	 * @see #isSetInstantiatedPages()
	 * @see #unsetInstantiatedPages()
	 * @see #setInstantiatedPages(long)
	 * @see org.portolan.model.PortolanPackage#getGuest_InstantiatedPages()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='pages' default='all of its storage' source='domain 1.1' min='0'"
	 * @generated
	 */
	long getInstantiatedPages();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getInstantiatedPages <em>Instantiated Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instantiated Pages</em>' attribute.
	 * @see #isSetInstantiatedPages()
	 * @see #unsetInstantiatedPages()
	 * @see #getInstantiatedPages()
	 * @generated
	 */
	void setInstantiatedPages(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getInstantiatedPages <em>Instantiated Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetInstantiatedPages()
	 * @see #getInstantiatedPages()
	 * @see #setInstantiatedPages(long)
	 * @generated
	 */
	void unsetInstantiatedPages();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getInstantiatedPages <em>Instantiated Pages</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Instantiated Pages</em>' attribute is set.
	 * @see #unsetInstantiatedPages()
	 * @see #getInstantiatedPages()
	 * @see #setInstantiatedPages(long)
	 * @generated
	 */
	boolean isSetInstantiatedPages();

	/**
	 * Returns the value of the '<em><b>Resident Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages in central storage (RES=).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resident Pages</em>' attribute.
	 * @see #isSetResidentPages()
	 * @see #unsetResidentPages()
	 * @see #setResidentPages(long)
	 * @see org.portolan.model.PortolanPackage#getGuest_ResidentPages()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='pages' default='those on no other level' source='domain 1.1' min='0'"
	 * @generated
	 */
	long getResidentPages();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getResidentPages <em>Resident Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resident Pages</em>' attribute.
	 * @see #isSetResidentPages()
	 * @see #unsetResidentPages()
	 * @see #getResidentPages()
	 * @generated
	 */
	void setResidentPages(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getResidentPages <em>Resident Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetResidentPages()
	 * @see #getResidentPages()
	 * @see #setResidentPages(long)
	 * @generated
	 */
	void unsetResidentPages();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getResidentPages <em>Resident Pages</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Resident Pages</em>' attribute is set.
	 * @see #unsetResidentPages()
	 * @see #getResidentPages()
	 * @see #setResidentPages(long)
	 * @generated
	 */
	boolean isSetResidentPages();

	/**
	 * Returns the value of the '<em><b>Expanded Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages in expanded storage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expanded Pages</em>' attribute.
	 * @see #isSetExpandedPages()
	 * @see #unsetExpandedPages()
	 * @see #setExpandedPages(long)
	 * @see org.portolan.model.PortolanPackage#getGuest_ExpandedPages()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='pages' default='0' source='domain 1.1' min='0'"
	 * @generated
	 */
	long getExpandedPages();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getExpandedPages <em>Expanded Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expanded Pages</em>' attribute.
	 * @see #isSetExpandedPages()
	 * @see #unsetExpandedPages()
	 * @see #getExpandedPages()
	 * @generated
	 */
	void setExpandedPages(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getExpandedPages <em>Expanded Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetExpandedPages()
	 * @see #getExpandedPages()
	 * @see #setExpandedPages(long)
	 * @generated
	 */
	void unsetExpandedPages();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getExpandedPages <em>Expanded Pages</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Expanded Pages</em>' attribute is set.
	 * @see #unsetExpandedPages()
	 * @see #getExpandedPages()
	 * @see #setExpandedPages(long)
	 * @generated
	 */
	boolean isSetExpandedPages();

	/**
	 * Returns the value of the '<em><b>Paged Out Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages on paging DASD only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paged Out Pages</em>' attribute.
	 * @see #isSetPagedOutPages()
	 * @see #unsetPagedOutPages()
	 * @see #setPagedOutPages(long)
	 * @see org.portolan.model.PortolanPackage#getGuest_PagedOutPages()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='pages' default='0' source='domain 1.1' min='0'"
	 * @generated
	 */
	long getPagedOutPages();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getPagedOutPages <em>Paged Out Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paged Out Pages</em>' attribute.
	 * @see #isSetPagedOutPages()
	 * @see #unsetPagedOutPages()
	 * @see #getPagedOutPages()
	 * @generated
	 */
	void setPagedOutPages(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getPagedOutPages <em>Paged Out Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPagedOutPages()
	 * @see #getPagedOutPages()
	 * @see #setPagedOutPages(long)
	 * @generated
	 */
	void unsetPagedOutPages();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getPagedOutPages <em>Paged Out Pages</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Paged Out Pages</em>' attribute is set.
	 * @see #unsetPagedOutPages()
	 * @see #getPagedOutPages()
	 * @see #setPagedOutPages(long)
	 * @generated
	 */
	boolean isSetPagedOutPages();

	/**
	 * Returns the value of the '<em><b>Zero Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Instantiated pages that hold only zeros; sent as a short mark by hypervisors that look.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zero Pages</em>' attribute.
	 * @see #isSetZeroPages()
	 * @see #unsetZeroPages()
	 * @see #setZeroPages(long)
	 * @see org.portolan.model.PortolanPackage#getGuest_ZeroPages()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='pages' default='0' source='domain 4.1' min='0'"
	 * @generated
	 */
	long getZeroPages();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getZeroPages <em>Zero Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zero Pages</em>' attribute.
	 * @see #isSetZeroPages()
	 * @see #unsetZeroPages()
	 * @see #getZeroPages()
	 * @generated
	 */
	void setZeroPages(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getZeroPages <em>Zero Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetZeroPages()
	 * @see #getZeroPages()
	 * @see #setZeroPages(long)
	 * @generated
	 */
	void unsetZeroPages();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getZeroPages <em>Zero Pages</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Zero Pages</em>' attribute is set.
	 * @see #unsetZeroPages()
	 * @see #getZeroPages()
	 * @see #setZeroPages(long)
	 * @generated
	 */
	boolean isSetZeroPages();

	/**
	 * Returns the value of the '<em><b>Changed Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the resident pages that have no valid slot copy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed Fraction</em>' attribute.
	 * @see #isSetChangedFraction()
	 * @see #unsetChangedFraction()
	 * @see #setChangedFraction(double)
	 * @see org.portolan.model.PortolanPackage#getGuest_ChangedFraction()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' assumption='paging.changedShare' default='assumption paging.changedShare (0.8)' source='domain 2 [A]' min='0' max='1'"
	 * @generated
	 */
	double getChangedFraction();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getChangedFraction <em>Changed Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed Fraction</em>' attribute.
	 * @see #isSetChangedFraction()
	 * @see #unsetChangedFraction()
	 * @see #getChangedFraction()
	 * @generated
	 */
	void setChangedFraction(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getChangedFraction <em>Changed Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetChangedFraction()
	 * @see #getChangedFraction()
	 * @see #setChangedFraction(double)
	 * @generated
	 */
	void unsetChangedFraction();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getChangedFraction <em>Changed Fraction</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Changed Fraction</em>' attribute is set.
	 * @see #unsetChangedFraction()
	 * @see #getChangedFraction()
	 * @see #setChangedFraction(double)
	 * @generated
	 */
	boolean isSetChangedFraction();

	/**
	 * Returns the value of the '<em><b>Reserved Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages that CP leaves resident (SET RESERVED).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reserved Pages</em>' attribute.
	 * @see #isSetReservedPages()
	 * @see #unsetReservedPages()
	 * @see #setReservedPages(long)
	 * @see org.portolan.model.PortolanPackage#getGuest_ReservedPages()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='pages' default='0' source='domain 1.2' min='0'"
	 * @generated
	 */
	long getReservedPages();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getReservedPages <em>Reserved Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reserved Pages</em>' attribute.
	 * @see #isSetReservedPages()
	 * @see #unsetReservedPages()
	 * @see #getReservedPages()
	 * @generated
	 */
	void setReservedPages(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getReservedPages <em>Reserved Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReservedPages()
	 * @see #getReservedPages()
	 * @see #setReservedPages(long)
	 * @generated
	 */
	void unsetReservedPages();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getReservedPages <em>Reserved Pages</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Reserved Pages</em>' attribute is set.
	 * @see #unsetReservedPages()
	 * @see #getReservedPages()
	 * @see #setReservedPages(long)
	 * @generated
	 */
	boolean isSetReservedPages();

	/**
	 * Returns the value of the '<em><b>Locked Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages locked in storage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locked Pages</em>' attribute.
	 * @see #isSetLockedPages()
	 * @see #unsetLockedPages()
	 * @see #setLockedPages(long)
	 * @see org.portolan.model.PortolanPackage#getGuest_LockedPages()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='pages' default='0' source='domain 1.1' min='0'"
	 * @generated
	 */
	long getLockedPages();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getLockedPages <em>Locked Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locked Pages</em>' attribute.
	 * @see #isSetLockedPages()
	 * @see #unsetLockedPages()
	 * @see #getLockedPages()
	 * @generated
	 */
	void setLockedPages(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getLockedPages <em>Locked Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLockedPages()
	 * @see #getLockedPages()
	 * @see #setLockedPages(long)
	 * @generated
	 */
	void unsetLockedPages();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getLockedPages <em>Locked Pages</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Locked Pages</em>' attribute is set.
	 * @see #unsetLockedPages()
	 * @see #getLockedPages()
	 * @see #setLockedPages(long)
	 * @generated
	 */
	boolean isSetLockedPages();

	/**
	 * Returns the value of the '<em><b>Duplicate Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of its instantiated pages that other guests of the host have too and that the host keeps once: page sharing (vSphere), KSM (KVM).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duplicate Fraction</em>' attribute.
	 * @see #isSetDuplicateFraction()
	 * @see #unsetDuplicateFraction()
	 * @see #setDuplicateFraction(double)
	 * @see org.portolan.model.PortolanPackage#getGuest_DuplicateFraction()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='0' source='domain 1.1' min='0' max='1'"
	 * @generated
	 */
	double getDuplicateFraction();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getDuplicateFraction <em>Duplicate Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duplicate Fraction</em>' attribute.
	 * @see #isSetDuplicateFraction()
	 * @see #unsetDuplicateFraction()
	 * @see #getDuplicateFraction()
	 * @generated
	 */
	void setDuplicateFraction(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getDuplicateFraction <em>Duplicate Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDuplicateFraction()
	 * @see #getDuplicateFraction()
	 * @see #setDuplicateFraction(double)
	 * @generated
	 */
	void unsetDuplicateFraction();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getDuplicateFraction <em>Duplicate Fraction</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Duplicate Fraction</em>' attribute is set.
	 * @see #unsetDuplicateFraction()
	 * @see #getDuplicateFraction()
	 * @see #setDuplicateFraction(double)
	 * @generated
	 */
	boolean isSetDuplicateFraction();

	/**
	 * Returns the value of the '<em><b>Unused Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of its instantiated pages that it has declared unused or volatile (CMMA): the host drops them instead of paging them out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unused Fraction</em>' attribute.
	 * @see #isSetUnusedFraction()
	 * @see #unsetUnusedFraction()
	 * @see #setUnusedFraction(double)
	 * @see org.portolan.model.PortolanPackage#getGuest_UnusedFraction()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='0' source='domain 1.4; 0.2 is usual where CMMA is on [A]' min='0' max='1'"
	 * @generated
	 */
	double getUnusedFraction();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getUnusedFraction <em>Unused Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unused Fraction</em>' attribute.
	 * @see #isSetUnusedFraction()
	 * @see #unsetUnusedFraction()
	 * @see #getUnusedFraction()
	 * @generated
	 */
	void setUnusedFraction(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getUnusedFraction <em>Unused Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetUnusedFraction()
	 * @see #getUnusedFraction()
	 * @see #setUnusedFraction(double)
	 * @generated
	 */
	void unsetUnusedFraction();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getUnusedFraction <em>Unused Fraction</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Unused Fraction</em>' attribute is set.
	 * @see #unsetUnusedFraction()
	 * @see #getUnusedFraction()
	 * @see #setUnusedFraction(double)
	 * @generated
	 */
	boolean isSetUnusedFraction();

	/**
	 * Returns the value of the '<em><b>Memory Reservation Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Storage guaranteed by the hypervisor (vSphere).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory Reservation Bytes</em>' attribute.
	 * @see #isSetMemoryReservationBytes()
	 * @see #unsetMemoryReservationBytes()
	 * @see #setMemoryReservationBytes(long)
	 * @see org.portolan.model.PortolanPackage#getGuest_MemoryReservationBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='0' source='domain 6' min='0'"
	 * @generated
	 */
	long getMemoryReservationBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getMemoryReservationBytes <em>Memory Reservation Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Reservation Bytes</em>' attribute.
	 * @see #isSetMemoryReservationBytes()
	 * @see #unsetMemoryReservationBytes()
	 * @see #getMemoryReservationBytes()
	 * @generated
	 */
	void setMemoryReservationBytes(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getMemoryReservationBytes <em>Memory Reservation Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMemoryReservationBytes()
	 * @see #getMemoryReservationBytes()
	 * @see #setMemoryReservationBytes(long)
	 * @generated
	 */
	void unsetMemoryReservationBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getMemoryReservationBytes <em>Memory Reservation Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Memory Reservation Bytes</em>' attribute is set.
	 * @see #unsetMemoryReservationBytes()
	 * @see #getMemoryReservationBytes()
	 * @see #setMemoryReservationBytes(long)
	 * @generated
	 */
	boolean isSetMemoryReservationBytes();

	/**
	 * Returns the value of the '<em><b>Memory Limit Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most real storage that the guest gets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory Limit Bytes</em>' attribute.
	 * @see #isSetMemoryLimitBytes()
	 * @see #unsetMemoryLimitBytes()
	 * @see #setMemoryLimitBytes(long)
	 * @see org.portolan.model.PortolanPackage#getGuest_MemoryLimitBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='no limit' min='0'"
	 * @generated
	 */
	long getMemoryLimitBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getMemoryLimitBytes <em>Memory Limit Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Limit Bytes</em>' attribute.
	 * @see #isSetMemoryLimitBytes()
	 * @see #unsetMemoryLimitBytes()
	 * @see #getMemoryLimitBytes()
	 * @generated
	 */
	void setMemoryLimitBytes(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getMemoryLimitBytes <em>Memory Limit Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMemoryLimitBytes()
	 * @see #getMemoryLimitBytes()
	 * @see #setMemoryLimitBytes(long)
	 * @generated
	 */
	void unsetMemoryLimitBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getMemoryLimitBytes <em>Memory Limit Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Memory Limit Bytes</em>' attribute is set.
	 * @see #unsetMemoryLimitBytes()
	 * @see #getMemoryLimitBytes()
	 * @see #setMemoryLimitBytes(long)
	 * @generated
	 */
	boolean isSetMemoryLimitBytes();

	/**
	 * Returns the value of the '<em><b>Measured Active Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Storage lately touched as the hypervisor measured it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measured Active Bytes</em>' attribute.
	 * @see #isSetMeasuredActiveBytes()
	 * @see #unsetMeasuredActiveBytes()
	 * @see #setMeasuredActiveBytes(long)
	 * @see org.portolan.model.PortolanPackage#getGuest_MeasuredActiveBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='not measured' min='0'"
	 * @generated
	 */
	long getMeasuredActiveBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getMeasuredActiveBytes <em>Measured Active Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measured Active Bytes</em>' attribute.
	 * @see #isSetMeasuredActiveBytes()
	 * @see #unsetMeasuredActiveBytes()
	 * @see #getMeasuredActiveBytes()
	 * @generated
	 */
	void setMeasuredActiveBytes(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getMeasuredActiveBytes <em>Measured Active Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMeasuredActiveBytes()
	 * @see #getMeasuredActiveBytes()
	 * @see #setMeasuredActiveBytes(long)
	 * @generated
	 */
	void unsetMeasuredActiveBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getMeasuredActiveBytes <em>Measured Active Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Measured Active Bytes</em>' attribute is set.
	 * @see #unsetMeasuredActiveBytes()
	 * @see #getMeasuredActiveBytes()
	 * @see #setMeasuredActiveBytes(long)
	 * @generated
	 */
	boolean isSetMeasuredActiveBytes();

	/**
	 * Returns the value of the '<em><b>Measured Consumed Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Real storage that the guest holds as the hypervisor measured it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measured Consumed Bytes</em>' attribute.
	 * @see #isSetMeasuredConsumedBytes()
	 * @see #unsetMeasuredConsumedBytes()
	 * @see #setMeasuredConsumedBytes(long)
	 * @see org.portolan.model.PortolanPackage#getGuest_MeasuredConsumedBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='not measured' min='0'"
	 * @generated
	 */
	long getMeasuredConsumedBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getMeasuredConsumedBytes <em>Measured Consumed Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measured Consumed Bytes</em>' attribute.
	 * @see #isSetMeasuredConsumedBytes()
	 * @see #unsetMeasuredConsumedBytes()
	 * @see #getMeasuredConsumedBytes()
	 * @generated
	 */
	void setMeasuredConsumedBytes(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getMeasuredConsumedBytes <em>Measured Consumed Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMeasuredConsumedBytes()
	 * @see #getMeasuredConsumedBytes()
	 * @see #setMeasuredConsumedBytes(long)
	 * @generated
	 */
	void unsetMeasuredConsumedBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getMeasuredConsumedBytes <em>Measured Consumed Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Measured Consumed Bytes</em>' attribute is set.
	 * @see #unsetMeasuredConsumedBytes()
	 * @see #getMeasuredConsumedBytes()
	 * @see #setMeasuredConsumedBytes(long)
	 * @generated
	 */
	boolean isSetMeasuredConsumedBytes();

	/**
	 * Returns the value of the '<em><b>Ballooned Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Storage taken back by a balloon (CMM, vSphere).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ballooned Bytes</em>' attribute.
	 * @see #isSetBalloonedBytes()
	 * @see #unsetBalloonedBytes()
	 * @see #setBalloonedBytes(long)
	 * @see org.portolan.model.PortolanPackage#getGuest_BalloonedBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='0' min='0'"
	 * @generated
	 */
	long getBalloonedBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getBalloonedBytes <em>Ballooned Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ballooned Bytes</em>' attribute.
	 * @see #isSetBalloonedBytes()
	 * @see #unsetBalloonedBytes()
	 * @see #getBalloonedBytes()
	 * @generated
	 */
	void setBalloonedBytes(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getBalloonedBytes <em>Ballooned Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBalloonedBytes()
	 * @see #getBalloonedBytes()
	 * @see #setBalloonedBytes(long)
	 * @generated
	 */
	void unsetBalloonedBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getBalloonedBytes <em>Ballooned Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Ballooned Bytes</em>' attribute is set.
	 * @see #unsetBalloonedBytes()
	 * @see #getBalloonedBytes()
	 * @see #setBalloonedBytes(long)
	 * @generated
	 */
	boolean isSetBalloonedBytes();

	/**
	 * Returns the value of the '<em><b>Swapped Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Storage swapped by the hypervisor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Swapped Bytes</em>' attribute.
	 * @see #isSetSwappedBytes()
	 * @see #unsetSwappedBytes()
	 * @see #setSwappedBytes(long)
	 * @see org.portolan.model.PortolanPackage#getGuest_SwappedBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='0' min='0'"
	 * @generated
	 */
	long getSwappedBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getSwappedBytes <em>Swapped Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Swapped Bytes</em>' attribute.
	 * @see #isSetSwappedBytes()
	 * @see #unsetSwappedBytes()
	 * @see #getSwappedBytes()
	 * @generated
	 */
	void setSwappedBytes(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getSwappedBytes <em>Swapped Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSwappedBytes()
	 * @see #getSwappedBytes()
	 * @see #setSwappedBytes(long)
	 * @generated
	 */
	void unsetSwappedBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getSwappedBytes <em>Swapped Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Swapped Bytes</em>' attribute is set.
	 * @see #unsetSwappedBytes()
	 * @see #getSwappedBytes()
	 * @see #setSwappedBytes(long)
	 * @generated
	 */
	boolean isSetSwappedBytes();

	/**
	 * Returns the value of the '<em><b>Virtual Processors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtual processors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Virtual Processors</em>' attribute.
	 * @see #isSetVirtualProcessors()
	 * @see #unsetVirtualProcessors()
	 * @see #setVirtualProcessors(int)
	 * @see org.portolan.model.PortolanPackage#getGuest_VirtualProcessors()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='1' min='1' max='4096'"
	 * @generated
	 */
	int getVirtualProcessors();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getVirtualProcessors <em>Virtual Processors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Virtual Processors</em>' attribute.
	 * @see #isSetVirtualProcessors()
	 * @see #unsetVirtualProcessors()
	 * @see #getVirtualProcessors()
	 * @generated
	 */
	void setVirtualProcessors(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getVirtualProcessors <em>Virtual Processors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetVirtualProcessors()
	 * @see #getVirtualProcessors()
	 * @see #setVirtualProcessors(int)
	 * @generated
	 */
	void unsetVirtualProcessors();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getVirtualProcessors <em>Virtual Processors</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Virtual Processors</em>' attribute is set.
	 * @see #unsetVirtualProcessors()
	 * @see #getVirtualProcessors()
	 * @see #setVirtualProcessors(int)
	 * @generated
	 */
	boolean isSetVirtualProcessors();

	/**
	 * Returns the value of the '<em><b>Processor Demand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Real processors that the guest uses on average.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processor Demand</em>' attribute.
	 * @see #isSetProcessorDemand()
	 * @see #unsetProcessorDemand()
	 * @see #setProcessorDemand(double)
	 * @see org.portolan.model.PortolanPackage#getGuest_ProcessorDemand()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='processors' default='not measured' min='0'"
	 * @generated
	 */
	double getProcessorDemand();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getProcessorDemand <em>Processor Demand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Processor Demand</em>' attribute.
	 * @see #isSetProcessorDemand()
	 * @see #unsetProcessorDemand()
	 * @see #getProcessorDemand()
	 * @generated
	 */
	void setProcessorDemand(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getProcessorDemand <em>Processor Demand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetProcessorDemand()
	 * @see #getProcessorDemand()
	 * @see #setProcessorDemand(double)
	 * @generated
	 */
	void unsetProcessorDemand();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getProcessorDemand <em>Processor Demand</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Processor Demand</em>' attribute is set.
	 * @see #unsetProcessorDemand()
	 * @see #getProcessorDemand()
	 * @see #setProcessorDemand(double)
	 * @generated
	 */
	boolean isSetProcessorDemand();

	/**
	 * Returns the value of the '<em><b>Share Kind</b></em>' attribute.
	 * The default value is <code>"RELATIVE"</code>.
	 * The literals are from the enumeration {@link org.portolan.model.ShareKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the share is stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share Kind</em>' attribute.
	 * @see org.portolan.model.ShareKind
	 * @see #setShareKind(ShareKind)
	 * @see org.portolan.model.PortolanPackage#getGuest_ShareKind()
	 * @model default="RELATIVE"
	 *        annotation="https://portolan.org/feature default='relative'"
	 * @generated
	 */
	ShareKind getShareKind();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getShareKind <em>Share Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share Kind</em>' attribute.
	 * @see org.portolan.model.ShareKind
	 * @see #getShareKind()
	 * @generated
	 */
	void setShareKind(ShareKind value);

	/**
	 * Returns the value of the '<em><b>Share</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Processor share.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Share</em>' attribute.
	 * @see #isSetShare()
	 * @see #unsetShare()
	 * @see #setShare(double)
	 * @see org.portolan.model.PortolanPackage#getGuest_Share()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1 or %' default='relative 100' source='[K] SET SHARE' above='0'"
	 * @generated
	 */
	double getShare();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Share</em>' attribute.
	 * @see #isSetShare()
	 * @see #unsetShare()
	 * @see #getShare()
	 * @generated
	 */
	void setShare(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getShare <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetShare()
	 * @see #getShare()
	 * @see #setShare(double)
	 * @generated
	 */
	void unsetShare();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getShare <em>Share</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Share</em>' attribute is set.
	 * @see #unsetShare()
	 * @see #getShare()
	 * @see #setShare(double)
	 * @generated
	 */
	boolean isSetShare();

	/**
	 * Returns the value of the '<em><b>Limit Kind</b></em>' attribute.
	 * The default value is <code>"NONE"</code>.
	 * The literals are from the enumeration {@link org.portolan.model.LimitKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What holds it at its share.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limit Kind</em>' attribute.
	 * @see org.portolan.model.LimitKind
	 * @see #setLimitKind(LimitKind)
	 * @see org.portolan.model.PortolanPackage#getGuest_LimitKind()
	 * @model default="NONE"
	 *        annotation="https://portolan.org/feature default='no limit'"
	 * @generated
	 */
	LimitKind getLimitKind();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getLimitKind <em>Limit Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limit Kind</em>' attribute.
	 * @see org.portolan.model.LimitKind
	 * @see #getLimitKind()
	 * @generated
	 */
	void setLimitKind(LimitKind value);

	/**
	 * Returns the value of the '<em><b>Processor Reservation Megahertz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Processor speed guaranteed (vSphere).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processor Reservation Megahertz</em>' attribute.
	 * @see #isSetProcessorReservationMegahertz()
	 * @see #unsetProcessorReservationMegahertz()
	 * @see #setProcessorReservationMegahertz(double)
	 * @see org.portolan.model.PortolanPackage#getGuest_ProcessorReservationMegahertz()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='MHz' default='0' source='domain 6' min='0'"
	 * @generated
	 */
	double getProcessorReservationMegahertz();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getProcessorReservationMegahertz <em>Processor Reservation Megahertz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Processor Reservation Megahertz</em>' attribute.
	 * @see #isSetProcessorReservationMegahertz()
	 * @see #unsetProcessorReservationMegahertz()
	 * @see #getProcessorReservationMegahertz()
	 * @generated
	 */
	void setProcessorReservationMegahertz(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getProcessorReservationMegahertz <em>Processor Reservation Megahertz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetProcessorReservationMegahertz()
	 * @see #getProcessorReservationMegahertz()
	 * @see #setProcessorReservationMegahertz(double)
	 * @generated
	 */
	void unsetProcessorReservationMegahertz();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getProcessorReservationMegahertz <em>Processor Reservation Megahertz</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Processor Reservation Megahertz</em>' attribute is set.
	 * @see #unsetProcessorReservationMegahertz()
	 * @see #getProcessorReservationMegahertz()
	 * @see #setProcessorReservationMegahertz(double)
	 * @generated
	 */
	boolean isSetProcessorReservationMegahertz();

	/**
	 * Returns the value of the '<em><b>Processor Limit Megahertz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most processor speed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processor Limit Megahertz</em>' attribute.
	 * @see #isSetProcessorLimitMegahertz()
	 * @see #unsetProcessorLimitMegahertz()
	 * @see #setProcessorLimitMegahertz(double)
	 * @see org.portolan.model.PortolanPackage#getGuest_ProcessorLimitMegahertz()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='MHz' default='no limit' min='0'"
	 * @generated
	 */
	double getProcessorLimitMegahertz();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getProcessorLimitMegahertz <em>Processor Limit Megahertz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Processor Limit Megahertz</em>' attribute.
	 * @see #isSetProcessorLimitMegahertz()
	 * @see #unsetProcessorLimitMegahertz()
	 * @see #getProcessorLimitMegahertz()
	 * @generated
	 */
	void setProcessorLimitMegahertz(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getProcessorLimitMegahertz <em>Processor Limit Megahertz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetProcessorLimitMegahertz()
	 * @see #getProcessorLimitMegahertz()
	 * @see #setProcessorLimitMegahertz(double)
	 * @generated
	 */
	void unsetProcessorLimitMegahertz();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getProcessorLimitMegahertz <em>Processor Limit Megahertz</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Processor Limit Megahertz</em>' attribute is set.
	 * @see #unsetProcessorLimitMegahertz()
	 * @see #getProcessorLimitMegahertz()
	 * @see #setProcessorLimitMegahertz(double)
	 * @generated
	 */
	boolean isSetProcessorLimitMegahertz();

	/**
	 * Returns the value of the '<em><b>Dedicated Processors</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it owns real processors; then it cannot be relocated by z/VM.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dedicated Processors</em>' attribute.
	 * @see #setDedicatedProcessors(boolean)
	 * @see org.portolan.model.PortolanPackage#getGuest_DedicatedProcessors()
	 * @model default="false"
	 *        annotation="https://portolan.org/feature default='false' source='domain 3.3'"
	 * @generated
	 */
	boolean isDedicatedProcessors();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#isDedicatedProcessors <em>Dedicated Processors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dedicated Processors</em>' attribute.
	 * @see #isDedicatedProcessors()
	 * @generated
	 */
	void setDedicatedProcessors(boolean value);

	/**
	 * Returns the value of the '<em><b>Restart Priority</b></em>' attribute.
	 * The default value is <code>"MEDIUM"</code>.
	 * The literals are from the enumeration {@link org.portolan.model.RestartPriority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it comes back after its host is lost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restart Priority</em>' attribute.
	 * @see org.portolan.model.RestartPriority
	 * @see #setRestartPriority(RestartPriority)
	 * @see org.portolan.model.PortolanPackage#getGuest_RestartPriority()
	 * @model default="MEDIUM"
	 *        annotation="https://portolan.org/feature default='medium'"
	 * @generated
	 */
	RestartPriority getRestartPriority();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getRestartPriority <em>Restart Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restart Priority</em>' attribute.
	 * @see org.portolan.model.RestartPriority
	 * @see #getRestartPriority()
	 * @generated
	 */
	void setRestartPriority(RestartPriority value);

	/**
	 * Returns the value of the '<em><b>Restart Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Order within its priority, lowest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restart Order</em>' attribute.
	 * @see #isSetRestartOrder()
	 * @see #unsetRestartOrder()
	 * @see #setRestartOrder(int)
	 * @see org.portolan.model.PortolanPackage#getGuest_RestartOrder()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='by name' min='0'"
	 * @generated
	 */
	int getRestartOrder();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getRestartOrder <em>Restart Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restart Order</em>' attribute.
	 * @see #isSetRestartOrder()
	 * @see #unsetRestartOrder()
	 * @see #getRestartOrder()
	 * @generated
	 */
	void setRestartOrder(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getRestartOrder <em>Restart Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRestartOrder()
	 * @see #getRestartOrder()
	 * @see #setRestartOrder(int)
	 * @generated
	 */
	void unsetRestartOrder();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getRestartOrder <em>Restart Order</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Restart Order</em>' attribute is set.
	 * @see #unsetRestartOrder()
	 * @see #getRestartOrder()
	 * @see #setRestartOrder(int)
	 * @generated
	 */
	boolean isSetRestartOrder();

	/**
	 * Returns the value of the '<em><b>Restart Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time to boot until the service is back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restart Seconds</em>' attribute.
	 * @see #isSetRestartSeconds()
	 * @see #unsetRestartSeconds()
	 * @see #setRestartSeconds(double)
	 * @see org.portolan.model.PortolanPackage#getGuest_RestartSeconds()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='s' assumption='restart.bootSeconds' default='assumption restart.bootSeconds (60 s)' min='0'"
	 * @generated
	 */
	double getRestartSeconds();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getRestartSeconds <em>Restart Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restart Seconds</em>' attribute.
	 * @see #isSetRestartSeconds()
	 * @see #unsetRestartSeconds()
	 * @see #getRestartSeconds()
	 * @generated
	 */
	void setRestartSeconds(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Guest#getRestartSeconds <em>Restart Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRestartSeconds()
	 * @see #getRestartSeconds()
	 * @see #setRestartSeconds(double)
	 * @generated
	 */
	void unsetRestartSeconds();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Guest#getRestartSeconds <em>Restart Seconds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Restart Seconds</em>' attribute is set.
	 * @see #unsetRestartSeconds()
	 * @see #getRestartSeconds()
	 * @see #setRestartSeconds(double)
	 * @generated
	 */
	boolean isSetRestartSeconds();

	/**
	 * Returns the value of the '<em><b>Memory Profile</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it touches and writes its storage; empty: the preset of its class.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory Profile</em>' containment reference.
	 * @see #setMemoryProfile(MemoryProfile)
	 * @see org.portolan.model.PortolanPackage#getGuest_MemoryProfile()
	 * @model containment="true"
	 * @generated
	 */
	MemoryProfile getMemoryProfile();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getMemoryProfile <em>Memory Profile</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Profile</em>' containment reference.
	 * @see #getMemoryProfile()
	 * @generated
	 */
	void setMemoryProfile(MemoryProfile value);

	/**
	 * Returns the value of the '<em><b>Service Level</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its users were promised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service Level</em>' containment reference.
	 * @see #setServiceLevel(ServiceLevel)
	 * @see org.portolan.model.PortolanPackage#getGuest_ServiceLevel()
	 * @model containment="true"
	 * @generated
	 */
	ServiceLevel getServiceLevel();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getServiceLevel <em>Service Level</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service Level</em>' containment reference.
	 * @see #getServiceLevel()
	 * @generated
	 */
	void setServiceLevel(ServiceLevel value);

	/**
	 * Returns the value of the '<em><b>Zvm</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What only z/VM asks for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zvm</em>' containment reference.
	 * @see #setZvm(ZvmTraits)
	 * @see org.portolan.model.PortolanPackage#getGuest_Zvm()
	 * @model containment="true"
	 * @generated
	 */
	ZvmTraits getZvm();

	/**
	 * Sets the value of the '{@link org.portolan.model.Guest#getZvm <em>Zvm</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zvm</em>' containment reference.
	 * @see #getZvm()
	 * @generated
	 */
	void setZvm(ZvmTraits value);

	/**
	 * Returns the value of the '<em><b>Disks</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.DiskPath}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its disks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disks</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getGuest_Disks()
	 * @model containment="true"
	 * @generated
	 */
	EList<DiskPath> getDisks();

	/**
	 * Returns the value of the '<em><b>Network Interfaces</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.NetworkInterface}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its network interfaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Network Interfaces</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getGuest_NetworkInterfaces()
	 * @model containment="true"
	 * @generated
	 */
	EList<NetworkInterface> getNetworkInterfaces();

	/**
	 * Returns the value of the '<em><b>Licences</b></em>' reference list.
	 * The list contents are of type {@link org.portolan.model.Licence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Licences that it needs at its host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Licences</em>' reference list.
	 * @see org.portolan.model.PortolanPackage#getGuest_Licences()
	 * @model
	 * @generated
	 */
	EList<Licence> getLicences();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtual storage in pages of 4,096 bytes.
	 * <!-- end-model-doc -->
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel body='return getMemoryBytes() / 4096;'"
	 * @generated
	 */
	long pages();

} // Guest
