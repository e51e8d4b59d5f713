/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Conditions made of predicates. */
final class Conditions {
    private Conditions() {
    }

    static ArchCondition<JavaClass> be(DescribedPredicate<JavaClass> what) {
        return new ArchCondition<>("be " + what.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, what.test(type),
                        type.getName() + " should be " + what.getDescription()));
            }
        };
    }
}
