/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.bridge.method;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.portolan.engine.input.AssumptionKey;
import org.portolan.engine.input.Assumptions;
import org.portolan.study.format.AssumptionText;

/** What holds for a parameter that is not given. */
public sealed interface ParameterDefault {

    /** The default in words, with the assumptions that are in force. */
    String text(Assumptions inForce);

    /** The assumption that it is; empty where it is none, or depends on another parameter. */
    default Optional<AssumptionKey> assumption() {
        return Optional.empty();
    }

    /**
     * The default that holds beside other parameters.
     *
     * @param given value of another parameter, its default where it is not given
     */
    default ParameterDefault beside(Function<MethodParameter, String> given) {
        return this;
    }

    /** Value in the form of files, where it is one that files can state: what an input field starts with. */
    default Optional<String> value() {
        return Optional.empty();
    }

    /** An assumption. */
    record OfAssumption(AssumptionKey key) implements ParameterDefault {
        @Override
        public String text(Assumptions inForce) {
            return AssumptionText.value(key, inForce.value(key));
        }

        @Override
        public Optional<AssumptionKey> assumption() {
            return Optional.of(key);
        }
    }

    /**
     * A value that belongs to the method.
     *
     * @param type what it is
     * @param fixed in the form of files
     */
    record OfMethod(ParameterType type, String fixed) implements ParameterDefault {
        @Override
        public String text(Assumptions inForce) {
            return type.display(fixed);
        }

        @Override
        public Optional<String> value() {
            return Optional.of(fixed);
        }
    }

    /**
     * Something that only words can say: no limit, or what the guest has.
     *
     * @param words what
     */
    record InWords(String words) implements ParameterDefault {
        @Override
        public String text(Assumptions inForce) {
            return words;
        }
    }

    /**
     * What another choice decides.
     *
     * @param decider the other parameter
     * @param cases default for each word of it
     */
    record Depending(MethodParameter decider, Map<String, ParameterDefault> cases) implements ParameterDefault {
        public Depending {
            cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
        }

        @Override
        public String text(Assumptions inForce) {
            return cases.entrySet().stream()
                    .map(c -> NLS.bind(Messages.Default_Case,
                            new Object[] {decider.key(), c.getKey(), c.getValue().text(inForce)}))
                    .collect(Collectors.joining("; "));
        }

        @Override
        public ParameterDefault beside(Function<MethodParameter, String> given) {
            return Optional.ofNullable(cases.get(decider.canonical(given.apply(decider)))).orElse(this);
        }
    }
}
