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
 * A representation of the literals of the enumeration '<em><b>Adapter Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kind of a network adapter.
 * <!-- end-model-doc -->
 * @see org.portolan.model.PortolanPackage#getAdapterKind()
 * @model
 * @generated
 */
public enum AdapterKind implements Enumerator {
	/**
	 * The '<em><b>NIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An Ethernet card of a server.
	 * <!-- end-model-doc -->
	 * @see #NIC_VALUE
	 * @generated
	 * @ordered
	 */
	NIC(0, "NIC", "NIC"),

	/**
	 * The '<em><b>OSA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open Systems Adapter of an IBM Z.
	 * <!-- end-model-doc -->
	 * @see #OSA_VALUE
	 * @generated
	 * @ordered
	 */
	OSA(1, "OSA", "OSA"),

	/**
	 * The '<em><b>HIPERSOCKETS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In-memory network of an IBM Z.
	 * <!-- end-model-doc -->
	 * @see #HIPERSOCKETS_VALUE
	 * @generated
	 * @ordered
	 */
	HIPERSOCKETS(2, "HIPERSOCKETS", "HIPERSOCKETS");

	/**
	 * The '<em><b>NIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An Ethernet card of a server.
	 * <!-- end-model-doc -->
	 * @see #NIC
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Network card'"
	 * @generated
	 * @ordered
	 */
	public static final int NIC_VALUE = 0;

	/**
	 * The '<em><b>OSA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open Systems Adapter of an IBM Z.
	 * <!-- end-model-doc -->
	 * @see #OSA
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='OSA'"
	 * @generated
	 * @ordered
	 */
	public static final int OSA_VALUE = 1;

	/**
	 * The '<em><b>HIPERSOCKETS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In-memory network of an IBM Z.
	 * <!-- end-model-doc -->
	 * @see #HIPERSOCKETS
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='HiperSockets'"
	 * @generated
	 * @ordered
	 */
	public static final int HIPERSOCKETS_VALUE = 2;

	/**
	 * An array of all the '<em><b>Adapter Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AdapterKind[] VALUES_ARRAY =
		new AdapterKind[] {
			NIC,
			OSA,
			HIPERSOCKETS,
		};

	/**
	 * A public read-only list of all the '<em><b>Adapter Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AdapterKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Adapter Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AdapterKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AdapterKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Adapter Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AdapterKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AdapterKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Adapter Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AdapterKind get(int value) {
		switch (value) {
			case NIC_VALUE: return NIC;
			case OSA_VALUE: return OSA;
			case HIPERSOCKETS_VALUE: return HIPERSOCKETS;
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
	private AdapterKind(int value, String name, String literal) {
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
	
} //AdapterKind
