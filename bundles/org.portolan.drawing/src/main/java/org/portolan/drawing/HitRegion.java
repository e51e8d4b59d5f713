/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

/**
 * A part of a drawing that stands for something: what the pointer is over when a guest is painted by its host.
 *
 * @param box where it is, in the drawing's units
 * @param kind what it stands for
 * @param id the element's id, or the host's id where the region belongs to no element of its own
 * @param tip one line for a tooltip, without markup
 */
public record HitRegion(Box box, Kind kind, String id, String tip) {

    /** What a region stands for. */
    public enum Kind {
        CLUSTER, HOST, GUEST, TIER, WARNING,
        /** The guests that are not shown one by one. */
        MORE_GUESTS,
        /** The small arrow that shows and hides guests. */
        TOGGLE, SWITCH, LINK, NOTE
    }

    public HitRegion moved(double dx, double dy) {
        return new HitRegion(box.moved(dx, dy), kind, id, tip);
    }
}
