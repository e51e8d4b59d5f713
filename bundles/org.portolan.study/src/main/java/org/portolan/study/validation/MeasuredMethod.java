/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.validation;

import java.util.Objects;
import java.util.Optional;

import org.portolan.engine.quantity.Ratio;
import org.portolan.engine.quantity.SimTime;

/**
 * By which rules the pages of a measured relocation were sent.
 *
 * @param policyName name of the policy as the file has it, which this version of the program need not know
 * @param downtimeLimit longest stop that the hypervisor was asked for
 * @param throttle how the guest was slowed; there with auto-converge
 * @param postcopy when and how the guest was switched; there with post-copy
 * @param timeLimit when whoever measured gave up; empty when he did not
 */
public record MeasuredMethod(String policyName, SimTime downtimeLimit, Optional<Throttle> throttle,
        Optional<Switch> postcopy, Optional<SimTime> timeLimit) {

    /** Policies that the engine knows the rules of. */
    public enum Policy {
        /** Passes while the guest runs. */
        PRECOPY("precopy"),
        /** The same, and the guest is slowed while they do not converge. */
        AUTO_CONVERGE("autoconverge"),
        /** The guest is switched and pulls what it touches. */
        POSTCOPY("postcopy");

        private final String column;

        Policy(String column) {
            this.column = column;
        }

        /** The name in the file. */
        public String columnValue() {
            return column;
        }
    }

    /**
     * How a guest was slowed.
     *
     * @param initial share of its processors' time that the first step took
     * @param increment share that every further step took beside
     */
    public record Throttle(Ratio initial, Ratio increment) {
    }

    /**
     * When and how a guest was switched to pull its pages.
     *
     * @param after when
     * @param preempt whether a page that was asked for overtook those that were pushed
     */
    public record Switch(After after, boolean preempt) {

        /** When a guest is switched. */
        public enum After {
            /** At once. */
            START,
            /** After the first pass. */
            FIRST_PASS
        }
    }

    public MeasuredMethod {
        Objects.requireNonNull(policyName, "policyName");
        Objects.requireNonNull(downtimeLimit, "downtimeLimit");
        Objects.requireNonNull(timeLimit, "timeLimit");
    }

    /** The policy; empty when this version of the program does not know it. */
    public Optional<Policy> policy() {
        for (var policy : Policy.values()) {
            if (policy.columnValue().equals(policyName)) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }
}
