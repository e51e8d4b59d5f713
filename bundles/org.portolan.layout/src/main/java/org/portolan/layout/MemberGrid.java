/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.portolan.drawing.Box;
import org.portolan.drawing.Size;

/**
 * Places the hosts of a cluster in rows and columns, in their order: members are alike and are compared, so they stand
 * in line. Few hosts stand so that no link runs behind another host; many form a grid of the shape of a screen.
 */
final class MemberGrid {

    /** Between hosts without links of their own. */
    private static final double GAP = 28;
    /** Between linked hosts: room for the label of the link. */
    private static final double LINK_GAP = 210;
    /** Between rows of linked hosts, where labels lie along the gap. */
    private static final double ROW_LINK_GAP = 120;
    /** So many hosts stand in one row when they are joined through a switch: each has a clear way down to it. */
    private static final int MOST_IN_ONE_ROW = 4;
    /** A square of hosts shows a link between any two of them. */
    private static final int MOST_IN_A_SQUARE = 4;

    private final Map<String, Size> sizes;
    private final boolean joinedDirectly;
    private final boolean joinedOutside;

    /**
     * @param sizes sizes of the hosts by id, in order
     * @param courses all links of the chart
     */
    MemberGrid(Map<String, Size> sizes, List<Course> courses) {
        this.sizes = sizes;
        joinedDirectly = courses.stream().anyMatch(c -> sizes.containsKey(c.from()) && sizes.containsKey(c.to()));
        joinedOutside = courses.stream().anyMatch(c -> sizes.containsKey(c.from()) != sizes.containsKey(c.to()));
    }

    /** A place for every host, the upper left corner of the whole at the origin. */
    Map<String, Box> boxes() {
        boolean withLabels = joinedDirectly && sizes.size() <= MOST_IN_A_SQUARE;
        double gap = withLabels ? LINK_GAP : GAP;
        double rowGap = withLabels ? ROW_LINK_GAP : GAP;
        List<String> ids = new ArrayList<>(sizes.keySet());
        int columns = columns(gap);
        double[] widths = new double[columns];
        for (int i = 0; i < ids.size(); i++) {
            widths[i % columns] = Math.max(widths[i % columns], Math.ceil(sizes.get(ids.get(i)).width()));
        }
        var boxes = new LinkedHashMap<String, Box>();
        double y = 0;
        for (int first = 0; first < ids.size(); first += columns) {
            y += row(ids.subList(first, Math.min(ids.size(), first + columns)), widths, y, gap, boxes) + rowGap;
        }
        return boxes;
    }

    private double row(List<String> ids, double[] widths, double y, double gap, Map<String, Box> boxes) {
        double height = Math.ceil(ids.stream().mapToDouble(id -> sizes.get(id).height()).max().orElse(0));
        double x = 0;
        for (int i = 0; i < ids.size(); i++) {
            Size size = sizes.get(ids.get(i)).roundedUp();
            // Side by side with a link between them, hosts stand on one middle line, else on one upper line.
            double top = joinedDirectly ? Math.floor((height - size.height()) / 2) : 0;
            boxes.put(ids.get(i), new Box(x, y + top, size.width(), size.height()));
            x += widths[i] + gap;
        }
        return height;
    }

    private int columns(double gap) {
        int count = sizes.size();
        if (count <= 2 || joinedOutside && !joinedDirectly && count <= MOST_IN_ONE_ROW) {
            return Math.max(1, count);
        }
        if (joinedDirectly && count <= MOST_IN_A_SQUARE) {
            return 2;
        }
        double width = sizes.values().stream().mapToDouble(Size::width).average().orElse(0) + gap;
        double height = sizes.values().stream().mapToDouble(Size::height).average().orElse(0) + gap;
        return Math.clamp(Math.round(Math.sqrt(count * Arrangement.ASPECT_RATIO * height / width)), 1, count);
    }
}
