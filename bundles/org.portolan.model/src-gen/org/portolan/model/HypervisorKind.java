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
 * A representation of the literals of the enumeration '<em><b>Hypervisor Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The hypervisor that a host runs; it decides which relocation rules apply.
 * <!-- end-model-doc -->
 * @see org.portolan.model.PortolanPackage#getHypervisorKind()
 * @model
 * @generated
 */
public enum HypervisorKind implements Enumerator {
	/**
	 * The '<em><b>ZVM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CP of z/VM.
	 * <!-- end-model-doc -->
	 * @see #ZVM_VALUE
	 * @generated
	 * @ordered
	 */
	ZVM(0, "ZVM", "ZVM"),

	/**
	 * The '<em><b>VSPHERE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * VMware's hypervisor.
	 * <!-- end-model-doc -->
	 * @see #VSPHERE_VALUE
	 * @generated
	 * @ordered
	 */
	VSPHERE(1, "VSPHERE", "VSPHERE"),

	/**
	 * The '<em><b>KVM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * QEMU with KVM.
	 * <!-- end-model-doc -->
	 * @see #KVM_VALUE
	 * @generated
	 * @ordered
	 */
	KVM(2, "KVM", "KVM"),

	/**
	 * The '<em><b>XEN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Xen.
	 * <!-- end-model-doc -->
	 * @see #XEN_VALUE
	 * @generated
	 * @ordered
	 */
	XEN(3, "XEN", "XEN"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Any other hypervisor: only generic methods apply.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(4, "OTHER", "OTHER");

	/**
	 * The '<em><b>ZVM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * CP of z/VM.
	 * <!-- end-model-doc -->
	 * @see #ZVM
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='z/VM'"
	 * @generated
	 * @ordered
	 */
	public static final int ZVM_VALUE = 0;

	/**
	 * The '<em><b>VSPHERE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * VMware's hypervisor.
	 * <!-- end-model-doc -->
	 * @see #VSPHERE
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='VMware ESXi'"
	 * @generated
	 * @ordered
	 */
	public static final int VSPHERE_VALUE = 1;

	/**
	 * The '<em><b>KVM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * QEMU with KVM.
	 * <!-- end-model-doc -->
	 * @see #KVM
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='KVM'"
	 * @generated
	 * @ordered
	 */
	public static final int KVM_VALUE = 2;

	/**
	 * The '<em><b>XEN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Xen.
	 * <!-- end-model-doc -->
	 * @see #XEN
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Xen'"
	 * @generated
	 * @ordered
	 */
	public static final int XEN_VALUE = 3;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Any other hypervisor: only generic methods apply.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Other'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 4;

	/**
	 * An array of all the '<em><b>Hypervisor Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final HypervisorKind[] VALUES_ARRAY =
		new HypervisorKind[] {
			ZVM,
			VSPHERE,
			KVM,
			XEN,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Hypervisor Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<HypervisorKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Hypervisor Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HypervisorKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HypervisorKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Hypervisor Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HypervisorKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HypervisorKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Hypervisor Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HypervisorKind get(int value) {
		switch (value) {
			case ZVM_VALUE: return ZVM;
			case VSPHERE_VALUE: return VSPHERE;
			case KVM_VALUE: return KVM;
			case XEN_VALUE: return XEN;
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
	private HypervisorKind(int value, String name, String literal) {
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
	
} //HypervisorKind
