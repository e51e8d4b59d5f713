/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.policies;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ConnectionEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.portolan.editor.commands.EmfCommand;
import org.portolan.editor.parts.Chart;
import org.portolan.model.edit.commands.Edits;

/** Removes a link with its course. */
public final class DeleteLinkPolicy extends ConnectionEditPolicy {
    @Override
    protected Command getDeleteCommand(GroupRequest request) {
        return new EmfCommand(Edits.remove(Chart.of(getHost().getViewer()).domain(),
                List.of((EObject) getHost().getModel())));
    }
}
