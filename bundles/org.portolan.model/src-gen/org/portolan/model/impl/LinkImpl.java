/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.Link;
import org.portolan.model.Node;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.LinkImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.portolan.model.impl.LinkImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.portolan.model.impl.LinkImpl#getBandwidthBytesPerSecond <em>Bandwidth Bytes Per Second</em>}</li>
 *   <li>{@link org.portolan.model.impl.LinkImpl#getLatencySeconds <em>Latency Seconds</em>}</li>
 *   <li>{@link org.portolan.model.impl.LinkImpl#getEfficiency <em>Efficiency</em>}</li>
 *   <li>{@link org.portolan.model.impl.LinkImpl#getHeaderBytesPerPage <em>Header Bytes Per Page</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class LinkImpl extends NamedElementImpl implements Link {
	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected Node from;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected Node to;

	/**
	 * The default value of the '{@link #getBandwidthBytesPerSecond() <em>Bandwidth Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBandwidthBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double BANDWIDTH_BYTES_PER_SECOND_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBandwidthBytesPerSecond() <em>Bandwidth Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBandwidthBytesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected double bandwidthBytesPerSecond = BANDWIDTH_BYTES_PER_SECOND_EDEFAULT;

	/**
	 * This is true if the Bandwidth Bytes Per Second attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean bandwidthBytesPerSecondESet;

	/**
	 * The default value of the '{@link #getLatencySeconds() <em>Latency Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencySeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double LATENCY_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLatencySeconds() <em>Latency Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatencySeconds()
	 * @generated
	 * @ordered
	 */
	protected double latencySeconds = LATENCY_SECONDS_EDEFAULT;

	/**
	 * This is true if the Latency Seconds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean latencySecondsESet;

	/**
	 * The default value of the '{@link #getEfficiency() <em>Efficiency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEfficiency()
	 * @generated
	 * @ordered
	 */
	protected static final double EFFICIENCY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getEfficiency() <em>Efficiency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEfficiency()
	 * @generated
	 * @ordered
	 */
	protected double efficiency = EFFICIENCY_EDEFAULT;

	/**
	 * This is true if the Efficiency attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean efficiencyESet;

	/**
	 * The default value of the '{@link #getHeaderBytesPerPage() <em>Header Bytes Per Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeaderBytesPerPage()
	 * @generated
	 * @ordered
	 */
	protected static final int HEADER_BYTES_PER_PAGE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getHeaderBytesPerPage() <em>Header Bytes Per Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeaderBytesPerPage()
	 * @generated
	 * @ordered
	 */
	protected int headerBytesPerPage = HEADER_BYTES_PER_PAGE_EDEFAULT;

	/**
	 * This is true if the Header Bytes Per Page attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean headerBytesPerPageESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node getFrom() {
		if (from != null && from.eIsProxy()) {
			InternalEObject oldFrom = (InternalEObject)from;
			from = (Node)eResolveProxy(oldFrom);
			if (from != oldFrom) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PortolanPackage.LINK__FROM, oldFrom, from));
			}
		}
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Node basicGetFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(Node newFrom) {
		Node oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.LINK__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node getTo() {
		if (to != null && to.eIsProxy()) {
			InternalEObject oldTo = (InternalEObject)to;
			to = (Node)eResolveProxy(oldTo);
			if (to != oldTo) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PortolanPackage.LINK__TO, oldTo, to));
			}
		}
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Node basicGetTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(Node newTo) {
		Node oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.LINK__TO, oldTo, to));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBandwidthBytesPerSecond() {
		return bandwidthBytesPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBandwidthBytesPerSecond(double newBandwidthBytesPerSecond) {
		double oldBandwidthBytesPerSecond = bandwidthBytesPerSecond;
		bandwidthBytesPerSecond = newBandwidthBytesPerSecond;
		boolean oldBandwidthBytesPerSecondESet = bandwidthBytesPerSecondESet;
		bandwidthBytesPerSecondESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.LINK__BANDWIDTH_BYTES_PER_SECOND, oldBandwidthBytesPerSecond, bandwidthBytesPerSecond, !oldBandwidthBytesPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBandwidthBytesPerSecond() {
		double oldBandwidthBytesPerSecond = bandwidthBytesPerSecond;
		boolean oldBandwidthBytesPerSecondESet = bandwidthBytesPerSecondESet;
		bandwidthBytesPerSecond = BANDWIDTH_BYTES_PER_SECOND_EDEFAULT;
		bandwidthBytesPerSecondESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.LINK__BANDWIDTH_BYTES_PER_SECOND, oldBandwidthBytesPerSecond, BANDWIDTH_BYTES_PER_SECOND_EDEFAULT, oldBandwidthBytesPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBandwidthBytesPerSecond() {
		return bandwidthBytesPerSecondESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLatencySeconds() {
		return latencySeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatencySeconds(double newLatencySeconds) {
		double oldLatencySeconds = latencySeconds;
		latencySeconds = newLatencySeconds;
		boolean oldLatencySecondsESet = latencySecondsESet;
		latencySecondsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.LINK__LATENCY_SECONDS, oldLatencySeconds, latencySeconds, !oldLatencySecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetLatencySeconds() {
		double oldLatencySeconds = latencySeconds;
		boolean oldLatencySecondsESet = latencySecondsESet;
		latencySeconds = LATENCY_SECONDS_EDEFAULT;
		latencySecondsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.LINK__LATENCY_SECONDS, oldLatencySeconds, LATENCY_SECONDS_EDEFAULT, oldLatencySecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetLatencySeconds() {
		return latencySecondsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getEfficiency() {
		return efficiency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEfficiency(double newEfficiency) {
		double oldEfficiency = efficiency;
		efficiency = newEfficiency;
		boolean oldEfficiencyESet = efficiencyESet;
		efficiencyESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.LINK__EFFICIENCY, oldEfficiency, efficiency, !oldEfficiencyESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetEfficiency() {
		double oldEfficiency = efficiency;
		boolean oldEfficiencyESet = efficiencyESet;
		efficiency = EFFICIENCY_EDEFAULT;
		efficiencyESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.LINK__EFFICIENCY, oldEfficiency, EFFICIENCY_EDEFAULT, oldEfficiencyESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetEfficiency() {
		return efficiencyESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getHeaderBytesPerPage() {
		return headerBytesPerPage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeaderBytesPerPage(int newHeaderBytesPerPage) {
		int oldHeaderBytesPerPage = headerBytesPerPage;
		headerBytesPerPage = newHeaderBytesPerPage;
		boolean oldHeaderBytesPerPageESet = headerBytesPerPageESet;
		headerBytesPerPageESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.LINK__HEADER_BYTES_PER_PAGE, oldHeaderBytesPerPage, headerBytesPerPage, !oldHeaderBytesPerPageESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetHeaderBytesPerPage() {
		int oldHeaderBytesPerPage = headerBytesPerPage;
		boolean oldHeaderBytesPerPageESet = headerBytesPerPageESet;
		headerBytesPerPage = HEADER_BYTES_PER_PAGE_EDEFAULT;
		headerBytesPerPageESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.LINK__HEADER_BYTES_PER_PAGE, oldHeaderBytesPerPage, HEADER_BYTES_PER_PAGE_EDEFAULT, oldHeaderBytesPerPageESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetHeaderBytesPerPage() {
		return headerBytesPerPageESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.LINK__FROM:
				if (resolve) return getFrom();
				return basicGetFrom();
			case PortolanPackage.LINK__TO:
				if (resolve) return getTo();
				return basicGetTo();
			case PortolanPackage.LINK__BANDWIDTH_BYTES_PER_SECOND:
				return getBandwidthBytesPerSecond();
			case PortolanPackage.LINK__LATENCY_SECONDS:
				return getLatencySeconds();
			case PortolanPackage.LINK__EFFICIENCY:
				return getEfficiency();
			case PortolanPackage.LINK__HEADER_BYTES_PER_PAGE:
				return getHeaderBytesPerPage();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PortolanPackage.LINK__FROM:
				setFrom((Node)newValue);
				return;
			case PortolanPackage.LINK__TO:
				setTo((Node)newValue);
				return;
			case PortolanPackage.LINK__BANDWIDTH_BYTES_PER_SECOND:
				setBandwidthBytesPerSecond((Double)newValue);
				return;
			case PortolanPackage.LINK__LATENCY_SECONDS:
				setLatencySeconds((Double)newValue);
				return;
			case PortolanPackage.LINK__EFFICIENCY:
				setEfficiency((Double)newValue);
				return;
			case PortolanPackage.LINK__HEADER_BYTES_PER_PAGE:
				setHeaderBytesPerPage((Integer)newValue);
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
			case PortolanPackage.LINK__FROM:
				setFrom((Node)null);
				return;
			case PortolanPackage.LINK__TO:
				setTo((Node)null);
				return;
			case PortolanPackage.LINK__BANDWIDTH_BYTES_PER_SECOND:
				unsetBandwidthBytesPerSecond();
				return;
			case PortolanPackage.LINK__LATENCY_SECONDS:
				unsetLatencySeconds();
				return;
			case PortolanPackage.LINK__EFFICIENCY:
				unsetEfficiency();
				return;
			case PortolanPackage.LINK__HEADER_BYTES_PER_PAGE:
				unsetHeaderBytesPerPage();
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
			case PortolanPackage.LINK__FROM:
				return from != null;
			case PortolanPackage.LINK__TO:
				return to != null;
			case PortolanPackage.LINK__BANDWIDTH_BYTES_PER_SECOND:
				return isSetBandwidthBytesPerSecond();
			case PortolanPackage.LINK__LATENCY_SECONDS:
				return isSetLatencySeconds();
			case PortolanPackage.LINK__EFFICIENCY:
				return isSetEfficiency();
			case PortolanPackage.LINK__HEADER_BYTES_PER_PAGE:
				return isSetHeaderBytesPerPage();
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
		result.append(" (bandwidthBytesPerSecond: ");
		if (bandwidthBytesPerSecondESet) result.append(bandwidthBytesPerSecond); else result.append("<unset>");
		result.append(", latencySeconds: ");
		if (latencySecondsESet) result.append(latencySeconds); else result.append("<unset>");
		result.append(", efficiency: ");
		if (efficiencyESet) result.append(efficiency); else result.append("<unset>");
		result.append(", headerBytesPerPage: ");
		if (headerBytesPerPageESet) result.append(headerBytesPerPage); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //LinkImpl
