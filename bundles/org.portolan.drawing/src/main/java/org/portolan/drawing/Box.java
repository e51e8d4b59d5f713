/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

import java.util.List;

/** An upright rectangle in diagram units. */
public record Box(double x, double y, double width, double height) {
    public Box {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a box must be at a finite place: " + x + ", " + y);
        }
        if (!(width >= 0) || !(height >= 0) || Double.isInfinite(width) || Double.isInfinite(height)) {
            throw new IllegalArgumentException("a box must not have a negative size: " + width + " x " + height);
        }
    }

    /** The box of the given size at the origin. */
    public static Box of(Size size) {
        return new Box(0, 0, size.width(), size.height());
    }

    /** The smallest box around all given ones; at the origin and empty when there are none. */
    public static Box around(List<Box> boxes) {
        return boxes.stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    public Size size() {
        return new Size(width, height);
    }

    public boolean isEmpty() {
        return width == 0 || height == 0;
    }

    /** Whether the point lies inside; the right and lower border do not belong to the box. */
    public boolean contains(Point point) {
        return point.x() >= x && point.x() < right() && point.y() >= y && point.y() < bottom();
    }

    /** Whether the other box lies inside, allowing for rounding of a thousandth of a unit. */
    public boolean contains(Box other) {
        double slack = 0.001;
        return other.x >= x - slack && other.y >= y - slack && other.right() <= right() + slack
                && other.bottom() <= bottom() + slack;
    }

    /** Whether the two share any area. */
    public boolean intersects(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /** This box without its margins; never smaller than empty. */
    public Box without(Insets insets) {
        double w = Math.max(0, width - insets.left() - insets.right());
        double h = Math.max(0, height - insets.top() - insets.bottom());
        return new Box(x + Math.min(insets.left(), width), y + Math.min(insets.top(), height), w, h);
    }

    /** This box with the given distance taken off (or added, where negative) at each side. */
    public Box inset(double distance) {
        return without(Insets.all(distance));
    }

    /** The left part of the given width, or all of the box where it is narrower. */
    public Box left(double part) {
        return new Box(x, y, clamp(part, width), height);
    }

    /** The right part of the given width, or all of the box where it is narrower. */
    public Box right(double part) {
        double w = clamp(part, width);
        return new Box(right() - w, y, w, height);
    }

    /** The upper part of the given height, or all of the box where it is lower. */
    public Box top(double part) {
        return new Box(x, y, width, clamp(part, height));
    }

    /** The lower part of the given height, or all of the box where it is lower. */
    public Box bottom(double part) {
        double h = clamp(part, height);
        return new Box(x, bottom() - h, width, h);
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    private static double clamp(double part, double whole) {
        return Math.max(0, Math.min(part, whole));
    }
}
