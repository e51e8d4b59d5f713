/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Placement Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rule on which guests may be where.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.PlacementRule#getKind <em>Kind</em>}</li>
 *   <li>{@link org.portolan.model.PlacementRule#isMandatory <em>Mandatory</em>}</li>
 *   <li>{@link org.portolan.model.PlacementRule#getGuests <em>Guests</em>}</li>
 *   <li>{@link org.portolan.model.PlacementRule#getHosts <em>Hosts</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getPlacementRule()
 * @model
 * @generated
 */
public interface PlacementRule extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"APART"</code>.
	 * The literals are from the enumeration {@link org.portolan.model.PlacementRuleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it asks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.portolan.model.PlacementRuleKind
	 * @see #setKind(PlacementRuleKind)
	 * @see org.portolan.model.PortolanPackage#getPlacementRule_Kind()
	 * @model default="APART"
	 *        annotation="https://portolan.org/feature default='guests apart'"
	 * @generated
	 */
	PlacementRuleKind getKind();

	/**
	 * Sets the value of the '{@link org.portolan.model.PlacementRule#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.portolan.model.PlacementRuleKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PlacementRuleKind value);

	/**
	 * Returns the value of the '<em><b>Mandatory</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True: must hold. False: should hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mandatory</em>' attribute.
	 * @see #setMandatory(boolean)
	 * @see org.portolan.model.PortolanPackage#getPlacementRule_Mandatory()
	 * @model default="true"
	 *        annotation="https://portolan.org/feature default='true'"
	 * @generated
	 */
	boolean isMandatory();

	/**
	 * Sets the value of the '{@link org.portolan.model.PlacementRule#isMandatory <em>Mandatory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mandatory</em>' attribute.
	 * @see #isMandatory()
	 * @generated
	 */
	void setMandatory(boolean value);

	/**
	 * Returns the value of the '<em><b>Guests</b></em>' reference list.
	 * The list contents are of type {@link org.portolan.model.Guest}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Guests that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guests</em>' reference list.
	 * @see org.portolan.model.PortolanPackage#getPlacementRule_Guests()
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
	 * Hosts that it is about, where its kind asks for hosts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hosts</em>' reference list.
	 * @see org.portolan.model.PortolanPackage#getPlacementRule_Hosts()
	 * @model
	 * @generated
	 */
	EList<Host> getHosts();

} // PlacementRule
