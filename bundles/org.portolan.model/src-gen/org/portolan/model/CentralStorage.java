/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Central Storage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Real storage: the frames of the host.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.CentralStorage#getSizeBytes <em>Size Bytes</em>}</li>
 *   <li>{@link org.portolan.model.CentralStorage#getFixedBytes <em>Fixed Bytes</em>}</li>
 *   <li>{@link org.portolan.model.CentralStorage#getAgeListFraction <em>Age List Fraction</em>}</li>
 *   <li>{@link org.portolan.model.CentralStorage#isEarlyWrites <em>Early Writes</em>}</li>
 *   <li>{@link org.portolan.model.CentralStorage#isKeepSlot <em>Keep Slot</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getCentralStorage()
 * @model
 * @generated
 */
public interface CentralStorage extends StorageLevel {
	/**
	 * Returns the value of the '<em><b>Size Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size of central storage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size Bytes</em>' attribute.
	 * @see #isSetSizeBytes()
	 * @see #unsetSizeBytes()
	 * @see #setSizeBytes(long)
	 * @see org.portolan.model.PortolanPackage#getCentralStorage_SizeBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='none: must be set' source='[R] 630mem.html: at most 256 GiB at z/VM 6.2, 1 TiB at 6.3' above='0'"
	 * @generated
	 */
	long getSizeBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.CentralStorage#getSizeBytes <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size Bytes</em>' attribute.
	 * @see #isSetSizeBytes()
	 * @see #unsetSizeBytes()
	 * @see #getSizeBytes()
	 * @generated
	 */
	void setSizeBytes(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.CentralStorage#getSizeBytes <em>Size Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSizeBytes()
	 * @see #getSizeBytes()
	 * @see #setSizeBytes(long)
	 * @generated
	 */
	void unsetSizeBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.CentralStorage#getSizeBytes <em>Size Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Size Bytes</em>' attribute is set.
	 * @see #unsetSizeBytes()
	 * @see #getSizeBytes()
	 * @see #setSizeBytes(long)
	 * @generated
	 */
	boolean isSetSizeBytes();

	/**
	 * Returns the value of the '<em><b>Fixed Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Storage of the hypervisor itself that it never pages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fixed Bytes</em>' attribute.
	 * @see #isSetFixedBytes()
	 * @see #unsetFixedBytes()
	 * @see #setFixedBytes(long)
	 * @see org.portolan.model.PortolanPackage#getCentralStorage_FixedBytes()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' assumption='storage.central.fixedBytes' default='assumption storage.central.fixedBytes (2 GiB)' source='[R] Velocity STORELVL: plan on 2 GB' min='0'"
	 * @generated
	 */
	long getFixedBytes();

	/**
	 * Sets the value of the '{@link org.portolan.model.CentralStorage#getFixedBytes <em>Fixed Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fixed Bytes</em>' attribute.
	 * @see #isSetFixedBytes()
	 * @see #unsetFixedBytes()
	 * @see #getFixedBytes()
	 * @generated
	 */
	void setFixedBytes(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.CentralStorage#getFixedBytes <em>Fixed Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFixedBytes()
	 * @see #getFixedBytes()
	 * @see #setFixedBytes(long)
	 * @generated
	 */
	void unsetFixedBytes();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.CentralStorage#getFixedBytes <em>Fixed Bytes</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Fixed Bytes</em>' attribute is set.
	 * @see #unsetFixedBytes()
	 * @see #getFixedBytes()
	 * @see #setFixedBytes(long)
	 * @generated
	 */
	boolean isSetFixedBytes();

	/**
	 * Returns the value of the '<em><b>Age List Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the global age list as a share of the pageable frames (SET AGELIST SIZE); z/VM 6.3 and later.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Age List Fraction</em>' attribute.
	 * @see #isSetAgeListFraction()
	 * @see #unsetAgeListFraction()
	 * @see #setAgeListFraction(double)
	 * @see org.portolan.model.PortolanPackage#getCentralStorage_AgeListFraction()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' assumption='frames.ageList.share' default='assumption frames.ageList.share (0.02)' source='domain 1.2 [K]' min='0' max='0.45'"
	 * @generated
	 */
	double getAgeListFraction();

	/**
	 * Sets the value of the '{@link org.portolan.model.CentralStorage#getAgeListFraction <em>Age List Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Age List Fraction</em>' attribute.
	 * @see #isSetAgeListFraction()
	 * @see #unsetAgeListFraction()
	 * @see #getAgeListFraction()
	 * @generated
	 */
	void setAgeListFraction(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.CentralStorage#getAgeListFraction <em>Age List Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAgeListFraction()
	 * @see #getAgeListFraction()
	 * @see #setAgeListFraction(double)
	 * @generated
	 */
	void unsetAgeListFraction();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.CentralStorage#getAgeListFraction <em>Age List Fraction</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Age List Fraction</em>' attribute is set.
	 * @see #unsetAgeListFraction()
	 * @see #getAgeListFraction()
	 * @see #setAgeListFraction(double)
	 * @generated
	 */
	boolean isSetAgeListFraction();

	/**
	 * Returns the value of the '<em><b>Early Writes</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changed pages are written when they come to the age list (SET AGELIST EARLYWRITES), so that nobody waits for it later; z/VM 6.3 and later.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Early Writes</em>' attribute.
	 * @see #setEarlyWrites(boolean)
	 * @see org.portolan.model.PortolanPackage#getCentralStorage_EarlyWrites()
	 * @model default="true"
	 *        annotation="https://portolan.org/feature default='true' source='domain 1.2 [K]'"
	 * @generated
	 */
	boolean isEarlyWrites();

	/**
	 * Sets the value of the '{@link org.portolan.model.CentralStorage#isEarlyWrites <em>Early Writes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Early Writes</em>' attribute.
	 * @see #isEarlyWrites()
	 * @generated
	 */
	void setEarlyWrites(boolean value);

	/**
	 * Returns the value of the '<em><b>Keep Slot</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A page that is read back keeps its slot (SET AGELIST KEEPSLOT) and need not be written again while it does not change; z/VM 6.3 and later.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keep Slot</em>' attribute.
	 * @see #setKeepSlot(boolean)
	 * @see org.portolan.model.PortolanPackage#getCentralStorage_KeepSlot()
	 * @model default="true"
	 *        annotation="https://portolan.org/feature default='true' source='domain 1.2 [K]'"
	 * @generated
	 */
	boolean isKeepSlot();

	/**
	 * Sets the value of the '{@link org.portolan.model.CentralStorage#isKeepSlot <em>Keep Slot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keep Slot</em>' attribute.
	 * @see #isKeepSlot()
	 * @generated
	 */
	void setKeepSlot(boolean value);

} // CentralStorage
