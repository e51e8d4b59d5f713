/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Method Choice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A relocation method with its parameters.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.MethodChoice#getMethod <em>Method</em>}</li>
 *   <li>{@link org.portolan.model.MethodChoice#getLabel <em>Label</em>}</li>
 *   <li>{@link org.portolan.model.MethodChoice#getLink <em>Link</em>}</li>
 *   <li>{@link org.portolan.model.MethodChoice#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getMethodChoice()
 * @model
 * @generated
 */
public interface MethodChoice extends EObject {
	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the method, for instance lgr or shared-dasd.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.portolan.model.PortolanPackage#getMethodChoice_Method()
	 * @model annotation="https://portolan.org/feature default='none: must be set' source='docs/engine.md'"
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.portolan.model.MethodChoice#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the variant in tables and charts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.portolan.model.PortolanPackage#getMethodChoice_Label()
	 * @model annotation="https://portolan.org/feature default='the method\'s name'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.portolan.model.MethodChoice#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Link</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Link to use. Empty: the best one between the hosts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link</em>' reference.
	 * @see #setLink(Link)
	 * @see org.portolan.model.PortolanPackage#getMethodChoice_Link()
	 * @model
	 * @generated
	 */
	Link getLink();

	/**
	 * Sets the value of the '{@link org.portolan.model.MethodChoice#getLink <em>Link</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link</em>' reference.
	 * @see #getLink()
	 * @generated
	 */
	void setLink(Link value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parameters of the method, for instance maxQuiesceSeconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getMethodChoice_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getParameters();

} // MethodChoice
