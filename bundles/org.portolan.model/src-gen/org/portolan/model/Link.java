/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A connection over which pages can travel.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.Link#getFrom <em>From</em>}</li>
 *   <li>{@link org.portolan.model.Link#getTo <em>To</em>}</li>
 *   <li>{@link org.portolan.model.Link#getBandwidthBytesPerSecond <em>Bandwidth Bytes Per Second</em>}</li>
 *   <li>{@link org.portolan.model.Link#getLatencySeconds <em>Latency Seconds</em>}</li>
 *   <li>{@link org.portolan.model.Link#getEfficiency <em>Efficiency</em>}</li>
 *   <li>{@link org.portolan.model.Link#getHeaderBytesPerPage <em>Header Bytes Per Page</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getLink()
 * @model abstract="true"
 * @generated
 */
public interface Link extends NamedElement {
	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Node)
	 * @see org.portolan.model.PortolanPackage#getLink_From()
	 * @model
	 * @generated
	 */
	Node getFrom();

	/**
	 * Sets the value of the '{@link org.portolan.model.Link#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Node value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Node)
	 * @see org.portolan.model.PortolanPackage#getLink_To()
	 * @model
	 * @generated
	 */
	Node getTo();

	/**
	 * Sets the value of the '{@link org.portolan.model.Link#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Node value);

	/**
	 * Returns the value of the '<em><b>Bandwidth Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rate of the link, each direction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bandwidth Bytes Per Second</em>' attribute.
	 * @see #isSetBandwidthBytesPerSecond()
	 * @see #unsetBandwidthBytesPerSecond()
	 * @see #setBandwidthBytesPerSecond(double)
	 * @see org.portolan.model.PortolanPackage#getLink_BandwidthBytesPerSecond()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B/s' default='derived from its parts' source='domain 3.4' above='0'"
	 * @generated
	 */
	double getBandwidthBytesPerSecond();

	/**
	 * Sets the value of the '{@link org.portolan.model.Link#getBandwidthBytesPerSecond <em>Bandwidth Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bandwidth Bytes Per Second</em>' attribute.
	 * @see #isSetBandwidthBytesPerSecond()
	 * @see #unsetBandwidthBytesPerSecond()
	 * @see #getBandwidthBytesPerSecond()
	 * @generated
	 */
	void setBandwidthBytesPerSecond(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Link#getBandwidthBytesPerSecond <em>Bandwidth Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBandwidthBytesPerSecond()
	 * @see #getBandwidthBytesPerSecond()
	 * @see #setBandwidthBytesPerSecond(double)
	 * @generated
	 */
	void unsetBandwidthBytesPerSecond();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Link#getBandwidthBytesPerSecond <em>Bandwidth Bytes Per Second</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Bandwidth Bytes Per Second</em>' attribute is set.
	 * @see #unsetBandwidthBytesPerSecond()
	 * @see #getBandwidthBytesPerSecond()
	 * @see #setBandwidthBytesPerSecond(double)
	 * @generated
	 */
	boolean isSetBandwidthBytesPerSecond();

	/**
	 * Returns the value of the '<em><b>Latency Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Delay one way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latency Seconds</em>' attribute.
	 * @see #isSetLatencySeconds()
	 * @see #unsetLatencySeconds()
	 * @see #setLatencySeconds(double)
	 * @see org.portolan.model.PortolanPackage#getLink_LatencySeconds()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='s' default='0; of an ISFC link its distance times assumption link.fibre.secondsPerKilometre' source='domain 2c, 3.4' min='0' max='10'"
	 * @generated
	 */
	double getLatencySeconds();

	/**
	 * Sets the value of the '{@link org.portolan.model.Link#getLatencySeconds <em>Latency Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latency Seconds</em>' attribute.
	 * @see #isSetLatencySeconds()
	 * @see #unsetLatencySeconds()
	 * @see #getLatencySeconds()
	 * @generated
	 */
	void setLatencySeconds(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Link#getLatencySeconds <em>Latency Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetLatencySeconds()
	 * @see #getLatencySeconds()
	 * @see #setLatencySeconds(double)
	 * @generated
	 */
	void unsetLatencySeconds();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Link#getLatencySeconds <em>Latency Seconds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Latency Seconds</em>' attribute is set.
	 * @see #unsetLatencySeconds()
	 * @see #getLatencySeconds()
	 * @see #setLatencySeconds(double)
	 * @generated
	 */
	boolean isSetLatencySeconds();

	/**
	 * Returns the value of the '<em><b>Efficiency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the rate that carries pages, 0 to 1: the wire is often not the bottleneck.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Efficiency</em>' attribute.
	 * @see #isSetEfficiency()
	 * @see #unsetEfficiency()
	 * @see #setEfficiency(double)
	 * @see org.portolan.model.PortolanPackage#getLink_Efficiency()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='by the kind of link: assumption link.ethernet.efficiency, link.isfc.channelEfficiency, link.interconnect.efficiency or link.replication.efficiency' source='domain 4.2 [M]' above='0' max='1'"
	 * @generated
	 */
	double getEfficiency();

	/**
	 * Sets the value of the '{@link org.portolan.model.Link#getEfficiency <em>Efficiency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Efficiency</em>' attribute.
	 * @see #isSetEfficiency()
	 * @see #unsetEfficiency()
	 * @see #getEfficiency()
	 * @generated
	 */
	void setEfficiency(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Link#getEfficiency <em>Efficiency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetEfficiency()
	 * @see #getEfficiency()
	 * @see #setEfficiency(double)
	 * @generated
	 */
	void unsetEfficiency();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Link#getEfficiency <em>Efficiency</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Efficiency</em>' attribute is set.
	 * @see #unsetEfficiency()
	 * @see #getEfficiency()
	 * @see #setEfficiency(double)
	 * @generated
	 */
	boolean isSetEfficiency();

	/**
	 * Returns the value of the '<em><b>Header Bytes Per Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes sent beside each page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Header Bytes Per Page</em>' attribute.
	 * @see #isSetHeaderBytesPerPage()
	 * @see #unsetHeaderBytesPerPage()
	 * @see #setHeaderBytesPerPage(int)
	 * @see org.portolan.model.PortolanPackage#getLink_HeaderBytesPerPage()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B' default='by the kind of link: assumption link.ethernet.headerBytesPerPage (8) or link.isfc.headerBytesPerPage (0), else 0' source='[R] domain 2' min='0' max='4096'"
	 * @generated
	 */
	int getHeaderBytesPerPage();

	/**
	 * Sets the value of the '{@link org.portolan.model.Link#getHeaderBytesPerPage <em>Header Bytes Per Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Header Bytes Per Page</em>' attribute.
	 * @see #isSetHeaderBytesPerPage()
	 * @see #unsetHeaderBytesPerPage()
	 * @see #getHeaderBytesPerPage()
	 * @generated
	 */
	void setHeaderBytesPerPage(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Link#getHeaderBytesPerPage <em>Header Bytes Per Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetHeaderBytesPerPage()
	 * @see #getHeaderBytesPerPage()
	 * @see #setHeaderBytesPerPage(int)
	 * @generated
	 */
	void unsetHeaderBytesPerPage();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Link#getHeaderBytesPerPage <em>Header Bytes Per Page</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Header Bytes Per Page</em>' attribute is set.
	 * @see #unsetHeaderBytesPerPage()
	 * @see #getHeaderBytesPerPage()
	 * @see #setHeaderBytesPerPage(int)
	 * @generated
	 */
	boolean isSetHeaderBytesPerPage();

} // Link
