/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge;

import java.util.Locale;

/** Kinds of {@link BridgeProblem}. Their ids are printed for programs and are not translated. */
public enum ProblemCode {
    /** An assumption is overridden that the catalogue does not have. */
    ASSUMPTION_UNKNOWN,
    /** An assumption is overridden with a value out of its range. */
    ASSUMPTION_OUT_OF_RANGE,
    /** An assumption is overridden twice. */
    ASSUMPTION_TWICE,
    /** A relocation method is not known. */
    METHOD_UNKNOWN,
    /** A parameter of a method or study is not known. */
    PARAMETER_UNKNOWN,
    /** A parameter has a value that cannot be used. */
    PARAMETER_UNUSABLE,
    /** A parameter has no effect beside the others. */
    PARAMETER_IN_VAIN,
    /** A study names nothing that can be moved, or nowhere to move it. */
    STUDY_INCOMPLETE,
    /** A study asks what this version does not calculate. */
    STUDY_NOT_SUPPORTED,
    /** A guest is on no host. */
    GUEST_ON_NO_HOST,
    /** A guest does not run. */
    GUEST_NOT_RUNNING,
    /** The target is the host that the guest is on. */
    TARGET_IS_SOURCE,
    /** A host that takes part has no central storage of known size. */
    HOST_STORAGE_UNKNOWN,
    /** A guest has no storage size. */
    GUEST_STORAGE_UNKNOWN,
    /** A guest has no disk: one that it might have stands for it. */
    DISK_ASSUMED,
    /** It is not known what a guest asks of a disk. */
    DISK_LOAD_ASSUMED,
    /** A guest has neither a memory profile nor a class. */
    PROFILE_ASSUMED,
    /** A profile lacks values or contradicts itself. */
    PROFILE_UNUSABLE,
    /** No link was modelled between the hosts, and one is assumed. */
    LINK_ASSUMED,
    /** No way leads from the source to the target. */
    LINK_MISSING,
    /** The rate of a link is neither given nor can it be derived. */
    LINK_RATE_UNKNOWN,
    /** The rate set for a link is more than its devices carry. */
    LINK_RATE_CAPPED,
    /** A guest's disk is not reachable from the target. */
    STORE_NOT_SHARED,
    /** A paging volume has no size. */
    VOLUME_SIZE_UNKNOWN,
    /** Guests have more pages than their host has room for. */
    PAGES_WITHOUT_ROOM,
    /** The instantiated pages of guests were estimated from what their host can hold. */
    PAGES_ESTIMATED,
    /** Nothing is said of where a host swaps to, and swap files are assumed. */
    SWAP_ASSUMED,
    /** A study varies what cannot be varied. */
    KNOB_UNKNOWN,
    /** What a study varies cannot have such a value, or the host has none. */
    KNOB_UNUSABLE,
    /** What is to happen over time cannot. */
    EVENT_UNUSABLE,
    /** A value of the model is one that the engine refuses. */
    VALUE_REFUSED,
    /** Parts of the scenario contradict each other. */
    CONTRADICTION,
    /** A host counts neither as a host nor with its processors. */
    CAPACITY_UNKNOWN,
    /** Running guests have more virtual storage than the target ratio allows. */
    OVERCOMMIT_ABOVE_TARGET,
    /** Page space is fuller than block writes like. */
    PAGE_SPACE_FILLING,
    /** Page space is nearly full. */
    PAGE_SPACE_NEARLY_FULL,
    /** The cluster cannot lose as many hosts as it should. */
    NO_SPARE_HOST,
    /** After the loss of hosts the guests have more virtual storage than the target ratio allows. */
    SPARE_STORAGE_SHORT;

    /** The name as files and programs have it, such as {@code link-assumed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
