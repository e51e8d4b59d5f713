/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import java.util.List;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.portolan.editor.policies.DeletePolicy;
import org.portolan.editor.policies.LinkNodePolicy;
import org.portolan.editor.policies.RenamePolicy;
import org.portolan.model.Node;

/**
 * Base of the parts that links end at.
 *
 * @param <N> type of the element
 */
abstract class AbstractNodeEditPart<N extends Node> extends AbstractElementEditPart<N> implements NodeEditPart {
    private ConnectionAnchor anchor;

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new LinkNodePolicy());
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy());
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy());
    }

    /** Shows the links that end here now. */
    final void refreshLinks() {
        refreshSourceConnections();
        refreshTargetConnections();
    }

    @Override
    protected final List<?> getModelSourceConnections() {
        return chart().outgoing(element());
    }

    @Override
    protected final List<?> getModelTargetConnections() {
        return chart().incoming(element());
    }

    private ConnectionAnchor anchor() {
        if (anchor == null) {
            anchor = new ChopboxAnchor(getFigure());
        }
        return anchor;
    }

    @Override
    public final ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return anchor();
    }

    @Override
    public final ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return anchor();
    }

    @Override
    public final ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return anchor();
    }

    @Override
    public final ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return anchor();
    }

    @Override
    protected final String editedText() {
        return element().getName() == null ? "" : element().getName();
    }
}
