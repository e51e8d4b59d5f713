/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Population Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Groups of pages that are alike.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.PopulationProfile#getPopulations <em>Populations</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getPopulationProfile()
 * @model
 * @generated
 */
public interface PopulationProfile extends MemoryProfile {
	/**
	 * Returns the value of the '<em><b>Populations</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.PagePopulation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The groups.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Populations</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getPopulationProfile_Populations()
	 * @model containment="true"
	 * @generated
	 */
	EList<PagePopulation> getPopulations();

} // PopulationProfile
