/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.Host;
import org.portolan.model.Link;
import org.portolan.model.PortolanPackage;
import org.portolan.model.RemoteStorage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Remote Storage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.RemoteStorageImpl#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.portolan.model.impl.RemoteStorageImpl#getLender <em>Lender</em>}</li>
 *   <li>{@link org.portolan.model.impl.RemoteStorageImpl#getLink <em>Link</em>}</li>
 *   <li>{@link org.portolan.model.impl.RemoteStorageImpl#getProcessorSecondsPerPage <em>Processor Seconds Per Page</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RemoteStorageImpl extends StorageLevelImpl implements RemoteStorage {
	/**
	 * The default value of the '{@link #getSizeBytes() <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeBytes()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_BYTES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSizeBytes() <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSizeBytes()
	 * @generated
	 * @ordered
	 */
	protected long sizeBytes = SIZE_BYTES_EDEFAULT;

	/**
	 * This is true if the Size Bytes attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean sizeBytesESet;

	/**
	 * The cached value of the '{@link #getLender() <em>Lender</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLender()
	 * @generated
	 * @ordered
	 */
	protected Host lender;

	/**
	 * The cached value of the '{@link #getLink() <em>Link</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLink()
	 * @generated
	 * @ordered
	 */
	protected Link link;

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
	protected RemoteStorageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.REMOTE_STORAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSizeBytes() {
		return sizeBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSizeBytes(long newSizeBytes) {
		long oldSizeBytes = sizeBytes;
		sizeBytes = newSizeBytes;
		boolean oldSizeBytesESet = sizeBytesESet;
		sizeBytesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.REMOTE_STORAGE__SIZE_BYTES, oldSizeBytes, sizeBytes, !oldSizeBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSizeBytes() {
		long oldSizeBytes = sizeBytes;
		boolean oldSizeBytesESet = sizeBytesESet;
		sizeBytes = SIZE_BYTES_EDEFAULT;
		sizeBytesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.REMOTE_STORAGE__SIZE_BYTES, oldSizeBytes, SIZE_BYTES_EDEFAULT, oldSizeBytesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSizeBytes() {
		return sizeBytesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Host getLender() {
		if (lender != null && lender.eIsProxy()) {
			InternalEObject oldLender = (InternalEObject)lender;
			lender = (Host)eResolveProxy(oldLender);
			if (lender != oldLender) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PortolanPackage.REMOTE_STORAGE__LENDER, oldLender, lender));
			}
		}
		return lender;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Host basicGetLender() {
		return lender;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLender(Host newLender) {
		Host oldLender = lender;
		lender = newLender;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.REMOTE_STORAGE__LENDER, oldLender, lender));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Link getLink() {
		if (link != null && link.eIsProxy()) {
			InternalEObject oldLink = (InternalEObject)link;
			link = (Link)eResolveProxy(oldLink);
			if (link != oldLink) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PortolanPackage.REMOTE_STORAGE__LINK, oldLink, link));
			}
		}
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Link basicGetLink() {
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLink(Link newLink) {
		Link oldLink = link;
		link = newLink;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.REMOTE_STORAGE__LINK, oldLink, link));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.REMOTE_STORAGE__PROCESSOR_SECONDS_PER_PAGE, oldProcessorSecondsPerPage, processorSecondsPerPage, !oldProcessorSecondsPerPageESet));
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
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.REMOTE_STORAGE__PROCESSOR_SECONDS_PER_PAGE, oldProcessorSecondsPerPage, PROCESSOR_SECONDS_PER_PAGE_EDEFAULT, oldProcessorSecondsPerPageESet));
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
			case PortolanPackage.REMOTE_STORAGE__SIZE_BYTES:
				return getSizeBytes();
			case PortolanPackage.REMOTE_STORAGE__LENDER:
				if (resolve) return getLender();
				return basicGetLender();
			case PortolanPackage.REMOTE_STORAGE__LINK:
				if (resolve) return getLink();
				return basicGetLink();
			case PortolanPackage.REMOTE_STORAGE__PROCESSOR_SECONDS_PER_PAGE:
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
			case PortolanPackage.REMOTE_STORAGE__SIZE_BYTES:
				setSizeBytes((Long)newValue);
				return;
			case PortolanPackage.REMOTE_STORAGE__LENDER:
				setLender((Host)newValue);
				return;
			case PortolanPackage.REMOTE_STORAGE__LINK:
				setLink((Link)newValue);
				return;
			case PortolanPackage.REMOTE_STORAGE__PROCESSOR_SECONDS_PER_PAGE:
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
			case PortolanPackage.REMOTE_STORAGE__SIZE_BYTES:
				unsetSizeBytes();
				return;
			case PortolanPackage.REMOTE_STORAGE__LENDER:
				setLender((Host)null);
				return;
			case PortolanPackage.REMOTE_STORAGE__LINK:
				setLink((Link)null);
				return;
			case PortolanPackage.REMOTE_STORAGE__PROCESSOR_SECONDS_PER_PAGE:
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
			case PortolanPackage.REMOTE_STORAGE__SIZE_BYTES:
				return isSetSizeBytes();
			case PortolanPackage.REMOTE_STORAGE__LENDER:
				return lender != null;
			case PortolanPackage.REMOTE_STORAGE__LINK:
				return link != null;
			case PortolanPackage.REMOTE_STORAGE__PROCESSOR_SECONDS_PER_PAGE:
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
		result.append(" (sizeBytes: ");
		if (sizeBytesESet) result.append(sizeBytes); else result.append("<unset>");
		result.append(", processorSecondsPerPage: ");
		if (processorSecondsPerPageESet) result.append(processorSecondsPerPage); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //RemoteStorageImpl
