/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network Adapter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A network card of a host.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.NetworkAdapter#getKind <em>Kind</em>}</li>
 *   <li>{@link org.portolan.model.NetworkAdapter#getLineRateBytesPerSecond <em>Line Rate Bytes Per Second</em>}</li>
 *   <li>{@link org.portolan.model.NetworkAdapter#getMacAddress <em>Mac Address</em>}</li>
 *   <li>{@link org.portolan.model.NetworkAdapter#getEquivalenceId <em>Equivalence Id</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getNetworkAdapter()
 * @model
 * @generated
 */
public interface NetworkAdapter extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"NIC"</code>.
	 * The literals are from the enumeration {@link org.portolan.model.AdapterKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of the adapter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.portolan.model.AdapterKind
	 * @see #setKind(AdapterKind)
	 * @see org.portolan.model.PortolanPackage#getNetworkAdapter_Kind()
	 * @model default="NIC"
	 *        annotation="https://portolan.org/feature default='network card'"
	 * @generated
	 */
	AdapterKind getKind();

	/**
	 * Sets the value of the '{@link org.portolan.model.NetworkAdapter#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.portolan.model.AdapterKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AdapterKind value);

	/**
	 * Returns the value of the '<em><b>Line Rate Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Line rate, each direction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line Rate Bytes Per Second</em>' attribute.
	 * @see #isSetLineRateBytesPerSecond()
	 * @see #unsetLineRateBytesPerSecond()
	 * @see #setLineRateBytesPerSecond(double)
	 * @see org.portolan.model.PortolanPackage#getNetworkAdapter_LineRateBytesPerSecond()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B/s' default='1.25 GB/s (10 GbE)' source='domain 4.2' above='0'"
	 * @generated
	 */
	double getLineRateBytesPerSecond();

	/**
	 * Sets the value of the '{@link org.portolan.model.NetworkAdapter#getLineRateBytesPerSecond <em>Line Rate Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line Rate Bytes Per Second</em>' attribute.
	 * @see #isSetLineRateBytesPerSecond()
	 * @see #unsetLineRateBytesPerSecond()
	 * @see #getLineRateBytesPerSecond()
	 * @generated
	 */
	void setLineRateBytesPerSecond(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.NetworkAdapter#getLineRateBytesPerSecond <em>Line Rate Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLineRateBytesPerSecond()
	 * @see #getLineRateBytesPerSecond()
	 * @see #setLineRateBytesPerSecond(double)
	 * @generated
	 */
	void unsetLineRateBytesPerSecond();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.NetworkAdapter#getLineRateBytesPerSecond <em>Line Rate Bytes Per Second</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Line Rate Bytes Per Second</em>' attribute is set.
	 * @see #unsetLineRateBytesPerSecond()
	 * @see #getLineRateBytesPerSecond()
	 * @see #setLineRateBytesPerSecond(double)
	 * @generated
	 */
	boolean isSetLineRateBytesPerSecond();

	/**
	 * Returns the value of the '<em><b>Mac Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Burnt-in MAC address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mac Address</em>' attribute.
	 * @see #setMacAddress(String)
	 * @see org.portolan.model.PortolanPackage#getNetworkAdapter_MacAddress()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getMacAddress();

	/**
	 * Sets the value of the '{@link org.portolan.model.NetworkAdapter#getMacAddress <em>Mac Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mac Address</em>' attribute.
	 * @see #getMacAddress()
	 * @generated
	 */
	void setMacAddress(String value);

	/**
	 * Returns the value of the '<em><b>Equivalence Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * EQID: adapters with the same one are alike for relocation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Equivalence Id</em>' attribute.
	 * @see #setEquivalenceId(String)
	 * @see org.portolan.model.PortolanPackage#getNetworkAdapter_EquivalenceId()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getEquivalenceId();

	/**
	 * Sets the value of the '{@link org.portolan.model.NetworkAdapter#getEquivalenceId <em>Equivalence Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Equivalence Id</em>' attribute.
	 * @see #getEquivalenceId()
	 * @generated
	 */
	void setEquivalenceId(String value);

} // NetworkAdapter
