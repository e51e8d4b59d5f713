/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.policies;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.portolan.model.Cluster;
import org.portolan.model.DiagramNote;
import org.portolan.model.Host;
import org.portolan.model.Switch;
import org.portolan.model.edit.commands.ClusterEdits;
import org.portolan.model.edit.commands.HostEdits;
import org.portolan.model.edit.commands.NoteEdits;
import org.portolan.model.edit.commands.Place;
import org.portolan.model.edit.commands.SwitchEdits;

/**
 * Puts clusters, switches and notes on the chart. A host that is put beside all clusters gets one of its own; one that is
 * dragged out of its cluster stays a member, and the cluster grows.
 */
public final class InstallationLayoutPolicy extends AbstractPlacePolicy {
    private static final int CLUSTER_WIDTH = 360;
    private static final int CLUSTER_HEIGHT = 220;

    @Override
    protected boolean takes(Object element) {
        return element instanceof Cluster || element instanceof Switch || element instanceof DiagramNote
                || element instanceof Host;
    }

    @Override
    protected Command create(Object type, Object element, Place place) {
        var domain = chart().domain();
        var installation = chart().installation();
        return switch (element) {
            case Cluster cluster -> ClusterEdits.add(domain, installation, cluster, place.width() > 0 ? place
                    : new Place(place.x(), place.y(), CLUSTER_WIDTH, CLUSTER_HEIGHT));
            case Switch device -> SwitchEdits.add(domain, installation, device, place);
            case DiagramNote note -> NoteEdits.add(domain, installation, note, place);
            case Host host -> {
                var insets = chart().look().clusters().insets();
                yield HostEdits.addStandalone(domain, installation, host, place,
                        Place.at(place.x() - (int) insets.left(), place.y() - (int) insets.top()));
            }
            default -> null;
        };
    }

    @Override
    protected org.eclipse.gef.commands.Command createAddCommand(EditPart child, Object constraint) {
        if (!(child.getModel() instanceof Host)) {
            return UnexecutableCommand.INSTANCE;
        }
        var now = ((GraphicalEditPart) child).getFigure().getBounds();
        var wanted = (Rectangle) constraint;
        return move(child, wanted.x - now.x, wanted.y - now.y);
    }
}
