/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.engine.input;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.portolan.engine.internal.Require;
import org.portolan.engine.problem.InvalidValueException;
import org.portolan.engine.problem.ValueRule;

/**
 * The values of all assumptions in a scenario: the catalogue's defaults, and what the user overrides.
 *
 * @param overrides values that differ from their default, in the key's unit and within its range
 */
public record Assumptions(Map<AssumptionKey, Double> overrides) {

    /** Nothing is overridden. */
    public static final Assumptions DEFAULTS = new Assumptions(Map.of());

    public Assumptions {
        var copy = new EnumMap<AssumptionKey, Double>(AssumptionKey.class);
        overrides.forEach((key, value) -> copy.put(key, checked(key, value)));
        copy.entrySet().removeIf(e -> e.getValue() == e.getKey().defaultValue());
        overrides = Collections.unmodifiableMap(copy);
    }

    /** Overrides by the name that files store; refused when a name is unknown or a value out of range. */
    public static Assumptions ofKeys(Map<String, Double> overrides) {
        var byKey = new EnumMap<AssumptionKey, Double>(AssumptionKey.class);
        overrides.forEach((name, value) -> byKey.put(known(name), value));
        return new Assumptions(byKey);
    }

    /** The same with one more override. */
    public Assumptions with(AssumptionKey key, double value) {
        var copy = new EnumMap<AssumptionKey, Double>(AssumptionKey.class);
        copy.putAll(overrides);
        copy.put(key, value);
        return new Assumptions(copy);
    }

    /** Value in force. */
    public double value(AssumptionKey key) {
        return overrides.getOrDefault(key, key.defaultValue());
    }

    /** True when the value in force is not the default. */
    public boolean isOverridden(AssumptionKey key) {
        return overrides.containsKey(key);
    }

    private static AssumptionKey known(String name) {
        return AssumptionKey.ofKey(name)
                .orElseThrow(() -> new InvalidValueException("Assumptions.overrides", name, ValueRule.KNOWN_KEY));
    }

    private static double checked(AssumptionKey key, double value) {
        Require.within(key.key(), value, key.least(), key.most());
        if (key.isWhole() && value != Math.rint(value)) {
            throw new InvalidValueException(key.key(), value, ValueRule.WITHIN_RANGE);
        }
        return value;
    }
}
