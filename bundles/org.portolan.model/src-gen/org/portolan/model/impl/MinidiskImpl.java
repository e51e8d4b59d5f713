/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.Minidisk;
import org.portolan.model.MinidiskMode;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Minidisk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.MinidiskImpl#getVolumeSerial <em>Volume Serial</em>}</li>
 *   <li>{@link org.portolan.model.impl.MinidiskImpl#getStartCylinder <em>Start Cylinder</em>}</li>
 *   <li>{@link org.portolan.model.impl.MinidiskImpl#getCylinders <em>Cylinders</em>}</li>
 *   <li>{@link org.portolan.model.impl.MinidiskImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.portolan.model.impl.MinidiskImpl#isVolumeShared <em>Volume Shared</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MinidiskImpl extends DiskPathImpl implements Minidisk {
	/**
	 * The default value of the '{@link #getVolumeSerial() <em>Volume Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolumeSerial()
	 * @generated
	 * @ordered
	 */
	protected static final String VOLUME_SERIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVolumeSerial() <em>Volume Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolumeSerial()
	 * @generated
	 * @ordered
	 */
	protected String volumeSerial = VOLUME_SERIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartCylinder() <em>Start Cylinder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartCylinder()
	 * @generated
	 * @ordered
	 */
	protected static final int START_CYLINDER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStartCylinder() <em>Start Cylinder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartCylinder()
	 * @generated
	 * @ordered
	 */
	protected int startCylinder = START_CYLINDER_EDEFAULT;

	/**
	 * This is true if the Start Cylinder attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean startCylinderESet;

	/**
	 * The default value of the '{@link #getCylinders() <em>Cylinders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCylinders()
	 * @generated
	 * @ordered
	 */
	protected static final int CYLINDERS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCylinders() <em>Cylinders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCylinders()
	 * @generated
	 * @ordered
	 */
	protected int cylinders = CYLINDERS_EDEFAULT;

	/**
	 * This is true if the Cylinders attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean cylindersESet;

	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final MinidiskMode MODE_EDEFAULT = MinidiskMode.MR;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected MinidiskMode mode = MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #isVolumeShared() <em>Volume Shared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVolumeShared()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VOLUME_SHARED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isVolumeShared() <em>Volume Shared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVolumeShared()
	 * @generated
	 * @ordered
	 */
	protected boolean volumeShared = VOLUME_SHARED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MinidiskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.MINIDISK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVolumeSerial() {
		return volumeSerial;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVolumeSerial(String newVolumeSerial) {
		String oldVolumeSerial = volumeSerial;
		volumeSerial = newVolumeSerial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.MINIDISK__VOLUME_SERIAL, oldVolumeSerial, volumeSerial));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStartCylinder() {
		return startCylinder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartCylinder(int newStartCylinder) {
		int oldStartCylinder = startCylinder;
		startCylinder = newStartCylinder;
		boolean oldStartCylinderESet = startCylinderESet;
		startCylinderESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.MINIDISK__START_CYLINDER, oldStartCylinder, startCylinder, !oldStartCylinderESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetStartCylinder() {
		int oldStartCylinder = startCylinder;
		boolean oldStartCylinderESet = startCylinderESet;
		startCylinder = START_CYLINDER_EDEFAULT;
		startCylinderESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.MINIDISK__START_CYLINDER, oldStartCylinder, START_CYLINDER_EDEFAULT, oldStartCylinderESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetStartCylinder() {
		return startCylinderESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCylinders() {
		return cylinders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCylinders(int newCylinders) {
		int oldCylinders = cylinders;
		cylinders = newCylinders;
		boolean oldCylindersESet = cylindersESet;
		cylindersESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.MINIDISK__CYLINDERS, oldCylinders, cylinders, !oldCylindersESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCylinders() {
		int oldCylinders = cylinders;
		boolean oldCylindersESet = cylindersESet;
		cylinders = CYLINDERS_EDEFAULT;
		cylindersESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.MINIDISK__CYLINDERS, oldCylinders, CYLINDERS_EDEFAULT, oldCylindersESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCylinders() {
		return cylindersESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MinidiskMode getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(MinidiskMode newMode) {
		MinidiskMode oldMode = mode;
		mode = newMode == null ? MODE_EDEFAULT : newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.MINIDISK__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isVolumeShared() {
		return volumeShared;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVolumeShared(boolean newVolumeShared) {
		boolean oldVolumeShared = volumeShared;
		volumeShared = newVolumeShared;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.MINIDISK__VOLUME_SHARED, oldVolumeShared, volumeShared));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.MINIDISK__VOLUME_SERIAL:
				return getVolumeSerial();
			case PortolanPackage.MINIDISK__START_CYLINDER:
				return getStartCylinder();
			case PortolanPackage.MINIDISK__CYLINDERS:
				return getCylinders();
			case PortolanPackage.MINIDISK__MODE:
				return getMode();
			case PortolanPackage.MINIDISK__VOLUME_SHARED:
				return isVolumeShared();
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
			case PortolanPackage.MINIDISK__VOLUME_SERIAL:
				setVolumeSerial((String)newValue);
				return;
			case PortolanPackage.MINIDISK__START_CYLINDER:
				setStartCylinder((Integer)newValue);
				return;
			case PortolanPackage.MINIDISK__CYLINDERS:
				setCylinders((Integer)newValue);
				return;
			case PortolanPackage.MINIDISK__MODE:
				setMode((MinidiskMode)newValue);
				return;
			case PortolanPackage.MINIDISK__VOLUME_SHARED:
				setVolumeShared((Boolean)newValue);
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
			case PortolanPackage.MINIDISK__VOLUME_SERIAL:
				setVolumeSerial(VOLUME_SERIAL_EDEFAULT);
				return;
			case PortolanPackage.MINIDISK__START_CYLINDER:
				unsetStartCylinder();
				return;
			case PortolanPackage.MINIDISK__CYLINDERS:
				unsetCylinders();
				return;
			case PortolanPackage.MINIDISK__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case PortolanPackage.MINIDISK__VOLUME_SHARED:
				setVolumeShared(VOLUME_SHARED_EDEFAULT);
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
			case PortolanPackage.MINIDISK__VOLUME_SERIAL:
				return VOLUME_SERIAL_EDEFAULT == null ? volumeSerial != null : !VOLUME_SERIAL_EDEFAULT.equals(volumeSerial);
			case PortolanPackage.MINIDISK__START_CYLINDER:
				return isSetStartCylinder();
			case PortolanPackage.MINIDISK__CYLINDERS:
				return isSetCylinders();
			case PortolanPackage.MINIDISK__MODE:
				return mode != MODE_EDEFAULT;
			case PortolanPackage.MINIDISK__VOLUME_SHARED:
				return volumeShared != VOLUME_SHARED_EDEFAULT;
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
		result.append(" (volumeSerial: ");
		result.append(volumeSerial);
		result.append(", startCylinder: ");
		if (startCylinderESet) result.append(startCylinder); else result.append("<unset>");
		result.append(", cylinders: ");
		if (cylindersESet) result.append(cylinders); else result.append("<unset>");
		result.append(", mode: ");
		result.append(mode);
		result.append(", volumeShared: ");
		result.append(volumeShared);
		result.append(')');
		return result.toString();
	}

} //MinidiskImpl
