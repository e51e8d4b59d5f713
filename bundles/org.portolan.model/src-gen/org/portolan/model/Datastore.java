/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Datastore</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A store that holds guests' disks.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.Datastore#getKind <em>Kind</em>}</li>
 *   <li>{@link org.portolan.model.Datastore#getCapacityBytes <em>Capacity Bytes</em>}</li>
 *   <li>{@link org.portolan.model.Datastore#getFreeBytes <em>Free Bytes</em>}</li>
 *   <li>{@link org.portolan.model.Datastore#getHosts <em>Hosts</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getDatastore()
 * @model
 * @generated
 */
public interface Datastore extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.portolan.model.DatastoreKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.portolan.model.DatastoreKind
	 * @see #setKind(DatastoreKind)
	 * @see org.portolan.model.PortolanPackage#getDatastore_Kind()
	 * @model default="OTHER"
	 *        annotation="https://portolan.org/feature default='other'"
	 * @generated
	 */
	DatastoreKind getKind();

	/**
	 * Sets the value of the '{@link org.portolan.model.Datastore#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.portolan.model.DatastoreKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DatastoreKind value);

	/**
	 * Returns the value of the '<em><b>Capacity Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Capacity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity Bytes</em>' attribute.
	 * @see #isSetCapacityBytes()
	 * @see #unsetCapacityBytes()
	 * @see #setCapacityBytes(long)
	 * @see org.portolan.model.PortolanPackage#getDatastore_CapacityBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='not stated' min='0'"
	 * @generated
	 */
	long getCapacityBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.Datastore#getCapacityBytes <em>Capacity Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity Bytes</em>' attribute.
	 * @see #isSetCapacityBytes()
	 * @see #unsetCapacityBytes()
	 * @see #getCapacityBytes()
	 * @generated
	 */
	void setCapacityBytes(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Datastore#getCapacityBytes <em>Capacity Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCapacityBytes()
	 * @see #getCapacityBytes()
	 * @see #setCapacityBytes(long)
	 * @generated
	 */
	void unsetCapacityBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Datastore#getCapacityBytes <em>Capacity Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Capacity Bytes</em>' attribute is set.
	 * @see #unsetCapacityBytes()
	 * @see #getCapacityBytes()
	 * @see #setCapacityBytes(long)
	 * @generated
	 */
	boolean isSetCapacityBytes();

	/**
	 * Returns the value of the '<em><b>Free Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free space.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free Bytes</em>' attribute.
	 * @see #isSetFreeBytes()
	 * @see #unsetFreeBytes()
	 * @see #setFreeBytes(long)
	 * @see org.portolan.model.PortolanPackage#getDatastore_FreeBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='not stated' min='0'"
	 * @generated
	 */
	long getFreeBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.Datastore#getFreeBytes <em>Free Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Free Bytes</em>' attribute.
	 * @see #isSetFreeBytes()
	 * @see #unsetFreeBytes()
	 * @see #getFreeBytes()
	 * @generated
	 */
	void setFreeBytes(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Datastore#getFreeBytes <em>Free Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFreeBytes()
	 * @see #getFreeBytes()
	 * @see #setFreeBytes(long)
	 * @generated
	 */
	void unsetFreeBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Datastore#getFreeBytes <em>Free Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Free Bytes</em>' attribute is set.
	 * @see #unsetFreeBytes()
	 * @see #getFreeBytes()
	 * @see #setFreeBytes(long)
	 * @generated
	 */
	boolean isSetFreeBytes();

	/**
	 * Returns the value of the '<em><b>Hosts</b></em>' reference list.
	 * The list contents are of type {@link org.portolan.model.Host}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hosts that reach it; a guest can only move between hosts that reach all of its stores.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hosts</em>' reference list.
	 * @see org.portolan.model.PortolanPackage#getDatastore_Hosts()
	 * @model
	 * @generated
	 */
	EList<Host> getHosts();

} // Datastore
