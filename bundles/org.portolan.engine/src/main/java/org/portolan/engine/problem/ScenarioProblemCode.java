/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.problem;

/** Kinds of contradiction within a scenario. */
public enum ScenarioProblemCode {
    /** Two objects of the same kind have the same id. */
    DUPLICATE_ID,
    /** A guest names a host that the scenario does not have. */
    UNKNOWN_HOST,
    /** A relocation or an incident names a guest that the scenario does not have. */
    UNKNOWN_GUEST,
    /** A path or an incident names a link that the scenario does not have. */
    UNKNOWN_LINK,
    /** A paging space names a volume that the scenario does not have. */
    UNKNOWN_VOLUME,
    /** A guest boots from a disk that it does not have. */
    UNKNOWN_DISK,
    /** The links of a path do not lead from the guest's host to the target. */
    PATH_BROKEN,
    /** The target is the host on which the guest already runs. */
    TARGET_IS_SOURCE,
    /** A guest is to be relocated twice. */
    GUEST_RELOCATED_TWICE,
    /** A host has more than one storage level of a kind that it may have once. */
    STORAGE_LEVEL_TWICE,
    /** Two hosts share an expanded storage, but give it different sizes; values: the two hosts. */
    XSTORE_DIFFERS,
    /** A guest that is to be relocated has pages on DASD, but its host has no paging volume. */
    PAGED_WITHOUT_VOLUMES,
    /** Remote storage is lent in a circle, or by a host to itself. */
    REMOTE_STORAGE_CYCLE,
    /** A limit names a place that the scenario does not have. */
    UNKNOWN_PLACE,
    /**
     * A relocation needs more units than a place has in all, so that it would wait for ever; values: the place, units
     * that it needs, units that there are.
     */
    LIMIT_BELOW_COST,
    /**
     * A relocation is to begin after one that the scenario does not have, or, by way of others, after itself; value: the
     * guest whose relocation it waits for.
     */
    TURN_NEVER_COMES,
    /** The scenario asks for nothing: it has no relocation. */
    NOTHING_ASKED,
    /** Something happens on a host whose page replacement cannot be followed over time; value: the host. */
    POLICY_NOT_FOLLOWED,
    /** A step of a relocation would take more than 30 years; value: its seconds. Found only while it runs. */
    TOO_SLOW
}
