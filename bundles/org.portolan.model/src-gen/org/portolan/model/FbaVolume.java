/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fba Volume</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An EDEV or FBA disk of 512-byte blocks: 8 blocks to a slot.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.FbaVolume#getBlocks <em>Blocks</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getFbaVolume()
 * @model
 * @generated
 */
public interface FbaVolume extends PagingVolume {
	/**
	 * Returns the value of the '<em><b>Blocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Blocks of 512 bytes used for paging.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocks</em>' attribute.
	 * @see #isSetBlocks()
	 * @see #unsetBlocks()
	 * @see #setBlocks(long)
	 * @see org.portolan.model.PortolanPackage#getFbaVolume_Blocks()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='blocks' default='none: must be set' min='8'"
	 * @generated
	 */
	long getBlocks();

	/**
	 * Sets the value of the '{@link org.portolan.model.FbaVolume#getBlocks <em>Blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blocks</em>' attribute.
	 * @see #isSetBlocks()
	 * @see #unsetBlocks()
	 * @see #getBlocks()
	 * @generated
	 */
	void setBlocks(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.FbaVolume#getBlocks <em>Blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBlocks()
	 * @see #getBlocks()
	 * @see #setBlocks(long)
	 * @generated
	 */
	void unsetBlocks();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.FbaVolume#getBlocks <em>Blocks</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Blocks</em>' attribute is set.
	 * @see #unsetBlocks()
	 * @see #getBlocks()
	 * @see #setBlocks(long)
	 * @generated
	 */
	boolean isSetBlocks();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One slot for each 8 blocks.
	 * <!-- end-model-doc -->
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel body='return getBlocks() / 8;'"
	 * @generated
	 */
	long slots();

} // FbaVolume
