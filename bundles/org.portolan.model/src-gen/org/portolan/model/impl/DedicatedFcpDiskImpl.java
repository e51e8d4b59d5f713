/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.portolan.model.DedicatedFcpDisk;
import org.portolan.model.Host;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dedicated Fcp Disk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.DedicatedFcpDiskImpl#getSubchannel <em>Subchannel</em>}</li>
 *   <li>{@link org.portolan.model.impl.DedicatedFcpDiskImpl#getWwpn <em>Wwpn</em>}</li>
 *   <li>{@link org.portolan.model.impl.DedicatedFcpDiskImpl#getLun <em>Lun</em>}</li>
 *   <li>{@link org.portolan.model.impl.DedicatedFcpDiskImpl#isNpiv <em>Npiv</em>}</li>
 *   <li>{@link org.portolan.model.impl.DedicatedFcpDiskImpl#getZonedHosts <em>Zoned Hosts</em>}</li>
 *   <li>{@link org.portolan.model.impl.DedicatedFcpDiskImpl#getMaskedHosts <em>Masked Hosts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DedicatedFcpDiskImpl extends DiskPathImpl implements DedicatedFcpDisk {
	/**
	 * The default value of the '{@link #getSubchannel() <em>Subchannel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubchannel()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBCHANNEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubchannel() <em>Subchannel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubchannel()
	 * @generated
	 * @ordered
	 */
	protected String subchannel = SUBCHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getWwpn() <em>Wwpn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWwpn()
	 * @generated
	 * @ordered
	 */
	protected static final String WWPN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWwpn() <em>Wwpn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWwpn()
	 * @generated
	 * @ordered
	 */
	protected String wwpn = WWPN_EDEFAULT;

	/**
	 * The default value of the '{@link #getLun() <em>Lun</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLun()
	 * @generated
	 * @ordered
	 */
	protected static final String LUN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLun() <em>Lun</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLun()
	 * @generated
	 * @ordered
	 */
	protected String lun = LUN_EDEFAULT;

	/**
	 * The default value of the '{@link #isNpiv() <em>Npiv</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNpiv()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NPIV_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isNpiv() <em>Npiv</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNpiv()
	 * @generated
	 * @ordered
	 */
	protected boolean npiv = NPIV_EDEFAULT;

	/**
	 * The cached value of the '{@link #getZonedHosts() <em>Zoned Hosts</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZonedHosts()
	 * @generated
	 * @ordered
	 */
	protected EList<Host> zonedHosts;

	/**
	 * The cached value of the '{@link #getMaskedHosts() <em>Masked Hosts</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaskedHosts()
	 * @generated
	 * @ordered
	 */
	protected EList<Host> maskedHosts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DedicatedFcpDiskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.DEDICATED_FCP_DISK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubchannel() {
		return subchannel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubchannel(String newSubchannel) {
		String oldSubchannel = subchannel;
		subchannel = newSubchannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DEDICATED_FCP_DISK__SUBCHANNEL, oldSubchannel, subchannel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWwpn() {
		return wwpn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWwpn(String newWwpn) {
		String oldWwpn = wwpn;
		wwpn = newWwpn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DEDICATED_FCP_DISK__WWPN, oldWwpn, wwpn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLun() {
		return lun;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLun(String newLun) {
		String oldLun = lun;
		lun = newLun;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DEDICATED_FCP_DISK__LUN, oldLun, lun));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNpiv() {
		return npiv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNpiv(boolean newNpiv) {
		boolean oldNpiv = npiv;
		npiv = newNpiv;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DEDICATED_FCP_DISK__NPIV, oldNpiv, npiv));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Host> getZonedHosts() {
		if (zonedHosts == null) {
			zonedHosts = new EObjectResolvingEList<Host>(Host.class, this, PortolanPackage.DEDICATED_FCP_DISK__ZONED_HOSTS);
		}
		return zonedHosts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Host> getMaskedHosts() {
		if (maskedHosts == null) {
			maskedHosts = new EObjectResolvingEList<Host>(Host.class, this, PortolanPackage.DEDICATED_FCP_DISK__MASKED_HOSTS);
		}
		return maskedHosts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.DEDICATED_FCP_DISK__SUBCHANNEL:
				return getSubchannel();
			case PortolanPackage.DEDICATED_FCP_DISK__WWPN:
				return getWwpn();
			case PortolanPackage.DEDICATED_FCP_DISK__LUN:
				return getLun();
			case PortolanPackage.DEDICATED_FCP_DISK__NPIV:
				return isNpiv();
			case PortolanPackage.DEDICATED_FCP_DISK__ZONED_HOSTS:
				return getZonedHosts();
			case PortolanPackage.DEDICATED_FCP_DISK__MASKED_HOSTS:
				return getMaskedHosts();
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
			case PortolanPackage.DEDICATED_FCP_DISK__SUBCHANNEL:
				setSubchannel((String)newValue);
				return;
			case PortolanPackage.DEDICATED_FCP_DISK__WWPN:
				setWwpn((String)newValue);
				return;
			case PortolanPackage.DEDICATED_FCP_DISK__LUN:
				setLun((String)newValue);
				return;
			case PortolanPackage.DEDICATED_FCP_DISK__NPIV:
				setNpiv((Boolean)newValue);
				return;
			case PortolanPackage.DEDICATED_FCP_DISK__ZONED_HOSTS:
				getZonedHosts().clear();
				getZonedHosts().addAll((Collection<? extends Host>)newValue);
				return;
			case PortolanPackage.DEDICATED_FCP_DISK__MASKED_HOSTS:
				getMaskedHosts().clear();
				getMaskedHosts().addAll((Collection<? extends Host>)newValue);
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
			case PortolanPackage.DEDICATED_FCP_DISK__SUBCHANNEL:
				setSubchannel(SUBCHANNEL_EDEFAULT);
				return;
			case PortolanPackage.DEDICATED_FCP_DISK__WWPN:
				setWwpn(WWPN_EDEFAULT);
				return;
			case PortolanPackage.DEDICATED_FCP_DISK__LUN:
				setLun(LUN_EDEFAULT);
				return;
			case PortolanPackage.DEDICATED_FCP_DISK__NPIV:
				setNpiv(NPIV_EDEFAULT);
				return;
			case PortolanPackage.DEDICATED_FCP_DISK__ZONED_HOSTS:
				getZonedHosts().clear();
				return;
			case PortolanPackage.DEDICATED_FCP_DISK__MASKED_HOSTS:
				getMaskedHosts().clear();
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
			case PortolanPackage.DEDICATED_FCP_DISK__SUBCHANNEL:
				return SUBCHANNEL_EDEFAULT == null ? subchannel != null : !SUBCHANNEL_EDEFAULT.equals(subchannel);
			case PortolanPackage.DEDICATED_FCP_DISK__WWPN:
				return WWPN_EDEFAULT == null ? wwpn != null : !WWPN_EDEFAULT.equals(wwpn);
			case PortolanPackage.DEDICATED_FCP_DISK__LUN:
				return LUN_EDEFAULT == null ? lun != null : !LUN_EDEFAULT.equals(lun);
			case PortolanPackage.DEDICATED_FCP_DISK__NPIV:
				return npiv != NPIV_EDEFAULT;
			case PortolanPackage.DEDICATED_FCP_DISK__ZONED_HOSTS:
				return zonedHosts != null && !zonedHosts.isEmpty();
			case PortolanPackage.DEDICATED_FCP_DISK__MASKED_HOSTS:
				return maskedHosts != null && !maskedHosts.isEmpty();
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
		result.append(" (subchannel: ");
		result.append(subchannel);
		result.append(", wwpn: ");
		result.append(wwpn);
		result.append(", lun: ");
		result.append(lun);
		result.append(", npiv: ");
		result.append(npiv);
		result.append(')');
		return result.toString();
	}

} //DedicatedFcpDiskImpl
