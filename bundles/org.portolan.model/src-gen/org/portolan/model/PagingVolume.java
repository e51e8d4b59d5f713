/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Paging Volume</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A volume with page slots of 4 KiB.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.PagingVolume#getDeviceNumber <em>Device Number</em>}</li>
 *   <li>{@link org.portolan.model.PagingVolume#getServiceSeconds <em>Service Seconds</em>}</li>
 *   <li>{@link org.portolan.model.PagingVolume#getTransferBytesPerSecond <em>Transfer Bytes Per Second</em>}</li>
 *   <li>{@link org.portolan.model.PagingVolume#getBlockWritePages <em>Block Write Pages</em>}</li>
 *   <li>{@link org.portolan.model.PagingVolume#getBlockReadPages <em>Block Read Pages</em>}</li>
 *   <li>{@link org.portolan.model.PagingVolume#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.portolan.model.PagingVolume#isHighPerformanceFicon <em>High Performance Ficon</em>}</li>
 *   <li>{@link org.portolan.model.PagingVolume#getSlotsInUse <em>Slots In Use</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getPagingVolume()
 * @model abstract="true"
 * @generated
 */
public interface PagingVolume extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Device Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Real device number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device Number</em>' attribute.
	 * @see #setDeviceNumber(String)
	 * @see org.portolan.model.PortolanPackage#getPagingVolume_DeviceNumber()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getDeviceNumber();

	/**
	 * Sets the value of the '{@link org.portolan.model.PagingVolume#getDeviceNumber <em>Device Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Number</em>' attribute.
	 * @see #getDeviceNumber()
	 * @generated
	 */
	void setDeviceNumber(String value);

	/**
	 * Returns the value of the '<em><b>Service Seconds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service time of an I/O without the transfer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Service Seconds</em>' attribute.
	 * @see #isSetServiceSeconds()
	 * @see #unsetServiceSeconds()
	 * @see #setServiceSeconds(double)
	 * @see org.portolan.model.PortolanPackage#getPagingVolume_ServiceSeconds()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='s' assumption='storage.dasd.serviceSeconds' default='assumption storage.dasd.serviceSeconds (0.5 ms)' source='domain 1.1: 0.5 ms flash [A]; 3 ms cached, 25 ms uncached [R]' min='0.00001' max='0.1'"
	 * @generated
	 */
	double getServiceSeconds();

	/**
	 * Sets the value of the '{@link org.portolan.model.PagingVolume#getServiceSeconds <em>Service Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Service Seconds</em>' attribute.
	 * @see #isSetServiceSeconds()
	 * @see #unsetServiceSeconds()
	 * @see #getServiceSeconds()
	 * @generated
	 */
	void setServiceSeconds(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.PagingVolume#getServiceSeconds <em>Service Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetServiceSeconds()
	 * @see #getServiceSeconds()
	 * @see #setServiceSeconds(double)
	 * @generated
	 */
	void unsetServiceSeconds();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.PagingVolume#getServiceSeconds <em>Service Seconds</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Service Seconds</em>' attribute is set.
	 * @see #unsetServiceSeconds()
	 * @see #getServiceSeconds()
	 * @see #setServiceSeconds(double)
	 * @generated
	 */
	boolean isSetServiceSeconds();

	/**
	 * Returns the value of the '<em><b>Transfer Bytes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Transfer rate within an I/O.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transfer Bytes Per Second</em>' attribute.
	 * @see #isSetTransferBytesPerSecond()
	 * @see #unsetTransferBytesPerSecond()
	 * @see #setTransferBytesPerSecond(double)
	 * @see org.portolan.model.PortolanPackage#getPagingVolume_TransferBytesPerSecond()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='B/s' assumption='storage.dasd.transferBytesPerSecond' default='assumption storage.dasd.transferBytesPerSecond (150 MB/s)' source='domain 1.1 [A]' min='1000000'"
	 * @generated
	 */
	double getTransferBytesPerSecond();

	/**
	 * Sets the value of the '{@link org.portolan.model.PagingVolume#getTransferBytesPerSecond <em>Transfer Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transfer Bytes Per Second</em>' attribute.
	 * @see #isSetTransferBytesPerSecond()
	 * @see #unsetTransferBytesPerSecond()
	 * @see #getTransferBytesPerSecond()
	 * @generated
	 */
	void setTransferBytesPerSecond(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.PagingVolume#getTransferBytesPerSecond <em>Transfer Bytes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTransferBytesPerSecond()
	 * @see #getTransferBytesPerSecond()
	 * @see #setTransferBytesPerSecond(double)
	 * @generated
	 */
	void unsetTransferBytesPerSecond();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.PagingVolume#getTransferBytesPerSecond <em>Transfer Bytes Per Second</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Transfer Bytes Per Second</em>' attribute is set.
	 * @see #unsetTransferBytesPerSecond()
	 * @see #getTransferBytesPerSecond()
	 * @see #setTransferBytesPerSecond(double)
	 * @generated
	 */
	boolean isSetTransferBytesPerSecond();

	/**
	 * Returns the value of the '<em><b>Block Write Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages written by one I/O to contiguous slots.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Block Write Pages</em>' attribute.
	 * @see #isSetBlockWritePages()
	 * @see #unsetBlockWritePages()
	 * @see #setBlockWritePages(int)
	 * @see org.portolan.model.PortolanPackage#getPagingVolume_BlockWritePages()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='pages' assumption='storage.dasd.writeBlockPages' default='assumption storage.dasd.writeBlockPages (32)' source='domain 1.1 [A]' min='1' max='256'"
	 * @generated
	 */
	int getBlockWritePages();

	/**
	 * Sets the value of the '{@link org.portolan.model.PagingVolume#getBlockWritePages <em>Block Write Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Block Write Pages</em>' attribute.
	 * @see #isSetBlockWritePages()
	 * @see #unsetBlockWritePages()
	 * @see #getBlockWritePages()
	 * @generated
	 */
	void setBlockWritePages(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.PagingVolume#getBlockWritePages <em>Block Write Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBlockWritePages()
	 * @see #getBlockWritePages()
	 * @see #setBlockWritePages(int)
	 * @generated
	 */
	void unsetBlockWritePages();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.PagingVolume#getBlockWritePages <em>Block Write Pages</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Block Write Pages</em>' attribute is set.
	 * @see #unsetBlockWritePages()
	 * @see #getBlockWritePages()
	 * @see #setBlockWritePages(int)
	 * @generated
	 */
	boolean isSetBlockWritePages();

	/**
	 * Returns the value of the '<em><b>Block Read Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages read by one I/O.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Block Read Pages</em>' attribute.
	 * @see #isSetBlockReadPages()
	 * @see #unsetBlockReadPages()
	 * @see #setBlockReadPages(int)
	 * @see org.portolan.model.PortolanPackage#getPagingVolume_BlockReadPages()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='pages' assumption='storage.dasd.readBlockPages' default='assumption storage.dasd.readBlockPages (8)' source='domain 1.1 [A]' min='1' max='256'"
	 * @generated
	 */
	int getBlockReadPages();

	/**
	 * Sets the value of the '{@link org.portolan.model.PagingVolume#getBlockReadPages <em>Block Read Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Block Read Pages</em>' attribute.
	 * @see #isSetBlockReadPages()
	 * @see #unsetBlockReadPages()
	 * @see #getBlockReadPages()
	 * @generated
	 */
	void setBlockReadPages(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.PagingVolume#getBlockReadPages <em>Block Read Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBlockReadPages()
	 * @see #getBlockReadPages()
	 * @see #setBlockReadPages(int)
	 * @generated
	 */
	void unsetBlockReadPages();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.PagingVolume#getBlockReadPages <em>Block Read Pages</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Block Read Pages</em>' attribute is set.
	 * @see #unsetBlockReadPages()
	 * @see #getBlockReadPages()
	 * @see #setBlockReadPages(int)
	 * @generated
	 */
	boolean isSetBlockReadPages();

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * HyperPAV aliases: further I/Os at the same time. From z/VM 6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' attribute.
	 * @see #isSetAliases()
	 * @see #unsetAliases()
	 * @see #setAliases(int)
	 * @see org.portolan.model.PortolanPackage#getPagingVolume_Aliases()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='0' source='[R] 640hpp: +42 % transactions' min='0'"
	 * @generated
	 */
	int getAliases();

	/**
	 * Sets the value of the '{@link org.portolan.model.PagingVolume#getAliases <em>Aliases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aliases</em>' attribute.
	 * @see #isSetAliases()
	 * @see #unsetAliases()
	 * @see #getAliases()
	 * @generated
	 */
	void setAliases(int value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.PagingVolume#getAliases <em>Aliases</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAliases()
	 * @see #getAliases()
	 * @see #setAliases(int)
	 * @generated
	 */
	void unsetAliases();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.PagingVolume#getAliases <em>Aliases</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Aliases</em>' attribute is set.
	 * @see #unsetAliases()
	 * @see #getAliases()
	 * @see #setAliases(int)
	 * @generated
	 */
	boolean isSetAliases();

	/**
	 * Returns the value of the '<em><b>High Performance Ficon</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * zHPF in use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High Performance Ficon</em>' attribute.
	 * @see #setHighPerformanceFicon(boolean)
	 * @see org.portolan.model.PortolanPackage#getPagingVolume_HighPerformanceFicon()
	 * @model default="false"
	 *        annotation="https://portolan.org/feature default='false' source='[R] 640hpp: +98 % transactions'"
	 * @generated
	 */
	boolean isHighPerformanceFicon();

	/**
	 * Sets the value of the '{@link org.portolan.model.PagingVolume#isHighPerformanceFicon <em>High Performance Ficon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High Performance Ficon</em>' attribute.
	 * @see #isHighPerformanceFicon()
	 * @generated
	 */
	void setHighPerformanceFicon(boolean value);

	/**
	 * Returns the value of the '<em><b>Slots In Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measured slots in use (QUERY ALLOC PAGE).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slots In Use</em>' attribute.
	 * @see #isSetSlotsInUse()
	 * @see #unsetSlotsInUse()
	 * @see #setSlotsInUse(long)
	 * @see org.portolan.model.PortolanPackage#getPagingVolume_SlotsInUse()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='slots' default='computed from the guests' min='0'"
	 * @generated
	 */
	long getSlotsInUse();

	/**
	 * Sets the value of the '{@link org.portolan.model.PagingVolume#getSlotsInUse <em>Slots In Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slots In Use</em>' attribute.
	 * @see #isSetSlotsInUse()
	 * @see #unsetSlotsInUse()
	 * @see #getSlotsInUse()
	 * @generated
	 */
	void setSlotsInUse(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.PagingVolume#getSlotsInUse <em>Slots In Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetSlotsInUse()
	 * @see #getSlotsInUse()
	 * @see #setSlotsInUse(long)
	 * @generated
	 */
	void unsetSlotsInUse();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.PagingVolume#getSlotsInUse <em>Slots In Use</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Slots In Use</em>' attribute is set.
	 * @see #unsetSlotsInUse()
	 * @see #getSlotsInUse()
	 * @see #setSlotsInUse(long)
	 * @generated
	 */
	boolean isSetSlotsInUse();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Slots of the volume; 0 while its size is not set.
	 * <!-- end-model-doc -->
	 * @model annotation="http://www.eclipse.org/emf/2002/GenModel body='return 0L;'"
	 * @generated
	 */
	long slots();

} // PagingVolume
