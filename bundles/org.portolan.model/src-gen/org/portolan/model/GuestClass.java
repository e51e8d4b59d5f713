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
 * A representation of the literals of the enumeration '<em><b>Guest Class</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a guest does. The class gives the preset of its memory profile where none is set (domain 1.3).
 * <!-- end-model-doc -->
 * @see org.portolan.model.PortolanPackage#getGuestClass()
 * @model
 * @generated
 */
public enum GuestClass implements Enumerator {
	/**
	 * The '<em><b>CUSTOM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No preset: the memory profile is set by hand or measured.
	 * <!-- end-model-doc -->
	 * @see #CUSTOM_VALUE
	 * @generated
	 * @ordered
	 */
	CUSTOM(0, "CUSTOM", "CUSTOM"),

	/**
	 * The '<em><b>IDLE LINUX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dirties 200 pages/s, writes 2 % of its storage. [A]
	 * <!-- end-model-doc -->
	 * @see #IDLE_LINUX_VALUE
	 * @generated
	 * @ordered
	 */
	IDLE_LINUX(1, "IDLE_LINUX", "IDLE_LINUX"),

	/**
	 * The '<em><b>WEB</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dirties 3,000 pages/s, writes 5 % of its storage. [A]
	 * <!-- end-model-doc -->
	 * @see #WEB_VALUE
	 * @generated
	 * @ordered
	 */
	WEB(2, "WEB", "WEB"),

	/**
	 * The '<em><b>OLTP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dirties 10,000 pages/s, writes 20 % of its storage. [A]
	 * <!-- end-model-doc -->
	 * @see #OLTP_VALUE
	 * @generated
	 * @ordered
	 */
	OLTP(3, "OLTP", "OLTP"),

	/**
	 * The '<em><b>JAVA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dirties 400,000 pages/s, writes 75 % of its storage; IBM saw later passes of 86 % of the first. [R] 620lgr.html
	 * <!-- end-model-doc -->
	 * @see #JAVA_VALUE
	 * @generated
	 * @ordered
	 */
	JAVA(4, "JAVA", "JAVA"),

	/**
	 * The '<em><b>PAGE CACHE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dirties 180,000 pages/s (700 MiB/s). [R] 620lgr.html
	 * <!-- end-model-doc -->
	 * @see #PAGE_CACHE_VALUE
	 * @generated
	 * @ordered
	 */
	PAGE_CACHE(5, "PAGE_CACHE", "PAGE_CACHE");

	/**
	 * The '<em><b>CUSTOM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No preset: the memory profile is set by hand or measured.
	 * <!-- end-model-doc -->
	 * @see #CUSTOM
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Custom'"
	 * @generated
	 * @ordered
	 */
	public static final int CUSTOM_VALUE = 0;

	/**
	 * The '<em><b>IDLE LINUX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dirties 200 pages/s, writes 2 % of its storage. [A]
	 * <!-- end-model-doc -->
	 * @see #IDLE_LINUX
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Idle Linux'"
	 * @generated
	 * @ordered
	 */
	public static final int IDLE_LINUX_VALUE = 1;

	/**
	 * The '<em><b>WEB</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dirties 3,000 pages/s, writes 5 % of its storage. [A]
	 * <!-- end-model-doc -->
	 * @see #WEB
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Web server'"
	 * @generated
	 * @ordered
	 */
	public static final int WEB_VALUE = 2;

	/**
	 * The '<em><b>OLTP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dirties 10,000 pages/s, writes 20 % of its storage. [A]
	 * <!-- end-model-doc -->
	 * @see #OLTP
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Transactional database'"
	 * @generated
	 * @ordered
	 */
	public static final int OLTP_VALUE = 3;

	/**
	 * The '<em><b>JAVA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dirties 400,000 pages/s, writes 75 % of its storage; IBM saw later passes of 86 % of the first. [R] 620lgr.html
	 * <!-- end-model-doc -->
	 * @see #JAVA
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='Busy Java server'"
	 * @generated
	 * @ordered
	 */
	public static final int JAVA_VALUE = 4;

	/**
	 * The '<em><b>PAGE CACHE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dirties 180,000 pages/s (700 MiB/s). [R] 620lgr.html
	 * <!-- end-model-doc -->
	 * @see #PAGE_CACHE
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel label='File I/O through the page cache'"
	 * @generated
	 * @ordered
	 */
	public static final int PAGE_CACHE_VALUE = 5;

	/**
	 * An array of all the '<em><b>Guest Class</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final GuestClass[] VALUES_ARRAY =
		new GuestClass[] {
			CUSTOM,
			IDLE_LINUX,
			WEB,
			OLTP,
			JAVA,
			PAGE_CACHE,
		};

	/**
	 * A public read-only list of all the '<em><b>Guest Class</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<GuestClass> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Guest Class</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GuestClass get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GuestClass result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Guest Class</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GuestClass getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GuestClass result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Guest Class</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GuestClass get(int value) {
		switch (value) {
			case CUSTOM_VALUE: return CUSTOM;
			case IDLE_LINUX_VALUE: return IDLE_LINUX;
			case WEB_VALUE: return WEB;
			case OLTP_VALUE: return OLTP;
			case JAVA_VALUE: return JAVA;
			case PAGE_CACHE_VALUE: return PAGE_CACHE;
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
	private GuestClass(int value, String name, String literal) {
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
	
} //GuestClass
