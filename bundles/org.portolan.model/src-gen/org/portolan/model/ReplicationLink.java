/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Replication Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A PPRC-like link that mirrors storage.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.ReplicationLink#getCycleSeconds <em>Cycle Seconds</em>}</li>
 *   <li>{@link org.portolan.model.ReplicationLink#isSynchronous <em>Synchronous</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getReplicationLink()
 * @model
 * @generated
 */
public interface ReplicationLink extends Link {
	/**
	 * Returns the value of the '<em><b>Cycle Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often what was written is sent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cycle Seconds</em>' attribute.
	 * @see #isSetCycleSeconds()
	 * @see #unsetCycleSeconds()
	 * @see #setCycleSeconds(double)
	 * @see org.portolan.model.PortolanPackage#getReplicationLink_CycleSeconds()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='s' assumption='mirror.cycleSeconds' default='assumption mirror.cycleSeconds (1 s)' source='domain 2d' min='0.001' max='3600'"
	 * @generated
	 */
	double getCycleSeconds();

	/**
	 * Sets the value of the '{@link org.portolan.model.ReplicationLink#getCycleSeconds <em>Cycle Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cycle Seconds</em>' attribute.
	 * @see #isSetCycleSeconds()
	 * @see #unsetCycleSeconds()
	 * @see #getCycleSeconds()
	 * @generated
	 */
	void setCycleSeconds(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.ReplicationLink#getCycleSeconds <em>Cycle Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCycleSeconds()
	 * @see #getCycleSeconds()
	 * @see #setCycleSeconds(double)
	 * @generated
	 */
	void unsetCycleSeconds();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.ReplicationLink#getCycleSeconds <em>Cycle Seconds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cycle Seconds</em>' attribute is set.
	 * @see #unsetCycleSeconds()
	 * @see #getCycleSeconds()
	 * @see #setCycleSeconds(double)
	 * @generated
	 */
	boolean isSetCycleSeconds();

	/**
	 * Returns the value of the '<em><b>Synchronous</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when each write waits for the mirror: one round trip per write.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Synchronous</em>' attribute.
	 * @see #setSynchronous(boolean)
	 * @see org.portolan.model.PortolanPackage#getReplicationLink_Synchronous()
	 * @model default="false"
	 *        annotation="https://portolan.org/feature default='false'"
	 * @generated
	 */
	boolean isSynchronous();

	/**
	 * Sets the value of the '{@link org.portolan.model.ReplicationLink#isSynchronous <em>Synchronous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Synchronous</em>' attribute.
	 * @see #isSynchronous()
	 * @generated
	 */
	void setSynchronous(boolean value);

} // ReplicationLink
