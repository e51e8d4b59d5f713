/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Channel Path</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A channel path of a host; its name is the CHPID in hexadecimal.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.ChannelPath#getKind <em>Kind</em>}</li>
 *   <li>{@link org.portolan.model.ChannelPath#getLineRateBytesPerSecond <em>Line Rate Bytes Per Second</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getChannelPath()
 * @model
 * @generated
 */
public interface ChannelPath extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"FICON_EXPRESS8"</code>.
	 * The literals are from the enumeration {@link org.portolan.model.ChannelKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of the channel.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.portolan.model.ChannelKind
	 * @see #setKind(ChannelKind)
	 * @see org.portolan.model.PortolanPackage#getChannelPath_Kind()
	 * @model default="FICON_EXPRESS8"
	 *        annotation="https://portolan.org/feature default='FICON Express8'"
	 * @generated
	 */
	ChannelKind getKind();

	/**
	 * Sets the value of the '{@link org.portolan.model.ChannelPath#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.portolan.model.ChannelKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ChannelKind value);

	/**
	 * Returns the value of the '<em><b>Line Rate Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Line rate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line Rate Bytes Per Second</em>' attribute.
	 * @see #isSetLineRateBytesPerSecond()
	 * @see #unsetLineRateBytesPerSecond()
	 * @see #setLineRateBytesPerSecond(double)
	 * @see org.portolan.model.PortolanPackage#getChannelPath_LineRateBytesPerSecond()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B/s' default='by kind: 400, 800, 1600 MB/s' source='domain 3.4' above='0'"
	 * @generated
	 */
	double getLineRateBytesPerSecond();

	/**
	 * Sets the value of the '{@link org.portolan.model.ChannelPath#getLineRateBytesPerSecond <em>Line Rate Bytes Per Second</em>}' attribute.
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
	 * Unsets the value of the '{@link org.portolan.model.ChannelPath#getLineRateBytesPerSecond <em>Line Rate Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLineRateBytesPerSecond()
	 * @see #getLineRateBytesPerSecond()
	 * @see #setLineRateBytesPerSecond(double)
	 * @generated
	 */
	void unsetLineRateBytesPerSecond();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.ChannelPath#getLineRateBytesPerSecond <em>Line Rate Bytes Per Second</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Line Rate Bytes Per Second</em>' attribute is set.
	 * @see #unsetLineRateBytesPerSecond()
	 * @see #getLineRateBytesPerSecond()
	 * @see #setLineRateBytesPerSecond(double)
	 * @generated
	 */
	boolean isSetLineRateBytesPerSecond();

} // ChannelPath
