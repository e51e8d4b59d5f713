/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ethernet Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An Ethernet connection between hosts and switches.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.EthernetLink#getFromAdapter <em>From Adapter</em>}</li>
 *   <li>{@link org.portolan.model.EthernetLink#getToAdapter <em>To Adapter</em>}</li>
 *   <li>{@link org.portolan.model.EthernetLink#getStreams <em>Streams</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getEthernetLink()
 * @model
 * @generated
 */
public interface EthernetLink extends Link {
	/**
	 * Returns the value of the '<em><b>From Adapter</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Adapter at the first end, where that is a host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Adapter</em>' reference.
	 * @see #setFromAdapter(NetworkAdapter)
	 * @see org.portolan.model.PortolanPackage#getEthernetLink_FromAdapter()
	 * @model
	 * @generated
	 */
	NetworkAdapter getFromAdapter();

	/**
	 * Sets the value of the '{@link org.portolan.model.EthernetLink#getFromAdapter <em>From Adapter</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Adapter</em>' reference.
	 * @see #getFromAdapter()
	 * @generated
	 */
	void setFromAdapter(NetworkAdapter value);

	/**
	 * Returns the value of the '<em><b>To Adapter</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Adapter at the other end, where that is a host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Adapter</em>' reference.
	 * @see #setToAdapter(NetworkAdapter)
	 * @see org.portolan.model.PortolanPackage#getEthernetLink_ToAdapter()
	 * @model
	 * @generated
	 */
	NetworkAdapter getToAdapter();

	/**
	 * Sets the value of the '{@link org.portolan.model.EthernetLink#getToAdapter <em>To Adapter</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Adapter</em>' reference.
	 * @see #getToAdapter()
	 * @generated
	 */
	void setToAdapter(NetworkAdapter value);

	/**
	 * Returns the value of the '<em><b>Streams</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parallel streams that a relocation uses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Streams</em>' attribute.
	 * @see #isSetStreams()
	 * @see #unsetStreams()
	 * @see #setStreams(int)
	 * @see org.portolan.model.PortolanPackage#getEthernetLink_Streams()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='1' min='1' max='64'"
	 * @generated
	 */
	int getStreams();

	/**
	 * Sets the value of the '{@link org.portolan.model.EthernetLink#getStreams <em>Streams</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Streams</em>' attribute.
	 * @see #isSetStreams()
	 * @see #unsetStreams()
	 * @see #getStreams()
	 * @generated
	 */
	void setStreams(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.EthernetLink#getStreams <em>Streams</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStreams()
	 * @see #getStreams()
	 * @see #setStreams(int)
	 * @generated
	 */
	void unsetStreams();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.EthernetLink#getStreams <em>Streams</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Streams</em>' attribute is set.
	 * @see #unsetStreams()
	 * @see #getStreams()
	 * @see #setStreams(int)
	 * @generated
	 */
	boolean isSetStreams();

} // EthernetLink
