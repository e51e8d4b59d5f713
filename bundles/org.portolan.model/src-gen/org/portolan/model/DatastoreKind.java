/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Datastore Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a datastore is.
 * <!-- end-model-doc -->
 * @see org.portolan.model.PortolanPackage#getDatastoreKind()
 * @model
 * @generated
 */
public enum DatastoreKind implements Enumerator {
	/**
	 * The '<em><b>VMFS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Block datastore of vSphere.
	 * <!-- end-model-doc -->
	 * @see #VMFS_VALUE
	 * @generated
	 * @ordered
	 */
	VMFS(0, "VMFS", "VMFS"),

	/**
	 * The '<em><b>NFS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Network file system.
	 * <!-- end-model-doc -->
	 * @see #NFS_VALUE
	 * @generated
	 * @ordered
	 */
	NFS(1, "NFS", "NFS"),

	/**
	 * The '<em><b>VSAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distributed store of the hosts' own disks.
	 * <!-- end-model-doc -->
	 * @see #VSAN_VALUE
	 * @generated
	 * @ordered
	 */
	VSAN(2, "VSAN", "VSAN"),

	/**
	 * The '<em><b>ECKD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 3390 volumes.
	 * <!-- end-model-doc -->
	 * @see #ECKD_VALUE
	 * @generated
	 * @ordered
	 */
	ECKD(3, "ECKD", "ECKD"),

	/**
	 * The '<em><b>SCSI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SCSI logical units.
	 * <!-- end-model-doc -->
	 * @see #SCSI_VALUE
	 * @generated
	 * @ordered
	 */
	SCSI(4, "SCSI", "SCSI"),

	/**
	 * The '<em><b>LOCAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Disks inside one host: not reachable from another.
	 * <!-- end-model-doc -->
	 * @see #LOCAL_VALUE
	 * @generated
	 * @ordered
	 */
	LOCAL(5, "LOCAL", "LOCAL"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(6, "OTHER", "OTHER");

	/**
	 * The '<em><b>VMFS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Block datastore of vSphere.
	 * <!-- end-model-doc -->
	 * @see #VMFS
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='VMFS'"
	 * @generated
	 * @ordered
	 */
	public static final int VMFS_VALUE = 0;

	/**
	 * The '<em><b>NFS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Network file system.
	 * <!-- end-model-doc -->
	 * @see #NFS
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='NFS'"
	 * @generated
	 * @ordered
	 */
	public static final int NFS_VALUE = 1;

	/**
	 * The '<em><b>VSAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distributed store of the hosts' own disks.
	 * <!-- end-model-doc -->
	 * @see #VSAN
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='vSAN'"
	 * @generated
	 * @ordered
	 */
	public static final int VSAN_VALUE = 2;

	/**
	 * The '<em><b>ECKD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 3390 volumes.
	 * <!-- end-model-doc -->
	 * @see #ECKD
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='ECKD'"
	 * @generated
	 * @ordered
	 */
	public static final int ECKD_VALUE = 3;

	/**
	 * The '<em><b>SCSI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SCSI logical units.
	 * <!-- end-model-doc -->
	 * @see #SCSI
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='SCSI'"
	 * @generated
	 * @ordered
	 */
	public static final int SCSI_VALUE = 4;

	/**
	 * The '<em><b>LOCAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Disks inside one host: not reachable from another.
	 * <!-- end-model-doc -->
	 * @see #LOCAL
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Local'"
	 * @generated
	 * @ordered
	 */
	public static final int LOCAL_VALUE = 5;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Other'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 6;

	/**
	 * An array of all the '<em><b>Datastore Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DatastoreKind[] VALUES_ARRAY =
		new DatastoreKind[] {
			VMFS,
			NFS,
			VSAN,
			ECKD,
			SCSI,
			LOCAL,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Datastore Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DatastoreKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Datastore Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DatastoreKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DatastoreKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Datastore Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DatastoreKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DatastoreKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Datastore Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DatastoreKind get(int value) {
		switch (value) {
			case VMFS_VALUE: return VMFS;
			case NFS_VALUE: return NFS;
			case VSAN_VALUE: return VSAN;
			case ECKD_VALUE: return ECKD;
			case SCSI_VALUE: return SCSI;
			case LOCAL_VALUE: return LOCAL;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private DatastoreKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //DatastoreKind
