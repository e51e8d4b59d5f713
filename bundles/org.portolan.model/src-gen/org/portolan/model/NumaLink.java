/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Numa Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Interconnect with loads and stores, or page moves, between hosts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.NumaLink#getProcessorSecondsPerPage <em>Processor Seconds Per Page</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getNumaLink()
 * @model
 * @generated
 */
public interface NumaLink extends Link {
	/**
	 * Returns the value of the '<em><b>Processor Seconds Per Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Processor time per page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Processor Seconds Per Page</em>' attribute.
	 * @see #isSetProcessorSecondsPerPage()
	 * @see #unsetProcessorSecondsPerPage()
	 * @see #setProcessorSecondsPerPage(double)
	 * @see org.portolan.model.PortolanPackage#getNumaLink_ProcessorSecondsPerPage()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='s' assumption='storage.remote.cpuSeconds' default='assumption storage.remote.cpuSeconds (15 us)' source='domain 2c [A]' above='0' max='0.001'"
	 * @generated
	 */
	double getProcessorSecondsPerPage();

	/**
	 * Sets the value of the '{@link org.portolan.model.NumaLink#getProcessorSecondsPerPage <em>Processor Seconds Per Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Processor Seconds Per Page</em>' attribute.
	 * @see #isSetProcessorSecondsPerPage()
	 * @see #unsetProcessorSecondsPerPage()
	 * @see #getProcessorSecondsPerPage()
	 * @generated
	 */
	void setProcessorSecondsPerPage(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.NumaLink#getProcessorSecondsPerPage <em>Processor Seconds Per Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetProcessorSecondsPerPage()
	 * @see #getProcessorSecondsPerPage()
	 * @see #setProcessorSecondsPerPage(double)
	 * @generated
	 */
	void unsetProcessorSecondsPerPage();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.NumaLink#getProcessorSecondsPerPage <em>Processor Seconds Per Page</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Processor Seconds Per Page</em>' attribute is set.
	 * @see #unsetProcessorSecondsPerPage()
	 * @see #getProcessorSecondsPerPage()
	 * @see #setProcessorSecondsPerPage(double)
	 * @generated
	 */
	boolean isSetProcessorSecondsPerPage();

} // NumaLink
