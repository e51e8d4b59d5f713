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
 * A representation of the literals of the enumeration '<em><b>Channel Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kind of a channel path; gives its line rate where none is set.
 * <!-- end-model-doc -->
 * @see org.portolan.model.PortolanPackage#getChannelKind()
 * @model
 * @generated
 */
public enum ChannelKind implements Enumerator {
	/**
	 * The '<em><b>FICON EXPRESS4</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 4 Gb: 400 MB/s line rate.
	 * <!-- end-model-doc -->
	 * @see #FICON_EXPRESS4_VALUE
	 * @generated
	 * @ordered
	 */
	FICON_EXPRESS4(0, "FICON_EXPRESS4", "FICON_EXPRESS4"),

	/**
	 * The '<em><b>FICON EXPRESS8</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 8 Gb: 800 MB/s line rate.
	 * <!-- end-model-doc -->
	 * @see #FICON_EXPRESS8_VALUE
	 * @generated
	 * @ordered
	 */
	FICON_EXPRESS8(1, "FICON_EXPRESS8", "FICON_EXPRESS8"),

	/**
	 * The '<em><b>FICON EXPRESS16</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 16 Gb: 1600 MB/s line rate.
	 * <!-- end-model-doc -->
	 * @see #FICON_EXPRESS16_VALUE
	 * @generated
	 * @ordered
	 */
	FICON_EXPRESS16(2, "FICON_EXPRESS16", "FICON_EXPRESS16"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line rate must be set.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(3, "OTHER", "OTHER");

	/**
	 * The '<em><b>FICON EXPRESS4</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 4 Gb: 400 MB/s line rate.
	 * <!-- end-model-doc -->
	 * @see #FICON_EXPRESS4
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='FICON Express4'"
	 * @generated
	 * @ordered
	 */
	public static final int FICON_EXPRESS4_VALUE = 0;

	/**
	 * The '<em><b>FICON EXPRESS8</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 8 Gb: 800 MB/s line rate.
	 * <!-- end-model-doc -->
	 * @see #FICON_EXPRESS8
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='FICON Express8'"
	 * @generated
	 * @ordered
	 */
	public static final int FICON_EXPRESS8_VALUE = 1;

	/**
	 * The '<em><b>FICON EXPRESS16</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 16 Gb: 1600 MB/s line rate.
	 * <!-- end-model-doc -->
	 * @see #FICON_EXPRESS16
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='FICON Express16'"
	 * @generated
	 * @ordered
	 */
	public static final int FICON_EXPRESS16_VALUE = 2;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The line rate must be set.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Other'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 3;

	/**
	 * An array of all the '<em><b>Channel Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ChannelKind[] VALUES_ARRAY =
		new ChannelKind[] {
			FICON_EXPRESS4,
			FICON_EXPRESS8,
			FICON_EXPRESS16,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Channel Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ChannelKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Channel Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChannelKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ChannelKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Channel Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChannelKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ChannelKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Channel Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChannelKind get(int value) {
		switch (value) {
			case FICON_EXPRESS4_VALUE: return FICON_EXPRESS4;
			case FICON_EXPRESS8_VALUE: return FICON_EXPRESS8;
			case FICON_EXPRESS16_VALUE: return FICON_EXPRESS16;
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
	private ChannelKind(int value, String name, String literal) {
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
	
} //ChannelKind
