/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.portolan.model.ImportRecord;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Import Record</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.ImportRecordImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.portolan.model.impl.ImportRecordImpl#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.portolan.model.impl.ImportRecordImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.portolan.model.impl.ImportRecordImpl#getImportedAt <em>Imported At</em>}</li>
 *   <li>{@link org.portolan.model.impl.ImportRecordImpl#getRead <em>Read</em>}</li>
 *   <li>{@link org.portolan.model.impl.ImportRecordImpl#getSkipped <em>Skipped</em>}</li>
 *   <li>{@link org.portolan.model.impl.ImportRecordImpl#getDoubtful <em>Doubtful</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImportRecordImpl extends ElementImpl implements ImportRecord {
	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected String format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected String fileName = FILE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getImportedAt() <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedAt()
	 * @generated
	 * @ordered
	 */
	protected static final String IMPORTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImportedAt() <em>Imported At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportedAt()
	 * @generated
	 * @ordered
	 */
	protected String importedAt = IMPORTED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRead() <em>Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRead()
	 * @generated
	 * @ordered
	 */
	protected static final int READ_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRead() <em>Read</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRead()
	 * @generated
	 * @ordered
	 */
	protected int read = READ_EDEFAULT;

	/**
	 * The default value of the '{@link #getSkipped() <em>Skipped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkipped()
	 * @generated
	 * @ordered
	 */
	protected static final int SKIPPED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSkipped() <em>Skipped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkipped()
	 * @generated
	 * @ordered
	 */
	protected int skipped = SKIPPED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDoubtful() <em>Doubtful</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoubtful()
	 * @generated
	 * @ordered
	 */
	protected static final int DOUBTFUL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDoubtful() <em>Doubtful</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoubtful()
	 * @generated
	 * @ordered
	 */
	protected int doubtful = DOUBTFUL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ImportRecordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.IMPORT_RECORD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(String newFormat) {
		String oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.IMPORT_RECORD__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileName() {
		return fileName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileName(String newFileName) {
		String oldFileName = fileName;
		fileName = newFileName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.IMPORT_RECORD__FILE_NAME, oldFileName, fileName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.IMPORT_RECORD__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getImportedAt() {
		return importedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImportedAt(String newImportedAt) {
		String oldImportedAt = importedAt;
		importedAt = newImportedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.IMPORT_RECORD__IMPORTED_AT, oldImportedAt, importedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRead() {
		return read;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRead(int newRead) {
		int oldRead = read;
		read = newRead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.IMPORT_RECORD__READ, oldRead, read));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSkipped() {
		return skipped;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSkipped(int newSkipped) {
		int oldSkipped = skipped;
		skipped = newSkipped;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.IMPORT_RECORD__SKIPPED, oldSkipped, skipped));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDoubtful() {
		return doubtful;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoubtful(int newDoubtful) {
		int oldDoubtful = doubtful;
		doubtful = newDoubtful;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.IMPORT_RECORD__DOUBTFUL, oldDoubtful, doubtful));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.IMPORT_RECORD__FORMAT:
				return getFormat();
			case PortolanPackage.IMPORT_RECORD__FILE_NAME:
				return getFileName();
			case PortolanPackage.IMPORT_RECORD__SHA256:
				return getSha256();
			case PortolanPackage.IMPORT_RECORD__IMPORTED_AT:
				return getImportedAt();
			case PortolanPackage.IMPORT_RECORD__READ:
				return getRead();
			case PortolanPackage.IMPORT_RECORD__SKIPPED:
				return getSkipped();
			case PortolanPackage.IMPORT_RECORD__DOUBTFUL:
				return getDoubtful();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PortolanPackage.IMPORT_RECORD__FORMAT:
				setFormat((String)newValue);
				return;
			case PortolanPackage.IMPORT_RECORD__FILE_NAME:
				setFileName((String)newValue);
				return;
			case PortolanPackage.IMPORT_RECORD__SHA256:
				setSha256((String)newValue);
				return;
			case PortolanPackage.IMPORT_RECORD__IMPORTED_AT:
				setImportedAt((String)newValue);
				return;
			case PortolanPackage.IMPORT_RECORD__READ:
				setRead((Integer)newValue);
				return;
			case PortolanPackage.IMPORT_RECORD__SKIPPED:
				setSkipped((Integer)newValue);
				return;
			case PortolanPackage.IMPORT_RECORD__DOUBTFUL:
				setDoubtful((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PortolanPackage.IMPORT_RECORD__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case PortolanPackage.IMPORT_RECORD__FILE_NAME:
				setFileName(FILE_NAME_EDEFAULT);
				return;
			case PortolanPackage.IMPORT_RECORD__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case PortolanPackage.IMPORT_RECORD__IMPORTED_AT:
				setImportedAt(IMPORTED_AT_EDEFAULT);
				return;
			case PortolanPackage.IMPORT_RECORD__READ:
				setRead(READ_EDEFAULT);
				return;
			case PortolanPackage.IMPORT_RECORD__SKIPPED:
				setSkipped(SKIPPED_EDEFAULT);
				return;
			case PortolanPackage.IMPORT_RECORD__DOUBTFUL:
				setDoubtful(DOUBTFUL_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PortolanPackage.IMPORT_RECORD__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case PortolanPackage.IMPORT_RECORD__FILE_NAME:
				return FILE_NAME_EDEFAULT == null ? fileName != null : !FILE_NAME_EDEFAULT.equals(fileName);
			case PortolanPackage.IMPORT_RECORD__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case PortolanPackage.IMPORT_RECORD__IMPORTED_AT:
				return IMPORTED_AT_EDEFAULT == null ? importedAt != null : !IMPORTED_AT_EDEFAULT.equals(importedAt);
			case PortolanPackage.IMPORT_RECORD__READ:
				return read != READ_EDEFAULT;
			case PortolanPackage.IMPORT_RECORD__SKIPPED:
				return skipped != SKIPPED_EDEFAULT;
			case PortolanPackage.IMPORT_RECORD__DOUBTFUL:
				return doubtful != DOUBTFUL_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (format: ");
		result.append(format);
		result.append(", fileName: ");
		result.append(fileName);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(", importedAt: ");
		result.append(importedAt);
		result.append(", read: ");
		result.append(read);
		result.append(", skipped: ");
		result.append(skipped);
		result.append(", doubtful: ");
		result.append(doubtful);
		result.append(')');
		return result.toString();
	}

} //ImportRecordImpl
