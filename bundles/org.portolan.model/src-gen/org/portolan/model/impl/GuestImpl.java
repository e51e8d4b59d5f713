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

import org.portolan.model.DiskPath;
import org.portolan.model.Guest;
import org.portolan.model.GuestClass;
import org.portolan.model.Licence;
import org.portolan.model.LimitKind;
import org.portolan.model.MemoryProfile;
import org.portolan.model.NetworkInterface;
import org.portolan.model.PortolanPackage;
import org.portolan.model.PowerState;
import org.portolan.model.RestartPriority;
import org.portolan.model.ServiceLevel;
import org.portolan.model.ShareKind;
import org.portolan.model.ZvmTraits;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Guest</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getGuestClass <em>Guest Class</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getPowerState <em>Power State</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#isTemplate <em>Template</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getOperatingSystem <em>Operating System</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getMemoryBytes <em>Memory Bytes</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getInstantiatedPages <em>Instantiated Pages</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getResidentPages <em>Resident Pages</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getExpandedPages <em>Expanded Pages</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getPagedOutPages <em>Paged Out Pages</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getZeroPages <em>Zero Pages</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getChangedFraction <em>Changed Fraction</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getReservedPages <em>Reserved Pages</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getLockedPages <em>Locked Pages</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getDuplicateFraction <em>Duplicate Fraction</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getUnusedFraction <em>Unused Fraction</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getMemoryReservationBytes <em>Memory Reservation Bytes</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getMemoryLimitBytes <em>Memory Limit Bytes</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getMeasuredActiveBytes <em>Measured Active Bytes</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getMeasuredConsumedBytes <em>Measured Consumed Bytes</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getBalloonedBytes <em>Ballooned Bytes</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getSwappedBytes <em>Swapped Bytes</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getVirtualProcessors <em>Virtual Processors</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getProcessorDemand <em>Processor Demand</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getShareKind <em>Share Kind</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getShare <em>Share</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getLimitKind <em>Limit Kind</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getProcessorReservationMegahertz <em>Processor Reservation Megahertz</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getProcessorLimitMegahertz <em>Processor Limit Megahertz</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#isDedicatedProcessors <em>Dedicated Processors</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getRestartPriority <em>Restart Priority</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getRestartOrder <em>Restart Order</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getRestartSeconds <em>Restart Seconds</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getMemoryProfile <em>Memory Profile</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getServiceLevel <em>Service Level</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getZvm <em>Zvm</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getDisks <em>Disks</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getNetworkInterfaces <em>Network Interfaces</em>}</li>
 *   <li>{@link org.portolan.model.impl.GuestImpl#getLicences <em>Licences</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GuestImpl extends NamedElementImpl implements Guest {
	/**
	 * The default value of the '{@link #getGuestClass() <em>Guest Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestClass()
	 * @generated
	 * @ordered
	 */
	protected static final GuestClass GUEST_CLASS_EDEFAULT = GuestClass.CUSTOM;

	/**
	 * The cached value of the '{@link #getGuestClass() <em>Guest Class</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuestClass()
	 * @generated
	 * @ordered
	 */
	protected GuestClass guestClass = GUEST_CLASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPowerState() <em>Power State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerState()
	 * @generated
	 * @ordered
	 */
	protected static final PowerState POWER_STATE_EDEFAULT = PowerState.RUNNING;

	/**
	 * The cached value of the '{@link #getPowerState() <em>Power State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPowerState()
	 * @generated
	 * @ordered
	 */
	protected PowerState powerState = POWER_STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #isTemplate() <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTemplate()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TEMPLATE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTemplate() <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTemplate()
	 * @generated
	 * @ordered
	 */
	protected boolean template = TEMPLATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOperatingSystem() <em>Operating System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperatingSystem()
	 * @generated
	 * @ordered
	 */
	protected static final String OPERATING_SYSTEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOperatingSystem() <em>Operating System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperatingSystem()
	 * @generated
	 * @ordered
	 */
	protected String operatingSystem = OPERATING_SYSTEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemoryBytes() <em>Memory Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long MEMORY_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMemoryBytes() <em>Memory Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryBytes()
	 * @generated
	 * @ordered
	 */
	protected long memoryBytes = MEMORY_BYTES_EDEFAULT;

	/**
	 * This is true if the Memory Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean memoryBytesESet;

	/**
	 * The default value of the '{@link #getInstantiatedPages() <em>Instantiated Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstantiatedPages()
	 * @generated
	 * @ordered
	 */
	protected static final long INSTANTIATED_PAGES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getInstantiatedPages() <em>Instantiated Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstantiatedPages()
	 * @generated
	 * @ordered
	 */
	protected long instantiatedPages = INSTANTIATED_PAGES_EDEFAULT;

	/**
	 * This is true if the Instantiated Pages attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean instantiatedPagesESet;

	/**
	 * The default value of the '{@link #getResidentPages() <em>Resident Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidentPages()
	 * @generated
	 * @ordered
	 */
	protected static final long RESIDENT_PAGES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getResidentPages() <em>Resident Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidentPages()
	 * @generated
	 * @ordered
	 */
	protected long residentPages = RESIDENT_PAGES_EDEFAULT;

	/**
	 * This is true if the Resident Pages attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean residentPagesESet;

	/**
	 * The default value of the '{@link #getExpandedPages() <em>Expanded Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpandedPages()
	 * @generated
	 * @ordered
	 */
	protected static final long EXPANDED_PAGES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getExpandedPages() <em>Expanded Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpandedPages()
	 * @generated
	 * @ordered
	 */
	protected long expandedPages = EXPANDED_PAGES_EDEFAULT;

	/**
	 * This is true if the Expanded Pages attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean expandedPagesESet;

	/**
	 * The default value of the '{@link #getPagedOutPages() <em>Paged Out Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPagedOutPages()
	 * @generated
	 * @ordered
	 */
	protected static final long PAGED_OUT_PAGES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getPagedOutPages() <em>Paged Out Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPagedOutPages()
	 * @generated
	 * @ordered
	 */
	protected long pagedOutPages = PAGED_OUT_PAGES_EDEFAULT;

	/**
	 * This is true if the Paged Out Pages attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean pagedOutPagesESet;

	/**
	 * The default value of the '{@link #getZeroPages() <em>Zero Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZeroPages()
	 * @generated
	 * @ordered
	 */
	protected static final long ZERO_PAGES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getZeroPages() <em>Zero Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZeroPages()
	 * @generated
	 * @ordered
	 */
	protected long zeroPages = ZERO_PAGES_EDEFAULT;

	/**
	 * This is true if the Zero Pages attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean zeroPagesESet;

	/**
	 * The default value of the '{@link #getChangedFraction() <em>Changed Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangedFraction()
	 * @generated
	 * @ordered
	 */
	protected static final double CHANGED_FRACTION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getChangedFraction() <em>Changed Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangedFraction()
	 * @generated
	 * @ordered
	 */
	protected double changedFraction = CHANGED_FRACTION_EDEFAULT;

	/**
	 * This is true if the Changed Fraction attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean changedFractionESet;

	/**
	 * The default value of the '{@link #getReservedPages() <em>Reserved Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReservedPages()
	 * @generated
	 * @ordered
	 */
	protected static final long RESERVED_PAGES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getReservedPages() <em>Reserved Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReservedPages()
	 * @generated
	 * @ordered
	 */
	protected long reservedPages = RESERVED_PAGES_EDEFAULT;

	/**
	 * This is true if the Reserved Pages attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean reservedPagesESet;

	/**
	 * The default value of the '{@link #getLockedPages() <em>Locked Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLockedPages()
	 * @generated
	 * @ordered
	 */
	protected static final long LOCKED_PAGES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getLockedPages() <em>Locked Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLockedPages()
	 * @generated
	 * @ordered
	 */
	protected long lockedPages = LOCKED_PAGES_EDEFAULT;

	/**
	 * This is true if the Locked Pages attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean lockedPagesESet;

	/**
	 * The default value of the '{@link #getDuplicateFraction() <em>Duplicate Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuplicateFraction()
	 * @generated
	 * @ordered
	 */
	protected static final double DUPLICATE_FRACTION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDuplicateFraction() <em>Duplicate Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuplicateFraction()
	 * @generated
	 * @ordered
	 */
	protected double duplicateFraction = DUPLICATE_FRACTION_EDEFAULT;

	/**
	 * This is true if the Duplicate Fraction attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean duplicateFractionESet;

	/**
	 * The default value of the '{@link #getUnusedFraction() <em>Unused Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnusedFraction()
	 * @generated
	 * @ordered
	 */
	protected static final double UNUSED_FRACTION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getUnusedFraction() <em>Unused Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnusedFraction()
	 * @generated
	 * @ordered
	 */
	protected double unusedFraction = UNUSED_FRACTION_EDEFAULT;

	/**
	 * This is true if the Unused Fraction attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean unusedFractionESet;

	/**
	 * The default value of the '{@link #getMemoryReservationBytes() <em>Memory Reservation Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryReservationBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long MEMORY_RESERVATION_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMemoryReservationBytes() <em>Memory Reservation Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryReservationBytes()
	 * @generated
	 * @ordered
	 */
	protected long memoryReservationBytes = MEMORY_RESERVATION_BYTES_EDEFAULT;

	/**
	 * This is true if the Memory Reservation Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean memoryReservationBytesESet;

	/**
	 * The default value of the '{@link #getMemoryLimitBytes() <em>Memory Limit Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryLimitBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long MEMORY_LIMIT_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMemoryLimitBytes() <em>Memory Limit Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryLimitBytes()
	 * @generated
	 * @ordered
	 */
	protected long memoryLimitBytes = MEMORY_LIMIT_BYTES_EDEFAULT;

	/**
	 * This is true if the Memory Limit Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean memoryLimitBytesESet;

	/**
	 * The default value of the '{@link #getMeasuredActiveBytes() <em>Measured Active Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasuredActiveBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long MEASURED_ACTIVE_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMeasuredActiveBytes() <em>Measured Active Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasuredActiveBytes()
	 * @generated
	 * @ordered
	 */
	protected long measuredActiveBytes = MEASURED_ACTIVE_BYTES_EDEFAULT;

	/**
	 * This is true if the Measured Active Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean measuredActiveBytesESet;

	/**
	 * The default value of the '{@link #getMeasuredConsumedBytes() <em>Measured Consumed Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasuredConsumedBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long MEASURED_CONSUMED_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMeasuredConsumedBytes() <em>Measured Consumed Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasuredConsumedBytes()
	 * @generated
	 * @ordered
	 */
	protected long measuredConsumedBytes = MEASURED_CONSUMED_BYTES_EDEFAULT;

	/**
	 * This is true if the Measured Consumed Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean measuredConsumedBytesESet;

	/**
	 * The default value of the '{@link #getBalloonedBytes() <em>Ballooned Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBalloonedBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long BALLOONED_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBalloonedBytes() <em>Ballooned Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBalloonedBytes()
	 * @generated
	 * @ordered
	 */
	protected long balloonedBytes = BALLOONED_BYTES_EDEFAULT;

	/**
	 * This is true if the Ballooned Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean balloonedBytesESet;

	/**
	 * The default value of the '{@link #getSwappedBytes() <em>Swapped Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwappedBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long SWAPPED_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSwappedBytes() <em>Swapped Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSwappedBytes()
	 * @generated
	 * @ordered
	 */
	protected long swappedBytes = SWAPPED_BYTES_EDEFAULT;

	/**
	 * This is true if the Swapped Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean swappedBytesESet;

	/**
	 * The default value of the '{@link #getVirtualProcessors() <em>Virtual Processors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVirtualProcessors()
	 * @generated
	 * @ordered
	 */
	protected static final int VIRTUAL_PROCESSORS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getVirtualProcessors() <em>Virtual Processors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVirtualProcessors()
	 * @generated
	 * @ordered
	 */
	protected int virtualProcessors = VIRTUAL_PROCESSORS_EDEFAULT;

	/**
	 * This is true if the Virtual Processors attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean virtualProcessorsESet;

	/**
	 * The default value of the '{@link #getProcessorDemand() <em>Processor Demand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessorDemand()
	 * @generated
	 * @ordered
	 */
	protected static final double PROCESSOR_DEMAND_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getProcessorDemand() <em>Processor Demand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessorDemand()
	 * @generated
	 * @ordered
	 */
	protected double processorDemand = PROCESSOR_DEMAND_EDEFAULT;

	/**
	 * This is true if the Processor Demand attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean processorDemandESet;

	/**
	 * The default value of the '{@link #getShareKind() <em>Share Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShareKind()
	 * @generated
	 * @ordered
	 */
	protected static final ShareKind SHARE_KIND_EDEFAULT = ShareKind.RELATIVE;

	/**
	 * The cached value of the '{@link #getShareKind() <em>Share Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShareKind()
	 * @generated
	 * @ordered
	 */
	protected ShareKind shareKind = SHARE_KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected static final double SHARE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getShare() <em>Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShare()
	 * @generated
	 * @ordered
	 */
	protected double share = SHARE_EDEFAULT;

	/**
	 * This is true if the Share attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean shareESet;

	/**
	 * The default value of the '{@link #getLimitKind() <em>Limit Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimitKind()
	 * @generated
	 * @ordered
	 */
	protected static final LimitKind LIMIT_KIND_EDEFAULT = LimitKind.NONE;

	/**
	 * The cached value of the '{@link #getLimitKind() <em>Limit Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimitKind()
	 * @generated
	 * @ordered
	 */
	protected LimitKind limitKind = LIMIT_KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getProcessorReservationMegahertz() <em>Processor Reservation Megahertz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessorReservationMegahertz()
	 * @generated
	 * @ordered
	 */
	protected static final double PROCESSOR_RESERVATION_MEGAHERTZ_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getProcessorReservationMegahertz() <em>Processor Reservation Megahertz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessorReservationMegahertz()
	 * @generated
	 * @ordered
	 */
	protected double processorReservationMegahertz = PROCESSOR_RESERVATION_MEGAHERTZ_EDEFAULT;

	/**
	 * This is true if the Processor Reservation Megahertz attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean processorReservationMegahertzESet;

	/**
	 * The default value of the '{@link #getProcessorLimitMegahertz() <em>Processor Limit Megahertz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessorLimitMegahertz()
	 * @generated
	 * @ordered
	 */
	protected static final double PROCESSOR_LIMIT_MEGAHERTZ_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getProcessorLimitMegahertz() <em>Processor Limit Megahertz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessorLimitMegahertz()
	 * @generated
	 * @ordered
	 */
	protected double processorLimitMegahertz = PROCESSOR_LIMIT_MEGAHERTZ_EDEFAULT;

	/**
	 * This is true if the Processor Limit Megahertz attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean processorLimitMegahertzESet;

	/**
	 * The default value of the '{@link #isDedicatedProcessors() <em>Dedicated Processors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDedicatedProcessors()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DEDICATED_PROCESSORS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDedicatedProcessors() <em>Dedicated Processors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDedicatedProcessors()
	 * @generated
	 * @ordered
	 */
	protected boolean dedicatedProcessors = DEDICATED_PROCESSORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRestartPriority() <em>Restart Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartPriority()
	 * @generated
	 * @ordered
	 */
	protected static final RestartPriority RESTART_PRIORITY_EDEFAULT = RestartPriority.MEDIUM;

	/**
	 * The cached value of the '{@link #getRestartPriority() <em>Restart Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartPriority()
	 * @generated
	 * @ordered
	 */
	protected RestartPriority restartPriority = RESTART_PRIORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRestartOrder() <em>Restart Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartOrder()
	 * @generated
	 * @ordered
	 */
	protected static final int RESTART_ORDER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRestartOrder() <em>Restart Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartOrder()
	 * @generated
	 * @ordered
	 */
	protected int restartOrder = RESTART_ORDER_EDEFAULT;

	/**
	 * This is true if the Restart Order attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean restartOrderESet;

	/**
	 * The default value of the '{@link #getRestartSeconds() <em>Restart Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double RESTART_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRestartSeconds() <em>Restart Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRestartSeconds()
	 * @generated
	 * @ordered
	 */
	protected double restartSeconds = RESTART_SECONDS_EDEFAULT;

	/**
	 * This is true if the Restart Seconds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean restartSecondsESet;

	/**
	 * The cached value of the '{@link #getMemoryProfile() <em>Memory Profile</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryProfile()
	 * @generated
	 * @ordered
	 */
	protected MemoryProfile memoryProfile;

	/**
	 * The cached value of the '{@link #getServiceLevel() <em>Service Level</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServiceLevel()
	 * @generated
	 * @ordered
	 */
	protected ServiceLevel serviceLevel;

	/**
	 * The cached value of the '{@link #getZvm() <em>Zvm</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZvm()
	 * @generated
	 * @ordered
	 */
	protected ZvmTraits zvm;

	/**
	 * The cached value of the '{@link #getDisks() <em>Disks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisks()
	 * @generated
	 * @ordered
	 */
	protected EList<DiskPath> disks;

	/**
	 * The cached value of the '{@link #getNetworkInterfaces() <em>Network Interfaces</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworkInterfaces()
	 * @generated
	 * @ordered
	 */
	protected EList<NetworkInterface> networkInterfaces;

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
	protected GuestImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.GUEST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GuestClass getGuestClass() {
		return guestClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuestClass(GuestClass newGuestClass) {
		GuestClass oldGuestClass = guestClass;
		guestClass = newGuestClass == null ? GUEST_CLASS_EDEFAULT : newGuestClass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__GUEST_CLASS, oldGuestClass, guestClass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PowerState getPowerState() {
		return powerState;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPowerState(PowerState newPowerState) {
		PowerState oldPowerState = powerState;
		powerState = newPowerState == null ? POWER_STATE_EDEFAULT : newPowerState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__POWER_STATE, oldPowerState, powerState));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTemplate() {
		return template;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemplate(boolean newTemplate) {
		boolean oldTemplate = template;
		template = newTemplate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__TEMPLATE, oldTemplate, template));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOperatingSystem() {
		return operatingSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperatingSystem(String newOperatingSystem) {
		String oldOperatingSystem = operatingSystem;
		operatingSystem = newOperatingSystem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__OPERATING_SYSTEM, oldOperatingSystem, operatingSystem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMemoryBytes() {
		return memoryBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryBytes(long newMemoryBytes) {
		long oldMemoryBytes = memoryBytes;
		memoryBytes = newMemoryBytes;
		boolean oldMemoryBytesESet = memoryBytesESet;
		memoryBytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__MEMORY_BYTES, oldMemoryBytes, memoryBytes, !oldMemoryBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMemoryBytes() {
		long oldMemoryBytes = memoryBytes;
		boolean oldMemoryBytesESet = memoryBytesESet;
		memoryBytes = MEMORY_BYTES_EDEFAULT;
		memoryBytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__MEMORY_BYTES, oldMemoryBytes, MEMORY_BYTES_EDEFAULT, oldMemoryBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMemoryBytes() {
		return memoryBytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getInstantiatedPages() {
		return instantiatedPages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstantiatedPages(long newInstantiatedPages) {
		long oldInstantiatedPages = instantiatedPages;
		instantiatedPages = newInstantiatedPages;
		boolean oldInstantiatedPagesESet = instantiatedPagesESet;
		instantiatedPagesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__INSTANTIATED_PAGES, oldInstantiatedPages, instantiatedPages, !oldInstantiatedPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetInstantiatedPages() {
		long oldInstantiatedPages = instantiatedPages;
		boolean oldInstantiatedPagesESet = instantiatedPagesESet;
		instantiatedPages = INSTANTIATED_PAGES_EDEFAULT;
		instantiatedPagesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__INSTANTIATED_PAGES, oldInstantiatedPages, INSTANTIATED_PAGES_EDEFAULT, oldInstantiatedPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetInstantiatedPages() {
		return instantiatedPagesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getResidentPages() {
		return residentPages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResidentPages(long newResidentPages) {
		long oldResidentPages = residentPages;
		residentPages = newResidentPages;
		boolean oldResidentPagesESet = residentPagesESet;
		residentPagesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__RESIDENT_PAGES, oldResidentPages, residentPages, !oldResidentPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetResidentPages() {
		long oldResidentPages = residentPages;
		boolean oldResidentPagesESet = residentPagesESet;
		residentPages = RESIDENT_PAGES_EDEFAULT;
		residentPagesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__RESIDENT_PAGES, oldResidentPages, RESIDENT_PAGES_EDEFAULT, oldResidentPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetResidentPages() {
		return residentPagesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getExpandedPages() {
		return expandedPages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpandedPages(long newExpandedPages) {
		long oldExpandedPages = expandedPages;
		expandedPages = newExpandedPages;
		boolean oldExpandedPagesESet = expandedPagesESet;
		expandedPagesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__EXPANDED_PAGES, oldExpandedPages, expandedPages, !oldExpandedPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetExpandedPages() {
		long oldExpandedPages = expandedPages;
		boolean oldExpandedPagesESet = expandedPagesESet;
		expandedPages = EXPANDED_PAGES_EDEFAULT;
		expandedPagesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__EXPANDED_PAGES, oldExpandedPages, EXPANDED_PAGES_EDEFAULT, oldExpandedPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetExpandedPages() {
		return expandedPagesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getPagedOutPages() {
		return pagedOutPages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPagedOutPages(long newPagedOutPages) {
		long oldPagedOutPages = pagedOutPages;
		pagedOutPages = newPagedOutPages;
		boolean oldPagedOutPagesESet = pagedOutPagesESet;
		pagedOutPagesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__PAGED_OUT_PAGES, oldPagedOutPages, pagedOutPages, !oldPagedOutPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPagedOutPages() {
		long oldPagedOutPages = pagedOutPages;
		boolean oldPagedOutPagesESet = pagedOutPagesESet;
		pagedOutPages = PAGED_OUT_PAGES_EDEFAULT;
		pagedOutPagesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__PAGED_OUT_PAGES, oldPagedOutPages, PAGED_OUT_PAGES_EDEFAULT, oldPagedOutPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPagedOutPages() {
		return pagedOutPagesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getZeroPages() {
		return zeroPages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZeroPages(long newZeroPages) {
		long oldZeroPages = zeroPages;
		zeroPages = newZeroPages;
		boolean oldZeroPagesESet = zeroPagesESet;
		zeroPagesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__ZERO_PAGES, oldZeroPages, zeroPages, !oldZeroPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetZeroPages() {
		long oldZeroPages = zeroPages;
		boolean oldZeroPagesESet = zeroPagesESet;
		zeroPages = ZERO_PAGES_EDEFAULT;
		zeroPagesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__ZERO_PAGES, oldZeroPages, ZERO_PAGES_EDEFAULT, oldZeroPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetZeroPages() {
		return zeroPagesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getChangedFraction() {
		return changedFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChangedFraction(double newChangedFraction) {
		double oldChangedFraction = changedFraction;
		changedFraction = newChangedFraction;
		boolean oldChangedFractionESet = changedFractionESet;
		changedFractionESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__CHANGED_FRACTION, oldChangedFraction, changedFraction, !oldChangedFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetChangedFraction() {
		double oldChangedFraction = changedFraction;
		boolean oldChangedFractionESet = changedFractionESet;
		changedFraction = CHANGED_FRACTION_EDEFAULT;
		changedFractionESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__CHANGED_FRACTION, oldChangedFraction, CHANGED_FRACTION_EDEFAULT, oldChangedFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetChangedFraction() {
		return changedFractionESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getReservedPages() {
		return reservedPages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReservedPages(long newReservedPages) {
		long oldReservedPages = reservedPages;
		reservedPages = newReservedPages;
		boolean oldReservedPagesESet = reservedPagesESet;
		reservedPagesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__RESERVED_PAGES, oldReservedPages, reservedPages, !oldReservedPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReservedPages() {
		long oldReservedPages = reservedPages;
		boolean oldReservedPagesESet = reservedPagesESet;
		reservedPages = RESERVED_PAGES_EDEFAULT;
		reservedPagesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__RESERVED_PAGES, oldReservedPages, RESERVED_PAGES_EDEFAULT, oldReservedPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReservedPages() {
		return reservedPagesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getLockedPages() {
		return lockedPages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLockedPages(long newLockedPages) {
		long oldLockedPages = lockedPages;
		lockedPages = newLockedPages;
		boolean oldLockedPagesESet = lockedPagesESet;
		lockedPagesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__LOCKED_PAGES, oldLockedPages, lockedPages, !oldLockedPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLockedPages() {
		long oldLockedPages = lockedPages;
		boolean oldLockedPagesESet = lockedPagesESet;
		lockedPages = LOCKED_PAGES_EDEFAULT;
		lockedPagesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__LOCKED_PAGES, oldLockedPages, LOCKED_PAGES_EDEFAULT, oldLockedPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLockedPages() {
		return lockedPagesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDuplicateFraction() {
		return duplicateFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuplicateFraction(double newDuplicateFraction) {
		double oldDuplicateFraction = duplicateFraction;
		duplicateFraction = newDuplicateFraction;
		boolean oldDuplicateFractionESet = duplicateFractionESet;
		duplicateFractionESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__DUPLICATE_FRACTION, oldDuplicateFraction, duplicateFraction, !oldDuplicateFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDuplicateFraction() {
		double oldDuplicateFraction = duplicateFraction;
		boolean oldDuplicateFractionESet = duplicateFractionESet;
		duplicateFraction = DUPLICATE_FRACTION_EDEFAULT;
		duplicateFractionESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__DUPLICATE_FRACTION, oldDuplicateFraction, DUPLICATE_FRACTION_EDEFAULT, oldDuplicateFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDuplicateFraction() {
		return duplicateFractionESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getUnusedFraction() {
		return unusedFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnusedFraction(double newUnusedFraction) {
		double oldUnusedFraction = unusedFraction;
		unusedFraction = newUnusedFraction;
		boolean oldUnusedFractionESet = unusedFractionESet;
		unusedFractionESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__UNUSED_FRACTION, oldUnusedFraction, unusedFraction, !oldUnusedFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetUnusedFraction() {
		double oldUnusedFraction = unusedFraction;
		boolean oldUnusedFractionESet = unusedFractionESet;
		unusedFraction = UNUSED_FRACTION_EDEFAULT;
		unusedFractionESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__UNUSED_FRACTION, oldUnusedFraction, UNUSED_FRACTION_EDEFAULT, oldUnusedFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetUnusedFraction() {
		return unusedFractionESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMemoryReservationBytes() {
		return memoryReservationBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryReservationBytes(long newMemoryReservationBytes) {
		long oldMemoryReservationBytes = memoryReservationBytes;
		memoryReservationBytes = newMemoryReservationBytes;
		boolean oldMemoryReservationBytesESet = memoryReservationBytesESet;
		memoryReservationBytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__MEMORY_RESERVATION_BYTES, oldMemoryReservationBytes, memoryReservationBytes, !oldMemoryReservationBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMemoryReservationBytes() {
		long oldMemoryReservationBytes = memoryReservationBytes;
		boolean oldMemoryReservationBytesESet = memoryReservationBytesESet;
		memoryReservationBytes = MEMORY_RESERVATION_BYTES_EDEFAULT;
		memoryReservationBytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__MEMORY_RESERVATION_BYTES, oldMemoryReservationBytes, MEMORY_RESERVATION_BYTES_EDEFAULT, oldMemoryReservationBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMemoryReservationBytes() {
		return memoryReservationBytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMemoryLimitBytes() {
		return memoryLimitBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryLimitBytes(long newMemoryLimitBytes) {
		long oldMemoryLimitBytes = memoryLimitBytes;
		memoryLimitBytes = newMemoryLimitBytes;
		boolean oldMemoryLimitBytesESet = memoryLimitBytesESet;
		memoryLimitBytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__MEMORY_LIMIT_BYTES, oldMemoryLimitBytes, memoryLimitBytes, !oldMemoryLimitBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMemoryLimitBytes() {
		long oldMemoryLimitBytes = memoryLimitBytes;
		boolean oldMemoryLimitBytesESet = memoryLimitBytesESet;
		memoryLimitBytes = MEMORY_LIMIT_BYTES_EDEFAULT;
		memoryLimitBytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__MEMORY_LIMIT_BYTES, oldMemoryLimitBytes, MEMORY_LIMIT_BYTES_EDEFAULT, oldMemoryLimitBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMemoryLimitBytes() {
		return memoryLimitBytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMeasuredActiveBytes() {
		return measuredActiveBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasuredActiveBytes(long newMeasuredActiveBytes) {
		long oldMeasuredActiveBytes = measuredActiveBytes;
		measuredActiveBytes = newMeasuredActiveBytes;
		boolean oldMeasuredActiveBytesESet = measuredActiveBytesESet;
		measuredActiveBytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__MEASURED_ACTIVE_BYTES, oldMeasuredActiveBytes, measuredActiveBytes, !oldMeasuredActiveBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMeasuredActiveBytes() {
		long oldMeasuredActiveBytes = measuredActiveBytes;
		boolean oldMeasuredActiveBytesESet = measuredActiveBytesESet;
		measuredActiveBytes = MEASURED_ACTIVE_BYTES_EDEFAULT;
		measuredActiveBytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__MEASURED_ACTIVE_BYTES, oldMeasuredActiveBytes, MEASURED_ACTIVE_BYTES_EDEFAULT, oldMeasuredActiveBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMeasuredActiveBytes() {
		return measuredActiveBytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMeasuredConsumedBytes() {
		return measuredConsumedBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasuredConsumedBytes(long newMeasuredConsumedBytes) {
		long oldMeasuredConsumedBytes = measuredConsumedBytes;
		measuredConsumedBytes = newMeasuredConsumedBytes;
		boolean oldMeasuredConsumedBytesESet = measuredConsumedBytesESet;
		measuredConsumedBytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__MEASURED_CONSUMED_BYTES, oldMeasuredConsumedBytes, measuredConsumedBytes, !oldMeasuredConsumedBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMeasuredConsumedBytes() {
		long oldMeasuredConsumedBytes = measuredConsumedBytes;
		boolean oldMeasuredConsumedBytesESet = measuredConsumedBytesESet;
		measuredConsumedBytes = MEASURED_CONSUMED_BYTES_EDEFAULT;
		measuredConsumedBytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__MEASURED_CONSUMED_BYTES, oldMeasuredConsumedBytes, MEASURED_CONSUMED_BYTES_EDEFAULT, oldMeasuredConsumedBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMeasuredConsumedBytes() {
		return measuredConsumedBytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBalloonedBytes() {
		return balloonedBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBalloonedBytes(long newBalloonedBytes) {
		long oldBalloonedBytes = balloonedBytes;
		balloonedBytes = newBalloonedBytes;
		boolean oldBalloonedBytesESet = balloonedBytesESet;
		balloonedBytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__BALLOONED_BYTES, oldBalloonedBytes, balloonedBytes, !oldBalloonedBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBalloonedBytes() {
		long oldBalloonedBytes = balloonedBytes;
		boolean oldBalloonedBytesESet = balloonedBytesESet;
		balloonedBytes = BALLOONED_BYTES_EDEFAULT;
		balloonedBytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__BALLOONED_BYTES, oldBalloonedBytes, BALLOONED_BYTES_EDEFAULT, oldBalloonedBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBalloonedBytes() {
		return balloonedBytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSwappedBytes() {
		return swappedBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSwappedBytes(long newSwappedBytes) {
		long oldSwappedBytes = swappedBytes;
		swappedBytes = newSwappedBytes;
		boolean oldSwappedBytesESet = swappedBytesESet;
		swappedBytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__SWAPPED_BYTES, oldSwappedBytes, swappedBytes, !oldSwappedBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSwappedBytes() {
		long oldSwappedBytes = swappedBytes;
		boolean oldSwappedBytesESet = swappedBytesESet;
		swappedBytes = SWAPPED_BYTES_EDEFAULT;
		swappedBytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__SWAPPED_BYTES, oldSwappedBytes, SWAPPED_BYTES_EDEFAULT, oldSwappedBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSwappedBytes() {
		return swappedBytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getVirtualProcessors() {
		return virtualProcessors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVirtualProcessors(int newVirtualProcessors) {
		int oldVirtualProcessors = virtualProcessors;
		virtualProcessors = newVirtualProcessors;
		boolean oldVirtualProcessorsESet = virtualProcessorsESet;
		virtualProcessorsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__VIRTUAL_PROCESSORS, oldVirtualProcessors, virtualProcessors, !oldVirtualProcessorsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetVirtualProcessors() {
		int oldVirtualProcessors = virtualProcessors;
		boolean oldVirtualProcessorsESet = virtualProcessorsESet;
		virtualProcessors = VIRTUAL_PROCESSORS_EDEFAULT;
		virtualProcessorsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__VIRTUAL_PROCESSORS, oldVirtualProcessors, VIRTUAL_PROCESSORS_EDEFAULT, oldVirtualProcessorsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetVirtualProcessors() {
		return virtualProcessorsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getProcessorDemand() {
		return processorDemand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcessorDemand(double newProcessorDemand) {
		double oldProcessorDemand = processorDemand;
		processorDemand = newProcessorDemand;
		boolean oldProcessorDemandESet = processorDemandESet;
		processorDemandESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__PROCESSOR_DEMAND, oldProcessorDemand, processorDemand, !oldProcessorDemandESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetProcessorDemand() {
		double oldProcessorDemand = processorDemand;
		boolean oldProcessorDemandESet = processorDemandESet;
		processorDemand = PROCESSOR_DEMAND_EDEFAULT;
		processorDemandESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__PROCESSOR_DEMAND, oldProcessorDemand, PROCESSOR_DEMAND_EDEFAULT, oldProcessorDemandESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetProcessorDemand() {
		return processorDemandESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ShareKind getShareKind() {
		return shareKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShareKind(ShareKind newShareKind) {
		ShareKind oldShareKind = shareKind;
		shareKind = newShareKind == null ? SHARE_KIND_EDEFAULT : newShareKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__SHARE_KIND, oldShareKind, shareKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getShare() {
		return share;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShare(double newShare) {
		double oldShare = share;
		share = newShare;
		boolean oldShareESet = shareESet;
		shareESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__SHARE, oldShare, share, !oldShareESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetShare() {
		double oldShare = share;
		boolean oldShareESet = shareESet;
		share = SHARE_EDEFAULT;
		shareESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__SHARE, oldShare, SHARE_EDEFAULT, oldShareESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetShare() {
		return shareESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LimitKind getLimitKind() {
		return limitKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLimitKind(LimitKind newLimitKind) {
		LimitKind oldLimitKind = limitKind;
		limitKind = newLimitKind == null ? LIMIT_KIND_EDEFAULT : newLimitKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__LIMIT_KIND, oldLimitKind, limitKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getProcessorReservationMegahertz() {
		return processorReservationMegahertz;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcessorReservationMegahertz(double newProcessorReservationMegahertz) {
		double oldProcessorReservationMegahertz = processorReservationMegahertz;
		processorReservationMegahertz = newProcessorReservationMegahertz;
		boolean oldProcessorReservationMegahertzESet = processorReservationMegahertzESet;
		processorReservationMegahertzESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__PROCESSOR_RESERVATION_MEGAHERTZ, oldProcessorReservationMegahertz, processorReservationMegahertz, !oldProcessorReservationMegahertzESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetProcessorReservationMegahertz() {
		double oldProcessorReservationMegahertz = processorReservationMegahertz;
		boolean oldProcessorReservationMegahertzESet = processorReservationMegahertzESet;
		processorReservationMegahertz = PROCESSOR_RESERVATION_MEGAHERTZ_EDEFAULT;
		processorReservationMegahertzESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__PROCESSOR_RESERVATION_MEGAHERTZ, oldProcessorReservationMegahertz, PROCESSOR_RESERVATION_MEGAHERTZ_EDEFAULT, oldProcessorReservationMegahertzESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetProcessorReservationMegahertz() {
		return processorReservationMegahertzESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getProcessorLimitMegahertz() {
		return processorLimitMegahertz;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcessorLimitMegahertz(double newProcessorLimitMegahertz) {
		double oldProcessorLimitMegahertz = processorLimitMegahertz;
		processorLimitMegahertz = newProcessorLimitMegahertz;
		boolean oldProcessorLimitMegahertzESet = processorLimitMegahertzESet;
		processorLimitMegahertzESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__PROCESSOR_LIMIT_MEGAHERTZ, oldProcessorLimitMegahertz, processorLimitMegahertz, !oldProcessorLimitMegahertzESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetProcessorLimitMegahertz() {
		double oldProcessorLimitMegahertz = processorLimitMegahertz;
		boolean oldProcessorLimitMegahertzESet = processorLimitMegahertzESet;
		processorLimitMegahertz = PROCESSOR_LIMIT_MEGAHERTZ_EDEFAULT;
		processorLimitMegahertzESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__PROCESSOR_LIMIT_MEGAHERTZ, oldProcessorLimitMegahertz, PROCESSOR_LIMIT_MEGAHERTZ_EDEFAULT, oldProcessorLimitMegahertzESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetProcessorLimitMegahertz() {
		return processorLimitMegahertzESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDedicatedProcessors() {
		return dedicatedProcessors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDedicatedProcessors(boolean newDedicatedProcessors) {
		boolean oldDedicatedProcessors = dedicatedProcessors;
		dedicatedProcessors = newDedicatedProcessors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__DEDICATED_PROCESSORS, oldDedicatedProcessors, dedicatedProcessors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RestartPriority getRestartPriority() {
		return restartPriority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestartPriority(RestartPriority newRestartPriority) {
		RestartPriority oldRestartPriority = restartPriority;
		restartPriority = newRestartPriority == null ? RESTART_PRIORITY_EDEFAULT : newRestartPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__RESTART_PRIORITY, oldRestartPriority, restartPriority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRestartOrder() {
		return restartOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestartOrder(int newRestartOrder) {
		int oldRestartOrder = restartOrder;
		restartOrder = newRestartOrder;
		boolean oldRestartOrderESet = restartOrderESet;
		restartOrderESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__RESTART_ORDER, oldRestartOrder, restartOrder, !oldRestartOrderESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRestartOrder() {
		int oldRestartOrder = restartOrder;
		boolean oldRestartOrderESet = restartOrderESet;
		restartOrder = RESTART_ORDER_EDEFAULT;
		restartOrderESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__RESTART_ORDER, oldRestartOrder, RESTART_ORDER_EDEFAULT, oldRestartOrderESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRestartOrder() {
		return restartOrderESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRestartSeconds() {
		return restartSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestartSeconds(double newRestartSeconds) {
		double oldRestartSeconds = restartSeconds;
		restartSeconds = newRestartSeconds;
		boolean oldRestartSecondsESet = restartSecondsESet;
		restartSecondsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__RESTART_SECONDS, oldRestartSeconds, restartSeconds, !oldRestartSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRestartSeconds() {
		double oldRestartSeconds = restartSeconds;
		boolean oldRestartSecondsESet = restartSecondsESet;
		restartSeconds = RESTART_SECONDS_EDEFAULT;
		restartSecondsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.GUEST__RESTART_SECONDS, oldRestartSeconds, RESTART_SECONDS_EDEFAULT, oldRestartSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRestartSeconds() {
		return restartSecondsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MemoryProfile getMemoryProfile() {
		return memoryProfile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMemoryProfile(MemoryProfile newMemoryProfile, NotificationChain msgs) {
		MemoryProfile oldMemoryProfile = memoryProfile;
		memoryProfile = newMemoryProfile;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__MEMORY_PROFILE, oldMemoryProfile, newMemoryProfile);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryProfile(MemoryProfile newMemoryProfile) {
		if (newMemoryProfile != memoryProfile) {
			NotificationChain msgs = null;
			if (memoryProfile != null)
				msgs = ((InternalEObject)memoryProfile).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PortolanPackage.GUEST__MEMORY_PROFILE, null, msgs);
			if (newMemoryProfile != null)
				msgs = ((InternalEObject)newMemoryProfile).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PortolanPackage.GUEST__MEMORY_PROFILE, null, msgs);
			msgs = basicSetMemoryProfile(newMemoryProfile, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__MEMORY_PROFILE, newMemoryProfile, newMemoryProfile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceLevel getServiceLevel() {
		return serviceLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetServiceLevel(ServiceLevel newServiceLevel, NotificationChain msgs) {
		ServiceLevel oldServiceLevel = serviceLevel;
		serviceLevel = newServiceLevel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__SERVICE_LEVEL, oldServiceLevel, newServiceLevel);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServiceLevel(ServiceLevel newServiceLevel) {
		if (newServiceLevel != serviceLevel) {
			NotificationChain msgs = null;
			if (serviceLevel != null)
				msgs = ((InternalEObject)serviceLevel).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PortolanPackage.GUEST__SERVICE_LEVEL, null, msgs);
			if (newServiceLevel != null)
				msgs = ((InternalEObject)newServiceLevel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PortolanPackage.GUEST__SERVICE_LEVEL, null, msgs);
			msgs = basicSetServiceLevel(newServiceLevel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__SERVICE_LEVEL, newServiceLevel, newServiceLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZvmTraits getZvm() {
		return zvm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetZvm(ZvmTraits newZvm, NotificationChain msgs) {
		ZvmTraits oldZvm = zvm;
		zvm = newZvm;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__ZVM, oldZvm, newZvm);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZvm(ZvmTraits newZvm) {
		if (newZvm != zvm) {
			NotificationChain msgs = null;
			if (zvm != null)
				msgs = ((InternalEObject)zvm).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PortolanPackage.GUEST__ZVM, null, msgs);
			if (newZvm != null)
				msgs = ((InternalEObject)newZvm).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PortolanPackage.GUEST__ZVM, null, msgs);
			msgs = basicSetZvm(newZvm, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.GUEST__ZVM, newZvm, newZvm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiskPath> getDisks() {
		if (disks == null) {
			disks = new EObjectContainmentEList<DiskPath>(DiskPath.class, this, PortolanPackage.GUEST__DISKS);
		}
		return disks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NetworkInterface> getNetworkInterfaces() {
		if (networkInterfaces == null) {
			networkInterfaces = new EObjectContainmentEList<NetworkInterface>(NetworkInterface.class, this, PortolanPackage.GUEST__NETWORK_INTERFACES);
		}
		return networkInterfaces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Licence> getLicences() {
		if (licences == null) {
			licences = new EObjectResolvingEList<Licence>(Licence.class, this, PortolanPackage.GUEST__LICENCES);
		}
		return licences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long pages() {
		return getMemoryBytes() / 4096;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PortolanPackage.GUEST__MEMORY_PROFILE:
				return basicSetMemoryProfile(null, msgs);
			case PortolanPackage.GUEST__SERVICE_LEVEL:
				return basicSetServiceLevel(null, msgs);
			case PortolanPackage.GUEST__ZVM:
				return basicSetZvm(null, msgs);
			case PortolanPackage.GUEST__DISKS:
				return ((InternalEList<?>)getDisks()).basicRemove(otherEnd, msgs);
			case PortolanPackage.GUEST__NETWORK_INTERFACES:
				return ((InternalEList<?>)getNetworkInterfaces()).basicRemove(otherEnd, msgs);
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
			case PortolanPackage.GUEST__GUEST_CLASS:
				return getGuestClass();
			case PortolanPackage.GUEST__POWER_STATE:
				return getPowerState();
			case PortolanPackage.GUEST__TEMPLATE:
				return isTemplate();
			case PortolanPackage.GUEST__OPERATING_SYSTEM:
				return getOperatingSystem();
			case PortolanPackage.GUEST__MEMORY_BYTES:
				return getMemoryBytes();
			case PortolanPackage.GUEST__INSTANTIATED_PAGES:
				return getInstantiatedPages();
			case PortolanPackage.GUEST__RESIDENT_PAGES:
				return getResidentPages();
			case PortolanPackage.GUEST__EXPANDED_PAGES:
				return getExpandedPages();
			case PortolanPackage.GUEST__PAGED_OUT_PAGES:
				return getPagedOutPages();
			case PortolanPackage.GUEST__ZERO_PAGES:
				return getZeroPages();
			case PortolanPackage.GUEST__CHANGED_FRACTION:
				return getChangedFraction();
			case PortolanPackage.GUEST__RESERVED_PAGES:
				return getReservedPages();
			case PortolanPackage.GUEST__LOCKED_PAGES:
				return getLockedPages();
			case PortolanPackage.GUEST__DUPLICATE_FRACTION:
				return getDuplicateFraction();
			case PortolanPackage.GUEST__UNUSED_FRACTION:
				return getUnusedFraction();
			case PortolanPackage.GUEST__MEMORY_RESERVATION_BYTES:
				return getMemoryReservationBytes();
			case PortolanPackage.GUEST__MEMORY_LIMIT_BYTES:
				return getMemoryLimitBytes();
			case PortolanPackage.GUEST__MEASURED_ACTIVE_BYTES:
				return getMeasuredActiveBytes();
			case PortolanPackage.GUEST__MEASURED_CONSUMED_BYTES:
				return getMeasuredConsumedBytes();
			case PortolanPackage.GUEST__BALLOONED_BYTES:
				return getBalloonedBytes();
			case PortolanPackage.GUEST__SWAPPED_BYTES:
				return getSwappedBytes();
			case PortolanPackage.GUEST__VIRTUAL_PROCESSORS:
				return getVirtualProcessors();
			case PortolanPackage.GUEST__PROCESSOR_DEMAND:
				return getProcessorDemand();
			case PortolanPackage.GUEST__SHARE_KIND:
				return getShareKind();
			case PortolanPackage.GUEST__SHARE:
				return getShare();
			case PortolanPackage.GUEST__LIMIT_KIND:
				return getLimitKind();
			case PortolanPackage.GUEST__PROCESSOR_RESERVATION_MEGAHERTZ:
				return getProcessorReservationMegahertz();
			case PortolanPackage.GUEST__PROCESSOR_LIMIT_MEGAHERTZ:
				return getProcessorLimitMegahertz();
			case PortolanPackage.GUEST__DEDICATED_PROCESSORS:
				return isDedicatedProcessors();
			case PortolanPackage.GUEST__RESTART_PRIORITY:
				return getRestartPriority();
			case PortolanPackage.GUEST__RESTART_ORDER:
				return getRestartOrder();
			case PortolanPackage.GUEST__RESTART_SECONDS:
				return getRestartSeconds();
			case PortolanPackage.GUEST__MEMORY_PROFILE:
				return getMemoryProfile();
			case PortolanPackage.GUEST__SERVICE_LEVEL:
				return getServiceLevel();
			case PortolanPackage.GUEST__ZVM:
				return getZvm();
			case PortolanPackage.GUEST__DISKS:
				return getDisks();
			case PortolanPackage.GUEST__NETWORK_INTERFACES:
				return getNetworkInterfaces();
			case PortolanPackage.GUEST__LICENCES:
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
			case PortolanPackage.GUEST__GUEST_CLASS:
				setGuestClass((GuestClass)newValue);
				return;
			case PortolanPackage.GUEST__POWER_STATE:
				setPowerState((PowerState)newValue);
				return;
			case PortolanPackage.GUEST__TEMPLATE:
				setTemplate((Boolean)newValue);
				return;
			case PortolanPackage.GUEST__OPERATING_SYSTEM:
				setOperatingSystem((String)newValue);
				return;
			case PortolanPackage.GUEST__MEMORY_BYTES:
				setMemoryBytes((Long)newValue);
				return;
			case PortolanPackage.GUEST__INSTANTIATED_PAGES:
				setInstantiatedPages((Long)newValue);
				return;
			case PortolanPackage.GUEST__RESIDENT_PAGES:
				setResidentPages((Long)newValue);
				return;
			case PortolanPackage.GUEST__EXPANDED_PAGES:
				setExpandedPages((Long)newValue);
				return;
			case PortolanPackage.GUEST__PAGED_OUT_PAGES:
				setPagedOutPages((Long)newValue);
				return;
			case PortolanPackage.GUEST__ZERO_PAGES:
				setZeroPages((Long)newValue);
				return;
			case PortolanPackage.GUEST__CHANGED_FRACTION:
				setChangedFraction((Double)newValue);
				return;
			case PortolanPackage.GUEST__RESERVED_PAGES:
				setReservedPages((Long)newValue);
				return;
			case PortolanPackage.GUEST__LOCKED_PAGES:
				setLockedPages((Long)newValue);
				return;
			case PortolanPackage.GUEST__DUPLICATE_FRACTION:
				setDuplicateFraction((Double)newValue);
				return;
			case PortolanPackage.GUEST__UNUSED_FRACTION:
				setUnusedFraction((Double)newValue);
				return;
			case PortolanPackage.GUEST__MEMORY_RESERVATION_BYTES:
				setMemoryReservationBytes((Long)newValue);
				return;
			case PortolanPackage.GUEST__MEMORY_LIMIT_BYTES:
				setMemoryLimitBytes((Long)newValue);
				return;
			case PortolanPackage.GUEST__MEASURED_ACTIVE_BYTES:
				setMeasuredActiveBytes((Long)newValue);
				return;
			case PortolanPackage.GUEST__MEASURED_CONSUMED_BYTES:
				setMeasuredConsumedBytes((Long)newValue);
				return;
			case PortolanPackage.GUEST__BALLOONED_BYTES:
				setBalloonedBytes((Long)newValue);
				return;
			case PortolanPackage.GUEST__SWAPPED_BYTES:
				setSwappedBytes((Long)newValue);
				return;
			case PortolanPackage.GUEST__VIRTUAL_PROCESSORS:
				setVirtualProcessors((Integer)newValue);
				return;
			case PortolanPackage.GUEST__PROCESSOR_DEMAND:
				setProcessorDemand((Double)newValue);
				return;
			case PortolanPackage.GUEST__SHARE_KIND:
				setShareKind((ShareKind)newValue);
				return;
			case PortolanPackage.GUEST__SHARE:
				setShare((Double)newValue);
				return;
			case PortolanPackage.GUEST__LIMIT_KIND:
				setLimitKind((LimitKind)newValue);
				return;
			case PortolanPackage.GUEST__PROCESSOR_RESERVATION_MEGAHERTZ:
				setProcessorReservationMegahertz((Double)newValue);
				return;
			case PortolanPackage.GUEST__PROCESSOR_LIMIT_MEGAHERTZ:
				setProcessorLimitMegahertz((Double)newValue);
				return;
			case PortolanPackage.GUEST__DEDICATED_PROCESSORS:
				setDedicatedProcessors((Boolean)newValue);
				return;
			case PortolanPackage.GUEST__RESTART_PRIORITY:
				setRestartPriority((RestartPriority)newValue);
				return;
			case PortolanPackage.GUEST__RESTART_ORDER:
				setRestartOrder((Integer)newValue);
				return;
			case PortolanPackage.GUEST__RESTART_SECONDS:
				setRestartSeconds((Double)newValue);
				return;
			case PortolanPackage.GUEST__MEMORY_PROFILE:
				setMemoryProfile((MemoryProfile)newValue);
				return;
			case PortolanPackage.GUEST__SERVICE_LEVEL:
				setServiceLevel((ServiceLevel)newValue);
				return;
			case PortolanPackage.GUEST__ZVM:
				setZvm((ZvmTraits)newValue);
				return;
			case PortolanPackage.GUEST__DISKS:
				getDisks().clear();
				getDisks().addAll((Collection<? extends DiskPath>)newValue);
				return;
			case PortolanPackage.GUEST__NETWORK_INTERFACES:
				getNetworkInterfaces().clear();
				getNetworkInterfaces().addAll((Collection<? extends NetworkInterface>)newValue);
				return;
			case PortolanPackage.GUEST__LICENCES:
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
			case PortolanPackage.GUEST__GUEST_CLASS:
				setGuestClass(GUEST_CLASS_EDEFAULT);
				return;
			case PortolanPackage.GUEST__POWER_STATE:
				setPowerState(POWER_STATE_EDEFAULT);
				return;
			case PortolanPackage.GUEST__TEMPLATE:
				setTemplate(TEMPLATE_EDEFAULT);
				return;
			case PortolanPackage.GUEST__OPERATING_SYSTEM:
				setOperatingSystem(OPERATING_SYSTEM_EDEFAULT);
				return;
			case PortolanPackage.GUEST__MEMORY_BYTES:
				unsetMemoryBytes();
				return;
			case PortolanPackage.GUEST__INSTANTIATED_PAGES:
				unsetInstantiatedPages();
				return;
			case PortolanPackage.GUEST__RESIDENT_PAGES:
				unsetResidentPages();
				return;
			case PortolanPackage.GUEST__EXPANDED_PAGES:
				unsetExpandedPages();
				return;
			case PortolanPackage.GUEST__PAGED_OUT_PAGES:
				unsetPagedOutPages();
				return;
			case PortolanPackage.GUEST__ZERO_PAGES:
				unsetZeroPages();
				return;
			case PortolanPackage.GUEST__CHANGED_FRACTION:
				unsetChangedFraction();
				return;
			case PortolanPackage.GUEST__RESERVED_PAGES:
				unsetReservedPages();
				return;
			case PortolanPackage.GUEST__LOCKED_PAGES:
				unsetLockedPages();
				return;
			case PortolanPackage.GUEST__DUPLICATE_FRACTION:
				unsetDuplicateFraction();
				return;
			case PortolanPackage.GUEST__UNUSED_FRACTION:
				unsetUnusedFraction();
				return;
			case PortolanPackage.GUEST__MEMORY_RESERVATION_BYTES:
				unsetMemoryReservationBytes();
				return;
			case PortolanPackage.GUEST__MEMORY_LIMIT_BYTES:
				unsetMemoryLimitBytes();
				return;
			case PortolanPackage.GUEST__MEASURED_ACTIVE_BYTES:
				unsetMeasuredActiveBytes();
				return;
			case PortolanPackage.GUEST__MEASURED_CONSUMED_BYTES:
				unsetMeasuredConsumedBytes();
				return;
			case PortolanPackage.GUEST__BALLOONED_BYTES:
				unsetBalloonedBytes();
				return;
			case PortolanPackage.GUEST__SWAPPED_BYTES:
				unsetSwappedBytes();
				return;
			case PortolanPackage.GUEST__VIRTUAL_PROCESSORS:
				unsetVirtualProcessors();
				return;
			case PortolanPackage.GUEST__PROCESSOR_DEMAND:
				unsetProcessorDemand();
				return;
			case PortolanPackage.GUEST__SHARE_KIND:
				setShareKind(SHARE_KIND_EDEFAULT);
				return;
			case PortolanPackage.GUEST__SHARE:
				unsetShare();
				return;
			case PortolanPackage.GUEST__LIMIT_KIND:
				setLimitKind(LIMIT_KIND_EDEFAULT);
				return;
			case PortolanPackage.GUEST__PROCESSOR_RESERVATION_MEGAHERTZ:
				unsetProcessorReservationMegahertz();
				return;
			case PortolanPackage.GUEST__PROCESSOR_LIMIT_MEGAHERTZ:
				unsetProcessorLimitMegahertz();
				return;
			case PortolanPackage.GUEST__DEDICATED_PROCESSORS:
				setDedicatedProcessors(DEDICATED_PROCESSORS_EDEFAULT);
				return;
			case PortolanPackage.GUEST__RESTART_PRIORITY:
				setRestartPriority(RESTART_PRIORITY_EDEFAULT);
				return;
			case PortolanPackage.GUEST__RESTART_ORDER:
				unsetRestartOrder();
				return;
			case PortolanPackage.GUEST__RESTART_SECONDS:
				unsetRestartSeconds();
				return;
			case PortolanPackage.GUEST__MEMORY_PROFILE:
				setMemoryProfile((MemoryProfile)null);
				return;
			case PortolanPackage.GUEST__SERVICE_LEVEL:
				setServiceLevel((ServiceLevel)null);
				return;
			case PortolanPackage.GUEST__ZVM:
				setZvm((ZvmTraits)null);
				return;
			case PortolanPackage.GUEST__DISKS:
				getDisks().clear();
				return;
			case PortolanPackage.GUEST__NETWORK_INTERFACES:
				getNetworkInterfaces().clear();
				return;
			case PortolanPackage.GUEST__LICENCES:
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
			case PortolanPackage.GUEST__GUEST_CLASS:
				return guestClass != GUEST_CLASS_EDEFAULT;
			case PortolanPackage.GUEST__POWER_STATE:
				return powerState != POWER_STATE_EDEFAULT;
			case PortolanPackage.GUEST__TEMPLATE:
				return template != TEMPLATE_EDEFAULT;
			case PortolanPackage.GUEST__OPERATING_SYSTEM:
				return OPERATING_SYSTEM_EDEFAULT == null ? operatingSystem != null : !OPERATING_SYSTEM_EDEFAULT.equals(operatingSystem);
			case PortolanPackage.GUEST__MEMORY_BYTES:
				return isSetMemoryBytes();
			case PortolanPackage.GUEST__INSTANTIATED_PAGES:
				return isSetInstantiatedPages();
			case PortolanPackage.GUEST__RESIDENT_PAGES:
				return isSetResidentPages();
			case PortolanPackage.GUEST__EXPANDED_PAGES:
				return isSetExpandedPages();
			case PortolanPackage.GUEST__PAGED_OUT_PAGES:
				return isSetPagedOutPages();
			case PortolanPackage.GUEST__ZERO_PAGES:
				return isSetZeroPages();
			case PortolanPackage.GUEST__CHANGED_FRACTION:
				return isSetChangedFraction();
			case PortolanPackage.GUEST__RESERVED_PAGES:
				return isSetReservedPages();
			case PortolanPackage.GUEST__LOCKED_PAGES:
				return isSetLockedPages();
			case PortolanPackage.GUEST__DUPLICATE_FRACTION:
				return isSetDuplicateFraction();
			case PortolanPackage.GUEST__UNUSED_FRACTION:
				return isSetUnusedFraction();
			case PortolanPackage.GUEST__MEMORY_RESERVATION_BYTES:
				return isSetMemoryReservationBytes();
			case PortolanPackage.GUEST__MEMORY_LIMIT_BYTES:
				return isSetMemoryLimitBytes();
			case PortolanPackage.GUEST__MEASURED_ACTIVE_BYTES:
				return isSetMeasuredActiveBytes();
			case PortolanPackage.GUEST__MEASURED_CONSUMED_BYTES:
				return isSetMeasuredConsumedBytes();
			case PortolanPackage.GUEST__BALLOONED_BYTES:
				return isSetBalloonedBytes();
			case PortolanPackage.GUEST__SWAPPED_BYTES:
				return isSetSwappedBytes();
			case PortolanPackage.GUEST__VIRTUAL_PROCESSORS:
				return isSetVirtualProcessors();
			case PortolanPackage.GUEST__PROCESSOR_DEMAND:
				return isSetProcessorDemand();
			case PortolanPackage.GUEST__SHARE_KIND:
				return shareKind != SHARE_KIND_EDEFAULT;
			case PortolanPackage.GUEST__SHARE:
				return isSetShare();
			case PortolanPackage.GUEST__LIMIT_KIND:
				return limitKind != LIMIT_KIND_EDEFAULT;
			case PortolanPackage.GUEST__PROCESSOR_RESERVATION_MEGAHERTZ:
				return isSetProcessorReservationMegahertz();
			case PortolanPackage.GUEST__PROCESSOR_LIMIT_MEGAHERTZ:
				return isSetProcessorLimitMegahertz();
			case PortolanPackage.GUEST__DEDICATED_PROCESSORS:
				return dedicatedProcessors != DEDICATED_PROCESSORS_EDEFAULT;
			case PortolanPackage.GUEST__RESTART_PRIORITY:
				return restartPriority != RESTART_PRIORITY_EDEFAULT;
			case PortolanPackage.GUEST__RESTART_ORDER:
				return isSetRestartOrder();
			case PortolanPackage.GUEST__RESTART_SECONDS:
				return isSetRestartSeconds();
			case PortolanPackage.GUEST__MEMORY_PROFILE:
				return memoryProfile != null;
			case PortolanPackage.GUEST__SERVICE_LEVEL:
				return serviceLevel != null;
			case PortolanPackage.GUEST__ZVM:
				return zvm != null;
			case PortolanPackage.GUEST__DISKS:
				return disks != null && !disks.isEmpty();
			case PortolanPackage.GUEST__NETWORK_INTERFACES:
				return networkInterfaces != null && !networkInterfaces.isEmpty();
			case PortolanPackage.GUEST__LICENCES:
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
		result.append(" (guestClass: ");
		result.append(guestClass);
		result.append(", powerState: ");
		result.append(powerState);
		result.append(", template: ");
		result.append(template);
		result.append(", operatingSystem: ");
		result.append(operatingSystem);
		result.append(", memoryBytes: ");
		if (memoryBytesESet) result.append(memoryBytes); else result.append("<unset>");
		result.append(", instantiatedPages: ");
		if (instantiatedPagesESet) result.append(instantiatedPages); else result.append("<unset>");
		result.append(", residentPages: ");
		if (residentPagesESet) result.append(residentPages); else result.append("<unset>");
		result.append(", expandedPages: ");
		if (expandedPagesESet) result.append(expandedPages); else result.append("<unset>");
		result.append(", pagedOutPages: ");
		if (pagedOutPagesESet) result.append(pagedOutPages); else result.append("<unset>");
		result.append(", zeroPages: ");
		if (zeroPagesESet) result.append(zeroPages); else result.append("<unset>");
		result.append(", changedFraction: ");
		if (changedFractionESet) result.append(changedFraction); else result.append("<unset>");
		result.append(", reservedPages: ");
		if (reservedPagesESet) result.append(reservedPages); else result.append("<unset>");
		result.append(", lockedPages: ");
		if (lockedPagesESet) result.append(lockedPages); else result.append("<unset>");
		result.append(", duplicateFraction: ");
		if (duplicateFractionESet) result.append(duplicateFraction); else result.append("<unset>");
		result.append(", unusedFraction: ");
		if (unusedFractionESet) result.append(unusedFraction); else result.append("<unset>");
		result.append(", memoryReservationBytes: ");
		if (memoryReservationBytesESet) result.append(memoryReservationBytes); else result.append("<unset>");
		result.append(", memoryLimitBytes: ");
		if (memoryLimitBytesESet) result.append(memoryLimitBytes); else result.append("<unset>");
		result.append(", measuredActiveBytes: ");
		if (measuredActiveBytesESet) result.append(measuredActiveBytes); else result.append("<unset>");
		result.append(", measuredConsumedBytes: ");
		if (measuredConsumedBytesESet) result.append(measuredConsumedBytes); else result.append("<unset>");
		result.append(", balloonedBytes: ");
		if (balloonedBytesESet) result.append(balloonedBytes); else result.append("<unset>");
		result.append(", swappedBytes: ");
		if (swappedBytesESet) result.append(swappedBytes); else result.append("<unset>");
		result.append(", virtualProcessors: ");
		if (virtualProcessorsESet) result.append(virtualProcessors); else result.append("<unset>");
		result.append(", processorDemand: ");
		if (processorDemandESet) result.append(processorDemand); else result.append("<unset>");
		result.append(", shareKind: ");
		result.append(shareKind);
		result.append(", share: ");
		if (shareESet) result.append(share); else result.append("<unset>");
		result.append(", limitKind: ");
		result.append(limitKind);
		result.append(", processorReservationMegahertz: ");
		if (processorReservationMegahertzESet) result.append(processorReservationMegahertz); else result.append("<unset>");
		result.append(", processorLimitMegahertz: ");
		if (processorLimitMegahertzESet) result.append(processorLimitMegahertz); else result.append("<unset>");
		result.append(", dedicatedProcessors: ");
		result.append(dedicatedProcessors);
		result.append(", restartPriority: ");
		result.append(restartPriority);
		result.append(", restartOrder: ");
		if (restartOrderESet) result.append(restartOrder); else result.append("<unset>");
		result.append(", restartSeconds: ");
		if (restartSecondsESet) result.append(restartSeconds); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //GuestImpl
