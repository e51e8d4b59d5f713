/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.GroupRequest;
import org.portolan.editor.commands.EmfCommand;
import org.portolan.editor.figures.HostFigure;
import org.portolan.editor.palette.NewElement;
import org.portolan.editor.parts.Chart;
import org.portolan.model.Guest;
import org.portolan.model.Host;
import org.portolan.model.edit.commands.GuestEdits;
import org.portolan.model.edit.commands.StorageEdits;

/**
 * What can be dropped on a host: guests of other hosts (they are relocated in the model), its own guests (they change
 * places), new guests, storage levels and paging volumes.
 */
public final class HostGuestDropPolicy extends LayoutEditPolicy {
    private IFigure highlight;

    private Host host() {
        return (Host) getHost().getModel();
    }

    private Chart chart() {
        return Chart.of(getHost().getViewer());
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return new DragPolicy();
    }

    /** What a host cannot hold is meant for its cluster. */
    @Override
    public EditPart getTargetEditPart(Request request) {
        var target = super.getTargetEditPart(request);
        boolean refused = switch (request) {
            case CreateRequest creation -> !(creation.getNewObjectType() instanceof NewElement.InHost);
            case GroupRequest group when target != null -> !allGuests(group);
            default -> false;
        };
        return refused ? null : target;
    }

    private static boolean allGuests(GroupRequest request) {
        return request.getEditParts() == null
                || ((List<?>) request.getEditParts()).stream()
                        .allMatch(p -> ((EditPart) p).getModel() instanceof Guest);
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        var domain = chart().domain();
        return switch (request.getNewObjectType()) {
            case NewElement.NewGuest guest -> new EmfCommand(
                    GuestEdits.add(domain, host(), (Guest) request.getNewObject()));
            case NewElement.NewLevel level -> new EmfCommand(StorageEdits.addLevel(domain, host(), level.kind()));
            case NewElement.NewVolume volume -> new EmfCommand(StorageEdits.addVolume(domain, host(), volume.kind()));
            default -> UnexecutableCommand.INSTANCE;
        };
    }

    @Override
    protected Command getAddCommand(Request request) {
        var guests = guests((GroupRequest) request);
        return guests.isEmpty() ? UnexecutableCommand.INSTANCE
                : new EmfCommand(GuestEdits.relocate(chart().domain(), guests, host()));
    }

    @Override
    protected Command getMoveChildrenCommand(Request request) {
        var moved = (ChangeBoundsRequest) request;
        var guests = guests(moved);
        if (guests.isEmpty() || moved.getLocation() == null) {
            return UnexecutableCommand.INSTANCE;
        }
        var figure = (HostFigure) getHostFigure();
        Point point = moved.getLocation().getCopy();
        figure.translateToRelative(point);
        var ids = guests.stream().map(Guest::getId).toList();
        return new EmfCommand(
                GuestEdits.place(chart().domain(), guests, host(), figure.indexAt(point, ids)));
    }

    private static List<Guest> guests(GroupRequest request) {
        var guests = new ArrayList<Guest>();
        for (Object part : request.getEditParts()) {
            if (((EditPart) part).getModel() instanceof Guest guest) {
                guests.add(guest);
            }
        }
        return guests;
    }

    @Override
    protected void showLayoutTargetFeedback(Request request) {
        boolean drop = RequestConstants.REQ_ADD.equals(request.getType())
                || RequestConstants.REQ_CREATE.equals(request.getType());
        if (drop && highlight == null) {
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
