/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Virtual Switch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A VSWITCH, port group or bridge. Relocation asks for the same name at the target.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.VirtualSwitch#isLayer2 <em>Layer2</em>}</li>
 *   <li>{@link org.portolan.model.VirtualSwitch#getLanSegment <em>Lan Segment</em>}</li>
 *   <li>{@link org.portolan.model.VirtualSwitch#getUplinks <em>Uplinks</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getVirtualSwitch()
 * @model
 * @generated
 */
public interface VirtualSwitch extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Layer2</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for Ethernet (layer 2), false for IP (layer 3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layer2</em>' attribute.
	 * @see #setLayer2(boolean)
	 * @see org.portolan.model.PortolanPackage#getVirtualSwitch_Layer2()
	 * @model default="true"
	 *        annotation="https://portolan.org/feature default='true'"
	 * @generated
	 */
	boolean isLayer2();

	/**
	 * Sets the value of the '{@link org.portolan.model.VirtualSwitch#isLayer2 <em>Layer2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layer2</em>' attribute.
	 * @see #isLayer2()
	 * @generated
	 */
	void setLayer2(boolean value);

	/**
	 * Returns the value of the '<em><b>Lan Segment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * LAN segment behind the uplinks; must be the same at the target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lan Segment</em>' attribute.
	 * @see #setLanSegment(String)
	 * @see org.portolan.model.PortolanPackage#getVirtualSwitch_LanSegment()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getLanSegment();

	/**
	 * Sets the value of the '{@link org.portolan.model.VirtualSwitch#getLanSegment <em>Lan Segment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lan Segment</em>' attribute.
	 * @see #getLanSegment()
	 * @generated
	 */
	void setLanSegment(String value);

	/**
	 * Returns the value of the '<em><b>Uplinks</b></em>' reference list.
	 * The list contents are of type {@link org.portolan.model.NetworkAdapter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Adapters that connect it to the outside.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uplinks</em>' reference list.
	 * @see org.portolan.model.PortolanPackage#getVirtualSwitch_Uplinks()
	 * @model
	 * @generated
	 */
	EList<NetworkAdapter> getUplinks();

} // VirtualSwitch
