/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Minidisk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A slice of a volume (MDISK).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.Minidisk#getVolumeSerial <em>Volume Serial</em>}</li>
 *   <li>{@link org.portolan.model.Minidisk#getStartCylinder <em>Start Cylinder</em>}</li>
 *   <li>{@link org.portolan.model.Minidisk#getCylinders <em>Cylinders</em>}</li>
 *   <li>{@link org.portolan.model.Minidisk#getMode <em>Mode</em>}</li>
 *   <li>{@link org.portolan.model.Minidisk#isVolumeShared <em>Volume Shared</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getMinidisk()
 * @model
 * @generated
 */
public interface Minidisk extends DiskPath {
	/**
	 * Returns the value of the '<em><b>Volume Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volume.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Volume Serial</em>' attribute.
	 * @see #setVolumeSerial(String)
	 * @see org.portolan.model.PortolanPackage#getMinidisk_VolumeSerial()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getVolumeSerial();

	/**
	 * Sets the value of the '{@link org.portolan.model.Minidisk#getVolumeSerial <em>Volume Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Volume Serial</em>' attribute.
	 * @see #getVolumeSerial()
	 * @generated
	 */
	void setVolumeSerial(String value);

	/**
	 * Returns the value of the '<em><b>Start Cylinder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First cylinder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Cylinder</em>' attribute.
	 * @see #isSetStartCylinder()
	 * @see #unsetStartCylinder()
	 * @see #setStartCylinder(int)
	 * @see org.portolan.model.PortolanPackage#getMinidisk_StartCylinder()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='cylinders' default='0' min='0'"
	 * @generated
	 */
	int getStartCylinder();

	/**
	 * Sets the value of the '{@link org.portolan.model.Minidisk#getStartCylinder <em>Start Cylinder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Cylinder</em>' attribute.
	 * @see #isSetStartCylinder()
	 * @see #unsetStartCylinder()
	 * @see #getStartCylinder()
	 * @generated
	 */
	void setStartCylinder(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Minidisk#getStartCylinder <em>Start Cylinder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStartCylinder()
	 * @see #getStartCylinder()
	 * @see #setStartCylinder(int)
	 * @generated
	 */
	void unsetStartCylinder();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Minidisk#getStartCylinder <em>Start Cylinder</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Start Cylinder</em>' attribute is set.
	 * @see #unsetStartCylinder()
	 * @see #getStartCylinder()
	 * @see #setStartCylinder(int)
	 * @generated
	 */
	boolean isSetStartCylinder();

	/**
	 * Returns the value of the '<em><b>Cylinders</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of cylinders.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cylinders</em>' attribute.
	 * @see #isSetCylinders()
	 * @see #unsetCylinders()
	 * @see #setCylinders(int)
	 * @see org.portolan.model.PortolanPackage#getMinidisk_Cylinders()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='cylinders' default='not stated' min='1'"
	 * @generated
	 */
	int getCylinders();

	/**
	 * Sets the value of the '{@link org.portolan.model.Minidisk#getCylinders <em>Cylinders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cylinders</em>' attribute.
	 * @see #isSetCylinders()
	 * @see #unsetCylinders()
	 * @see #getCylinders()
	 * @generated
	 */
	void setCylinders(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.Minidisk#getCylinders <em>Cylinders</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCylinders()
	 * @see #getCylinders()
	 * @see #setCylinders(int)
	 * @generated
	 */
	void unsetCylinders();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.Minidisk#getCylinders <em>Cylinders</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cylinders</em>' attribute is set.
	 * @see #unsetCylinders()
	 * @see #getCylinders()
	 * @see #setCylinders(int)
	 * @generated
	 */
	boolean isSetCylinders();

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The default value is <code>"MR"</code>.
	 * The literals are from the enumeration {@link org.portolan.model.MinidiskMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Link mode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.portolan.model.MinidiskMode
	 * @see #setMode(MinidiskMode)
	 * @see org.portolan.model.PortolanPackage#getMinidisk_Mode()
	 * @model default="MR"
	 *        annotation="https://portolan.org/feature default='MR'"
	 * @generated
	 */
	MinidiskMode getMode();

	/**
	 * Sets the value of the '{@link org.portolan.model.Minidisk#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.portolan.model.MinidiskMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(MinidiskMode value);

	/**
	 * Returns the value of the '<em><b>Volume Shared</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the volume is reachable from the other members.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Volume Shared</em>' attribute.
	 * @see #setVolumeShared(boolean)
	 * @see org.portolan.model.PortolanPackage#getMinidisk_VolumeShared()
	 * @model default="true"
	 *        annotation="https://portolan.org/feature default='true'"
	 * @generated
	 */
	boolean isVolumeShared();

	/**
	 * Sets the value of the '{@link org.portolan.model.Minidisk#isVolumeShared <em>Volume Shared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Volume Shared</em>' attribute.
	 * @see #isVolumeShared()
	 * @generated
	 */
	void setVolumeShared(boolean value);

} // Minidisk
