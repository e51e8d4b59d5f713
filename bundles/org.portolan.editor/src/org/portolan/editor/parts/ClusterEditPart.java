/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.osgi.util.NLS;
import org.portolan.editor.figures.ClusterFigure;
import org.portolan.editor.policies.ClusterLayoutPolicy;
import org.portolan.editor.policies.DeletePolicy;
import org.portolan.editor.policies.RenamePolicy;
import org.portolan.editor.policies.Snapping;
import org.portolan.model.Cluster;
import org.portolan.model.PortolanPackage;

/** A cluster with its hosts. */
public final class ClusterEditPart extends AbstractElementEditPart<Cluster> {
    @Override
    protected IFigure createFigure() {
        return new ClusterFigure(chart().look(), chart().sketches().of(element()),
                getLayer(LayerConstants.CONNECTION_LAYER));
    }

    @Override
    public void addNotify() {
        super.addNotify();
        getLayer(ChartRootEditPart.GROUND_LAYER).add(((ClusterFigure) getFigure()).ground());
    }

    @Override
    public void removeNotify() {
        getLayer(ChartRootEditPart.GROUND_LAYER).remove(((ClusterFigure) getFigure()).ground());
        super.removeNotify();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new ClusterLayoutPolicy());
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy());
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy());
    }

    @Override
    protected List<?> getModelChildren() {
        return element().getHosts();
    }

    @Override
    protected void modelChanged(Notification notification) {
        if (notification.getFeatureID(Cluster.class) == PortolanPackage.CLUSTER__HOSTS) {
            refreshChildren();
            refreshLinksOfHosts();
        }
        contentStale();
    }

    /** Links of a host that came back by undo are still in the model: they have their end again. */
    private void refreshLinksOfHosts() {
        for (Object child : getChildren()) {
            if (child instanceof AbstractNodeEditPart<?> node) {
                node.refreshLinks();
            }
        }
    }

    @Override
    public void refreshContent() {
        ((ClusterFigure) getFigure()).show(chart().sketches().of(element()));
        placeAt(chart().places().of(element()));
        for (Object child : getChildren()) {
            if (child instanceof HostEditPart host) {
                host.refreshPlace();
            }
        }
    }

    @Override
    protected void addChild(EditPart child, int index) {
        super.addChild(child, index);
        placeAt(chart().places().of(element()));
    }

    @Override
    protected String editedText() {
        return element().getName() == null ? "" : element().getName();
    }

    @Override
    protected String spokenName() {
        return NLS.bind(Messages.Spoken_Cluster, editedText());
    }

    @Override
    protected String spokenDescription() {
        return chart().sketches().of(element()).subtitle();
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class key) {
        return key == SnapToHelper.class ? Snapping.of(this) : super.getAdapter(key);
    }
}
