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
 * A representation of the literals of the enumeration '<em><b>Placement Rule Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a placement rule asks.
 * <!-- end-model-doc -->
 * @see org.portolan.model.PortolanPackage#getPlacementRuleKind()
 * @model
 * @generated
 */
public enum PlacementRuleKind implements Enumerator {
	/**
	 * The '<em><b>TOGETHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All guests on one host (affinity).
	 * <!-- end-model-doc -->
	 * @see #TOGETHER_VALUE
	 * @generated
	 * @ordered
	 */
	TOGETHER(0, "TOGETHER", "TOGETHER"),

	/**
	 * The '<em><b>APART</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No two of the guests on one host (anti-affinity).
	 * <!-- end-model-doc -->
	 * @see #APART_VALUE
	 * @generated
	 * @ordered
	 */
	APART(1, "APART", "APART"),

	/**
	 * The '<em><b>ON HOSTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The guests run on the named hosts only.
	 * <!-- end-model-doc -->
	 * @see #ON_HOSTS_VALUE
	 * @generated
	 * @ordered
	 */
	ON_HOSTS(2, "ON_HOSTS", "ON_HOSTS"),

	/**
	 * The '<em><b>NOT ON HOSTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The guests never run on the named hosts.
	 * <!-- end-model-doc -->
	 * @see #NOT_ON_HOSTS_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_ON_HOSTS(3, "NOT_ON_HOSTS", "NOT_ON_HOSTS");

	/**
	 * The '<em><b>TOGETHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All guests on one host (affinity).
	 * <!-- end-model-doc -->
	 * @see #TOGETHER
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Guests together'"
	 * @generated
	 * @ordered
	 */
	public static final int TOGETHER_VALUE = 0;

	/**
	 * The '<em><b>APART</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No two of the guests on one host (anti-affinity).
	 * <!-- end-model-doc -->
	 * @see #APART
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Guests apart'"
	 * @generated
	 * @ordered
	 */
	public static final int APART_VALUE = 1;

	/**
	 * The '<em><b>ON HOSTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The guests run on the named hosts only.
	 * <!-- end-model-doc -->
	 * @see #ON_HOSTS
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Guests on these hosts'"
	 * @generated
	 * @ordered
	 */
	public static final int ON_HOSTS_VALUE = 2;

	/**
	 * The '<em><b>NOT ON HOSTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The guests never run on the named hosts.
	 * <!-- end-model-doc -->
	 * @see #NOT_ON_HOSTS
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Guests not on these hosts'"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_ON_HOSTS_VALUE = 3;

	/**
	 * An array of all the '<em><b>Placement Rule Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PlacementRuleKind[] VALUES_ARRAY =
		new PlacementRuleKind[] {
			TOGETHER,
			APART,
			ON_HOSTS,
			NOT_ON_HOSTS,
		};

	/**
	 * A public read-only list of all the '<em><b>Placement Rule Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PlacementRuleKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Placement Rule Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlacementRuleKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PlacementRuleKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Placement Rule Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlacementRuleKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PlacementRuleKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Placement Rule Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlacementRuleKind get(int value) {
		switch (value) {
			case TOGETHER_VALUE: return TOGETHER;
			case APART_VALUE: return APART;
			case ON_HOSTS_VALUE: return ON_HOSTS;
			case NOT_ON_HOSTS_VALUE: return NOT_ON_HOSTS;
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
	private PlacementRuleKind(int value, String name, String literal) {
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
	
} //PlacementRuleKind
