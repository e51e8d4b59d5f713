/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Paging Space</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Paging DASD: the volumes that hold page slots.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.PagingSpace#getVolumes <em>Volumes</em>}</li>
 *   <li>{@link org.portolan.model.PagingSpace#getSharedVolumes <em>Shared Volumes</em>}</li>
 *   <li>{@link org.portolan.model.PagingSpace#getChannelBytesPerSecond <em>Channel Bytes Per Second</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getPagingSpace()
 * @model
 * @generated
 */
public interface PagingSpace extends StorageLevel {
	/**
	 * Returns the value of the '<em><b>Volumes</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.PagingVolume}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volumes of this host alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Volumes</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getPagingSpace_Volumes()
	 * @model containment="true"
	 * @generated
	 */
	EList<PagingVolume> getVolumes();

	/**
	 * Returns the value of the '<em><b>Shared Volumes</b></em>' reference list.
	 * The list contents are of type {@link org.portolan.model.PagingVolume}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volumes of the installation that other hosts use too. In an SSI cluster paging volumes are not shared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shared Volumes</em>' reference list.
	 * @see org.portolan.model.PortolanPackage#getPagingSpace_SharedVolumes()
	 * @model
	 * @generated
	 */
	EList<PagingVolume> getSharedVolumes();

	/**
	 * Returns the value of the '<em><b>Channel Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the channels to all volumes together carry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel Bytes Per Second</em>' attribute.
	 * @see #isSetChannelBytesPerSecond()
	 * @see #unsetChannelBytesPerSecond()
	 * @see #setChannelBytesPerSecond(double)
	 * @see org.portolan.model.PortolanPackage#getPagingSpace_ChannelBytesPerSecond()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B/s' default='no limit' above='0'"
	 * @generated
	 */
	double getChannelBytesPerSecond();

	/**
	 * Sets the value of the '{@link org.portolan.model.PagingSpace#getChannelBytesPerSecond <em>Channel Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel Bytes Per Second</em>' attribute.
	 * @see #isSetChannelBytesPerSecond()
	 * @see #unsetChannelBytesPerSecond()
	 * @see #getChannelBytesPerSecond()
	 * @generated
	 */
	void setChannelBytesPerSecond(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.PagingSpace#getChannelBytesPerSecond <em>Channel Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetChannelBytesPerSecond()
	 * @see #getChannelBytesPerSecond()
	 * @see #setChannelBytesPerSecond(double)
	 * @generated
	 */
	void unsetChannelBytesPerSecond();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.PagingSpace#getChannelBytesPerSecond <em>Channel Bytes Per Second</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Channel Bytes Per Second</em>' attribute is set.
	 * @see #unsetChannelBytesPerSecond()
	 * @see #getChannelBytesPerSecond()
	 * @see #setChannelBytesPerSecond(double)
	 * @generated
	 */
	boolean isSetChannelBytesPerSecond();

} // PagingSpace
