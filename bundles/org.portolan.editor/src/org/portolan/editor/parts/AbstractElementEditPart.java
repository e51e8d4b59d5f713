/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.portolan.editor.figures.DrawingFigure;
import org.portolan.editor.policies.RenameManager;

/**
 * Base of the parts that have a figure. While active it watches its own element: children and links that come and go are
 * shown at once, all else when the command has finished, for what is drawn of one element may depend on any other.
 *
 * @param <E> type of the element
 */
abstract class AbstractElementEditPart<E extends EObject> extends AbstractGraphicalEditPart implements ElementPart {
    private final AccessibleEditPart accessible = new Accessible();
    private ElementWatch watch;

    @Override
    @SuppressWarnings("unchecked")
    public final E element() {
        return (E) getModel();
    }

    protected final Chart chart() {
        return Chart.of(getViewer());
    }

    @Override
    public void activate() {
        if (!isActive()) {
            super.activate();
            watch = new ElementWatch(element(), this::modelChanged);
            watch.start();
        }
    }

    @Override
    public void deactivate() {
        if (isActive()) {
            watch.stop();
            super.deactivate();
        }
    }

    /** A feature of the element changed. */
    protected void modelChanged(Notification notification) {
        contentStale();
    }

    /** Has all parts refreshed when the running command is done. */
    protected final void contentStale() {
        if (getViewer() != null && getViewer().getContents() instanceof InstallationEditPart root) {
            root.refreshSoon();
        }
    }

    @Override
    protected void refreshVisuals() {
        refreshContent();
    }

    /** Puts the figure where the chart has it. */
    protected final void placeAt(Rectangle place) {
        if (getParent() instanceof GraphicalEditPart parent) {
            parent.setLayoutConstraint(this, getFigure(), place);
        }
    }

    @Override
    protected List<?> getModelChildren() {
        return List.of();
    }

    @Override
    public void performRequest(Request request) {
        if ((RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())
                || RequestConstants.REQ_OPEN.equals(request.getType())) && getFigure() instanceof DrawingFigure figure
                && understandsRequest(new Request(RequestConstants.REQ_DIRECT_EDIT))) {
            new RenameManager(this, editedText(), isMultiLine(), figure::nameBounds, chart().look()).show();
        } else {
            super.performRequest(request);
        }
    }

    /** What direct edit edits. */
    protected abstract String editedText();

    /** Whether direct edit is for several lines. */
    protected boolean isMultiLine() {
        return false;
    }

    /** What a screen reader says: kind and name. */
    protected abstract String spokenName();

    /** More that a screen reader may say. */
    protected String spokenDescription() {
        return factsAt(getFigure().getBounds().getCenter());
    }

    @Override
    public String factsAt(Point point) {
        return getFigure() instanceof DrawingFigure figure ? figure.regionAt(point).map(r -> r.tip()).orElse("") : "";
    }

    @Override
    protected final AccessibleEditPart getAccessibleEditPart() {
        return accessible;
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class key) {
        if (key == AccessibleEditPart.class) {
            return accessible;
        }
        if (key.isInstance(getModel())) {
            return getModel();
        }
        return Platform.isRunning() ? super.getAdapter(key) : null;
    }

    /** Tells assistive technology what the figure stands for. */
    private final class Accessible extends AccessibleGraphicalEditPart {
        @Override
        public void getName(AccessibleEvent event) {
            event.result = spokenName();
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = spokenDescription();
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_LISTITEM;
        }
    }
}
