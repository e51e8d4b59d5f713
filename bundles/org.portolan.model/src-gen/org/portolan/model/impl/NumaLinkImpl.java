/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.NumaLink;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Numa Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.NumaLinkImpl#getProcessorSecondsPerPage <em>Processor Seconds Per Page</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NumaLinkImpl extends LinkImpl implements NumaLink {
	/**
	 * The default value of the '{@link #getProcessorSecondsPerPage() <em>Processor Seconds Per Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessorSecondsPerPage()
	 * @generated
	 * @ordered
	 */
	protected static final double PROCESSOR_SECONDS_PER_PAGE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getProcessorSecondsPerPage() <em>Processor Seconds Per Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessorSecondsPerPage()
	 * @generated
	 * @ordered
	 */
	protected double processorSecondsPerPage = PROCESSOR_SECONDS_PER_PAGE_EDEFAULT;

	/**
	 * This is true if the Processor Seconds Per Page attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean processorSecondsPerPageESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NumaLinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.NUMA_LINK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getProcessorSecondsPerPage() {
		return processorSecondsPerPage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcessorSecondsPerPage(double newProcessorSecondsPerPage) {
		double oldProcessorSecondsPerPage = processorSecondsPerPage;
		processorSecondsPerPage = newProcessorSecondsPerPage;
		boolean oldProcessorSecondsPerPageESet = processorSecondsPerPageESet;
		processorSecondsPerPageESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.NUMA_LINK__PROCESSOR_SECONDS_PER_PAGE, oldProcessorSecondsPerPage, processorSecondsPerPage, !oldProcessorSecondsPerPageESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetProcessorSecondsPerPage() {
		double oldProcessorSecondsPerPage = processorSecondsPerPage;
		boolean oldProcessorSecondsPerPageESet = processorSecondsPerPageESet;
		processorSecondsPerPage = PROCESSOR_SECONDS_PER_PAGE_EDEFAULT;
		processorSecondsPerPageESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.NUMA_LINK__PROCESSOR_SECONDS_PER_PAGE, oldProcessorSecondsPerPage, PROCESSOR_SECONDS_PER_PAGE_EDEFAULT, oldProcessorSecondsPerPageESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetProcessorSecondsPerPage() {
		return processorSecondsPerPageESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.NUMA_LINK__PROCESSOR_SECONDS_PER_PAGE:
				return getProcessorSecondsPerPage();
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
			case PortolanPackage.NUMA_LINK__PROCESSOR_SECONDS_PER_PAGE:
				setProcessorSecondsPerPage((Double)newValue);
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
			case PortolanPackage.NUMA_LINK__PROCESSOR_SECONDS_PER_PAGE:
				unsetProcessorSecondsPerPage();
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
			case PortolanPackage.NUMA_LINK__PROCESSOR_SECONDS_PER_PAGE:
				return isSetProcessorSecondsPerPage();
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
		result.append(" (processorSecondsPerPage: ");
		if (processorSecondsPerPageESet) result.append(processorSecondsPerPage); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //NumaLinkImpl
