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
 * A representation of the literals of the enumeration '<em><b>Study Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a study asks.
 * <!-- end-model-doc -->
 * @see org.portolan.model.PortolanPackage#getStudyKind()
 * @model
 * @generated
 */
public enum StudyKind implements Enumerator {
	/**
	 * The '<em><b>RELOCATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What does moving these guests cost, method by method?
	 * <!-- end-model-doc -->
	 * @see #RELOCATION_VALUE
	 * @generated
	 * @ordered
	 */
	RELOCATION(0, "RELOCATION", "RELOCATION"),

	/**
	 * The '<em><b>EVACUATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How are hosts emptied?
	 * <!-- end-model-doc -->
	 * @see #EVACUATION_VALUE
	 * @generated
	 * @ordered
	 */
	EVACUATION(1, "EVACUATION", "EVACUATION"),

	/**
	 * The '<em><b>FAILOVER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens when hosts are lost?
	 * <!-- end-model-doc -->
	 * @see #FAILOVER_VALUE
	 * @generated
	 * @ordered
	 */
	FAILOVER(2, "FAILOVER", "FAILOVER"),

	/**
	 * The '<em><b>SPARE CAPACITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Does everything fit when one or two hosts are gone (N-1, N-2)?
	 * <!-- end-model-doc -->
	 * @see #SPARE_CAPACITY_VALUE
	 * @generated
	 * @ordered
	 */
	SPARE_CAPACITY(3, "SPARE_CAPACITY", "SPARE_CAPACITY"),

	/**
	 * The '<em><b>OVERCOMMIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What does more virtual than real storage cost?
	 * <!-- end-model-doc -->
	 * @see #OVERCOMMIT_VALUE
	 * @generated
	 * @ordered
	 */
	OVERCOMMIT(4, "OVERCOMMIT", "OVERCOMMIT"),

	/**
	 * The '<em><b>PRESSURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens to storage over minutes when guests come, grow or go?
	 * <!-- end-model-doc -->
	 * @see #PRESSURE_VALUE
	 * @generated
	 * @ordered
	 */
	PRESSURE(5, "PRESSURE", "PRESSURE"),

	/**
	 * The '<em><b>DISK PATHS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What do the disks of these guests cost over each path?
	 * <!-- end-model-doc -->
	 * @see #DISK_PATHS_VALUE
	 * @generated
	 * @ordered
	 */
	DISK_PATHS(6, "DISK_PATHS", "DISK_PATHS");

	/**
	 * The '<em><b>RELOCATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What does moving these guests cost, method by method?
	 * <!-- end-model-doc -->
	 * @see #RELOCATION
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Relocation'"
	 * @generated
	 * @ordered
	 */
	public static final int RELOCATION_VALUE = 0;

	/**
	 * The '<em><b>EVACUATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How are hosts emptied?
	 * <!-- end-model-doc -->
	 * @see #EVACUATION
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Evacuation'"
	 * @generated
	 * @ordered
	 */
	public static final int EVACUATION_VALUE = 1;

	/**
	 * The '<em><b>FAILOVER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens when hosts are lost?
	 * <!-- end-model-doc -->
	 * @see #FAILOVER
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Failover'"
	 * @generated
	 * @ordered
	 */
	public static final int FAILOVER_VALUE = 2;

	/**
	 * The '<em><b>SPARE CAPACITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Does everything fit when one or two hosts are gone (N-1, N-2)?
	 * <!-- end-model-doc -->
	 * @see #SPARE_CAPACITY
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Spare capacity'"
	 * @generated
	 * @ordered
	 */
	public static final int SPARE_CAPACITY_VALUE = 3;

	/**
	 * The '<em><b>OVERCOMMIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What does more virtual than real storage cost?
	 * <!-- end-model-doc -->
	 * @see #OVERCOMMIT
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Overcommit'"
	 * @generated
	 * @ordered
	 */
	public static final int OVERCOMMIT_VALUE = 4;

	/**
	 * The '<em><b>PRESSURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens to storage over minutes when guests come, grow or go?
	 * <!-- end-model-doc -->
	 * @see #PRESSURE
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Memory pressure'"
	 * @generated
	 * @ordered
	 */
	public static final int PRESSURE_VALUE = 5;

	/**
	 * The '<em><b>DISK PATHS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What do the disks of these guests cost over each path?
	 * <!-- end-model-doc -->
	 * @see #DISK_PATHS
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Disk paths'"
	 * @generated
	 * @ordered
	 */
	public static final int DISK_PATHS_VALUE = 6;

	/**
	 * An array of all the '<em><b>Study Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StudyKind[] VALUES_ARRAY =
		new StudyKind[] {
			RELOCATION,
			EVACUATION,
			FAILOVER,
			SPARE_CAPACITY,
			OVERCOMMIT,
			PRESSURE,
			DISK_PATHS,
		};

	/**
	 * A public read-only list of all the '<em><b>Study Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StudyKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Study Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StudyKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StudyKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Study Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StudyKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StudyKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Study Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StudyKind get(int value) {
		switch (value) {
			case RELOCATION_VALUE: return RELOCATION;
			case EVACUATION_VALUE: return EVACUATION;
			case FAILOVER_VALUE: return FAILOVER;
			case SPARE_CAPACITY_VALUE: return SPARE_CAPACITY;
			case OVERCOMMIT_VALUE: return OVERCOMMIT;
			case PRESSURE_VALUE: return PRESSURE;
			case DISK_PATHS_VALUE: return DISK_PATHS;
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
	private StudyKind(int value, String name, String literal) {
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
	
} //StudyKind
