/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.portolan.editor.commands.EmfCommand;
import org.portolan.editor.palette.NewElement;
import org.portolan.editor.parts.Chart;
import org.portolan.model.Link;
import org.portolan.model.Node;
import org.portolan.model.edit.commands.LinkEdits;

/** Links: new ones from and to a node, and ends that are dragged to another node. */
public final class LinkNodePolicy extends GraphicalNodeEditPolicy {
    private Node node() {
        return (Node) getHost().getModel();
    }

    private Chart chart() {
        return Chart.of(getHost().getViewer());
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        var begin = new BeginLink();
        request.setStartCommand(begin);
        return begin;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        if (request.getSourceEditPart() == null || !(request.getSourceEditPart().getModel() instanceof Node from)) {
            return UnexecutableCommand.INSTANCE;
        }
        var domain = chart().domain();
        return request.getNewObjectType() instanceof NewElement.NewLink link && link.kind().isPresent()
                ? new EmfCommand(LinkEdits.connect(domain, link.kind().get(), from, node()))
                : new EmfCommand(LinkEdits.connect(domain, from, node()));
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return request.getConnectionEditPart().getModel() instanceof Link link
                ? new EmfCommand(LinkEdits.reconnectFrom(chart().domain(), link, node())) : null;
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return request.getConnectionEditPart().getModel() instanceof Link link
                ? new EmfCommand(LinkEdits.reconnectTo(chart().domain(), link, node())) : null;
    }

    /** Says that a link may begin here; the link itself is made when its other end is known. */
    private static final class BeginLink extends Command {
    }
}
