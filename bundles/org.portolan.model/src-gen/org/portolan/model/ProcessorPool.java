/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Processor Pool</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Processors of one kind in a host.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.ProcessorPool#getKind <em>Kind</em>}</li>
 *   <li>{@link org.portolan.model.ProcessorPool#getCores <em>Cores</em>}</li>
 *   <li>{@link org.portolan.model.ProcessorPool#getSockets <em>Sockets</em>}</li>
 *   <li>{@link org.portolan.model.ProcessorPool#getThreadsPerCore <em>Threads Per Core</em>}</li>
 *   <li>{@link org.portolan.model.ProcessorPool#getSpeedMegahertz <em>Speed Megahertz</em>}</li>
 *   <li>{@link org.portolan.model.ProcessorPool#isDedicated <em>Dedicated</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getProcessorPool()
 * @model
 * @generated
 */
public interface ProcessorPool extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"IFL"</code>.
	 * The literals are from the enumeration {@link org.portolan.model.ProcessorKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of the processors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.portolan.model.ProcessorKind
	 * @see #setKind(ProcessorKind)
	 * @see org.portolan.model.PortolanPackage#getProcessorPool_Kind()
	 * @model default="IFL"
	 *        annotation="https://portolan.org/feature default='IFL'"
	 * @generated
	 */
	ProcessorKind getKind();

	/**
	 * Sets the value of the '{@link org.portolan.model.ProcessorPool#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.portolan.model.ProcessorKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ProcessorKind value);

	/**
	 * Returns the value of the '<em><b>Cores</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of cores that the host may use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cores</em>' attribute.
	 * @see #isSetCores()
	 * @see #unsetCores()
	 * @see #setCores(int)
	 * @see org.portolan.model.PortolanPackage#getProcessorPool_Cores()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='cores' default='none: must be set' min='1'"
	 * @generated
	 */
	int getCores();

	/**
	 * Sets the value of the '{@link org.portolan.model.ProcessorPool#getCores <em>Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cores</em>' attribute.
	 * @see #isSetCores()
	 * @see #unsetCores()
	 * @see #getCores()
	 * @generated
	 */
	void setCores(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.ProcessorPool#getCores <em>Cores</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCores()
	 * @see #getCores()
	 * @see #setCores(int)
	 * @generated
	 */
	void unsetCores();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.ProcessorPool#getCores <em>Cores</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cores</em>' attribute is set.
	 * @see #unsetCores()
	 * @see #getCores()
	 * @see #setCores(int)
	 * @generated
	 */
	boolean isSetCores();

	/**
	 * Returns the value of the '<em><b>Sockets</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of sockets (RVTools: # CPU).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sockets</em>' attribute.
	 * @see #isSetSockets()
	 * @see #unsetSockets()
	 * @see #setSockets(int)
	 * @see org.portolan.model.PortolanPackage#getProcessorPool_Sockets()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='not stated' min='1'"
	 * @generated
	 */
	int getSockets();

	/**
	 * Sets the value of the '{@link org.portolan.model.ProcessorPool#getSockets <em>Sockets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sockets</em>' attribute.
	 * @see #isSetSockets()
	 * @see #unsetSockets()
	 * @see #getSockets()
	 * @generated
	 */
	void setSockets(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.ProcessorPool#getSockets <em>Sockets</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSockets()
	 * @see #getSockets()
	 * @see #setSockets(int)
	 * @generated
	 */
	void unsetSockets();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.ProcessorPool#getSockets <em>Sockets</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Sockets</em>' attribute is set.
	 * @see #unsetSockets()
	 * @see #getSockets()
	 * @see #setSockets(int)
	 * @generated
	 */
	boolean isSetSockets();

	/**
	 * Returns the value of the '<em><b>Threads Per Core</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Threads of a core that the hypervisor uses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threads Per Core</em>' attribute.
	 * @see #isSetThreadsPerCore()
	 * @see #unsetThreadsPerCore()
	 * @see #setThreadsPerCore(int)
	 * @see org.portolan.model.PortolanPackage#getProcessorPool_ThreadsPerCore()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='1' min='1' max='8'"
	 * @generated
	 */
	int getThreadsPerCore();

	/**
	 * Sets the value of the '{@link org.portolan.model.ProcessorPool#getThreadsPerCore <em>Threads Per Core</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threads Per Core</em>' attribute.
	 * @see #isSetThreadsPerCore()
	 * @see #unsetThreadsPerCore()
	 * @see #getThreadsPerCore()
	 * @generated
	 */
	void setThreadsPerCore(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.ProcessorPool#getThreadsPerCore <em>Threads Per Core</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetThreadsPerCore()
	 * @see #getThreadsPerCore()
	 * @see #setThreadsPerCore(int)
	 * @generated
	 */
	void unsetThreadsPerCore();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.ProcessorPool#getThreadsPerCore <em>Threads Per Core</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Threads Per Core</em>' attribute is set.
	 * @see #unsetThreadsPerCore()
	 * @see #getThreadsPerCore()
	 * @see #setThreadsPerCore(int)
	 * @generated
	 */
	boolean isSetThreadsPerCore();

	/**
	 * Returns the value of the '<em><b>Speed Megahertz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clock rate of a core.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speed Megahertz</em>' attribute.
	 * @see #isSetSpeedMegahertz()
	 * @see #unsetSpeedMegahertz()
	 * @see #setSpeedMegahertz(double)
	 * @see org.portolan.model.PortolanPackage#getProcessorPool_SpeedMegahertz()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='MHz' default='not stated' above='0'"
	 * @generated
	 */
	double getSpeedMegahertz();

	/**
	 * Sets the value of the '{@link org.portolan.model.ProcessorPool#getSpeedMegahertz <em>Speed Megahertz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speed Megahertz</em>' attribute.
	 * @see #isSetSpeedMegahertz()
	 * @see #unsetSpeedMegahertz()
	 * @see #getSpeedMegahertz()
	 * @generated
	 */
	void setSpeedMegahertz(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.ProcessorPool#getSpeedMegahertz <em>Speed Megahertz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSpeedMegahertz()
	 * @see #getSpeedMegahertz()
	 * @see #setSpeedMegahertz(double)
	 * @generated
	 */
	void unsetSpeedMegahertz();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.ProcessorPool#getSpeedMegahertz <em>Speed Megahertz</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Speed Megahertz</em>' attribute is set.
	 * @see #unsetSpeedMegahertz()
	 * @see #getSpeedMegahertz()
	 * @see #setSpeedMegahertz(double)
	 * @generated
	 */
	boolean isSetSpeedMegahertz();

	/**
	 * Returns the value of the '<em><b>Dedicated</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the processors are the LPAR's alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dedicated</em>' attribute.
	 * @see #setDedicated(boolean)
	 * @see org.portolan.model.PortolanPackage#getProcessorPool_Dedicated()
	 * @model default="false"
	 *        annotation="https://portolan.org/feature default='false'"
	 * @generated
	 */
	boolean isDedicated();

	/**
	 * Sets the value of the '{@link org.portolan.model.ProcessorPool#isDedicated <em>Dedicated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dedicated</em>' attribute.
	 * @see #isDedicated()
	 * @generated
	 */
	void setDedicated(boolean value);

} // ProcessorPool
