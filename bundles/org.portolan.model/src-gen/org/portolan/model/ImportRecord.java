/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Import Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was imported, from where and when.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.ImportRecord#getFormat <em>Format</em>}</li>
 *   <li>{@link org.portolan.model.ImportRecord#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.portolan.model.ImportRecord#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.portolan.model.ImportRecord#getImportedAt <em>Imported At</em>}</li>
 *   <li>{@link org.portolan.model.ImportRecord#getRead <em>Read</em>}</li>
 *   <li>{@link org.portolan.model.ImportRecord#getSkipped <em>Skipped</em>}</li>
 *   <li>{@link org.portolan.model.ImportRecord#getDoubtful <em>Doubtful</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getImportRecord()
 * @model
 * @generated
 */
public interface ImportRecord extends Element {
	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of source, for instance rvtools.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.portolan.model.PortolanPackage#getImportRecord_Format()
	 * @model annotation="https://portolan.org/feature default='none: must be set'"
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.portolan.model.ImportRecord#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file, without its folder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see org.portolan.model.PortolanPackage#getImportRecord_FileName()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link org.portolan.model.ImportRecord#getFileName <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Name</em>' attribute.
	 * @see #getFileName()
	 * @generated
	 */
	void setFileName(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the file in hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.portolan.model.PortolanPackage#getImportRecord_Sha256()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.portolan.model.ImportRecord#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Imported At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date and time, ISO 8601, UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Imported At</em>' attribute.
	 * @see #setImportedAt(String)
	 * @see org.portolan.model.PortolanPackage#getImportRecord_ImportedAt()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getImportedAt();

	/**
	 * Sets the value of the '{@link org.portolan.model.ImportRecord#getImportedAt <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Imported At</em>' attribute.
	 * @see #getImportedAt()
	 * @generated
	 */
	void setImportedAt(String value);

	/**
	 * Returns the value of the '<em><b>Read</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Read</em>' attribute.
	 * @see #setRead(int)
	 * @see org.portolan.model.PortolanPackage#getImportRecord_Read()
	 * @model default="0"
	 *        annotation="https://portolan.org/feature unit='rows' default='0' min='0'"
	 * @generated
	 */
	int getRead();

	/**
	 * Sets the value of the '{@link org.portolan.model.ImportRecord#getRead <em>Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read</em>' attribute.
	 * @see #getRead()
	 * @generated
	 */
	void setRead(int value);

	/**
	 * Returns the value of the '<em><b>Skipped</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows skipped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skipped</em>' attribute.
	 * @see #setSkipped(int)
	 * @see org.portolan.model.PortolanPackage#getImportRecord_Skipped()
	 * @model default="0"
	 *        annotation="https://portolan.org/feature unit='rows' default='0' min='0'"
	 * @generated
	 */
	int getSkipped();

	/**
	 * Sets the value of the '{@link org.portolan.model.ImportRecord#getSkipped <em>Skipped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skipped</em>' attribute.
	 * @see #getSkipped()
	 * @generated
	 */
	void setSkipped(int value);

	/**
	 * Returns the value of the '<em><b>Doubtful</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rows that need a look.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Doubtful</em>' attribute.
	 * @see #setDoubtful(int)
	 * @see org.portolan.model.PortolanPackage#getImportRecord_Doubtful()
	 * @model default="0"
	 *        annotation="https://portolan.org/feature unit='rows' default='0' min='0'"
	 * @generated
	 */
	int getDoubtful();

	/**
	 * Sets the value of the '{@link org.portolan.model.ImportRecord#getDoubtful <em>Doubtful</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Doubtful</em>' attribute.
	 * @see #getDoubtful()
	 * @generated
	 */
	void setDoubtful(int value);

} // ImportRecord
