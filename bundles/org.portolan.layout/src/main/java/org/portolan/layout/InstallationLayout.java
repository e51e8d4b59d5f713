/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.portolan.bridge.InstallationSketcher;
import org.portolan.drawing.AwtFonts;
import org.portolan.drawing.AwtTextMeasure;
import org.portolan.drawing.Box;
import org.portolan.drawing.ClusterDrawing;
import org.portolan.drawing.ClusterSketch;
import org.portolan.drawing.HostDrawing;
import org.portolan.drawing.InstallationSketch;
import org.portolan.drawing.Size;
import org.portolan.drawing.SwitchDrawing;
import org.portolan.drawing.TextMeasure;
import org.portolan.model.Installation;

/**
 * Arranges an installation so that it can be read: hosts in rows inside their cluster, switches below the clusters that
 * they join, groups beside each other. The same installation is always arranged in the same way.
 */
public final class InstallationLayout {
    private final InstallationSketch sketch;
    private final HostDrawing hosts;
    private final ClusterDrawing clusters;
    private final SwitchDrawing switches;
    private final List<Course> courses;
    private final Map<String, Size> noteSizes;
    private final Arrangement arrangement = new Arrangement();

    private InstallationLayout(InstallationSketch sketch, Map<String, Size> noteSizes, TextMeasure measure) {
        this.sketch = sketch;
        this.noteSizes = noteSizes;
        courses = sketch.links().stream().map(link -> new Course(link.fromId(), link.toId())).toList();
        hosts = new HostDrawing(measure);
        clusters = new ClusterDrawing(measure);
        switches = new SwitchDrawing(measure);
    }

    /**
     * Gives every cluster, host, switch and note of the installation a place in its diagram, and links their courses.
     * Hosts keep whether they are collapsed; where that was never said, hosts of a large installation are.
     * Changes the model: in the workbench it runs inside a change command.
     */
    public static void arrange(Installation installation) {
        var diagram = new DiagramWriter(installation);
        diagram.collapseWhereLarge();
        var sketch = InstallationSketcher.sketch(installation);
        var measure = new AwtTextMeasure(AwtFonts.installed("DejaVu Sans"));
        var boxes = new InstallationLayout(sketch, diagram.noteSizes(), measure).boxes();
        diagram.write(boxes, LinkBends.of(sketch, boxes));
    }

    private Map<String, Box> boxes() {
        var inside = new HashMap<String, Map<String, Box>>();
        var outer = new LinkedHashMap<String, Size>();
        for (var cluster : sketch.clusters()) {
            var placed = membersOf(cluster);
            inside.put(cluster.id(), placed);
            outer.put(cluster.id(), sizeOf(cluster, placed));
        }
        sketch.hosts().forEach(host -> outer.put(host.id(), hosts.preferredSize(host)));
        sketch.switches().forEach(device -> outer.put(device.id(), switches.preferredSize(device)));
        outer.putAll(noteSizes);
        var boxes = new LinkedHashMap<String, Box>();
        arrangement.arrange(outer, outerCourses()).forEach((id, box) -> {
            boxes.put(id, box);
            inside.getOrDefault(id, Map.of()).forEach((host, place) -> boxes.put(host,
                    place.moved(box.x() + clusters.insets().left(), box.y() + clusters.insets().top())));
        });
        return boxes;
    }

    private Map<String, Box> membersOf(ClusterSketch cluster) {
        var sizes = new LinkedHashMap<String, Size>();
        cluster.hosts().forEach(host -> sizes.put(host.id(), hosts.preferredSize(host)));
        return new MemberGrid(sizes, courses).boxes();
    }

    private Size sizeOf(ClusterSketch cluster, Map<String, Box> members) {
        var content = Box.around(List.copyOf(members.values()));
        var insets = clusters.insets();
        return new Size(content.right() + insets.left() + insets.right(),
                content.bottom() + insets.top() + insets.bottom()).union(clusters.minimumSize(cluster));
    }

    /** Links seen from outside the clusters: a link of a member is a link of its cluster. */
    private List<Course> outerCourses() {
        var clusterOf = new HashMap<String, String>();
        sketch.clusters().forEach(cluster -> cluster.hosts().forEach(host -> clusterOf.put(host.id(), cluster.id())));
        return courses.stream()
                .map(course -> new Course(clusterOf.getOrDefault(course.from(), course.from()),
                        clusterOf.getOrDefault(course.to(), course.to())))
                .filter(course -> !course.from().equals(course.to())).distinct().toList();
    }
}
