/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.editor.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.portolan.drawing.Box;
import org.portolan.drawing.HostSketch;
import org.portolan.drawing.Insets;
import org.portolan.drawing.InstallationBounds;
import org.portolan.drawing.Size;
import org.portolan.drawing.SwitchSketch;
import org.portolan.editor.figures.ChartLook;
import org.portolan.model.Cluster;
import org.portolan.model.DiagramConnection;
import org.portolan.model.DiagramNode;
import org.portolan.model.DiagramNote;
import org.portolan.model.Host;
import org.portolan.model.Installation;
import org.portolan.model.Link;
import org.portolan.model.NamedElement;
import org.portolan.model.Switch;
import org.portolan.model.edit.commands.Place;

/**
 * Where everything is on the chart: as the file says, as large as needed where it says nothing, and for what has no place
 * in the file a free one in or below its cluster. A cluster is never smaller than what is in it.
 */
public final class Places {
    private static final int GAP = 24;

    private final Installation installation;
    private final ChartLook look;
    private final Sketches sketches;
    private final Map<NamedElement, DiagramNode> nodes = new IdentityHashMap<>();
    private final Map<Link, DiagramConnection> courses = new IdentityHashMap<>();
    private boolean stale = true;

    public Places(Installation installation, ChartLook look, Sketches sketches) {
        this.installation = installation;
        this.look = look;
        this.sketches = sketches;
    }

    /** Tells that nodes came or went. */
    public void stale() {
        stale = true;
    }

    /** The place that the file has for an element. */
    public Optional<DiagramNode> nodeOf(NamedElement element) {
        update();
        return Optional.ofNullable(nodes.get(element));
    }

    /** The course that the file has for a link. */
    public Optional<DiagramConnection> courseOf(Link link) {
        update();
        return Optional.ofNullable(courses.get(link));
    }

    private void update() {
        if (!stale) {
            return;
        }
        nodes.clear();
        courses.clear();
        var diagram = installation.getDiagram();
        if (diagram != null) {
            diagram.getNodes().forEach(n -> nodes.putIfAbsent(n.getElement(), n));
            diagram.getConnections().forEach(c -> courses.putIfAbsent(c.getLink(), c));
        }
        stale = false;
    }

    /** Whether the file says where at least one host or switch is. */
    public boolean isArranged() {
        return installation.getSwitches().stream().anyMatch(s -> nodeOf(s).isPresent()) || installation.getClusters()
                .stream().flatMap(c -> c.getHosts().stream()).anyMatch(h -> nodeOf(h).isPresent());
    }

    public Rectangle of(Host host) {
        var needed = needed(look.hosts().preferredSize(sketch(host)));
        return nodeOf(host).map(n -> rectangle(n, needed)).orElseGet(() -> unplaced(host, needed));
    }

    private HostSketch sketch(Host host) {
        return sketches.of(host);
    }

    public Rectangle of(Switch device) {
        SwitchSketch sketch = sketches.of(device);
        var needed = needed(look.switches().preferredSize(sketch));
        return nodeOf(device).map(n -> rectangle(n, needed)).orElseGet(() -> {
            int index = installation.getSwitches().indexOf(device);
            return new Rectangle(GAP + index * (needed.width + GAP), -needed.height - GAP, needed.width,
                    needed.height);
        });
    }

    public Rectangle of(DiagramNote note) {
        return new Rectangle(note.getX(), note.getY(), note.getWidth(), note.getHeight());
    }

    /** The cluster's own box and all of its hosts. */
    public Rectangle of(Cluster cluster) {
        var sketch = sketches.of(cluster);
        var least = needed(look.clusters().minimumSize(sketch));
        Rectangle box = nodeOf(cluster).filter(n -> n.getWidth() > 0 && n.getHeight() > 0)
                .map(n -> new Rectangle(n.getX(), n.getY(), n.getWidth(), n.getHeight())).orElse(null);
        for (var host : cluster.getHosts()) {
            var around = grown(of(host), look.clusters().insets());
            box = box == null ? around : box.getUnion(around);
        }
        if (box == null) {
            var corner = corner(cluster);
            box = new Rectangle(corner.x, corner.y, 280, 160);
        }
        box.width = Math.max(box.width, least.width);
        box.height = Math.max(box.height, least.height);
        return box;
    }

    /** Upper left corner of a cluster in which nothing is placed. */
    private Rectangle corner(Cluster cluster) {
        return nodeOf(cluster).map(n -> new Rectangle(n.getX(), n.getY(), 0, 0)).orElseGet(() -> {
            int bottom = 0;
            for (var other : installation.getClusters()) {
                if (other == cluster) {
                    break;
                }
                bottom = Math.max(bottom, of(other).bottom() + GAP);
            }
            return new Rectangle(GAP, bottom, 0, 0);
        });
    }

    /** Hosts without a place stand in a row below those that have one. */
    private Rectangle unplaced(Host host, Dimension needed) {
        var cluster = (Cluster) host.eContainer();
        var insets = look.clusters().insets();
        Rectangle placed = null;
        for (var other : cluster.getHosts()) {
            var node = nodeOf(other);
            if (node.isPresent()) {
                var r = of(other);
                placed = placed == null ? r.getCopy() : placed.getUnion(r);
            }
        }
        int left;
        int top;
        if (placed != null) {
            left = placed.x;
            top = placed.bottom() + GAP;
        } else {
            var corner = corner(cluster);
            left = corner.x + (int) insets.left();
            top = corner.y + (int) insets.top();
        }
        for (var other : cluster.getHosts()) {
            if (other == host) {
                break;
            }
            if (nodeOf(other).isEmpty()) {
                left += needed(look.hosts().preferredSize(sketch(other))).width + GAP;
            }
        }
        return new Rectangle(left, top, needed.width, needed.height);
    }

    private static Rectangle grown(Rectangle r, Insets insets) {
        return new Rectangle(r.x - (int) insets.left(), r.y - (int) insets.top(),
                r.width + (int) insets.left() + (int) insets.right(),
                r.height + (int) insets.top() + (int) insets.bottom());
    }

    private static Dimension needed(Size size) {
        return new Dimension((int) Math.ceil(size.width()), (int) Math.ceil(size.height()));
    }

    private static Rectangle rectangle(DiagramNode node, Dimension needed) {
        return new Rectangle(node.getX(), node.getY(), node.getWidth() > 0 ? node.getWidth() : needed.width,
                node.getHeight() > 0 ? node.getHeight() : needed.height);
    }

    /** The place that the commands know for where an element is drawn now. */
    public Place placeOf(NamedElement element) {
        var r = of(element);
        return nodeOf(element).map(n -> new Place(n.getX(), n.getY(), n.getWidth(), n.getHeight()))
                .orElse(Place.at(r.x, r.y));
    }

    private Rectangle of(NamedElement element) {
        return switch (element) {
            case Host host -> of(host);
            case Switch device -> of(device);
            case Cluster cluster -> of(cluster);
            default -> new Rectangle();
        };
    }

    /**
     * The chart as it can be drawn elsewhere.
     *
     * @param bends points of links that are routed by the chart; those of the file are added
     */
    public InstallationBounds bounds(Map<String, List<org.portolan.drawing.Point>> bends) {
        var boxes = new HashMap<String, Box>();
        installation.getClusters().forEach(c -> {
            boxes.put(c.getId(), box(of(c)));
            c.getHosts().forEach(h -> boxes.put(h.getId(), box(of(h))));
        });
        installation.getSwitches().forEach(s -> boxes.put(s.getId(), box(of(s))));
        if (installation.getDiagram() != null) {
            installation.getDiagram().getNotes().forEach(n -> boxes.put(n.getId(), box(of(n))));
        }
        var routes = new HashMap<>(bends);
        installation.getLinks().forEach(l -> courseOf(l).ifPresent(c -> routes.put(l.getId(), points(c))));
        return new InstallationBounds(boxes, routes);
    }

    private static List<org.portolan.drawing.Point> points(DiagramConnection course) {
        var result = new ArrayList<org.portolan.drawing.Point>();
        course.getBendPoints().forEach(b -> result.add(new org.portolan.drawing.Point(b.getX(), b.getY())));
        return result;
    }

    private static Box box(Rectangle r) {
        return new Box(r.x, r.y, r.width, r.height);
    }
}
