/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.Bendpoint;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.portolan.editor.figures.LinkFigure;
import org.portolan.editor.policies.BendPolicy;
import org.portolan.editor.policies.DeleteLinkPolicy;
import org.portolan.model.Link;
import org.portolan.model.Node;
import org.portolan.model.PortolanPackage;

/** A link between two nodes. */
public final class LinkEditPart extends AbstractConnectionEditPart implements ElementPart {
    private final AccessibleEditPart accessible = new Accessible();
    private ElementWatch watch;

    @Override
    public Link element() {
        return (Link) getModel();
    }

    private Chart chart() {
        return Chart.of(getViewer());
    }

    @Override
    protected IFigure createFigure() {
        return new LinkFigure(chart().look(), chart().sketches().of(element()));
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new ConnectionEndpointEditPolicy());
        installEditPolicy(EditPolicy.CONNECTION_ROLE, new DeleteLinkPolicy());
        installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new BendPolicy());
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

    private void modelChanged(Notification notification) {
        if (getViewer() == null || !(getViewer().getContents() instanceof InstallationEditPart root)) {
            return;
        }
        int feature = notification.getFeatureID(Link.class);
        if (feature == PortolanPackage.LINK__FROM || feature == PortolanPackage.LINK__TO) {
            chart().linksChanged();
            if (notification.getOldValue() instanceof Node old) {
                root.refreshLinks(old);
            }
            if (notification.getNewValue() instanceof Node now) {
                root.refreshLinks(now);
            }
        }
        root.refreshSoon();
    }

    @Override
    protected void refreshVisuals() {
        refreshContent();
    }

    @Override
    public void refreshContent() {
        var figure = (LinkFigure) getFigure();
        figure.show(chart().sketches().of(element()));
        var bends = bends();
        Object before = figure.getRoutingConstraint();
        // bend points count for equality: a router moves links as soon as it is given any, the same ones too
        if (bends.isEmpty() ? before != null : !bends.equals(before)) {
            figure.setRoutingConstraint(bends.isEmpty() ? null : bends);
        }
    }

    private List<Bendpoint> bends() {
        var result = new ArrayList<Bendpoint>();
        chart().places().courseOf(element())
                .ifPresent(c -> c.getBendPoints().forEach(b -> result.add(new AbsoluteBendpoint(b.getX(), b.getY()))));
        return result;
    }

    @Override
    public String factsAt(Point point) {
        return Facts.of(element(), chart().sketches().of(element()));
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
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

    /** Tells assistive technology what the line stands for. */
    private final class Accessible extends AccessibleGraphicalEditPart {
        @Override
        public void getName(AccessibleEvent event) {
            var from = element().getFrom();
            var to = element().getTo();
            event.result = NLS.bind(Messages.Spoken_Link, from == null ? "" : from.getName(),
                    to == null ? "" : to.getName());
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = chart().sketches().of(element()).label();
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = ACC.ROLE_LINK;
        }
    }
}
