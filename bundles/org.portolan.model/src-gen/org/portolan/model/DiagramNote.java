/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Diagram Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A note on the chart.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.DiagramNote#getText <em>Text</em>}</li>
 *   <li>{@link org.portolan.model.DiagramNote#getX <em>X</em>}</li>
 *   <li>{@link org.portolan.model.DiagramNote#getY <em>Y</em>}</li>
 *   <li>{@link org.portolan.model.DiagramNote#getWidth <em>Width</em>}</li>
 *   <li>{@link org.portolan.model.DiagramNote#getHeight <em>Height</em>}</li>
 *   <li>{@link org.portolan.model.DiagramNote#getAttachedTo <em>Attached To</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getDiagramNote()
 * @model
 * @generated
 */
public interface DiagramNote extends Element {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.portolan.model.PortolanPackage#getDiagramNote_Text()
	 * @model annotation="https://portolan.org/feature default='empty'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiagramNote#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

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
	 * @see org.portolan.model.PortolanPackage#getDiagramNote_X()
	 * @model default="0"
	 *        annotation="https://portolan.org/feature unit='px' default='0'"
	 * @generated
	 */
	int getX();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiagramNote#getX <em>X</em>}' attribute.
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
	 * @see org.portolan.model.PortolanPackage#getDiagramNote_Y()
	 * @model default="0"
	 *        annotation="https://portolan.org/feature unit='px' default='0'"
	 * @generated
	 */
	int getY();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiagramNote#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(int value);

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"160"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Width.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see org.portolan.model.PortolanPackage#getDiagramNote_Width()
	 * @model default="160"
	 *        annotation="https://portolan.org/feature unit='px' default='160' min='10'"
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiagramNote#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"80"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Height.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(int)
	 * @see org.portolan.model.PortolanPackage#getDiagramNote_Height()
	 * @model default="80"
	 *        annotation="https://portolan.org/feature unit='px' default='80' min='10'"
	 * @generated
	 */
	int getHeight();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiagramNote#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(int value);

	/**
	 * Returns the value of the '<em><b>Attached To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the note is about; may be empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attached To</em>' reference.
	 * @see #setAttachedTo(NamedElement)
	 * @see org.portolan.model.PortolanPackage#getDiagramNote_AttachedTo()
	 * @model
	 * @generated
	 */
	NamedElement getAttachedTo();

	/**
	 * Sets the value of the '{@link org.portolan.model.DiagramNote#getAttachedTo <em>Attached To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attached To</em>' reference.
	 * @see #getAttachedTo()
	 * @generated
	 */
	void setAttachedTo(NamedElement value);

} // DiagramNote
