/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Switch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A switch or backbone where links meet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.Switch#getBackboneBytesPerSecond <em>Backbone Bytes Per Second</em>}</li>
 *   <li>{@link org.portolan.model.Switch#getLatencySeconds <em>Latency Seconds</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getSwitch()
 * @model
 * @generated
 */
public interface Switch extends Node {
	/**
	 * Returns the value of the '<em><b>Backbone Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Payload that the switch carries in all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Backbone Bytes Per Second</em>' attribute.
	 * @see #isSetBackboneBytesPerSecond()
	 * @see #unsetBackboneBytesPerSecond()
	 * @see #setBackboneBytesPerSecond(double)
	 * @see org.portolan.model.PortolanPackage#getSwitch_BackboneBytesPerSecond()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B/s' default='no limit' above='0'"
	 * @generated
	 */
	double getBackboneBytesPerSecond();

	/**
	 * Sets the value of the '{@link org.portolan.model.Switch#getBackboneBytesPerSecond <em>Backbone Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backbone Bytes Per Second</em>' attribute.
	 * @see #isSetBackboneBytesPerSecond()
	 * @see #unsetBackboneBytesPerSecond()
	 * @see #getBackboneBytesPerSecond()
	 * @generated
	 */
	void setBackboneBytesPerSecond(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Switch#getBackboneBytesPerSecond <em>Backbone Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBackboneBytesPerSecond()
	 * @see #getBackboneBytesPerSecond()
	 * @see #setBackboneBytesPerSecond(double)
	 * @generated
	 */
	void unsetBackboneBytesPerSecond();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Switch#getBackboneBytesPerSecond <em>Backbone Bytes Per Second</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Backbone Bytes Per Second</em>' attribute is set.
	 * @see #unsetBackboneBytesPerSecond()
	 * @see #getBackboneBytesPerSecond()
	 * @see #setBackboneBytesPerSecond(double)
	 * @generated
	 */
	boolean isSetBackboneBytesPerSecond();

	/**
	 * Returns the value of the '<em><b>Latency Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Delay through the switch, one way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latency Seconds</em>' attribute.
	 * @see #isSetLatencySeconds()
	 * @see #unsetLatencySeconds()
	 * @see #setLatencySeconds(double)
	 * @see org.portolan.model.PortolanPackage#getSwitch_LatencySeconds()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='s' default='0' min='0'"
	 * @generated
	 */
	double getLatencySeconds();

	/**
	 * Sets the value of the '{@link org.portolan.model.Switch#getLatencySeconds <em>Latency Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latency Seconds</em>' attribute.
	 * @see #isSetLatencySeconds()
	 * @see #unsetLatencySeconds()
	 * @see #getLatencySeconds()
	 * @generated
	 */
	void setLatencySeconds(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Switch#getLatencySeconds <em>Latency Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLatencySeconds()
	 * @see #getLatencySeconds()
	 * @see #setLatencySeconds(double)
	 * @generated
	 */
	void unsetLatencySeconds();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Switch#getLatencySeconds <em>Latency Seconds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Latency Seconds</em>' attribute is set.
	 * @see #unsetLatencySeconds()
	 * @see #getLatencySeconds()
	 * @see #setLatencySeconds(double)
	 * @generated
	 */
	boolean isSetLatencySeconds();

} // Switch
