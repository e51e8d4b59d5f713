/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

/**
 * How full a level of a host's storage hierarchy is.
 *
 * @param id id of the level in the model
 * @param kind what it is
 * @param name its name; empty when the user gave none
 * @param capacityBytes its size; 0 when not known
 * @param usedBytes what is on it
 * @param known whether its size is known
 * @param measured whether the use was measured rather than computed from the guests
 * @param shared whether other hosts may use it too
 */
public record TierFacts(String id, Kind kind, String name, long capacityBytes, long usedBytes, boolean known,
        boolean measured, boolean shared) {

    /** Kinds of level, fastest first. */
    public enum Kind {
        /** Central storage, the hypervisor's own part included. */
        CENTRAL,
        /** Expanded storage (XSTORE). */
        XSTORE,
        /** Storage of another host (XXSTORE). */
        REMOTE,
        /** Page space on paging volumes, in slots of 4 KiB. */
        PAGING
    }

    /** Used share of the size, 0 to 1 or more; 0 when the size is not known. */
    public double usedShare() {
        return capacityBytes == 0 ? 0 : (double) usedBytes / capacityBytes;
    }
}
