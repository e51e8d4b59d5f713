/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Diagram</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the installation is drawn. The engine never reads it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.Diagram#isGridVisible <em>Grid Visible</em>}</li>
 *   <li>{@link org.portolan.model.Diagram#isSnapToGrid <em>Snap To Grid</em>}</li>
 *   <li>{@link org.portolan.model.Diagram#isRulersVisible <em>Rulers Visible</em>}</li>
 *   <li>{@link org.portolan.model.Diagram#getGridSpacing <em>Grid Spacing</em>}</li>
 *   <li>{@link org.portolan.model.Diagram#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.portolan.model.Diagram#getConnections <em>Connections</em>}</li>
 *   <li>{@link org.portolan.model.Diagram#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.portolan.model.PortolanPackage#getDiagram()
 * @model
 * @generated
 */
public interface Diagram extends EObject {
	/**
	 * Returns the value of the '<em><b>Grid Visible</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Grid shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grid Visible</em>' attribute.
	 * @see #setGridVisible(boolean)
	 * @see org.portolan.model.PortolanPackage#getDiagram_GridVisible()
	 * @model default="false"
	 *        annotation="https://portolan.org/feature default='false'"
	 * @generated
	 */
	boolean isGridVisible();

	/**
	 * Sets the value of the '{@link org.portolan.model.Diagram#isGridVisible <em>Grid Visible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grid Visible</em>' attribute.
	 * @see #isGridVisible()
	 * @generated
	 */
	void setGridVisible(boolean value);

	/**
	 * Returns the value of the '<em><b>Snap To Grid</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Figures snap to the grid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snap To Grid</em>' attribute.
	 * @see #setSnapToGrid(boolean)
	 * @see org.portolan.model.PortolanPackage#getDiagram_SnapToGrid()
	 * @model default="false"
	 *        annotation="https://portolan.org/feature default='false'"
	 * @generated
	 */
	boolean isSnapToGrid();

	/**
	 * Sets the value of the '{@link org.portolan.model.Diagram#isSnapToGrid <em>Snap To Grid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snap To Grid</em>' attribute.
	 * @see #isSnapToGrid()
	 * @generated
	 */
	void setSnapToGrid(boolean value);

	/**
	 * Returns the value of the '<em><b>Rulers Visible</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rulers shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rulers Visible</em>' attribute.
	 * @see #setRulersVisible(boolean)
	 * @see org.portolan.model.PortolanPackage#getDiagram_RulersVisible()
	 * @model default="false"
	 *        annotation="https://portolan.org/feature default='false'"
	 * @generated
	 */
	boolean isRulersVisible();

	/**
	 * Sets the value of the '{@link org.portolan.model.Diagram#isRulersVisible <em>Rulers Visible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rulers Visible</em>' attribute.
	 * @see #isRulersVisible()
	 * @generated
	 */
	void setRulersVisible(boolean value);

	/**
	 * Returns the value of the '<em><b>Grid Spacing</b></em>' attribute.
	 * The default value is <code>"20"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance of grid lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grid Spacing</em>' attribute.
	 * @see #setGridSpacing(int)
	 * @see org.portolan.model.PortolanPackage#getDiagram_GridSpacing()
	 * @model default="20"
	 *        annotation="https://portolan.org/feature unit='px' default='20' min='5' max='200'"
	 * @generated
	 */
	int getGridSpacing();

	/**
	 * Sets the value of the '{@link org.portolan.model.Diagram#getGridSpacing <em>Grid Spacing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grid Spacing</em>' attribute.
	 * @see #getGridSpacing()
	 * @generated
	 */
	void setGridSpacing(int value);

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.DiagramNode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places of clusters, hosts and switches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getDiagram_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<DiagramNode> getNodes();

	/**
	 * Returns the value of the '<em><b>Connections</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.DiagramConnection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Courses of links.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connections</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getDiagram_Connections()
	 * @model containment="true"
	 * @generated
	 */
	EList<DiagramConnection> getConnections();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.portolan.model.DiagramNote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Notes on the chart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.portolan.model.PortolanPackage#getDiagram_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<DiagramNote> getNotes();

} // Diagram
