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
 * A representation of the literals of the enumeration '<em><b>Minidisk Mode</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Link mode of a minidisk.
 * <!-- end-model-doc -->
 * @see org.portolan.model.PortolanPackage#getMinidiskMode()
 * @model
 * @generated
 */
public enum MinidiskMode implements Enumerator {
	/**
	 * The '<em><b>R</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Read only; others may write.
	 * <!-- end-model-doc -->
	 * @see #R_VALUE
	 * @generated
	 * @ordered
	 */
	R(0, "R", "R"),

	/**
	 * The '<em><b>RR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Read only even when others write.
	 * <!-- end-model-doc -->
	 * @see #RR_VALUE
	 * @generated
	 * @ordered
	 */
	RR(1, "RR", "RR"),

	/**
	 * The '<em><b>W</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Write when nobody else has it.
	 * <!-- end-model-doc -->
	 * @see #W_VALUE
	 * @generated
	 * @ordered
	 */
	W(2, "W", "W"),

	/**
	 * The '<em><b>WR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Write, else read.
	 * <!-- end-model-doc -->
	 * @see #WR_VALUE
	 * @generated
	 * @ordered
	 */
	WR(3, "WR", "WR"),

	/**
	 * The '<em><b>M</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Write when others only read.
	 * <!-- end-model-doc -->
	 * @see #M_VALUE
	 * @generated
	 * @ordered
	 */
	M(4, "M", "M"),

	/**
	 * The '<em><b>MR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Multiple write, else read.
	 * <!-- end-model-doc -->
	 * @see #MR_VALUE
	 * @generated
	 * @ordered
	 */
	MR(5, "MR", "MR"),

	/**
	 * The '<em><b>MW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Write whatever others do.
	 * <!-- end-model-doc -->
	 * @see #MW_VALUE
	 * @generated
	 * @ordered
	 */
	MW(6, "MW", "MW");

	/**
	 * The '<em><b>R</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Read only; others may write.
	 * <!-- end-model-doc -->
	 * @see #R
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Read'"
	 * @generated
	 * @ordered
	 */
	public static final int R_VALUE = 0;

	/**
	 * The '<em><b>RR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Read only even when others write.
	 * <!-- end-model-doc -->
	 * @see #RR
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Read, shared'"
	 * @generated
	 * @ordered
	 */
	public static final int RR_VALUE = 1;

	/**
	 * The '<em><b>W</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Write when nobody else has it.
	 * <!-- end-model-doc -->
	 * @see #W
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Write'"
	 * @generated
	 * @ordered
	 */
	public static final int W_VALUE = 2;

	/**
	 * The '<em><b>WR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Write, else read.
	 * <!-- end-model-doc -->
	 * @see #WR
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Write or read'"
	 * @generated
	 * @ordered
	 */
	public static final int WR_VALUE = 3;

	/**
	 * The '<em><b>M</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Write when others only read.
	 * <!-- end-model-doc -->
	 * @see #M
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Multiple write'"
	 * @generated
	 * @ordered
	 */
	public static final int M_VALUE = 4;

	/**
	 * The '<em><b>MR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Multiple write, else read.
	 * <!-- end-model-doc -->
	 * @see #MR
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Multiple write or read'"
	 * @generated
	 * @ordered
	 */
	public static final int MR_VALUE = 5;

	/**
	 * The '<em><b>MW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Write whatever others do.
	 * <!-- end-model-doc -->
	 * @see #MW
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Multi-write'"
	 * @generated
	 * @ordered
	 */
	public static final int MW_VALUE = 6;

	/**
	 * An array of all the '<em><b>Minidisk Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MinidiskMode[] VALUES_ARRAY =
		new MinidiskMode[] {
			R,
			RR,
			W,
			WR,
			M,
			MR,
			MW,
		};

	/**
	 * A public read-only list of all the '<em><b>Minidisk Mode</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MinidiskMode> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Minidisk Mode</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MinidiskMode get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MinidiskMode result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Minidisk Mode</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MinidiskMode getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MinidiskMode result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Minidisk Mode</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MinidiskMode get(int value) {
		switch (value) {
			case R_VALUE: return R;
			case RR_VALUE: return RR;
			case W_VALUE: return W;
			case WR_VALUE: return WR;
			case M_VALUE: return M;
			case MR_VALUE: return MR;
			case MW_VALUE: return MW;
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
	private MinidiskMode(int value, String name, String literal) {
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
	
} //MinidiskMode
