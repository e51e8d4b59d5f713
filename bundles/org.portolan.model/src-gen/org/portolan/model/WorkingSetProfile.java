/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Working Set Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Two saturating curves: touched pages WS(1-exp(-t/tau)), written pages W(1-exp(-d t/W)). domain 1.3
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.WorkingSetProfile#getWorkingSetPages <em>Working Set Pages</em>}</li>
 *   <li>{@link org.portolan.model.WorkingSetProfile#getTouchTimeConstantSeconds <em>Touch Time Constant Seconds</em>}</li>
 *   <li>{@link org.portolan.model.WorkingSetProfile#getWritableSetPages <em>Writable Set Pages</em>}</li>
 *   <li>{@link org.portolan.model.WorkingSetProfile#getDirtyPagesPerSecond <em>Dirty Pages Per Second</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getWorkingSetProfile()
 * @model
 * @generated
 */
public interface WorkingSetProfile extends MemoryProfile {
	/**
	 * Returns the value of the '<em><b>Working Set Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * WS: distinct pages touched in the long run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Working Set Pages</em>' attribute.
	 * @see #isSetWorkingSetPages()
	 * @see #unsetWorkingSetPages()
	 * @see #setWorkingSetPages(long)
	 * @see org.portolan.model.PortolanPackage#getWorkingSetProfile_WorkingSetPages()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='pages' default='writable set or half of the instantiated pages' source='domain 1.3' min='0'"
	 * @generated
	 */
	long getWorkingSetPages();

	/**
	 * Sets the value of the '{@link org.portolan.model.WorkingSetProfile#getWorkingSetPages <em>Working Set Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Working Set Pages</em>' attribute.
	 * @see #isSetWorkingSetPages()
	 * @see #unsetWorkingSetPages()
	 * @see #getWorkingSetPages()
	 * @generated
	 */
	void setWorkingSetPages(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.WorkingSetProfile#getWorkingSetPages <em>Working Set Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetWorkingSetPages()
	 * @see #getWorkingSetPages()
	 * @see #setWorkingSetPages(long)
	 * @generated
	 */
	void unsetWorkingSetPages();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.WorkingSetProfile#getWorkingSetPages <em>Working Set Pages</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Working Set Pages</em>' attribute is set.
	 * @see #unsetWorkingSetPages()
	 * @see #getWorkingSetPages()
	 * @see #setWorkingSetPages(long)
	 * @generated
	 */
	boolean isSetWorkingSetPages();

	/**
	 * Returns the value of the '<em><b>Touch Time Constant Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * tau: how fast the working set is touched.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Touch Time Constant Seconds</em>' attribute.
	 * @see #isSetTouchTimeConstantSeconds()
	 * @see #unsetTouchTimeConstantSeconds()
	 * @see #setTouchTimeConstantSeconds(double)
	 * @see org.portolan.model.PortolanPackage#getWorkingSetProfile_TouchTimeConstantSeconds()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='s' assumption='profile.touchSeconds' default='assumption profile.touchSeconds (5 s)' source='domain 1.3 [A]' min='0.001' max='86400'"
	 * @generated
	 */
	double getTouchTimeConstantSeconds();

	/**
	 * Sets the value of the '{@link org.portolan.model.WorkingSetProfile#getTouchTimeConstantSeconds <em>Touch Time Constant Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Touch Time Constant Seconds</em>' attribute.
	 * @see #isSetTouchTimeConstantSeconds()
	 * @see #unsetTouchTimeConstantSeconds()
	 * @see #getTouchTimeConstantSeconds()
	 * @generated
	 */
	void setTouchTimeConstantSeconds(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.WorkingSetProfile#getTouchTimeConstantSeconds <em>Touch Time Constant Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTouchTimeConstantSeconds()
	 * @see #getTouchTimeConstantSeconds()
	 * @see #setTouchTimeConstantSeconds(double)
	 * @generated
	 */
	void unsetTouchTimeConstantSeconds();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.WorkingSetProfile#getTouchTimeConstantSeconds <em>Touch Time Constant Seconds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Touch Time Constant Seconds</em>' attribute is set.
	 * @see #unsetTouchTimeConstantSeconds()
	 * @see #getTouchTimeConstantSeconds()
	 * @see #setTouchTimeConstantSeconds(double)
	 * @generated
	 */
	boolean isSetTouchTimeConstantSeconds();

	/**
	 * Returns the value of the '<em><b>Writable Set Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * W: distinct pages written in the long run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Writable Set Pages</em>' attribute.
	 * @see #isSetWritableSetPages()
	 * @see #unsetWritableSetPages()
	 * @see #setWritableSetPages(long)
	 * @see org.portolan.model.PortolanPackage#getWorkingSetProfile_WritableSetPages()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='pages' default='by guest class' source='domain 1.3 [A]' min='0'"
	 * @generated
	 */
	long getWritableSetPages();

	/**
	 * Sets the value of the '{@link org.portolan.model.WorkingSetProfile#getWritableSetPages <em>Writable Set Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Writable Set Pages</em>' attribute.
	 * @see #isSetWritableSetPages()
	 * @see #unsetWritableSetPages()
	 * @see #getWritableSetPages()
	 * @generated
	 */
	void setWritableSetPages(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.WorkingSetProfile#getWritableSetPages <em>Writable Set Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetWritableSetPages()
	 * @see #getWritableSetPages()
	 * @see #setWritableSetPages(long)
	 * @generated
	 */
	void unsetWritableSetPages();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.WorkingSetProfile#getWritableSetPages <em>Writable Set Pages</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Writable Set Pages</em>' attribute is set.
	 * @see #unsetWritableSetPages()
	 * @see #getWritableSetPages()
	 * @see #setWritableSetPages(long)
	 * @generated
	 */
	boolean isSetWritableSetPages();

	/**
	 * Returns the value of the '<em><b>Dirty Pages Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * d: rate of newly written pages just after a clean point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dirty Pages Per Second</em>' attribute.
	 * @see #isSetDirtyPagesPerSecond()
	 * @see #unsetDirtyPagesPerSecond()
	 * @see #setDirtyPagesPerSecond(double)
	 * @see org.portolan.model.PortolanPackage#getWorkingSetProfile_DirtyPagesPerSecond()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='pages/s' default='by guest class' source='domain 1.3 [A]' min='0'"
	 * @generated
	 */
	double getDirtyPagesPerSecond();

	/**
	 * Sets the value of the '{@link org.portolan.model.WorkingSetProfile#getDirtyPagesPerSecond <em>Dirty Pages Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dirty Pages Per Second</em>' attribute.
	 * @see #isSetDirtyPagesPerSecond()
	 * @see #unsetDirtyPagesPerSecond()
	 * @see #getDirtyPagesPerSecond()
	 * @generated
	 */
	void setDirtyPagesPerSecond(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.WorkingSetProfile#getDirtyPagesPerSecond <em>Dirty Pages Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetDirtyPagesPerSecond()
	 * @see #getDirtyPagesPerSecond()
	 * @see #setDirtyPagesPerSecond(double)
	 * @generated
	 */
	void unsetDirtyPagesPerSecond();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.WorkingSetProfile#getDirtyPagesPerSecond <em>Dirty Pages Per Second</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Dirty Pages Per Second</em>' attribute is set.
	 * @see #unsetDirtyPagesPerSecond()
	 * @see #getDirtyPagesPerSecond()
	 * @see #setDirtyPagesPerSecond(double)
	 * @generated
	 */
	boolean isSetDirtyPagesPerSecond();

} // WorkingSetProfile
