/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.tiers;

/** Is told how hosts go on. */
interface FlowWatch {

    /**
     * A step is over.
     *
     * @param group the hosts as they are now
     * @param before how their guests ran at the beginning of the step
     * @param seconds how long it was
     */
    void passed(GroupFlow group, Loop before, double seconds);
}
