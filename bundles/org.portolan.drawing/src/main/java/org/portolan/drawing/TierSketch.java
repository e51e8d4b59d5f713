/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.drawing;

/**
 * A level of a host's storage hierarchy.
 *
 * @param capacityBytes size of the level; 0 or more
 * @param usedBytes what is or should be on it; may be more than its capacity
 * @param unknown whether the capacity is not known, in which case both amounts are ignored
 */
public record TierSketch(String id, TierKind kind, String name, long capacityBytes, long usedBytes, boolean unknown) {

    /** Kinds of storage, fastest first. */
    public enum TierKind {
        CENTRAL(Ink.TIER_CENTRAL), XSTORE(Ink.TIER_XSTORE), REMOTE(Ink.TIER_REMOTE), DASD(Ink.TIER_DASD);

        private final Ink ink;

        TierKind(Ink ink) {
            this.ink = ink;
        }

        public Ink ink() {
            return ink;
        }
    }

    public TierSketch {
        if (capacityBytes < 0 || usedBytes < 0) {
            throw new IllegalArgumentException("amounts must not be negative: " + usedBytes + " of " + capacityBytes);
        }
    }

    /** Used part of the capacity, 0 to 1 or more; 0 when unknown, and 1 or 0 for a level without capacity. */
    public double fill() {
        if (unknown) {
            return 0;
        }
        if (capacityBytes == 0) {
            return usedBytes > 0 ? 1 : 0;
        }
        return (double) usedBytes / capacityBytes;
    }

    /** Whether more is to be kept here than fits. */
    public boolean overfull() {
        return !unknown && usedBytes > capacityBytes;
    }
}
