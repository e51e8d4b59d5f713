/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

/**
 * A link between two hosts, or a host and a switch.
 *
 * @param fromId id of the element that it starts at
 * @param toId id of the element that it ends at
 * @param label a few words, such as "ISFC, 12 x FCTC, 342 MB/s"; may be empty
 * @param minor whether it is one of many alike and is drawn faintly, so that they do not cover what matters
 */
public record LinkSketch(String id, String fromId, String toId, LinkKind kind, String label, boolean minor) {

    /** A link that stands for itself. */
    public LinkSketch(String id, String fromId, String toId, LinkKind kind, String label) {
        this(id, fromId, toId, kind, label, false);
    }

    /** This link as one of many: without a label, which would cover its neighbours. */
    public LinkSketch asOneOfMany() {
        return new LinkSketch(id, fromId, toId, kind, "", true);
    }

    /** How its line is drawn. */
    public Stroke stroke() {
        return minor ? new Stroke(Ink.CLUSTER_BORDER, 1, kind.stroke().dash()) : kind.stroke();
    }

    /** Kinds of links; they differ by pattern as well as by colour. */
    public enum LinkKind {
        ISFC(new Stroke(Ink.LINK_ISFC, 2.5, Stroke.Dash.SOLID)),
        ETHERNET(new Stroke(Ink.LINK_ETHERNET, 1.5, Stroke.Dash.SOLID)),
        NUMA(new Stroke(Ink.LINK_NUMA, 2, Stroke.Dash.DOTTED)),
        /** From the primary volume's side to the secondary one's: the only kind with a direction. */
        REPLICATION(new Stroke(Ink.LINK_REPLICATION, 2, Stroke.Dash.DASHED));

        private final Stroke stroke;

        LinkKind(Stroke stroke) {
            this.stroke = stroke;
        }

        public Stroke stroke() {
            return stroke;
        }

        /** Whether the link's end carries an arrow head. */
        public boolean directed() {
            return this == REPLICATION;
        }
    }
}
