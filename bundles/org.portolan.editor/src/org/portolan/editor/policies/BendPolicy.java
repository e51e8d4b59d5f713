/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.policies;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.requests.BendpointRequest;
import org.portolan.editor.commands.EmfCommand;
import org.portolan.editor.parts.Chart;
import org.portolan.model.Link;
import org.portolan.model.edit.commands.LinkEdits;

/** Bends of a link: dragged out of the line, moved, and dragged back onto it. */
public final class BendPolicy extends BendpointEditPolicy {
    private Link link() {
        return (Link) getHost().getModel();
    }

    private Chart chart() {
        return Chart.of(getHost().getViewer());
    }

    private Point place(BendpointRequest request) {
        var point = request.getLocation().getCopy();
        getConnection().translateToRelative(point);
        return point;
    }

    @Override
    protected Command getCreateBendpointCommand(BendpointRequest request) {
        var point = place(request);
        return new EmfCommand(LinkEdits.addBend(chart().domain(), link(), request.getIndex(), point.x, point.y));
    }

    @Override
    protected Command getMoveBendpointCommand(BendpointRequest request) {
        var point = place(request);
        return new EmfCommand(LinkEdits.moveBend(chart().domain(), link(), request.getIndex(), point.x, point.y));
    }

    @Override
    protected Command getDeleteBendpointCommand(BendpointRequest request) {
        return new EmfCommand(LinkEdits.removeBend(chart().domain(), link(), request.getIndex()));
    }
}
