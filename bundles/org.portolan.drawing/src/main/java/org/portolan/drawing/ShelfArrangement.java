/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plain arrangement for an installation that was never laid out: hosts in a grid inside their cluster, clusters in rows,
 * switches and notes below. Deterministic, and linear in the number of hosts.
 */
public final class ShelfArrangement {
    private static final double GAP = 28;
    /** Wanted width to height of the whole. */
    private static final double SHAPE = 1.6;

    private final ClusterDrawing clusters;
    private final HostDrawing hosts;
    private final SwitchDrawing switches;
    private final NoteDrawing notes;

    public ShelfArrangement(TextMeasure measure) {
        this.clusters = new ClusterDrawing(measure);
        this.hosts = new HostDrawing(measure);
        this.switches = new SwitchDrawing(measure);
        this.notes = new NoteDrawing(measure);
    }

    public InstallationBounds arrange(InstallationSketch installation) {
        var boxes = new HashMap<String, Box>();
        var inside = new HashMap<String, Map<String, Box>>();
        var outer = new LinkedHashMap<String, Size>();
        for (var cluster : installation.clusters()) {
            var placed = grid(cluster.hosts());
            inside.put(cluster.id(), placed);
            var content = Box.around(List.copyOf(placed.values()));
            var insets = clusters.insets();
            outer.put(cluster.id(), new Size(content.right() + insets.left() + insets.right(),
                    content.bottom() + insets.top() + insets.bottom()).union(clusters.minimumSize(cluster)));
        }
        outer.putAll(hostSizes(installation.hosts()));
        installation.switches().forEach(s -> outer.put(s.id(), switches.preferredSize(s)));
        installation.notes().forEach(n -> outer.put(n.id(), notes.preferredSize(n)));
        shelve(outer).forEach((id, box) -> {
            boxes.put(id, box);
            inside.getOrDefault(id, Map.of()).forEach((host, b) -> boxes.put(host,
                    b.moved(box.x() + clusters.insets().left(), box.y() + clusters.insets().top())));
        });
        return new InstallationBounds(boxes, Map.of());
    }

    private Map<String, Size> hostSizes(List<HostSketch> list) {
        var sizes = new LinkedHashMap<String, Size>();
        list.forEach(host -> sizes.put(host.id(), hosts.preferredSize(host)));
        return sizes;
    }

    /** In rows of boxes of one width, each row of one height: members of a cluster are alike and are compared. */
    private Map<String, Box> grid(List<HostSketch> list) {
        double width = list.stream().mapToDouble(h -> hosts.preferredSize(h).width()).max().orElse(0);
        double height = list.stream().mapToDouble(h -> hosts.preferredHeight(h, width)).average().orElse(0);
        int columns = (int) Math.max(1, Math.round(Math.sqrt(list.size() * SHAPE * (height + GAP) / (width + GAP))));
        var boxes = new LinkedHashMap<String, Box>();
        double y = 0;
        for (int first = 0; first < list.size(); first += columns) {
            var row = list.subList(first, Math.min(list.size(), first + columns));
            double rowHeight = row.stream().mapToDouble(h -> hosts.preferredHeight(h, width)).max().orElse(0);
            for (int i = 0; i < row.size(); i++) {
                boxes.put(row.get(i).id(), new Box(i * (width + GAP), y, width, rowHeight));
            }
            y += rowHeight + GAP;
        }
        return boxes;
    }

    /** In the given order from left to right, a new row where the wanted width is full. */
    private static Map<String, Box> shelve(Map<String, Size> sizes) {
        double area = sizes.values().stream().mapToDouble(s -> (s.width() + GAP) * (s.height() + GAP)).sum();
        double widest = sizes.values().stream().mapToDouble(Size::width).max().orElse(0);
        double width = Math.max(widest, Math.sqrt(area * SHAPE));
        var boxes = new LinkedHashMap<String, Box>();
        double x = 0;
        double y = 0;
        double row = 0;
        for (var entry : sizes.entrySet()) {
            var size = entry.getValue();
            if (x > 0 && x + size.width() > width) {
                x = 0;
                y += row + GAP;
                row = 0;
            }
            boxes.put(entry.getKey(), new Box(x, y, size.width(), size.height()));
            x += size.width() + GAP;
            row = Math.max(row, size.height());
        }
        return boxes;
    }
}
