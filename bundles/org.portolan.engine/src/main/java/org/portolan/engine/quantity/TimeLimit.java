/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.quantity;

/** A limit on a duration that may also be absent, as in z/VM's {@code NOLIMIT}. */
public sealed interface TimeLimit {

    /** There is no limit. */
    TimeLimit NO_LIMIT = new NoLimit();

    /** True when a duration is longer than the limit allows. */
    boolean isExceededBy(SimTime duration);

    /** A limit of so many seconds. */
    static TimeLimit ofSeconds(double seconds) {
        return new Within(SimTime.ofSeconds(seconds));
    }

    /**
     * At most this long.
     *
     * @param most longest duration that is allowed
     */
    record Within(SimTime most) implements TimeLimit {
        @Override
        public boolean isExceededBy(SimTime duration) {
            return duration.isAfter(most);
        }
    }

    /** However long it takes. */
    record NoLimit() implements TimeLimit {
        @Override
        public boolean isExceededBy(SimTime duration) {
            return false;
        }
    }
}
