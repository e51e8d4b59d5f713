/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tcp Peers</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Assumptions about the TCP peers of a guest.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.TcpPeers#getConnections <em>Connections</em>}</li>
 *   <li>{@link org.portolan.model.TcpPeers#getRoundTripSeconds <em>Round Trip Seconds</em>}</li>
 *   <li>{@link org.portolan.model.TcpPeers#getMinimumTimeoutSeconds <em>Minimum Timeout Seconds</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getTcpPeers()
 * @model
 * @generated
 */
public interface TcpPeers extends EObject {
	/**
	 * Returns the value of the '<em><b>Connections</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open connections.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connections</em>' attribute.
	 * @see #isSetConnections()
	 * @see #unsetConnections()
	 * @see #setConnections(int)
	 * @see org.portolan.model.PortolanPackage#getTcpPeers_Connections()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='100' source='[A]' min='0'"
	 * @generated
	 */
	int getConnections();

	/**
	 * Sets the value of the '{@link org.portolan.model.TcpPeers#getConnections <em>Connections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connections</em>' attribute.
	 * @see #isSetConnections()
	 * @see #unsetConnections()
	 * @see #getConnections()
	 * @generated
	 */
	void setConnections(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.TcpPeers#getConnections <em>Connections</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetConnections()
	 * @see #getConnections()
	 * @see #setConnections(int)
	 * @generated
	 */
	void unsetConnections();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.TcpPeers#getConnections <em>Connections</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Connections</em>' attribute is set.
	 * @see #unsetConnections()
	 * @see #getConnections()
	 * @see #setConnections(int)
	 * @generated
	 */
	boolean isSetConnections();

	/**
	 * Returns the value of the '<em><b>Round Trip Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Round-trip time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Round Trip Seconds</em>' attribute.
	 * @see #isSetRoundTripSeconds()
	 * @see #unsetRoundTripSeconds()
	 * @see #setRoundTripSeconds(double)
	 * @see org.portolan.model.PortolanPackage#getTcpPeers_RoundTripSeconds()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='s' default='0.001 s' source='[A]' min='0' max='10'"
	 * @generated
	 */
	double getRoundTripSeconds();

	/**
	 * Sets the value of the '{@link org.portolan.model.TcpPeers#getRoundTripSeconds <em>Round Trip Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Round Trip Seconds</em>' attribute.
	 * @see #isSetRoundTripSeconds()
	 * @see #unsetRoundTripSeconds()
	 * @see #getRoundTripSeconds()
	 * @generated
	 */
	void setRoundTripSeconds(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.TcpPeers#getRoundTripSeconds <em>Round Trip Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRoundTripSeconds()
	 * @see #getRoundTripSeconds()
	 * @see #setRoundTripSeconds(double)
	 * @generated
	 */
	void unsetRoundTripSeconds();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.TcpPeers#getRoundTripSeconds <em>Round Trip Seconds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Round Trip Seconds</em>' attribute is set.
	 * @see #unsetRoundTripSeconds()
	 * @see #getRoundTripSeconds()
	 * @see #setRoundTripSeconds(double)
	 * @generated
	 */
	boolean isSetRoundTripSeconds();

	/**
	 * Returns the value of the '<em><b>Minimum Timeout Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shortest retransmission timeout.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Timeout Seconds</em>' attribute.
	 * @see #isSetMinimumTimeoutSeconds()
	 * @see #unsetMinimumTimeoutSeconds()
	 * @see #setMinimumTimeoutSeconds(double)
	 * @see org.portolan.model.PortolanPackage#getTcpPeers_MinimumTimeoutSeconds()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='s' default='0.2 s' source='[K] Linux' min='0.001' max='60'"
	 * @generated
	 */
	double getMinimumTimeoutSeconds();

	/**
	 * Sets the value of the '{@link org.portolan.model.TcpPeers#getMinimumTimeoutSeconds <em>Minimum Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Timeout Seconds</em>' attribute.
	 * @see #isSetMinimumTimeoutSeconds()
	 * @see #unsetMinimumTimeoutSeconds()
	 * @see #getMinimumTimeoutSeconds()
	 * @generated
	 */
	void setMinimumTimeoutSeconds(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.TcpPeers#getMinimumTimeoutSeconds <em>Minimum Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMinimumTimeoutSeconds()
	 * @see #getMinimumTimeoutSeconds()
	 * @see #setMinimumTimeoutSeconds(double)
	 * @generated
	 */
	void unsetMinimumTimeoutSeconds();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.TcpPeers#getMinimumTimeoutSeconds <em>Minimum Timeout Seconds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Minimum Timeout Seconds</em>' attribute is set.
	 * @see #unsetMinimumTimeoutSeconds()
	 * @see #getMinimumTimeoutSeconds()
	 * @see #setMinimumTimeoutSeconds(double)
	 * @generated
	 */
	boolean isSetMinimumTimeoutSeconds();

} // TcpPeers
