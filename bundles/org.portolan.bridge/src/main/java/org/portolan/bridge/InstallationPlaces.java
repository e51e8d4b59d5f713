/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.portolan.drawing.Box;
import org.portolan.drawing.ClusterDrawing;
import org.portolan.drawing.ClusterSketch;
import org.portolan.drawing.HostDrawing;
import org.portolan.drawing.InstallationBounds;
import org.portolan.drawing.InstallationSketch;
import org.portolan.drawing.NoteDrawing;
import org.portolan.drawing.Point;
import org.portolan.drawing.ShelfArrangement;
import org.portolan.drawing.Size;
import org.portolan.drawing.SwitchDrawing;
import org.portolan.drawing.TextMeasure;
import org.portolan.model.Diagram;
import org.portolan.model.DiagramConnection;
import org.portolan.model.DiagramNode;
import org.portolan.model.Installation;

/** Where things are on the chart of an installation: as the file says, or in rows where it was never arranged. */
public final class InstallationPlaces {

    private final InstallationSketch sketch;
    private final TextMeasure measure;
    private final Map<String, DiagramNode> nodes = new HashMap<>();
    private final Map<String, List<Point>> bends = new HashMap<>();
    private final Map<String, Box> boxes = new HashMap<>();

    private InstallationPlaces(InstallationSketch sketch, TextMeasure measure) {
        this.sketch = sketch;
        this.measure = measure;
    }

    /**
     * The places.
     *
     * @param sketch what the chart of this installation shows
     * @param measure for the size of what the file gives none
     */
    public static InstallationBounds of(Installation installation, InstallationSketch sketch, TextMeasure measure) {
        var places = new InstallationPlaces(sketch, measure);
        var diagram = installation.getDiagram();
        if (diagram != null) {
            places.take(diagram);
        }
        return places.isComplete() ? places.bounds(diagram) : new ShelfArrangement(measure).arrange(sketch);
    }

    private void take(Diagram diagram) {
        diagram.getNodes().stream().filter(n -> n.getElement() != null)
                .forEach(n -> nodes.putIfAbsent(Elements.id(n.getElement()), n));
        diagram.getConnections().stream().filter(c -> c.getLink() != null && !c.getBendPoints().isEmpty())
                .forEach(c -> bends.putIfAbsent(Elements.id(c.getLink()), points(c)));
    }

    private static List<Point> points(DiagramConnection connection) {
        return connection.getBendPoints().stream().map(p -> new Point(p.getX(), p.getY())).toList();
    }

    /** Everything that stands on its own has a place; clusters follow from their hosts. */
    private boolean isComplete() {
        return !nodes.isEmpty() && Stream.concat(sketch.allHosts().map(h -> h.id()),
                sketch.switches().stream().map(s -> s.id())).allMatch(nodes::containsKey);
    }

    private InstallationBounds bounds(Diagram diagram) {
        var hosts = new HostDrawing(measure);
        var switches = new SwitchDrawing(measure);
        sketch.allHosts().forEach(h -> place(h.id(), hosts.preferredSize(h)));
        sketch.switches().forEach(s -> place(s.id(), switches.preferredSize(s)));
        sketch.clusters().forEach(this::place);
        var notes = new NoteDrawing(measure);
        var byId = new HashMap<String, Size>();
        sketch.notes().forEach(n -> byId.put(n.id(), notes.preferredSize(n)));
        diagram.getNotes().forEach(n -> boxes.put(Elements.id(n), box(n.getX(), n.getY(), n.getWidth(), n.getHeight(),
                byId.get(Elements.id(n)))));
        return new InstallationBounds(boxes, bends);
    }

    private void place(String id, Size needed) {
        var node = nodes.get(id);
        boxes.put(id, box(node.getX(), node.getY(), node.getWidth(), node.getHeight(), needed));
    }

    /** The cluster's own box, and all of its hosts. */
    private void place(ClusterSketch cluster) {
        var drawing = new ClusterDrawing(measure);
        var insets = drawing.insets();
        var around = Box.around(cluster.hosts().stream().map(h -> boxes.get(h.id())).map(b -> new Box(
                b.x() - insets.left(), b.y() - insets.top(), b.width() + insets.left() + insets.right(),
                b.height() + insets.top() + insets.bottom())).toList());
        var node = nodes.get(cluster.id());
        if (node != null) {
            var own = box(node.getX(), node.getY(), node.getWidth(), node.getHeight(), drawing.minimumSize(cluster));
            around = cluster.hosts().isEmpty() ? own : around.union(own);
        }
        boxes.put(cluster.id(), around);
    }

    /** A size that the file leaves open, -1, is as large as needed. */
    private static Box box(int x, int y, int width, int height, Size needed) {
        return new Box(x, y, width < 0 ? needed.width() : width, height < 0 ? needed.height() : height);
    }
}
