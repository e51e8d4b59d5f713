/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.portolan.drawing.Box;
import org.portolan.drawing.Point;
import org.portolan.drawing.Size;
import org.portolan.model.Diagram;
import org.portolan.model.DiagramConnection;
import org.portolan.model.DiagramNode;
import org.portolan.model.DiagramNote;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.Link;
import org.portolan.model.NamedElement;
import org.portolan.model.PortolanFactory;

/** Writes places into the diagram of an installation. */
final class DiagramWriter {
    /** From here on, cards of single guests are too many to be read at a glance. */
    private static final int MANY_GUESTS = 120;
    private static final int MANY_GUESTS_OF_A_HOST = 40;
    private static final double MARGIN = 24;

    private final Installation installation;
    private final Diagram diagram;
    private final Map<NamedElement, DiagramNode> nodes = new HashMap<>();

    DiagramWriter(Installation installation) {
        this.installation = installation;
        if (installation.getDiagram() == null) {
            installation.setDiagram(PortolanFactory.eINSTANCE.createDiagram());
        }
        diagram = installation.getDiagram();
        diagram.getNodes().stream().filter(node -> node.getElement() != null)
                .forEach(node -> nodes.putIfAbsent(node.getElement(), node));
    }

    /** Collapses the hosts of a large installation that have no node yet; others keep what the user chose. */
    void collapseWhereLarge() {
        long guests = hosts().mapToLong(host -> host.getGuests().size()).sum();
        hosts().filter(host -> !nodes.containsKey(host)).forEach(host -> nodeOf(host)
                .setCollapsed(guests > MANY_GUESTS || host.getGuests().size() > MANY_GUESTS_OF_A_HOST));
    }

    /** Sizes of the notes by id, as the user chose them. */
    Map<String, Size> noteSizes() {
        var sizes = new LinkedHashMap<String, Size>();
        diagram.getNotes().forEach(note -> sizes.put(note.getId(),
                new Size(Math.max(1, note.getWidth()), Math.max(1, note.getHeight()))));
        return sizes;
    }

    /**
     * Writes the places of elements and the bends of links, each by id; elements without a place keep theirs, links
     * without bends become straight.
     */
    void write(Map<String, Box> boxes, Map<String, List<Point>> bends) {
        Stream.of(installation.getClusters().stream(), hosts(), installation.getSwitches().stream())
                .flatMap(all -> all.map(NamedElement.class::cast))
                .filter(element -> boxes.containsKey(element.getId()))
                .forEach(element -> place(nodeOf(element), boxes.get(element.getId())));
        diagram.getNotes().stream().filter(note -> boxes.containsKey(note.getId()))
                .forEach(note -> place(note, boxes.get(note.getId())));
        diagram.getConnections().clear();
        installation.getLinks().stream().filter(link -> bends.containsKey(link.getId()))
                .forEach(link -> diagram.getConnections().add(connection(link, bends.get(link.getId()))));
    }

    private static DiagramConnection connection(Link link, List<Point> bends) {
        var connection = PortolanFactory.eINSTANCE.createDiagramConnection();
        connection.setLink(link);
        for (var bend : bends) {
            var point = PortolanFactory.eINSTANCE.createBendPoint();
            point.setX((int) (bend.x() + MARGIN));
            point.setY((int) (bend.y() + MARGIN));
            connection.getBendPoints().add(point);
        }
        return connection;
    }

    private Stream<Host> hosts() {
        return installation.getClusters().stream().flatMap(cluster -> cluster.getHosts().stream());
    }

    private DiagramNode nodeOf(NamedElement element) {
        return nodes.computeIfAbsent(element, missing -> {
            var node = PortolanFactory.eINSTANCE.createDiagramNode();
            node.setElement(missing);
            diagram.getNodes().add(node);
            return node;
        });
    }

    /** Sizes stay open: a figure is as large as what it shows, also when guests come later. */
    private static void place(DiagramNode node, Box box) {
        node.setX((int) (box.x() + MARGIN));
        node.setY((int) (box.y() + MARGIN));
        node.setWidth(-1);
        node.setHeight(-1);
    }

    private static void place(DiagramNote note, Box box) {
        note.setX((int) (box.x() + MARGIN));
        note.setY((int) (box.y() + MARGIN));
    }
}
