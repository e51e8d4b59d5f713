/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.PortolanPackage;
import org.portolan.model.ProcessorKind;
import org.portolan.model.ProcessorPool;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Processor Pool</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.ProcessorPoolImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.portolan.model.impl.ProcessorPoolImpl#getCores <em>Cores</em>}</li>
 *   <li>{@link org.portolan.model.impl.ProcessorPoolImpl#getSockets <em>Sockets</em>}</li>
 *   <li>{@link org.portolan.model.impl.ProcessorPoolImpl#getThreadsPerCore <em>Threads Per Core</em>}</li>
 *   <li>{@link org.portolan.model.impl.ProcessorPoolImpl#getSpeedMegahertz <em>Speed Megahertz</em>}</li>
 *   <li>{@link org.portolan.model.impl.ProcessorPoolImpl#isDedicated <em>Dedicated</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProcessorPoolImpl extends ElementImpl implements ProcessorPool {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ProcessorKind KIND_EDEFAULT = ProcessorKind.IFL;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ProcessorKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCores() <em>Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCores()
	 * @generated
	 * @ordered
	 */
	protected static final int CORES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCores() <em>Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCores()
	 * @generated
	 * @ordered
	 */
	protected int cores = CORES_EDEFAULT;

	/**
	 * This is true if the Cores attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean coresESet;

	/**
	 * The default value of the '{@link #getSockets() <em>Sockets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSockets()
	 * @generated
	 * @ordered
	 */
	protected static final int SOCKETS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSockets() <em>Sockets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSockets()
	 * @generated
	 * @ordered
	 */
	protected int sockets = SOCKETS_EDEFAULT;

	/**
	 * This is true if the Sockets attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean socketsESet;

	/**
	 * The default value of the '{@link #getThreadsPerCore() <em>Threads Per Core</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreadsPerCore()
	 * @generated
	 * @ordered
	 */
	protected static final int THREADS_PER_CORE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getThreadsPerCore() <em>Threads Per Core</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreadsPerCore()
	 * @generated
	 * @ordered
	 */
	protected int threadsPerCore = THREADS_PER_CORE_EDEFAULT;

	/**
	 * This is true if the Threads Per Core attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean threadsPerCoreESet;

	/**
	 * The default value of the '{@link #getSpeedMegahertz() <em>Speed Megahertz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeedMegahertz()
	 * @generated
	 * @ordered
	 */
	protected static final double SPEED_MEGAHERTZ_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSpeedMegahertz() <em>Speed Megahertz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeedMegahertz()
	 * @generated
	 * @ordered
	 */
	protected double speedMegahertz = SPEED_MEGAHERTZ_EDEFAULT;

	/**
	 * This is true if the Speed Megahertz attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean speedMegahertzESet;

	/**
	 * The default value of the '{@link #isDedicated() <em>Dedicated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDedicated()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DEDICATED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDedicated() <em>Dedicated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDedicated()
	 * @generated
	 * @ordered
	 */
	protected boolean dedicated = DEDICATED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProcessorPoolImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.PROCESSOR_POOL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProcessorKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ProcessorKind newKind) {
		ProcessorKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PROCESSOR_POOL__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCores() {
		return cores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCores(int newCores) {
		int oldCores = cores;
		cores = newCores;
		boolean oldCoresESet = coresESet;
		coresESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PROCESSOR_POOL__CORES, oldCores, cores, !oldCoresESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCores() {
		int oldCores = cores;
		boolean oldCoresESet = coresESet;
		cores = CORES_EDEFAULT;
		coresESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.PROCESSOR_POOL__CORES, oldCores, CORES_EDEFAULT, oldCoresESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCores() {
		return coresESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSockets() {
		return sockets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSockets(int newSockets) {
		int oldSockets = sockets;
		sockets = newSockets;
		boolean oldSocketsESet = socketsESet;
		socketsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PROCESSOR_POOL__SOCKETS, oldSockets, sockets, !oldSocketsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSockets() {
		int oldSockets = sockets;
		boolean oldSocketsESet = socketsESet;
		sockets = SOCKETS_EDEFAULT;
		socketsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.PROCESSOR_POOL__SOCKETS, oldSockets, SOCKETS_EDEFAULT, oldSocketsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSockets() {
		return socketsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getThreadsPerCore() {
		return threadsPerCore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreadsPerCore(int newThreadsPerCore) {
		int oldThreadsPerCore = threadsPerCore;
		threadsPerCore = newThreadsPerCore;
		boolean oldThreadsPerCoreESet = threadsPerCoreESet;
		threadsPerCoreESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PROCESSOR_POOL__THREADS_PER_CORE, oldThreadsPerCore, threadsPerCore, !oldThreadsPerCoreESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetThreadsPerCore() {
		int oldThreadsPerCore = threadsPerCore;
		boolean oldThreadsPerCoreESet = threadsPerCoreESet;
		threadsPerCore = THREADS_PER_CORE_EDEFAULT;
		threadsPerCoreESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.PROCESSOR_POOL__THREADS_PER_CORE, oldThreadsPerCore, THREADS_PER_CORE_EDEFAULT, oldThreadsPerCoreESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetThreadsPerCore() {
		return threadsPerCoreESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSpeedMegahertz() {
		return speedMegahertz;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpeedMegahertz(double newSpeedMegahertz) {
		double oldSpeedMegahertz = speedMegahertz;
		speedMegahertz = newSpeedMegahertz;
		boolean oldSpeedMegahertzESet = speedMegahertzESet;
		speedMegahertzESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PROCESSOR_POOL__SPEED_MEGAHERTZ, oldSpeedMegahertz, speedMegahertz, !oldSpeedMegahertzESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetSpeedMegahertz() {
		double oldSpeedMegahertz = speedMegahertz;
		boolean oldSpeedMegahertzESet = speedMegahertzESet;
		speedMegahertz = SPEED_MEGAHERTZ_EDEFAULT;
		speedMegahertzESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.PROCESSOR_POOL__SPEED_MEGAHERTZ, oldSpeedMegahertz, SPEED_MEGAHERTZ_EDEFAULT, oldSpeedMegahertzESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetSpeedMegahertz() {
		return speedMegahertzESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDedicated() {
		return dedicated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDedicated(boolean newDedicated) {
		boolean oldDedicated = dedicated;
		dedicated = newDedicated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PROCESSOR_POOL__DEDICATED, oldDedicated, dedicated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.PROCESSOR_POOL__KIND:
				return getKind();
			case PortolanPackage.PROCESSOR_POOL__CORES:
				return getCores();
			case PortolanPackage.PROCESSOR_POOL__SOCKETS:
				return getSockets();
			case PortolanPackage.PROCESSOR_POOL__THREADS_PER_CORE:
				return getThreadsPerCore();
			case PortolanPackage.PROCESSOR_POOL__SPEED_MEGAHERTZ:
				return getSpeedMegahertz();
			case PortolanPackage.PROCESSOR_POOL__DEDICATED:
				return isDedicated();
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
			case PortolanPackage.PROCESSOR_POOL__KIND:
				setKind((ProcessorKind)newValue);
				return;
			case PortolanPackage.PROCESSOR_POOL__CORES:
				setCores((Integer)newValue);
				return;
			case PortolanPackage.PROCESSOR_POOL__SOCKETS:
				setSockets((Integer)newValue);
				return;
			case PortolanPackage.PROCESSOR_POOL__THREADS_PER_CORE:
				setThreadsPerCore((Integer)newValue);
				return;
			case PortolanPackage.PROCESSOR_POOL__SPEED_MEGAHERTZ:
				setSpeedMegahertz((Double)newValue);
				return;
			case PortolanPackage.PROCESSOR_POOL__DEDICATED:
				setDedicated((Boolean)newValue);
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
			case PortolanPackage.PROCESSOR_POOL__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PortolanPackage.PROCESSOR_POOL__CORES:
				unsetCores();
				return;
			case PortolanPackage.PROCESSOR_POOL__SOCKETS:
				unsetSockets();
				return;
			case PortolanPackage.PROCESSOR_POOL__THREADS_PER_CORE:
				unsetThreadsPerCore();
				return;
			case PortolanPackage.PROCESSOR_POOL__SPEED_MEGAHERTZ:
				unsetSpeedMegahertz();
				return;
			case PortolanPackage.PROCESSOR_POOL__DEDICATED:
				setDedicated(DEDICATED_EDEFAULT);
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
			case PortolanPackage.PROCESSOR_POOL__KIND:
				return kind != KIND_EDEFAULT;
			case PortolanPackage.PROCESSOR_POOL__CORES:
				return isSetCores();
			case PortolanPackage.PROCESSOR_POOL__SOCKETS:
				return isSetSockets();
			case PortolanPackage.PROCESSOR_POOL__THREADS_PER_CORE:
				return isSetThreadsPerCore();
			case PortolanPackage.PROCESSOR_POOL__SPEED_MEGAHERTZ:
				return isSetSpeedMegahertz();
			case PortolanPackage.PROCESSOR_POOL__DEDICATED:
				return dedicated != DEDICATED_EDEFAULT;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", cores: ");
		if (coresESet) result.append(cores); else result.append("<unset>");
		result.append(", sockets: ");
		if (socketsESet) result.append(sockets); else result.append("<unset>");
		result.append(", threadsPerCore: ");
		if (threadsPerCoreESet) result.append(threadsPerCore); else result.append("<unset>");
		result.append(", speedMegahertz: ");
		if (speedMegahertzESet) result.append(speedMegahertz); else result.append("<unset>");
		result.append(", dedicated: ");
		result.append(dedicated);
		result.append(')');
		return result.toString();
	}

} //ProcessorPoolImpl
