/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Named Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An element that the user names.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.NamedElement#getName <em>Name</em>}</li>
 *   <li>{@link org.portolan.model.NamedElement#getComment <em>Comment</em>}</li>
 *   <li>{@link org.portolan.model.NamedElement#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getNamedElement()
 * @model abstract="true"
 * @generated
 */
public interface NamedElement extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name as the user knows it: host name, user id, volume serial.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.portolan.model.PortolanPackage#getNamedElement_Name()
	 * @model annotation="https://portolan.org/feature default='none: must be set'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.portolan.model.NamedElement#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free text of the user.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.portolan.model.PortolanPackage#getNamedElement_Comment()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.portolan.model.NamedElement#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the values of the element come from, for instance the sheet and row of an import.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.portolan.model.PortolanPackage#getNamedElement_Source()
	 * @model annotation="https://portolan.org/feature default='empty: entered by hand'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.portolan.model.NamedElement#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // NamedElement
