/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.portolan.model.PortolanPackage;
import org.portolan.model.TcpPeers;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tcp Peers</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.TcpPeersImpl#getConnections <em>Connections</em>}</li>
 *   <li>{@link org.portolan.model.impl.TcpPeersImpl#getRoundTripSeconds <em>Round Trip Seconds</em>}</li>
 *   <li>{@link org.portolan.model.impl.TcpPeersImpl#getMinimumTimeoutSeconds <em>Minimum Timeout Seconds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TcpPeersImpl extends MinimalEObjectImpl.Container implements TcpPeers {
	/**
	 * The default value of the '{@link #getConnections() <em>Connections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnections()
	 * @generated
	 * @ordered
	 */
	protected static final int CONNECTIONS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getConnections() <em>Connections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnections()
	 * @generated
	 * @ordered
	 */
	protected int connections = CONNECTIONS_EDEFAULT;

	/**
	 * This is true if the Connections attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean connectionsESet;

	/**
	 * The default value of the '{@link #getRoundTripSeconds() <em>Round Trip Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoundTripSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double ROUND_TRIP_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRoundTripSeconds() <em>Round Trip Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoundTripSeconds()
	 * @generated
	 * @ordered
	 */
	protected double roundTripSeconds = ROUND_TRIP_SECONDS_EDEFAULT;

	/**
	 * This is true if the Round Trip Seconds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean roundTripSecondsESet;

	/**
	 * The default value of the '{@link #getMinimumTimeoutSeconds() <em>Minimum Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumTimeoutSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final double MINIMUM_TIMEOUT_SECONDS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMinimumTimeoutSeconds() <em>Minimum Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumTimeoutSeconds()
	 * @generated
	 * @ordered
	 */
	protected double minimumTimeoutSeconds = MINIMUM_TIMEOUT_SECONDS_EDEFAULT;

	/**
	 * This is true if the Minimum Timeout Seconds attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean minimumTimeoutSecondsESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TcpPeersImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.TCP_PEERS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getConnections() {
		return connections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConnections(int newConnections) {
		int oldConnections = connections;
		connections = newConnections;
		boolean oldConnectionsESet = connectionsESet;
		connectionsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.TCP_PEERS__CONNECTIONS, oldConnections, connections, !oldConnectionsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetConnections() {
		int oldConnections = connections;
		boolean oldConnectionsESet = connectionsESet;
		connections = CONNECTIONS_EDEFAULT;
		connectionsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.TCP_PEERS__CONNECTIONS, oldConnections, CONNECTIONS_EDEFAULT, oldConnectionsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetConnections() {
		return connectionsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRoundTripSeconds() {
		return roundTripSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoundTripSeconds(double newRoundTripSeconds) {
		double oldRoundTripSeconds = roundTripSeconds;
		roundTripSeconds = newRoundTripSeconds;
		boolean oldRoundTripSecondsESet = roundTripSecondsESet;
		roundTripSecondsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.TCP_PEERS__ROUND_TRIP_SECONDS, oldRoundTripSeconds, roundTripSeconds, !oldRoundTripSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRoundTripSeconds() {
		double oldRoundTripSeconds = roundTripSeconds;
		boolean oldRoundTripSecondsESet = roundTripSecondsESet;
		roundTripSeconds = ROUND_TRIP_SECONDS_EDEFAULT;
		roundTripSecondsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.TCP_PEERS__ROUND_TRIP_SECONDS, oldRoundTripSeconds, ROUND_TRIP_SECONDS_EDEFAULT, oldRoundTripSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRoundTripSeconds() {
		return roundTripSecondsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinimumTimeoutSeconds() {
		return minimumTimeoutSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumTimeoutSeconds(double newMinimumTimeoutSeconds) {
		double oldMinimumTimeoutSeconds = minimumTimeoutSeconds;
		minimumTimeoutSeconds = newMinimumTimeoutSeconds;
		boolean oldMinimumTimeoutSecondsESet = minimumTimeoutSecondsESet;
		minimumTimeoutSecondsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.TCP_PEERS__MINIMUM_TIMEOUT_SECONDS, oldMinimumTimeoutSeconds, minimumTimeoutSeconds, !oldMinimumTimeoutSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMinimumTimeoutSeconds() {
		double oldMinimumTimeoutSeconds = minimumTimeoutSeconds;
		boolean oldMinimumTimeoutSecondsESet = minimumTimeoutSecondsESet;
		minimumTimeoutSeconds = MINIMUM_TIMEOUT_SECONDS_EDEFAULT;
		minimumTimeoutSecondsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.TCP_PEERS__MINIMUM_TIMEOUT_SECONDS, oldMinimumTimeoutSeconds, MINIMUM_TIMEOUT_SECONDS_EDEFAULT, oldMinimumTimeoutSecondsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMinimumTimeoutSeconds() {
		return minimumTimeoutSecondsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.TCP_PEERS__CONNECTIONS:
				return getConnections();
			case PortolanPackage.TCP_PEERS__ROUND_TRIP_SECONDS:
				return getRoundTripSeconds();
			case PortolanPackage.TCP_PEERS__MINIMUM_TIMEOUT_SECONDS:
				return getMinimumTimeoutSeconds();
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
			case PortolanPackage.TCP_PEERS__CONNECTIONS:
				setConnections((Integer)newValue);
				return;
			case PortolanPackage.TCP_PEERS__ROUND_TRIP_SECONDS:
				setRoundTripSeconds((Double)newValue);
				return;
			case PortolanPackage.TCP_PEERS__MINIMUM_TIMEOUT_SECONDS:
				setMinimumTimeoutSeconds((Double)newValue);
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
			case PortolanPackage.TCP_PEERS__CONNECTIONS:
				unsetConnections();
				return;
			case PortolanPackage.TCP_PEERS__ROUND_TRIP_SECONDS:
				unsetRoundTripSeconds();
				return;
			case PortolanPackage.TCP_PEERS__MINIMUM_TIMEOUT_SECONDS:
				unsetMinimumTimeoutSeconds();
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
			case PortolanPackage.TCP_PEERS__CONNECTIONS:
				return isSetConnections();
			case PortolanPackage.TCP_PEERS__ROUND_TRIP_SECONDS:
				return isSetRoundTripSeconds();
			case PortolanPackage.TCP_PEERS__MINIMUM_TIMEOUT_SECONDS:
				return isSetMinimumTimeoutSeconds();
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
		result.append(" (connections: ");
		if (connectionsESet) result.append(connections); else result.append("<unset>");
		result.append(", roundTripSeconds: ");
		if (roundTripSecondsESet) result.append(roundTripSeconds); else result.append("<unset>");
		result.append(", minimumTimeoutSeconds: ");
		if (minimumTimeoutSecondsESet) result.append(minimumTimeoutSeconds); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //TcpPeersImpl
