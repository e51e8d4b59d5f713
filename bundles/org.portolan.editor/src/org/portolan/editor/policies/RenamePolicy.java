/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.portolan.editor.commands.EmfCommand;
import org.portolan.editor.parts.Chart;
import org.portolan.model.DiagramNote;
import org.portolan.model.NamedElement;
import org.portolan.model.edit.commands.Edits;
import org.portolan.model.edit.commands.NoteEdits;

/** Takes over the name, or the text of a note, that was typed in place. */
public final class RenamePolicy extends DirectEditPolicy {
    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        String text = String.valueOf(request.getCellEditor().getValue());
        var domain = Chart.of(getHost().getViewer()).domain();
        return switch (getHost().getModel()) {
            case DiagramNote note -> new EmfCommand(NoteEdits.setText(domain, note, text));
            case NamedElement named -> new EmfCommand(Edits.rename(domain, named, text));
            default -> null;
        };
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // the cell editor shows it
    }
}
