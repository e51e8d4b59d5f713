/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.placement;

import java.util.Comparator;

import org.portolan.engine.internal.Require;

/**
 * Something that hosts have and guests take, counted in whole units.
 *
 * @param kind what it is
 * @param name which one, where there are several of a kind, such as the product of a licence; empty for the only one
 */
public record PlacementResource(Kind kind, String name) implements Comparable<PlacementResource> {

    /** Kinds of resources with their units. */
    public enum Kind {
        /** Virtual storage in bytes; a host has its real storage times the overcommit that is wanted at most. */
        CENTRAL_STORAGE,
        /** Storage that must stay in frames, in bytes; a host has its real storage without what it keeps. */
        RESERVED_STORAGE,
        /** Slots of paging volumes, in pages. */
        PAGE_SLOTS,
        /** Processors, in thousandths of one. */
        PROCESSORS,
        /** Licences of one product. */
        LICENCES,
        /** Anything else that can be counted. */
        COUNT
    }

    /** Virtual storage. */
    public static final PlacementResource CENTRAL_STORAGE = new PlacementResource(Kind.CENTRAL_STORAGE, "");

    /** Storage that must stay in frames. */
    public static final PlacementResource RESERVED_STORAGE = new PlacementResource(Kind.RESERVED_STORAGE, "");

    /** Slots of paging volumes. */
    public static final PlacementResource PAGE_SLOTS = new PlacementResource(Kind.PAGE_SLOTS, "");

    /** Thousandths of processors. */
    public static final PlacementResource PROCESSORS = new PlacementResource(Kind.PROCESSORS, "");

    /** Thousandths of virtual processors, where a host is to carry no more than so many for each of its own. */
    public static final PlacementResource VIRTUAL_PROCESSORS = new PlacementResource(Kind.PROCESSORS, "virtual");

    private static final Comparator<PlacementResource> ORDER = Comparator.comparing(PlacementResource::kind)
            .thenComparing(PlacementResource::name);

    public PlacementResource {
        Require.present("PlacementResource.kind", kind);
        Require.present("PlacementResource.name", name);
    }

    /** Licences of a product. */
    public static PlacementResource licences(String product) {
        return new PlacementResource(Kind.LICENCES, Require.id("PlacementResource.name", product));
    }

    /** Anything that can be counted. */
    public static PlacementResource count(String name) {
        return new PlacementResource(Kind.COUNT, Require.id("PlacementResource.name", name));
    }

    @Override
    public int compareTo(PlacementResource other) {
        return ORDER.compare(this, other);
    }
}
