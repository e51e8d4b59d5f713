/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.BendpointConnectionRouter;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FanRouter;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.portolan.editor.policies.InstallationLayoutPolicy;
import org.portolan.editor.policies.Snapping;
import org.portolan.model.Installation;
import org.portolan.model.Link;
import org.portolan.model.Node;
import org.portolan.model.PortolanPackage;

/** The whole chart. Listens to the history: when a command has finished, everything is compared with a new sketch. */
public final class InstallationEditPart extends AbstractElementEditPart<Installation> {
    private final CommandStackListener history = event -> refreshAll();
    private boolean refreshPending;

    @Override
    protected IFigure createFigure() {
        var layer = new FreeformLayer();
        layer.setLayoutManager(new FreeformLayout());
        var links = (ConnectionLayer) getLayer(LayerConstants.CONNECTION_LAYER);
        // links between the same two nodes spread; a router that avoids boxes takes seconds beyond some 60 of them
        var router = new FanRouter();
        router.setSeparation(24);
        router.setNextRouter(new BendpointConnectionRouter());
        links.setConnectionRouter(router);
        links.setAntialias(SWT.ON);
        return layer;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new InstallationLayoutPolicy());
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy("snap", new SnapFeedbackPolicy());
    }

    @Override
    protected List<?> getModelChildren() {
        var children = new ArrayList<EObject>(element().getClusters());
        children.addAll(element().getSwitches());
        if (element().getDiagram() != null) {
            children.addAll(element().getDiagram().getNotes());
        }
        return children;
    }

    @Override
    public void activate() {
        if (!isActive()) {
            super.activate();
            chart().domain().getCommandStack().addCommandStackListener(history);
        }
    }

    @Override
    public void deactivate() {
        if (isActive()) {
            chart().domain().getCommandStack().removeCommandStackListener(history);
        }
        super.deactivate();
    }

    @Override
    protected void modelChanged(Notification notification) {
        switch (notification.getFeatureID(Installation.class)) {
            case PortolanPackage.INSTALLATION__CLUSTERS, PortolanPackage.INSTALLATION__SWITCHES -> refreshChildren();
            case PortolanPackage.INSTALLATION__DIAGRAM -> {
                chart().places().stale();
                refreshChildren();
            }
            case PortolanPackage.INSTALLATION__LINKS -> {
                chart().linksChanged();
                refreshEnds(notification.getOldValue());
                refreshEnds(notification.getNewValue());
            }
            default -> {
                // everything else waits until the command has finished
            }
        }
        refreshSoon();
    }

    private void refreshEnds(Object links) {
        if (links instanceof Collection<?> many) {
            many.forEach(this::refreshEnds);
        } else if (links instanceof Link link) {
            refreshLinks(link.getFrom());
            refreshLinks(link.getTo());
        }
    }

    /** Shows the links of a node that is on the chart. */
    void refreshLinks(Node node) {
        if (getViewer().getEditPartRegistry().get(node) instanceof AbstractNodeEditPart<?> part) {
            part.refreshLinks();
        }
    }

    /** For a change outside of the history, and for safety: refreshes when everything under way is done. */
    public void refreshSoon() {
        if (!refreshPending) {
            refreshPending = true;
            Display.getCurrent().asyncExec(() -> {
                if (refreshPending && isActive()) {
                    refreshAll();
                }
            });
        }
    }

    /** Compares everything with the model as it is now. */
    private void refreshAll() {
        refreshPending = false;
        var selected = selectedElements();
        chart().update();
        refreshChildren();
        refreshTree(this);
        selectAgain(selected);
    }

    private static void refreshTree(EditPart part) {
        if (part instanceof ElementPart shown) {
            shown.refreshContent();
        }
        if (part instanceof AbstractNodeEditPart<?> node) {
            node.refreshLinks();
            node.getSourceConnections().forEach(c -> ((ElementPart) c).refreshContent());
        }
        // refreshing a part may replace its children
        List.copyOf(part.getChildren()).forEach(child -> refreshTree((EditPart) child));
    }

    private Set<Object> selectedElements() {
        var result = new LinkedHashSet<>();
        for (Object part : getViewer().getSelectedEditParts()) {
            result.add(((EditPart) part).getModel());
        }
        return result;
    }

    /** A guest that moved to another host is a new part there: it stays selected. */
    private void selectAgain(Set<Object> elements) {
        if (elements.equals(selectedElements())) {
            return;
        }
        var parts = elements.stream().map(getViewer().getEditPartRegistry()::get).filter(EditPart.class::isInstance)
                .toList();
        getViewer().setSelection(new StructuredSelection(parts));
    }

    @Override
    public void refreshContent() {
        // nothing of its own is drawn
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new MarqueeDragTracker();
    }

    @Override
    protected String editedText() {
        return "";
    }

    @Override
    public String factsAt(Point point) {
        return "";
    }

    @Override
    protected String spokenName() {
        return NLS.bind(Messages.Spoken_Chart, element().getName() == null ? "" : element().getName());
    }

    @Override
    protected String spokenDescription() {
        return NLS.bind(Messages.Spoken_ChartOf, element().getClusters().size(),
                element().getClusters().stream().mapToInt(c -> c.getHosts().size()).sum());
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class key) {
        return key == SnapToHelper.class ? Snapping.of(this) : super.getAdapter(key);
    }
}
