/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.PortolanPackage;
import org.portolan.model.WorkingSetProfile;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Working Set Profile</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.WorkingSetProfileImpl#getWorkingSetPages <em>Working Set Pages</em>}</li>
 *   <li>{@link org.portolan.model.impl.WorkingSetProfileImpl#getTouchTimeConstantSeconds <em>Touch Time Constant Seconds</em>}</li>
 *   <li>{@link org.portolan.model.impl.WorkingSetProfileImpl#getWritableSetPages <em>Writable Set Pages</em>}</li>
 *   <li>{@link org.portolan.model.impl.WorkingSetProfileImpl#getDirtyPagesPerSecond <em>Dirty Pages Per Second</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkingSetProfileImpl extends MemoryProfileImpl implements WorkingSetProfile {
	/**
	 * The default value of the '{@link #getWorkingSetPages() <em>Working Set Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkingSetPages()
	 * @generated
	 * @ordered
	 */
	protected static final long WORKING_SET_PAGES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getWorkingSetPages() <em>Working Set Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkingSetPages()
	 * @generated
	 * @ordered
	 */
	protected long workingSetPages = WORKING_SET_PAGES_EDEFAULT;

	/**
	 * This is true if the Working Set Pages attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean workingSetPagesESet;

	/**
	 * The default value of the '{@link #getTouchTimeConstantSeconds() <em>Touch Time Constant Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTouchTimeConstantSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double TOUCH_TIME_CONSTANT_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getTouchTimeConstantSeconds() <em>Touch Time Constant Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTouchTimeConstantSeconds()
	 * @generated
	 * @ordered
	 */
	protected double touchTimeConstantSeconds = TOUCH_TIME_CONSTANT_SECONDS_EDEFAULT;

	/**
	 * This is true if the Touch Time Constant Seconds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean touchTimeConstantSecondsESet;

	/**
	 * The default value of the '{@link #getWritableSetPages() <em>Writable Set Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWritableSetPages()
	 * @generated
	 * @ordered
	 */
	protected static final long WRITABLE_SET_PAGES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getWritableSetPages() <em>Writable Set Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWritableSetPages()
	 * @generated
	 * @ordered
	 */
	protected long writableSetPages = WRITABLE_SET_PAGES_EDEFAULT;

	/**
	 * This is true if the Writable Set Pages attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean writableSetPagesESet;

	/**
	 * The default value of the '{@link #getDirtyPagesPerSecond() <em>Dirty Pages Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirtyPagesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double DIRTY_PAGES_PER_SECOND_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDirtyPagesPerSecond() <em>Dirty Pages Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirtyPagesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected double dirtyPagesPerSecond = DIRTY_PAGES_PER_SECOND_EDEFAULT;

	/**
	 * This is true if the Dirty Pages Per Second attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean dirtyPagesPerSecondESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkingSetProfileImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.WORKING_SET_PROFILE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getWorkingSetPages() {
		return workingSetPages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkingSetPages(long newWorkingSetPages) {
		long oldWorkingSetPages = workingSetPages;
		workingSetPages = newWorkingSetPages;
		boolean oldWorkingSetPagesESet = workingSetPagesESet;
		workingSetPagesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.WORKING_SET_PROFILE__WORKING_SET_PAGES, oldWorkingSetPages, workingSetPages, !oldWorkingSetPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetWorkingSetPages() {
		long oldWorkingSetPages = workingSetPages;
		boolean oldWorkingSetPagesESet = workingSetPagesESet;
		workingSetPages = WORKING_SET_PAGES_EDEFAULT;
		workingSetPagesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.WORKING_SET_PROFILE__WORKING_SET_PAGES, oldWorkingSetPages, WORKING_SET_PAGES_EDEFAULT, oldWorkingSetPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetWorkingSetPages() {
		return workingSetPagesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTouchTimeConstantSeconds() {
		return touchTimeConstantSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTouchTimeConstantSeconds(double newTouchTimeConstantSeconds) {
		double oldTouchTimeConstantSeconds = touchTimeConstantSeconds;
		touchTimeConstantSeconds = newTouchTimeConstantSeconds;
		boolean oldTouchTimeConstantSecondsESet = touchTimeConstantSecondsESet;
		touchTimeConstantSecondsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.WORKING_SET_PROFILE__TOUCH_TIME_CONSTANT_SECONDS, oldTouchTimeConstantSeconds, touchTimeConstantSeconds, !oldTouchTimeConstantSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTouchTimeConstantSeconds() {
		double oldTouchTimeConstantSeconds = touchTimeConstantSeconds;
		boolean oldTouchTimeConstantSecondsESet = touchTimeConstantSecondsESet;
		touchTimeConstantSeconds = TOUCH_TIME_CONSTANT_SECONDS_EDEFAULT;
		touchTimeConstantSecondsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.WORKING_SET_PROFILE__TOUCH_TIME_CONSTANT_SECONDS, oldTouchTimeConstantSeconds, TOUCH_TIME_CONSTANT_SECONDS_EDEFAULT, oldTouchTimeConstantSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTouchTimeConstantSeconds() {
		return touchTimeConstantSecondsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getWritableSetPages() {
		return writableSetPages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWritableSetPages(long newWritableSetPages) {
		long oldWritableSetPages = writableSetPages;
		writableSetPages = newWritableSetPages;
		boolean oldWritableSetPagesESet = writableSetPagesESet;
		writableSetPagesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.WORKING_SET_PROFILE__WRITABLE_SET_PAGES, oldWritableSetPages, writableSetPages, !oldWritableSetPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetWritableSetPages() {
		long oldWritableSetPages = writableSetPages;
		boolean oldWritableSetPagesESet = writableSetPagesESet;
		writableSetPages = WRITABLE_SET_PAGES_EDEFAULT;
		writableSetPagesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.WORKING_SET_PROFILE__WRITABLE_SET_PAGES, oldWritableSetPages, WRITABLE_SET_PAGES_EDEFAULT, oldWritableSetPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetWritableSetPages() {
		return writableSetPagesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDirtyPagesPerSecond() {
		return dirtyPagesPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirtyPagesPerSecond(double newDirtyPagesPerSecond) {
		double oldDirtyPagesPerSecond = dirtyPagesPerSecond;
		dirtyPagesPerSecond = newDirtyPagesPerSecond;
		boolean oldDirtyPagesPerSecondESet = dirtyPagesPerSecondESet;
		dirtyPagesPerSecondESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.WORKING_SET_PROFILE__DIRTY_PAGES_PER_SECOND, oldDirtyPagesPerSecond, dirtyPagesPerSecond, !oldDirtyPagesPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDirtyPagesPerSecond() {
		double oldDirtyPagesPerSecond = dirtyPagesPerSecond;
		boolean oldDirtyPagesPerSecondESet = dirtyPagesPerSecondESet;
		dirtyPagesPerSecond = DIRTY_PAGES_PER_SECOND_EDEFAULT;
		dirtyPagesPerSecondESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.WORKING_SET_PROFILE__DIRTY_PAGES_PER_SECOND, oldDirtyPagesPerSecond, DIRTY_PAGES_PER_SECOND_EDEFAULT, oldDirtyPagesPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDirtyPagesPerSecond() {
		return dirtyPagesPerSecondESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.WORKING_SET_PROFILE__WORKING_SET_PAGES:
				return getWorkingSetPages();
			case PortolanPackage.WORKING_SET_PROFILE__TOUCH_TIME_CONSTANT_SECONDS:
				return getTouchTimeConstantSeconds();
			case PortolanPackage.WORKING_SET_PROFILE__WRITABLE_SET_PAGES:
				return getWritableSetPages();
			case PortolanPackage.WORKING_SET_PROFILE__DIRTY_PAGES_PER_SECOND:
				return getDirtyPagesPerSecond();
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
			case PortolanPackage.WORKING_SET_PROFILE__WORKING_SET_PAGES:
				setWorkingSetPages((Long)newValue);
				return;
			case PortolanPackage.WORKING_SET_PROFILE__TOUCH_TIME_CONSTANT_SECONDS:
				setTouchTimeConstantSeconds((Double)newValue);
				return;
			case PortolanPackage.WORKING_SET_PROFILE__WRITABLE_SET_PAGES:
				setWritableSetPages((Long)newValue);
				return;
			case PortolanPackage.WORKING_SET_PROFILE__DIRTY_PAGES_PER_SECOND:
				setDirtyPagesPerSecond((Double)newValue);
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
			case PortolanPackage.WORKING_SET_PROFILE__WORKING_SET_PAGES:
				unsetWorkingSetPages();
				return;
			case PortolanPackage.WORKING_SET_PROFILE__TOUCH_TIME_CONSTANT_SECONDS:
				unsetTouchTimeConstantSeconds();
				return;
			case PortolanPackage.WORKING_SET_PROFILE__WRITABLE_SET_PAGES:
				unsetWritableSetPages();
				return;
			case PortolanPackage.WORKING_SET_PROFILE__DIRTY_PAGES_PER_SECOND:
				unsetDirtyPagesPerSecond();
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
			case PortolanPackage.WORKING_SET_PROFILE__WORKING_SET_PAGES:
				return isSetWorkingSetPages();
			case PortolanPackage.WORKING_SET_PROFILE__TOUCH_TIME_CONSTANT_SECONDS:
				return isSetTouchTimeConstantSeconds();
			case PortolanPackage.WORKING_SET_PROFILE__WRITABLE_SET_PAGES:
				return isSetWritableSetPages();
			case PortolanPackage.WORKING_SET_PROFILE__DIRTY_PAGES_PER_SECOND:
				return isSetDirtyPagesPerSecond();
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
		result.append(" (workingSetPages: ");
		if (workingSetPagesESet) result.append(workingSetPages); else result.append("<unset>");
		result.append(", touchTimeConstantSeconds: ");
		if (touchTimeConstantSecondsESet) result.append(touchTimeConstantSeconds); else result.append("<unset>");
		result.append(", writableSetPages: ");
		if (writableSetPagesESet) result.append(writableSetPages); else result.append("<unset>");
		result.append(", dirtyPagesPerSecond: ");
		if (dirtyPagesPerSecondESet) result.append(dirtyPagesPerSecond); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //WorkingSetProfileImpl
