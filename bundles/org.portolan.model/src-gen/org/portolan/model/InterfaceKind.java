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
 * A representation of the literals of the enumeration '<em><b>Interface Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a guest's network interface reaches the network.
 * <!-- end-model-doc -->
 * @see org.portolan.model.PortolanPackage#getInterfaceKind()
 * @model
 * @generated
 */
public enum InterfaceKind implements Enumerator {
	/**
	 * The '<em><b>VIRTUAL SWITCH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Through a VSWITCH, port group or bridge of its host.
	 * <!-- end-model-doc -->
	 * @see #VIRTUAL_SWITCH_VALUE
	 * @generated
	 * @ordered
	 */
	VIRTUAL_SWITCH(0, "VIRTUAL_SWITCH", "VIRTUAL_SWITCH"),

	/**
	 * The '<em><b>DEDICATED OSA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An OSA device of its own.
	 * <!-- end-model-doc -->
	 * @see #DEDICATED_OSA_VALUE
	 * @generated
	 * @ordered
	 */
	DEDICATED_OSA(1, "DEDICATED_OSA", "DEDICATED_OSA"),

	/**
	 * The '<em><b>GUEST LAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A network inside one host: does not reach another host.
	 * <!-- end-model-doc -->
	 * @see #GUEST_LAN_VALUE
	 * @generated
	 * @ordered
	 */
	GUEST_LAN(2, "GUEST_LAN", "GUEST_LAN");

	/**
	 * The '<em><b>VIRTUAL SWITCH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Through a VSWITCH, port group or bridge of its host.
	 * <!-- end-model-doc -->
	 * @see #VIRTUAL_SWITCH
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Virtual switch'"
	 * @generated
	 * @ordered
	 */
	public static final int VIRTUAL_SWITCH_VALUE = 0;

	/**
	 * The '<em><b>DEDICATED OSA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An OSA device of its own.
	 * <!-- end-model-doc -->
	 * @see #DEDICATED_OSA
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Dedicated OSA'"
	 * @generated
	 * @ordered
	 */
	public static final int DEDICATED_OSA_VALUE = 1;

	/**
	 * The '<em><b>GUEST LAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A network inside one host: does not reach another host.
	 * <!-- end-model-doc -->
	 * @see #GUEST_LAN
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Guest LAN'"
	 * @generated
	 * @ordered
	 */
	public static final int GUEST_LAN_VALUE = 2;

	/**
	 * An array of all the '<em><b>Interface Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final InterfaceKind[] VALUES_ARRAY =
		new InterfaceKind[] {
			VIRTUAL_SWITCH,
			DEDICATED_OSA,
			GUEST_LAN,
		};

	/**
	 * A public read-only list of all the '<em><b>Interface Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<InterfaceKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Interface Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InterfaceKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InterfaceKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Interface Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InterfaceKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			InterfaceKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Interface Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static InterfaceKind get(int value) {
		switch (value) {
			case VIRTUAL_SWITCH_VALUE: return VIRTUAL_SWITCH;
			case DEDICATED_OSA_VALUE: return DEDICATED_OSA;
			case GUEST_LAN_VALUE: return GUEST_LAN;
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
	private InterfaceKind(int value, String name, String literal) {
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
	
} //InterfaceKind
