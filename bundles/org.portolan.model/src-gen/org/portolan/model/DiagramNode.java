/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Diagram Node</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Place and size of a figure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.DiagramNode#getElement <em>Element</em>}</li>
 *   <li>{@link org.portolan.model.DiagramNode#getX <em>X</em>}</li>
 *   <li>{@link org.portolan.model.DiagramNode#getY <em>Y</em>}</li>
 *   <li>{@link org.portolan.model.DiagramNode#getWidth <em>Width</em>}</li>
 *   <li>{@link org.portolan.model.DiagramNode#getHeight <em>Height</em>}</li>
 *   <li>{@link org.portolan.model.DiagramNode#isCollapsed <em>Collapsed</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getDiagramNode()
 * @model
 * @generated
 */
public interface DiagramNode extends EObject {
	/**
	 * Returns the value of the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' reference.
	 * @see #setElement(NamedElement)
	 * @see org.portolan.model.PortolanPackage#getDiagramNode_Element()
	 * @model
	 * @generated
	 */
	NamedElement getElement();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiagramNode#getElement <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(NamedElement value);

	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left edge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(int)
	 * @see org.portolan.model.PortolanPackage#getDiagramNode_X()
	 * @model default="0"
	 *        annotation="https://portolan.org/feature unit='px' default='0'"
	 * @generated
	 */
	int getX();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiagramNode#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(int value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Top edge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(int)
	 * @see org.portolan.model.PortolanPackage#getDiagramNode_Y()
	 * @model default="0"
	 *        annotation="https://portolan.org/feature unit='px' default='0'"
	 * @generated
	 */
	int getY();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiagramNode#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(int value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width; -1: as wide as it needs to be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see org.portolan.model.PortolanPackage#getDiagramNode_Width()
	 * @model default="-1"
	 *        annotation="https://portolan.org/feature unit='px' default='-1' min='-1'"
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiagramNode#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height; -1: as high as it needs to be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(int)
	 * @see org.portolan.model.PortolanPackage#getDiagramNode_Height()
	 * @model default="-1"
	 *        annotation="https://portolan.org/feature unit='px' default='-1' min='-1'"
	 * @generated
	 */
	int getHeight();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiagramNode#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(int value);

	/**
	 * Returns the value of the '<em><b>Collapsed</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the guests inside are drawn as one summary.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collapsed</em>' attribute.
	 * @see #setCollapsed(boolean)
	 * @see org.portolan.model.PortolanPackage#getDiagramNode_Collapsed()
	 * @model default="false"
	 *        annotation="https://portolan.org/feature default='false'"
	 * @generated
	 */
	boolean isCollapsed();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiagramNode#isCollapsed <em>Collapsed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collapsed</em>' attribute.
	 * @see #isCollapsed()
	 * @generated
	 */
	void setCollapsed(boolean value);

} // DiagramNode
