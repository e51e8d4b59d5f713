/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.model.edit.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portolan.model.BendPoint;
import org.portolan.model.Diagram;
import org.portolan.model.DiagramConnection;
import org.portolan.model.DiagramNode;
import org.portolan.model.DiagramNote;
import org.portolan.model.Installation;
import org.portolan.model.Link;
import org.portolan.model.NamedElement;
import org.portolan.model.PortolanFactory;
import org.portolan.model.PortolanPackage;

/** Collects what changes on the chart, then gives the commands for it: the fewest, and none for what is so already. */
final class DiagramChange {
    private final EditingDomain domain;
    private final Installation installation;
    private final Optional<Diagram> diagram;
    private final Map<NamedElement, DiagramNode> known = new LinkedHashMap<>();
    private final Map<NamedElement, DiagramNode> newNodes = new LinkedHashMap<>();
    private final List<DiagramNode> copiedNodes = new ArrayList<>();
    private final List<DiagramConnection> newConnections = new ArrayList<>();
    private final List<DiagramNote> newNotes = new ArrayList<>();
    private final List<Command> changes = new ArrayList<>();

    DiagramChange(EditingDomain domain, Installation installation) {
        this.domain = domain;
        this.installation = installation;
        this.diagram = Optional.ofNullable(installation.getDiagram());
        diagram.ifPresent(d -> d.getNodes().forEach(n -> known.putIfAbsent(n.getElement(), n)));
    }

    /** The node of an element, if it has one. */
    Optional<DiagramNode> nodeOf(NamedElement element) {
        return Optional.ofNullable(known.get(element));
    }

    DiagramChange place(NamedElement element, Place place) {
        var node = known.get(element);
        if (node == null) {
            var added = newNode(element);
            added.setX(place.x());
            added.setY(place.y());
            added.setWidth(place.width());
            added.setHeight(place.height());
        } else {
            set(node, PortolanPackage.Literals.DIAGRAM_NODE__X, node.getX(), place.x());
            set(node, PortolanPackage.Literals.DIAGRAM_NODE__Y, node.getY(), place.y());
            set(node, PortolanPackage.Literals.DIAGRAM_NODE__WIDTH, node.getWidth(), place.width());
            set(node, PortolanPackage.Literals.DIAGRAM_NODE__HEIGHT, node.getHeight(), place.height());
        }
        return this;
    }

    DiagramChange place(DiagramNote note, Place place) {
        set(note, PortolanPackage.Literals.DIAGRAM_NOTE__X, note.getX(), place.x());
        set(note, PortolanPackage.Literals.DIAGRAM_NOTE__Y, note.getY(), place.y());
        set(note, PortolanPackage.Literals.DIAGRAM_NOTE__WIDTH, note.getWidth(), place.width());
        set(note, PortolanPackage.Literals.DIAGRAM_NOTE__HEIGHT, note.getHeight(), place.height());
        return this;
    }

    DiagramChange collapsed(NamedElement element, boolean collapsed, Place placeIfNew) {
        var node = known.get(element);
        if (node != null) {
            if (node.isCollapsed() != collapsed) {
                change(node, PortolanPackage.Literals.DIAGRAM_NODE__COLLAPSED, collapsed);
                // a size that was right for the one form is not for the other
                set(node, PortolanPackage.Literals.DIAGRAM_NODE__WIDTH, node.getWidth(), Place.AS_NEEDED);
                set(node, PortolanPackage.Literals.DIAGRAM_NODE__HEIGHT, node.getHeight(), Place.AS_NEEDED);
            }
        } else if (collapsed) {
            place(element, placeIfNew);
            newNodes.get(element).setCollapsed(true);
        }
        return this;
    }

    DiagramChange moved(BendPoint bend, int dx, int dy) {
        set(bend, PortolanPackage.Literals.BEND_POINT__X, bend.getX(), bend.getX() + dx);
        set(bend, PortolanPackage.Literals.BEND_POINT__Y, bend.getY(), bend.getY() + dy);
        return this;
    }

    DiagramChange bend(BendPoint bend, int x, int y) {
        return moved(bend, x - bend.getX(), y - bend.getY());
    }

    DiagramChange insertBend(Link link, int index, int x, int y) {
        var bend = PortolanFactory.eINSTANCE.createBendPoint();
        bend.setX(x);
        bend.setY(y);
        var connection = connectionOf(link);
        if (connection.isPresent()) {
            int at = Math.clamp(index, 0, connection.get().getBendPoints().size());
            changes.add(Edits.add(domain, connection.get(), PortolanPackage.Literals.DIAGRAM_CONNECTION__BEND_POINTS,
                    bend, at));
        } else {
            var added = PortolanFactory.eINSTANCE.createDiagramConnection();
            added.setLink(link);
            added.getBendPoints().add(bend);
            newConnections.add(added);
        }
        return this;
    }

    DiagramChange add(DiagramNode node) {
        copiedNodes.add(node);
        return this;
    }

    DiagramChange add(DiagramConnection connection) {
        newConnections.add(connection);
        return this;
    }

    DiagramChange add(DiagramNote note) {
        newNotes.add(note);
        return this;
    }

    /** The commands; empty when nothing changes. */
    List<Command> commands() {
        var result = new ArrayList<>(changes);
        var nodes = new ArrayList<>(newNodes.values());
        nodes.addAll(copiedNodes);
        if (nodes.isEmpty() && newConnections.isEmpty() && newNotes.isEmpty()) {
            return result;
        }
        if (diagram.isPresent()) {
            add(result, PortolanPackage.Literals.DIAGRAM__NODES, nodes);
            add(result, PortolanPackage.Literals.DIAGRAM__CONNECTIONS, newConnections);
            add(result, PortolanPackage.Literals.DIAGRAM__NOTES, newNotes);
        } else {
            var added = PortolanFactory.eINSTANCE.createDiagram();
            added.getNodes().addAll(nodes);
            added.getConnections().addAll(newConnections);
            added.getNotes().addAll(newNotes);
            result.add(SetCommand.create(domain, installation, PortolanPackage.Literals.INSTALLATION__DIAGRAM, added));
        }
        return result;
    }

    Command toCommand(String label) {
        return Edits.compound(label, commands());
    }

    Optional<DiagramConnection> connectionOf(Link link) {
        return diagram.flatMap(d -> d.getConnections().stream().filter(c -> c.getLink() == link).findFirst());
    }

    private void add(List<Command> result, EReference feature, List<?> added) {
        if (!added.isEmpty()) {
            result.add(Edits.add(domain, diagram.orElseThrow(), feature, added));
        }
    }

    private DiagramNode newNode(NamedElement element) {
        return newNodes.computeIfAbsent(element, e -> {
            var node = PortolanFactory.eINSTANCE.createDiagramNode();
            node.setElement(e);
            return node;
        });
    }

    private void set(EObject owner, EAttribute feature, int old, int value) {
        if (old != value) {
            change(owner, feature, value);
        }
    }

    private void change(EObject owner, EAttribute feature, Object value) {
        changes.add(SetCommand.create(domain, owner, feature, value));
    }
}
