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
 * A representation of the literals of the enumeration '<em><b>Processor Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kind of a processor.
 * <!-- end-model-doc -->
 * @see org.portolan.model.PortolanPackage#getProcessorKind()
 * @model
 * @generated
 */
public enum ProcessorKind implements Enumerator {
	/**
	 * The '<em><b>IFL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Integrated Facility for Linux of an IBM Z.
	 * <!-- end-model-doc -->
	 * @see #IFL_VALUE
	 * @generated
	 * @ordered
	 */
	IFL(0, "IFL", "IFL"),

	/**
	 * The '<em><b>CP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General purpose processor of an IBM Z.
	 * <!-- end-model-doc -->
	 * @see #CP_VALUE
	 * @generated
	 * @ordered
	 */
	CP(1, "CP", "CP"),

	/**
	 * The '<em><b>X86</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * x86-64 core.
	 * <!-- end-model-doc -->
	 * @see #X86_VALUE
	 * @generated
	 * @ordered
	 */
	X86(2, "X86", "X86"),

	/**
	 * The '<em><b>ARM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arm core.
	 * <!-- end-model-doc -->
	 * @see #ARM_VALUE
	 * @generated
	 * @ordered
	 */
	ARM(3, "ARM", "ARM"),

	/**
	 * The '<em><b>POWER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IBM Power core.
	 * <!-- end-model-doc -->
	 * @see #POWER_VALUE
	 * @generated
	 * @ordered
	 */
	POWER(4, "POWER", "POWER");

	/**
	 * The '<em><b>IFL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Integrated Facility for Linux of an IBM Z.
	 * <!-- end-model-doc -->
	 * @see #IFL
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='IFL'"
	 * @generated
	 * @ordered
	 */
	public static final int IFL_VALUE = 0;

	/**
	 * The '<em><b>CP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * General purpose processor of an IBM Z.
	 * <!-- end-model-doc -->
	 * @see #CP
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='CP'"
	 * @generated
	 * @ordered
	 */
	public static final int CP_VALUE = 1;

	/**
	 * The '<em><b>X86</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * x86-64 core.
	 * <!-- end-model-doc -->
	 * @see #X86
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='x86-64'"
	 * @generated
	 * @ordered
	 */
	public static final int X86_VALUE = 2;

	/**
	 * The '<em><b>ARM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Arm core.
	 * <!-- end-model-doc -->
	 * @see #ARM
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Arm'"
	 * @generated
	 * @ordered
	 */
	public static final int ARM_VALUE = 3;

	/**
	 * The '<em><b>POWER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IBM Power core.
	 * <!-- end-model-doc -->
	 * @see #POWER
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Power'"
	 * @generated
	 * @ordered
	 */
	public static final int POWER_VALUE = 4;

	/**
	 * An array of all the '<em><b>Processor Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ProcessorKind[] VALUES_ARRAY =
		new ProcessorKind[] {
			IFL,
			CP,
			X86,
			ARM,
			POWER,
		};

	/**
	 * A public read-only list of all the '<em><b>Processor Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ProcessorKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Processor Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProcessorKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProcessorKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Processor Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProcessorKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProcessorKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Processor Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProcessorKind get(int value) {
		switch (value) {
			case IFL_VALUE: return IFL;
			case CP_VALUE: return CP;
			case X86_VALUE: return X86;
			case ARM_VALUE: return ARM;
			case POWER_VALUE: return POWER;
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
	private ProcessorKind(int value, String name, String literal) {
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
	
} //ProcessorKind
