/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.ui.navigator;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.TransferData;
import org.portolan.model.Cluster;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.PortolanPackage;
import org.portolan.model.edit.commands.Edits;
import org.portolan.model.edit.commands.GuestEdits;
import org.portolan.model.edit.commands.HostEdits;
import org.portolan.ui.document.ModelDocument;
import org.portolan.ui.document.Selections;
import org.portolan.ui.internal.Messages;

/**
 * What dropping elements on others does: guests go to another host or to another place in its list, hosts to another
 * cluster, and everything else wherever the model allows it. One undoable command for each drop.
 */
final class NavigatorDrop extends ViewerDropAdapter {
    NavigatorDrop(TreeViewer viewer) {
        super(viewer);
        setFeedbackEnabled(true);
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        if (!LocalSelectionTransfer.getTransfer().isSupportedType(type)) {
            return false;
        }
        var command = command(target);
        var possible = command.canExecute();
        command.dispose();
        return possible;
    }

    @Override
    public boolean performDrop(Object data) {
        var target = getCurrentTarget();
        return documentOf(target).map(document -> document.execute(command(target))).orElse(false);
    }

    private Command command(Object target) {
        var moved = Selections.elementsOf(LocalSelectionTransfer.getTransfer().getSelection());
        return documentOf(target).filter(document -> moved.stream().allMatch(document::holds))
                .map(document -> command(document, moved, target))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    private static Optional<ModelDocument> documentOf(Object target) {
        var element = target instanceof FeatureGroup group ? group.owner() : target;
        return Selections.elementOf(element).flatMap(ModelDocument::of);
    }

    private Command command(ModelDocument document, List<EObject> moved, Object target) {
        if (moved.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        if (moved.stream().allMatch(Guest.class::isInstance)) {
            return moveGuests(document, moved.stream().map(Guest.class::cast).toList(), target);
        }
        if (target instanceof Cluster cluster && moved.stream().allMatch(Host.class::isInstance)) {
            return HostEdits.moveTo(document.domain(), moved.stream().map(Host.class::cast).toList(), cluster,
                    Map.of());
        }
        return target instanceof EObject element ? moveAnything(document, moved, element)
                : UnexecutableCommand.INSTANCE;
    }

    private Command moveGuests(ModelDocument document, List<Guest> guests, Object target) {
        return switch (target) {
            case Host host -> GuestEdits.relocate(document.domain(), guests, host);
            case Guest beside when beside.eContainer() instanceof Host host -> getCurrentLocation() == LOCATION_ON
                    ? GuestEdits.relocate(document.domain(), guests, host)
                    : GuestEdits.place(document.domain(), guests, host, indexBeside(beside, guests, host));
            case FeatureGroup group when group.feature() == PortolanPackage.Literals.INSTALLATION__UNPLACED_GUESTS ->
                    GuestEdits.unplace(document.domain(), guests, document.installation());
            case Installation installation -> GuestEdits.unplace(document.domain(), guests, installation);
            default -> UnexecutableCommand.INSTANCE;
        };
    }

    /** Index among the guests of the host that stay where they are. */
    private int indexBeside(Guest beside, List<Guest> moved, Host host) {
        var staying = host.getGuests().stream().filter(guest -> !moved.contains(guest)).toList();
        var index = staying.indexOf(beside);
        return index < 0 ? staying.size() : getCurrentLocation() == LOCATION_AFTER ? index + 1 : index;
    }

    private Command moveAnything(ModelDocument document, List<EObject> moved, EObject target) {
        var position = switch (getCurrentLocation()) {
            case LOCATION_BEFORE -> 0f;
            case LOCATION_AFTER -> 1f;
            default -> 0.5f;
        };
        return Edits.labelled(Messages.Navigator_Move, DragAndDropCommand.create(document.domain(), target, position,
                DragAndDropFeedback.DROP_MOVE, DragAndDropFeedback.DROP_MOVE, moved));
    }
}
