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
 * A representation of the literals of the enumeration '<em><b>Cluster Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the hosts of a cluster belong together.
 * <!-- end-model-doc -->
 * @see org.portolan.model.PortolanPackage#getClusterKind()
 * @model
 * @generated
 */
public enum ClusterKind implements Enumerator {
	/**
	 * The '<em><b>STANDALONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hosts that share nothing but the chart.
	 * <!-- end-model-doc -->
	 * @see #STANDALONE_VALUE
	 * @generated
	 * @ordered
	 */
	STANDALONE(0, "STANDALONE", "STANDALONE"),

	/**
	 * The '<em><b>ZVM SSI</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * z/VM members (1 to 4, up to 8 from release 7.3) joined by ISFC links. [R] vm.ibm.com/ssi
	 * <!-- end-model-doc -->
	 * @see #ZVM_SSI_VALUE
	 * @generated
	 * @ordered
	 */
	ZVM_SSI(1, "ZVM_SSI", "ZVM_SSI"),

	/**
	 * The '<em><b>VSPHERE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hosts managed by one vCenter cluster.
	 * <!-- end-model-doc -->
	 * @see #VSPHERE_VALUE
	 * @generated
	 * @ordered
	 */
	VSPHERE(2, "VSPHERE", "VSPHERE"),

	/**
	 * The '<em><b>KVM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hosts that run QEMU/KVM under libvirt.
	 * <!-- end-model-doc -->
	 * @see #KVM_VALUE
	 * @generated
	 * @ordered
	 */
	KVM(3, "KVM", "KVM");

	/**
	 * The '<em><b>STANDALONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hosts that share nothing but the chart.
	 * <!-- end-model-doc -->
	 * @see #STANDALONE
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Standalone'"
	 * @generated
	 * @ordered
	 */
	public static final int STANDALONE_VALUE = 0;

	/**
	 * The '<em><b>ZVM SSI</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * z/VM members (1 to 4, up to 8 from release 7.3) joined by ISFC links. [R] vm.ibm.com/ssi
	 * <!-- end-model-doc -->
	 * @see #ZVM_SSI
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='z/VM single system image'"
	 * @generated
	 * @ordered
	 */
	public static final int ZVM_SSI_VALUE = 1;

	/**
	 * The '<em><b>VSPHERE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hosts managed by one vCenter cluster.
	 * <!-- end-model-doc -->
	 * @see #VSPHERE
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='vSphere'"
	 * @generated
	 * @ordered
	 */
	public static final int VSPHERE_VALUE = 2;

	/**
	 * The '<em><b>KVM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hosts that run QEMU/KVM under libvirt.
	 * <!-- end-model-doc -->
	 * @see #KVM
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='KVM'"
	 * @generated
	 * @ordered
	 */
	public static final int KVM_VALUE = 3;

	/**
	 * An array of all the '<em><b>Cluster Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ClusterKind[] VALUES_ARRAY =
		new ClusterKind[] {
			STANDALONE,
			ZVM_SSI,
			VSPHERE,
			KVM,
		};

	/**
	 * A public read-only list of all the '<em><b>Cluster Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ClusterKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Cluster Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClusterKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ClusterKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cluster Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClusterKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ClusterKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cluster Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ClusterKind get(int value) {
		switch (value) {
			case STANDALONE_VALUE: return STANDALONE;
			case ZVM_SSI_VALUE: return ZVM_SSI;
			case VSPHERE_VALUE: return VSPHERE;
			case KVM_VALUE: return KVM;
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
	private ClusterKind(int value, String name, String literal) {
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
	
} //ClusterKind
