/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.portolan.model.Cluster;
import org.portolan.model.DiagramNote;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.Link;
import org.portolan.model.Switch;

/** Makes the part for an element. */
public final class ChartEditPartFactory implements EditPartFactory {
    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        EditPart part = switch (model) {
            case Installation installation -> new InstallationEditPart();
            case Cluster cluster -> new ClusterEditPart();
            case Host host -> new HostEditPart();
            case Guest guest -> new GuestEditPart();
            case Switch device -> new SwitchEditPart();
            case DiagramNote note -> new NoteEditPart();
            case Link link -> new LinkEditPart();
            default -> new UnknownEditPart();
        };
        part.setModel(model);
        return part;
    }
}
