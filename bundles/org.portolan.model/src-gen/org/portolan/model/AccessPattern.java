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
 * A representation of the literals of the enumeration '<em><b>Access Pattern</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a population of pages is visited.
 * <!-- end-model-doc -->
 * @see org.portolan.model.PortolanPackage#getAccessPattern()
 * @model
 * @generated
 */
public enum AccessPattern implements Enumerator {
	/**
	 * The '<em><b>UNIFORM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every page is as likely as any other.
	 * <!-- end-model-doc -->
	 * @see #UNIFORM_VALUE
	 * @generated
	 * @ordered
	 */
	UNIFORM(0, "UNIFORM", "UNIFORM"),

	/**
	 * The '<em><b>SEQUENTIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A sweep over the pages that wraps at the end.
	 * <!-- end-model-doc -->
	 * @see #SEQUENTIAL_VALUE
	 * @generated
	 * @ordered
	 */
	SEQUENTIAL(1, "SEQUENTIAL", "SEQUENTIAL"),

	/**
	 * The '<em><b>ZIPF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page of rank k is visited with a probability in proportion to k to the power of minus the exponent.
	 * <!-- end-model-doc -->
	 * @see #ZIPF_VALUE
	 * @generated
	 * @ordered
	 */
	ZIPF(2, "ZIPF", "ZIPF"),

	/**
	 * The '<em><b>HOT COLD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A hot part gets a fixed share of the visits, the rest goes to the cold part.
	 * <!-- end-model-doc -->
	 * @see #HOT_COLD_VALUE
	 * @generated
	 * @ordered
	 */
	HOT_COLD(3, "HOT_COLD", "HOT_COLD");

	/**
	 * The '<em><b>UNIFORM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every page is as likely as any other.
	 * <!-- end-model-doc -->
	 * @see #UNIFORM
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Uniform'"
	 * @generated
	 * @ordered
	 */
	public static final int UNIFORM_VALUE = 0;

	/**
	 * The '<em><b>SEQUENTIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A sweep over the pages that wraps at the end.
	 * <!-- end-model-doc -->
	 * @see #SEQUENTIAL
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Sequential'"
	 * @generated
	 * @ordered
	 */
	public static final int SEQUENTIAL_VALUE = 1;

	/**
	 * The '<em><b>ZIPF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page of rank k is visited with a probability in proportion to k to the power of minus the exponent.
	 * <!-- end-model-doc -->
	 * @see #ZIPF
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Zipf'"
	 * @generated
	 * @ordered
	 */
	public static final int ZIPF_VALUE = 2;

	/**
	 * The '<em><b>HOT COLD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A hot part gets a fixed share of the visits, the rest goes to the cold part.
	 * <!-- end-model-doc -->
	 * @see #HOT_COLD
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Hot and cold'"
	 * @generated
	 * @ordered
	 */
	public static final int HOT_COLD_VALUE = 3;

	/**
	 * An array of all the '<em><b>Access Pattern</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AccessPattern[] VALUES_ARRAY =
		new AccessPattern[] {
			UNIFORM,
			SEQUENTIAL,
			ZIPF,
			HOT_COLD,
		};

	/**
	 * A public read-only list of all the '<em><b>Access Pattern</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AccessPattern> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Access Pattern</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AccessPattern get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AccessPattern result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Access Pattern</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AccessPattern getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AccessPattern result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Access Pattern</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AccessPattern get(int value) {
		switch (value) {
			case UNIFORM_VALUE: return UNIFORM;
			case SEQUENTIAL_VALUE: return SEQUENTIAL;
			case ZIPF_VALUE: return ZIPF;
			case HOT_COLD_VALUE: return HOT_COLD;
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
	private AccessPattern(int value, String name, String literal) {
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
	
} //AccessPattern
