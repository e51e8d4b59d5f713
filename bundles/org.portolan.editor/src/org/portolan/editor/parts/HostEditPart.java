/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import java.util.HashSet;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.osgi.util.NLS;
import org.portolan.drawing.HitRegion;
import org.portolan.editor.commands.EmfCommand;
import org.portolan.editor.figures.HostFigure;
import org.portolan.editor.policies.HostGuestDropPolicy;
import org.portolan.model.Host;
import org.portolan.model.edit.commands.DiagramEdits;

/** A host. Its guests are parts of their own where each has a card; collapsed, the host paints them. */
public final class HostEditPart extends AbstractNodeEditPart<Host> {
    @Override
    protected IFigure createFigure() {
        return new HostFigure(chart().look(), chart().sketches().of(element()));
    }

    private HostFigure hostFigure() {
        return (HostFigure) getFigure();
    }

    @Override
    protected void createEditPolicies() {
        super.createEditPolicies();
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new HostGuestDropPolicy());
    }

    @Override
    protected List<?> getModelChildren() {
        var shown = new HashSet<>(hostFigure().guestsWithCards());
        return element().getGuests().stream().filter(g -> shown.contains(g.getId())).toList();
    }

    /** The guests are asked for by size: it must be there before them. */
    @Override
    public void refresh() {
        refreshVisuals();
        super.refresh();
    }

    @Override
    public void refreshContent() {
        hostFigure().show(chart().sketches().of(element()));
        refreshPlace();
        refreshChildren();
    }

    /** Puts the host where the chart has it. */
    void refreshPlace() {
        var place = chart().places().of(element());
        placeAt(place);
        // the parent lays its children out later; which guests have a card must be known now
        getFigure().setBounds(place);
    }

    /** Whether the guests are shown as one summary. */
    public boolean isCollapsed() {
        return hostFigure().host().collapsed();
    }

    /** Shows the guests as one summary, or one by one again. */
    public void toggle() {
        getViewer().getEditDomain().getCommandStack().execute(new EmfCommand(DiagramEdits.collapse(chart().domain(),
                List.of(element()), chart().current(), !isCollapsed())));
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        if (request instanceof LocationRequest located && located.getLocation() != null) {
            var point = located.getLocation().getCopy();
            getFigure().translateToRelative(point);
            if (hostFigure().isToggle(point)) {
                return new ToggleTracker(this);
            }
        }
        return super.getDragTracker(request);
    }

    @Override
    public String factsAt(Point point) {
        return hostFigure().regionAt(point)
                .map(region -> region.kind() == HitRegion.Kind.HOST ? hostFacts() : region.tip()).orElse("");
    }

    private String hostFacts() {
        return Facts.of(hostFigure().host());
    }

    @Override
    protected String spokenName() {
        return NLS.bind(Messages.Spoken_Host, editedText());
    }

    @Override
    protected String spokenDescription() {
        return hostFacts();
    }

}
