/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.policies;

import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.portolan.editor.commands.EmfCommand;
import org.portolan.model.Cluster;
import org.portolan.model.Host;
import org.portolan.model.edit.commands.HostEdits;
import org.portolan.model.edit.commands.Place;

/** Puts hosts into a cluster: new ones, and those dragged from another cluster. */
public final class ClusterLayoutPolicy extends AbstractPlacePolicy {
    private IFigure highlight;

    private Cluster cluster() {
        return (Cluster) getHost().getModel();
    }

    @Override
    protected boolean takes(Object element) {
        return element instanceof Host;
    }

    @Override
    protected Command create(Object type, Object element, Place place) {
        return element instanceof Host host ? HostEdits.add(chart().domain(), cluster(), host, place) : null;
    }

    @Override
    protected org.eclipse.gef.commands.Command createAddCommand(EditPart child, Object constraint) {
        if (!(child.getModel() instanceof Host host)) {
            return UnexecutableCommand.INSTANCE;
        }
        var place = (Rectangle) constraint;
        var size = chart().places().placeOf(host);
        return new EmfCommand(HostEdits.moveTo(chart().domain(), List.of(host), cluster(),
                Map.of(host, new Place(place.x, place.y, size.width(), size.height()))));
    }

    @Override
    protected void showLayoutTargetFeedback(Request request) {
        boolean comesFromElsewhere = RequestConstants.REQ_ADD.equals(request.getType())
                || RequestConstants.REQ_CREATE.equals(request.getType());
        if (comesFromElsewhere && highlight == null) {
            highlight = Highlight.over(getHostFigure(), chart().look());
            addFeedback(highlight);
        }
    }

    @Override
    protected void eraseLayoutTargetFeedback(Request request) {
        if (highlight != null) {
            removeFeedback(highlight);
            highlight = null;
        }
    }
}
