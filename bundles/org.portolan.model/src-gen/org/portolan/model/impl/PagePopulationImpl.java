/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.portolan.model.AccessPattern;
import org.portolan.model.PagePopulation;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Page Population</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.PagePopulationImpl#getPages <em>Pages</em>}</li>
 *   <li>{@link org.portolan.model.impl.PagePopulationImpl#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.portolan.model.impl.PagePopulationImpl#getZipfExponent <em>Zipf Exponent</em>}</li>
 *   <li>{@link org.portolan.model.impl.PagePopulationImpl#getHotFraction <em>Hot Fraction</em>}</li>
 *   <li>{@link org.portolan.model.impl.PagePopulationImpl#getHotVisitFraction <em>Hot Visit Fraction</em>}</li>
 *   <li>{@link org.portolan.model.impl.PagePopulationImpl#getReadsPerSecond <em>Reads Per Second</em>}</li>
 *   <li>{@link org.portolan.model.impl.PagePopulationImpl#getWritesPerSecond <em>Writes Per Second</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PagePopulationImpl extends MinimalEObjectImpl.Container implements PagePopulation {
	/**
	 * The default value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected static final long PAGES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected long pages = PAGES_EDEFAULT;

	/**
	 * This is true if the Pages attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean pagesESet;

	/**
	 * The default value of the '{@link #getPattern() <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected static final AccessPattern PATTERN_EDEFAULT = AccessPattern.UNIFORM;

	/**
	 * The cached value of the '{@link #getPattern() <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected AccessPattern pattern = PATTERN_EDEFAULT;

	/**
	 * The default value of the '{@link #getZipfExponent() <em>Zipf Exponent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZipfExponent()
	 * @generated
	 * @ordered
	 */
	protected static final double ZIPF_EXPONENT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getZipfExponent() <em>Zipf Exponent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getZipfExponent()
	 * @generated
	 * @ordered
	 */
	protected double zipfExponent = ZIPF_EXPONENT_EDEFAULT;

	/**
	 * This is true if the Zipf Exponent attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean zipfExponentESet;

	/**
	 * The default value of the '{@link #getHotFraction() <em>Hot Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHotFraction()
	 * @generated
	 * @ordered
	 */
	protected static final double HOT_FRACTION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getHotFraction() <em>Hot Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHotFraction()
	 * @generated
	 * @ordered
	 */
	protected double hotFraction = HOT_FRACTION_EDEFAULT;

	/**
	 * This is true if the Hot Fraction attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean hotFractionESet;

	/**
	 * The default value of the '{@link #getHotVisitFraction() <em>Hot Visit Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHotVisitFraction()
	 * @generated
	 * @ordered
	 */
	protected static final double HOT_VISIT_FRACTION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getHotVisitFraction() <em>Hot Visit Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHotVisitFraction()
	 * @generated
	 * @ordered
	 */
	protected double hotVisitFraction = HOT_VISIT_FRACTION_EDEFAULT;

	/**
	 * This is true if the Hot Visit Fraction attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean hotVisitFractionESet;

	/**
	 * The default value of the '{@link #getReadsPerSecond() <em>Reads Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadsPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double READS_PER_SECOND_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getReadsPerSecond() <em>Reads Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReadsPerSecond()
	 * @generated
	 * @ordered
	 */
	protected double readsPerSecond = READS_PER_SECOND_EDEFAULT;

	/**
	 * This is true if the Reads Per Second attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean readsPerSecondESet;

	/**
	 * The default value of the '{@link #getWritesPerSecond() <em>Writes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWritesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final double WRITES_PER_SECOND_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getWritesPerSecond() <em>Writes Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWritesPerSecond()
	 * @generated
	 * @ordered
	 */
	protected double writesPerSecond = WRITES_PER_SECOND_EDEFAULT;

	/**
	 * This is true if the Writes Per Second attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean writesPerSecondESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PagePopulationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.PAGE_POPULATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getPages() {
		return pages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPages(long newPages) {
		long oldPages = pages;
		pages = newPages;
		boolean oldPagesESet = pagesESet;
		pagesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PAGE_POPULATION__PAGES, oldPages, pages, !oldPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPages() {
		long oldPages = pages;
		boolean oldPagesESet = pagesESet;
		pages = PAGES_EDEFAULT;
		pagesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.PAGE_POPULATION__PAGES, oldPages, PAGES_EDEFAULT, oldPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPages() {
		return pagesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AccessPattern getPattern() {
		return pattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPattern(AccessPattern newPattern) {
		AccessPattern oldPattern = pattern;
		pattern = newPattern == null ? PATTERN_EDEFAULT : newPattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PAGE_POPULATION__PATTERN, oldPattern, pattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getZipfExponent() {
		return zipfExponent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setZipfExponent(double newZipfExponent) {
		double oldZipfExponent = zipfExponent;
		zipfExponent = newZipfExponent;
		boolean oldZipfExponentESet = zipfExponentESet;
		zipfExponentESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PAGE_POPULATION__ZIPF_EXPONENT, oldZipfExponent, zipfExponent, !oldZipfExponentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetZipfExponent() {
		double oldZipfExponent = zipfExponent;
		boolean oldZipfExponentESet = zipfExponentESet;
		zipfExponent = ZIPF_EXPONENT_EDEFAULT;
		zipfExponentESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.PAGE_POPULATION__ZIPF_EXPONENT, oldZipfExponent, ZIPF_EXPONENT_EDEFAULT, oldZipfExponentESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetZipfExponent() {
		return zipfExponentESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHotFraction() {
		return hotFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHotFraction(double newHotFraction) {
		double oldHotFraction = hotFraction;
		hotFraction = newHotFraction;
		boolean oldHotFractionESet = hotFractionESet;
		hotFractionESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PAGE_POPULATION__HOT_FRACTION, oldHotFraction, hotFraction, !oldHotFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetHotFraction() {
		double oldHotFraction = hotFraction;
		boolean oldHotFractionESet = hotFractionESet;
		hotFraction = HOT_FRACTION_EDEFAULT;
		hotFractionESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.PAGE_POPULATION__HOT_FRACTION, oldHotFraction, HOT_FRACTION_EDEFAULT, oldHotFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetHotFraction() {
		return hotFractionESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHotVisitFraction() {
		return hotVisitFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHotVisitFraction(double newHotVisitFraction) {
		double oldHotVisitFraction = hotVisitFraction;
		hotVisitFraction = newHotVisitFraction;
		boolean oldHotVisitFractionESet = hotVisitFractionESet;
		hotVisitFractionESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PAGE_POPULATION__HOT_VISIT_FRACTION, oldHotVisitFraction, hotVisitFraction, !oldHotVisitFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetHotVisitFraction() {
		double oldHotVisitFraction = hotVisitFraction;
		boolean oldHotVisitFractionESet = hotVisitFractionESet;
		hotVisitFraction = HOT_VISIT_FRACTION_EDEFAULT;
		hotVisitFractionESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.PAGE_POPULATION__HOT_VISIT_FRACTION, oldHotVisitFraction, HOT_VISIT_FRACTION_EDEFAULT, oldHotVisitFractionESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetHotVisitFraction() {
		return hotVisitFractionESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getReadsPerSecond() {
		return readsPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReadsPerSecond(double newReadsPerSecond) {
		double oldReadsPerSecond = readsPerSecond;
		readsPerSecond = newReadsPerSecond;
		boolean oldReadsPerSecondESet = readsPerSecondESet;
		readsPerSecondESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PAGE_POPULATION__READS_PER_SECOND, oldReadsPerSecond, readsPerSecond, !oldReadsPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReadsPerSecond() {
		double oldReadsPerSecond = readsPerSecond;
		boolean oldReadsPerSecondESet = readsPerSecondESet;
		readsPerSecond = READS_PER_SECOND_EDEFAULT;
		readsPerSecondESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.PAGE_POPULATION__READS_PER_SECOND, oldReadsPerSecond, READS_PER_SECOND_EDEFAULT, oldReadsPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReadsPerSecond() {
		return readsPerSecondESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWritesPerSecond() {
		return writesPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWritesPerSecond(double newWritesPerSecond) {
		double oldWritesPerSecond = writesPerSecond;
		writesPerSecond = newWritesPerSecond;
		boolean oldWritesPerSecondESet = writesPerSecondESet;
		writesPerSecondESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.PAGE_POPULATION__WRITES_PER_SECOND, oldWritesPerSecond, writesPerSecond, !oldWritesPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetWritesPerSecond() {
		double oldWritesPerSecond = writesPerSecond;
		boolean oldWritesPerSecondESet = writesPerSecondESet;
		writesPerSecond = WRITES_PER_SECOND_EDEFAULT;
		writesPerSecondESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, PortolanPackage.PAGE_POPULATION__WRITES_PER_SECOND, oldWritesPerSecond, WRITES_PER_SECOND_EDEFAULT, oldWritesPerSecondESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetWritesPerSecond() {
		return writesPerSecondESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.PAGE_POPULATION__PAGES:
				return getPages();
			case PortolanPackage.PAGE_POPULATION__PATTERN:
				return getPattern();
			case PortolanPackage.PAGE_POPULATION__ZIPF_EXPONENT:
				return getZipfExponent();
			case PortolanPackage.PAGE_POPULATION__HOT_FRACTION:
				return getHotFraction();
			case PortolanPackage.PAGE_POPULATION__HOT_VISIT_FRACTION:
				return getHotVisitFraction();
			case PortolanPackage.PAGE_POPULATION__READS_PER_SECOND:
				return getReadsPerSecond();
			case PortolanPackage.PAGE_POPULATION__WRITES_PER_SECOND:
				return getWritesPerSecond();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PortolanPackage.PAGE_POPULATION__PAGES:
				setPages((Long)newValue);
				return;
			case PortolanPackage.PAGE_POPULATION__PATTERN:
				setPattern((AccessPattern)newValue);
				return;
			case PortolanPackage.PAGE_POPULATION__ZIPF_EXPONENT:
				setZipfExponent((Double)newValue);
				return;
			case PortolanPackage.PAGE_POPULATION__HOT_FRACTION:
				setHotFraction((Double)newValue);
				return;
			case PortolanPackage.PAGE_POPULATION__HOT_VISIT_FRACTION:
				setHotVisitFraction((Double)newValue);
				return;
			case PortolanPackage.PAGE_POPULATION__READS_PER_SECOND:
				setReadsPerSecond((Double)newValue);
				return;
			case PortolanPackage.PAGE_POPULATION__WRITES_PER_SECOND:
				setWritesPerSecond((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PortolanPackage.PAGE_POPULATION__PAGES:
				unsetPages();
				return;
			case PortolanPackage.PAGE_POPULATION__PATTERN:
				setPattern(PATTERN_EDEFAULT);
				return;
			case PortolanPackage.PAGE_POPULATION__ZIPF_EXPONENT:
				unsetZipfExponent();
				return;
			case PortolanPackage.PAGE_POPULATION__HOT_FRACTION:
				unsetHotFraction();
				return;
			case PortolanPackage.PAGE_POPULATION__HOT_VISIT_FRACTION:
				unsetHotVisitFraction();
				return;
			case PortolanPackage.PAGE_POPULATION__READS_PER_SECOND:
				unsetReadsPerSecond();
				return;
			case PortolanPackage.PAGE_POPULATION__WRITES_PER_SECOND:
				unsetWritesPerSecond();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PortolanPackage.PAGE_POPULATION__PAGES:
				return isSetPages();
			case PortolanPackage.PAGE_POPULATION__PATTERN:
				return pattern != PATTERN_EDEFAULT;
			case PortolanPackage.PAGE_POPULATION__ZIPF_EXPONENT:
				return isSetZipfExponent();
			case PortolanPackage.PAGE_POPULATION__HOT_FRACTION:
				return isSetHotFraction();
			case PortolanPackage.PAGE_POPULATION__HOT_VISIT_FRACTION:
				return isSetHotVisitFraction();
			case PortolanPackage.PAGE_POPULATION__READS_PER_SECOND:
				return isSetReadsPerSecond();
			case PortolanPackage.PAGE_POPULATION__WRITES_PER_SECOND:
				return isSetWritesPerSecond();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (pages: ");
		if (pagesESet) result.append(pages); else result.append("<unset>");
		result.append(", pattern: ");
		result.append(pattern);
		result.append(", zipfExponent: ");
		if (zipfExponentESet) result.append(zipfExponent); else result.append("<unset>");
		result.append(", hotFraction: ");
		if (hotFractionESet) result.append(hotFraction); else result.append("<unset>");
		result.append(", hotVisitFraction: ");
		if (hotVisitFractionESet) result.append(hotVisitFraction); else result.append("<unset>");
		result.append(", readsPerSecond: ");
		if (readsPerSecondESet) result.append(readsPerSecond); else result.append("<unset>");
		result.append(", writesPerSecond: ");
		if (writesPerSecondESet) result.append(writesPerSecond); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //PagePopulationImpl
