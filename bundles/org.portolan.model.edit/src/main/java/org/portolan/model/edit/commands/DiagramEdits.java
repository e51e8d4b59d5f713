/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portolan.model.Cluster;
import org.portolan.model.DiagramNote;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.NamedElement;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PortolanPackage;

/** Edits of the chart alone: where things are and how much of them is shown. None of them changes a result. */
public final class DiagramEdits {
    private DiagramEdits() {
    }

    /** Moves and resizes one element, its hosts not (see {@link #move}). */
    public static Command bounds(EditingDomain domain, NamedElement element, Place place) {
        return bounds(domain, Map.of(element, place));
    }

    /** Moves and resizes elements to the given places, all in one step. */
    public static Command bounds(EditingDomain domain, Map<? extends NamedElement, Place> places) {
        if (places.isEmpty()) {
            return Edits.compound(Messages.Diagram_Move, List.of());
        }
        var installation = Edits.installationOf(places.keySet().iterator().next());
        var change = new DiagramChange(domain, installation);
        places.forEach(change::place);
        return change.toCommand(Messages.Diagram_Move);
    }

    /**
     * Moves elements by a distance. A cluster takes its hosts along, and nodes that move together take the bend points
     * of the links between them along.
     *
     * @param current where each element is drawn now: what has no place of its own in the file gets one
     */
    public static Command move(EditingDomain domain, Collection<? extends EObject> elements,
            Map<? extends NamedElement, Place> current, int dx, int dy) {
        if (elements.isEmpty() || dx == 0 && dy == 0) {
            return Edits.compound(Messages.Diagram_Move, List.of());
        }
        var installation = Edits.installationOf(elements.iterator().next());
        var change = new DiagramChange(domain, installation);
        for (var element : withHosts(elements)) {
            if (element instanceof DiagramNote note) {
                change.place(note, new Place(note.getX() + dx, note.getY() + dy, note.getWidth(), note.getHeight()));
            } else if (element instanceof NamedElement named) {
                change.nodeOf(named)
                        .map(n -> new Place(n.getX(), n.getY(), n.getWidth(), n.getHeight()))
                        .or(() -> Optional.ofNullable(current.get(named)))
                        .ifPresent(place -> change.place(named, place.moved(dx, dy)));
            }
        }
        moveBends(installation, withHosts(elements), change, dx, dy);
        return change.toCommand(Messages.Diagram_Move);
    }

    private static Set<EObject> withHosts(Collection<? extends EObject> elements) {
        var all = new LinkedHashSet<EObject>(elements);
        elements.forEach(e -> {
            if (e instanceof Cluster cluster) {
                all.addAll(cluster.getHosts());
            }
        });
        return all;
    }

    private static void moveBends(Installation installation, Set<EObject> moved, DiagramChange change, int dx,
            int dy) {
        for (var link : installation.getLinks()) {
            if (moved.contains(link.getFrom()) && moved.contains(link.getTo())) {
                change.connectionOf(link)
                        .ifPresent(c -> c.getBendPoints().forEach(bend -> change.moved(bend, dx, dy)));
            }
        }
    }

    /**
     * Shows the guests of hosts as one summary, or one by one again.
     *
     * @param current where each host is drawn now
     */
    public static Command collapse(EditingDomain domain, Collection<Host> hosts,
            Map<? extends NamedElement, Place> current, boolean collapsed) {
        String label = collapsed ? Messages.Diagram_Collapse : Messages.Diagram_Expand;
        if (hosts.isEmpty()) {
            return Edits.compound(label, List.of());
        }
        var change = new DiagramChange(domain, Edits.installationOf(hosts.iterator().next()));
        for (var host : hosts) {
            change.collapsed(host, collapsed, current.containsKey(host) ? current.get(host) : Place.at(0, 0));
        }
        return change.toCommand(label);
    }

    /**
     * Lets something else place everything, recorded and undone as one step.
     *
     * @param arrangement writes places into the installation's diagram, which is there when it is called
     */
    public static Command arrange(EditingDomain domain, Installation installation,
            Consumer<Installation> arrangement) {
        var parts = new ArrayList<Command>();
        var diagram = installation.getDiagram();
        if (diagram == null) {
            diagram = PortolanFactory.eINSTANCE.createDiagram();
            parts.add(SetCommand.create(domain, installation, PortolanPackage.Literals.INSTALLATION__DIAGRAM, diagram));
        }
        // only the diagram is watched: an arrangement changes nothing else, and to watch all guests takes long
        parts.add(new ChangeCommand(diagram) {
            @Override
            protected void doExecute() {
                arrangement.accept(installation);
            }
        });
        return new CompoundCommand(Messages.Diagram_Arrange, parts);
    }

    /** Shows or hides the grid, the rulers, or lets figures snap; refused where it is so already. */
    public static Command option(EditingDomain domain, Installation installation, Option option, boolean on) {
        if (installation.getDiagram() == null) {
            if (!on) {
                return Edits.compound(Messages.Diagram_Option, List.of());
            }
            var diagram = PortolanFactory.eINSTANCE.createDiagram();
            diagram.eSet(option.feature(), true);
            return Edits.labelled(Messages.Diagram_Option, SetCommand.create(domain, installation,
                    PortolanPackage.Literals.INSTALLATION__DIAGRAM, diagram));
        }
        return (boolean) installation.getDiagram().eGet(option.feature()) == on
                ? Edits.compound(Messages.Diagram_Option, List.of())
                : Edits.labelled(Messages.Diagram_Option,
                        SetCommand.create(domain, installation.getDiagram(), option.feature(), on));
    }

    /** What of the chart can be switched on and off. */
    public enum Option {
        GRID, SNAP, RULERS;

        EAttribute feature() {
            return switch (this) {
                case GRID -> PortolanPackage.Literals.DIAGRAM__GRID_VISIBLE;
                case SNAP -> PortolanPackage.Literals.DIAGRAM__SNAP_TO_GRID;
                case RULERS -> PortolanPackage.Literals.DIAGRAM__RULERS_VISIBLE;
            };
        }
    }
}
