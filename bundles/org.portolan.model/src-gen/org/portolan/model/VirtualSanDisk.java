/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtual San Disk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A disk that CP maps block by block onto logical units.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.VirtualSanDisk#getExtents <em>Extents</em>}</li>
 *   <li>{@link org.portolan.model.VirtualSanDisk#getReplicationLagSeconds <em>Replication Lag Seconds</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getVirtualSanDisk()
 * @model
 * @generated
 */
public interface VirtualSanDisk extends DiskPath {
	/**
	 * Returns the value of the '<em><b>Extents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Extents in the map.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extents</em>' attribute.
	 * @see #isSetExtents()
	 * @see #unsetExtents()
	 * @see #setExtents(int)
	 * @see org.portolan.model.PortolanPackage#getVirtualSanDisk_Extents()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='1' min='1'"
	 * @generated
	 */
	int getExtents();

	/**
	 * Sets the value of the '{@link org.portolan.model.VirtualSanDisk#getExtents <em>Extents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extents</em>' attribute.
	 * @see #isSetExtents()
	 * @see #unsetExtents()
	 * @see #getExtents()
	 * @generated
	 */
	void setExtents(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.VirtualSanDisk#getExtents <em>Extents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetExtents()
	 * @see #getExtents()
	 * @see #setExtents(int)
	 * @generated
	 */
	void unsetExtents();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.VirtualSanDisk#getExtents <em>Extents</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Extents</em>' attribute is set.
	 * @see #unsetExtents()
	 * @see #getExtents()
	 * @see #setExtents(int)
	 * @generated
	 */
	boolean isSetExtents();

	/**
	 * Returns the value of the '<em><b>Replication Lag Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the map at the target may be behind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replication Lag Seconds</em>' attribute.
	 * @see #isSetReplicationLagSeconds()
	 * @see #unsetReplicationLagSeconds()
	 * @see #setReplicationLagSeconds(double)
	 * @see org.portolan.model.PortolanPackage#getVirtualSanDisk_ReplicationLagSeconds()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='s' default='0' source='domain 2f [A]' min='0'"
	 * @generated
	 */
	double getReplicationLagSeconds();

	/**
	 * Sets the value of the '{@link org.portolan.model.VirtualSanDisk#getReplicationLagSeconds <em>Replication Lag Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replication Lag Seconds</em>' attribute.
	 * @see #isSetReplicationLagSeconds()
	 * @see #unsetReplicationLagSeconds()
	 * @see #getReplicationLagSeconds()
	 * @generated
	 */
	void setReplicationLagSeconds(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.VirtualSanDisk#getReplicationLagSeconds <em>Replication Lag Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReplicationLagSeconds()
	 * @see #getReplicationLagSeconds()
	 * @see #setReplicationLagSeconds(double)
	 * @generated
	 */
	void unsetReplicationLagSeconds();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.VirtualSanDisk#getReplicationLagSeconds <em>Replication Lag Seconds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Replication Lag Seconds</em>' attribute is set.
	 * @see #unsetReplicationLagSeconds()
	 * @see #getReplicationLagSeconds()
	 * @see #setReplicationLagSeconds(double)
	 * @generated
	 */
	boolean isSetReplicationLagSeconds();

} // VirtualSanDisk
