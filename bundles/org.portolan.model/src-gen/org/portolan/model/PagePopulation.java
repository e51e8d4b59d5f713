/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Page Population</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Pages that are visited in the same way.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.PagePopulation#getPages <em>Pages</em>}</li>
 *   <li>{@link org.portolan.model.PagePopulation#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.portolan.model.PagePopulation#getZipfExponent <em>Zipf Exponent</em>}</li>
 *   <li>{@link org.portolan.model.PagePopulation#getHotFraction <em>Hot Fraction</em>}</li>
 *   <li>{@link org.portolan.model.PagePopulation#getHotVisitFraction <em>Hot Visit Fraction</em>}</li>
 *   <li>{@link org.portolan.model.PagePopulation#getReadsPerSecond <em>Reads Per Second</em>}</li>
 *   <li>{@link org.portolan.model.PagePopulation#getWritesPerSecond <em>Writes Per Second</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getPagePopulation()
 * @model
 * @generated
 */
public interface PagePopulation extends EObject {
	/**
	 * Returns the value of the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages of the group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pages</em>' attribute.
	 * @see #isSetPages()
	 * @see #unsetPages()
	 * @see #setPages(long)
	 * @see org.portolan.model.PortolanPackage#getPagePopulation_Pages()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='pages' default='none: must be set' min='1'"
	 * @generated
	 */
	long getPages();

	/**
	 * Sets the value of the '{@link org.portolan.model.PagePopulation#getPages <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pages</em>' attribute.
	 * @see #isSetPages()
	 * @see #unsetPages()
	 * @see #getPages()
	 * @generated
	 */
	void setPages(long value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.PagePopulation#getPages <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPages()
	 * @see #getPages()
	 * @see #setPages(long)
	 * @generated
	 */
	void unsetPages();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.PagePopulation#getPages <em>Pages</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Pages</em>' attribute is set.
	 * @see #unsetPages()
	 * @see #getPages()
	 * @see #setPages(long)
	 * @generated
	 */
	boolean isSetPages();

	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' attribute.
	 * The default value is <code>"UNIFORM"</code>.
	 * The literals are from the enumeration {@link org.portolan.model.AccessPattern}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How they are visited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern</em>' attribute.
	 * @see org.portolan.model.AccessPattern
	 * @see #setPattern(AccessPattern)
	 * @see org.portolan.model.PortolanPackage#getPagePopulation_Pattern()
	 * @model default="UNIFORM"
	 *        annotation="https://portolan.org/feature default='uniform'"
	 * @generated
	 */
	AccessPattern getPattern();

	/**
	 * Sets the value of the '{@link org.portolan.model.PagePopulation#getPattern <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' attribute.
	 * @see org.portolan.model.AccessPattern
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(AccessPattern value);

	/**
	 * Returns the value of the '<em><b>Zipf Exponent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exponent of the Zipf pattern.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zipf Exponent</em>' attribute.
	 * @see #isSetZipfExponent()
	 * @see #unsetZipfExponent()
	 * @see #setZipfExponent(double)
	 * @see org.portolan.model.PortolanPackage#getPagePopulation_ZipfExponent()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='0.8' min='0' max='3'"
	 * @generated
	 */
	double getZipfExponent();

	/**
	 * Sets the value of the '{@link org.portolan.model.PagePopulation#getZipfExponent <em>Zipf Exponent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zipf Exponent</em>' attribute.
	 * @see #isSetZipfExponent()
	 * @see #unsetZipfExponent()
	 * @see #getZipfExponent()
	 * @generated
	 */
	void setZipfExponent(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.PagePopulation#getZipfExponent <em>Zipf Exponent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetZipfExponent()
	 * @see #getZipfExponent()
	 * @see #setZipfExponent(double)
	 * @generated
	 */
	void unsetZipfExponent();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.PagePopulation#getZipfExponent <em>Zipf Exponent</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Zipf Exponent</em>' attribute is set.
	 * @see #unsetZipfExponent()
	 * @see #getZipfExponent()
	 * @see #setZipfExponent(double)
	 * @generated
	 */
	boolean isSetZipfExponent();

	/**
	 * Returns the value of the '<em><b>Hot Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the pages that are hot (hot and cold).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hot Fraction</em>' attribute.
	 * @see #isSetHotFraction()
	 * @see #unsetHotFraction()
	 * @see #setHotFraction(double)
	 * @see org.portolan.model.PortolanPackage#getPagePopulation_HotFraction()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='0.1' min='0' max='1'"
	 * @generated
	 */
	double getHotFraction();

	/**
	 * Sets the value of the '{@link org.portolan.model.PagePopulation#getHotFraction <em>Hot Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hot Fraction</em>' attribute.
	 * @see #isSetHotFraction()
	 * @see #unsetHotFraction()
	 * @see #getHotFraction()
	 * @generated
	 */
	void setHotFraction(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.PagePopulation#getHotFraction <em>Hot Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetHotFraction()
	 * @see #getHotFraction()
	 * @see #setHotFraction(double)
	 * @generated
	 */
	void unsetHotFraction();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.PagePopulation#getHotFraction <em>Hot Fraction</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Hot Fraction</em>' attribute is set.
	 * @see #unsetHotFraction()
	 * @see #getHotFraction()
	 * @see #setHotFraction(double)
	 * @generated
	 */
	boolean isSetHotFraction();

	/**
	 * Returns the value of the '<em><b>Hot Visit Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the visits that go to the hot pages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hot Visit Fraction</em>' attribute.
	 * @see #isSetHotVisitFraction()
	 * @see #unsetHotVisitFraction()
	 * @see #setHotVisitFraction(double)
	 * @see org.portolan.model.PortolanPackage#getPagePopulation_HotVisitFraction()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1' default='0.9' min='0' max='1'"
	 * @generated
	 */
	double getHotVisitFraction();

	/**
	 * Sets the value of the '{@link org.portolan.model.PagePopulation#getHotVisitFraction <em>Hot Visit Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hot Visit Fraction</em>' attribute.
	 * @see #isSetHotVisitFraction()
	 * @see #unsetHotVisitFraction()
	 * @see #getHotVisitFraction()
	 * @generated
	 */
	void setHotVisitFraction(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.PagePopulation#getHotVisitFraction <em>Hot Visit Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetHotVisitFraction()
	 * @see #getHotVisitFraction()
	 * @see #setHotVisitFraction(double)
	 * @generated
	 */
	void unsetHotVisitFraction();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.PagePopulation#getHotVisitFraction <em>Hot Visit Fraction</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Hot Visit Fraction</em>' attribute is set.
	 * @see #unsetHotVisitFraction()
	 * @see #getHotVisitFraction()
	 * @see #setHotVisitFraction(double)
	 * @generated
	 */
	boolean isSetHotVisitFraction();

	/**
	 * Returns the value of the '<em><b>Reads Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reads of pages, distinct or not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reads Per Second</em>' attribute.
	 * @see #isSetReadsPerSecond()
	 * @see #unsetReadsPerSecond()
	 * @see #setReadsPerSecond(double)
	 * @see org.portolan.model.PortolanPackage#getPagePopulation_ReadsPerSecond()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1/s' default='0' min='0'"
	 * @generated
	 */
	double getReadsPerSecond();

	/**
	 * Sets the value of the '{@link org.portolan.model.PagePopulation#getReadsPerSecond <em>Reads Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reads Per Second</em>' attribute.
	 * @see #isSetReadsPerSecond()
	 * @see #unsetReadsPerSecond()
	 * @see #getReadsPerSecond()
	 * @generated
	 */
	void setReadsPerSecond(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.PagePopulation#getReadsPerSecond <em>Reads Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReadsPerSecond()
	 * @see #getReadsPerSecond()
	 * @see #setReadsPerSecond(double)
	 * @generated
	 */
	void unsetReadsPerSecond();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.PagePopulation#getReadsPerSecond <em>Reads Per Second</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Reads Per Second</em>' attribute is set.
	 * @see #unsetReadsPerSecond()
	 * @see #getReadsPerSecond()
	 * @see #setReadsPerSecond(double)
	 * @generated
	 */
	boolean isSetReadsPerSecond();

	/**
	 * Returns the value of the '<em><b>Writes Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Writes to pages, distinct or not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Writes Per Second</em>' attribute.
	 * @see #isSetWritesPerSecond()
	 * @see #unsetWritesPerSecond()
	 * @see #setWritesPerSecond(double)
	 * @see org.portolan.model.PortolanPackage#getPagePopulation_WritesPerSecond()
	 * @model unsettable="true"
	 *        annotation="https://portolan.org/feature unit='1/s' default='0' min='0'"
	 * @generated
	 */
	double getWritesPerSecond();

	/**
	 * Sets the value of the '{@link org.portolan.model.PagePopulation#getWritesPerSecond <em>Writes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Writes Per Second</em>' attribute.
	 * @see #isSetWritesPerSecond()
	 * @see #unsetWritesPerSecond()
	 * @see #getWritesPerSecond()
	 * @generated
	 */
	void setWritesPerSecond(double value);

	/**
	 * Unsets the value of the '{@link org.portolan.model.PagePopulation#getWritesPerSecond <em>Writes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetWritesPerSecond()
	 * @see #getWritesPerSecond()
	 * @see #setWritesPerSecond(double)
	 * @generated
	 */
	void unsetWritesPerSecond();

	/**
	 * Returns whether the value of the '{@link org.portolan.model.PagePopulation#getWritesPerSecond <em>Writes Per Second</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Writes Per Second</em>' attribute is set.
	 * @see #unsetWritesPerSecond()
	 * @see #getWritesPerSecond()
	 * @see #setWritesPerSecond(double)
	 * @generated
	 */
	boolean isSetWritesPerSecond();

} // PagePopulation
