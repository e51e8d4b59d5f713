/**
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.portolan.model.Diagram;
import org.portolan.model.DiagramConnection;
import org.portolan.model.DiagramNode;
import org.portolan.model.DiagramNote;
import org.portolan.model.PortolanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Diagram</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.portolan.model.impl.DiagramImpl#isGridVisible <em>Grid Visible</em>}</li>
 *   <li>{@link org.portolan.model.impl.DiagramImpl#isSnapToGrid <em>Snap To Grid</em>}</li>
 *   <li>{@link org.portolan.model.impl.DiagramImpl#isRulersVisible <em>Rulers Visible</em>}</li>
 *   <li>{@link org.portolan.model.impl.DiagramImpl#getGridSpacing <em>Grid Spacing</em>}</li>
 *   <li>{@link org.portolan.model.impl.DiagramImpl#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.portolan.model.impl.DiagramImpl#getConnections <em>Connections</em>}</li>
 *   <li>{@link org.portolan.model.impl.DiagramImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DiagramImpl extends MinimalEObjectImpl.Container implements Diagram {
	/**
	 * The default value of the '{@link #isGridVisible() <em>Grid Visible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGridVisible()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GRID_VISIBLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGridVisible() <em>Grid Visible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGridVisible()
	 * @generated
	 * @ordered
	 */
	protected boolean gridVisible = GRID_VISIBLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isSnapToGrid() <em>Snap To Grid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSnapToGrid()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SNAP_TO_GRID_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSnapToGrid() <em>Snap To Grid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSnapToGrid()
	 * @generated
	 * @ordered
	 */
	protected boolean snapToGrid = SNAP_TO_GRID_EDEFAULT;

	/**
	 * The default value of the '{@link #isRulersVisible() <em>Rulers Visible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRulersVisible()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RULERS_VISIBLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRulersVisible() <em>Rulers Visible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRulersVisible()
	 * @generated
	 * @ordered
	 */
	protected boolean rulersVisible = RULERS_VISIBLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGridSpacing() <em>Grid Spacing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGridSpacing()
	 * @generated
	 * @ordered
	 */
	protected static final int GRID_SPACING_EDEFAULT = 20;

	/**
	 * The cached value of the '{@link #getGridSpacing() <em>Grid Spacing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGridSpacing()
	 * @generated
	 * @ordered
	 */
	protected int gridSpacing = GRID_SPACING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNodes() <em>Nodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNodes()
	 * @generated
	 * @ordered
	 */
	protected EList<DiagramNode> nodes;

	/**
	 * The cached value of the '{@link #getConnections() <em>Connections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnections()
	 * @generated
	 * @ordered
	 */
	protected EList<DiagramConnection> connections;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<DiagramNote> notes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DiagramImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PortolanPackage.Literals.DIAGRAM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGridVisible() {
		return gridVisible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGridVisible(boolean newGridVisible) {
		boolean oldGridVisible = gridVisible;
		gridVisible = newGridVisible;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DIAGRAM__GRID_VISIBLE, oldGridVisible, gridVisible));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSnapToGrid() {
		return snapToGrid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSnapToGrid(boolean newSnapToGrid) {
		boolean oldSnapToGrid = snapToGrid;
		snapToGrid = newSnapToGrid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DIAGRAM__SNAP_TO_GRID, oldSnapToGrid, snapToGrid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRulersVisible() {
		return rulersVisible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRulersVisible(boolean newRulersVisible) {
		boolean oldRulersVisible = rulersVisible;
		rulersVisible = newRulersVisible;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DIAGRAM__RULERS_VISIBLE, oldRulersVisible, rulersVisible));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getGridSpacing() {
		return gridSpacing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGridSpacing(int newGridSpacing) {
		int oldGridSpacing = gridSpacing;
		gridSpacing = newGridSpacing;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PortolanPackage.DIAGRAM__GRID_SPACING, oldGridSpacing, gridSpacing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiagramNode> getNodes() {
		if (nodes == null) {
			nodes = new EObjectContainmentEList<DiagramNode>(DiagramNode.class, this, PortolanPackage.DIAGRAM__NODES);
		}
		return nodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiagramConnection> getConnections() {
		if (connections == null) {
			connections = new EObjectContainmentEList<DiagramConnection>(DiagramConnection.class, this, PortolanPackage.DIAGRAM__CONNECTIONS);
		}
		return connections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiagramNote> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<DiagramNote>(DiagramNote.class, this, PortolanPackage.DIAGRAM__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PortolanPackage.DIAGRAM__NODES:
				return ((InternalEList<?>)getNodes()).basicRemove(otherEnd, msgs);
			case PortolanPackage.DIAGRAM__CONNECTIONS:
				return ((InternalEList<?>)getConnections()).basicRemove(otherEnd, msgs);
			case PortolanPackage.DIAGRAM__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PortolanPackage.DIAGRAM__GRID_VISIBLE:
				return isGridVisible();
			case PortolanPackage.DIAGRAM__SNAP_TO_GRID:
				return isSnapToGrid();
			case PortolanPackage.DIAGRAM__RULERS_VISIBLE:
				return isRulersVisible();
			case PortolanPackage.DIAGRAM__GRID_SPACING:
				return getGridSpacing();
			case PortolanPackage.DIAGRAM__NODES:
				return getNodes();
			case PortolanPackage.DIAGRAM__CONNECTIONS:
				return getConnections();
			case PortolanPackage.DIAGRAM__NOTES:
				return getNotes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PortolanPackage.DIAGRAM__GRID_VISIBLE:
				setGridVisible((Boolean)newValue);
				return;
			case PortolanPackage.DIAGRAM__SNAP_TO_GRID:
				setSnapToGrid((Boolean)newValue);
				return;
			case PortolanPackage.DIAGRAM__RULERS_VISIBLE:
				setRulersVisible((Boolean)newValue);
				return;
			case PortolanPackage.DIAGRAM__GRID_SPACING:
				setGridSpacing((Integer)newValue);
				return;
			case PortolanPackage.DIAGRAM__NODES:
				getNodes().clear();
				getNodes().addAll((Collection<? extends DiagramNode>)newValue);
				return;
			case PortolanPackage.DIAGRAM__CONNECTIONS:
				getConnections().clear();
				getConnections().addAll((Collection<? extends DiagramConnection>)newValue);
				return;
			case PortolanPackage.DIAGRAM__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends DiagramNote>)newValue);
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
			case PortolanPackage.DIAGRAM__GRID_VISIBLE:
				setGridVisible(GRID_VISIBLE_EDEFAULT);
				return;
			case PortolanPackage.DIAGRAM__SNAP_TO_GRID:
				setSnapToGrid(SNAP_TO_GRID_EDEFAULT);
				return;
			case PortolanPackage.DIAGRAM__RULERS_VISIBLE:
				setRulersVisible(RULERS_VISIBLE_EDEFAULT);
				return;
			case PortolanPackage.DIAGRAM__GRID_SPACING:
				setGridSpacing(GRID_SPACING_EDEFAULT);
				return;
			case PortolanPackage.DIAGRAM__NODES:
				getNodes().clear();
				return;
			case PortolanPackage.DIAGRAM__CONNECTIONS:
				getConnections().clear();
				return;
			case PortolanPackage.DIAGRAM__NOTES:
				getNotes().clear();
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
			case PortolanPackage.DIAGRAM__GRID_VISIBLE:
				return gridVisible != GRID_VISIBLE_EDEFAULT;
			case PortolanPackage.DIAGRAM__SNAP_TO_GRID:
				return snapToGrid != SNAP_TO_GRID_EDEFAULT;
			case PortolanPackage.DIAGRAM__RULERS_VISIBLE:
				return rulersVisible != RULERS_VISIBLE_EDEFAULT;
			case PortolanPackage.DIAGRAM__GRID_SPACING:
				return gridSpacing != GRID_SPACING_EDEFAULT;
			case PortolanPackage.DIAGRAM__NODES:
				return nodes != null && !nodes.isEmpty();
			case PortolanPackage.DIAGRAM__CONNECTIONS:
				return connections != null && !connections.isEmpty();
			case PortolanPackage.DIAGRAM__NOTES:
				return notes != null && !notes.isEmpty();
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
		result.append(" (gridVisible: ");
		result.append(gridVisible);
		result.append(", snapToGrid: ");
		result.append(snapToGrid);
		result.append(", rulersVisible: ");
		result.append(rulersVisible);
		result.append(", gridSpacing: ");
		result.append(gridSpacing);
		result.append(')');
		return result.toString();
	}

} //DiagramImpl
