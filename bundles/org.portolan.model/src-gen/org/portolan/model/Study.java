/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Study</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stored question about the installation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.Study#getKind <em>Kind</em>}</li>
 *   <li>{@link org.portolan.model.Study#getGuests <em>Guests</em>}</li>
 *   <li>{@link org.portolan.model.Study#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.portolan.model.Study#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.portolan.model.Study#getMethods <em>Methods</em>}</li>
 *   <li>{@link org.portolan.model.Study#getParameters <em>Parameters</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getStudy()
 * @model
 * @generated
 */
public interface Study extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"RELOCATION"</code>.
	 * The literals are from the enumeration {@link org.portolan.model.StudyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it asks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.portolan.model.StudyKind
	 * @see #setKind(StudyKind)
	 * @see org.portolan.model.PortolanPackage#getStudy_Kind()
	 * @model default="RELOCATION"
	 *        annotation="https://portolan.org/feature default='relocation'"
	 * @generated
	 */
	StudyKind getKind();

	/**
	 * Sets the value of the '{@link org.portolan.model.Study#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.portolan.model.StudyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StudyKind value);

	/**
	 * Returns the value of the '<em><b>Guests</b></em>' reference list.
	 * The list contents are of type {@link org.portolan.model.Guest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Guests that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guests</em>' reference list.
	 * @see org.portolan.model.PortolanPackage#getStudy_Guests()
	 * @model
	 * @generated
	 */
	EList<Guest> getGuests();

	/**
	 * Returns the value of the '<em><b>Hosts</b></em>' reference list.
	 * The list contents are of type {@link org.portolan.model.Host}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hosts that it is about: those that are emptied or lost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hosts</em>' reference list.
	 * @see org.portolan.model.PortolanPackage#getStudy_Hosts()
	 * @model
	 * @generated
	 */
	EList<Host> getHosts();

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' reference list.
	 * The list contents are of type {@link org.portolan.model.Host}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hosts that guests may move to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' reference list.
	 * @see org.portolan.model.PortolanPackage#getStudy_Targets()
	 * @model
	 * @generated
	 */
	EList<Host> getTargets();

	/**
	 * Returns the value of the '<em><b>Methods</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.MethodChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relocation methods that it compares.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Methods</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getStudy_Methods()
	 * @model containment="true"
	 * @generated
	 */
	EList<MethodChoice> getMethods();

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further parameters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getStudy_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getParameters();

} // Study
