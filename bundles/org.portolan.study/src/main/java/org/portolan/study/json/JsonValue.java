/*
 * Copyright (c) 2026 the Portolan authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portolan.study.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A JSON value. */
public sealed interface JsonValue {

    /**
     * An object.
     *
     * @param members its members, in the order of the text
     */
    record Fields(Map<String, JsonValue> members) implements JsonValue {

        /** No members. */
        public static final Fields EMPTY = new Fields(Map.of());

        public Fields {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** A member's value, if it is there. */
        public Optional<JsonValue> get(String name) {
            return Optional.ofNullable(members.get(name));
        }

        /** The same with one member added or replaced. */
        public Fields with(String name, JsonValue value) {
            var copy = new LinkedHashMap<>(members);
            copy.put(name, value);
            return new Fields(copy);
        }
    }

    /**
     * An array.
     *
     * @param elements its elements
     */
    record Elements(List<JsonValue> elements) implements JsonValue {
        public Elements {
            elements = List.copyOf(elements);
        }

        /** The same with one element replaced. */
        public Elements with(int index, JsonValue value) {
            return new Elements(IntStream.range(0, elements.size())
                    .mapToObj(i -> i == index ? value : elements.get(i)).toList());
        }
    }

    /** A string. */
    record Text(String text) implements JsonValue {
    }

    /** A number, exact. */
    record Number(BigDecimal number) implements JsonValue {
    }

    /** True or false. */
    record Flag(boolean value) implements JsonValue {
    }

    /** Null. */
    record Null() implements JsonValue {
    }
}
