/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.policies;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.GroupRequest;
import org.portolan.editor.commands.EmfCommand;
import org.portolan.editor.parts.Chart;
import org.portolan.model.DiagramNote;
import org.portolan.model.NamedElement;
import org.portolan.model.edit.commands.DiagramEdits;
import org.portolan.model.edit.commands.NoteEdits;
import org.portolan.model.edit.commands.Place;

/** Base of the policies of parts whose children lie where the chart says, in the chart's own coordinates. */
abstract class AbstractPlacePolicy extends XYLayoutEditPolicy {
    /** What is smaller than this was a click that slipped. */
    private static final int SMALLEST = 40;

    protected final Chart chart() {
        return Chart.of(getHost().getViewer());
    }

    /** Whether such an element may be put on the host of this policy. */
    protected abstract boolean takes(Object element);

    /** What puts a new element here, or null when it does not belong here. */
    protected abstract org.eclipse.emf.common.command.Command create(Object type, Object element, Place place);

    /** Places count from the chart's origin, wherever the container is. */
    @Override
    protected Point getLayoutOrigin() {
        return new Point();
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return new ResizePolicy();
    }

    /** What does not belong here goes to whatever lies below. */
    @Override
    public EditPart getTargetEditPart(Request request) {
        var target = super.getTargetEditPart(request);
        if (target == null) {
            return null;
        }
        boolean refused = switch (request) {
            case CreateRequest creation -> !takes(creation.getNewObject());
            case GroupRequest group when RequestConstants.REQ_ADD.equals(request.getType())
                    || RequestConstants.REQ_MOVE.equals(request.getType()) -> !takesAll(group);
            default -> false;
        };
        return refused ? null : target;
    }

    private boolean takesAll(GroupRequest request) {
        return request.getEditParts() == null
                || ((List<?>) request.getEditParts()).stream().allMatch(part -> takes(((EditPart) part).getModel()));
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        var constraint = (Rectangle) getConstraintFor(request);
        var place = constraint.width < SMALLEST || constraint.height < SMALLEST
                ? Place.at(constraint.x, constraint.y) : place(constraint);
        var command = create(request.getNewObjectType(), request.getNewObject(), place);
        return command == null ? UnexecutableCommand.INSTANCE : new EmfCommand(command);
    }

    private static Place place(Rectangle r) {
        return new Place(r.x, r.y, r.width, r.height);
    }

    @Override
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        return UnexecutableCommand.INSTANCE;
    }

    @Override
    protected Command createChangeConstraintCommand(ChangeBoundsRequest request, EditPart child, Object constraint) {
        var wanted = (Rectangle) constraint;
        var now = ((GraphicalEditPart) child).getFigure().getBounds();
        if (wanted.getSize().equals(now.getSize())) {
            return move(child, wanted.x - now.x, wanted.y - now.y);
        }
        return switch (child.getModel()) {
            case DiagramNote note -> new EmfCommand(NoteEdits.bounds(chart().domain(), note, place(wanted)));
            case NamedElement element -> new EmfCommand(
                    DiagramEdits.bounds(chart().domain(), element, place(wanted)));
            default -> UnexecutableCommand.INSTANCE;
        };
    }

    /** Moves a child with all that is in it. */
    protected final Command move(EditPart child, int dx, int dy) {
        return new EmfCommand(DiagramEdits.move(chart().domain(),
                List.of((EObject) child.getModel()), chart().current(), dx, dy));
    }
}
