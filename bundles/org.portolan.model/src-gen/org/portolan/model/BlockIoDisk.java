/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Block Io Disk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A disk used through CP *BLOCKIO or Diagnose 250.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.BlockIoDisk#getRealDevice <em>Real Device</em>}</li>
 *   <li>{@link org.portolan.model.BlockIoDisk#getBlockBytes <em>Block Bytes</em>}</li>
 *   <li>{@link org.portolan.model.BlockIoDisk#getOffsetBlocks <em>Offset Blocks</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getBlockIoDisk()
 * @model
 * @generated
 */
public interface BlockIoDisk extends DiskPath {
	/**
	 * Returns the value of the '<em><b>Real Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Device behind it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Real Device</em>' attribute.
	 * @see #setRealDevice(String)
	 * @see org.portolan.model.PortolanPackage#getBlockIoDisk_RealDevice()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getRealDevice();

	/**
	 * Sets the value of the '{@link org.portolan.model.BlockIoDisk#getRealDevice <em>Real Device</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Real Device</em>' attribute.
	 * @see #getRealDevice()
	 * @generated
	 */
	void setRealDevice(String value);

	/**
	 * Returns the value of the '<em><b>Block Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Block size.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Block Bytes</em>' attribute.
	 * @see #isSetBlockBytes()
	 * @see #unsetBlockBytes()
	 * @see #setBlockBytes(int)
	 * @see org.portolan.model.PortolanPackage#getBlockIoDisk_BlockBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='4096' min='512' max='4096'"
	 * @generated
	 */
	int getBlockBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.BlockIoDisk#getBlockBytes <em>Block Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Block Bytes</em>' attribute.
	 * @see #isSetBlockBytes()
	 * @see #unsetBlockBytes()
	 * @see #getBlockBytes()
	 * @generated
	 */
	void setBlockBytes(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.BlockIoDisk#getBlockBytes <em>Block Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBlockBytes()
	 * @see #getBlockBytes()
	 * @see #setBlockBytes(int)
	 * @generated
	 */
	void unsetBlockBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.BlockIoDisk#getBlockBytes <em>Block Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Block Bytes</em>' attribute is set.
	 * @see #unsetBlockBytes()
	 * @see #getBlockBytes()
	 * @see #setBlockBytes(int)
	 * @generated
	 */
	boolean isSetBlockBytes();

	/**
	 * Returns the value of the '<em><b>Offset Blocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Offset of the first block.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset Blocks</em>' attribute.
	 * @see #isSetOffsetBlocks()
	 * @see #unsetOffsetBlocks()
	 * @see #setOffsetBlocks(long)
	 * @see org.portolan.model.PortolanPackage#getBlockIoDisk_OffsetBlocks()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='blocks' default='0' min='0'"
	 * @generated
	 */
	long getOffsetBlocks();

	/**
	 * Sets the value of the '{@link org.portolan.model.BlockIoDisk#getOffsetBlocks <em>Offset Blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset Blocks</em>' attribute.
	 * @see #isSetOffsetBlocks()
	 * @see #unsetOffsetBlocks()
	 * @see #getOffsetBlocks()
	 * @generated
	 */
	void setOffsetBlocks(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.BlockIoDisk#getOffsetBlocks <em>Offset Blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetOffsetBlocks()
	 * @see #getOffsetBlocks()
	 * @see #setOffsetBlocks(long)
	 * @generated
	 */
	void unsetOffsetBlocks();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.BlockIoDisk#getOffsetBlocks <em>Offset Blocks</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Offset Blocks</em>' attribute is set.
	 * @see #unsetOffsetBlocks()
	 * @see #getOffsetBlocks()
	 * @see #setOffsetBlocks(long)
	 * @generated
	 */
	boolean isSetOffsetBlocks();

} // BlockIoDisk
